// SPDX-License-Identifier: GPL-2.0-or-later
// What programs say to people, in their language.
#include "src/base/translation.h"

#include <libintl.h>

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <system_error>
#include <vector>

#include "src/base/environment.h"
#include "src/base/sentences.h"

namespace papersearch {
namespace {

constexpr const char* kDomain = "papersearch";

// bin/ and share/ are beside each other where programs are built as where they are installed.
std::string catalogues() {
  std::error_code failed;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", failed);
  if (failed) return "/usr/share/locale";
  return (program.parent_path().parent_path() / "share/locale").string();
}

// What stands in `text` where the sentence has %1, %2…, in the order of the sentence; nullopt where it is another one.
std::optional<std::vector<std::string>> values_in(std::string_view text, std::string_view sentence) {
  std::vector<std::string> out;
  for (;;) {
    const std::size_t mark = std::min(sentence.find('%'), sentence.size());
    if (!text.starts_with(sentence.substr(0, mark))) return std::nullopt;
    text.remove_prefix(mark);
    sentence.remove_prefix(mark);
    if (sentence.empty()) return text.empty() ? std::optional(out) : std::nullopt;
    sentence.remove_prefix(2);  // of one digit
    const std::string_view next = sentence.substr(0, sentence.find('%'));
    const std::size_t end = sentence.empty() ? text.size()
                            : next.size() == sentence.size() && text.ends_with(next)
                                ? text.size() - next.size()  // the last piece is the end of the text
                                : text.find(next);
    if (end == std::string_view::npos) return std::nullopt;
    out.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
}

constexpr int kDepth = 2;  // sentences in a value of a value; deeper ones are no longer ours

// How much of a sentence is no value.
std::size_t own_text(std::string_view sentence) {
  return sentence.size() - 2 * static_cast<std::size_t>(std::count(sentence.begin(), sentence.end(), '%'));
}

std::string in_language(const std::string& english, int depth) {
  std::string_view said;
  std::vector<std::string> values;
  for (const std::string_view sentence : kSentences) {
    if (!said.empty() && own_text(sentence) <= own_text(said)) continue;
    if (auto found = values_in(english, sentence)) {
      said = sentence;
      values = *std::move(found);
    }
  }
  const std::string translation = said.empty() ? "" : tr(said.data());
  if (translation == said) return english;
  for (std::size_t i = 0; i < values.size() && depth < kDepth; ++i) {
    const std::size_t mark = said.find("%" + std::to_string(i + 1));
    const bool is_quoted = mark > 0 && said[mark - 1] == '"';  // the words of a person
    if (!is_quoted) values[i] = in_language(values[i], depth + 1);
  }
  return filled(translation, values);
}

// The list of languages as far as none of them is English, which needs no translation; gettext passes over it.
std::string before_english(std::string list) {
  for (std::size_t at = 0; at < list.size(); at = std::min(list.find(':', at), list.size() - 1) + 1) {
    if (list.compare(at, 2, "en") == 0) return at == 0 ? "en" : list.substr(0, at - 1);
  }
  return list;
}

}  // namespace

void choose_language(std::string_view name) {
  std::string language(name);
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (language.empty()) language = environment(variable);
  }
  const auto is_plain = [](std::string_view locale) {
    return locale.empty() || locale == "C" || locale == "POSIX" || locale.starts_with("C.");
  };
  const bool has_list = name.empty() && !is_plain(language) && !environment("LANGUAGE").empty();
  if (has_list) language = before_english(environment("LANGUAGE"));
  if (is_plain(language) || language.starts_with("en")) {
    std::setlocale(LC_MESSAGES, "C");
    return;
  }
  // gettext translates nothing in the locale "C", also where LANGUAGE is set, and where the user's locale is not
  // installed: C.UTF-8 always is.
  if (!name.empty() || std::setlocale(LC_MESSAGES, "") == nullptr || is_plain(std::setlocale(LC_MESSAGES, nullptr)))
    std::setlocale(LC_MESSAGES, "C.UTF-8");
  ::setenv("LANGUAGE", language.c_str(), 1);
  ::bindtextdomain(kDomain, catalogues().c_str());
  ::bind_textdomain_codeset(kDomain, "UTF-8");
  ::bind_textdomain_codeset("libc", "UTF-8");  // reasons of the system, else in the characters of the locale "C"
  ::textdomain(kDomain);
}

std::string tr(const char* message) {
  return *message == '\0' ? "" : ::dgettext(kDomain, message);  // gettext has a header of the catalogue for no text
}

std::string tr(const char* one, const char* many, std::size_t number) {
  return ::dngettext(kDomain, one, many, number);
}

std::string in_language(const std::string& english) { return in_language(english, 0); }

std::string filled(const std::string& message, std::initializer_list<std::string> values) {
  return filled(message, std::vector<std::string>(values));
}

std::string filled(const std::string& message, const std::vector<std::string>& values) {
  std::string out;
  for (std::size_t at = 0; at < message.size(); ++at) {
    const std::size_t which = message[at] == '%' && at + 1 < message.size() && message[at + 1] > '0'
                                  ? static_cast<std::size_t>(message[at + 1] - '1')
                                  : values.size();
    if (which < values.size()) {
      out += values[which];
      ++at;
    } else {
      out += message[at];
    }
  }
  return out;
}

}  // namespace papersearch

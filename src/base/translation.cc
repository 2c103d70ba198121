// What programs say to people, in their language.
#include "src/base/translation.h"

#include <libintl.h>

#include <clocale>
#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace papersearch {
namespace {

constexpr const char* kDomain = "papersearch";

// bin/ and share/ are beside each other where programs are built as where they are installed.
std::string catalogues() {
  std::error_code failed;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", failed);
  return (program.parent_path().parent_path() / "share/locale").string();
}

}  // namespace

void choose_language(std::string_view name) {
  // gettext translates nothing in the locale "C", also where LANGUAGE is set, and where the user's locale is not
  // installed: C.UTF-8 always is.
  std::string language(name);
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(variable);
    if (language.empty() && value != nullptr) language = value;
  }
  if (language.empty() || language == "C" || language == "POSIX" || std::string_view(language).starts_with("C."))
    return;
  if (std::setlocale(LC_MESSAGES, "") == nullptr || !name.empty()) std::setlocale(LC_MESSAGES, "C.UTF-8");
  const bool asked = name.empty() && std::getenv("LANGUAGE") != nullptr;
  if (!asked) ::setenv("LANGUAGE", language.c_str(), 1);
  ::bindtextdomain(kDomain, catalogues().c_str());
  ::bind_textdomain_codeset(kDomain, "UTF-8");
  ::textdomain(kDomain);
}

std::string tr(const char* message) { return ::dgettext(kDomain, message); }

std::string tr(const char* one, const char* many, std::size_t number) {
  return ::dngettext(kDomain, one, many, number);
}

std::string filled(const std::string& message, std::initializer_list<std::string> values) {
  std::string out;
  for (std::size_t at = 0; at < message.size(); ++at) {
    const std::size_t which = message[at] == '%' && at + 1 < message.size() && message[at + 1] > '0'
                                  ? static_cast<std::size_t>(message[at + 1] - '1')
                                  : values.size();
    if (which < values.size()) {
      out += values.begin()[which];
      ++at;
    } else {
      out += message[at];
    }
  }
  return out;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// A spelling of a concept, and what its letters tell about it.
#include "src/concepts/spelling.h"

#include <algorithm>

#include "src/base/ascii.h"
#include "src/base/hangul.h"
#include "src/base/split.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxAcronym = 6;  // bytes, with the "s" of a plural

std::string lower(std::string text) {
  for (char& c : text) c = is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

}  // namespace

void merge(const std::vector<OtherSpelling>& more, std::vector<OtherSpelling>& out) {
  for (const OtherSpelling& spelling : more) {
    const auto known =
        std::find_if(out.begin(), out.end(), [&](const OtherSpelling& s) { return s.key == spelling.key; });
    if (known == out.end()) {
      out.push_back(spelling);
    } else {
      known->papers += spelling.papers;
    }
  }
}

std::vector<std::string> split_words(const std::string& text) {
  const std::vector<std::string_view> words = split_nonempty(text, " ");
  return {words.begin(), words.end()};
}

std::size_t count_words(const std::string& text) {
  return 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
}

std::string first_words(const std::string& text, std::size_t count) {
  std::size_t end = 0;
  for (; count > 0 && end != std::string::npos; --count) end = text.find(' ', end + 1);
  return text.substr(0, end);
}

std::string without_blanks(const std::string& english) {
  std::string out = lower(english);
  std::erase(out, ' ');
  return out;
}

bool has_digit(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_acronym(const std::string& english) {
  return english.size() <= kMaxAcronym && count_words(english) == 1 &&
         std::count_if(english.begin(), english.end(), is_capital) > 1;
}

bool is_product(const std::string& english) {
  if (count_words(english) > 1)
    return std::none_of(english.begin(), english.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (english.size() < kMaxAcronym) return false;
  return std::any_of(english.begin() + 1, english.end(), is_capital) &&
         !std::all_of(english.begin(), english.end(), is_capital);
}

bool is_mixed(const std::string& text) {
  const std::vector<std::string> parts = split_words(text);
  const auto hangul = std::count_if(parts.begin(), parts.end(), is_hangul);
  return hangul > 0 && hangul < static_cast<std::ptrdiff_t>(parts.size());
}

bool fits(const std::string& mixed, const std::string& english) {
  const std::vector<std::string> parts = split_words(mixed);
  const std::string folded = lower(english);
  const std::vector<std::string> others = split_words(folded);
  std::size_t letters = 0;
  for (const std::string& part : parts) {
    letters += is_hangul(part) ? 1 : part.size();
    if (is_hangul(part)) continue;
    if (others.size() == 1 ? folded.find(lower(part)) == std::string::npos
                           : std::find(others.begin(), others.end(), lower(part)) == others.end())
      return false;
  }
  return others.size() == 1 ? letters == letters_of(english).size() : parts.size() == others.size();
}

std::size_t expected_words(const std::string& english) {
  const std::size_t count = count_words(english);
  if (count > 1 || english.size() > 5) return count;
  const std::size_t letters = letters_of(english).size();
  return letters <= 4 ? letters : 1;
}

std::string letters_of(const std::string& acronym) {
  return acronym.size() > 2 && acronym.back() == 's' ? acronym.substr(0, acronym.size() - 1) : acronym;
}

}  // namespace papersearch

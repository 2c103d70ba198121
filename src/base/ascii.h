// SPDX-License-Identifier: GPL-2.0-or-later
// Letters, digits and blanks of ASCII in UTF-8 text, without regard to the locale. Other bytes are none of them, so
// that text of any language passes through unchanged.
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace papersearch {

inline constexpr std::string_view kNoBreakSpace = "\u00A0";
inline constexpr std::string_view kBlanks = " \t\r\f\v";  // that stand inside a line; '\n' ends one

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

inline std::string lowered(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return lowered(c); });
  return out;
}

// Whether a text begins with another one, given in small letters, in capitals or not.
constexpr bool begins_with(std::string_view text, std::string_view small) {
  return text.size() >= small.size() &&
         std::equal(small.begin(), small.end(), text.begin(), [](char a, char b) { return a == lowered(b); });
}

// Takes such a beginning off a text; false, and the text as it was, where it begins with something else.
constexpr bool take(std::string_view& text, std::string_view small) {
  if (!begins_with(text, small)) return false;
  text.remove_prefix(small.size());
  return true;
}

// Takes the first of several beginnings that the text has.
inline bool take_one(std::string_view& text, std::initializer_list<std::string_view> choices) {
  return std::any_of(choices.begin(), choices.end(), [&](std::string_view choice) { return take(text, choice); });
}

// Takes an end, given in small letters, off a text.
constexpr bool take_end(std::string_view& text, std::string_view small) {
  if (text.size() < small.size() || !begins_with(text.substr(text.size() - small.size()), small)) return false;
  text.remove_suffix(small.size());
  return true;
}

constexpr bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Without blanks at both ends.
constexpr std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

}  // namespace papersearch

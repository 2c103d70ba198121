// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers as people write them: thousands, units, and the numbers of names and versions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// All functions take folded words in UTF-8, as analyze() has them. They throw nothing but bad_alloc, and any thread may
// call them.

// Digits, with points or commas among them: "70", "3.5", "1,000".
bool is_number(std::string_view word);

// A number without the commas between its thousands: "1234.5" for "1,234.5". Any other word as it is, "1,00" too.
std::string without_separators(std::string word);

// The digits of a number of thousands: "128000" for "128k", "15000" for "1.5" with a unit of 10,000. Empty where the
// word is no such number. A number has at most nine digits, and no fraction remains.
std::string digits_of(std::string_view number, std::uint64_t unit);

// The Korean units of large numbers (만: 10,000); 0 for other words.
std::uint64_t unit_of_thousands(std::string_view hangul);

// How Korean writes the digits of a number: "1.5" and 만 for 15000.
struct KoreanNumber {
  std::string number;
  std::string_view unit;
};
// Nothing for what is no round number of thousands.
std::optional<KoreanNumber> korean_number(std::string_view digits);

// What is measured in, after a number.
struct Measure {
  std::string_view unit;    // "gb"
  std::string_view korean;  // 기가바이트; empty where Korean writes the Latin one
};
// The measure that is written so, in either script; null for other words. Points to a constant.
const Measure* measure(std::string_view unit);

// The number of a version with a v before it, "2.0" of "v2.0"; empty for other words and for one without a point: the 2
// of "v2" alone is too common a word.
std::string_view version_number(std::string_view word);

// The numbers and the letters of a word, in order: qwen and 2.5 of qwen2.5; 512, x and 512; yolo, v and 8. Together
// they are the word. A word without digits, with other signs or of more than eight pieces is one piece.
std::vector<std::string_view> number_pieces(std::string_view word);

}  // namespace papersearch

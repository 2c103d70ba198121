// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers as people write them: thousands, units, and the numbers of names and versions.
#include "src/text/numbers.h"

#include <algorithm>
#include <array>
#include <utility>

#include "src/base/ascii.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxNumberPieces = 8;       // of a word
constexpr std::uint64_t kMaxValue = 999'999'999;  // of a number that is read

constexpr auto kUnits = std::to_array<std::pair<std::string_view, std::uint64_t>>(
    {{"천", 1'000}, {"만", 10'000}, {"백만", 1'000'000}, {"천만", 10'000'000}, {"억", 100'000'000}});

constexpr auto kMeasures = std::to_array<Measure>({
    {"b", ""},
    {"bit", "비트"},
    {"bits", ""},
    {"cm", "센티미터"},
    {"d", ""},
    {"db", "데시벨"},
    {"fps", ""},
    {"g", ""},
    {"gb", "기가바이트"},
    {"ghz", ""},
    {"h", ""},
    {"hz", "헤르츠"},
    {"k", ""},
    {"kb", ""},
    {"kg", "킬로그램"},
    {"khz", ""},
    {"km", "킬로미터"},
    {"kw", ""},
    {"m", ""},
    {"mb", "메가바이트"},
    {"mg", ""},
    {"mhz", ""},
    {"mm", "밀리미터"},
    {"ms", ""},
    {"nm", ""},
    {"px", "픽셀"},
    {"s", ""},
    {"shot", "샷"},
    {"t", ""},
    {"tb", "테라바이트"},
    {"w", ""},
    {"x", ""},
});

bool is_all_digits(std::string_view word) { return !word.empty() && std::all_of(word.begin(), word.end(), is_digit); }

}  // namespace

bool is_number(std::string_view word) {
  return !word.empty() && is_digit(word.front()) &&
         std::all_of(word.begin(), word.end(), [](char c) { return is_digit(c) || c == '.' || c == ','; });
}

std::string without_separators(std::string word) {
  const std::string_view all = word;
  const std::string_view whole = all.substr(0, all.find_first_not_of("0123456789,"));
  const std::string_view rest = all.substr(whole.size());
  const std::size_t first = whole.find(',');
  if (first == std::string_view::npos || first == 0 || first > 3 || rest.find(',') != std::string_view::npos)
    return word;
  for (std::size_t at = first; at < whole.size(); at += 4) {
    if (whole[at] != ',' || !is_all_digits(whole.substr(at + 1, 3)) || whole.substr(at + 1, 3).size() != 3) return word;
  }
  std::erase(word, ',');
  return word;
}

std::string digits_of(std::string_view number, std::uint64_t unit) {
  if (number.ends_with('k')) {
    unit *= 1000;
    number.remove_suffix(1);
  }
  std::uint64_t value = 0;
  std::uint64_t divisor = 0;  // 0: no decimal point yet
  for (const char c : number) {
    if (c == '.' && divisor == 0) {
      divisor = 1;
    } else if (is_digit(c) && value <= kMaxValue / 10) {
      value = value * 10 + static_cast<std::uint64_t>(c - '0');
      divisor *= 10;
    } else {
      return {};
    }
  }
  divisor = std::max<std::uint64_t>(divisor, 1);
  if (value == 0 || unit == 1 || value * unit % divisor != 0) return {};
  return std::to_string(value * unit / divisor);
}

std::uint64_t unit_of_thousands(std::string_view hangul) {
  const auto unit = std::find_if(kUnits.begin(), kUnits.end(), [&](const auto& row) { return row.first == hangul; });
  return unit == kUnits.end() ? 0 : unit->second;
}

std::optional<KoreanNumber> korean_number(std::string_view digits) {
  if (!is_all_digits(digits) || digits.size() < 4 || digits.size() > 12 || digits.front() == '0') return std::nullopt;
  const std::size_t zeros = digits.size() > 8 ? 8 : digits.size() > 4 ? 4 : 3;
  const std::string_view unit = zeros == 8 ? "억" : zeros == 4 ? "만" : "천";
  std::string number(digits.substr(0, digits.size() - zeros));
  std::string_view fraction = digits.substr(digits.size() - zeros);
  while (fraction.ends_with('0')) fraction.remove_suffix(1);
  if (fraction.size() > 1) return std::nullopt;  // nobody writes 1.2345만
  if (!fraction.empty()) number.append(".").append(fraction);
  return KoreanNumber{std::move(number), unit};
}

const Measure* measure(std::string_view unit) {
  const auto found = std::find_if(kMeasures.begin(), kMeasures.end(), [&](const Measure& m) {
    return m.unit == unit || (!m.korean.empty() && m.korean == unit);
  });
  return found == kMeasures.end() ? nullptr : &*found;
}

std::string_view version_number(std::string_view word) {
  if (!word.starts_with('v')) return {};
  word.remove_prefix(1);
  const bool version =
      is_number(word) && word.find('.') != std::string_view::npos && word.find(',') == std::string_view::npos;
  return version ? word : std::string_view();
}

std::vector<std::string_view> number_pieces(std::string_view word) {
  const auto none = [&] { return std::vector<std::string_view>{word}; };
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < word.size();) {
    const bool number = is_digit(word[at]);
    std::size_t end = at;
    while (end < word.size() && (number ? is_digit(word[end]) || word[end] == '.' : is_letter(word[end]))) ++end;
    if (end == at || word[end - 1] == '.') return none();
    const std::string_view piece = word.substr(at, end - at);
    // The v of a version: YOLOv8 is YOLO-v8 as well.
    const bool version = !number && end < word.size() && piece.size() > 2 && piece.ends_with('v');
    if (version) out.push_back(piece.substr(0, piece.size() - 1));
    out.push_back(version ? piece.substr(piece.size() - 1) : piece);
    at = end;
  }
  return out.size() > kMaxNumberPieces ? none() : out;
}

}  // namespace papersearch

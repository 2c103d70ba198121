// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers of votes as people write them.
#include "query/language/values.h"

#include <string>

#include "tests/catch.h"

namespace papersearch::values_test {

namespace {

std::string said(const std::optional<int>& number) { return number ? std::to_string(*number) : ""; }

// "least..most", "unknown", or "none" for what is no number of votes.
std::string votes(std::string_view text) {
  const auto read = parse_votes(text);
  if (!read) return "none";
  if (read->unknown) return read->least || read->most ? "both" : "unknown";
  return said(read->least) + ".." + said(read->most);
}

}  // namespace

TEST_CASE("votes are one number, a range, a bound, or unknown") {
  struct Row {
    std::string_view text, votes;
  };
  for (const Row& row : {
           Row{"12", "12..12"},
           {"0", "0..0"},
           {"007", "7..7"},
           {"10..", "10.."},
           {"..10", "..10"},
           {"5..10", "5..10"},
           {"5..5", "5..5"},
           {">=10", "10.."},
           {">10", "11.."},
           {">0", "1.."},
           {"<=5", "..5"},
           {"<=0", "..0"},
           {"<5", "..4"},
           {"<1", "..0"},
           {"unknown", "unknown"},
           {"모름", "unknown"},
           {"미상", "unknown"},
           {"1000000000", "1000000000..1000000000"},
           {">1000000000", "1000000001.."},
           // No paper has fewer than none, and no range ends before it begins.
           {"<0", "none"},
           {"10..5", "none"},
           {"..", "none"},
           {"", "none"},
           {">", "none"},
           {"<=", "none"},
           {"=5", "none"},
           {"5...10", "none"},
           {"5..x", "none"},
           {"x..5", "none"},
           {"1..2..3", "none"},
           {">=5..10", "none"},
           {"-5", "none"},
           {"+5", "none"},
           {" 5", "none"},
           {"5 ", "none"},
           {"1,000", "none"},
           {"5.5", "none"},
           {"1e3", "none"},
           {"0x10", "none"},
           {"１２", "none"},
           {"1000000001", "none"},
           {"99999999999999999999", "none"},
           {"Unknown", "none"},
           {"\xFF", "none"},
           {std::string_view("5\0", 2), "none"},
       }) {
    INFO(row.text);
    CHECK(votes(row.text) == row.votes);
  }
  CHECK(votes(std::string(1U << 20U, '9')) == "none");
  CHECK(votes(std::string(1U << 20U, '.')) == "none");
}

TEST_CASE("digits are one or more of ASCII and nothing else, whatever number they are") {
  for (const std::string_view text : {"0", "12", "99999999999999999999"}) {
    INFO(text);
    CHECK(is_digits(text));
  }
  for (const std::string_view text : {"", "-1", "1 ", "1a", "１", "일", "1.0"}) {
    INFO(text);
    CHECK_FALSE(is_digits(text));
    CHECK_FALSE(parse_number(text));
  }
  CHECK(parse_number("1000000000") == 1'000'000'000);
  CHECK_FALSE(parse_number("1000000001"));
}

}  // namespace papersearch::values_test

// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers: thousands in digits and in Korean, units, versions, and the numbers of names.
#include "src/text/numbers.h"

#include <random>
#include <string>
#include <utility>
#include <vector>

#include "tests/catch.h"

namespace papersearch::numbers_test {

TEST_CASE("commas between thousands are no part of a number") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"1,000", "1000"},    {"12,345,678", "12345678"}, {"1,234.5", "1234.5"},  {"1,00", "1,00"},
      {"1,0000", "1,0000"}, {"1234,567", "1234,567"},   {"1.5,000", "1.5,000"}, {",000", ",000"},
      {"1,", "1,"},         {"1000", "1000"},           {"a,bcd", "a,bcd"},     {"", ""}};
  for (const auto& [word, number] : rows) {
    INFO(word);
    CHECK(without_separators(word) == number);
  }
}

TEST_CASE("a number of thousands has its digits") {
  CHECK(digits_of("128k", 1) == "128000");
  CHECK(digits_of("1.5k", 1) == "1500");
  CHECK(digits_of("1.5", 10'000) == "15000");
  CHECK(digits_of("3.2", 1'000) == "3200");
  for (const char* const word : {"128", "k", "1.2345k", "1.2.3k", "0", "999999999999k", "7b", "", "1,5k"}) {
    INFO(word);
    CHECK(digits_of(word, 1).empty());
  }
}

TEST_CASE("what Korean writes of a number is that number") {
  std::mt19937 random(20);  // NOLINT: seeded, so that a failure can be seen again
  std::size_t written = 0;
  for (int i = 0; i < 10'000; ++i) {
    std::string digits = std::to_string(1 + random() % 99) + std::string(random() % 8, '0');
    const std::optional<KoreanNumber> korean = korean_number(digits);
    if (!korean) continue;
    INFO(digits << " " << korean->number << korean->unit);
    CHECK(digits_of(korean->number, unit_of_thousands(korean->unit)) == digits);
    ++written;
  }
  CHECK(written > 5000);
  for (const char* const word : {"12345", "999", "0100", "1.5", "1000000000000", "abc", ""})
    CHECK(!korean_number(word));
}

TEST_CASE("numbers and letters of a word") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"qwen2.5", "qwen 2.5"},      {"gpt4o", "gpt 4 o"},  {"512x512", "512 x 512"},
      {"yolov8", "yolo v 8"},       {"v2.0.1", "v 2.0.1"}, {"70b", "70 b"},
      {"model", "model"},           {"3.5", "3.5"},        {"node.js", "node.js"},
      {"a1b2c3d4e5", "a1b2c3d4e5"}, {"β2", "β2"}};
  for (const auto& [word, pieces] : rows) {
    std::string found;
    for (const std::string_view piece : number_pieces(word)) found += (found.empty() ? "" : " ") + std::string(piece);
    CHECK(found == pieces);
  }
}

TEST_CASE("measures and versions") {
  REQUIRE(measure("비트") != nullptr);
  CHECK(measure("비트") == measure("bit"));
  CHECK(measure("") == nullptr);
  CHECK(measure("모델") == nullptr);
  CHECK(version_number("v2.0") == "2.0");
  for (const char* const word : {"v2", "2.0", "vector", "v", "", "v2.0b"}) CHECK(version_number(word).empty());
}

}  // namespace papersearch::numbers_test

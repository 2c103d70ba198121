// SPDX-License-Identifier: GPL-2.0-or-later
// How far words are apart.
#include "src/text/korean/distance.h"

#include <random>

#include "tests/catch.h"

namespace papersearch::distance_test {

namespace {
std::size_t apart(const std::string& a, const std::string& b, std::size_t most = 9) {
  return TypingDistance(keystrokes(a), most).to(b);
}
}  // namespace

TEST_CASE("letters and jamo are what counts") {
  CHECK(apart("transfomer", "transformer") == 1);
  CHECK(apart("tranfsormer", "transformer") == 1);  // neighbours swapped
  CHECK(apart("강하학습", "강화학습") == 1);        // ㅏ for ㅘ, which is ㅗ and ㅏ
  CHECK(apart("트렌스포머", "트랜스포머") == 1);
  CHECK(apart("디퓨젼", "디퓨전") == 1);
  CHECK(apart("", "abc") == 3);
  CHECK(keystrokes("값a") == U"ㄱㅏㅂㅅa");
  CHECK(keystrokes("괜") == U"ㄱㅗㅐㄴ");
}

TEST_CASE("it is symmetric, zero for equals alone, and gives up where it was told") {
  std::mt19937 random(3);
  const auto word = [&] {
    std::u32string out;
    for (std::size_t n = random() % 9; n > 0; --n) out += static_cast<char32_t>(U'a' + random() % 4);
    return out;
  };
  for (int round = 0; round < 3000; ++round) {
    const std::u32string a = word();
    const std::u32string b = word();
    const std::size_t d = TypingDistance(a, 20).to(b);
    REQUIRE(d == TypingDistance(b, 20).to(a));
    REQUIRE((d == 0) == (a == b));
    for (std::size_t most = 0; most < 5; ++most) REQUIRE(TypingDistance(a, most).to(b) == std::min(d, most + 1));
  }
}

}  // namespace papersearch::distance_test

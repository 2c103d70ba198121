// SPDX-License-Identifier: GPL-2.0-or-later
// Counts bits on processors of every age.
#include "src/base/bits.h"

#include <bit>
#include <cstdint>
#include <random>

#include "tests/catch.h"

namespace papersearch::bits_test {

TEST_CASE("bits are counted as the standard library counts them") {
  STATIC_REQUIRE(ones(0) == 0);
  STATIC_REQUIRE(ones(~std::uint64_t{0}) == 64);
  std::mt19937_64 random(7);
  for (int i = 0; i < 1000; ++i) {
    // Few bits, many, and about half of them.
    const std::uint64_t one = random();
    for (const std::uint64_t word : {one, one & random() & random(), one | random() | random()})
      REQUIRE(ones(word) == static_cast<std::uint32_t>(std::popcount(word)));
  }
}

}  // namespace papersearch::bits_test

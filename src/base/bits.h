// SPDX-License-Identifier: GPL-2.0-or-later
// Counts bits on processors of every age.
#pragma once

#include <cstdint>

namespace papersearch {

// How many bits are set. Debian's amd64 may have no instruction for it, and what std::popcount() calls there takes four
// times as long: the bits are added up in parallel (Warren, Hacker's Delight, 5-1).
constexpr std::uint32_t ones(std::uint64_t word) {
  constexpr std::uint64_t kPairs = 0x5555555555555555;
  constexpr std::uint64_t kFours = 0x3333333333333333;
  constexpr std::uint64_t kBytes = 0x0F0F0F0F0F0F0F0F;
  constexpr std::uint64_t kSum = 0x0101010101010101;
  word -= (word >> 1U) & kPairs;
  word = (word & kFours) + ((word >> 2U) & kFours);
  return static_cast<std::uint32_t>((((word + (word >> 4U)) & kBytes) * kSum) >> 56U);
}

}  // namespace papersearch

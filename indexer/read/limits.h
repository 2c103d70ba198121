// SPDX-License-Identifier: GPL-2.0-or-later
// What one paper may hold. Beyond, something is not a paper's, and the rest is left out with a finding: so no entry, by
// whatever mistake it came to be, can make an index slow for all others.
//
// Each is about a hundred times the most that 3,590 real papers have, which stands beside it.
#pragma once

#include <cstddef>

namespace papersearch {

inline constexpr std::size_t kMostSections = 600;         // 6
inline constexpr std::size_t kMostBullets = 1'200;        // 12
inline constexpr std::size_t kMostTextBytes = 750'000;    // 7.5 kB, of section names and bullets
inline constexpr std::size_t kMostTitleBytes = 20'000;    // 195
inline constexpr std::size_t kMostOtherTitles = 100;      // 1; the newest are kept
inline constexpr std::size_t kMostDays = 1'000;           // 2; the newest are kept
inline constexpr std::size_t kMostAuthors = 5'000;        // 418; large collaborations have some three thousand
inline constexpr std::size_t kMostLineBytes = 1U << 20U;  // 11 kB

// Of the pairs of words that sound alike, which are evidence for concepts alone. No text is left out here, so these are
// no finding. What is compared is bounded as well as what is found: thousands of words may have the same consonants.
inline constexpr std::size_t kMostLoanwords = 1'400;  // 14
inline constexpr std::size_t kMostSoundsCompared = 100'000;

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// A number of 64 bits by which two sequences of bytes are told apart.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace papersearch {

// XXH3 of xxHash, 64 bits: the same on every machine and in every version of xxHash, so that it may be stored. Two
// different texts have the same fingerprint with a chance of one in 2^64; it is no defence against people who look for
// such a pair. With the fingerprint of what came before as the seed, it tells sequences of texts apart.
std::uint64_t fingerprint(std::string_view bytes, std::uint64_t seed = 0);

// A fingerprint as eight bytes, the low one first.
std::string fingerprint_bytes(std::uint64_t fingerprint);

}  // namespace papersearch

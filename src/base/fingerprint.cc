// SPDX-License-Identifier: GPL-2.0-or-later
// A number of 64 bits by which two sequences of bytes are told apart.
#include "src/base/fingerprint.h"

// All of XXH3 is compiled here: most texts are words of a few bytes, and no program has one more library to load.
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace papersearch {

std::uint64_t fingerprint(std::string_view bytes, std::uint64_t seed) {
  return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

std::string fingerprint_bytes(std::uint64_t fingerprint) {
  std::string out(sizeof fingerprint, '\0');
  for (char& c : out) {
    c = static_cast<char>(fingerprint & 0xFFU);
    fingerprint >>= 8U;
  }
  return out;
}

}  // namespace papersearch

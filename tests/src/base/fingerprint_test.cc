// SPDX-License-Identifier: GPL-2.0-or-later
// Fingerprints that are stored must never change.
#include "src/base/fingerprint.h"

#include <cstddef>
#include <set>
#include <string>

#include "tests/catch.h"

namespace papersearch::fingerprint_test {

TEST_CASE("fingerprints are those of XXH3, on any machine") {
  // As the Python package "xxhash" has them.
  CHECK(fingerprint("") == 0x2D06800538D394C2U);
  CHECK(fingerprint("a") == 0xE6C632B61E964E1FU);
  CHECK(fingerprint("12345678") == 0x62E29B4CAD9E2EF6U);
  CHECK(fingerprint("모델 model 123") == 0xF168476B51381CDBU);
  CHECK(fingerprint("\xFF\x80 sevenfold") == 0xE34BE220384E45F2U);
  CHECK(fingerprint("a", 7) == 0x9ED5888BC5A2A094U);
  std::string long_text;
  for (int i = 0; i < 30; ++i) long_text += "0123456789";
  CHECK(fingerprint(long_text, 7) == 0x10328E3FCABE550AU);
}

TEST_CASE("a fingerprint as bytes has the low one first") {
  CHECK(fingerprint_bytes(0x0102030405060708U) == "\x08\x07\x06\x05\x04\x03\x02\x01");
  CHECK(fingerprint_bytes(0) == std::string(8, '\0'));
}

TEST_CASE("a fingerprint tells every flipped bit, every length and every order of two texts") {
  std::set<std::uint64_t> seen;
  std::size_t texts = 0;
  std::string text;
  for (std::size_t length = 0; length < 40; ++length) {
    seen.insert(fingerprint(text));
    seen.insert(fingerprint("ab", fingerprint(text)));
    seen.insert(fingerprint(text, fingerprint("ab")));
    texts += 3;
    for (std::size_t bit = 0; bit < 8 * length; ++bit, ++texts) {
      std::string flipped = text;
      flipped[bit / 8] = static_cast<char>(static_cast<unsigned char>(flipped[bit / 8]) ^ (1U << (bit % 8)));
      seen.insert(fingerprint(flipped));
    }
    text += '\0';
  }
  CHECK(seen.size() == texts);
}

}  // namespace papersearch::fingerprint_test

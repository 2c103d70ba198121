// SPDX-License-Identifier: GPL-2.0-or-later
// Syllables and jamo.
#include "src/base/hangul.h"

#include "tests/catch.h"

namespace papersearch::hangul_test {

TEST_CASE("every syllable comes apart into jamo and together again") {
  for (char32_t c = kFirstSyllable; c <= kLastSyllable; ++c) {
    const Jamo jamo = split_syllable(c);
    REQUIRE((jamo.lead >= 0 && jamo.lead < 19));
    REQUIRE((jamo.vowel >= 0 && jamo.vowel < kVowelCount));
    REQUIRE((jamo.tail >= 0 && jamo.tail < kTailCount));
    REQUIRE(join_jamo(jamo) == c);
  }
  CHECK(kSyllables == 11172);
  CHECK(split_syllable(U'한').tail == kTailN);
  CHECK(join_jamo({18, 0, kTailN}) == U'한');
  CHECK_FALSE(is_hangul_syllable(0xABFF));
  CHECK_FALSE(is_hangul_syllable(0xD7A4));
}

TEST_CASE("a word is Hangul where it begins with a syllable, whatever its first byte is") {
  for (const char* word : {"가", "힣", "강화학습", "모델ㄱ"}) CHECK(is_hangul(word));
  // Bytes from 0xEA on begin other letters too: Yi, old jamo, full-width Latin letters, mathematical letters.
  for (const char* word : {"", "a", "ㄱ", "ꀀ", "ꥠ", "ힰ", "ＬＬＭ", "𝒢", "漢字", "\xEA", "\xEA\xB0"})
    CHECK_FALSE(is_hangul(word));
}

}  // namespace papersearch::hangul_test

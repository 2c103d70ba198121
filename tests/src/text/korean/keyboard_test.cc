// SPDX-License-Identifier: GPL-2.0-or-later
// Words typed with the wrong keyboard layout, and initials.
#include "src/text/korean/keyboard.h"

#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::keyboard_test {

TEST_CASE("keys compose to syllables as an input method does, and come apart again") {
  CHECK(as_korean_keys("rkqt") == "값");
  CHECK(as_korean_keys("rkqtdl") == "값이");
  CHECK(as_korean_keys("rhkswp") == "관제");
  CHECK(as_korean_keys("Ekr") == "딱");
  CHECK(as_korean_keys("dlRk") == "이까");
  CHECK(as_korean_keys("abc1").empty());
  CHECK(as_latin_keys("ㅣㅣㅡ") == "llm");
  CHECK(as_latin_keys("abc").empty());
  CHECK(initials(to_code_points("강화")) == U"ㄱㅎ");
  CHECK(is_initials(U"ㄱㅎ"));
  CHECK_FALSE(is_initials(U"ㄱ"));
}

TEST_CASE("every key of one layout is read back in the other") {
  for (const char* word : {"transformer", "diffusion", "llm", "attention", "quantization"})
    CHECK(as_latin_keys(as_korean_keys(word)) == word);
  CHECK(compose_keystrokes(U"ㄱㅏㅇㅎㅗㅏ") == "강화");
  CHECK(compose_keystrokes(U"ㅏㄱ!") == "ㅏㄱ!");
  CHECK(compose_keystrokes(U"ㄷㅏㄹㄱㅇㅣ") == "닭이");
  CHECK(initials(U"강a").empty());
}

}  // namespace papersearch::keyboard_test

// SPDX-License-Identifier: GPL-2.0-or-later
// Signs written out as what they stand for, and where in the original that is.
#include "src/text/compatibility.h"

#include <random>
#include <string>

#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::compatibility_test {

TEST_CASE("signs that stand for letters, digits and blanks are written out") {
  struct Row {
    const char* text;
    const char* written;
  };
  for (const Row& row : {
           Row{"25℃", "25°c"},
           {"10㎏과 3㎢", "10kg과 3km2"},
           {"㈜네이버", "(주)네이버"},
           {"½ 2½ 1⁄2", "1/2 2 1/2 1/2"},
           {"①②번", "1 2번"},
           {"（大）　ＧＰＴ－４", "(大) ＧＰＴ-４"},
           {"강화\u00A0학습 5\u202F%", "강화 학습 5 %"},
           {"S²FT, H₂O, π₀.₅", "S^2FT, H_2O, π_0.5"},
           {"10⁻¹² x₁²", "10^-12 x_1^2"},
           {"10²¹", "10^21"},
           {"제로\u200b샷 trans\u00adformer", "제로샷 transformer"},
           {"\uFEFF첫 줄", "첫 줄"},
       }) {
    CAPTURE(row.text);
    const auto written = without_compatibility_signs(row.text);
    REQUIRE(written);
    CHECK(written->text == row.written);
  }
}

TEST_CASE("what is a word, a picture or says less written out stays") {
  for (const char* text :
       {"", "plain", "강화 학습은 “인용” – … · ‘a’", "GPT™ ℠ ©", "ﬁne Ⅱ 𝐱 ℝ xⁿ ª", "🆗 ㊙ 👍🏽", "don´t ¨",
        "漢字 か\xCC\x81", "x × y ≤ z → ∞", "\xFF\xC2 \xED\xA0\x80"}) {
    CAPTURE(text);
    CHECK_FALSE(without_compatibility_signs(text));
  }
}

TEST_CASE("each piece has the bytes that it was made of") {
  const std::string text = "물 H₂O 10㎏ a\u200Db";
  const auto written = without_compatibility_signs(text);
  REQUIRE(written);
  REQUIRE(written->text == "물 H_2O 10kg ab");
  const auto original = [&](std::string_view piece) {
    const auto begin = static_cast<std::uint32_t>(written->text.find(piece));
    const Span at = written->in_original({begin, begin + static_cast<std::uint32_t>(piece.size())});
    return text.substr(at.begin, at.size());
  };
  CHECK(original("물") == "물");
  CHECK(original("H_2O") == "H₂O");
  CHECK(original("2") == "₂");
  CHECK(original("g") == "㎏");  // a part of what one sign was written out as
  CHECK(original("10k") == "10㎏");
  CHECK(original("ab") == "a\u200Db");
  CHECK(original("a") == "a\u200D");  // what was left out belongs to what it stands behind
}

TEST_CASE("any bytes: spans are in the text, between characters and in order") {
  const std::vector<std::string> pieces = {"가",       "a",        "9",  " ",  ".",        "\u00A0", "²",    "₂",
                                           "⁻",        "½",        "℃",  "㈜", "①",        "\u200B", "\xFF", "\xE2\x82",
                                           "\xF0\x9F", "👍🏽", "（", "ﬁ",  "\xCC\x81", "™",      "…",    "\uFEFF",
                                           "⁄",        "㋀",       "Ⓒ",  "\0", "𝐱",        "🇰🇷"};
  std::mt19937 random(20261130);  // NOLINT: seeded, so that a failure can be seen again
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t n = random() % 12; n > 0; --n) text += pieces[random() % pieces.size()];
    const auto written = without_compatibility_signs(text);
    if (!written) continue;
    CAPTURE(text);
    REQUIRE(written->origins.size() == written->text.size());
    std::uint32_t last = 0;
    for (std::uint32_t at = 0; at < written->text.size();) {
      const auto end = static_cast<std::uint32_t>(code_point_end(written->text, at));
      const Span span = written->in_original({at, end});
      REQUIRE(span.begin >= last);
      REQUIRE(span.begin < span.end);
      REQUIRE(span.end <= text.size());
      last = span.begin;
      at = end;
    }
    REQUIRE_FALSE(without_compatibility_signs(written->text));  // once is enough
  }
}

}  // namespace papersearch::compatibility_test

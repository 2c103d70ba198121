// SPDX-License-Identifier: GPL-2.0-or-later
// Words in the form that is compared.
#include "src/text/normalize.h"

#include <random>
#include <string>
#include <vector>

#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::normalize_test {

TEST_CASE("words are folded by ICU's tables") {
  struct Row {
    const char* word;
    const char* folded;
  };
  const Row row =
      GENERATE(Row{"É", "é"}, Row{"E\xCC\x81", "é"}, Row{"ＡＩ", "ai"}, Row{"ﬁne", "fine"}, Row{"²", "2"},
               Row{"Straße", "strasse"}, Row{"ΣΊΣΥΦΟΣ", "σίσυφοσ"}, Row{"İ", "i\xCC\x87"}, Row{"µ", "μ"},
               Row{"ﾊﾝ", "ハン"}, Row{"\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "한"}, Row{"ㅎ", "ᄒ"},
               Row{"co\xC2\xADop", "coop"}, Row{"𝒮", "s"}, Row{"ĿŀŉſǅĲ", "l·l·ʼnsdžij"}, Row{"DON’T", "don’t"});
  CHECK(normalize_word(row.word) == row.folded);
}

TEST_CASE("what is folded without ICU's data is folded as its tables would") {
  std::vector<std::string> characters;
  for (char32_t c = 1; c < 0x3000; ++c) characters.push_back(to_utf8(std::u32string(1, c)));
  for (char32_t c = 0xAC00; c < 0xD800; c += 7) characters.push_back(to_utf8(std::u32string(1, c)));
  characters.insert(characters.end(), {"\xFF", "\xEA\xB0", "", "\xED\x9E\xA3", "\xEC\xA1\xB0"});
  for (const std::string& c : characters) {
    CAPTURE(c);
    REQUIRE(normalize_word(c) == normalize_by_tables(c));
    REQUIRE(normalize_word("가" + c + "A") == normalize_by_tables("가" + c + "A"));
  }
  std::mt19937 random(20241022);
  for (int round = 0; round < 50000; ++round) {
    std::string word;
    for (std::size_t n = random() % 6; n > 0; --n)
      word += characters[random() % (random() % 2 == 0 ? 0x3D0 : characters.size())];
    CAPTURE(word);
    REQUIRE(normalize_word(word) == normalize_by_tables(word));
  }
}

TEST_CASE("spellings of a name that differ in case, accents, blanks and punctuation are one person") {
  CHECK(name_identity("Jean-Paul Sartré") == "jeanpaulsartre");
  CHECK(name_identity("jean paul sartre") == name_identity("Jean-Paul Sartré"));
  CHECK(name_identity("O'Neil, R. 2nd") == "oneilr2nd");
  CHECK(name_identity("이 주형") == "이주형");
  // Letters that no mark makes another letter of.
  CHECK(normalize_name("Łukasz Sørensen Đặng Yalın Ægir Œuvre Þór Weiß") ==
        "lukasz sorensen dang yalin aegir oeuvre thor weiss");
  CHECK(normalize_name("Brendan O'Connor, Claire D’Souza, Soren 'S") == "brendan o-connor, claire d-souza, soren 's");
  CHECK(name_identity("Łukasz Kaiser") == name_identity("Lukasz Kaiser"));
  CHECK(name_identity("Yu Qiao") != name_identity("Yu Qian"));
  CHECK(name_identity(" .-").empty());
}

TEST_CASE("a name is also written with two letters for one that a keyboard lacks") {
  using Spellings = std::vector<std::string>;
  CHECK(name_spellings("Thomas Müller") == Spellings{"thomas muller", "thomas mueller"});
  CHECK(name_spellings("THOMAS MU\u0308LLER") == Spellings{"thomas muller", "thomas mueller"});
  CHECK(name_spellings("Søren Ångström") == Spellings{"soren angstrom", "soeren aangstroem"});
  CHECK(name_spellings("Thomas Mueller") == Spellings{"thomas mueller"});
  CHECK(name_spellings("José Ægir 김민수") == Spellings{"jose aegir 김민수"});
}

TEST_CASE("of a run of combining marks thirty stay, as in the stream-safe text format") {
  const auto marks_of = [](const std::string& text) {
    std::size_t marks = 0;
    for (const char32_t c : to_code_points(text)) marks += c == 0x0323 || c == 0x0301 ? 1 : 0;
    return marks;
  };
  std::string run = "x";
  for (int i = 0; i < 1000; ++i) run += i % 2 == 0 ? "\xCC\xA3" : "\xCC\x81";
  CHECK(marks_of(normalize_word(run)) <= 30);
  CHECK(marks_of(normalize_word(run)) > 20);
  CHECK(marks_of(normalize_input(run)) <= 30);
}

}  // namespace papersearch::normalize_test

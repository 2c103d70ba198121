// SPDX-License-Identifier: GPL-2.0-or-later
// Words and the pieces between them.
#include "src/text/segment.h"

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "tests/catch.h"

namespace papersearch::segment_test {

TEST_CASE("words end at blanks, at signs, and where scripts meet") {
  struct Row {
    const char* text;
    const char* words;
  };
  for (const Row& row : {Row{"LLM의 성능", "LLM 의 성능"},
                         {"漢字를 v1.5", "漢字 를 v1.5"},
                         {"C++, C# (don't)", "C++ C# don't"},
                         {"10,000 x_y", "10,000 x y"},
                         {"", ""},
                         {"… !", ""}}) {
    CAPTURE(row.text);
    const std::string text = row.text;
    std::string words;
    for (const Segment& s : segment(text)) {
      if (s.word) words += (words.empty() ? "" : " ") + text.substr(s.at.begin, s.at.size());
    }
    CHECK(words == row.words);
  }
}

TEST_CASE("the plain rules cut as ICU does") {
  std::vector<std::string> pieces = {"가",
                                     "힣",
                                     "의",
                                     "a",
                                     "Z",
                                     "é",
                                     "À",
                                     "ɏ",
                                     "ɐ",
                                     "α",
                                     "Ω",
                                     "ω",
                                     "\u03A2",
                                     "\u0390",
                                     "ϊ",
                                     "ß",
                                     "\xCC\x81",
                                     "–",
                                     "—",
                                     "“",
                                     "”",
                                     "‘",
                                     "’",
                                     "·",
                                     "×",
                                     "÷",
                                     "®",
                                     "µ",
                                     "漢",
                                     "か",
                                     "\xE2\x80\x8D",
                                     "\xE3\x80\x80",
                                     "\xFF",
                                     "\xEA\xB0",
                                     "ㅎ",
                                     "😀",
                                     "\xC2\xAD"};
  for (char c = 1; c < 0x7F; ++c) pieces.emplace_back(1, c);
  for (const char c : std::string_view(" .,:;'+#_@09")) pieces.insert(pieces.end(), 6, std::string(1, c));
  std::mt19937 random(20241022);
  const auto shown = [](const std::vector<Segment>& segments) {
    std::string out;
    for (const Segment& s : segments) {
      out += std::to_string(s.at.begin) + (s.word ? "w" + std::to_string(static_cast<int>(s.script)) : "-") + ' ';
    }
    return out;
  };
  for (int round = 0; round < 50000; ++round) {
    std::string text;
    for (std::size_t n = random() % 12; n > 0; --n) text += pieces[random() % pieces.size()];
    CAPTURE(text);
    REQUIRE(shown(segment(text)) == shown(segment_by_rules(text)));
  }
}

}  // namespace papersearch::segment_test

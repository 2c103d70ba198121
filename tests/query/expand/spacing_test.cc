// SPDX-License-Identifier: GPL-2.0-or-later
// Blanks inside compounds: a seeded generator writes a text with some blanks and asks with others.
#include "query/expand/spacing.h"

#include <array>
#include <random>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::spacing_test {

namespace {

using Words = std::vector<std::string>;

// The words with a blank between each two, or not, by chance.
std::string spaced(const Words& words, std::mt19937& random) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() || random() % 2 == 0 ? "" : " ") + word;
  return out;
}

const std::vector<Words> kCompounds = {
    {"대규모", "언어", "모델"}, {"강화", "학습"}, {"음성", "인식"},         {"제로", "샷"},  {"비", "지도", "학습"},
    {"초", "저지연", "추론"},   {"지식", "증류"}, {"검색", "증강", "생성"}, {"자율", "주행"}};
constexpr auto kEndings = std::to_array<const char*>({"", "에서는", "의", "처럼", "까지도"});

}  // namespace

TEST_CASE("a quoted compound is found and excluded with any blanks and any ending") {
  Library library;
  for (std::size_t i = 0; i < kCompounds.size(); ++i) {
    std::string apart;
    for (const std::string& word : kCompounds[i]) apart += word + " ";
    library.add("2410.1000" + std::to_string(i), "Apart", apart + "문장");
  }
  std::mt19937 random(20);  // NOLINT: seeded, so that a failure can be seen again
  std::vector<std::size_t> compound_of;
  for (std::size_t i = 0; i < 200; ++i) {
    compound_of.push_back(random() % kCompounds.size());
    library.add(
        "2411." + std::to_string(10000 + i), "Text",
        "여기 " + spaced(kCompounds[compound_of.back()], random) + kEndings[random() % kEndings.size()] + " 씁니다");
  }
  library.write();
  for (std::size_t c = 0; c < kCompounds.size(); ++c) {
    for (int i = 0; i < 6; ++i) {
      const std::string asked = "\"" + spaced(kCompounds[c], random) + kEndings[random() % kEndings.size()] + "\"";
      INFO(asked);
      const std::set<std::string> found = library.id_set(asked);
      const std::set<std::string> left = library.id_set("title:text -" + asked);
      for (std::size_t t = 0; t < compound_of.size(); ++t) {
        const std::string id = "2411." + std::to_string(10000 + t);
        INFO(library.papers[kCompounds.size() + t].sections.front().bullets.front());
        // "비지도 학습" and "지도 학습" are others of the same words.
        CHECK(found.contains(id) == (compound_of[t] == c));
        CHECK(left.contains(id) == (compound_of[t] != c));
      }
    }
  }
}

TEST_CASE("words in another order, or with a word between, are no compound") {
  Library library;
  library.add("1", "A", "학습 강화를 씁니다");
  library.add("2", "B", "강화 방법과 학습");
  library.add("3", "C", "강화형 화학적 재학습");  // all syllable pairs of 강화학습
  library.add("4", "D", "심층강화학습을 씁니다");
  library.write();
  CHECK(library.ids("\"강화 학습\"") == "4");
  CHECK(library.ids("\"강화학습\"") == "4");
}

}  // namespace papersearch::spacing_test

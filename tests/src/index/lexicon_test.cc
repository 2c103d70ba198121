// SPDX-License-Identifier: GPL-2.0-or-later
// What stands across the end of a stem is found in the lexicon, what stands inside of one is not.
#include "src/index/lexicon.h"

#include <deque>
#include <random>
#include <set>

#include "tests/catch.h"

namespace papersearch::lexicon_test {

namespace {

std::string lexicon_of(const std::vector<InflectedWord>& words) {
  std::string out;
  for (const InflectedWord& word : words) out += lexicon_entry(word);
  return out;
}

std::vector<std::string> across(const std::string& lexicon, const std::string& piece, std::size_t most = 100) {
  std::vector<std::string> out;
  for (const std::string_view word : words_across(lexicon, piece, most)) out.emplace_back(word);
  return out;
}

}  // namespace

TEST_CASE("words with a piece across the end of their stem") {
  using Words = std::vector<std::string>;
  const std::string lexicon = lexicon_of({{"끊임없이", 2},
                                          {"부분이", 2},
                                          {"강화학습을", 4},
                                          {"없이는", 2},
                                          {"끊임없이", 2},
                                          {"학습하였음을", 2},
                                          {"분이부분이", 4}});
  CHECK(across(lexicon, "없이") == Words{"끊임없이"});  // once; all of 없이는's is its stem
  CHECK(across(lexicon, "분이") == Words{"부분이", "분이부분이"});
  CHECK(across(lexicon, "학습").empty());  // inside of stems
  CHECK(across(lexicon, "습을") == Words{"강화학습을"});
  CHECK(across(lexicon, "하였음을") == Words{"학습하였음을"});
  CHECK(across(lexicon, "학습하") == Words{"학습하였음을"});
  CHECK(across(lexicon, "부분이") == Words{"분이부분이"});  // not the word itself
  CHECK(across(lexicon, "이강").empty());                   // words do not run into each other
  CHECK(across(lexicon, "분이", 1) == Words{"부분이"});
  CHECK(across(lexicon, "").empty());
  CHECK(across("", "없이").empty());
}

TEST_CASE("a lexicon gives its words back") {
  CHECK(read_lexicon("").empty());
  const std::string lexicon = lexicon_of({{"부분이", 2}, {"강화학습을", 4}, {"받아들이는", 24}});
  std::string again;
  for (const InflectedWord& word : read_lexicon(lexicon)) again += lexicon_entry(word);
  CHECK(again == lexicon);
  CHECK(read_lexicon(lexicon).at(2).word == "받아들이는");
  CHECK(read_lexicon(lexicon).at(2).covered == 24);
}

TEST_CASE("as looking at each word by itself") {
  std::mt19937 random(5);
  const std::vector<std::string> syllables = {"가", "나", "다", "라"};
  const auto text = [&](std::size_t length) {
    std::string out;
    while (length-- > 0) out += syllables[random() % syllables.size()];
    return out;
  };
  for (int round = 0; round < 300; ++round) {
    std::deque<std::string> texts;
    std::vector<InflectedWord> words;
    for (std::size_t n = random() % 30; n > 0; --n) {
      const std::size_t length = 3 + random() % 4;
      texts.push_back(text(length));
      words.push_back({texts.back(), 1 + random() % (length - 1)});
    }
    const std::string piece = text(1 + random() % 3);
    std::set<std::string> expected;
    for (const auto& [word, covered] : words) {
      if (word.size() == piece.size()) continue;
      for (std::size_t at = word.find(piece); at != std::string::npos; at = word.find(piece, at + 3)) {
        if (at + piece.size() > covered * 3) expected.emplace(word);
      }
    }
    const auto found = across(lexicon_of(words), piece);
    CHECK(std::set<std::string>(found.begin(), found.end()) == expected);
    CHECK(found.size() == expected.size());
  }
}

}  // namespace papersearch::lexicon_test

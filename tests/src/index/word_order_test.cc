// SPDX-License-Identifier: GPL-2.0-or-later
// The packed order of words beside a plain search through the words themselves.
#include "src/index/word_order.h"

#include <algorithm>
#include <numeric>
#include <random>

#include "tests/catch.h"

namespace papersearch::word_order_test {

namespace {

using Places = std::vector<std::vector<std::string>>;

std::string packed(const std::vector<std::pair<std::string, std::uint32_t>>& words) {
  WordOrder order;
  for (const auto& [term, position] : words) order.add(term, position);
  return order.packed();
}

std::string in_a_row(const std::vector<std::string>& words) {
  WordOrder order;
  for (std::uint32_t i = 0; i < words.size(); ++i) order.add(words[i], i);
  return order.packed();
}

// By trying every way to give each place a position.
bool stands(const Places& places, const std::vector<std::pair<std::string, std::uint32_t>>& words, std::uint32_t window,
            std::vector<std::uint32_t>& chosen) {
  if (chosen.size() == places.size()) {
    if (window == 0) {
      for (std::size_t i = 1; i < chosen.size(); ++i) {
        if (chosen[i] != chosen[i - 1] + 1) return false;
      }
      return true;
    }
    const auto [low, high] = std::minmax_element(chosen.begin(), chosen.end());
    return *high - *low < window;
  }
  const std::vector<std::string>& terms = places[chosen.size()];
  for (const auto& [term, position] : words) {
    if (std::find(terms.begin(), terms.end(), term) == terms.end()) continue;
    if (std::find(chosen.begin(), chosen.end(), position) != chosen.end()) continue;
    chosen.push_back(position);
    if (stands(places, words, window, chosen)) return true;
    chosen.pop_back();
  }
  return false;
}

}  // namespace

TEST_CASE("a phrase stands where its words follow one another") {
  const std::string text = in_a_row({"강화", "학습", "은", "no", "no", "학습", "강화"});
  CHECK(WordPattern({{"강화"}, {"학습"}}).stands_in(text));
  CHECK(WordPattern({{"학습"}, {"강화"}}).stands_in(text));
  CHECK_FALSE(WordPattern({{"강화"}, {"은"}}).stands_in(text));
  CHECK(WordPattern({{"no"}, {"no"}}).stands_in(text));
  CHECK_FALSE(WordPattern({{"no"}, {"no"}, {"no"}}).stands_in(text));
  CHECK(WordPattern({{"강화", "심층"}, {"학습", "훈련"}, {"은"}}).stands_in(text));
  CHECK_FALSE(WordPattern({{"없는"}, {"학습"}}).stands_in(text));
}

TEST_CASE("words near one another stand at different positions, in any order") {
  const std::string text = in_a_row({"yu", "x", "qiao", "a", "b", "c", "no"});
  CHECK(WordPattern({{"qiao"}, {"yu"}}, 3).stands_in(text));
  CHECK_FALSE(WordPattern({{"qiao"}, {"yu"}}, 2).stands_in(text));
  CHECK_FALSE(WordPattern({{"no"}, {"no"}}, 9).stands_in(text));
  // One position is no two places, though either of them could have it.
  CHECK_FALSE(WordPattern({{"no", "c"}, {"no"}, {"c"}}, 9).stands_in(text));
  CHECK(WordPattern({{"no", "c"}, {"no", "b"}, {"c"}}, 9).stands_in(text));
}

TEST_CASE("positions may be shared, far apart, and given in any order") {
  const std::string text = packed({{"xiao", 0}, {"yang", 1}, {"xiaoyang", 0}, {"liu", 2}, {"z", 500'000}, {"q", 22}});
  CHECK(WordPattern({{"xiaoyang"}, {"yang"}, {"liu"}}).stands_in(text));
  CHECK(WordPattern({{"xiao"}, {"yang"}, {"liu"}}).stands_in(text));
  CHECK_FALSE(WordPattern({{"xiao"}, {"xiaoyang"}}, 5).stands_in(text));  // at one position
  CHECK_FALSE(WordPattern({{"liu"}, {"q"}}, 20).stands_in(text));
  CHECK(WordPattern({{"liu"}, {"q"}}, 21).stands_in(text));
  CHECK_FALSE(WordPattern({{"q"}, {"z"}}, 1000).stands_in(text));
  CHECK(packed({}).empty());
}

TEST_CASE("what is no packed order matches nothing and breaks nothing") {
  const WordPattern pattern({{"a"}, {"b"}});
  std::mt19937 random(5);
  for (int i = 0; i < 3000; ++i) {
    std::string bytes(random() % 40, '\0');
    for (char& c : bytes) c = static_cast<char>(random() % 4 == 0 ? random() % 3 : random());
    (void)pattern.stands_in(bytes);
  }
  CHECK_FALSE(pattern.stands_in(""));
  CHECK_FALSE(pattern.stands_in(std::string(1, '\x80')));
  CHECK_FALSE(WordPattern({}).stands_in(in_a_row({"a"})));
}

TEST_CASE("random texts and patterns: as trying every way says") {
  std::mt19937 random(11);
  const std::vector<std::string> vocabulary = {"a", "b", "c", "d", "e"};
  int matches = 0;
  for (int i = 0; i < 4000; ++i) {
    std::vector<std::pair<std::string, std::uint32_t>> words;
    std::uint32_t at = 0;
    for (std::size_t n = random() % 9; n > 0; --n) {
      words.emplace_back(vocabulary[random() % vocabulary.size()], at);
      at += static_cast<std::uint32_t>(random() % 5 == 0 ? random() % 30 : random() % 4 == 0 ? 0 : 1);
    }
    Places places(1 + random() % 4);
    for (auto& terms : places) {
      for (std::size_t n = 1 + random() % 2; n > 0; --n) terms.push_back(vocabulary[random() % vocabulary.size()]);
    }
    const std::uint32_t window = random() % 2 == 0 ? 0 : static_cast<std::uint32_t>(places.size() + random() % 4);
    std::vector<std::uint32_t> chosen;
    const bool expected = stands(places, words, window, chosen);
    matches += expected ? 1 : 0;
    INFO("text " << i << ", window " << window);
    CHECK(WordPattern(places, window).stands_in(packed(words)) == expected);
  }
  CHECK(matches > 400);
}

TEST_CASE("no word of a text is taken for another, however many there are") {
  for (const std::size_t count : {600U, 5000U, 60'000U}) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < count; ++i) words.push_back("낱말" + std::to_string(i));
    const std::string text = in_a_row(words);
    std::mt19937 random(3);
    for (int i = 0; i < 50; ++i) {
      const std::size_t a = random() % (count - 1);
      const std::size_t b = random() % count;
      CHECK(WordPattern({{words[a]}, {words[a + 1]}}).stands_in(text));
      CHECK(WordPattern({{words[a]}, {words[b]}}).stands_in(text) == (b == a + 1));
    }
    if (count > 600) continue;
    std::size_t wrong = 0;  // some of 600 words would share a code of 16 bits if each text had the same
    for (std::size_t a = 0; a < count; ++a) {
      for (std::size_t b = 0; b < count; ++b)
        wrong += WordPattern({{words[a]}, {words[b]}}).stands_in(text) == (b == a + 1) ? 0 : 1;
    }
    CHECK(wrong == 0);
  }
}

}  // namespace papersearch::word_order_test

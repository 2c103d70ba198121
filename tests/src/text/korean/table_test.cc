// SPDX-License-Identifier: GPL-2.0-or-later
// The arrays that data/korean_endings.tsv became.
#include "src/text/korean/table.h"

#include <algorithm>
#include <string>

#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::table_test {
namespace {

using namespace papersearch::korean_data;

template <typename Item>
std::u32string_view text_of(const Item& item) {
  return {kLetters + item.begin, item.size};
}

std::u32string backwards(std::u32string_view text) { return {text.rbegin(), text.rend()}; }

template <typename Item>
void check_sorted(std::span<const Item> items, std::size_t least) {
  CHECK(items.size() > least);
  const auto out_of_order = [](const Item& a, const Item& b) { return text_of(a) >= text_of(b); };
  CHECK(std::adjacent_find(items.begin(), items.end(), out_of_order) == items.end());
  for (const Item& item : items) {
    const std::u32string_view text = text_of(item);
    REQUIRE(std::all_of(text.begin(), text.end(), is_hangul_syllable));
  }
}

}  // namespace

TEST_CASE("the arrays are sorted, so that a search finds each of their texts") {
  check_sorted(kEndings, 4000);
  check_sorted(kForms, 3000);
  check_sorted(kSuffixes, 100);
}

TEST_CASE("each ending is found, alone and at the end of a word") {
  for (const Ending& ending : kEndings) {
    const std::u32string text = backwards(text_of(ending));
    CAPTURE(to_utf8(text));
    REQUIRE(find_ending(text) == &ending.ending);
    const KnownEndings known(U"뷁" + text);
    REQUIRE(std::any_of(known.begin(), known.end(), [&](const auto& k) { return k.size == text.size(); }));
    REQUIRE(std::is_sorted(known.begin(), known.end(), [](const auto& a, const auto& b) { return a.size > b.size; }));
  }
  for (const auto* text : {U"", U"뷁", U"뷁다", U"에서는데에서는데에서는데에서는데"})
    CHECK(find_ending(text) == nullptr);
  const KnownEndings none(U"");
  CHECK(none.begin() == none.end());
}

TEST_CASE("each form of a predicate with each suffix that follows it has its stem") {
  for (const auto& form : kForms) {
    const std::u32string_view stem(kLetters + form.stem, form.stem_size);
    for (const Suffix& suffix : kSuffixes) {
      if ((form.shapes & suffix.shapes) == 0) continue;
      const std::u32string word = std::u32string(text_of(form)) + std::u32string(text_of(suffix));
      CAPTURE(to_utf8(word));
      const std::u32string_view found = predicate_stem(word);
      // A longer form of another predicate may be in the way: 나가다 beside 나다.
      REQUIRE_FALSE(found.empty());
      if (found != stem) REQUIRE(word.size() > form.size);
    }
  }
  CHECK(predicate_stem(U"어려운") == U"어렵");
  CHECK(predicate_stem(U"만듭니다") == U"만들");
  CHECK(predicate_stem(U"찾아내주었다") == U"찾");
  CHECK(predicate_stem(U"찾아주다") == U"찾");  // 주 is a form of 줄다 as well
  CHECK(predicate_stem(U"지는").empty());       // an auxiliary alone
  CHECK(predicate_stem(U"모델").empty());
  CHECK(predicate_stem(U"").empty());
}

}  // namespace papersearch::table_test

// SPDX-License-Identifier: GPL-2.0-or-later
// What a half-typed word may become.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "src/index/schema.h"

namespace papersearch {

// Words from `first` to before `last`, in the order of their bytes in UTF-8, which is that of their code points.
struct WordRange {
  std::string first;
  std::string last;

  [[nodiscard]] bool has(std::string_view word) const { return word >= first && word < last; }
};

// The typed letters (UTF-8 in NFC) as words are compared (src/text/normalize.h), but for a consonant typed alone at the
// end, which folding would make another character.
std::u32string fold_half_typed(std::string_view typed);

// The words that start as typed, `folded` by fold_half_typed(); none where it is empty. Under a Korean keyboard the
// last syllable is whatever its strokes may still become (Dubeolsik, KS X 5002):
//   a consonant alone         ㅎ: 하 to 힣
//   more vowel, a final       하: 하 to 핳; 호: 호 to 홓, and 화 to 횧; 갑: 갑 and 값
//   a final that moves on     몯: 모 and 다 to 딯, for 모델; 값: 갑 and 사 to 싷, for 갑사
std::vector<WordRange> ranges_of(std::u32string_view folded);

struct IndexWord {
  std::string word;        // folded, without prefix
  std::size_t papers = 0;  // with it, counted for each field
};

// The terms of the fields' words in the ranges, the most common first, of equals in the order of their letters. Words
// that were joined are among them: the index keeps 거대한코퍼스 for 거대한 코퍼스 and llmasajudge for LLM-as-a-Judge
// as it keeps words. Looks at 20,000 terms of a field; only a word of one letter has more. Takes steps of the deadline
// and throws Xapian's exceptions, as all below.
std::vector<IndexWord> terms_in(const std::vector<WordRange>& ranges, const std::vector<Field>& fields,
                                const Xapian::Database& index);

// Papers that have the word in the field as a word, at most `most` of them: it stands in their order of words
// (src/index/word_order.h), where no joined form does. A Hangul word stands there by its stem, so it may have an ending
// in some of these papers; papers with one of the words `without`, such as the word with its endings, are left out.
// Looks at the order of 32 papers: what 32 have in no other way than joined is hardly a word.
std::vector<Xapian::docid> papers_with_word(const std::string& word, Field field, const Xapian::Database& index,
                                            std::size_t most, const std::vector<std::string>& without = {});

// What the last word of a query (UTF-8 in NFC) may become: the words in `in`, a text field, that start as typed, at
// most `max`, the most common first, folded. Joined forms are not among them, but take time (some 15 µs each): of the
// terms that start so, the 400 most common are looked at. None where the word is still a single
// letter or consonant, which says nothing yet: any other character than a Hangul syllable.
std::vector<IndexWord> completions(const std::string& word, In in, const Xapian::Database& index, std::size_t max);

}  // namespace papersearch

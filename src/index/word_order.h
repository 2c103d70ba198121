// SPDX-License-Identifier: GPL-2.0-or-later
// The order of a field's words, packed into one value of its paper, in which phrases are looked for.
//
// Xapian's own position lists have an entry of a B-tree for each word of each paper. They would be a quarter of the
// index's bytes and take a third of the time to build it. One value with all words of a field in their order takes an
// eighth of that, and a phrase reads it at once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// Packs the words of a field.
//
// A word becomes a code of 16 bits (32 where a paper has too many different words), which is a hash of its term with a
// salt. The salt is chosen so that each term of the paper has a code of its own: no term that the paper has is taken
// for another one.
class WordOrder {
 public:
  // Takes terms as the index has them (index_term() in schema.h), in any order of positions; several may have the same
  // position. Neighbours more than 65,535 positions apart are stored as 65,535 apart.
  void add(std::string_view term, std::uint32_t position);

  [[nodiscard]] bool empty() const { return words_.empty(); }
  [[nodiscard]] std::string packed() const;

 private:
  struct Word {
    std::uint64_t fingerprint;  // of the term (src/base/fingerprint.h)
    std::uint32_t position;
  };
  std::vector<Word> words_;
};

// A term that stands for several places of a phrase, from `first` to before `last`: 강화학습 for both of 강화 학습.
struct WideTerm {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::string term;
};

// A phrase to look for in packed words.
class WordPattern {
 public:
  // `places` has the alternative terms for each word of the phrase. Without a window, the words must follow one another
  // in this order (as in Xapian's OP_PHRASE); with one, they must stand at different positions, in any order, among
  // that many neighbouring positions (as in OP_NEAR). Without a window, one of the `wide` terms may stand at one
  // position instead of a word at each of its places; a place of which there are only wide terms may be empty.
  explicit WordPattern(const std::vector<std::vector<std::string>>& places, std::uint32_t window = 0,
                       const std::vector<WideTerm>& wide = {});

  // Whether the phrase is in a value that packed() made; in any other bytes it may be found or not. A term that the
  // paper lacks is taken for one that it has with a chance of one in 65,536, so ask this of papers that have a term for
  // each word of the phrase.
  [[nodiscard]] bool stands_in(std::string_view packed) const;

 private:
  // Terms for the places from `first` to before `last`, by their fingerprints.
  struct Step {
    std::uint32_t first;
    std::uint32_t last;
    std::vector<std::uint64_t> terms;
  };
  // `found` has the positions of each step's terms, in order.
  [[nodiscard]] bool side_by_side(const std::vector<std::vector<std::uint32_t>>& found) const;

  std::vector<Step> steps_;  // one for each place, then those of wide terms
  std::size_t places_;
  std::uint32_t window_;
};

}  // namespace papersearch

// The order of a field's words, packed into one value of its paper: what phrases ask for.
//
// Xapian's own position lists are an entry of a B-tree for each word of each paper: a quarter of the index's bytes and
// a third of the time to build it. All the words of a field in their order, in one value, are an eighth of that, and a
// phrase reads them at once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// Packs words as they come.
//
// A word is a code of 16 bits (32 where a paper has too many words), a hash of its term with a salt that gives each
// term of the paper a code of its own. So of terms that the paper is known to have, none is taken for another.
class WordOrder {
 public:
  // Terms as the index has them, in any order of positions; several may share one. Neighbours more than 65,535
  // positions apart are taken for so far apart.
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

// A phrase as it is looked for in packed words.
class WordPattern {
 public:
  // For each place the terms that may stand there. In this order and side by side; or, with a window, in any order
  // among that many neighbouring positions, each place at another position (as Xapian's OP_PHRASE and OP_NEAR).
  explicit WordPattern(const std::vector<std::vector<std::string>>& places, std::uint32_t window = 0);

  // Of a value of packed(); anything else is no match. A term that the paper lacks may, once in 65,536, pass for one
  // that it has: ask it of papers that have a term of each place.
  [[nodiscard]] bool stands_in(std::string_view packed) const;

 private:
  std::vector<std::vector<std::uint64_t>> places_;  // the fingerprints of the terms
  std::uint32_t window_;
};

}  // namespace papersearch

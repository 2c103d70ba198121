// Words of the index that are spelt nearly like one that was typed.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

#include "src/index/schema.h"

namespace papersearch {

struct Spelling {
  std::string word;
  std::size_t distance = 0;  // in letters or jamo
  Xapian::doccount papers = 0;
};

// How far a word may be from what was typed: one stroke in short words, two or three in long ones, none below three.
std::size_t allowed_distance(std::size_t keystrokes);

// Words of the index that were meant by keys of the other layout (dkssud: 안녕), by initial consonants (ㄱㅎㅎㅅ:
// 강화학습), or by a last syllable that is only begun (강화학ㅅ). Best first; at most `most`. Empty where the word is
// none of these.
std::vector<Spelling> other_readings(const std::string& word, const Xapian::Database& index, std::size_t most);

// The nearest first, of equals the commonest; at most `most`, without the word itself. Looks at each word of the index
// once: 20 ms for 100,000 of them.
std::vector<Spelling> near_spellings(const std::string& word, In in, const Xapian::Database& index, std::size_t most);

}  // namespace papersearch

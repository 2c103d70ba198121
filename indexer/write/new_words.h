// SPDX-License-Identifier: GPL-2.0-or-later
// The inflected words that a run brings to the lexicon of an index (src/index/lexicon.h).
#pragma once

#include <xapian.h>

#include <boost/unordered/unordered_flat_set.hpp>
#include <cstdint>
#include <string>

#include "src/index/lexicon.h"

namespace papersearch {

// Collects the words that an index does not have yet. For one thread.
class NewWords {
 public:
  // Reads which words the index has. A word that no paper has any more stays in the index and does no harm.
  explicit NewWords(const Xapian::Database& index);

  // Takes a word, which need not be new.
  void add(const InflectedWord& word);

  // Appends the words that were added since the last write() to the lexicon of the index. Belongs into the commit of
  // the documents that have them. Throws Xapian's exceptions.
  void write(Xapian::WritableDatabase& index);

 private:
  boost::unordered_flat_set<std::uint64_t> known_;  // fingerprints of words
  std::string entries_;                             // of the next write()
};

// What is wrong with the lexicon of an index, for people; empty where it is what was written. Throws Xapian's
// exceptions.
std::string lexicon_damage(const Xapian::Database& index);

}  // namespace papersearch

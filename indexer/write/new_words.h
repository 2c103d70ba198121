// The inflected words that a run brings to the lexicon of an index (src/index/lexicon.h).
#pragma once

#include <xapian.h>

#include <boost/unordered/unordered_flat_set.hpp>
#include <cstdint>
#include <string>

#include "src/index/lexicon.h"

namespace papersearch {

class NewWords {
 public:
  // What the index has already. A word that no paper has any more stays there and does no harm.
  explicit NewWords(const Xapian::Database& index);

  void add(const InflectedWord& word);

  // Writes what came since, behind what the index has. Belongs into the commit of the documents.
  void write(Xapian::WritableDatabase& index);

 private:
  boost::unordered_flat_set<std::uint64_t> known_;  // fingerprints
  std::string entries_;
};

// What is wrong with the lexicon of an index; empty: it is what was written.
std::string lexicon_damage(const Xapian::Database& index);

}  // namespace papersearch

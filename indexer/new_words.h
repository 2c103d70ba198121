// The inflected words that a run brings to the lexicon of an index (src/lexicon.h).
#pragma once

#include <xapian.h>

#include <boost/unordered/unordered_flat_set.hpp>
#include <cstdint>
#include <string>

#include "src/lexicon.h"

namespace papersearch {

class NewWords {
 public:
  // A word of a document that is not in its index yet; `before` is the index as it was before this run, a null pointer
  // where it had nothing. A word that no paper has any more stays in the lexicon, where it does no harm, and may come a
  // second time.
  void add(const InflectedWord& word, const Xapian::Database* before);

  // Writes what came since, behind what the index has. Belongs into the commit of the documents.
  void write(Xapian::WritableDatabase& index);

 private:
  boost::unordered_flat_set<std::uint64_t> seen_;  // fingerprints, of the whole run
  std::string entries_;
};

// What is wrong with the lexicon of an index; empty: it is what was written.
std::string lexicon_damage(const Xapian::Database& index);

}  // namespace papersearch

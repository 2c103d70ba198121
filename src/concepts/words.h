// What single words mean, beside what is glossed of them: 객체 in 객체 감지(object detection), 음악 below titles with
// "music".
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "src/concepts/spelling.h"

namespace papersearch {

// By key, of either script; both throw Xapian's exceptions.

// The words at the same place of longer glosses.
std::vector<OtherSpelling> words_at_same_place(const std::string& key, const Xapian::Database& index);

// Each paper is a small parallel text: an English title, a Korean body. Of the words that a gloss or two puts beside
// this one, that which stands in the bodies below titles with it (or in the titles above bodies) more than the others
// and more than chance has it, by Dunning's log-likelihood ratio, if the same holds the other way round. Empty where
// there is none. Asks posting lists alone, of at most a thousand papers each.
OtherSpelling titled(const std::string& key, const Xapian::Database& index);

}  // namespace papersearch

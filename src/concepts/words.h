// SPDX-License-Identifier: GPL-2.0-or-later
// What single words mean by evidence other than glosses of their own: 객체 by 객체 감지(object detection), 음악 by
// titles with "music".
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "src/concepts/spelling.h"

namespace papersearch {

// The parameters are keys of one word in either script (src/concepts/key.h). Several threads may call these functions,
// each with a database object of its own. They throw Xapian's exceptions, and Error when the thread's deadline has
// passed.

// The words in the other script that have the same position in longer glosses.
std::vector<OtherSpelling> words_at_same_position(const std::string& key, const Xapian::Database& index);

// Each paper is a small parallel text: an English title and a Korean body. Of the words that some gloss pairs with this
// one, returns the word that is most associated with it: it is in the bodies of papers with this word in the title (or
// in the titles, where this word is Hangul) more often than by chance, by the log-likelihood ratio (Dunning, "Accurate
// Methods for the Statistics of Surprise and Coincidence", 1993), and this word is the most associated with it in turn.
// One with an empty key where there is none. Reads posting lists only, of about a thousand papers each.
OtherSpelling spelling_by_titles(const std::string& key, const Xapian::Database& index);

// How many papers have a Latin word in the title and a Hangul one in the body; 0 where chance would explain so many.
Xapian::doccount papers_with_both(const std::string& latin, const std::string& hangul, const Xapian::Database& index);

}  // namespace papersearch

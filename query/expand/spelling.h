// SPDX-License-Identifier: GPL-2.0-or-later
// Words of the index that may have been meant by one that was typed wrong.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "src/index/schema.h"

namespace papersearch {

// Strings are UTF-8. Several threads may call these functions, each with a database object of its own. Those that take
// an index throw Xapian's exceptions, so they run inside ReadIndex::read(), and Error when the thread's deadline has
// passed.

// A word of the index that may have been meant.
struct Spelling {
  std::string word;             // case folded, as in the index
  std::size_t distance = 0;     // from the typed word, in keystrokes (src/text/korean/distance.h)
  Xapian::doccount papers = 0;  // that have it
  bool clear = false;           // so likely that a search may go on with it; set by meant_words() alone
  double likeness = 0;          // of its sound to the typed word's, up to 1; set by sound_spellings() alone
};

// How many papers have the parts of a word, each by a term of its own, in the text fields or in the one field `in`: at
// a glance, without what the planner would find besides. 0 for a part without such a term, and for a word without
// parts.
struct PapersOfParts {
  Xapian::doccount rarest = 0;
  Xapian::doccount commonest = 0;
};
PapersOfParts papers_of_parts(const std::string& word, In in, const Xapian::Database& index);

// The largest distance at which a word may have been meant by one of so many keystrokes: 0 below three keystrokes, then
// 1, 2 from six on, 3 from fourteen on.
std::size_t allowed_distance(std::size_t keystrokes);

// Words that were typed with the other keyboard layout (안녕 for "dkssud", blip-3 for ㅠㅣㅑㅔ-3), as initial
// consonants (강화학습 for ㄱㅎㅎㅅ), or with a last syllable that was not finished (강화학ㅅ). At most `max`, those
// first that most papers are about. Empty where `word` is none of these.
std::vector<Spelling> other_readings(const std::string& word, const Xapian::Database& index, std::size_t max);

// The words within allowed_distance() of `word` in the text fields, or in the one field `in`, without the word itself.
// At most `max`: by distance, then those first that most papers have. Compares every word of the index, which takes 20
// ms for 100,000 words; the words are kept for the next call while the index stays the same.
std::vector<Spelling> near_spellings(const std::string& word, In in, const Xapian::Database& index, std::size_t max);

// How alike a Hangul word and a Latin one must sound.
enum class SoundMatch : std::uint8_t {
  kAlone,        // so that the one is hardly anything but the other
  kAmongOthers,  // where the words beside them sound alike as well: one consonant is enough (오브 for of)
};

// Latin words of titles and summaries, or of the one field `in`, that sound like a Hangul word (hallucination for
// 할루시네이선), or whose letters it reads aloud (llm for 엘엘엠). At most `max`: those that sound most alike first,
// then those that most papers have.
std::vector<Spelling> sound_spellings(const std::string& hangul, In in, const Xapian::Database& index, std::size_t max,
                                      SoundMatch match = SoundMatch::kAlone);

// What may have been meant by a word that no paper has, best first, at most `max`: other readings where there are any;
// else other spellings of a loanword (라벨 for 레이블); else near spellings of the word and of its Korean stem, or of
// one part of a word with hyphens, and what sounds like it. A near spelling is clear where the word has five keystrokes
// for each slip, and where it has less than eight only if it is a common word. Comparing all words of the index is the
// dearest thing that a search may do, and repairs and advice ask for the same words, so the process keeps the last
// ones.
std::vector<Spelling> meant_words(const std::string& word, In in, const Xapian::Database& index, std::size_t max);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Finds text inside words of the index, as grep would.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

namespace papersearch {

// The terms of words that contain the Hangul `piece`, in UTF-8, and have their stem end inside it or before it (없이 in
// 끊임없이); text inside a stem is found by its syllable pairs instead. At most 256 words, the commonest first.
// `prefix` is that of a text field, whose terms are returned with it. Reads the lexicon of the index
// (src/index/lexicon.h) once for each version of the index. Several threads may call it, each with a database object of
// its own. Throws Xapian's exceptions, so it runs inside ReadIndex::read(), and Error when the thread's deadline has
// passed.
std::vector<std::string> words_with_inside(const std::string& piece, const std::string& prefix,
                                           const Xapian::Database& index);

}  // namespace papersearch

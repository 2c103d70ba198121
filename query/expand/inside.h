// Words of the index that contain what was typed, as grep would find it.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

namespace papersearch {

// Terms of one field, by its prefix, whose words have the Hangul `piece` inside across the end of their stem; what
// stands inside of stems has syllable pairs. Reads the index's lexicon (src/index/lexicon.h) once while it stays as it
// is.
std::vector<std::string> words_with_inside(const std::string& piece, const std::string& prefix,
                                           const Xapian::Database& index);

}  // namespace papersearch

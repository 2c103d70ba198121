// How far two words are apart for someone who types: letters in Latin, jamo in Hangul.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace papersearch {

// What is typed one after the other: code points, Hangul syllables as their jamo, those of two strokes (ㅘ, ㄳ) as two.
std::u32string keystrokes(std::string_view utf8);

// Optimal string alignment: insertions, deletions, changes, and neighbours swapped count one each (Damerau 1964, without
// edits inside a swap). Gives up with `most` + 1 where the distance is more than `most`.
std::size_t typing_distance(std::u32string_view a, std::u32string_view b, std::size_t most);

}  // namespace papersearch

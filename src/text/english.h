// Latin words: the stem, and the pieces inside a name.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// The Porter2 stem (http://snowball.tartarus.org/algorithms/english/stemmer.html, as Xapian has it) of a case-folded
// word, with the plural of acronyms removed too (llms, gpus). Words with anything but letters a to z and apostrophes
// are their own stem. UTF-8; any thread may call it.
std::string english_stem(const std::string& folded);

// A range of bytes of a word, [begin, end).
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The pieces of a name that is one word, as its capitals and digits show them: ControlNet has Control and Net, ResNet50
// has ResNet, Res and Net. Pieces are letters, at least three. Capitals without a clear border stay whole (LLMs, GPTs).
// `original` is the word with its capitals, UTF-8; a word of more than 64 bytes is no name and has no pieces. Any
// thread may call it.
std::vector<Piece> name_pieces(std::string_view original);

}  // namespace papersearch

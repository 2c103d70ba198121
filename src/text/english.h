// Latin words: the stem, and the pieces inside a name.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// Porter2 of a case-folded word, and the plural of acronyms (LLMs, GPUs); the word itself where it has a digit or a
// letter beyond ASCII.
std::string english_stem(const std::string& folded);

// Byte ranges of the pieces inside one word: ControlNet -> Control, Net; ResNet50 -> Res, Net, 50, and
// ResNet; LLaMA-like capitals stay whole where no clear border shows (LLMs, GPTs). Fewer than two: none.
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
};
std::vector<Piece> name_pieces(std::string_view original);

}  // namespace papersearch

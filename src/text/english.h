// SPDX-License-Identifier: GPL-2.0-or-later
// Latin words: the stem, and the pieces inside a name.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace papersearch {

// The Porter2 stem (http://snowball.tartarus.org/algorithms/english/stemmer.html, as Xapian has it) of a case-folded
// word, after what Porter2 does not know: plurals of acronyms (llms, gpus), and irregular plurals and British spellings
// (data/english_forms.tsv). Words with anything but letters a to z and apostrophes are their own stem. UTF-8; any
// thread may call it.
std::string english_stem(const std::string& folded);

// How words begin, two letters, whose stem differs from them in the first three, and how that does: (mi, mo) of mice,
// whose stem is that of mouse, (gr, gr) of grey. All other words begin with the first two letters of their stem, and
// with the first three where it has four. Any thread may call it.
const std::vector<std::pair<std::string_view, std::string_view>>& changed_beginnings();

// The word without the 's or the apostrophe of a possessive, or the 'd of an acronym that is used as a verb: GPT for
// GPT's, RLHF for RLHF'd. `word` has straight apostrophes.
std::string_view without_possessive(std::string_view word);

// A range of bytes of a word, [begin, end).
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool number = false;  // the beginning of a version, or the version in a name

  friend bool operator==(const Piece&, const Piece&) = default;
};

// The pieces of a name that is one word, as its capitals, digits and dots show them: ControlNet has Control and Net,
// ResNet50 has ResNet, Res and Net, config.json has config and json. Of three pieces and more also what follows the
// first, the second and so on: getHTTPResponse has HTTPResponse as well. Pieces have at least three letters. Capitals
// without a clear border stay whole (LLMs, GPTs). A version has its beginnings: v2.0.1 has v2, v2.0, 2.0 and 2.0.1; but
// a number with one dot is no version, so that 3 does not find 3.5. Qwen2.5 has 2.5, YOLOv8 has YOLO. `original` is the
// word with its capitals, UTF-8; a word of more than 64 bytes is no name and has no pieces. Any thread may call it.
std::vector<Piece> name_pieces(std::string_view original);

// Whether the word is an acronym or a number with the s of a plural: LLMs, MoEs, A100s, 1990s.
bool is_plural_of_acronym(std::string_view original);

}  // namespace papersearch

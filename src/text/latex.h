// SPDX-License-Identifier: GPL-2.0-or-later
// Letters and signs by their names: the LaTeX commands that titles of papers have, which of them stand for a letter,
// and which only change the look; and the names of Greek letters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

// The text that the command \name stands for, case folded: "π" for "pi", empty text for a command that only changes the
// look ("textbf"). A view whose data() is null where the command is not known; its name is then a word of the text.
// `name` has no backslash. Any thread may call it.
std::string_view latex_command(std::string_view name);

// A piece of a text, in bytes, and what stands for it.
struct LatexReading {
  Span at;
  std::string text;
};

// How people who know no LaTeX read a text of one line: "SL²A-INR" for "SL$^{2}$A-INR", "Only-IF" for
// "$\\textbf{Only-IF}$", "ε-VAE" for "$ε$-VAE". Formulas between $ are read where every command in them is known, and
// commands of the look with their braces anywhere; so are numbers above the line and signs beside a single letter,
// "Free²Guide" for "Free^2Guide" and "xᵢ" for "x_i". Everything else stays as it is, such as "$5 and $6". The pieces
// are in the order of the text and do not overlap. Takes linear time for any bytes; any thread may call it.
std::vector<LatexReading> read_latex(std::string_view text);

// The text with what read_latex() reads.
std::string latex_to_text(std::string_view text);

// The name of a small Greek letter or of ∞, as people write it who have no such key: "beta", "infinity". Empty for
// other characters. Any thread may call it.
std::string_view letter_name(char32_t letter);

}  // namespace papersearch

// Letters and signs by their names: the LaTeX commands that titles of papers have, which of them stand for a letter,
// and which only change the look; and the names of Greek letters.
#pragma once

#include <string_view>

namespace papersearch {

// The text that the command \name stands for, case folded: "π" for "pi", empty text for a command that only changes the
// look ("textbf"). A view whose data() is null where the command is not known; its name is then a word of the text.
// `name` has no backslash. Any thread may call it.
std::string_view latex_command(std::string_view name);

// The name of a small Greek letter or of ∞, as people write it who have no such key: "beta", "infinity". Empty for
// other characters. Any thread may call it.
std::string_view letter_name(char32_t letter);

}  // namespace papersearch

// The LaTeX commands that titles of papers have: which of them stand for a letter, and which only change the look.
#pragma once

#include <string_view>

namespace papersearch {

// The text that the command \name stands for, case folded: "π" for "pi", empty text for a command that only changes the
// look ("textbf"). A view whose data() is null where the command is not known; its name is then a word of the text.
// `name` has no backslash. Any thread may call it.
std::string_view latex_command(std::string_view name);

}  // namespace papersearch

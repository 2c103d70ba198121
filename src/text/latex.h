// The few LaTeX commands that titles carry: which name a letter, which only dress the text.
#pragma once

#include <string_view>

namespace papersearch {

// What `\name` stands for: "π" for "pi", "" for a command that only changes the look ("textbf"), and
// nullptr-data for a name that is no command we know (it stays a word).
std::string_view latex_command(std::string_view name);

}  // namespace papersearch

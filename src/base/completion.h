// SPDX-License-Identifier: GPL-2.0-or-later
// Completion of a program's command line in shells, made of the options that its --help shows.
#pragma once

#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace papersearch {

// A script that completes the options of `app` and their values in "bash", "zsh" or "fish"; empty for other shells.
// Where the program has the hidden option --complete, what is no option is completed by the lines that it prints for
// the word as far as it is typed, otherwise by names of files.
std::string completion_script(const CLI::App& app, std::string_view shell);

}  // namespace papersearch

// Parses the command line of a program.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace papersearch {

// Adds to `app`, which has its other options already, those that all programs have: --completion SHELL, which prints
// what completes the command line in that shell, and --man, which is hidden and prints the manual page.
void add_usual_options(CLI::App& app);

// Parses `arguments`, in the order of the command line and without the program's name, into what `app` was set up with.
// Returns the exit code where the program is to end now: 0 after --help or --version, which print to stdout, and that
// of Trouble::kOther after a mistake, which is printed to stderr as "PROGRAM: message" with a hint, safe for a terminal
// whatever was typed. Returns nullopt where the program is to go on. Throws what the callbacks of `app` throw, unless
// it is a CLI::ParseError.
std::optional<int> parse_command_line(CLI::App& app, std::vector<std::string> arguments);

}  // namespace papersearch

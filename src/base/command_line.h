// Reads the arguments of a program.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace papersearch {

// Parses `arguments`, in the order of the command line and without the program's name. Help and version are printed,
// and their exit code, 0, comes back; a mistake is printed to stderr, as "PROGRAM: what" with a hint and safe for a
// terminal whatever was typed, and the exit code of an error comes back. Nullopt: go on.
std::optional<int> parse_command_line(CLI::App& app, std::vector<std::string> arguments);

}  // namespace papersearch

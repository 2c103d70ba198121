// Parses the command line of a program.
#include "src/base/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <utility>

#include "src/base/diagnostic.h"
#include "src/base/terminal.h"

namespace papersearch {

std::optional<int> parse_command_line(CLI::App& app, std::vector<std::string> arguments) {
  std::reverse(arguments.begin(), arguments.end());  // as CLI11 takes them
  try {
    app.parse(std::move(arguments));
    return std::nullopt;
  } catch (const CLI::ParseError& e) {
    if (e.get_exit_code() == 0) return app.exit(e);
    std::cerr << app.get_name() << ": " << terminal_safe(e.what()) << "\nhint: see " << app.get_name() << " --help\n";
    return exit_code(Trouble::kOther);
  }
}

}  // namespace papersearch

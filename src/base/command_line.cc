// Parses the command line of a program.
#include "src/base/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <utility>

#include "src/base/completion.h"
#include "src/base/diagnostic.h"
#include "src/base/manual.h"
#include "src/base/terminal.h"

namespace papersearch {
namespace {

// Ends the program after text was printed to stdout, as --version does.
[[noreturn]] void print_and_end(std::string text) {
  if (text.ends_with('\n')) text.pop_back();  // CLI11 writes one
  throw CLI::CallForVersion(std::move(text), 0);
}

}  // namespace

void add_usual_options(CLI::App& app) {
  app.add_option_function<std::string>(
         "--completion", [&app](const std::string& shell) { print_and_end(completion_script(app, shell)); },
         "print what completes the command line in this shell")
      ->check(CLI::IsMember({"bash", "zsh", "fish"}));
  app.add_flag_callback("--man", [&app] { print_and_end(manual_page(app)); })->group("");
}

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

// SPDX-License-Identifier: GPL-2.0-or-later
// Parses the command line of a program, and writes its help.
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

namespace papersearch {

// Adds to `app`, which has its other options already, those that all programs have: --completion SHELL, which prints
// what completes the command line in that shell, and --man, which is hidden and prints the manual page.
void add_usual_options(CLI::App& app);

// Parses `arguments`, in the order of the command line and without the program's name, into what `app` was set up with.
// Returns the exit code where the program is to end now: 0 after --help or --version, which print to stdout, the help
// as wide as the terminal, and that of Trouble::kOther after a mistake, which is printed to stderr as "PROGRAM:
// message" with a hint: the option that is spelled almost so, or where to read on. It is safe for a terminal whatever
// was typed. Returns nullopt where the program is to go on. Throws what the callbacks of `app` throw, unless it is a
// CLI::ParseError.
std::optional<int> parse_command_line(CLI::App& app, std::vector<std::string> arguments);

// Chooses the language that "--lang" among the arguments asks for, else that of the environment, and returns the
// arguments: called before the options are made, whose help is in that language.
std::vector<std::string> in_chosen_language(std::vector<std::string> arguments);

// Adds the option --lang, which in_chosen_language() has read.
void add_language_option(CLI::App& app, const std::string& group);

// Accepts these values alone. What is spelled almost like one of them is told what it may have been.
CLI::Validator one_of(const std::vector<std::string>& values);

// Any two of these options are a mistake, which names both.
void exclude_each_other(const std::vector<CLI::Option*>& options);

// The cells of a line of stdout: of the terminal, else $COLUMNS, else 80.
std::size_t line_width();

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Parses the command line of a program, and writes its help.
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

namespace papersearch {

// The texts that CLI11 keeps of a program, its options and their groups are English messages (message() in
// src/base/translation.h): they are translated where help, a manual page or a completion is made of them, so that a run
// that shows none of these pays nothing for them.

// Adds to `app`, which has its other options already, those that all programs have: --completion SHELL, which prints
// what completes the command line in that shell, and --man, which is hidden and prints the manual page.
void add_usual_options(CLI::App& app);

// Parses `arguments`, in the order of the command line and without the program's name, into what `app` was set up with.
// Returns the exit code where the program is to end now: 0 after --help or --version, which print to stdout, the help
// as wide as the terminal, and that of Trouble::kOther where that fails and after a mistake, which is printed to stderr
// as "PROGRAM: message" with a hint: the option that is spelled almost so, or where to read on. It is safe for a
// terminal whatever was typed. Returns nullopt where the program is to go on. Throws what the callbacks of `app` throw,
// unless it is a CLI::ParseError.
std::optional<int> parse_command_line(CLI::App& app, const std::vector<std::string>& arguments);

// Chooses the language that "--lang" among the arguments asks for, else that of the environment, and returns the
// arguments: called before they are parsed, as mistakes in them are told in that language.
std::vector<std::string> in_chosen_language(std::vector<std::string> arguments);

// Adds the option --lang, which in_chosen_language() has read.
void add_language_option(CLI::App& app, const std::string& group);

// Whether the option is among the arguments, by any of its names, with its value behind it ("-n20") or not.
bool is_given(const CLI::Option& option, const std::vector<std::string>& arguments);

// Accepts these values alone. What is spelled almost like one of them is told what it may have been.
CLI::Validator one_of(const std::vector<std::string>& values);

// Accept a number in decimal digits, any number, and the path of a file, and say in the language that was chosen what
// is none. CLI11 alone would read 010 as eight, and -1 and 99999999999999999999 as 18446744073709551615.
CLI::Validator whole_number(std::size_t least, std::size_t most);
CLI::Validator number(double least, double most);
CLI::Validator existing_file();

// Any two of these options are a mistake, which names both.
void exclude_each_other(const std::vector<CLI::Option*>& options);

// The cells of a line of stdout: of the terminal, else $COLUMNS, else 80.
std::size_t line_width();

}  // namespace papersearch

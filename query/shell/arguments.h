// SPDX-License-Identifier: GPL-2.0-or-later
// The command line of papersearch, where words of a query and options stand mixed.
#pragma once

#include <string>
#include <vector>

#include "src/base/command_line.h"

namespace papersearch {

// The arguments of the command line, told apart.
struct Arguments {
  std::vector<std::string> options;  // with their values, for CLI11
  std::vector<std::string> words;    // the query
  std::vector<std::string> given;    // the options that `app` knows, by their long names: "--limit" for "-n"

  [[nodiscard]] bool has(std::string_view option) const;
};

// "-survey" excludes a word, so an argument with one dash is of the query; a dash and one letter is an option ("-n") or
// a mistake, since nobody means the papers without the letter n; "-n20" is one with its value. What stands behind an
// option that takes a value is its value, also with a dash: "--limit -5" is a mistake and no exclusion. All after "--"
// are words.
Arguments tell_apart(const std::vector<std::string>& arguments, const CLI::App& app);

}  // namespace papersearch

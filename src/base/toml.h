// SPDX-License-Identifier: GPL-2.0-or-later
// TOML, as far as settings go.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

struct TomlEntry {
  std::string key;                  // as it is written, without quotes; "[name]" of the heading of a table
  std::vector<std::string> values;  // one, or those of an array
};

// A line that cannot be read.
struct TomlMistake {
  std::size_t line = 0;  // from 1
  std::string text;      // of the line
};

// Reads keys with strings ("" and ''), arrays of them, and bare values, which are numbers, true, false, or, as people
// forget the quotes, words without blanks. Strings of several lines and inline tables are mistakes. Throws TomlMistake.
// Linear.
std::vector<TomlEntry> read_toml(std::string_view text);

// The text as a string that read_toml(), or any reader of TOML, reads as it was. It is one line and safe for a
// terminal. Bytes that are no UTF-8, which TOML cannot say, become U+FFFD.
std::string toml_string(std::string_view text);

}  // namespace papersearch

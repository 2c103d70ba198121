// SPDX-License-Identifier: GPL-2.0-or-later
// The options of a program as plain values, for what is made of them beside --help: manual pages and completion.
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace papersearch {

struct OptionRow {
  std::vector<std::string> names;  // "-n", "--limit"; none of a positional
  std::string group;               // its heading in --help
  std::string help;                // what --help says of it
  bool takes_value = false;
  bool repeats = false;              // may be given several times
  std::string value_name;            // "NUMBER"
  std::vector<std::string> choices;  // the only values that it takes, where these are words
  std::string usual;                 // its value where it is not given, or empty
};

// What of the file system a value is the name of.
inline constexpr const char* kFolder = "DIR";
inline constexpr const char* kFile = "FILE";

// The options of `app` that --help shows, in its order; and its positionals.
std::vector<OptionRow> option_table(const CLI::App& app);
std::vector<OptionRow> positional_table(const CLI::App& app);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// The options of a program as plain values, for what is made of them beside --help: manual pages and completion.
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace papersearch {

struct OptionRow {
  std::vector<std::string> names;  // "-n", "--limit"; none of a positional
  std::string group;               // its heading in --help
  std::string help;                // what --help says of it
  bool takes_value = false;
  bool repeats = false;              // may be given several times
  std::string value_name;            // "NUMBER"
  bool is_list = false;              // its value may be several with commas between them
  std::vector<std::string> choices;  // the only values that it takes, where these are words
  std::string usual;                 // its value where it is not given; empty where it has none that all people share
};

// What of the file system a value is the name of.
inline constexpr const char* kFolder = "DIR";
inline constexpr const char* kFile = "FILE";

// What is said of an option of `app`, in the language that was chosen.
OptionRow option_row(const CLI::App& app, const CLI::Option& option);

// The options of `app` that --help shows, in its order; and its positionals.
std::vector<OptionRow> option_table(const CLI::App& app);
std::vector<OptionRow> positional_table(const CLI::App& app);

}  // namespace papersearch

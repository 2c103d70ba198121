// SPDX-License-Identifier: GPL-2.0-or-later
// The command line of papersearch, where words of a query and options stand mixed.
#include "query/shell/arguments.h"

#include <algorithm>

#include "src/base/ascii.h"

namespace papersearch {

bool Arguments::has(std::string_view option) const {
  return std::find(given.begin(), given.end(), option) != given.end();
}

namespace {

bool is_short_option(const std::string& argument, const CLI::App& app) {
  if (argument.size() < 2 || argument[0] != '-' || !is_letter(argument[1])) return false;
  if (argument.size() == 2) return true;
  const CLI::Option* const option = app.get_option_no_throw(argument.substr(0, 2));
  return option != nullptr && option->get_items_expected_max() > 0 &&
         std::all_of(argument.begin() + 2, argument.end(), is_digit);
}

}  // namespace

Arguments tell_apart(const std::vector<std::string>& arguments, const CLI::App& app) {
  Arguments out;
  for (auto it = arguments.begin(); it != arguments.end(); ++it) {
    const std::string& argument = *it;
    if (argument == "--") {
      out.words.insert(out.words.end(), it + 1, arguments.end());
      break;
    }
    const bool short_option = is_short_option(argument, app);
    if (!argument.starts_with("--") && !short_option) {
      out.words.push_back(argument);
      continue;
    }
    out.options.push_back(argument);
    const CLI::Option* const option =
        app.get_option_no_throw(short_option ? argument.substr(0, 2) : argument.substr(0, argument.find('=')));
    if (option == nullptr) continue;
    out.given.push_back("--" + option->get_lnames().front());
    const bool has_value = short_option ? argument.size() > 2 : argument.find('=') != std::string::npos;
    if (has_value || option->get_items_expected_max() == 0 || it + 1 == arguments.end()) continue;
    const std::string& value = *(it + 1);
    if (value.starts_with("--")) continue;  // CLI11 says that the value is missing
    if (value.starts_with('-')) {
      out.options.back() += (short_option ? "" : "=") + value;
    } else {
      out.options.push_back(value);
    }
    ++it;
  }
  return out;
}

}  // namespace papersearch

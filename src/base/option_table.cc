// SPDX-License-Identifier: GPL-2.0-or-later
// The options of a program as plain values, for what is made of them beside --help: manual pages and completion.
#include "src/base/option_table.h"

#include <CLI/CLI.hpp>
#include <string_view>

#include "src/base/split.h"
#include "src/base/translation.h"

namespace papersearch {
namespace {

// What CLI11 calls a type is "UINT", "TEXT:{all,any}" or "TEXT:FILE": the type, and what checks a value.
void read_type(const std::string& type, OptionRow& row) {
  const std::vector<std::string_view> parts = split(type, ':');
  const std::string_view first = parts.empty() ? "TEXT" : parts.front();
  const std::string_view last = parts.empty() ? "" : parts.back();
  if (last.starts_with('{') && last.ends_with('}')) {
    for (const std::string_view choice : split(last.substr(1, last.size() - 2), ',')) row.choices.emplace_back(choice);
  }
  if (last == kFile || last == kFolder) {
    row.value_name = last;
  } else {
    row.value_name = first == "UINT" || first == "INT" || first == "FLOAT" ? "NUMBER" : first;
  }
}

std::vector<OptionRow> rows(const CLI::App& app, bool positional) {
  std::vector<OptionRow> out;
  for (const CLI::Option* const option :
       app.get_options([](const CLI::Option* each) { return !each->get_group().empty(); })) {
    if (option->get_positional() == positional) out.push_back(option_row(app, *option));
  }
  return out;
}

}  // namespace

OptionRow option_row(const CLI::App& app, const CLI::Option& option) {
  OptionRow row;
  for (const std::string& name : option.get_snames()) row.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) row.names.push_back("--" + name);
  row.group = tr(option.get_group().c_str());
  row.help = tr(option.get_description().c_str());
  row.takes_value = option.get_items_expected_max() > 0;
  row.repeats = option.get_items_expected_max() > 1;
  row.is_list = option.get_delimiter() == ',';
  read_type(option.get_type_name(), row);
  if (option.get_positional()) row.value_name = option.get_name(true);
  // The file of settings is below the home of whoever asks; a page that is installed must not say whose.
  if (&option != app.get_config_ptr()) row.usual = option.get_default_str();
  return row;
}

std::vector<OptionRow> option_table(const CLI::App& app) { return rows(app, false); }
std::vector<OptionRow> positional_table(const CLI::App& app) { return rows(app, true); }

}  // namespace papersearch

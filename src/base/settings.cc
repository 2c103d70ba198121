// SPDX-License-Identifier: GPL-2.0-or-later
// What a person has set for good: a file of settings, and the environment.
#include "src/base/settings.h"

#include <algorithm>
#include <cstdlib>
#include <istream>
#include <utility>

#include "src/base/guess.h"
#include "src/base/terminal.h"
#include "src/base/translation.h"

namespace papersearch {
namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

// What the environment says for an option, and the variable that says it.
std::pair<std::string, std::string> environment_of(std::string_view option) {
  if (option == "--db") return {environment("PAPERSEARCH_DB"), "PAPERSEARCH_DB"};
  if (option != "--color") return {};
  if (!environment("NO_COLOR").empty()) return {"never", "NO_COLOR"};
  const std::string force = environment("CLICOLOR_FORCE");
  return {force.empty() || force == "0" ? "" : "always", "CLICOLOR_FORCE"};
}

bool is_among(const std::vector<std::string>& arguments, const CLI::Option& option) {
  return std::any_of(arguments.begin(), arguments.end(), [&](const std::string& argument) {
    return option.check_name(argument.substr(0, argument.find('='))) ||
           (argument.size() > 2 && argument[1] != '-' && option.check_name(argument.substr(0, 2)));
  });
}

std::string in_quotes(const std::string& text) {
  const char quote = text.find('"') == std::string::npos ? '"' : '\'';
  return quote + text + quote;
}

std::string as_toml(const std::vector<std::string>& values) {
  if (values.size() == 1) {
    const bool digits = !values[0].empty() && values[0].find_first_not_of("0123456789") == std::string::npos;
    return digits ? values[0] : in_quotes(values[0]);
  }
  std::string out;
  for (const std::string& value : values) out += (out.empty() ? "[" : ", ") + in_quotes(value);
  return out + "]";
}

}  // namespace

const std::vector<SettingSpec>& setting_specs() {
  static const std::vector<SettingSpec> kSpecs = {
      {"db", "--db"}, {"archive", ""}, {"color", "--color"}, {"limit", "--limit"}, {"rank", "--rank"}};
  return kSpecs;
}

std::string settings_path() {
  if (const std::string folder = environment("XDG_CONFIG_HOME"); folder.starts_with('/'))
    return folder + "/papersearch/config.toml";
  const std::string home = environment("HOME");
  return home.empty() ? "" : home + "/.config/papersearch/config.toml";
}

// Keeps what is in the file, and gives CLI11 the values of the options that the program has.
class Settings::File : public CLI::ConfigTOML {
 public:
  File(const CLI::App& app, std::shared_ptr<Values> read) : app_(app), read_(std::move(read)) {}

  std::vector<CLI::ConfigItem> from_config(std::istream& in) const override {
    std::vector<CLI::ConfigItem> out;
    for (CLI::ConfigItem& item : CLI::ConfigTOML::from_config(in)) {
      const std::string key = item.fullname();
      const auto spec = std::find_if(setting_specs().begin(), setting_specs().end(),
                                     [&](const SettingSpec& known) { return known.key == key; });
      if (spec == setting_specs().end()) fail(item.parents.empty() ? key : "[" + item.parents.front() + "]");
      for (std::string& value : item.inputs) {
        if ((key == "db" || key == "archive") && value.starts_with("~/")) value.replace(0, 1, environment("HOME"));
      }
      (*read_)[key] = item.inputs;
      if (!spec->option.empty() && app_.get_option_no_throw(std::string(spec->option)) != nullptr) out.push_back(item);
    }
    return out;
  }

 private:
  [[noreturn]] void fail(const std::string& key) const {
    std::vector<std::string> keys;
    for (const SettingSpec& spec : setting_specs()) keys.emplace_back(spec.key);
    const auto meant = nearest_name(key, keys);
    throw CLI::ConfigError(filled(tr("%1: there is no setting %2"), {app_.get_config_ptr()->as<std::string>(), key}) +
                           (meant ? "; " + filled(tr("did you mean %1?"), {*meant}) : ""));
  }

  const CLI::App& app_;
  std::shared_ptr<Values> read_;
};

Settings::Settings(CLI::App& app) : app_(app) {
  app.set_config("--config", settings_path(),
                 tr("file of settings: db, archive, color, limit, rank (default: papersearch/config.toml in "
                    "$XDG_CONFIG_HOME)"))
      ->type_name("FILE")
      ->group(tr("Program"));
  app.config_formatter(std::make_shared<File>(app, read_));
}

std::vector<std::string> Settings::with_environment(std::vector<std::string> arguments) const {
  for (const SettingSpec& spec : setting_specs()) {
    const CLI::Option* const option =
        spec.option.empty() ? nullptr : app_.get_option_no_throw(std::string(spec.option));
    if (option == nullptr || is_among(arguments, *option)) continue;
    const std::string value = environment_of(spec.option).first;
    if (!value.empty()) arguments.insert(arguments.begin(), std::string(spec.option) + "=" + value);
  }
  return arguments;
}

std::vector<std::string> Settings::values(const std::string& key) const {
  const auto found = read_->find(key);
  return found == read_->end() ? std::vector<std::string>() : found->second;
}

std::string Settings::text(const std::vector<std::string>& arguments, const std::string& index) const {
  const std::string path =
      app_.get_config_ptr()->count() > 0 ? app_.get_config_ptr()->as<std::string>() : settings_path();
  const bool was_read = app_.get_config_ptr()->count() > 0;
  std::string out = "# " + terminal_safe(was_read ? path : filled(tr("%1 (there is no such file)"), {path})) + "\n";
  for (const SettingSpec& spec : setting_specs()) {
    const CLI::Option* const option =
        spec.option.empty() ? nullptr : app_.get_option_no_throw(std::string(spec.option));
    std::vector<std::string> value = values(std::string(spec.key));
    std::string from = value.empty() ? tr("default") : path;
    if (option != nullptr) {
      const auto [set, variable] = environment_of(spec.option);
      if (is_among(arguments, *option)) {
        from = tr("command line");
      } else if (!set.empty()) {
        from = "$" + variable;
      }
      value = option->count() > 0 ? option->results() : std::vector<std::string>{option->get_default_str()};
      if (option->count() == 0 && spec.key == "db") value = {index};
    }
    const std::string line =
        value.empty() ? "# " + std::string(spec.key) + " =" : std::string(spec.key) + " = " + as_toml(value);
    out += terminal_safe(line + "  # " + from) + "\n";
  }
  return out;
}

}  // namespace papersearch

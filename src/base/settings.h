// SPDX-License-Identifier: GPL-2.0-or-later
// What a person has set for good: a file of settings, and the environment.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/command_line.h"

namespace papersearch {

// A setting of the file config.toml, which all programs share; each takes what it has an option for.
struct SettingSpec {
  std::string_view key;     // in the file
  std::string_view option;  // what it is the value of; empty: see Settings::values()
  bool is_number = false;
  bool is_path = false;
};

// The settings of all programs.
const std::vector<SettingSpec>& setting_specs();

// $XDG_CONFIG_HOME/papersearch/config.toml, else ~/.config/papersearch/config.toml; empty where neither variable is
// set.
std::string settings_path();

// A value on the command line counts before the environment, and that before the file, which is TOML
// (src/base/toml.h). A "~/" before a path in it is the home folder. A key that no program has or that is
// there twice, or a wrong value, is a mistake of the command line that names the file.
class Settings {
 public:
  // Adds the option --config to `app`, which must outlive this.
  explicit Settings(CLI::App& app);

  // The arguments with the values that the environment has for options which are not among them: $PAPERSEARCH_DB for
  // --db; NO_COLOR and CLICOLOR_FORCE for --color.
  [[nodiscard]] std::vector<std::string> with_environment(std::vector<std::string> arguments) const;

  // The values of a key in the file, once `app` has parsed; none where it is not there.
  [[nodiscard]] std::vector<std::string> values(const std::string& key) const;

  // All settings as they are, as a file that may be read again, with a remark where each comes from. `arguments` are
  // those of the command line; `index` is the folder of the index where nothing says another.
  [[nodiscard]] std::string text(const std::vector<std::string>& arguments, const std::string& index) const;

 private:
  using Values = std::map<std::string, std::vector<std::string>>;
  class File;

  CLI::App& app_;
  std::shared_ptr<Values> read_ = std::make_shared<Values>();  // shared with the File that `app` owns
};

}  // namespace papersearch

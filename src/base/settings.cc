// SPDX-License-Identifier: GPL-2.0-or-later
// What a person has set for good: a file of settings, and the environment.
#include "src/base/settings.h"

#include <algorithm>
#include <istream>
#include <string_view>
#include <utility>

#include "src/base/environment.h"
#include "src/base/guess.h"
#include "src/base/terminal.h"
#include "src/base/toml.h"
#include "src/base/translation.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr std::size_t kShownOfMistake = 80;    // bytes of a line that is a mistake
constexpr std::size_t kMaxFile = 1024 * 1024;  // bytes; settings have some hundred
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// What the environment says for an option, and the variable that says it.
std::pair<std::string, std::string> environment_of(std::string_view option) {
  if (option == "--db") return {environment("PAPERSEARCH_DB"), "PAPERSEARCH_DB"};
  if (option != "--color") return {};
  const ColorWish wish = color_wish();
  return {wish.when, wish.variable};
}

std::string as_toml(const SettingSpec& spec, const std::vector<std::string>& values) {
  const auto text = [&](const std::string& value) {
    if (spec.is_number) return value;
    return toml_string(spec.is_path && value.starts_with("~/") ? "./" + value : value);  // a folder named "~"
  };
  if (values.size() == 1) return text(values.front());
  std::string out;
  for (const std::string& value : values) out += (out.empty() ? "[" : ", ") + text(value);
  return out + "]";
}

}  // namespace

const std::vector<SettingSpec>& setting_specs() {
  static const std::vector<SettingSpec> kSpecs = {{"db", "--db", false, true},
                                                  {"archive", "", false, true},
                                                  {"color", "--color"},
                                                  {"limit", "--limit", true},
                                                  {"rank", "--rank"}};
  return kSpecs;
}

std::string settings_path() {
  const std::string folder = own_folder("XDG_CONFIG_HOME", ".config");
  return folder.empty() ? "" : folder + "/config.toml";
}

// Keeps what is in the file, and gives CLI11 the values of the options that the program has.
class Settings::File : public CLI::ConfigTOML {
 public:
  File(const CLI::App& app, std::shared_ptr<Values> read) : app_(app), read_(std::move(read)) {}

  std::vector<CLI::ConfigItem> from_config(std::istream& in) const override {
    std::string text(kMaxFile + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    if (text.size() > kMaxFile) throw CLI::ConfigError(filled(tr("%1 is too large for settings"), {file()}));
    std::string_view rest = text;
    if (rest.starts_with(kByteOrderMark)) rest.remove_prefix(kByteOrderMark.size());
    std::vector<CLI::ConfigItem> out;
    try {
      for (TomlEntry& entry : read_toml(rest)) take(std::move(entry), out);
    } catch (const TomlMistake& mistake) {
      throw CLI::ConfigError(
          filled(tr("%1: line %2 is no setting: %3"),
                 {file(), std::to_string(mistake.line), std::string(cut_utf8(mistake.text, kShownOfMistake))}));
    }
    return out;
  }

 private:
  [[nodiscard]] std::string file() const { return app_.get_config_ptr()->as<std::string>(); }

  void take(TomlEntry entry, std::vector<CLI::ConfigItem>& out) const {
    const auto spec = std::find_if(setting_specs().begin(), setting_specs().end(),
                                   [&](const SettingSpec& known) { return known.key == entry.key; });
    if (spec == setting_specs().end()) fail(entry.key);
    if (entry.values.empty() || std::find(entry.values.begin(), entry.values.end(), "") != entry.values.end())
      throw CLI::ConfigError(filled(tr("%1: %2 has no value"), {file(), entry.key}));
    if (entry.values.size() > 1 && !spec->option.empty())
      throw CLI::ConfigError(filled(tr("%1: %2 takes one value"), {file(), entry.key}));
    for (std::string& value : entry.values) {
      if (spec->is_path && value.starts_with("~/")) value.replace(0, 1, environment("HOME"));
    }
    if (!read_->emplace(entry.key, entry.values).second)
      throw CLI::ConfigError(filled(tr("%1: %2 is set twice"), {file(), entry.key}));
    if (spec->option.empty() || app_.get_option_no_throw(std::string(spec->option)) == nullptr) return;
    CLI::ConfigItem& item = out.emplace_back();
    item.name = entry.key;
    item.inputs = std::move(entry.values);
  }

  // "a.b" is a setting of the table "[a]".
  [[noreturn]] void fail(const std::string& key) const {
    const std::size_t dot = key.starts_with('[') ? std::string::npos : key.find('.');
    const std::string name = dot == std::string::npos ? key : "[" + key.substr(0, dot) + "]";
    std::vector<std::string> keys;
    for (const SettingSpec& spec : setting_specs()) keys.emplace_back(spec.key);
    const auto meant = meant_option(name, keys);
    throw CLI::ConfigError(filled(tr("%1: there is no setting %2"), {file(), name}) +
                           (meant ? "; " + filled(tr("did you mean %1?"), {*meant}) : ""));
  }

  const CLI::App& app_;
  std::shared_ptr<Values> read_;
};

Settings::Settings(CLI::App& app) : app_(app) {
  app.set_config("--config", settings_path(),
                 message("file of settings: db, archive, color, limit, rank (default: papersearch/config.toml in "
                         "$XDG_CONFIG_HOME)"))
      ->type_name("FILE")
      ->group(message("Program"));
  app.config_formatter(std::make_shared<File>(app, read_));
}

std::vector<std::string> Settings::with_environment(std::vector<std::string> arguments) const {
  for (const SettingSpec& spec : setting_specs()) {
    const CLI::Option* const option =
        spec.option.empty() ? nullptr : app_.get_option_no_throw(std::string(spec.option));
    if (option == nullptr || is_given(*option, arguments)) continue;
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
      if (is_given(*option, arguments)) {
        from = tr("command line");
      } else if (!set.empty()) {
        from = "$" + variable;
      }
      value = option->count() > 0 ? option->reduced_results() : std::vector<std::string>{option->get_default_str()};
      if (option->count() == 0 && spec.key == "db") value = {index};
    }
    const std::string line =
        value.empty() ? "# " + std::string(spec.key) + " =" : std::string(spec.key) + " = " + as_toml(spec, value);
    out += terminal_safe(line + "  # " + from) + "\n";
  }
  return out;
}

}  // namespace papersearch

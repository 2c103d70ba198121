// SPDX-License-Identifier: GPL-2.0-or-later
// Parses the command line of a program, and writes its help.
#include "src/base/command_line.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <utility>

#include "src/base/completion.h"
#include "src/base/diagnostic.h"
#include "src/base/guess.h"
#include "src/base/manual.h"
#include "src/base/paragraphs.h"
#include "src/base/terminal.h"
#include "src/base/translation.h"

namespace papersearch {
namespace {

// Ends the program after text was printed to stdout, as --version does.
[[noreturn]] void print_and_end(std::string text) {
  if (text.ends_with('\n')) text.pop_back();  // CLI11 writes one
  throw CLI::CallForVersion(std::move(text), 0);
}

constexpr std::size_t kWidestHelp = 110;  // cells; longer lines are hard to read
constexpr std::size_t kColumn = 28;       // cells before what an option does
constexpr std::size_t kTwoColumns = 60;   // cells of a line that has room for both

// Writes the help in lines of so many cells.
class HelpFormatter : public CLI::Formatter {
 public:
  // `settings` is the option with the file of settings, whose default is a path of the person who asks.
  HelpFormatter(std::size_t width, const CLI::Option* settings)
      : width_(std::min(width, kWidestHelp)), settings_(settings) {
    label("Positionals", tr("Arguments"));
  }

  std::string make_description(const CLI::App* app) const override {
    return folded(app->get_description() + "\n", width_) + "\n";
  }

  std::string make_usage(const CLI::App* app, std::string name) const override {
    std::string out = filled(tr("Usage: %1 [OPTIONS]"), {name});
    for (const CLI::Option* option : app->get_options([](const CLI::Option* o) { return o->get_positional(); }))
      out += " " + make_option_usage(option);
    return folded(out + "\n", width_);
  }

  std::string make_option(const CLI::Option* option, bool is_positional) const override {
    const std::string name = "  " + make_option_name(option, is_positional) + make_option_opts(option);
    std::string says = option->get_description();
    if (option != settings_ && !option->get_default_str().empty())
      says += " " + filled(tr("(default: %1)"), {option->get_default_str()});
    const std::size_t column = width_ < kTwoColumns ? 6 : kColumn;
    const bool beside = display_width(name) + 2 <= column;
    Paragraphs out(width_, column);
    out.add(beside ? name : "", {{says, "", ""}});
    return (beside ? "" : folded(name + "\n", width_)) + out.take();
  }

  std::string make_option_name(const CLI::Option* option, bool is_positional) const override {
    const std::string names = CLI::Formatter::make_option_name(option, is_positional);
    const std::size_t comma = names.find(',');
    return comma == std::string::npos ? names : names.substr(0, comma) + ", " + names.substr(comma + 1);
  }

  std::string make_option_opts(const CLI::Option* option) const override {
    if (option->get_type_size() == 0) return "";
    const std::string type = option->get_type_name();
    return type.empty() || option->get_positional() ? "" : " " + type.substr(0, type.find(':'));  // without validators
  }

  std::string make_footer(const CLI::App* app) const override { return folded(app->get_footer() + "\n", width_); }

  std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override {
    std::string out = CLI::Formatter::make_help(app, std::move(name), mode);
    for (std::size_t at = 0; (at = out.find("\n\n\n", at)) != std::string::npos;) out.erase(at, 1);
    return out;
  }

 private:
  std::size_t width_;
  const CLI::Option* settings_;
};

// All names of options, with their dashes.
std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> out;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) out.push_back("--" + name);
    for (const std::string& name : option->get_snames()) out.push_back("-" + name);
  }
  return out;
}

// Where a wrong value stands that is not on the command line: " (in FILE)".
std::string place(const CLI::App& app, const std::string& said, const std::vector<std::string>& arguments) {
  const CLI::Option* const option = app.get_option_no_throw(said.substr(0, said.find(':')));
  const CLI::Option* const file = app.get_config_ptr();
  if (option == nullptr || file == nullptr || option->count() == 0) return "";
  const bool on_line = std::any_of(arguments.begin(), arguments.end(), [&](const std::string& argument) {
    return option->check_name(argument.substr(0, argument.find('=')));
  });
  return on_line ? "" : filled(tr(" (in %1)"), {file->as<std::string>()});
}

// What was wrong, and what may help.
std::pair<std::string, std::string> explained(const CLI::App& app, const CLI::ParseError& mistake,
                                              const std::vector<std::string>& arguments) {
  const std::string see = filled(tr("see %1 --help"), {app.get_name()});
  const std::string said = mistake.what();
  const auto is = [&](CLI::ExitCodes kind) { return mistake.get_exit_code() == static_cast<int>(kind); };
  if (const auto rest = app.remaining(); is(CLI::ExitCodes::ExtrasError) && !rest.empty()) {
    const auto option =
        std::find_if(rest.begin(), rest.end(), [](const auto& extra) { return extra.starts_with('-'); });
    const std::string& extra = option == rest.end() ? rest.front() : *option;
    if (!extra.starts_with('-')) return {filled(tr("unexpected argument %1"), {extra}), see};
    const std::string name = extra.substr(0, extra.find('='));
    const auto meant = nearest_name(name, option_names(app));
    return {filled(tr("there is no option %1"), {name}), meant ? filled(tr("did you mean %1?"), {*meant}) : see};
  }
  if (is(CLI::ExitCodes::RequiredError)) return {filled(tr("%1 is missing"), {said.substr(0, said.find(' '))}), see};
  if (const std::size_t excludes = said.find(" excludes "); is(CLI::ExitCodes::ExcludesError))
    return {filled(tr("%1 and %2 cannot be given together"), {said.substr(0, excludes), said.substr(excludes + 10)}),
            see};
  if (is(CLI::ExitCodes::ArgumentMismatch)) {
    const std::string option = said.substr(0, said.find(':'));
    if (said.find("required") != std::string::npos && said.find("missing") != std::string::npos)
      return {option + ": " + tr("a value is missing"), see};
    if (said.find("received") != std::string::npos || said.find("At Most") != std::string::npos)
      return {option + ": " + tr("given more than once"), see};
  }
  if (is(CLI::ExitCodes::FileError))
    return {filled(tr("cannot read %1"), {app.get_config_ptr()->as<std::string>()}), see};
  return {said + place(app, said, arguments), see};
}

}  // namespace

void add_usual_options(CLI::App& app) {
  const std::string group = tr("Program");
  app.add_option_function<std::string>(
         "--completion", [&app](const std::string& shell) { print_and_end(completion_script(app, shell)); },
         tr("print what completes the command line in this shell: bash, zsh or fish"))
      ->check(one_of({"bash", "zsh", "fish"}))
      ->type_name("SHELL")
      ->group(group);
  app.add_flag_callback("--man", [&app] { print_and_end(manual_page(app)); })->group("");
}

std::optional<int> parse_command_line(CLI::App& app, std::vector<std::string> arguments) {
  app.formatter(std::make_shared<HelpFormatter>(line_width(), app.get_config_ptr()));
  std::reverse(arguments.begin(), arguments.end());  // as CLI11 takes them
  try {
    app.parse(std::vector<std::string>(arguments));
    return std::nullopt;
  } catch (const CLI::ParseError& e) {
    if (e.get_exit_code() == 0) return app.exit(e);
    const auto [message, hint] = explained(app, e, arguments);
    std::cerr << app.get_name() << ": " << terminal_safe(message) << "\n" << hint_line(hint);
    return exit_code(Trouble::kOther);
  }
}

void exclude_each_other(const std::vector<CLI::Option*>& options) {
  for (CLI::Option* one : options) {
    for (CLI::Option* other : options) {
      if (one != other) one->excludes(other);
    }
  }
}

std::vector<std::string> in_chosen_language(std::vector<std::string> arguments) {
  constexpr std::string_view kOption = "--lang";
  std::string language;
  for (auto it = arguments.begin(); it != arguments.end() && *it != "--"; ++it) {
    if (*it == kOption && it + 1 != arguments.end()) language = *(it + 1);
    if (it->starts_with(std::string(kOption) + "=")) language = it->substr(kOption.size() + 1);
  }
  choose_language(language);
  return arguments;
}

void add_language_option(CLI::App& app, const std::string& group) {
  static std::string read_before;
  app.add_option("--lang", read_before, tr("language of help and messages: ko or en (default: as LANG says)"))
      ->check(one_of({"ko", "en"}))
      ->type_name("LANG")
      ->group(group);
}

CLI::Validator one_of(const std::vector<std::string>& values) {
  std::string list;
  for (const std::string& value : values) list += (list.empty() ? "" : ",") + value;
  return {[values, list](std::string& text) {
            if (std::find(values.begin(), values.end(), text) != values.end()) return std::string();
            const auto meant = nearest_name(text, values);
            return filled(tr("%1 is none of %2"), {text, list}) +
                   (meant ? "; " + filled(tr("did you mean %1?"), {*meant}) : "");
          },
          "{" + list + "}"};
}

std::size_t line_width() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  const char* columns = std::getenv("COLUMNS");
  const int width = columns == nullptr ? 0 : std::atoi(columns);
  return width > 0 ? static_cast<std::size_t>(width) : 80;
}

}  // namespace papersearch

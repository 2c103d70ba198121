// SPDX-License-Identifier: GPL-2.0-or-later
// Parses the command line of a program, and writes its help.
#include "src/base/command_line.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <memory>
#include <sstream>
#include <system_error>
#include <utility>

#include "src/base/completion.h"
#include "src/base/diagnostic.h"
#include "src/base/guess.h"
#include "src/base/manual.h"
#include "src/base/option_table.h"
#include "src/base/output.h"
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
  HelpFormatter(std::size_t width, const CLI::App& app) : width_(std::min(width, kWidestHelp)), app_(app) {}

  std::string make_description(const CLI::App* app) const override {
    return folded(tr(app->get_description().c_str()) + "\n", width_) + "\n";
  }

  std::string make_usage(const CLI::App* app, std::string name) const override {
    std::string out = filled(tr("Usage: %1 [OPTIONS]"), {name});
    for (const CLI::Option* option : app->get_options([](const CLI::Option* o) { return o->get_positional(); }))
      out += " " + make_option_usage(option);
    return folded(out + "\n", width_);
  }

  std::string make_group(std::string group, bool is_positional,
                         std::vector<const CLI::Option*> options) const override {
    return CLI::Formatter::make_group(is_positional ? tr("Arguments") : tr(group.c_str()), is_positional, options);
  }

  std::string make_option(const CLI::Option* option, bool /*is_positional*/) const override {
    const OptionRow row = option_row(app_, *option);
    std::string name;
    for (const std::string& each : row.names) name += (name.empty() ? "  " : ", ") + each;
    if (row.takes_value) name += (name.empty() ? "  " : " ") + row.value_name;
    const std::string usual = row.usual.empty() ? "" : " " + filled(tr("(default: %1)"), {row.usual});
    const std::size_t column = width_ < kTwoColumns ? 6 : kColumn;
    const bool beside = display_width(name) + 2 <= column;
    Paragraphs out(width_, column);
    out.add(beside ? name : "", {{row.help + usual, "", ""}});
    return (beside ? "" : folded(name + "\n", width_)) + out.take();
  }

  std::string make_footer(const CLI::App* app) const override {
    return folded(tr(app->get_footer().c_str()) + "\n", width_);
  }

  std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override {
    std::string out = CLI::Formatter::make_help(app, std::move(name), mode);
    for (std::size_t at = 0; (at = out.find("\n\n\n", at)) != std::string::npos;) out.erase(at, 1);
    return out;
  }

 private:
  std::size_t width_;
  const CLI::App& app_;
};

// All names of the options that --help shows, with their dashes.
std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> out;
  for (const OptionRow& row : option_table(app)) out.insert(out.end(), row.names.begin(), row.names.end());
  return out;
}

std::string see_help(const CLI::App& app) { return filled(tr("see %1 --help"), {app.get_name()}); }

// Where a wrong value stands that is not on the command line: " (in FILE)".
std::string place(const CLI::App& app, const std::string& said, const std::vector<std::string>& arguments) {
  const CLI::Option* const option = app.get_option_no_throw(said.substr(0, said.find(':')));
  const CLI::Option* const file = app.get_config_ptr();
  if (option == nullptr || file == nullptr || option->count() == 0 || is_given(*option, arguments)) return "";
  return filled(tr(" (in %1)"), {file->as<std::string>()});
}

// What was wrong, and what may help.
std::pair<std::string, std::string> explained(const CLI::App& app, const CLI::ParseError& mistake,
                                              const std::vector<std::string>& arguments) {
  const std::string see = see_help(app);
  const std::string said = mistake.what();
  const auto is = [&](CLI::ExitCodes kind) { return mistake.get_exit_code() == static_cast<int>(kind); };
  if (const auto rest = app.remaining(); is(CLI::ExitCodes::ExtrasError) && !rest.empty()) {
    const auto option =
        std::find_if(rest.begin(), rest.end(), [](const auto& extra) { return extra.starts_with('-'); });
    const std::string& extra = option == rest.end() ? rest.front() : *option;
    if (!extra.starts_with('-')) return {filled(tr("unexpected argument %1"), {extra}), see};
    const std::string name = extra.substr(0, extra.find('='));
    const auto meant = meant_option(name, option_names(app));
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
  if (const std::size_t equals = said.find(" = "), name = said.find("--");
      is(CLI::ExitCodes::ConversionError) && name < equals && equals != std::string::npos)
    return {filled(tr("%1 cannot be %2"), {said.substr(name, equals - name), said.substr(equals + 3)}), see};
  if (is(CLI::ExitCodes::FileError))
    return {filled(tr("cannot read %1"), {app.get_config_ptr()->as<std::string>()}), see};
  return {said + place(app, said, arguments), see};
}

// What is wrong with an argument that CLI11 would read as something else: of "--db=" it takes the next argument, also
// an option, for the value, and of a flag it takes words.
std::optional<std::string> misread(const CLI::App& app, const std::vector<std::string>& arguments) {
  const auto end = std::find(arguments.begin(), arguments.end(), "--");
  for (auto argument = arguments.begin(); argument != end; ++argument) {
    const std::size_t equals = argument->find('=');
    if (!argument->starts_with("--") || equals == std::string::npos) continue;
    const std::string name = argument->substr(0, equals);
    const CLI::Option* const option = app.get_option_no_throw(name);
    if (option == nullptr) continue;
    if (option->get_items_expected_max() == 0) return filled(tr("%1 takes no value"), {name});
    if (equals + 1 == argument->size()) return name + ": " + tr("a value is missing");
  }
  return std::nullopt;
}

}  // namespace

void add_usual_options(CLI::App& app) {
  const std::string group = message("Program");
  app.add_option_function<std::string>(
         "--completion", [&app](const std::string& shell) { print_and_end(completion_script(app, shell)); },
         message("print what completes the command line in this shell: bash, zsh or fish"))
      ->check(one_of({"bash", "zsh", "fish"}))
      ->type_name("SHELL")
      ->group(group);
  app.add_flag_callback("--man", [&app] { print_and_end(manual_page(app)); })->group("");
}

std::optional<int> parse_command_line(CLI::App& app, const std::vector<std::string>& arguments) {
  app.formatter(std::make_shared<HelpFormatter>(line_width(), app));
  const auto refused = [&](const std::string& message, const std::string& hint) {
    std::cerr << app.get_name() << ": " << terminal_safe(message) << "\n" << hint_line(hint);
    return exit_code(Trouble::kOther);
  };
  if (const auto mistake = misread(app, arguments)) return refused(*mistake, see_help(app));
  try {
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));  // as CLI11 takes them
    return std::nullopt;
  } catch (const CLI::ParseError& e) {
    if (e.get_exit_code() == 0) {
      std::ostringstream out;
      app.exit(e, out);
      return write_to_stdout(out.str(), app.get_name()) == Written::kFailed ? exit_code(Trouble::kOther) : 0;
    }
    const auto [message, hint] = explained(app, e, arguments);
    return refused(message, hint);
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
  app.add_option("--lang", read_before, message("language of help and messages: ko or en (default: as LANG says)"))
      ->check(one_of({"ko", "en"}))
      ->type_name("LANG")
      ->group(group);
}

bool is_given(const CLI::Option& option, const std::vector<std::string>& arguments) {
  const auto end = std::find(arguments.begin(), arguments.end(), "--");
  return std::any_of(arguments.begin(), end, [&](const std::string& argument) {
    return option.check_name(argument.substr(0, argument.find('='))) ||
           (argument.size() > 2 && argument[0] == '-' && argument[1] != '-' &&
            option.check_name(argument.substr(0, 2)));
  });
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

CLI::Validator whole_number(std::size_t least, std::size_t most) {
  return {[=](std::string& text) {
            std::size_t value = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
            if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
              return filled(tr("not a number from %1 to %2: %3"), {std::to_string(least), std::to_string(most), text});
            text = std::to_string(value);
            return std::string();
          },
          ""};
}

CLI::Validator number(double least, double most) {
  return {
      [=](std::string& text) {
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool good = error == std::errc() && end == text.data() + text.size() && value >= least && value <= most;
        const auto shown = [](double limit) { return std::to_string(static_cast<std::size_t>(limit)); };
        return good ? std::string() : filled(tr("not a number from %1 to %2: %3"), {shown(least), shown(most), text});
      },
      ""};
}

CLI::Validator existing_file() {
  return {[](std::string& path) {
            std::error_code failed;
            const auto type = std::filesystem::status(path, failed).type();  // a pipe is as good
            const bool good = !failed && type != std::filesystem::file_type::directory;
            return good ? std::string() : filled(tr("cannot read %1"), {path});
          },
          ""};
}

std::size_t line_width() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  const char* columns = std::getenv("COLUMNS");
  const int width = columns == nullptr ? 0 : std::atoi(columns);
  return width > 0 ? static_cast<std::size_t>(width) : 80;
}

}  // namespace papersearch

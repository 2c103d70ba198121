// SPDX-License-Identifier: GPL-2.0-or-later
// Where an answer is written to.
#include "query/shell/output.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <string_view>

#include "query/shell/command.h"
#include "src/base/ascii.h"
#include "src/base/command_line.h"
#include "src/base/diagnostic.h"
#include "src/base/environment.h"
#include "src/base/split.h"

namespace papersearch {
namespace {

constexpr std::size_t kWidest = 110;  // cells; longer lines are hard to read

bool wants_color(const std::string& choice) {
  if (choice != "auto") return choice == "always";
  if (const std::string wish = color_wish().when; !wish.empty()) return wish == "always";
  if (environment("CLICOLOR") == "0" || environment("TERM") == "dumb") return false;
  return is_terminal();
}

// Terminals that have links and say who they are. Those inside tmux and screen see the variables of the terminal around
// them, so these have none.
bool has_links() {
  if (const std::string force = environment("FORCE_HYPERLINK"); !force.empty()) return force != "0";
  const std::string term = environment("TERM");
  if (!is_terminal() || term == "dumb" || term.starts_with("screen") || term.starts_with("tmux")) return false;
  constexpr auto kVariables = std::to_array<const char*>(
      {"KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "GHOSTTY_RESOURCES_DIR", "WEZTERM_PANE"});
  constexpr auto kTerms =
      std::to_array<std::string_view>({"xterm-kitty", "alacritty", "foot", "xterm-ghostty", "wezterm"});
  constexpr auto kPrograms = std::to_array<std::string_view>({"iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper"});
  return std::any_of(kVariables.begin(), kVariables.end(),
                     [](const char* name) { return !environment(name).empty(); }) ||
         std::find(kTerms.begin(), kTerms.end(), term) != kTerms.end() ||
         std::find(kPrograms.begin(), kPrograms.end(), environment("TERM_PROGRAM")) != kPrograms.end() ||
         std::atoi(environment("VTE_VERSION").c_str()) >= 5000;
}

std::string pager() {
  for (const char* name : {"PAPERSEARCH_PAGER", "PAGER"}) {
    if (const char* value = std::getenv(name)) {
      const std::string_view command = trimmed(value);
      return command == "cat" ? "" : std::string(command);
    }
  }
  return "less -FRX";
}

// Whether the text has more lines than the terminal. Signs of colours and links are counted as if they took cells, so
// that it is sometimes true of a text that just fits.
bool is_long(const std::string& text) {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  std::size_t lines = 0;
  for (const std::string_view line : split(text, '\n')) lines += 1 + line.size() / (3UL * size.ws_col);
  return lines >= size.ws_row;
}

}  // namespace

bool is_terminal() { return ::isatty(STDOUT_FILENO) != 0; }

TextStyle terminal_style(const std::string& color) {
  return {wants_color(color), std::min(line_width(), kWidest), has_links()};
}

Written write_out(const std::string& text, bool with_pager) {
  if (const std::string command = pager(); with_pager && !command.empty() && is_terminal() && is_long(text)) {
    const CommandEnd end = pipe_to_command(command, text);
    if (end.status == 0 && end.took_all) return Written::kAll;
    if (end.status == 0 || end.by_user) return Written::kPart;
    // A pager that fails has shown who knows how much, so the answer is printed as if there were none.
  }
  return write_to_stdout(text, "papersearch");
}

int written(const std::string& text, bool found, bool with_pager) {
  if (write_out(text, with_pager) == Written::kFailed) return kError;
  return found ? kFound : kNothing;
}

void print_notes(const Response& response) {
  for (const Diagnostic& note : response.notes) std::cerr << render(note, "query", response.query);
}

}  // namespace papersearch

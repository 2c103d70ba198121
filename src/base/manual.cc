// SPDX-License-Identifier: GPL-2.0-or-later
// The manual page of a program, made of the options that its --help shows.
#include "src/base/manual.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

#include "data/version.h"
#include "src/base/option_table.h"
#include "src/base/split.h"
#include "src/base/translation.h"

namespace papersearch {
namespace {

constexpr std::string_view kPrograms[] = {"paperindex", "papersearch", "paperserve"};

// A variable of the environment, and the option of the programs that it says something to.
struct Variable {
  const char* name;
  const char* option;
  const char* help;
};

constexpr auto kVariables = std::to_array<Variable>({
    {"PAPERSEARCH_DB", "--db", message("folder of the index, where no option says it")},
    {"XDG_DATA_HOME", "--db",
     message("without either the index is in its folder papersearch/index, else in ~/.local/share/papersearch/index")},
    {"XDG_CONFIG_HOME", "--config",
     message("the file of settings is its papersearch/config.toml, else ~/.config/papersearch/config.toml")},
    {"XDG_STATE_HOME", "--save",
     message("saved searches are in its folder papersearch/searches, else in ~/.local/state/papersearch/searches")},
    {"LANGUAGE, LC_ALL, LC_MESSAGES, LANG", "--lang",
     message("language of help and messages, where no option says it: Korean or English")},
    {"COLUMNS", "--help", message("cells of a line, where stdout is no terminal")},
    {"NO_COLOR", "--color", message("no colours, unless an option says otherwise")},
    {"CLICOLOR_FORCE", "--color", message("colours also in a pipe, unless it is 0")},
    {"CLICOLOR", "--color", message("no colours where it is 0")},
    {"TERM", "--color",
     message("neither colours nor links where it is dumb; links as the terminal is known to have them")},
    {"FORCE_HYPERLINK", "--color", message("links in text, or none where it is 0, whatever the terminal")},
    {"PAPERSEARCH_PAGER, PAGER", "--no-pager",
     message("the program that shows a long answer on a terminal; none where it is empty or cat")},
    {"BROWSER", "--open", message("programs that open a link, with colons between them; else xdg-open does")},
    {"XAPIAN_FLUSH_THRESHOLD", "--rebuild", message("papers that are written to the index at a time")},
});

std::string section(const std::string& title) { return ".SH " + troff(title) + "\n"; }

std::string environment_of(const CLI::App& app) {
  std::string out = section(tr("ENVIRONMENT"));
  for (const Variable& variable : kVariables) {
    if (app.get_option_no_throw(variable.option) != nullptr)
      out += ".TP\n.B " + troff(variable.name) + "\n" + troff(tr(variable.help)) + "\n";
  }
  return out;
}

// Capitals, as titles of sections have them. Letters that are not of ASCII stay as they are.
std::string capitals(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::toupper(c) : c); });
  return out;
}

// "--limit NUMBER" in bold and italics, all names of the option.
std::string heading_of(const OptionRow& option) {
  std::string out;
  for (const std::string& name : option.names) out += (out.empty() ? "\\fB" : ", \\fB") + troff(name) + "\\fR";
  if (option.takes_value) out += " \\fI" + troff(option.value_name) + "\\fR";
  return out;
}

std::string options_of(const CLI::App& app) {
  std::string out;
  std::string group;
  for (const OptionRow& option : option_table(app)) {
    if (option.group != group) {
      group = option.group;
      out += ".SS " + troff(group) + "\n";
    }
    out += ".TP\n" + heading_of(option) + "\n" + troff(option.help);
    if (!option.choices.empty()) {
      std::string names;
      for (const std::string& choice : option.choices) names += (names.empty() ? "" : ", ") + choice;
      out += " (" + troff(names) + ")";
    }
    if (!option.usual.empty()) out += " " + troff(filled(tr("(default: %1)"), {option.usual}));
    out += "\n";
  }
  return out;
}

// The paragraphs of a footer as sections.
std::string sections_of(std::string_view footer) {
  std::string out;
  while (!footer.empty()) {
    const std::size_t end = std::min(footer.find("\n\n"), footer.size());
    const std::string_view paragraph = footer.substr(0, end);
    footer.remove_prefix(std::min(end + 2, footer.size()));
    const std::size_t colon = paragraph.find(':');
    if (colon == std::string_view::npos || paragraph.substr(0, colon).find('\n') != std::string_view::npos) {
      out += section(tr("NOTES")) + troff_lines(paragraph) + "\n";
      continue;
    }
    out += section(capitals(paragraph.substr(0, colon)));
    std::string_view text = paragraph.substr(colon + 1);
    const bool as_written = text.starts_with('\n');
    text.remove_prefix(std::min(text.find_first_not_of(" \n"), text.size()));
    out += as_written ? ".nf\n  " + troff_lines(text) + "\n.fi\n" : troff_lines(text) + "\n";
  }
  return out;
}

}  // namespace

std::string troff(std::string_view text) {
  std::string out;
  if (text.starts_with(".") || text.starts_with("'")) out = "\\&";
  for (const char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else if (c == '~') {
      out += "\\(ti";
    } else if (c == '^') {
      out += "\\(ha";
    } else {
      out += c;
    }
  }
  return out;
}

std::string troff_lines(std::string_view text) {
  std::string out;
  for (const std::string_view line : split(text, '\n')) out += (out.empty() ? "" : "\n") + troff(line);
  return out;
}

std::string manual_title(std::string_view name, int section) {
  return ".TH " + troff(name) + " " + std::to_string(section) + " " + std::string(data::kReleased) + " \"papersearch " +
         std::string(data::kVersion) + "\"\n";
}

std::string manual_page(const CLI::App& app) {
  const std::string name = app.get_name();
  const std::string sentence = tr(app.get_description().c_str());
  const std::string what = sentence.ends_with('.') ? sentence.substr(0, sentence.size() - 1) : sentence;
  std::string out = manual_title(capitals(name), 1) + section(tr("NAME")) + name + " \\- " + troff(what) + "\n" +
                    section(tr("SYNOPSIS")) + ".B " + name + "\n[\\fI" + troff(tr("OPTION")) + "\\fR]...";
  const std::vector<OptionRow> words = positional_table(app);
  for (const OptionRow& word : words) out += " [\\fI" + word.value_name + "\\fR]...";
  out += "\n" + section(tr("DESCRIPTION")) + troff(sentence) + "\n";
  for (const OptionRow& word : words) out += ".TP\n\\fI" + word.value_name + "\\fR\n" + troff(word.help) + "\n";
  out += section(tr("OPTIONS")) + options_of(app) + sections_of(tr(app.get_footer().c_str())) + environment_of(app) +
         section(tr("SEE ALSO"));
  for (const std::string_view other : kPrograms) {
    if (other != name) out += ".BR " + std::string(other) + " (1),\n";
  }
  return out + ".BR papersearch\\-query (7),\n.BR papersearch\\-api (7)\n";
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// The manual page of a program, made of the options that its --help shows.
#include "src/base/manual.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cctype>
#include <vector>

#include "data/version.h"
#include "src/base/option_table.h"
#include "src/base/split.h"

namespace papersearch {
namespace {

constexpr std::string_view kPrograms[] = {"paperindex", "papersearch", "paperserve"};

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
    if (!option.usual.empty()) out += "; default: " + troff(option.usual);
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
      out += ".SH NOTES\n" + troff_lines(paragraph) + "\n";
      continue;
    }
    out += ".SH " + troff(capitals(paragraph.substr(0, colon))) + "\n";
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
  std::string what = app.get_description();
  const std::string sentence = what;
  if (what.ends_with('.')) what.pop_back();
  std::string out = manual_title(capitals(name), 1) + ".SH NAME\n" + name + " \\- " + troff(what) +
                    "\n.SH SYNOPSIS\n.B " + name + "\n[\\fIOPTION\\fR]...";
  const std::vector<OptionRow> words = positional_table(app);
  for (const OptionRow& word : words) out += " [\\fI" + word.value_name + "\\fR]...";
  out += "\n.SH DESCRIPTION\n" + troff(sentence) + "\n";
  for (const OptionRow& word : words) out += ".TP\n\\fI" + word.value_name + "\\fR\n" + troff(word.help) + "\n";
  out += ".SH OPTIONS\n" + options_of(app) + sections_of(app.get_footer());
  out +=
      ".SH ENVIRONMENT\n.TP\n.B PAPERSEARCH_DB\nfolder of the index, where no option says it\n.TP\n.B XDG_DATA_HOME\n"
      "without either the index is in its folder papersearch/index, else in \\(ti/.local/share/papersearch/index\n"
      ".SH SEE ALSO\n";
  for (const std::string_view other : kPrograms) {
    if (other != name) out += ".BR " + std::string(other) + " (1),\n";
  }
  return out + ".BR papersearch\\-query (7),\n.BR papersearch\\-api (7)\n";
}

}  // namespace papersearch

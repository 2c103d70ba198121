// SPDX-License-Identifier: GPL-2.0-or-later
// The lines of a terminal in the few styles that answers are written in.
#include "query/render/styled_lines.h"

#include <string_view>

#include "query/render/link.h"
#include "src/base/terminal.h"
#include "src/base/translation.h"

namespace papersearch {
namespace {

std::string_view code(Style style) {
  switch (style) {
    case Style::kPlain:
      return "";
    case Style::kTitle:
      return "\x1b[1m";
    case Style::kMatch:
    case Style::kTitleMatch:
      return "\x1b[1;33m";
    case Style::kQuiet:
      return "\x1b[2m";
  }
  return "";
}

// OSC 8 takes printable ASCII alone.
std::string ascii_link(const std::string& link) {
  std::string out;
  for (const char c : link) out += c > ' ' && c < '\x7f' ? std::string(1, c) : percent_encoded({&c, 1});
  return out;
}

}  // namespace

Run StyledLines::run(const std::string& text, Style style, const std::string& url) const {
  Run out{terminal_safe(text), "", ""};
  if (style_.color && style != Style::kPlain) {
    out.on = code(style);
    out.off = "\x1b[0m";
  }
  if (!style_.links || url.empty()) return out;
  if (const auto link = web_link(url)) {
    out.on = "\x1b]8;;" + ascii_link(*link) + "\x1b\\" + out.on;
    out.off += "\x1b]8;;\x1b\\";
  }
  return out;
}

std::vector<Run> StyledLines::runs(const std::vector<SnippetPiece>& pieces, Style plain, Style match,
                                   const std::string& url) const {
  std::vector<Run> out;
  for (const SnippetPiece& piece : pieces) out.push_back(run(piece.text, piece.match ? match : plain, url));
  return out;
}

void StyledLines::line(const std::string& lead, const std::string& text, Style style, const std::string& url) {
  add(lead, {run(text, style, url)});
}

std::string thousands(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string papers(std::size_t count) { return filled(tr("%1 paper", "%1 papers", count), {thousands(count)}); }

}  // namespace papersearch

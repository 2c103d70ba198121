// SPDX-License-Identifier: GPL-2.0-or-later
// Breaks text into the lines of a terminal.
#include "src/base/paragraphs.h"

#include <algorithm>
#include <string_view>

#include "src/base/split.h"
#include "src/base/terminal.h"
#include "src/base/utf8.h"

namespace papersearch {

Paragraphs::Paragraphs(std::size_t width, std::size_t indent)
    : width_(std::max(width, kNarrowest)), indent_(std::min(indent, width_ / 2)) {}

void Paragraphs::add(const std::string& lead, const std::vector<Run>& runs) {
  line_ = lead;
  used_ = display_width(lead);
  if (used_ < indent_) {
    line_.append(indent_ - used_, ' ');
    used_ = indent_;
  }
  fresh_ = true;
  for (const Word& word : words(runs)) put(word);
  end_line();
}

void Paragraphs::blank() { out_ += '\n'; }

std::string Paragraphs::take() { return std::move(out_); }

std::vector<Paragraphs::Word> Paragraphs::words(const std::vector<Run>& runs) {
  std::vector<Word> out;
  bool blank = true;
  for (const Run& run : runs) {
    std::string_view rest = run.text;
    while (!rest.empty()) {
      if (rest.front() == ' ') {
        blank = true;
        rest.remove_prefix(1);
        continue;
      }
      const std::string_view piece = rest.substr(0, rest.find(' '));
      if (blank || out.empty()) out.push_back({{}, 0, !out.empty()});
      blank = false;
      out.back().pieces.push_back({std::string(piece), run.on, run.off});
      out.back().cells += display_width(piece);
      rest.remove_prefix(piece.size());
    }
  }
  return out;
}

void Paragraphs::put(const Word& word) {
  const bool blank = word.blank_before && !fresh_;
  if (!fresh_ && used_ + (blank ? 1 : 0) + word.cells > width_) {
    end_line();
    next_line();
  } else if (blank) {
    line_ += ' ';
    ++used_;
  }
  fresh_ = false;
  for (const Run& piece : word.pieces) write(piece);
}

void Paragraphs::write(const Run& piece) {
  line_ += piece.on;
  for (std::size_t i = 0; i < piece.text.size();) {
    const std::size_t next = code_point_end(piece.text, i);
    const std::string_view character = std::string_view(piece.text).substr(i, next - i);
    const std::size_t cells = display_width(character);
    if (used_ + cells > width_ && used_ > indent_) {
      line_ += piece.off;
      end_line();
      next_line();
      line_ += piece.on;
    }
    line_ += character;
    used_ += cells;
    i = next;
  }
  line_ += piece.off;
}

void Paragraphs::next_line() {
  line_.assign(indent_, ' ');
  used_ = indent_;
  fresh_ = true;
}

void Paragraphs::end_line() {
  while (line_.ends_with(' ')) line_.pop_back();
  out_ += line_ + "\n";
}

std::string folded(const std::string& text, std::size_t width) {
  std::string out;
  for (const std::string_view line : split(text, '\n')) {
    if (display_width(line) <= width) {
      out += std::string(line) + "\n";
      continue;
    }
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    Paragraphs lines(width, indent);
    lines.add(std::string(line.substr(0, indent)), {{std::string(line.substr(indent)), "", ""}});
    out += lines.take();
  }
  return out;
}

}  // namespace papersearch

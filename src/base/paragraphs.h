// SPDX-License-Identifier: GPL-2.0-or-later
// Breaks text into the lines of a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace papersearch {

inline constexpr std::size_t kNarrowest = 20;  // cells of a line; a narrower terminal breaks lines by itself

// Text that is written in one way and may be broken at blanks.
struct Run {
  std::string text;  // one line of UTF-8, safe for a terminal (src/base/terminal.h)
  std::string on;    // written before each piece of it, such as "\x1b[1m"; takes no cells
  std::string off;   // written after each piece
};

// Breaks runs into lines of a number of cells at blanks, and inside words that are too long for a line. Several blanks
// between two words become one.
class Paragraphs {
 public:
  // `width` is taken as at least kNarrowest. All lines but the first of a paragraph begin with `indent` blanks.
  explicit Paragraphs(std::size_t width, std::size_t indent = 4);

  // `lead`, which is written as it is and filled up to the indent, begins the first line.
  void add(const std::string& lead, const std::vector<Run>& runs);
  void blank();        // an empty line
  std::string take();  // the lines, each with its newline; call it once

 private:
  struct Word {  // pieces between two blanks
    std::vector<Run> pieces;
    std::size_t cells = 0;
    bool blank_before = false;
  };

  static std::vector<Word> words(const std::vector<Run>& runs);
  void put(const Word& word);
  void write(const Run& piece);
  void next_line();
  void end_line();

  std::size_t width_;
  std::size_t indent_;
  std::string out_;
  std::string line_;
  std::size_t used_ = 0;
  bool fresh_ = true;  // nothing but the lead is on the line
};

// A text of several lines in lines of at most `width` cells. A line that is broken goes on below its own first word.
std::string folded(const std::string& text, std::size_t width);

}  // namespace papersearch

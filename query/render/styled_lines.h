// SPDX-License-Identifier: GPL-2.0-or-later
// The lines of a terminal in the few styles that answers are written in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "query/result/response.h"
#include "src/base/paragraphs.h"

namespace papersearch {

// What the terminal can do.
struct TextStyle {
  bool color = false;      // with ANSI colours; without them matches are not marked
  std::size_t width = 80;  // cells of a line, at least kNarrowest
  bool links = false;      // with links that can be clicked (OSC 8)
};

enum class Style : std::uint8_t { kPlain, kTitle, kMatch, kTitleMatch, kQuiet };

inline constexpr std::size_t kIndent = 4;  // cells before all but the rank

// Lines of UTF-8 that are safe for a terminal, whatever the texts are.
class StyledLines : public Paragraphs {
 public:
  explicit StyledLines(const TextStyle& style, std::size_t indent = kIndent)
      : Paragraphs(style.width, indent), style_(style) {}

  // Where the terminal has links and `url` is one that programs may follow (query/render/link.h), the text leads there.
  [[nodiscard]] Run run(const std::string& text, Style style, const std::string& url = "") const;
  [[nodiscard]] std::vector<Run> runs(const std::vector<SnippetPiece>& pieces, Style plain, Style match,
                                      const std::string& url = "") const;

  // A paragraph in one style.
  void line(const std::string& lead, const std::string& text, Style style, const std::string& url = "");

 private:
  TextStyle style_;
};

std::string thousands(std::size_t number);  // "1,234"

std::string papers(std::size_t count);  // "1 paper", "1,234 papers"

}  // namespace papersearch

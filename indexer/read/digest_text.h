// SPDX-License-Identifier: GPL-2.0-or-later
// The text of a digest while it is read: its lines, and what is found in them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/read/limits.h"
#include "indexer/read/links.h"
#include "indexer/read/markdown.h"
#include "src/base/ascii.h"
#include "src/base/diagnostic.h"
#include "src/base/utf8.h"

namespace papersearch {

inline constexpr std::size_t kShownTitle = 80;  // bytes of a title or a name in a finding

struct DigestText {
  std::string_view text;
  Markdown markdown;
  LinkDefinitions definitions;  // of links, from anywhere in the text

  [[nodiscard]] std::string_view said(Span at) const { return text.substr(at.begin, at.size()); }

  // What a line says, without what is beyond the longest line.
  [[nodiscard]] std::string_view content_of(const MarkdownLine& line) const {
    const std::string_view content = said(line.content);
    return content.size() > kMostLineBytes ? trimmed(cut_utf8(content, kMostLineBytes)) : content;
  }

  // Where a part of the text begins.
  [[nodiscard]] std::size_t offset_of(std::string_view part) const {
    return static_cast<std::size_t>(part.data() - text.data());
  }
};

// The findings of one text, of which so many are kept and the others counted.
class Findings {
 public:
  explicit Findings(std::size_t max) : max_(max) {}

  void add(Level level, std::string code, std::size_t begin, std::size_t end, std::string message, std::string hint) {
    if (kept_.size() == max_) {
      ++more_;
      return;
    }
    kept_.push_back({level,
                     std::move(code),
                     {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                     std::move(message),
                     std::move(hint)});
  }

  // Those that are kept, in the order of their places, and a note that says how many others there are. Ends the object.
  std::vector<Diagnostic> take();

 private:
  std::size_t max_;
  std::vector<Diagnostic> kept_;
  std::size_t more_ = 0;
};

}  // namespace papersearch

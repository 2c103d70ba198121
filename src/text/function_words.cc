// SPDX-License-Identifier: GPL-2.0-or-later
// Words that say how something is asked and not what is asked for.
#include "src/text/function_words.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "data/function_words.h"
#include "src/base/split.h"

namespace papersearch {
namespace {

constexpr auto kQuestionEnds = std::to_array<std::string_view>({"?", "？", "까", "나요", "느냐"});

// The words, and whether a question asks by them.
const std::unordered_map<std::string_view, bool>& function_words() {
  static const std::unordered_map<std::string_view, bool> kWords = [] {
    std::unordered_map<std::string_view, bool> out;
    for (std::string_view line : split(data::function_words, '\n')) {
      if (line.starts_with('#')) continue;
      const bool asks = line.starts_with('?');
      out.emplace(asks ? line.substr(1) : line, asks);
    }
    return out;
  }();
  return kWords;
}

}  // namespace

bool is_function_word(std::string_view word) { return function_words().contains(word); }

bool is_question_word(std::string_view word) {
  const auto found = function_words().find(word);
  return found != function_words().end() && found->second;
}

bool ends_like_a_question(std::string_view text) {
  return std::any_of(kQuestionEnds.begin(), kQuestionEnds.end(),
                     [&](std::string_view end) { return text.ends_with(end); });
}

}  // namespace papersearch

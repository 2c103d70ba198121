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

// The sign before a word in the table, which says where it is a function word; blank: everywhere.
constexpr char kAnywhere = ' ', kAsks = '?', kDependent = '<', kInSentence = '.';
constexpr std::string_view kPlaceSigns = "?<.";

const std::unordered_map<std::string_view, char>& function_words() {
  static const std::unordered_map<std::string_view, char> kWords = [] {
    std::unordered_map<std::string_view, char> out;
    for (std::string_view line : split(data::function_words, '\n')) {
      if (line.empty() || line.starts_with('#')) continue;
      const bool signed_word = kPlaceSigns.find(line.front()) != kPlaceSigns.npos;
      out.emplace(signed_word ? line.substr(1) : line, signed_word ? line.front() : kAnywhere);
    }
    return out;
  }();
  return kWords;
}

// The sign of a word; 0 where it is not in the table.
char sign_of(std::string_view word) {
  const auto found = function_words().find(word);
  return found == function_words().end() ? '\0' : found->second;
}

}  // namespace

bool is_function_word(std::string_view word) { return sign_of(word) == kAnywhere || is_question_word(word); }
bool is_question_word(std::string_view word) { return sign_of(word) == kAsks; }
bool is_dependent_noun(std::string_view word) { return sign_of(word) == kDependent; }
bool is_function_word_of_sentence(std::string_view word) { return sign_of(word) == kInSentence; }

bool ends_like_a_question(std::string_view text) {
  return std::any_of(kQuestionEnds.begin(), kQuestionEnds.end(),
                     [&](std::string_view end) { return text.ends_with(end); });
}

}  // namespace papersearch

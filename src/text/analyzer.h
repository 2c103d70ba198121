// SPDX-License-Identifier: GPL-2.0-or-later
// Text to terms: the one analyzer for indexing, searching and highlighting.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

// Raise it with every change by which the same text gives other terms; it is stored in each index.
inline constexpr int kAnalyzerVersion = 13;

// The forms in which one word of a text becomes terms.
enum class Form : std::uint8_t {
  kWord,  // the whole word, NFKC and case folded: "모델의", "models"
  kStem,  // the word without particles and endings, or its Porter2 stem; only where that differs: "모델", "model"
  // A hyphenated name as one word ("longcontext", "gpt4o"), a name and its number ("qwen2.5" of "Qwen 2.5"), a number
  // and its unit ("70b" of "70 B"), the digits of a Korean number ("10000" of 1만; its script is kNumber), two Hangul
  // words without endings ("강화학습"), and a noun that is longer than the stem ("유아인" of 유아인은).
  kJoined,
  kJoinedStem,  // the Porter2 stem of a name that is joined of letters; only where that differs: "finetun" of
                // fine-tuning
  kPart,        // a piece of a name: "control" and "net" of ControlNet, or of kNumber the beginning of a version
  kBigram,  // two neighbouring syllables of a Hangul stem of three or more, for what none of the other forms matches
};

enum class Script : std::uint8_t { kHangul, kLatin, kNumber, kOther };

struct Token {
  std::string term;  // UTF-8, from 1 to kMaxTermBytes bytes
  Form form = Form::kWord;
  Script script = Script::kOther;
  // The number of the word in the text, from 0. All forms of a word have the same; a joined form has that of its first
  // word.
  std::uint32_t position = 0;
  Span at;  // in the original text; for a stem, the part of the word that the stem covers

  friend bool operator==(const Token&, const Token&) = default;
};

// Longer terms are cut between two code points. Leaves room for a prefix below Xapian's limit of 245 bytes a term.
inline constexpr std::size_t kMaxTermBytes = 200;

// The terms of a text, which may be any bytes of less than 2 GiB; ill-formed ones separate words. The words are in the
// order of the text, each followed by its other forms, the stem first; a joined form follows the words that it joins.
// Particles that are glued to a Latin word, a number or a closing bracket ("LLM에서는") give no token. Takes time in
// proportion to the size of the text. Any thread may call it; each keeps a cache of some megabytes (src/text/memo.h).
//
// Throws bad_alloc, and Error where ICU's data is needed but cannot be loaded (src/text/icu_data.h), which plain Korean
// and English text never needs.
std::vector<Token> analyze(std::string_view utf8);

// The same without a copy of the terms: calls `visit` with each token in turn, whose term is valid only during the
// call and which must not analyze another text. Passes on what `visit` throws.
using TokenVisitor =
    std::function<void(std::string_view term, Form form, Script script, std::uint32_t position, Span at)>;
void analyze(std::string_view utf8, const TokenVisitor& visit);

// The bytes of the Chinese characters in parentheses that the text begins with, "(大)규모"; 0 where it does not. Behind
// a Hangul word they explain it, and between two they are inside one.
std::size_t hanja_in_parentheses(std::string_view utf8);

}  // namespace papersearch

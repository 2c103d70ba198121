// Text to terms: the one analyzer for indexing, asking and highlighting.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

// Raise with every change that makes the same text give other terms; stamped into each index.
inline constexpr int kAnalyzerVersion = 4;

enum class Form : std::uint8_t {
  kWord,    // the word as it stands, NFKC and case folded: "모델의", "models"
  kStem,    // without particles and endings, or Porter2; only where it differs from the word: "모델", "model"
  kJoined,  // the parts of a hyphenated name as one ("longcontext", "gpt4o"), and two bare Hangul words: "강화학습"
  kPart,    // a piece inside a word: "control" and "net" of ControlNet
  kBigram,  // two neighbouring syllables of a Hangul stem of three or more: the safety net under all the above
};

enum class Script : std::uint8_t { kHangul, kLatin, kNumber, kOther };

struct Token {
  std::string term;  // UTF-8, at most kMaxTermBytes, never empty
  Form form = Form::kWord;
  Script script = Script::kOther;
  // Counts words from 0; the forms of one word share it; a joined form has the position of its first part.
  std::uint32_t position = 0;
  Span at;  // of the original text; for a stem the part of the word that it covers

  friend bool operator==(const Token&, const Token&) = default;
};

// Leaves room for a prefix below Xapian's limit of 245 bytes a term. Longer words are cut on a code-point border.
inline constexpr std::size_t kMaxTermBytes = 200;

// Total: any bytes in, no exception but bad_alloc. Words come in order; each with its forms right after it,
// the stem first; a joined form follows the words that it joins. Particles glued to a Latin word, a number or
// a closing bracket ("LLM에서는") give no token. Thread safe.
std::vector<Token> analyze(std::string_view utf8);

}  // namespace papersearch

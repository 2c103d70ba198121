// SPDX-License-Identifier: GPL-2.0-or-later
// The key by which spellings of a concept are compared.
#include "src/concepts/key.h"

#include "src/text/analyzer.h"

namespace papersearch {

std::string concept_key(std::string_view text) {
  std::string out;
  std::string word;
  for (const Token& token : analyze(text)) {
    if (token.form == Form::kWord) {
      out += word;
      word = token.term;
    } else if (token.form == Form::kStem) {
      word = token.term;
    }
  }
  return out + word;
}

}  // namespace papersearch

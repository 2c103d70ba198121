// SPDX-License-Identifier: GPL-2.0-or-later
// libFuzzer target: any bytes give terms that are well-formed, in order, and inside the text.
#include "src/base/utf8.h"
#include "src/index/schema.h"
#include "src/text/analyzer.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace papersearch;
  const std::string_view raw(reinterpret_cast<const char*>(data), size);
  for (const Token& token : analyze(raw)) require_inside(token.at, size);
  const std::string text = valid_utf8(std::string(raw));
  const std::vector<Token> tokens = analyze(text);
  std::uint32_t position = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    require(!token.term.empty() && token.term.size() <= kMaxTermBytes);
    require(valid_utf8(token.term) == token.term);
    require_inside(token.at, text.size());
    require(on_border(text, token.at.begin) && on_border(text, token.at.end));
    if (token.form == Form::kWord) {
      require(token.position >= position);
      position = token.position;
    }
    stands_in_order(tokens, i);
    require(index_term(Field::kTitle, token).size() <= 245);
  }
  return 0;
}

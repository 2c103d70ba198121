// SPDX-License-Identifier: GPL-2.0-or-later
// The part of a paper that a search shows.
#include "query/result/snippet.h"

#include <string>

#include "tests/catch.h"

namespace papersearch::snippet_test {

namespace {

std::string snippet(const std::vector<std::string>& bullets, const std::string& term) {
  Paper paper;
  paper.sections = {{"What's New", bullets}};
  Highlight highlight;
  highlight.add_term(term, highlight.add_aspect(1));
  std::string out;
  for (const SnippetPiece& piece : make_snippet(paper, Highlighter(highlight), 40))
    out += piece.match ? "[" + piece.text + "]" : piece.text;
  return out;
}

}  // namespace

TEST_CASE("an address is shown only where nothing else matches") {
  CHECK(snippet({"https://lora.example.org/paper", "이 논문은 lora를 쓴다"}, "lora") == "이 논문은 [lora]를 쓴다");
  CHECK(snippet({"메일은 lora@example.org", "이 논문은 lora를 쓴다"}, "lora") == "이 논문은 [lora]를 쓴다");
  CHECK(snippet({"첫 문장", "https://lora.example.org/paper"}, "lora") == "https://[lora].example.org/paper");
}

TEST_CASE("a title is shown with its LaTeX as people read it, highlighted where any part of it was") {
  using Pieces = std::vector<SnippetPiece>;
  CHECK(readable(Pieces{{"SL$^{", false}, {"2", true}, {"}$A-", false}, {"INR", true}}) ==
        Pieces{{"SL", false}, {"²", true}, {"A-", false}, {"INR", true}});
  CHECK(readable(Pieces{{"$\\textbf{", false}, {"Only", true}, {"-IF}$ of", false}}) ==
        Pieces{{"Only-IF", true}, {" of", false}});
  CHECK(readable(Pieces{{"$L_2$ and $L_2$", false}}) == Pieces{{"L₂ and L₂", false}});
  CHECK(readable(Pieces{{"a ", false}, {"b", true}}) == Pieces{{"a ", false}, {"b", true}});
  CHECK(readable(Pieces{}).empty());
}

}  // namespace papersearch::snippet_test

// SPDX-License-Identifier: GPL-2.0-or-later
// Papers that are called what a query says.
#include "query/plan/called.h"

#include "src/index/schema.h"
#include "tests/catch.h"
#include "tests/query/matched.h"

namespace papersearch::called_test {

TEST_CASE("a paper is called by its title, the name before its colon, and the name of what it reports on") {
  Library library;
  library.add("1", "Qwen2.5 Technical Report", "글");
  library.add("2", "Qwen2.5-Coder Technical Report", "글");
  library.add("3", "Phi-3 Technical Report: A Language Model on Your Phone", "글");
  library.add("4", "Gemma: Open Models", "글");
  library.add("5", "Text Embeddings: A Technical Report", "글");
  library.add("6", "Technical Report", "글");
  library.write();
  struct Row {
    std::vector<std::string> words;
    std::string papers;
  };
  read(library, [&](const Xapian::Database& index) {
    for (const Row& row : {
             Row{{"qwen", "2.5", "tech", "report"}, "1"},
             {{"Qwen2.5", "논문"}, "1"},
             {{"qwen2.5", "technical", "report"}, "1"},
             {{"Qwen2.5", "기술", "보고서"}, "1"},
             {{"qwen2.5"}, "nothing"},
             {{"phi-3", "paper"}, "3"},
             {{"phi-3"}, "nothing"},
             {{"gemma"}, "4"},
             {{"Gemma", "논문"}, "4"},
             {{"text", "embeddings", "report"}, "5"},
             {{"tech", "report"}, "nothing"},
             {{"technical", "report"}, "6"},
             {{"paper"}, "nothing"},
             {{}, "nothing"},
             {{"..."}, "nothing"},
         }) {
      CAPTURE(row.words);
      std::vector<std::string> terms;
      for (const CalledPapers& one : papers_called(row.words, kRanking, index)) {
        CHECK(one.bonus > 0);
        CHECK_FALSE(one.what.empty());
        terms.push_back(one.term);
      }
      CHECK(matched(any_of(terms), index) == row.papers);
    }
  });
}

}  // namespace papersearch::called_test

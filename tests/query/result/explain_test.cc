// SPDX-License-Identifier: GPL-2.0-or-later
// Why an answer is as it is.
#include "query/result/explain.h"

#include <cmath>

#include "query/rank/ranking.h"
#include "tests/catch.h"
#include "tests/query/matched.h"

namespace papersearch::explain_test {

TEST_CASE("what is highlighted is said in alphabetical order, each once") {
  Highlight highlight;
  CHECK(highlighted_terms(highlight).empty());
  const std::size_t aspect = highlight.add_aspect(1);
  highlight.add_term("model", aspect);
  highlight.add_term("attention", aspect);
  highlight.add_term("model", aspect);
  highlight.add_inside("강화학습", aspect);
  CHECK(highlighted_terms(highlight) == "*강화학습* attention model");
}

TEST_CASE("the note of an empty answer names the word, or the pair of words, that no paper has") {
  Library library;
  library.add("1", "T", "alpha beta");
  library.add("2", "T", "beta gamma");
  library.add("3", "T", "alpha gamma");
  library.write();
  read(library, [&](const Xapian::Database& index) {
    const auto note = [&](const std::vector<std::string>& words) {
      std::vector<Wanted> wanted;
      for (const std::string& word : words) wanted.push_back({word, term_query(word)});
      const Diagnostic out = note_of_missing(wanted, index);
      CHECK(out.level == Level::kNote);
      CHECK(out.code == "no-paper-with-all");
      return out.message;
    };
    CHECK(note({"alpha", "zebra"}) == "no paper has \"zebra\"");
    CHECK(note({"alpha", "beta", "gamma"}) == "no paper has all of the words");
    CHECK(note({}) == "no paper has all of the words");
    Wanted nowhere{"omega", {}};
    CHECK(note_of_missing({nowhere}, index).message == "no paper has \"omega\"");
  });
  library.papers.pop_back();
  library.write();
  read(library, [&](const Xapian::Database& index) {
    CHECK(note_of_missing({{"alpha", term_query("alpha")}, {"gamma", term_query("gamma")}}, index).message ==
          "no paper has both \"alpha\" and \"gamma\"");
  });
}

TEST_CASE("the parts of a score are what earned it, the largest first, and their sum is the score") {
  Library library;
  library.add("1", "Diffusion models", "diffusion models for video", "2024-10-21", 12);
  library.add("2", "Attention", "diffusion", "2024-10-20", 1);
  library.write();
  Request request;
  request.query = "diffusion models";
  request.explain = true;
  const Response found = Searcher(library.path()).search(request);
  REQUIRE(found.hits.size() == 2);
  for (const Hit& hit : found.hits) {
    REQUIRE_FALSE(hit.parts.empty());
    double sum = 0;
    for (std::size_t i = 0; i < hit.parts.size(); ++i) {
      CHECK(hit.parts[i].score > 0);
      if (i > 0) CHECK(hit.parts[i].score <= hit.parts[i - 1].score);
      sum += hit.parts[i].score;
    }
    CHECK(std::abs(sum - hit.score) < 1e-6);
  }
  read(library, [&](const Xapian::Database& index) {
    std::vector<Hit> hits(1);
    PaperSet both(index.get_lastdocid());
    both.add(1);
    both.add(2);
    const Weigher weigher(index, kRanking, both);
    add_score_parts({{"a", term_query("diffusion")}, {"b", term_query("zebra")}}, weigher, {2}, hits);
    REQUIRE(hits.front().parts.size() == 1);
    CHECK(hits.front().parts.front().what == "a");
    std::vector<Hit> none;
    add_score_parts({{"a", term_query("diffusion")}}, weigher, {}, none);
    CHECK(none.empty());
  });
}

}  // namespace papersearch::explain_test

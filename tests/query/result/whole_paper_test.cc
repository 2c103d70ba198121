// SPDX-License-Identifier: GPL-2.0-or-later
// One paper, and those that are like it.
#include "query/result/whole_paper.h"

#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/query/matched.h"

namespace papersearch::whole_paper_test {

TEST_CASE("a paper is found by its id or a link, and by nothing else") {
  Library library;
  library.add("2410.04199", "Diffusion models", "확산 모델 비디오");
  library.add("2410.04200", "Diffusion for video", "확산 모델 비디오 생성");
  library.add("2410.04201", "Attention", "주의");
  library.write();
  Searcher searcher(library.path());
  for (const std::string id : {"2410.04199", "2410.04199v3", "arXiv:2410.04199",
                               "https://arxiv.org/pdf/2410.04199v1.pdf", "https://huggingface.co/papers/2410.04199"}) {
    INFO(id);
    const Response found = paper_with_id(searcher, id);
    REQUIRE(found.hits.size() == 1);
    CHECK(found.hits.front().paper.id == "2410.04199");
    CHECK(found.hits.front().snippet.empty());
  }
  for (const std::string& id :
       {std::string(), std::string("\""), std::string("2410.99999"), std::string("2410.0419"), std::string("diffusion"),
        std::string("2410.04199 OR 2410.04200"), std::string("*"), std::string("\xFF"), std::string(5000, '1')}) {
    INFO(id.substr(0, 30));
    bool is_missing = false;
    try {
      paper_with_id(searcher, id);
    } catch (const Error& error) {
      is_missing = error.trouble() == Trouble::kNotFound;
    }
    CHECK(is_missing);
  }
  CHECK_FALSE(paper_request(""));
  CHECK(paper_request("2410.04199")->limit == 1);
}

TEST_CASE("similar papers are others, at most so many, and none of a paper that is gone") {
  Library library;
  library.add("2410.04199", "Diffusion models", "확산 모델 비디오");
  library.add("2410.04200", "Diffusion for video", "확산 모델 비디오 생성");
  library.add("2410.04202", "Diffusion again", "확산 모델");
  library.add("2410.04201", "Attention", "주의");
  library.write();
  Searcher searcher(library.path());
  const std::vector<Hit> similar = similar_papers(searcher, "2410.04199", 10);
  REQUIRE(similar.size() == 2);
  for (const Hit& hit : similar) {
    CHECK(hit.paper.id != "2410.04199");
    CHECK(hit.paper.id != "2410.04201");
    CHECK(hit.snippet.empty());
  }
  CHECK(similar[0].score >= similar[1].score);
  CHECK(similar_papers(searcher, "2410.04199", 1).size() == 1);
  CHECK(similar_papers(searcher, "2410.04199", 0).empty());
  CHECK(similar_papers(searcher, "2410.99999", 10).empty());
}

}  // namespace papersearch::whole_paper_test

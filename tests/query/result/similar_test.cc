// SPDX-License-Identifier: GPL-2.0-or-later
// Papers that resemble one.
#include "query/result/similar.h"

#include "query/plan/planner.h"
#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/query/matched.h"

namespace papersearch::similar_test {

TEST_CASE("what resembles a paper shares its words, is among what was asked for, and is not the paper") {
  Library library;
  library.add("2410.00001", "Diffusion models", "확산 모델 비디오");
  library.add("2410.00002", "Diffusion for video", "확산 비디오", "2024-10-22");
  library.add("2410.00003", "Diffusion again", "확산", "2024-10-23");
  library.add("2410.00004", "Attention", "주의");
  library.write();
  read(library, [&](const Xapian::Database& index) {
    for (const std::string id : {"2410.00001", "https://arxiv.org/abs/2410.00001"}) {
      Plan plan = make_plan({All{}}, index);
      make_similar(id, index, plan);
      CHECK(matched(plan.query.answer, index) == "2 3");
      CHECK(matched(plan.query.scored, index) == "2 3");
      CHECK_FALSE(plan.evidence.empty());
      CHECK_FALSE(plan.highlight.terms.empty());
    }
    Plan some = make_plan({Days{{Date{2024, 10, 23}, std::nullopt}, {}}}, index);
    make_similar("2410.00001", index, some);
    CHECK(matched(some.query.answer, index) == "3");
    for (const std::string& id :
         {std::string(), std::string("2410.00009"), std::string("\xFF"), std::string(5000, 'x')}) {
      Plan plan = make_plan({All{}}, index);
      bool is_missing = false;
      try {
        make_similar(id, index, plan);
      } catch (const Error& error) {
        is_missing = error.trouble() == Trouble::kNotFound;
      }
      CHECK(is_missing);
    }
  });
}

}  // namespace papersearch::similar_test

// The pages of the types of problems.
#include "query/server/problems.h"

#include <catch2/catch.hpp>

using namespace papersearch;

TEST_CASE("each type of problem has a page at the address that is its type") {
  for (const char* const type : {"invalid-parameter", "not-found", "revision-gone", "overloaded", "internal"}) {
    CHECK(is_problem_type(type));
    const HttpResponse page = problem_page(type);
    CHECK(page.status == 200);
    CHECK_THAT(page.type, Catch::StartsWith("text/html"));
    CHECK_THAT(page.body, Catch::Contains("<h1>" + std::string(type) + "</h1>"));
  }
  for (const char* const type : {"", "nothing", "<script>", "not-found/"}) {
    CHECK_FALSE(is_problem_type(type));
    CHECK(problem_page(type).status == 404);
  }
}

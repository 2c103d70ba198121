// SPDX-License-Identifier: GPL-2.0-or-later
// The pages of the types of problems.
#include "query/server/problems.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

#include "tests/catch.h"

namespace papersearch::problems_test {
namespace fs = std::filesystem;

namespace {

// The types that the sources of the server give to problems: problem(404, "not-found", …).
std::set<std::string> types_of_the_sources() {
  static const std::regex kProblem(R"(\bproblem\(\d+, "([a-z-]+)\")");
  std::set<std::string> out;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(PAPERSEARCH_SOURCE_DIR) / "query/server")) {
    if (entry.path().extension() != ".cc") continue;
    std::ifstream file(entry.path());
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    for (std::sregex_iterator found(text.begin(), text.end(), kProblem), end; found != end; ++found)
      out.insert((*found)[1]);
  }
  return out;
}

}  // namespace

TEST_CASE("each type of problem has a page at the address that is its type") {
  const std::set<std::string> types = types_of_the_sources();
  CHECK(types.size() > 10);
  for (const std::string& type : types) {
    CAPTURE(type);
    const HttpResponse page = problem_page(type);
    CHECK(page.status == 200);
    CHECK_THAT(page.type, Catch::Matchers::StartsWith("text/html"));
    CHECK_THAT(page.body, has_part("<h1>" + type + "</h1>"));
  }
  for (const char* const type : {"", "nothing", "<script>", "not-found/"}) CHECK(problem_page(type).status == 404);
}

}  // namespace papersearch::problems_test

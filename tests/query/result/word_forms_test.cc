// Names, numbers, units and apostrophes are found in whatever form they were written and asked for.
#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "tests/query/library.h"

using namespace papersearch;

namespace {

using Forms = std::vector<std::string>;  // of one word, as a text or a query may have it

std::string with_commas(int number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

// Makes the forms of a word from a number below 900 that no other word has.
struct KindOfForm {
  std::string name;
  std::function<Forms(int)> forms;
};

std::vector<KindOfForm> kinds() {
  const auto name = [](int n) {
    return Forms{"Qwen", "Llama", "GPT", "Gemma", "Phi"}.at(static_cast<std::size_t>(n % 5));
  };
  const auto version = [](int n) { return std::to_string(n / 10) + "." + std::to_string(n % 10); };
  return {
      {"a name and its version",
       [=](int n) {
         return Forms{name(n) + version(n), name(n) + "-" + version(n), name(n) + " " + version(n)};
       }},
      {"a number and its unit",
       [](int n) {
         const std::string number = std::to_string(n + 2);
         return Forms{number + "GB", number + " GB", number + "-GB", number + "gb", number + "기가바이트"};
       }},
      {"bits",
       [](int n) {
         const std::string number = std::to_string(n + 2);
         return Forms{number + "bit", number + "-bit", number + " bit", number + "비트", number + " 비트"};
       }},
      {"thousands",
       [](int n) {
         const int thousands = n + 10;
         return Forms{
             std::to_string(thousands * 1000), with_commas(thousands * 1000), std::to_string(thousands) + "K",
             std::to_string(thousands / 10) + (thousands % 10 == 0 ? "" : "." + std::to_string(thousands % 10)) + "만"};
       }},
      {"a cross of numbers",
       [](int n) {
         const std::string one = std::to_string(n + 2);
         const std::string other = std::to_string(n + 3);
         return Forms{one + "x" + other, one + "×" + other, one + "X" + other};
       }},
      {"possessives",
       [](int n) {
         const std::string model = "Zorb" + std::to_string(n);
         return Forms{model, model + "'s", model + "’s"};
       }},
      {"Greek letters",
       [](int n) {
         const std::string number = std::to_string(n);
         return Forms{"β" + number, "beta" + number, "Beta-" + number, "$\\beta$-" + number};
       }},
      {"invisible characters",
       [](int n) {
         const std::string number = std::to_string(n);
         return Forms{"zorbic" + number, "zor\u00ADbic" + number, "zorb\u200Bic" + number, "\u2060zorbic" + number};
       }},
  };
}

}  // namespace

TEST_CASE("a word written in one form is found by each of its other forms, and by no form of another word") {
  std::mt19937 random(20261129);
  std::size_t asked = 0;
  for (const KindOfForm& kind : kinds()) {
    INFO(kind.name);
    Library library;
    constexpr int kWords = 60;
    for (int n = 0; n < kWords; ++n) {
      const Forms forms = kind.forms(n);
      library.add("p" + std::to_string(n), "Untitled",
                  "이 논문은 " + forms[random() % forms.size()] + " 결과를 보인다.");
    }
    library.write();
    Searcher searcher(library.path());
    for (int n = 0; n < kWords; ++n) {
      const Forms forms = kind.forms(n);
      for (const std::string& form : forms) {
        Request request;
        request.query = form;
        request.partial = false;
        const Response response = searcher.search(request);
        ++asked;
        INFO(library.papers[static_cast<std::size_t>(n)].sections.front().bullets.front() << " asked by " << form);
        CHECK(response.total == 1);
        REQUIRE_FALSE(response.hits.empty());
        CHECK(response.hits.front().paper.id == "p" + std::to_string(n));
      }
    }
  }
  CHECK(asked > 1500);
}

TEST_CASE("what only looks alike is not found") {
  Library library;
  library.add("gpt4", "GPT-4", "모델");
  library.add("gpt4o", "GPT-4o", "모델");
  library.add("gpt3", "GPT 3", "모델");
  library.add("gpt35", "GPT-3.5", "모델");
  library.add("node", "Node.js", "모델");
  library.add("note", "Note", "모델");
  library.add("analysis", "Analyses of optimists", "모델");
  library.add("optimise", "We optimise colours", "모델");
  library.write();
  using Ids = std::set<std::string>;
  const std::vector<std::pair<std::string, Ids>> cases = {
      {"GPT4", {"gpt4"}},        {"GPT-4", {"gpt4"}},     {"GPT 4", {"gpt4"}},        {"GPT4o", {"gpt4o"}},
      {"\"GPT4\"", {"gpt4"}},    {"GPT3", {"gpt3"}},      {"GPT-3.5", {"gpt35"}},     {"node", {"node"}},
      {"note", {"note"}},        {"color", {"optimise"}}, {"optimize", {"optimise"}}, {"analysis", {"analysis"}},
      {"optimist", {"analysis"}}};
  for (const auto& [query, ids] : cases) {
    INFO(query);
    Request request;
    request.query = query;
    request.partial = false;
    request.limit = 100;
    Ids found;
    for (const Hit& hit : Searcher(library.path()).search(request).hits) found.insert(hit.paper.id);
    CHECK(found == ids);
  }
}

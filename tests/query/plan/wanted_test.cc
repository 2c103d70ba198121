// SPDX-License-Identifier: GPL-2.0-or-later
// What a list of words asks for.
#include "query/plan/wanted.h"

#include "query/plan/words.h"
#include "tests/catch.h"
#include "tests/query/matched.h"

namespace papersearch::wanted_test {

namespace {

// "text[papers] …" of each thing that is wanted; " ?" behind a question.
std::string wanted(const std::vector<std::string>& words, const Xapian::Database& index) {
  Plan plan;
  plan_words(words, std::nullopt, index, plan);
  std::string out;
  for (const Wanted& one : plan.wanted)
    out += (out.empty() ? "" : " ") + one.text + "[" + matched(one.papers, index) + "]";
  return out + (plan.question ? " ?" : "");
}

}  // namespace

TEST_CASE("a typed word and a run that names one thing are one thing each, other words are things of their own") {
  Library library;
  library.add("1", "T", "강화 학습 로봇");
  library.add("2", "T", "reinforcement learning");
  library.add("3", "T", "로봇");
  library.write();
  read(library, [&](const Xapian::Database& index) {
    CHECK(wanted({"강화", "학습"}, index) == "강화 학습[1 2]");
    CHECK(wanted({"강화학습"}, index) == "강화학습[1 2]");
    CHECK(wanted({"강화학습", "로봇"}, index) == "강화학습[1 2] 로봇[1 3]");
    CHECK(wanted({"로봇", "zebra"}, index) == "로봇[1 3] zebra[nothing]");
    CHECK(wanted({}, index).empty());
  });
}

TEST_CASE("words that serve grammar ask for nothing, and a list of many words is a question") {
  Library library;
  library.add("1", "T", "로봇");
  library.write();
  read(library, [&](const Xapian::Database& index) {
    const std::vector<std::string> words = {"로봇", "모델", "방법"};
    const std::vector<Atom> atoms = read_atoms(words, true, index);
    const std::vector<IndexQuery> has(atoms.size(), term_query("로봇"));
    QueryConcepts concepts;
    concepts.of_atom.resize(atoms.size());
    const TermFinder finder(index, std::nullopt);
    const WantedWords both = find_wanted(words, atoms, {false, false, false}, has, concepts, finder);
    CHECK(both.wanted.size() == 3);
    CHECK_FALSE(both.question);
    const WantedWords one = find_wanted(words, atoms, {false, false, true}, has, concepts, finder);
    REQUIRE(one.wanted.size() == 2);
    CHECK(one.wanted.front().text == "로봇");
    CHECK(one.question);
    CHECK_FALSE(find_wanted(words, atoms, {false, true, true}, has, concepts, finder).question);
    std::vector<std::string> many;
    for (int i = 0; i < 40; ++i) many.push_back("w" + std::to_string(i));
    const std::vector<Atom> of_many = read_atoms(many, false, index);
    QueryConcepts none;
    none.of_atom.resize(of_many.size());
    CHECK(find_wanted(many, of_many, std::vector<bool>(of_many.size(), false),
                      std::vector<IndexQuery>(of_many.size(), term_query("로봇")), none, finder)
              .question);
  });
}

}  // namespace papersearch::wanted_test

// SPDX-License-Identifier: GPL-2.0-or-later
// Concepts among the words of a query.
#include "query/plan/concepts.h"

#include <algorithm>

#include "tests/catch.h"
#include "tests/query/matched.h"

namespace papersearch::query_concepts_test {

namespace {

struct Looked {
  std::vector<Atom> atoms;
  QueryConcepts concepts;
  std::vector<std::string> also;
};

Looked look(const std::vector<std::string>& words, const ConceptSettings& settings, const Xapian::Database& index) {
  Looked out;
  out.atoms = read_atoms(words, true, index);
  out.concepts = find_concepts(out.atoms, std::vector<bool>(out.atoms.size(), false), settings,
                               TermFinder(index, std::nullopt), out.also);
  return out;
}

}  // namespace

TEST_CASE("a run of words that names a concept has its other spellings, where the index has them") {
  Library library;
  library.add("1", "Reinforcement learning", "글");
  library.add("2", "강화 학습", "글");
  library.add("3", "Transformer", "트랜스포머");
  library.write();
  read(library, [&](const Xapian::Database& index) {
    const Looked run = look({"강화", "학습"}, {}, index);
    REQUIRE(run.concepts.of_atom.size() == run.atoms.size());
    CHECK(std::find(run.also.begin(), run.also.end(), "reinforcement learning") != run.also.end());
    REQUIRE_FALSE(run.concepts.of_atom.at(0).empty());
    CHECK(run.concepts.of_atom.at(0).front().of_run);
    CHECK_FALSE(run.concepts.atom_has_own(0));
    CHECK(run.concepts.of_run.contains({0, 2}));
    const Looked alone = look({"트랜스포머"}, {}, index);
    CHECK(alone.concepts.atom_has_own(0));
    CHECK_FALSE(alone.also.empty());
    ConceptSettings exact;
    exact.exact = true;
    CHECK(look({"강화", "학습"}, exact, index).also.empty());
    ConceptSettings without;
    without.without = {"reinforcement learning"};
    const Looked less = look({"강화", "학습"}, without, index);
    CHECK(std::find(less.also.begin(), less.also.end(), "reinforcement learning") == less.also.end());
    CHECK(look({"zebra"}, {}, index).also.empty());
    CHECK(look({}, {}, index).also.empty());
    std::vector<std::string> also;
    const std::vector<Atom> atoms = read_atoms({"트랜스포머"}, true, index);
    find_concepts(atoms, {true}, {}, TermFinder(index, std::nullopt), also);
    CHECK(also.empty());  // what serves grammar names nothing alone
  });
}

}  // namespace papersearch::query_concepts_test

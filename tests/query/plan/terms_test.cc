// SPDX-License-Identifier: GPL-2.0-or-later
// The terms by which words are found.
#include "query/plan/terms.h"

#include <chrono>

#include "src/base/deadline.h"
#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/query/matched.h"

namespace papersearch::terms_test {

TEST_CASE("only terms that the index has are given, of the fields that are asked for") {
  Library library;
  library.add("1", "Models of attention", "모델을 쓴다 flashattention", "2024-10-21", 1, {"José García"});
  library.add("2", "제로 샷", "심층강화학습 제로샷");
  library.write();
  read(library, [&](const Xapian::Database& index) {
    const TermFinder all(index, std::nullopt);
    CHECK(all.fields().size() == kTextFields.size());
    CHECK(TermFinder(index, Field::kTitle).fields() == std::vector<Field>{Field::kTitle});
    const auto exists = [&](const std::vector<std::string>& terms) {
      for (const std::string& term : terms) CHECK(index.term_exists(term));
      return terms.size();
    };
    CHECK(exists(all.terms(Field::kTitle, Form::kWord, Script::kLatin, "models")) == 1);
    CHECK(exists(all.terms(Field::kBody, Form::kWord, Script::kLatin, "models")) == 0);
    CHECK(exists(all.terms(Field::kTitle, Form::kWord, Script::kLatin, "")) == 0);
    CHECK(exists(all.terms(Field::kTitle, Form::kWord, Script::kLatin, std::string(5000, 'x'))) == 0);
    CHECK(exists(all.terms(Field::kAuthor, Form::kWord, Script::kLatin, "garcia")) >= 1);
    const std::vector<Atom> atoms = read_atoms({"modelling", "모델", "flash", "attention", "LoRA"}, false, index);
    CHECK(exists(all.stem_terms(atoms.at(0), Field::kTitle)) >= 1);
    CHECK(exists(all.stem_terms(atoms.at(1), Field::kBody)) >= 1);
    CHECK(exists(all.same_terms(atoms, 1, {}, Field::kBody)) >= 1);
    CHECK(exists(all.joined_terms(Field::kBody, "flashattention")) +
              exists(all.compound_terms(Field::kBody, "flashattention")) >=
          1);
    CHECK(exists(all.compound_terms(Field::kTitle, "zebrazebra")) == 0);
    CHECK(all.positions(atoms, 1, 2, Field::kBody).size() == 1);
    CHECK(all.positions(atoms, 0, 0, Field::kBody).empty());
    CHECK_FALSE(all.any_spacing(read_atoms({"얼룩", "말"}, false, index), 0, 2, Field::kBody));
    CHECK(all.any_spacing(read_atoms({"제로", "샷"}, false, index), 0, 2, Field::kBody));
    CHECK(matched(all.inside_words(phrase_atoms("강화학습").at(0), Field::kBody, false), index) == "2");
    CHECK(matched(all.inside_words(phrase_atoms("얼룩말").at(0), Field::kBody, false), index) == "nothing");
    CHECK_FALSE(all.looks_in(Field::kAuthor, atoms.at(4)));
    CHECK(TermFinder(index, Field::kAuthor).looks_in(Field::kAuthor, atoms.at(4)));
    CHECK(all.looks_in(Field::kTitle, atoms.at(4)));
    const Deadline late(std::chrono::seconds(-1));
    CHECK_THROWS_AS(all.terms(Field::kTitle, Form::kWord, Script::kLatin, "models"), Error);
  });
}

TEST_CASE("a word without an ending is its own stem, and fields have weights and names") {
  Atom atom;
  atom.word = "모델";
  CHECK(stem_of(atom) == "모델");
  atom.word = "모델을";
  atom.stem = "모델";
  CHECK(stem_of(atom) == "모델");
  for (const Field field : kTextFields) CHECK(field_weight(field) > 0);
  CHECK(where(Field::kTitle) == " in the title");
  Highlight highlight;
  highlight_atom(phrase_atoms("강화학습을").at(0), highlight.add_aspect(1), highlight);
  CHECK(highlight.terms.contains("강화학습"));
  CHECK(highlight.terms.contains("강화학습을"));
  CHECK_FALSE(highlight.inside.empty());
}

}  // namespace papersearch::terms_test

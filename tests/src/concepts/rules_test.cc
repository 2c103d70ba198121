// Rules about concepts that people write.
#include "src/concepts/rules.h"

#include <catch2/catch.hpp>

#include "tests/taught_index.h"

using namespace papersearch;

TEST_CASE("rules add and forbid without a new index") {
  TaughtIndex taught;
  taught.teach("지식 증류(knowledge distillation)", 2);
  taught.write();
  const ConceptRules rules =
      read_concept_rules("# comment\n\n증류\tdistillation\tKD\r\n!knowledge distillation\t지식 증류\n", "rules.tsv");
  CHECK(taught.also("지식증류", rules).empty());
  CHECK(taught.also("knowledge distillation", rules).empty());
  CHECK(taught.also("KD", rules) == "증류, distillation");
  CHECK(taught.also("증류", rules) == "distillation, KD");
  // The second table counts where they differ.
  const ConceptRules again = rules + read_concept_rules("지식 증류\tknowledge distillation\n!증류\tKD\n", "more.tsv");
  CHECK(taught.also("지식 증류", again) == "knowledge distillation");
  CHECK(taught.also("KD", again) == "distillation");
}

TEST_CASE("a bad line of rules is said with its place") {
  CHECK_THROWS_WITH(read_concept_rules("a b\tc\nalone\n", "rules.tsv"), Catch::Contains("rules.tsv:2"));
  CHECK_THROWS_WITH(read_concept_rules("a\t()\n", "rules.tsv"), Catch::Contains("rules.tsv:1"));
  CHECK_NOTHROW(built_in_concept_rules());
}

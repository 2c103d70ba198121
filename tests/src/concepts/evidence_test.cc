// SPDX-License-Identifier: GPL-2.0-or-later
// The evidence for concepts in an index.
#include "src/concepts/evidence.h"

#include <string>

#include "src/concepts/key.h"
#include "src/index/schema.h"
#include "tests/catch.h"
#include "tests/taught_index.h"

namespace papersearch::evidence_test {

TEST_CASE("a term of evidence has both spellings, and a word its gloss") {
  const std::string separator(1, kListSeparator);
  const auto gloss = read_evidence("XG강화학습" + separator + "Reinforcement Learning", kGlossPrefix);
  REQUIRE(gloss);
  CHECK(gloss->key == "강화학습");
  CHECK(gloss->other == "Reinforcement Learning");
  CHECK(gloss->other_key == concept_key("Reinforcement Learning"));
  CHECK(gloss->gloss_key.empty());
  const auto word = read_evidence("XW객체" + separator + "object" + separator + "objectdetect", kWordPrefix);
  REQUIRE(word);
  CHECK(word->gloss_key == "objectdetect");
  CHECK_FALSE(read_evidence("XG강화학습", kGlossPrefix));  // cut
  CHECK_FALSE(read_evidence("XG강화학습" + separator, kGlossPrefix));
  // The key of the term before is used again for the same spelling alone.
  ConceptEvidence before{"", "a key", "Reinforcement Learning", ""};
  CHECK(read_evidence("XGa" + separator + "Reinforcement Learning", kGlossPrefix, before)->other_key == "a key");
  CHECK(read_evidence("XGa" + separator + "reinforcement learning", kGlossPrefix, before)->other_key ==
        concept_key("reinforcement learning"));
}

TEST_CASE("spellings with one key are counted together and written as most papers do") {
  TaughtIndex taught;
  taught.teach("사전 학습(pre-training)", 2);
  taught.teach("사전 학습(pretraining)", 3);
  taught.teach("사전 학습(prior knowledge)");
  taught.write();
  taught.read([](const Xapian::Database& index) {
    const auto all = paired_with("사전학습", index, kGlossPrefix);
    REQUIRE(all.size() == 2);
    const OtherSpelling& training = all.at(concept_key("pretraining"));
    CHECK(training.text == "pretraining");
    CHECK(training.papers == 5);
    CHECK(count_papers(all) == 6);
    CHECK(paired_with("사전학습", index, kGlossPrefix, true).count(concept_key("prior knowledge")) == 0);
    CHECK(paired_with("사전", index, kGlossPrefix).empty());  // of that key, not of longer ones
    CHECK(papers_with("학습", index) == 6);
    CHECK(papers_with("pretrain", index) == 5);  // pre-training has the stem as well
    CHECK(papers_with("none", index) == 0);
  });
}

}  // namespace papersearch::evidence_test

// SPDX-License-Identifier: GPL-2.0-or-later
// Rules about concepts that people write.
#include "src/concepts/rules.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

#include "src/base/split.h"
#include "src/concepts/key.h"
#include "tests/catch.h"
#include "tests/taught_index.h"

namespace papersearch::rules_test {

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
  CHECK(taught.also("KD", rules + read_concept_rules("KD\t증류법\n", "more.tsv")) == "증류법, 증류, distillation");
}

TEST_CASE("a description is no spelling, and is read with the words that may stand in it") {
  const ConceptRules rules = read_concept_rules("voice cloning\t음성 복제\t?목소리|음성 흉내|복제\n", "rules.tsv");
  CHECK(rules.same_as("voicclone") == std::vector<std::string>{"voice cloning", "음성 복제"});
  CHECK(rules.same_as("목소리흉내").empty());
  const Description description{{{"목소리", "음성"}, {"흉내", "복제"}}, "voice cloning"};
  CHECK(rules.described_by("목소리") == std::vector{description});
  CHECK(rules.described_by("음성") == std::vector{description});
  CHECK(rules.described_by("복제").empty());
  const ConceptRules both = rules + read_concept_rules("lip sync\t?목소리 입\n", "more.tsv");
  CHECK(both.described_by("목소리").size() == 2);
}

TEST_CASE("a bad line of rules is said with its place") {
  CHECK_THROWS_WITH(read_concept_rules("a b\tc\nalone\n", "rules.tsv"), has_part("rules.tsv:2"));
  CHECK_THROWS_WITH(read_concept_rules("a\t()\n", "rules.tsv"), has_part("rules.tsv:1"));
  CHECK_THROWS_WITH(read_concept_rules("a\t?()\n", "rules.tsv"), has_part("rules.tsv:1"));
  CHECK_THROWS_WITH(read_concept_rules("?a\tb\n", "rules.tsv"), has_part("rules.tsv:1"));
  CHECK_THROWS_WITH(read_concept_rules("~a\tb\n", "rules.tsv"), has_part("rules.tsv:1"));
  CHECK_NOTHROW(built_in_concept_rules());
}

std::string text_of_table() {
  std::ifstream file(std::string(PAPERSEARCH_SOURCE_DIR) + "/data/concepts.tsv");
  return {(std::istreambuf_iterator<char>(file)), {}};
}

// data/concepts.tsv, read as a file of rules.
ConceptRules table() { return read_concept_rules(text_of_table(), "concepts.tsv"); }

TEST_CASE("the built-in rules say what their table says, alone and below a file of rules") {
  const ConceptRules rules = table();
  const ConceptRules& built_in = built_in_concept_rules();
  for (const auto& [key, spellings] : rules.same) CHECK(built_in.same_as(key) == spellings);
  for (const auto& [key, other] : rules.apart) {
    const std::vector<std::string> apart = built_in.apart_from(key);
    CHECK(std::find(apart.begin(), apart.end(), other) != apart.end());
  }
  for (const auto& [key, description] : rules.described) {
    const auto [first, last] = rules.described.equal_range(key);
    CHECK(built_in.described_by(key).size() == static_cast<std::size_t>(std::distance(first, last)));
    CHECK(rules.same.contains(concept_key(description.name)));
    CHECK_FALSE(description.words.empty());
  }
  CHECK(built_in.same_as("zorb").empty());
  CHECK(built_in.apart_from("").empty());
  const ConceptRules file = read_concept_rules("환각\tzorb\n환각\t환상\n!젬마\tGemma\n", "file.tsv");
  const ConceptRules flat = rules + file;
  const ConceptRules above = built_in + file;
  for (const char* key : {"환각", "젬마", "gemma", "환상", "zorb", "hallucin"}) {
    CAPTURE(key);
    const auto same = flat.same.find(key);
    CHECK(above.same_as(key) == (same == flat.same.end() ? std::vector<std::string>() : same->second));
    std::multiset<std::string> expected;
    for (auto [first, last] = flat.apart.equal_range(key); first != last; ++first) expected.insert(first->second);
    const std::vector<std::string> apart = above.apart_from(key);
    CHECK(std::multiset<std::string>(apart.begin(), apart.end()) == expected);
  }
}

TEST_CASE("no spelling of the built-in table is in two lines, or twice in one") {
  CHECK(table().same.size() > 900);
  std::set<std::string> spellings;
  std::istringstream lines(text_of_table());
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.starts_with('#') || line.starts_with('!')) continue;
    INFO(line);
    std::set<std::string> of_line;  // and its everyday words, which other lines may have as well
    for (const std::string_view cell : split_nonempty(line, "\t")) {
      if (cell.starts_with('?')) continue;
      INFO(cell);
      CHECK(of_line.insert(concept_key(cell)).second);
      if (!cell.starts_with('~')) CHECK(spellings.insert(concept_key(cell)).second);
    }
  }
}

TEST_CASE("an everyday word leads to concepts, which do not lead back") {
  const ConceptRules rules =
      read_concept_rules("images\t이미지\t~그림\nmobile\t~폰\ndrawing\t그림\t드로잉\nphone case\t~폰\n", "rules.tsv");
  CHECK(rules.same_as("그림") == std::vector<std::string>{"images", "이미지", "drawing", "그림", "드로잉"});
  CHECK(rules.same_as("이미지") == std::vector<std::string>{"images", "이미지"});
  CHECK(rules.same_as("폰") == std::vector<std::string>{"mobile", "phone case"});
  CHECK(rules.same_as("드로잉") == std::vector<std::string>{"drawing", "그림", "드로잉"});
  CHECK(rules.everyday_for("그림") == std::vector<std::string>{"images", "이미지"});
  CHECK(rules.everyday_for("이미지").empty());
}

TEST_CASE("no line of the built-in table contradicts another") {
  const ConceptRules rules = table();
  CHECK(rules.apart.size() > 150);
  for (const auto& [key, other] : rules.apart) {
    INFO(key << " and " << other);
    CHECK(key != other);  // a word is forbidden to mean itself
    const auto same = rules.same.find(key);
    if (same == rules.same.end()) continue;
    CHECK(std::none_of(same->second.begin(), same->second.end(),
                       [&](const std::string& s) { return concept_key(s) == other; }));
  }
}

TEST_CASE("the built-in table knows terms, names, words and tasks, and what they are not") {
  TaughtIndex taught;
  taught.teach("환각(hallucination)", 3);
  taught.teach("환상(hallucination)", 3);
  taught.write();
  const ConceptRules& rules = built_in_concept_rules();
  CHECK(taught.also("환각", rules).starts_with("hallucination"));
  CHECK(taught.also("hallucination", rules).find("환상") == std::string::npos);
  CHECK(taught.also("환상", rules).find("hallucination") == std::string::npos);
  CHECK(taught.also("어텐션 싱크를", rules).starts_with("attention sink"));
  CHECK(taught.also("젬마", rules) == "Gemma");
  CHECK(taught.also("동영상", rules).find("비디오") != std::string::npos);
}

// A word and what it is paired with.
struct Pair {
  const char* word;
  const char* spelling;
};

bool has(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

TEST_CASE("the built-in table forbids what letters, stems and slips of glosses pair") {
  for (const auto& [word, spelling] : {
           Pair{"의사", "pseudo"},
           Pair{"cars", "Compatibility Adjusted Reward"},
           Pair{"zero-shot", "샷 방식의"},
       }) {
    CAPTURE(word);
    CHECK(has(built_in_concept_rules().apart_from(concept_key(word)), concept_key(spelling)));
  }
  CHECK_FALSE(has(built_in_concept_rules().same_as(concept_key("assistants")), "보조 기술"));
}

TEST_CASE("the built-in table knows the general words of a question, in any form, as summaries write them") {
  for (const auto& [word, spelling] : {
           Pair{"combining", "결합"},
           Pair{"synthetic", "합성"},
           Pair{"recognizes", "인식"},
           Pair{"알아서", "자동"},
           Pair{"가볍게", "경량"},
           Pair{"효율화", "효율성"},
       }) {
    CAPTURE(word);
    CHECK(has(built_in_concept_rules().same_as(concept_key(word)), spelling));
  }
}

}  // namespace papersearch::rules_test

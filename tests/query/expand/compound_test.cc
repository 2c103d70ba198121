// SPDX-License-Identifier: GPL-2.0-or-later
// Compounds: split, joined, or left as they are.
#include "query/expand/compound.h"

#include <string>
#include <string_view>
#include <vector>

#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::compound_test {

namespace {

struct Compounds : Library {
  Compounds() {
    add("1", "Long context models", "강화 학습을 쓰는 언어 모델");
    add("2", "Longcontext", "강화학습의 보상");
    add("3", "Other", "지식 증류");
    add("4", "Depth Anything V2 and Flash Attention 2", "a fine tuned model, finetuned");
    write();
  }

  template <typename Use>
  void read(Use use) {
    ReadIndex(path()).read([&](const Xapian::Database& index) { use(index); });
  }

  std::string split(const std::string& word, bool few = true) {
    std::string out;
    read([&](const Xapian::Database& index) {
      out.clear();
      for (const Atom& atom : read_atoms({word}, few, index)) out += (out.empty() ? "" : " ") + atom.word;
    });
    return out;
  }
};

}  // namespace

TEST_CASE("a word is split where papers have its parts as neighbours") {
  Compounds index;
  CHECK(index.split("강화학습") == "강화 학습");
  CHECK(index.split("longcontext") == "long context");
  CHECK(index.split("지식증류") == "지식 증류");
  CHECK(index.split("학습강화") == "학습강화");         // not in this order
  CHECK(index.split("모델") == "모델");                 // too short
  CHECK(index.split("강화학습", false) == "강화학습");  // papers have it as one word, and the query is long
  CHECK(index.split("contextmodels", false) == "context models");
  CHECK(index.split("long-context") == "long context");
  CHECK(index.split("FlashAttention2") == "flash attention 2");
  CHECK(index.split("DepthAnythingV2") == "depth anything v2");
  CHECK(index.split("FlashAttention3") == "flashattention3");
}

TEST_CASE("neighbours may be one word, unless an ending is between them") {
  Compounds index;
  index.read([](const Xapian::Database& database) {
    const auto units = [&](std::string_view text) {
      std::string out;
      for (const Unit& unit : find_units(phrase_atoms(text), database))
        out += std::to_string(unit.first) + "-" + std::to_string(unit.last) + " " + unit.joined + "; ";
      return out;
    };
    CHECK(units("강화 학습을") == "0-2 강화학습; ");
    CHECK(units("long context") == "0-2 longcontext; ");
    CHECK(units("a fine tuned") == "0-2 afine; 1-3 finetuned; ");
    CHECK(units("강화를 지식").empty());
    CHECK(units("학습 줄이는").empty());  // a verb and its object
    CHECK(units("강화 학습하는") == "0-2 강화학습; ");
    CHECK(units("모델").empty());
  });
}

TEST_CASE("the stem of a joined word is of Latin letters alone") {
  CHECK(stem_of_joined("finetuning") == "finetun");
  CHECK(stem_of_joined("qwen2.5").empty());
  CHECK(stem_of_joined("강화학습").empty());
}

TEST_CASE("an atom has its stem, its syllables and their pairs") {
  const std::vector<Atom> atoms = phrase_atoms("멀티모달의 models");
  REQUIRE(atoms.size() == 2);
  CHECK(atoms[0].word == "멀티모달의");
  CHECK(atoms[0].stem == "멀티모달");
  CHECK(atoms[0].syllables == 5);
  CHECK(atoms[0].bigrams == std::vector<std::string>{"멀티", "티모", "모달"});
  CHECK(atoms[1].stem == "model");
  CHECK(atoms[1].syllables == 0);
  CHECK(atoms[1].bigrams.empty());
  CHECK(joined(atoms, 0, 1) == "멀티모달");
  CHECK(joined(phrase_atoms("강화의 학습을"), 0, 2) == "강화의학습");
}

}  // namespace papersearch::compound_test

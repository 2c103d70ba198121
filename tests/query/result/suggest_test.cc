// SPDX-License-Identifier: GPL-2.0-or-later
// What is suggested for a half-typed query.
#include "query/result/suggest.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <random>
#include <set>

#include "indexer/read/archive.h"
#include "indexer/read/digest.h"
#include "indexer/write/sync.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/korean/stem.h"
#include "src/text/normalize.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::suggest_test {

namespace {

struct Desk : Library {
  Completions suggest(const std::string& typed, std::size_t max = 8) { return Searcher(path()).complete(typed, max); }

  std::string words(const std::string& typed) {
    std::string out;
    for (const CompletedWord& w : suggest(typed).words) out += (out.empty() ? "" : ", ") + w.query;
    return out;
  }

  std::string concepts(const std::string& typed) {
    std::string out;
    for (const CompletedConcept& c : suggest(typed).concepts)
      out += (out.empty() ? "" : ", ") + c.query + " | " + c.text + " | " + c.other;
    return out;
  }
};

}  // namespace

TEST_CASE("words are suggested as papers write them") {
  Desk desk;
  desk.add("1", "ControlNet Is All You Need", "LLM을 쓴 ControlNet, 빠른 모델. OR는 odds ratio");
  desk.add("2", "Controlnet Again", "LLM, ControlNet, 빠르게 활용하여 거대한 코퍼스를 쓴다");
  desk.add("3", "LLM-as-a-Judge", "활용을 말한다, 활용하는 것. 활용한 것. 빠른 것");
  desk.add("4", "Control Controls Control", "활용과 control");  // titles have capitals
  desk.write();
  CHECK(desk.words("llm") == "LLM");
  CHECK(desk.words("LLMA").empty());
  CHECK(desk.words("judg") == "Judge");
  CHECK(desk.words("cont") == "ControlNet, control, Controls");
  CHECK(desk.words("거대") == "거대한");
  CHECK(desk.words("빠") == "빠른");  // 빠르 is no word, and 빠르게 tells nothing new
  CHECK(desk.words("거대한") == "거대한");
  CHECK(desk.words("a 빠르게") == "a 빠르게");
  // What a query takes as an operator is suggested as a word.
  CHECK(desk.words("o") == "odds, or");
  CHECK(desk.suggest("o").words.at(1).word == "OR");
}

TEST_CASE("a stem is suggested where some paper has it as a word") {
  Desk desk;
  for (int i = 0; i < 50; ++i) desk.add("a" + std::to_string(i), "t", "활용하여 향상된 것");
  desk.write();
  CHECK(desk.words("활") == "활용하여");
  desk.add("b", "t", "활용 하나");
  desk.write();
  CHECK(desk.words("활") == "활용");  // the fifty-first
  CHECK(desk.words("활용하") == "활용하여");
  CHECK(desk.words("향") == "향상된");
}

TEST_CASE("syllables written in parts are words, too") {
  Desk desk;
  desk.add("1", "t", "\u1106\u1169\u1103\u1166\u11AF and \uFF2C\uFF2C\uFF2D");
  desk.write();
  CHECK(desk.words("몯") == "\u1106\u1169\u1103\u1166\u11AF");
  CHECK(desk.words("ll") == "\uFF2C\uFF2C\uFF2D");
}

TEST_CASE("commands of LaTeX are no spellings") {
  Desk desk;
  desk.add("1", "t", "$\\alpha$ and $\\beta$ of $\\textbf{GPT}$");
  desk.add("2", "t", "beta");
  desk.write();
  CHECK(desk.words("alp").empty());
  CHECK(desk.words("α").empty());
  CHECK(desk.words("bet") == "beta");
  CHECK(desk.words("gp") == "GPT");
}

TEST_CASE("concepts are suggested for as many of the last words as name one") {
  Desk desk;
  for (int i = 0; i < 3; ++i)
    desk.add(std::to_string(i), "t", "강화 학습(reinforcement learning), 강화(enhancement), 학습(learning)");
  desk.write();
  CHECK(desk.concepts("강화 학") ==
        "강화 학습 | 강화 학습 | reinforcement learning");  // and not 학습, which says the same query
  CHECK(desk.concepts("강") == "강화 | 강화 | enhancement, 강화 학습 | 강화 학습 | reinforcement learning");
  CHECK(desk.concepts("votes:10.. reinforceme") ==
        "votes:10.. reinforcement learning | reinforcement learning | 강화 학습");
  CHECK(desk.concepts("deep  reinforcement lea") ==
        "deep  reinforcement learning | reinforcement learning | 강화 학습");
  CHECK(desk.concepts("강화 OR 학") == "강화 OR 학습 | 학습 | learning");
  CHECK(desk.concepts("-강화 학") == "-강화 학습 | 학습 | learning");
  CHECK(desk.concepts("(강화 학") == "(강화 학습 | 강화 학습 | reinforcement learning");
  CHECK(desk.concepts("\"강화 학") == "\"강화 학습 | 강화 학습 | reinforcement learning");
  CHECK(desk.concepts("\"강화\" 학") == "\"강화\" 학습 | 학습 | learning");
  CHECK(desk.concepts("zzz").empty());
  CHECK(desk.suggest("강", 1).concepts.size() == 1);
  CHECK(desk.suggest("강화 학").concepts.at(0).papers == 3);
}

TEST_CASE("a word that is listed as a concept is not listed again, wherever its blanks stand") {
  Desk desk;
  for (int i = 0; i < 3; ++i) desk.add(std::to_string(i), "t", "강화 학습(reinforcement learning), 강화된 것");
  for (int i = 3; i < 9; ++i) desk.add(std::to_string(i), "t", "강화학습 방법, LLMs");
  for (int i = 9; i < 12; ++i) desk.add(std::to_string(i), "t", "대형 언어 모델(LLM)");
  desk.write();
  CHECK(desk.concepts("강화") == "강화 학습 | 강화 학습 | reinforcement learning");
  CHECK(desk.words("강화") == "강화");  // and not 강화학습
  CHECK(desk.words("강화학").empty());
  CHECK(desk.words("votes:1.. 강화 학").empty());
  CHECK(desk.words("llm").empty());  // nor in the plural
  CHECK(desk.suggest("강화학").titles.empty());
}

TEST_CASE("hostile beginnings are taken as they come") {
  Desk desk;
  desk.add("1", "t", "모델 model");
  desk.write();
  for (const std::string& typed :
       {std::string("\xFF\xFE"), std::string(1000, 'm'), std::string(1000, ' '), std::string("\0m", 2),
        std::string("\"("), std::string("ㄱㄱㄱ"), std::string("\xF4\x8F\xBF\xBF"), std::string("---"),
        std::string("a\x1F"
                    "b"),
        std::string("모 \"- -"), std::string("\xED\x9F\xBF")}) {
    CHECK(desk.suggest(typed).words.size() <= 8);
  }
}

// Written apart from the analyzer: a word ends where a letter is followed by none of its own script.
TEST_CASE("every word suggested over the real archive stands so in some text") {
  const std::string source = PAPERSEARCH_SOURCE_DIR;
  const std::filesystem::path archive = source + "/../shared/archive";
  if (!std::filesystem::exists(archive)) {
    WARN("skipped: the real archive is not beside the checkout");
    return;
  }
  const auto is_latin = [](char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  const std::function<bool(char32_t)> scripts[] = {is_hangul_syllable, is_latin};
  std::set<std::u32string> runs;  // of either script
  std::u32string all;
  const auto read = [&](const std::string& text) {
    const std::u32string letters = to_code_points(text);
    all += letters + U'\n';
    for (const auto& in_script : scripts) {
      for (auto at = letters.begin(); at != letters.end();) {
        at = std::find_if(at, letters.end(), in_script);
        const auto end = std::find_if_not(at, letters.end(), in_script);
        if (at != end) runs.emplace(at, end);
        at = end;
      }
    }
  };
  for (const SourceFile& file : list_archive({archive}).files) {
    const std::string text = valid_utf8(read_file(file).value());
    if (!is_digest(text)) continue;
    for (const Paper& paper : parse_digest(text, day_in_path(file.path)).papers) {
      read(paper.title);
      for (const Section& section : paper.sections) {
        for (const std::string& bullet : section.bullets) read(bullet);
      }
    }
  }
  const TemporaryFolder folder;
  const std::string path = (folder / "index").string();
  SyncOptions options;
  options.roots = {archive};
  options.index_path = path;
  sync(options, {});

  std::vector<std::u32string> beginnings;  // two syllables or three letters
  for (const std::u32string& run : runs) {
    const std::size_t size = is_hangul_syllable(run.front()) ? 2 : 3;
    if (run.size() > size) beginnings.push_back(run.substr(0, size));
  }
  std::mt19937 random(17);
  std::shuffle(beginnings.begin(), beginnings.end(), random);
  beginnings.resize(300);
  Searcher searcher(path);
  std::size_t suggested = 0;
  for (const std::u32string& beginning : beginnings) {
    for (const CompletedWord& w : searcher.complete(to_utf8(beginning), 8).words) {
      INFO(to_utf8(beginning) << " -> " << w.word);
      ++suggested;
      const std::u32string word = to_code_points(w.word);
      // A word with other characters in it, "LLM's" or "é", is looked for as it is.
      const bool one_script = std::any_of(std::begin(scripts), std::end(scripts), [&](const auto& in_script) {
        return std::all_of(word.begin(), word.end(), in_script);
      });
      CHECK((one_script ? runs.contains(word) : all.find(word) != std::u32string::npos));
    }
  }
  CHECK(suggested > beginnings.size());
}

}  // namespace papersearch::suggest_test

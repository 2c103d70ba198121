// SPDX-License-Identifier: GPL-2.0-or-later
// Sentences as people write them, beside what a Korean speaker says each eojeol becomes: terms, spans, positions.
#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "src/base/hangul.h"
#include "src/text/analyzer.h"
#include "src/text/normalize.h"
#include "tests/catch.h"

namespace papersearch::eojeol_test {

namespace {

struct Eojeol {
  std::string text;  // as written
  std::string word;  // that is a term
  std::string stem;  // empty where it is the word
  std::size_t covered = 0;
};

// "모델+의", "높이=높였+다", "LLM~에서는", "모델"
Eojeol read(const std::string& marked) {
  Eojeol out;
  if (const std::size_t glue = marked.find('~'); glue != std::string::npos) {
    out.word = marked.substr(0, glue);
    out.text = out.word + marked.substr(glue + 1);
    return out;
  }
  std::string written = marked;
  if (const std::size_t equals = marked.find('='); equals != std::string::npos) {
    out.stem = marked.substr(0, equals);
    written = marked.substr(equals + 1);
  }
  const std::size_t plus = written.find('+');
  if (plus != std::string::npos) {
    out.covered = plus;
    if (out.stem.empty()) out.stem = written.substr(0, plus);
    written.erase(plus, 1);
  }
  if (!out.stem.empty() && out.covered == 0) out.covered = written.size();
  out.text = out.word = written;
  return out;
}

std::string show(const Token& t) {
  static const std::vector<std::string> kForms = {"word", "stem", "joined", "joined stem", "part", "bigram"};
  return kForms.at(static_cast<std::size_t>(t.form)) + ":" + t.term + "@" + std::to_string(t.position) + "[" +
         std::to_string(t.at.begin) + "," + std::to_string(t.at.end) + ")";
}

Token token(const std::string& term, Form form, Script script, std::size_t position, std::size_t begin,
            std::size_t end) {
  return {term,
          form,
          script,
          static_cast<std::uint32_t>(position),
          {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}};
}

// The rules: words count from 0; a stem covers the front of its word; a Hangul stem of three syllables or more gives
// each pair of neighbours; a word that is its own stem, of two syllables or more, is also one with a word of two or
// more before it, unless that ends in a case particle or conjunction.
std::vector<std::string> expected(const std::vector<Eojeol>& sentence) {
  std::vector<std::string> out;
  std::size_t at = 0;
  std::string before;
  std::size_t before_at = 0;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const Eojeol& e = sentence[i];
    const std::size_t end = at + e.word.size();
    const bool hangul = is_hangul(e.word);
    const Script script = hangul ? Script::kHangul : Script::kLatin;
    out.push_back(show(token(normalize_word(e.word), Form::kWord, script, i, at, end)));
    if (!e.stem.empty()) out.push_back(show(token(e.stem, Form::kStem, script, i, at, at + e.covered)));
    const bool long_enough = hangul && e.word.size() >= 6;
    if (long_enough && e.stem.empty() && !before.empty())
      out.push_back(show(token(before + e.word, Form::kJoined, script, i - 1, before_at, end)));
    static const std::string kEndPhrase = "을를은는이가의에와과로서도며고";
    const bool ends = !e.stem.empty() && kEndPhrase.find(e.word.substr(e.word.size() - 3)) != std::string::npos;
    before = long_enough && !ends ? e.word : "";
    before_at = at;
    const std::string& stem = e.stem.empty() ? e.word : e.stem;
    const std::size_t covered = e.stem.empty() ? e.word.size() : e.covered;
    for (std::size_t b = 0; hangul && stem.size() >= 9 && b + 6 <= stem.size(); b += 3)
      out.push_back(show(token(stem.substr(b, 6), Form::kBigram, script, i, at + b, at + std::min(b + 6, covered))));
    at += e.text.size() + 1;
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<std::string> found(const std::string& text) {
  std::vector<std::string> out;
  for (const Token& t : analyze(text)) {
    if (t.script != Script::kLatin || t.form == Form::kWord) out.push_back(show(t));
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace

TEST_CASE("what each eojeol of a sentence becomes: terms, spans, positions") {
  std::ifstream file(PAPERSEARCH_SOURCE_DIR "/tests/src/text/eojeols.txt");
  std::size_t eojeols = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::vector<Eojeol> sentence;
    std::string text;
    std::istringstream words(line);
    for (std::string marked; words >> marked;) {
      sentence.push_back(read(marked));
      text += (text.empty() ? "" : " ") + sentence.back().text;
    }
    eojeols += sentence.size();
    INFO(line);
    CHECK(found(text) == expected(sentence));
  }
  CHECK(eojeols >= 300);
}

}  // namespace papersearch::eojeol_test

// SPDX-License-Identifier: GPL-2.0-or-later
// Words that no paper has, replaced by what was most likely meant.
#include "query/result/repair.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "query/expand/spelling.h"
#include "query/match/evaluation.h"
#include "query/match/index_memory.h"
#include "query/plan/planner.h"
#include "query/result/advice.h"
#include "query/result/author_names.h"
#include "query/result/name_by_sound.h"
#include "src/base/ascii.h"
#include "src/base/diagnostic.h"
#include "src/base/hangul.h"
#include "src/index/schema.h"
#include "src/text/analyzer.h"
#include "src/text/function_words.h"
#include "src/text/korean/romanize.h"
#include "src/text/korean/sound.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxRepairs = 3;   // words
constexpr std::size_t kMaxReadings = 3;  // of a word, that are tried
// When the neighbors of a word make a reading clear: papers that have all with it, and their share of those with the
// neighbors.
constexpr std::size_t kMinOfContext = 20;
constexpr double kShareOfContext = 0.3;

// The lists of words that are asked for, without those that are one way among others.
void collect(Node& node, std::vector<Words*>& out) {
  if (auto* const words = std::get_if<Words>(&node.is)) {
    out.push_back(words);
  } else if (auto* const all = std::get_if<And>(&node.is)) {
    for (Node& inner : all->nodes) collect(inner, out);
  }
}

// 2012 is no slip for 2017, nor qwen9 for qwen2.
bool has_digit(const std::string& word) { return std::any_of(word.begin(), word.end(), is_digit); }

class Repairer {
 public:
  Repairer(const Node& root, const ConceptSettings& concepts, const Xapian::Database& index)
      : concepts_(concepts), index_(index), names_(concepts, index) {
    out_.root = root;
  }

  Repair run() {
    std::vector<Words*> lists;
    collect(out_.root, lists);
    std::size_t words = 0;
    for (const Words* list : lists) words += list->words.size();
    if (words > kMaxSlipWords) return std::move(out_);
    while (std::any_of(lists.begin(), lists.end(), [this](Words* list) { return read_person(*list); })) {
      lists.clear();  // the tree has another node now
      collect(out_.root, lists);
    }
    for (Words* const list : lists) read_name_by_sound(*list);
    for (Words* const list : lists) {
      if (!list->field || list->field == Field::kAuthor) repair_names(*list);
      for (Word& word : list->words) {
        if (out_.words.size() < kMaxRepairs) repair_word(word, *list);
      }
    }
    for (Words* const list : lists) {
      read_as_loan(*list);
      read_as_author(*list);
    }
    return std::move(out_);
  }

 private:
  void repair_names(Words& list) {
    for (std::size_t i = 0; i + 1 < list.words.size(); ++i) {
      if (const auto slip = names_.misspelled(list, i))
        replace(list.words[slip->at], slip->meant, "no author has this name together with its neighbor");
    }
  }

  // 카이밍 허의, 신진우의: the name.
  static Word without_particle(Word word) {
    constexpr std::string_view kOf = "의";
    if (is_hangul(word.text) && word.text.size() > kOf.size() && word.text.ends_with(kOf))
      word.text.resize(word.text.size() - kOf.size());
    return word;
  }

  // Makes the first name among the words a node of its own: "Y. Bengio optimization", "예종철 비디오", 얀 르쿤. False
  // where there is none; otherwise the list is gone.
  bool read_person(Words& list) {
    if (list.field) return false;
    for (std::size_t i = 0; i < list.words.size(); ++i) {
      const bool pair = i + 1 < list.words.size();
      const std::string names = pair ? names_.name(list.words[i], without_particle(list.words[i + 1])) : "";
      const bool alone =
          names.empty() && list.words.size() > 1 && names_.is_korean_name(without_particle(list.words[i]));
      if (names.empty() && !alone) continue;
      const auto first = list.words.begin() + static_cast<std::ptrdiff_t>(i);
      Words whole{{first, first + (alone ? 1 : 2)}, Field::kAuthor};
      whole.words.back() = without_particle(std::move(whole.words.back()));
      Node author = alone ? Node{whole} : Node{Phrase{names, Field::kAuthor, std::nullopt, {}}};
      Words rest = list;
      rest.words.erase(rest.words.begin() + static_cast<std::ptrdiff_t>(i),
                       rest.words.begin() + static_cast<std::ptrdiff_t>(i + whole.words.size()));
      std::erase_if(rest.words, [](const Word& word) {
        return is_one_of(word.text, {"저자", "저자의", "교수", "교수의", "교수님", "교수님의", "박사", "박사의",
                                     "박사님", "author"});
      });
      Node both = rest.words.empty() ? author : Node{And{{author, {rest}}}};
      if (alone && count(both) == 0) continue;
      Word typed = whole.words.front();
      if (!alone) {
        typed.text += " " + whole.words.back().text;
        typed.at.end = whole.words.back().at.end;
      }
      note(typed, print(author), alone ? "no text has this word" : "an author is called so");
      *find(out_.root, list) = std::move(both);
      return true;
    }
    return false;
  }

  // 링 어텐션: hardly a paper has these words together, and they sound like a name in titles.
  void read_name_by_sound(Words& list) {
    if (list.field && list.field != Field::kTitle) return;
    // Words that all may be Korean hardly sound like a title by chance when they are three: 노 모어 아담.
    constexpr std::ptrdiff_t kMinOfKorean = 3;
    // Names are typed without particles, so inflected words need not be looked up.
    const auto may_be_loan = [](const Word& word) {
      const std::vector<Token> tokens = analyze(word.text);
      return is_hangul(word.text) &&
             std::none_of(tokens.begin(), tokens.end(), [](const Token& token) { return token.form == Form::kStem; });
    };
    for (auto first = list.words.begin(); first != list.words.end(); ++first) {
      auto last = std::find_if_not(first, list.words.end(), may_be_loan);
      for (; last - first > 1; --last) {
        const auto korean = std::count_if(first, last, [](const Word& word) { return seems_korean(word.text); });
        if (korean == last - first && korean < kMinOfKorean) continue;
        const Words run{{first, last}, list.field};
        std::vector<std::string> texts;
        for (const Word& word : run.words) texts.push_back(word.text);
        const std::optional<std::string> name = name_by_sound(texts, index_);
        if (!name || count({run}) > kSlipPapers) continue;
        Word whole = run.words.front();
        whole.at.end = run.words.back().at.end;
        for (auto more = first + 1; more != last; ++more) whole.text += " " + more->text;
        note(whole, *name, "hardly a paper has these words together, and a title sounds like them");
        std::vector<Word> latin;
        for (std::size_t at = 0; at < name->size();) {
          const std::size_t end = std::min(name->find(' ', at), name->size());
          if (end > at) latin.push_back({name->substr(at, end - at), whole.at});
          at = end + 1;
        }
        first = list.words.insert(list.words.erase(first, last), latin.begin(), latin.end());
        first += static_cast<std::ptrdiff_t>(latin.size()) - 1;
        break;
      }
    }
  }

  // The readings of a word with which a search may go on: clear ones, or one that a good part of the papers with its
  // neighbors have: large of "lage language model".
  [[nodiscard]] std::vector<Spelling> clear_readings(Word& word, const Words& list, bool is_missing) {
    std::vector<Spelling> readings = has_digit(word.text) ? other_readings(word.text, index_, kMaxReadings)
                                                          : meant_words(word.text, list.field, index_, kMaxReadings);
    if (has_digit(word.text)) return readings;
    std::vector<Spelling> clear;
    if (is_missing)
      std::copy_if(readings.begin(), readings.end(), std::back_inserter(clear),
                   [](const Spelling& one) { return one.clear; });
    if (!clear.empty()) return clear;
    Words rest = list;
    rest.words.erase(rest.words.begin() + (&word - list.words.data()));
    // Words that papers are asked for with tell nothing of their neighbor: "papers by Hinton".
    std::erase_if(rest.words, [](const Word& one) { return is_function_word(normalize_word(one.text)); });
    if (rest.words.empty()) return clear;
    const double without = static_cast<double>(count({std::move(rest)}));
    const std::string typed = word.text;
    for (const Spelling& one : readings) {
      word.text = one.word;
      const std::size_t papers = count({list});
      if (papers >= kMinOfContext && static_cast<double>(papers) >= kShareOfContext * without) clear.push_back(one);
    }
    word.text = typed;
    return clear;
  }

  void repair_word(Word& word, const Words& list) {
    if (is_repaired(word) || is_function_word(normalize_word(word.text))) return;
    const bool missing = is_missing(word, list.field, concepts_, index_);
    // A slip that a paper has made as well: "gausian splatting".
    const bool rare = !missing && !has_digit(word.text) && list.words.size() > 1 &&
                      papers_of_parts(word.text, list.field, index_).commonest <= kSlipPapers && count({list}) == 0;
    if (!missing && !rare) return;
    const auto at = static_cast<std::size_t>(&word - list.words.data());
    if (missing && stands_with_neighbour(list, at, concepts_, index_)) return;
    const std::vector<Spelling> readings = clear_readings(word, list, missing);
    if (readings.empty()) return;
    const std::string typed = word.text;
    std::vector<PaperSet> found;
    // With the neighbors anywhere: those of the likely reading often name one thing with it, which fewer papers have.
    std::vector<std::size_t> beside;
    for (const Spelling& one : readings) {
      word.text = one.word;
      const Plan plan = make_plan(out_.root, index_, concepts_);
      found.push_back(papers_of(plan.query.answer, index_));
      beside.push_back(count_papers(plan.query.apart, index_));
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < readings.size(); ++i) {
      const bool as_near = readings[i].distance == readings.front().distance;
      if (as_near && list.words.size() > 1 && beside[i] > beside[best]) best = i;
    }
    for (std::size_t i = 0; i < readings.size(); ++i) {
      const auto one = found.begin() + static_cast<std::ptrdiff_t>(i);  // "transformers" may be the same search again
      if (one->size() == 0 || *one == found[best] || std::find(found.begin(), one, *one) != one) continue;
      word.text = readings[i].word;
      out_.others.push_back({out_.root, readings[i].word});
    }
    word.text = typed;
    replace(word, readings[best].word, missing ? "no paper has this word" : "hardly a text has this word");
  }

  // 노멀라이제이션: hardly a text has it, and most write it in Latin letters.
  void read_as_loan(Words& list) {
    if (list.words.size() != 1 || list.field == Field::kAuthor || is_repaired(list.words.front())) return;
    const Word word = list.words.front();
    if (!is_hangul(word.text) || papers_of_parts(word.text, list.field, index_).rarest > kSlipPapers) return;
    const std::vector<Spelling> loans = sound_spellings(word.text, list.field, index_, 1);
    const std::size_t papers = count({list});
    if (loans.empty() || papers == 0 || papers > kSlipPapers || loans.front().papers < kFarMore * papers) return;
    Node* const node = find(out_.root, list);
    if (node == nullptr) return;
    note(word, loans.front().word, "hardly a text has this word", true);
    *node = Node{Or{{*node, Node{Words{{{loans.front().word, word.at}}, list.field}}}}};
  }

  // 송한: hardly any text has it, but there are authors who may be called so.
  void read_as_author(Words& list) {
    if (list.field || list.words.size() != 1) return;
    const Word word = list.words.front();
    if (!korean_name(word.text) || papers_of_parts(word.text, std::nullopt, index_).rarest > kSlipPapers) return;
    const std::size_t papers = count({Words{list}});
    Node author{Words{list.words, Field::kAuthor}};
    Node* const node = papers > kSlipPapers || count(author) == 0 ? nullptr : find(out_.root, list);
    if (node == nullptr) return;
    note(word, print(author), papers == 0 ? "no text has this word" : "hardly a text has this word", papers > 0);
    *node = papers == 0 ? std::move(author) : Node{Or{{*node, std::move(author)}}};
  }

  static Node* find(Node& node, const Words& list) {
    if (std::get_if<Words>(&node.is) == &list) return &node;
    if (auto* const nodes = children(node)) {
      for (Node& inner : *nodes) {
        if (Node* const found = find(inner, list)) return found;
      }
    }
    return nullptr;
  }

  void replace(Word& word, const std::string& with, const std::string& why) {
    note(word, with, why);
    word.text = with;
  }

  void note(const Word& word, const std::string& with, const std::string& why, bool as_well = false) {
    out_.words.push_back({word.at, word.text, with, as_well});
    out_.notes.push_back({Level::kNote, "repaired", word.at, why + "; showing " + with + (as_well ? " as well" : ""),
                          "in quotation marks it is searched as typed"});
  }

  [[nodiscard]] bool is_repaired(const Word& word) const {
    return std::any_of(out_.words.begin(), out_.words.end(),
                       [&](const RepairedWord& one) { return one.at.begin == word.at.begin; });
  }

  [[nodiscard]] std::size_t count(const Node& node) const { return count_papers(node, index_, concepts_); }

  const ConceptSettings& concepts_;
  const Xapian::Database& index_;
  AuthorNames names_;
  Repair out_;
};

}  // namespace

Repair repair(const Node& root, const ConceptSettings& concepts, const Xapian::Database& index) {
  return Repairer(root, concepts, index).run();
}

}  // namespace papersearch

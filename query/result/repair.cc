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
constexpr std::size_t kMaxNames = 100;   // spellings of one name, that are tried
constexpr std::size_t kMaxInitials = 6;  // bytes: "J.-Y."
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

// The word as part of an author's name, in which hyphens do not matter; empty where it is not one word of letters.
std::string name_of(const Word& word) {
  const std::string name = normalize_name(word.text);
  const std::vector<Token> tokens = analyze(name);
  const auto covers_all = [&](const Token& token) {
    const bool is_one = (token.form == Form::kWord && token.script == Script::kLatin) || token.form == Form::kJoined;
    return is_one && token.at == Span{0, static_cast<std::uint32_t>(name.size())};
  };
  const auto whole = std::find_if(tokens.begin(), tokens.end(), covers_all);
  return whole == tokens.end() ? "" : whole->term;
}

// 2012 is no slip for 2017, nor qwen9 for qwen2.
bool has_digit(const std::string& word) { return std::any_of(word.begin(), word.end(), is_digit); }

// "Y.", "J.-Y.", "B": capitals of given names.
bool is_initials_of_name(std::string_view text) {
  const auto is_sign = [](char c) { return c == '.' || c == '-'; };
  const bool dotted = text.ends_with('.') && text.size() <= kMaxInitials;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool alone = i == 0 || is_sign(text[i - 1]);
    if (!is_sign(text[i]) && !(is_capital(text[i]) && alone)) return false;
  }
  return dotted || (text.size() == 1 && is_capital(text.front()));
}

class Repairer {
 public:
  Repairer(const Node& root, const ConceptSettings& concepts, const Xapian::Database& index)
      : concepts_(concepts), index_(index) {
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
  // "Kaimin He", "Yan LeCun": nobody is called so, and one of the two is no word of a text.
  void repair_names(Words& list) {
    for (std::size_t i = 0; i + 1 < list.words.size(); ++i) {
      const std::string first = name_of(list.words[i]);
      const std::string last = name_of(list.words[i + 1]);
      const bool either = may_be_slip(first, last) || may_be_slip(last, first);
      if (!either || is_in_name(list, i)) continue;
      std::size_t most = 0;
      Word* slip = nullptr;
      std::string meant;
      const auto look = [&](Word& word, const std::string& name, const std::string& before, const std::string& after) {
        const auto try_name = [&](const std::string& other) {
          const std::size_t papers = authored(before + other + after, {{other, {}}});
          if (papers <= most) return;
          most = papers;
          slip = &word;
          meant = other;
        };
        for (const std::string& parts : in_two_parts(name)) try_name(parts);
        if (most > 0) return;
        for (const Spelling& one : near_spellings(name, Field::kAuthor, index_, kMaxNames)) try_name(one.word);
      };
      if (may_be_slip(first, last)) look(list.words[i], first, "", " " + last);
      if (may_be_slip(last, first)) look(list.words[i + 1], last, first + " ", "");
      if (slip != nullptr) replace(*slip, meant, "no author has this name together with its neighbor");
    }
  }

  // The ways to write a name as two that authors have, with a hyphen between them, for which a blank may stand: sung-ju
  // for Sungju.
  [[nodiscard]] std::vector<std::string> in_two_parts(const std::string& name) const {
    constexpr std::size_t kMinPart = 2;  // letters
    const auto is_name = [&](const std::string& part) {
      return papers_having(index_term(Field::kAuthor, Form::kWord, Script::kLatin, part), index_) > 0;
    };
    std::vector<std::string> out;
    for (std::size_t at = kMinPart; at + kMinPart <= name.size(); ++at) {
      const std::string first = name.substr(0, at);
      const std::string last = name.substr(at);
      if (is_name(first) && is_name(last)) out.push_back(first + "-" + last);
    }
    return out;
  }

  // Whether a word may be a name spelled wrong beside one that is right.
  [[nodiscard]] bool may_be_slip(const std::string& name, const std::string& known) const {
    if (name.empty() || known.empty() ||
        papers_having(index_term(Field::kAuthor, Form::kWord, Script::kLatin, known), index_) == 0)
      return false;
    return is_missing({name, {}}, std::nullopt) || (is_rather_a_name(name) && is_rather_a_name(known));
  }

  // "He" and "Yan", but not "kan" and "model", which more texts have than authors.
  [[nodiscard]] bool is_rather_a_name(const std::string& word) const {
    const auto papers = [&](Field field) {
      return papers_having(index_term(field, Form::kWord, Script::kLatin, word), index_);
    };
    return papers(Field::kAuthor) > std::max(papers(Field::kBody), papers(Field::kTitle));
  }

  // Makes the first name among the words a node of its own: "Y. Bengio optimization", "예종철 비디오", 얀 르쿤. False
  // where there is none; otherwise the list is gone.
  bool read_person(Words& list) {
    if (list.field) return false;
    for (std::size_t i = 0; i < list.words.size(); ++i) {
      const bool pair = i + 1 < list.words.size();
      const std::string names = pair ? person(list.words[i], list.words[i + 1]) : "";
      const bool alone = names.empty() && list.words.size() > 1 && is_korean_name(list.words[i]);
      if (names.empty() && !alone) continue;
      const auto first = list.words.begin() + static_cast<std::ptrdiff_t>(i);
      const Words whole{{first, first + (alone ? 1 : 2)}, Field::kAuthor};
      Node author = alone ? Node{whole} : Node{Phrase{names, Field::kAuthor, std::nullopt, {}}};
      Words rest = list;
      rest.words.erase(rest.words.begin() + static_cast<std::ptrdiff_t>(i),
                       rest.words.begin() + static_cast<std::ptrdiff_t>(i + whole.words.size()));
      std::erase_if(rest.words, [](const Word& word) {
        return is_one_of(word.text, {"저자", "저자의", "교수", "교수의", "author"});
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

  // No text has the word, and an author may be called so.
  [[nodiscard]] bool is_korean_name(const Word& word) const {
    return korean_name(word.text) && papers_of_parts(word.text, std::nullopt, index_).rarest == 0;
  }

  // The name of an author that two words are, of which one is initials (Y. Bengio, Bengio Y.) or which are a name from
  // abroad in Hangul (얀 르쿤); empty where they are none.
  [[nodiscard]] std::string person(const Word& first, const Word& second) const {
    for (const auto& [initials, name] : {std::pair(&first, &second), std::pair(&second, &first)}) {
      if (!is_initials_of_name(initials->text)) continue;
      Word bare = *name;
      if (bare.text.ends_with(',')) bare.text.pop_back();  // "Bengio, Y."
      const std::string known = name_of(bare);
      if (known.empty() || !is_rather_a_name(known)) continue;
      const std::string names = first.text + " " + second.text;
      if (authored(names, {bare}) > 0) return names;
    }
    return person_by_sound(first.text, second.text);
  }

  // The family name is known by its sound, unless it is too short to be; of the other the first letter has to fit: 얀
  // 르쿤, 카이밍 허.
  [[nodiscard]] std::string person_by_sound(const std::string& given, const std::string& family) const {
    constexpr std::size_t kMaxOfName = 30;
    for (const std::string& word : {given, family}) {
      if (!is_hangul(word) || papers_of_parts(word, std::nullopt, index_).rarest > 0) return "";
    }
    const bool is_short = family.size() == kSyllableBytes;
    std::string out;
    std::size_t most = 0;
    for (const Spelling& name : sound_spellings(is_short ? given : family, Field::kAuthor, index_, kMaxOfName)) {
      for (const char initial : initials_in_latin(is_short ? family : given)) {
        const std::string names = std::string(1, initial) + ". " + name.word;
        const std::size_t papers = authored(names, {{name.word, {}}});
        if (papers <= most) continue;
        most = papers;
        out = names;
      }
    }
    return out;
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
    if (!clear.empty() || list.words.size() < 2) return clear;
    Words rest = list;
    rest.words.erase(rest.words.begin() + (&word - list.words.data()));
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
    const bool missing = is_missing(word, list.field);
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
    for (const Spelling& one : readings) {
      word.text = one.word;
      found.push_back(papers(out_.root));
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < readings.size(); ++i) {
      const bool as_near = readings[i].distance == readings.front().distance;
      if (as_near && list.words.size() > 1 && found[i].size() > found[best].size()) best = i;
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
    out_.words.push_back({word.at, word.text, with});
    out_.notes.push_back({Level::kNote, "repaired", word.at, why + "; showing " + with + (as_well ? " as well" : ""),
                          "in quotation marks it is searched as typed"});
  }

  [[nodiscard]] bool is_repaired(const Word& word) const {
    return std::any_of(out_.words.begin(), out_.words.end(),
                       [&](const RepairedWord& one) { return one.at.begin == word.at.begin; });
  }

  [[nodiscard]] bool is_missing(const Word& word, In in) const {
    return papers_of_parts(word.text, in, index_).rarest == 0 && count({Words{{word}, in}}) == 0;
  }

  // Whether an author has the name that the words at `at` and behind it are, or are a part of: the last two of "Kyung
  // Hyun Cho".
  [[nodiscard]] bool is_in_name(const Words& list, std::size_t at) const {
    const std::vector<Words> runs = with_neighbours(list, at);
    return std::any_of(runs.begin(), runs.end(), [&](const Words& run) {
      if (std::find(run.words.begin(), run.words.end(), list.words[at + 1]) == run.words.end()) return false;
      std::string names;
      for (const Word& word : run.words) names += word.text + " ";
      return authored(names, run.words) > 0;
    });
  }

  // The papers of an author with these names, of which `whole` are more than initials.
  [[nodiscard]] std::size_t authored(const std::string& names, const std::vector<Word>& whole) const {
    const Node named{Phrase{names, Field::kAuthor, std::nullopt, {}}};
    return count({And{{named, {Words{whole, Field::kAuthor}}}}});
  }

  [[nodiscard]] std::size_t count(const Node& node) const {
    return count_papers(make_plan(node, index_, concepts_).query.answer, index_);
  }

  [[nodiscard]] PaperSet papers(const Node& node) const {
    return papers_of(make_plan(node, index_, concepts_).query.answer, index_);
  }

  const ConceptSettings& concepts_;
  const Xapian::Database& index_;
  Repair out_;
};

}  // namespace

Repair repair(const Node& root, const ConceptSettings& concepts, const Xapian::Database& index) {
  return Repairer(root, concepts, index).run();
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Completes a half-typed query.
#include "query/result/suggest.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "query/expand/completion.h"
#include "query/expand/concept_completion.h"
#include "query/match/evaluation.h"
#include "query/match/index_query.h"
#include "query/match/slot_reader.h"
#include "query/match/weigher.h"
#include "query/plan/planner.h"
#include "query/rank/ranking.h"
#include "query/result/stored_paper.h"
#include "src/base/deadline.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/concepts/key.h"
#include "src/concepts/spelling.h"
#include "src/index/schema.h"
#include "src/paper/paper.h"
#include "src/text/analyzer.h"
#include "src/text/korean/stem.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxTypedBytes = 200;
constexpr std::size_t kMaxNameTerms = 100;    // terms of names
constexpr Xapian::doccount kMaxPapers = 200;  // whose authors are read
constexpr std::size_t kMaxConcepts = 5;
constexpr std::size_t kMaxRun = 4;           // words of a concept, the last of them half typed
constexpr std::size_t kMaxWordsTried = 400;  // joined forms and stems among them
constexpr std::size_t kPapersRead = 3;       // for how a word is written
constexpr std::size_t kMaxEndings = 40;      // of a word, the most common
constexpr std::size_t kMinStem = 6;          // bytes: two syllables

constexpr std::string_view kBlanks = " \t\n";
constexpr std::string_view kBeforeWord = " \t\n(\"";

// Counts how a word is written where it stands as it is, without endings.
class Spellings {
 public:
  explicit Spellings(std::string word) : word_(std::move(word)) {}

  void add(const Paper& paper) {
    for (const Section& section : paper.sections) {
      for (const std::string& bullet : section.bullets) add(bullet);
    }
    if (!counted_.empty()) return;  // titles have capitals where the word has none
    add(paper.title);
    for (const std::string& title : paper.other_titles) add(title);
  }

  // The most common, of equals that which came first; empty where there is none.
  [[nodiscard]] std::string best() const {
    const auto most = std::max_element(counted_.begin(), counted_.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counted_.end() ? std::string() : most->first;
  }

 private:
  void add(const std::string& text) {
    Deadline::step();
    for (const Token& token : analyze(text)) {
      if (token.form != Form::kWord || token.term != word_) continue;
      const std::string spelling = text.substr(token.at.begin, token.at.size());
      if (normalize_word(spelling) != word_) continue;  // a command of LaTeX
      const auto known =
          std::find_if(counted_.begin(), counted_.end(), [&](const auto& c) { return c.first == spelling; });
      if (known == counted_.end()) {
        counted_.emplace_back(spelling, 1);
      } else {
        ++known->second;
      }
    }
  }

  std::string word_;
  std::vector<std::pair<std::string, std::size_t>> counted_;
};

// How a word of the index is mostly written in the first few papers that have it; empty where it only stands inside
// of other forms there: joined of two words (거대한코퍼스), or a stem (빠르 of 빠른). `inflected` are the word with its
// endings, the most common first: a paper that has none of them has the word as it is. Some of them may be joined of
// the word and the next one (활용 하나), so the most common alone is tried as well.
std::string as_written(const std::string& word, std::vector<std::string> inflected, const Xapian::Database& index) {
  Spellings spellings(word);
  while (true) {
    std::size_t read = 0;
    for (const Field field : {Field::kBody, Field::kTitle}) {
      for (const Xapian::docid paper : papers_with_word(word, field, index, kPapersRead - read, inflected)) {
        spellings.add(stored_paper(paper, index));
        ++read;
      }
    }
    if (!spellings.best().empty() || inflected.empty()) return spellings.best();
    inflected.resize(inflected.size() > 1 ? 1 : 0);
  }
}

// What a query takes as an operator when it is written so.
std::string as_query_word(const std::string& written, const std::string& folded) {
  return written == "AND" || written == "OR" || written == "NOT" ? folded : written;
}

// Completes what was typed, step by step.
class Completer {
 public:
  Completer(const std::string& typed, const Xapian::Database& index, std::size_t max, const ConceptRules& rules)
      : index_(index), max_(max), rules_(rules) {
    const std::string text(cut_utf8(typed, kMaxTypedBytes));
    const std::size_t blank = text.find_last_of(kBeforeWord);
    if (blank != std::string::npos) before_ = text.substr(0, blank + 1);
    last_ = text.substr(before_.size());
    ranges_ = ranges_of(fold_half_typed(last_));
  }

  Completions run() {
    if (ranges_.empty()) return {};
    read_words();
    complete_concepts();
    complete_words();
    complete_names();
    find_titles();
    return std::move(out_);
  }

 private:
  void read_words() {
    words_ = terms_in(ranges_, {Field::kBody, Field::kTitle}, index_);
    if (words_.size() > kMaxWordsTried) words_.resize(kMaxWordsTried);
    for (const IndexWord& w : words_) last_words_.push_back(w.word);
  }

  void complete_words() {
    std::map<std::string, std::vector<std::string>> inflected;  // by stem
    std::vector<std::string> stems;
    for (const IndexWord& w : words_) {
      Deadline::step();
      stems.push_back(is_hangul(w.word) ? to_utf8(korean_stem(to_code_points(w.word)).text) : w.word);
      std::vector<std::string>& same = inflected[stems.back()];
      if (stems.back() != w.word && same.size() < kMaxEndings) same.push_back(w.word);
    }
    std::set<std::string> told;  // stems
    for (std::size_t i = 0; i < words_.size() && out_.words.size() < max_; ++i) {
      const auto& [word, papers] = words_[i];
      // 모델의 tells nothing new after 모델, and 빠르게 after 빠른. Stems of one syllable are too often wrong.
      const bool has_ending = stems[i].size() >= kMinStem && starts_as_typed(stems[i]);
      if (has_ending && told.contains(stems[i])) continue;
      const bool bare = stems[i] == word;
      const std::string written = as_written(word, bare ? inflected[word] : std::vector<std::string>(), index_);
      if (written.empty()) continue;
      if (has_ending) told.insert(stems[i]);
      std::string query = before_ + as_query_word(written, word);
      if (best_.empty()) best_ = query;
      // 강화학습 tells nothing new beside the concept 강화 학습.
      if (!concept_keys_.contains(concept_key(query))) out_.words.push_back({std::move(query), written, papers});
    }
  }

  [[nodiscard]] bool starts_as_typed(std::string_view word) const {
    return std::any_of(ranges_.begin(), ranges_.end(), [&](const WordRange& range) { return range.has(word); });
  }

  // Of as many of the last words as name one, and then of fewer.
  void complete_concepts() {
    std::vector<std::size_t> begins = {before_.size()};  // of the last word, the last two, and so on
    while (begins.size() < kMaxRun && begins.back() > 0) {
      const std::size_t begin = begin_of_word_before(begins.back());
      if (begin == begins.back()) break;
      begins.push_back(begin);
    }
    const std::size_t max = std::min(max_, kMaxConcepts);
    for (; !begins.empty() && out_.concepts.size() < max; begins.pop_back()) {
      const std::string before = before_.substr(0, begins.back());
      const std::string typed = before_.substr(begins.back()) + last_;
      for (ConceptCompletion& known : papersearch::complete_concepts(typed, last_words_, rules_, index_, max)) {
        std::string query = before + known.text;
        const bool told = std::any_of(out_.concepts.begin(), out_.concepts.end(),
                                      [&](const CompletedConcept& c) { return c.query == query; });
        if (told || out_.concepts.size() == max) continue;
        concept_keys_.insert(concept_key(query));
        out_.concepts.push_back({std::move(query), std::move(known.text), std::move(known.other), known.papers});
      }
    }
  }

  // `end` itself where none is before it, or one that is more than a word to a query.
  [[nodiscard]] std::size_t begin_of_word_before(std::size_t end) const {
    const std::size_t last = before_.find_last_not_of(kBlanks, end - 1);
    if (last == std::string::npos || last + 1 == end) return end;
    const std::size_t blank = before_.find_last_of(kBeforeWord, last);
    const std::size_t begin = blank == std::string::npos ? 0 : blank + 1;
    const std::string word = before_.substr(begin, last + 1 - begin);
    const bool plain = !word.empty() && word.find_first_of("():\"*") == std::string::npos && word.front() != '-' &&
                       word.front() != '~' && as_query_word(word, "") == word;
    return plain ? begin : end;
  }

  // Names of authors, the most common first among the papers that have one.
  void complete_names() {
    if (fold_half_typed(last_).size() < 2) return;
    std::vector<std::string> terms;
    for (const IndexWord& name : terms_in(ranges_, {Field::kAuthor}, index_)) {
      if (terms.size() == kMaxNameTerms) break;
      terms.push_back(std::string(spec(Field::kAuthor).prefix) + name.word);
    }
    const PaperSet papers = papers_of(any_of(terms), index_);
    SlotReader authors(index_, kAuthorsSlot);
    std::map<std::string, std::size_t> papers_of;
    std::size_t looked = 0;
    for (Xapian::docid paper = papers.next(1); paper != 0 && looked < kMaxPapers; paper = papers.next(paper + 1)) {
      ++looked;
      const std::string names = authors.value_of(paper);
      for (const std::string_view author : split_list(names)) {
        if (has_such_name(author)) ++papers_of[std::string(author)];
      }
    }
    std::vector<std::pair<std::size_t, std::string>> order;
    for (const auto& [author, papers_with] : papers_of) order.emplace_back(papers_with, author);
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (auto& author : order) {
      if (out_.authors.size() == max_) break;
      out_.authors.push_back(std::move(author.second));
    }
  }

  [[nodiscard]] bool has_such_name(std::string_view author) const {
    Deadline::step();
    for (const std::string& spelling : name_spellings(author)) {
      const std::string folded = " " + spelling;
      for (std::size_t at = folded.find(' '); at != std::string::npos; at = folded.find(' ', at + 1)) {
        if (starts_as_typed(std::string_view(folded).substr(at + 1))) return true;
      }
    }
    return false;
  }

  // Titles with the best completed query in them.
  void find_titles() {
    constexpr std::size_t kMaxTitles = 5;
    if (best_.empty()) return;
    Words wanted{{}, Field::kTitle};
    wanted.words.push_back({best_, {}});
    const IndexQuery scored = make_plan({std::move(wanted)}, index_).query.scored;
    const PaperSet papers = papers_of(scored, index_);
    const Weigher weigher(index_, kRanking, papers);
    for (const auto& [number, score] : weigher.best(scored, papers, 0, std::min(max_, kMaxTitles))) {
      const Paper paper = stored_paper(number, index_);
      out_.titles.push_back({paper.id, paper.title});
    }
  }

  const Xapian::Database& index_;
  std::size_t max_;
  const ConceptRules& rules_;
  std::string before_;  // of the query, before its last word
  std::string last_;    // word, as typed
  std::vector<WordRange> ranges_;
  std::vector<IndexWord> words_;         // what the last word may become
  std::vector<std::string> last_words_;  // the same, folded
  std::string best_;                     // the query with the most common of them
  std::set<std::string> concept_keys_;   // of the queries that are listed as concepts
  Completions out_;
};

}  // namespace

Completions complete_query(const std::string& typed, const Xapian::Database& index, std::size_t max,
                           const ConceptRules& rules) {
  return Completer(typed, index, max, rules).run();
}

}  // namespace papersearch

// Completes a half-typed query.
#include "query/result/suggest.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "query/match/deadline.h"
#include "query/plan/planner.h"
#include "query/rank/ranking.h"
#include "src/base/deadline.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/index/schema.h"
#include "src/paper/paper.h"
#include "src/text/korean/stem.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxTypedBytes = 200;
constexpr std::size_t kMaxTerms = 20'000;     // of a field; fewer start with one letter
constexpr std::size_t kMaxNames = 100;        // terms of names
constexpr Xapian::doccount kMaxPapers = 200;  // whose authors are read

// Lead consonants in the order of Unicode's arithmetic, as they are typed alone.
constexpr std::u32string_view kLeads = U"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

// The words from `first` to before `last` are those that start as typed.
struct Range {
  std::string first;
  std::string last;
};

Range range_of(std::u32string word) {
  const char32_t end = word.back();
  std::u32string after = word;
  if (const std::size_t lead = kLeads.find(end); lead != std::u32string_view::npos) {  // ㅎ: 하 to 힣
    word.back() = join_jamo({static_cast<int>(lead), 0, 0});
    after.back() = join_jamo({static_cast<int>(lead), 20, 27}) + 1;
  } else if (is_hangul_syllable(end)) {
    const Jamo jamo = split_syllable(end);
    if (jamo.tail != 0) {
      after.back() = end + 1;
    } else {
      // 하 may get a final consonant, and ㅗ ㅜ ㅡ a second vowel: 호 becomes 화, 홰, 회.
      constexpr auto kLastOf = [](int vowel) { return vowel == 8 ? 11 : vowel == 13 ? 16 : vowel == 18 ? 19 : vowel; };
      after.back() = join_jamo({jamo.lead, kLastOf(jamo.vowel), 27}) + 1;
    }
  } else {
    after.back() = end + 1;
  }
  return {to_utf8(word), to_utf8(after)};
}

// Completes the last word of what was typed, step by step.
class Completer {
 public:
  Completer(const std::string& typed, const Xapian::Database& index, std::size_t max) : index_(index), max_(max) {
    const std::string text(cut_utf8(typed, kMaxTypedBytes));
    const std::size_t blank = text.find_last_of(" \t\n(\"");
    if (blank != std::string::npos) before_ = text.substr(0, blank + 1);
    word_ = folded(text.substr(before_.size()));
    if (!word_.empty()) range_ = range_of(word_);
  }

  Completions run() {
    if (word_.empty()) return {};
    complete_words();
    complete_names();
    find_titles();
    return std::move(out_);
  }

 private:
  // Case folding would turn a lone consonant at the end into another character, so it is kept as it is.
  static std::u32string folded(const std::string& typed) {
    std::u32string word = to_code_points(typed);
    std::u32string kept;
    if (!word.empty() && kLeads.find(word.back()) != std::u32string_view::npos) {
      kept = word.back();
      word.pop_back();
    }
    return to_code_points(normalize_word(to_utf8(word))) + kept;
  }

  void complete_words() {
    std::unordered_map<std::string, std::size_t> words;
    for (const Field field : {Field::kBody, Field::kTitle}) {
      std::size_t looked = 0;
      for_each_term(field, [&](const std::string& word, Xapian::doccount papers) {
        words[word] += papers;
        return ++looked < kMaxTerms;
      });
    }
    std::vector<std::pair<std::size_t, std::string>> order;
    order.reserve(words.size());
    for (auto& [word, papers] : words) order.emplace_back(papers, word);
    std::sort(order.begin(), order.end(), std::greater<>());
    for (const auto& [papers, word] : order) {
      if (out_.words.size() == max_) break;
      if (!is_inflected(word)) out_.words.push_back({before_ + word, word, papers});
    }
  }

  // 모델의 tells nothing new after 모델.
  [[nodiscard]] bool is_inflected(const std::string& word) const {
    constexpr std::size_t kMinStem = 6;  // bytes: two syllables
    return std::any_of(out_.words.begin(), out_.words.end(), [&](const CompletedWord& w) {
      return w.word.size() >= kMinStem && word.starts_with(w.word) &&
             to_utf8(korean_stem(to_code_points(word)).text) == w.word;
    });
  }

  // Names of authors, the most common first among the papers that have one.
  void complete_names() {
    if (word_.size() < 2) return;
    std::vector<Xapian::Query> terms;
    for_each_term(Field::kAuthor, [&](const std::string& name, Xapian::doccount) {
      terms.emplace_back(std::string(spec(Field::kAuthor).prefix) + name);
      return terms.size() < kMaxNames;
    });
    if (terms.empty()) return;
    Xapian::Enquire enquire(index_);
    enquire.set_query(until_deadline(Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end())));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    std::map<std::string, std::size_t> papers_of;
    const Xapian::MSet papers = enquire.get_mset(0, kMaxPapers);
    for (auto paper = papers.begin(); paper != papers.end(); ++paper) {
      const std::string authors = paper.get_document().get_value(kAuthorsSlot);
      for (const std::string_view author : split_list(authors)) {
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
    const std::string folded = " " + normalize_name(author);
    for (std::size_t at = folded.find(' '); at != std::string::npos; at = folded.find(' ', at + 1)) {
      const std::string_view name = std::string_view(folded).substr(at + 1);
      if (name >= range_.first && name < range_.last) return true;
    }
    return false;
  }

  // Titles with the best completed query in them.
  void find_titles() {
    constexpr std::size_t kMaxTitles = 5;
    if (out_.words.empty()) return;
    Words wanted{{}, Field::kTitle};
    wanted.words.push_back({out_.words.front().query, {}});
    Xapian::Enquire enquire(index_);
    enquire.set_query(until_deadline(make_plan({std::move(wanted)}, index_).query.scored));
    enquire.set_weighting_scheme(weighting());
    const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(std::min(max_, kMaxTitles)));
    for (auto match = found.begin(); match != found.end(); ++match) {
      const Paper paper = paper_from_json(match.get_document().get_data());
      out_.titles.push_back({paper.id, paper.title});
    }
  }

  // Calls `use` with each word of a field in the range and the number of its papers, as long as it returns true.
  template <typename Use>
  void for_each_term(Field field, Use use) const {
    const std::string prefix(spec(field).prefix);
    auto term = index_.allterms_begin(prefix);
    for (term.skip_to(prefix + range_.first); term != index_.allterms_end(prefix); ++term) {
      Deadline::step();
      const std::string whole = *term;
      if (whole >= prefix + range_.last || !use(whole.substr(prefix.size()), term.get_termfreq())) return;
    }
  }

  const Xapian::Database& index_;
  std::size_t max_;
  std::string before_;   // of the query, before its last word
  std::u32string word_;  // the last word, folded
  Range range_;
  Completions out_;
};

}  // namespace

Completions complete_query(const std::string& typed, const Xapian::Database& index, std::size_t max) {
  return Completer(typed, index, max).run();
}

}  // namespace papersearch

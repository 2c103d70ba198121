// SPDX-License-Identifier: GPL-2.0-or-later
// What the words of a list say besides themselves.
#include "query/language/readings.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "query/language/said.h"
#include "query/language/values.h"
#include "src/base/ascii.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/function_words.h"
#include "src/text/korean/stem.h"
#include "src/text/normalize.h"
#include "src/text/numbers.h"

namespace papersearch {
namespace {

constexpr std::size_t kLongest = 6;             // words of a phrase: "2024년 3월 1일부터 10월 3일까지"
constexpr std::size_t kMaxBeside = 5;           // words beside what titles have as well; more are a sentence
constexpr std::size_t kMaxInExclusion = 5;      // words of a list with "without" or "not", as with NOT (parser.cc)
constexpr std::size_t kMaxInSureExclusion = 9;  // of one with "but not" or "not using"
constexpr int kYearsOffered = 10;               // a bare year longer ago is part of a name: ImageNet 2012
constexpr std::size_t kMaxOperands = 10;        // words that one marker excludes
constexpr std::size_t kMaxDaysBytes = 80;       // of days in words
constexpr std::size_t kMaxVotesBytes = 40;      // of votes in words

using Names = std::initializer_list<std::string_view>;

// What is said of papers as such, so that it is nothing to search where something was read: "papers of last week".
bool is_filler(std::string_view word) { return is_function_word(normalize_word(word)); }

// 하지 and 더하고, but not 이미지 and 광고.
bool is_predicate(std::string_view word) {
  return word.ends_with("하지") || word.ends_with("하고") || korean_stem(to_code_points(word)).conjugated;
}

// What ties days to papers: "2024년 10월에 나온".
bool says_published(std::string_view word) {
  return is_one_of(normalize_word(word), {"나온", "올라온", "발표된", "공개된", "published", "released"});
}

bool names_papers(std::string_view word) {
  return is_one_of(lowered(word), {"paper", "papers", "논문", "논문들", "것", "것들", "거"});
}

// "정확도 24.10"
bool takes_figure(std::string_view word) {
  return is_one_of(word, {"버전", "정확도", "점수", "평균", "평점", "오차", "손실", "비율", "값"});
}

// "10개", "5편": how many papers are asked for, which is limit's.
bool counts_papers(std::string_view word) {
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  return digits > 0 && is_one_of(word.substr(digits), {"개", "개만", "편", "편만", "건"});
}

bool has_hangul(std::string_view word) {
  const std::u32string letters = to_code_points(word);
  return std::any_of(letters.begin(), letters.end(), is_hangul_syllable);
}

// "RAG", "GPT-4", "LLMs"
bool is_acronym(std::string_view word) {
  return word.size() >= 2 && is_capital(word[0]) && std::all_of(word.begin() + 1, word.end(), [&](const char& c) {
           return is_capital(c) || is_digit(c) || c == '-' || (c == 's' && &c == &word.back());
         });
}

// Whether a list looks like a title as it is printed: it has the colon or the question of one, or its words, three or
// more, have capitals but for the small ones.
bool looks_like_title(const std::vector<Word>& words) {
  std::size_t capitals = 0;
  for (const Word& word : words) {
    if (has_hangul(word.text)) return false;
    if (word.text.find_first_of("?:`") != std::string::npos) return true;
  }
  for (const Word& word : words) {
    if (!is_letter(word.text.front()) || is_acronym(word.text)) continue;
    if (is_capital(word.text.front())) {
      if (!is_month_name(word.text)) ++capitals;  // which is written so in any text
    } else if (!is_function_word(normalize_word(word.text)) && !is_one_of(word.text, {"without", "not", "except"})) {
      return false;
    }
  }
  return words.size() >= 3 && capitals > 0;
}

// What some words say.
struct Said {
  std::size_t first = 0;  // of the words that say it
  std::size_t last = 0;   // behind them
  Reading::Kind kind = Reading::Kind::kDays;
  std::vector<Node> nodes;
  std::optional<Sort> order;
  bool spoken = false;
  std::string means;  // "the days 2024-10-01..2024-10-31"
  std::string hint = kHowToHaveWords;
};

// The words from `first` to before `last` with `between` between them, in small letters where they are ASCII.
std::string joined(const std::vector<Word>& words, std::size_t first, std::size_t last, std::string_view between) {
  std::string out;
  for (std::size_t i = first; i < last; ++i) out += (i == first ? "" : std::string(between)) + lowered(words[i].text);
  return out;
}

// Reads one list, one phrase after another.
class WordReader {
 public:
  WordReader(std::vector<Word> words, std::string_view text, const std::vector<Span>& literal, Date today)
      : text_(text), literal_(literal), today_(today) {
    out_.words = std::move(words);
  }

  ReadWords run() {
    leave_out_et_al();
    while (std::optional<Said> phrase = next()) take(std::move(*phrase));
    if (auto year = only_year()) take(std::move(*year));
    if (std::any_of(out_.readings.begin(), out_.readings.end(),
                    [](const Reading& reading) { return reading.kind == Reading::Kind::kDays; }))
      std::erase_if(out_.words, [](const Word& word) { return says_published(word.text); });
    if (out_.order && end_of_words() < words().size()) out_.words.pop_back();
    if (!out_.readings.empty() &&
        std::all_of(words().begin(), words().end(), [](const Word& word) { return is_filler(word.text); }))
      out_.words.clear();
    offer_days();
    return std::move(out_);
  }

 private:
  [[nodiscard]] const std::vector<Word>& words() const { return out_.words; }

  // Of a reference: "Jiang et al. Mixtral of Experts". Other papers have the two words in their texts.
  void leave_out_et_al() {
    for (std::size_t i = 1; i + 1 < words().size(); ++i) {
      const bool is_et_al =
          lowered(words()[i].text) == "et" && is_one_of(lowered(words()[i + 1].text), {"al", "al.", "al.,", "al,"});
      if (!is_et_al || is_literal(span(i, i + 2))) continue;
      const auto et = out_.words.begin() + static_cast<std::ptrdiff_t>(i);
      out_.words.erase(et, et + 2);
    }
  }

  // The first phrase of the list, of several that begin at a word the longest.
  std::optional<Said> next() {
    titled_ = looks_like_title(words());
    const auto may_be_read = [this](const std::optional<Said>& phrase) {
      return phrase && !is_literal(span(phrase->first, phrase->last));
    };
    for (std::size_t i = 0; i < words().size(); ++i) {
      for (std::size_t last = std::min(i + kLongest, words().size()); last > i; --last) {
        for (const auto read : {&WordReader::days, &WordReader::votes, &WordReader::order}) {
          if (auto phrase = (this->*read)(i, last); may_be_read(phrase)) return phrase;
        }
      }
      if (auto phrase = left_out_before(i); may_be_read(phrase)) return phrase;
      if (auto phrase = left_out_behind(i); may_be_read(phrase)) return phrase;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_literal(Span at) const {
    return std::any_of(literal_.begin(), literal_.end(),
                       [&](Span kept) { return at.begin < kept.end && kept.begin < at.end; });
  }

  // Whether words that sentences have, too, are a phrase of their own here; the word for papers may end the list.
  [[nodiscard]] bool stands_apart(std::size_t first, std::size_t last) const {
    const std::size_t end = end_of_words();
    const bool at_end = last >= end || (last + 1 == end && names_papers(words()[last].text));
    const bool at_edge = first == 0 || at_end;
    return at_edge && !titled_ && words().size() - (last - first) <= kMaxBeside;
  }

  // Behind the last word that says more than how many papers are wanted: "인기 논문 10개".
  [[nodiscard]] std::size_t end_of_words() const {
    const std::size_t size = words().size();
    const bool counted = size > 1 && names_papers(words()[size - 2].text) && counts_papers(words()[size - 1].text);
    return size - (counted ? 1 : 0);
  }

  std::optional<Said> days(std::size_t first, std::size_t last) const {
    std::string text = joined(words(), first, last, " ");
    if (text.ends_with(',')) text.pop_back();  // of a list of months
    auto days = days_in_words(text, of_year_ && names_months(text) ? end_of_year_before(first) : today_);
    if (!days && last - first > 1) {  // "2024-03 ~ 2024-06": a sign alone is no word
      const Span at = span(first, last);
      if (at.size() <= kMaxDaysBytes) days = days_in_words(lowered(text_.substr(at.begin, at.size())), today_);
    }
    const bool spoken = days && days->form == DayForm::kSpoken;
    if (!days || (spoken && !stands_apart(first, last))) return std::nullopt;
    if (days->form == DayForm::kFigure && !is_rather_a_month(first, last, *days->range.first)) return std::nullopt;
    const Node node{Days{days->range, span(first, last)}};
    Said out{first, last, Reading::Kind::kDays, {node}, {}, spoken, "days: " + print(node)};
    if (days->other)
      out.hint = "write " + print(Node{Days{*days->other, {}}}) + " for the other order of day and month";
    return out;
  }

  // Behind days of a year months are of that year: "2024년 10월, 11월". The last day of it, else today.
  [[nodiscard]] Date end_of_year_before(std::size_t word) const {
    const auto end = of_year_->at.end;
    const auto begin = words()[word].at.begin;
    const bool beside =
        end <= begin && text_.substr(end, begin - end).find_first_not_of(" ,") == std::string_view::npos;
    return beside ? Date{of_year_->range.first->year, 12, 31} : today_;
  }

  // Whether "24.10" is a month: it begins the list, with no unit behind it, or stands behind a Korean word that takes
  // no figure. Behind a Latin one it is a version (Ubuntu 24.10) or a figure (BLEU 24.10), and alone it may be
  // anything.
  [[nodiscard]] bool is_rather_a_month(std::size_t first, std::size_t last, Date month) const {
    const Span at = span(first, last);
    const bool alone = text_.find_first_not_of(' ') >= at.begin && text_.find_last_not_of(' ') < at.end;
    if (alone || !has_begun(month)) return false;
    if (first > 0) return has_hangul(words()[first - 1].text) && !takes_figure(words()[first - 1].text);
    return last == words().size() || measure(normalize_word(words()[last].text)) == nullptr;
  }

  std::optional<Said> votes(std::size_t first, std::size_t last) const {
    const Span at = span(first, last);
    auto votes = votes_in_words(joined(words(), first, last, ""));
    if (!votes && at.size() <= kMaxVotesBytes) {  // "votes > 50": a sign alone is no word
      std::string said = lowered(text_.substr(at.begin, at.size()));
      std::erase(said, ' ');
      votes = votes_in_words(said);
    }
    if (!votes) return std::nullopt;
    votes->at = at;
    const Node node{*votes};
    return Said{first, last, Reading::Kind::kVotes, {node}, {}, false, "a number of votes: " + print(node)};
  }

  std::optional<Said> order(std::size_t first, std::size_t last) const {
    const OrderPhrase* const said = order_in_words(joined(words(), first, last, ""));
    if (said == nullptr) return std::nullopt;
    const bool spoken = said->use != OrderPhrase::Use::kPhrase;
    const std::size_t end = end_of_words();
    const bool at_end = last == end && first > 0 && lowered(words()[first - 1].text) != "on";
    const std::size_t behind = end - (is_recent_year(words()[end - 1]) ? 1 : 0);  // "top papers 2024"
    const bool of_papers = at_end || (behind > 0 && names_papers(words()[behind - 1].text));
    if (last < words().size() && is_one_of(words()[last].text, {"없는", "없던", "낮은", "적은"})) return std::nullopt;
    if (spoken && !stands_apart(first, last)) return std::nullopt;
    if (said->use == OrderPhrase::Use::kOfPapers && !of_papers) return std::nullopt;
    std::string means = "an order: " + std::string(sort_means(said->sort));
    return Said{first, last, Reading::Kind::kOrder, {}, said->sort, spoken, std::move(means)};
  }

  // "RAG 제외", "RAG, 로봇 빼고": what stands before the marker at `at`. 더하고 빼고 and 하지 말고 are verbs in a row.
  std::optional<Said> left_out_before(std::size_t at) const {
    // In a longer sentence these say something of what is asked for: 왕이 아닌 사람은 누구인가?
    const bool may_exclude = words().size() <= kMaxInExclusion && is_one_of(words()[at].text, {"외에", "외의", "아닌"});
    const bool excludes = is_one_of(words()[at].text, {"제외", "제외한", "제외하고", "제외하면", "빼고", "뺀", "말고"});
    if (at == 0 || !(may_exclude || excludes)) return std::nullopt;
    const std::string& operand = words()[at - 1].text;
    const bool is_verb = (operand.ends_with("고") || operand.ends_with("지")) && is_predicate(operand);
    if (is_verb || is_filler(operand)) return std::nullopt;
    // Two Korean words before the marker name one thing where something else is asked for behind it: 강화 학습 제외
    // 로봇.
    const bool pair = at == 2 && at + 1 < words().size() && is_hangul(words()[0].text) && is_hangul(operand) &&
                      !words()[0].text.ends_with(',');
    std::size_t first = pair ? 0 : at - 1;
    std::vector<Node> nodes;
    if (pair) {
      nodes.push_back({Not{{Node{Words{{words()[0], words()[1]}, std::nullopt}}}}});
    } else {
      nodes.push_back(without(words()[first]));
      while (first > 0 && words()[first - 1].text.ends_with(',') && nodes.size() < kMaxOperands)
        nodes.insert(nodes.begin(), without(words()[--first]));
    }
    return exclusion(first, at + 1, std::move(nodes), false);
  }

  // "without RAG" at the end; also at the beginning where it is a name in capitals, as titles begin with other words,
  // or a comma ends it.
  std::optional<Said> left_out_behind(std::size_t at) const {
    const auto is = [&](std::size_t i, Names names) {
      return i < words().size() && is_one_of(lowered(words()[i].text), names);
    };
    const bool behind_comma = at > 0 && words()[at - 1].text.ends_with(',');  // "papers on RLHF, no DPO"
    if (!is(at, {"without", "not", "except", "excluding"}) && !(behind_comma && is(at, {"no"}))) return std::nullopt;
    const bool but_not = at > 0 && is(at, {"not"}) && is(at - 1, {"but"});
    const std::size_t first = but_not ? at - 1 : at;
    const bool two_words =
        (is(at, {"except"}) && is(at + 1, {"for"})) || (is(at, {"not", "without"}) && is(at + 1, {"using"}));
    const std::size_t operand = at + (two_words ? 2 : 1);
    const bool is_sure = but_not || two_words || behind_comma;
    if (words().size() > (is_sure ? kMaxInSureExclusion : kMaxInExclusion) || operand >= words().size() ||
        !stands_apart(first, operand + 1))
      return std::nullopt;
    std::string_view text = words()[operand].text;
    const bool ends_clause = text.size() > 1 && text.back() == ',';  // "except video, image editing"
    if (ends_clause) text.remove_suffix(1);
    const bool name = is_acronym(text);
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
      return is_letter(c) || is_digit(c) || c == '-' || static_cast<unsigned char>(c) >= 0x80;
    });
    if (!plain || text.ends_with("ly") || is_filler(text) || (!name && !is_sure && is_capital(text.front())))
      return std::nullopt;
    const bool at_end = first > 0 && operand + 1 == words().size();
    if (!at_end && !(first == 0 && (name || ends_clause))) return std::nullopt;
    return exclusion(first, operand + 1, {without(words()[operand])}, true);
  }

  static Node without(Word word) {
    while (word.text.ends_with(',')) word.text.pop_back();
    return {Not{{Node{Words{{std::move(word)}, std::nullopt}}}}};
  }

  static Said exclusion(std::size_t first, std::size_t last, std::vector<Node> nodes, bool spoken) {
    std::string means = "an exclusion:";
    for (const Node& node : nodes) means += " " + print(node);
    return {first, last, Reading::Kind::kExclusion, std::move(nodes), {}, spoken, std::move(means)};
  }

  [[nodiscard]] Span span(std::size_t first, std::size_t last) const {
    return {words()[first].at.begin, std::max(words()[first].at.begin, words()[last - 1].at.end)};
  }

  void take(Said phrase) {
    const Span at = span(phrase.first, phrase.last);
    const std::string_view typed = text_.substr(at.begin, at.size());
    out_.notes.push_back(note_of_reading(typed, at, phrase.means, std::move(phrase.hint)));
    out_.readings.push_back({phrase.kind, at, phrase.spoken});
    if (phrase.kind == Reading::Kind::kDays) {
      const auto& days = std::get<Days>(phrase.nodes.front().is);
      const bool is_of_year = days.range.first && (!names_months(typed) || of_year_);
      of_year_ = is_of_year ? std::optional(days) : std::nullopt;
    }
    std::move(phrase.nodes.begin(), phrase.nodes.end(), std::back_inserter(out_.nodes));
    if (!out_.order) out_.order = phrase.order;
    out_.words.erase(out_.words.begin() + static_cast<std::ptrdiff_t>(phrase.first),
                     out_.words.begin() + static_cast<std::ptrdiff_t>(phrase.last));
  }

  // Beside an order and words for papers a bare year can only be days: "top papers 2024".
  [[nodiscard]] std::optional<Said> only_year() const {
    if (!out_.order) return std::nullopt;
    std::optional<std::size_t> at;
    for (std::size_t i = 0; i < words().size(); ++i) {
      if (is_filler(words()[i].text)) continue;
      if (at || !is_recent_year(words()[i])) return std::nullopt;
      at = i;
    }
    const auto days = at ? parse_days(words()[*at].text, today_) : std::nullopt;
    if (!days) return std::nullopt;
    const Node node{Days{*days, span(*at, *at + 1)}};
    return Said{*at, *at + 1, Reading::Kind::kDays, {node}, {}, true, "days: " + print(node)};
  }

  // A year that has begun, and not so long ago that it is a part of a name.
  [[nodiscard]] bool is_recent_year(int year) const {
    return year <= today_.year && year + kYearsOffered > today_.year;
  }
  [[nodiscard]] bool has_begun(Date month) const { return month <= today_ && is_recent_year(month.year); }
  [[nodiscard]] bool is_recent_year(const Word& word) const {
    const auto year = word.text.size() == 4 ? parse_number(word.text) : std::nullopt;
    return year && !is_literal(word.at) && is_recent_year(*year);
  }

  // What stays a word although it may be a year or a month: "ICLR 2024", "BLEU 24.10".
  void offer_days() {
    for (const Word& word : words()) {
      const auto days = is_literal(word.at) ? std::nullopt : named_days(word.text, today_);
      const bool is_year = is_recent_year(word);
      const bool is_month = days && days->form == DayForm::kFigure && has_begun(*days->range.first);
      if (!is_year && !is_month) continue;
      const std::string typed = "\"" + word.text + "\" is searched as a word";
      const std::string field =
          "date:" + (is_year ? word.text : to_string(*days->range.first).substr(0, 7));  // 2024-10
      out_.notes.push_back({Level::kNote, is_year ? "year-is-a-word" : "month-is-a-word", word.at, typed,
                            is_year ? "write " + field + " for the papers of that year"
                                    : "write " + field + " for the papers of that month"});
    }
  }

  std::string_view text_;
  const std::vector<Span>& literal_;
  Date today_;
  bool titled_ = false;
  std::optional<Days> of_year_;  // the last days that were read, if they said their year
  ReadWords out_;
};

}  // namespace

Diagnostic note_of_reading(std::string_view typed, Span at, const std::string& means, std::string hint) {
  return {Level::kNote, "words-read", at, "\"" + std::string(typed) + "\" is read as " + means, std::move(hint)};
}

ReadWords read_words(std::vector<Word> words, std::string_view text, const std::vector<Span>& literal, Date today) {
  return WordReader(std::move(words), text, literal, today).run();
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// What the words of a list say besides themselves.
#include "query/language/readings.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "query/language/days.h"
#include "query/language/values.h"
#include "src/base/ascii.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/function_words.h"
#include "src/text/korean/stem.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::size_t kLongest = 6;             // words of a phrase: "2024년 3월 1일부터 10월 3일까지"
constexpr std::size_t kMaxBeside = 5;           // words beside what titles have as well; more are a sentence
constexpr std::size_t kMaxInExclusion = 5;      // words of a list with "without" or "not", as with NOT (parser.cc)
constexpr std::size_t kMaxInSureExclusion = 9;  // of one with "but not" or "not using"
constexpr int kFirstYear = 1991;                // of arXiv
constexpr int kLastYear = 2099;                 // further on, a number is no year
constexpr int kYearsOffered = 10;               // a bare year longer ago is part of a name: ImageNet 2012
constexpr std::size_t kMaxOperands = 10;        // words that one marker excludes

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

bool names_papers(std::string_view word) { return is_one_of(lowered(word), {"paper", "papers", "논문", "논문들"}); }

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
};

// The words from `first` to before `last` with `between` between them, in small letters where they are ASCII.
std::string joined(const std::vector<Word>& words, std::size_t first, std::size_t last, std::string_view between) {
  std::string out;
  for (std::size_t i = first; i < last; ++i) out += (i == first ? "" : std::string(between)) + lowered(words[i].text);
  return out;
}

bool in_years_of_papers(const DateRange& range) {
  const auto fits = [](const std::optional<Date>& day) {
    return !day || (day->year >= kFirstYear - 1 && day->year <= kLastYear + 1);
  };
  return fits(range.first) && fits(range.last);
}

std::optional<NamedDays> days_in_words(std::string_view text, Date today) {
  if (text.size() == 6 && text[4] == '.') return std::nullopt;  // 2024.1 is rather a version than a month
  auto days = named_days(text, today);
  if (!days) {
    constexpr auto kBefore = std::to_array<std::string_view>({"in ", "from ", "during ", "of "});
    constexpr auto kBehind = std::to_array<std::string_view>({"에는", "에", " 동안", " 사이"});
    std::string_view rest = text;
    for (const std::string_view word : kBefore) {
      if (!take(rest, word)) continue;
      days = named_days(rest, today);
      if (!days && word == "in ") {  // "in October", but not "in spring"
        days = named_days("last " + std::string(rest), today);
        if (days && days->range.first->month != days->range.last->month) days.reset();
      }
      if (days) days->form = DayForm::kSpoken;
      if (days) break;
    }
    for (const std::string_view word : kBehind) {
      if (days || !text.ends_with(word)) continue;
      days = named_days(text.substr(0, text.size() - word.size()), today);
      if (days && days->form == DayForm::kYear) days->form = DayForm::kCalendar;
    }
  }
  if (!days || days->form == DayForm::kYear || !in_years_of_papers(days->range)) return std::nullopt;
  return days;
}

constexpr std::size_t kMaxVotes = 40;  // bytes of votes in words

// How a number of votes is bounded, without blanks: before the number or behind it.
struct VotesBound {
  std::string_view words;
  bool before;
  std::string_view sign;  // as parse_votes() reads it
};
constexpr auto kVotesBounds = std::to_array<VotesBound>({
    {">=", true, ">="},      {"<=", true, "<="},      {">", true, ">"},         {"<", true, "<"},
    {"≥", true, ">="},       {"≤", true, "<="},       {"=", true, ""},          {"atleast", true, ">="},
    {"morethan", true, ">"}, {"over", true, ">"},     {"above", true, ">"},     {"atmost", true, "<="},
    {"upto", true, "<="},    {"lessthan", true, "<"}, {"fewerthan", true, "<"}, {"under", true, "<"},
    {"below", true, "<"},    {"이상", false, ">="},   {"이하", false, "<="},    {"초과", false, ">"},
    {"미만", false, "<"},    {"넘는", false, ">"},    {"넘은", false, ">"},     {"ormore", false, ">="},
    {"+", false, ">="},
});

// "votes>50", "추천50개이상", "50표이상", "atleast50votes": votes in words without blanks, which name a bound.
std::optional<Votes> votes_in_words(std::string_view text) {
  constexpr auto kNouns =
      std::to_array<std::string_view>({"upvotes", "votes", "추천수", "추천", "투표수", "투표", "득표"});
  const bool noun = std::any_of(kNouns.begin(), kNouns.end(),
                                [&](std::string_view one) { return take(text, one) || take_end(text, one); });
  const auto bound = std::find_if(kVotesBounds.begin(), kVotesBounds.end(), [&](const VotesBound& one) {
    return one.before ? take(text, one.words) : take_end(text, one.words);
  });
  if (bound == kVotesBounds.end()) return std::nullopt;
  const bool unit = take_end(text, "표");  // of votes alone
  if (!unit && !take_end(text, "개")) take_end(text, "회");
  std::string number(text);
  std::erase(number, ',');
  return (noun || unit) && is_digits(number) ? parse_votes(std::string(bound->sign) + number) : std::nullopt;
}

// How an order is said.
struct OrderPhrase {
  std::string_view words;  // without blanks
  Sort sort;
  // kPhrase is said of orders only; kSpoken may be a word of a title; kOfPapers is an order where papers are named, or
  // at the end.
  enum class Use : std::uint8_t { kPhrase, kSpoken, kOfPapers } use;
};
using Use = OrderPhrase::Use;
constexpr auto kOrders = std::to_array<OrderPhrase>({
    {"최신순", Sort::kDate, Use::kPhrase},          {"날짜순", Sort::kDate, Use::kPhrase},
    {"가장최근", Sort::kDate, Use::kSpoken},        {"가장최신", Sort::kDate, Use::kSpoken},
    {"최고인기", Sort::kVotes, Use::kOfPapers},     {"highestvoted", Sort::kVotes, Use::kPhrase},
    {"mostliked", Sort::kVotes, Use::kSpoken},      {"toprated", Sort::kVotes, Use::kSpoken},
    {"best", Sort::kVotes, Use::kOfPapers},         {"hot", Sort::kVotes, Use::kOfPapers},
    {"trending", Sort::kVotes, Use::kOfPapers},     {"hottest", Sort::kVotes, Use::kOfPapers},
    {"시간순", Sort::kDate, Use::kPhrase},          {"newestfirst", Sort::kDate, Use::kPhrase},
    {"latestfirst", Sort::kDate, Use::kPhrase},     {"sortbydate", Sort::kDate, Use::kPhrase},
    {"sortedbydate", Sort::kDate, Use::kPhrase},    {"newest", Sort::kDate, Use::kSpoken},
    {"인기순", Sort::kVotes, Use::kPhrase},         {"추천순", Sort::kVotes, Use::kPhrase},
    {"추천수순", Sort::kVotes, Use::kPhrase},       {"투표순", Sort::kVotes, Use::kPhrase},
    {"투표수순", Sort::kVotes, Use::kPhrase},       {"추천많은순", Sort::kVotes, Use::kPhrase},
    {"투표많은순", Sort::kVotes, Use::kPhrase},     {"인기많은순", Sort::kVotes, Use::kPhrase},
    {"sortbyvotes", Sort::kVotes, Use::kPhrase},    {"sortedbyvotes", Sort::kVotes, Use::kPhrase},
    {"mostvoted", Sort::kVotes, Use::kPhrase},      {"mostupvoted", Sort::kVotes, Use::kPhrase},
    {"mostvotes", Sort::kVotes, Use::kPhrase},      {"topvoted", Sort::kVotes, Use::kPhrase},
    {"추천많은", Sort::kVotes, Use::kSpoken},       {"추천이많은", Sort::kVotes, Use::kSpoken},
    {"추천수높은", Sort::kVotes, Use::kSpoken},     {"추천수많은", Sort::kVotes, Use::kSpoken},
    {"투표많은", Sort::kVotes, Use::kSpoken},       {"투표가많은", Sort::kVotes, Use::kSpoken},
    {"추천높은", Sort::kVotes, Use::kSpoken},       {"많이추천받은", Sort::kVotes, Use::kSpoken},
    {"추천많이받은", Sort::kVotes, Use::kSpoken},   {"추천을많이받은", Sort::kVotes, Use::kSpoken},
    {"인기많은", Sort::kVotes, Use::kSpoken},       {"인기가많은", Sort::kVotes, Use::kSpoken},
    {"인기있는", Sort::kVotes, Use::kSpoken},       {"인기높은", Sort::kVotes, Use::kSpoken},
    {"mostpopular", Sort::kVotes, Use::kSpoken},    {"인기", Sort::kVotes, Use::kOfPapers},
    {"popular", Sort::kVotes, Use::kOfPapers},      {"top", Sort::kVotes, Use::kOfPapers},
    {"관련도순", Sort::kRelevance, Use::kPhrase},   {"정확도순", Sort::kRelevance, Use::kPhrase},
    {"오래된순", Sort::kOldest, Use::kPhrase},      {"오래된것부터", Sort::kOldest, Use::kPhrase},
    {"과거순", Sort::kOldest, Use::kPhrase},        {"oldestfirst", Sort::kOldest, Use::kPhrase},
    {"earliestfirst", Sort::kOldest, Use::kPhrase},
});

// Reads one list, one phrase after another.
class WordReader {
 public:
  WordReader(std::vector<Word> words, std::string_view text, const std::vector<Span>& literal, Date today)
      : text_(text), literal_(literal), today_(today) {
    out_.words = std::move(words);
  }

  ReadWords run() {
    while (std::optional<Said> phrase = next()) take(std::move(*phrase));
    if (auto year = only_year()) take(std::move(*year));
    if (std::any_of(out_.readings.begin(), out_.readings.end(),
                    [](const Reading& reading) { return reading.kind == Reading::Kind::kDays; }))
      std::erase_if(out_.words, [](const Word& word) { return says_published(word.text); });
    if (!out_.readings.empty() &&
        std::all_of(words().begin(), words().end(), [](const Word& word) { return is_filler(word.text); }))
      out_.words.clear();
    offer_years();
    return std::move(out_);
  }

 private:
  [[nodiscard]] const std::vector<Word>& words() const { return out_.words; }

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
    const bool at_end = last == words().size() || (last + 1 == words().size() && names_papers(words().back().text));
    const bool at_edge = first == 0 || at_end;
    return at_edge && !titled_ && words().size() - (last - first) <= kMaxBeside;
  }

  std::optional<Said> days(std::size_t first, std::size_t last) const {
    const auto days = days_in_words(joined(words(), first, last, " "), today_);
    const bool spoken = days && days->form == DayForm::kSpoken;
    if (!days || (spoken && !stands_apart(first, last))) return std::nullopt;
    const Node node{Days{days->range, span(first, last)}};
    return Said{first, last, Reading::Kind::kDays, {node}, {}, spoken, "days: " + print(node)};
  }

  std::optional<Said> votes(std::size_t first, std::size_t last) const {
    const Span at = span(first, last);
    auto votes = votes_in_words(joined(words(), first, last, ""));
    if (!votes && at.size() <= kMaxVotes) {  // "votes > 50": a sign alone is no word
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
    std::string said = joined(words(), first, last, "");
    constexpr std::string_view kParticle = "으로";
    if (said.ends_with("순으로")) said.resize(said.size() - kParticle.size());
    std::string_view bare = said;
    take_one(bare, {"가장", "제일"});
    if (bare.starts_with("top") && is_digits(bare.substr(3))) bare = "top";  // "top 10 papers": how many is limit's
    for (const OrderPhrase& known : kOrders) {
      if (bare != known.words && said != known.words) continue;
      const bool at_end = last == words().size() && first > 0 && lowered(words()[first - 1].text) != "on";
      const std::size_t behind = words().size() - (is_recent_year(words().back()) ? 1 : 0);  // "top papers 2024"
      const bool of_papers = at_end || (behind > 0 && names_papers(words()[behind - 1].text));
      if (known.use != Use::kPhrase && !stands_apart(first, last)) continue;
      if (known.use == Use::kOfPapers && !of_papers) continue;
      return Said{first,
                  last,
                  Reading::Kind::kOrder,
                  {},
                  known.sort,
                  known.use != Use::kPhrase,
                  "an order: " + std::string(sort_means(known.sort))};
    }
    return std::nullopt;
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
    const bool pair = at == 2 && at + 1 < words().size() && is_hangul(words()[0].text) && is_hangul(operand);
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

  // "without RAG" at the end; also at the beginning where it is a name in capitals, as titles begin with other words.
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
    const std::string& text = words()[operand].text;
    const bool name = is_acronym(text);
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
      return is_letter(c) || is_digit(c) || c == '-' || static_cast<unsigned char>(c) >= 0x80;
    });
    if (!plain || text.ends_with("ly") || is_filler(text) || (!name && !is_sure && is_capital(text.front())))
      return std::nullopt;
    const bool at_end = first > 0 && operand + 1 == words().size();
    if (!at_end && !(first == 0 && name)) return std::nullopt;
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
    const std::string typed(text_.substr(at.begin, at.size()));
    out_.notes.push_back({Level::kNote, "words-read", at, "\"" + typed + "\" is read as " + phrase.means,
                          "write it in quotes to search the words"});
    out_.readings.push_back({phrase.kind, at, phrase.spoken});
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
  [[nodiscard]] bool is_recent_year(const Word& word) const {
    const auto year = word.text.size() == 4 ? parse_number(word.text) : std::nullopt;
    return year && !is_literal(word.at) && *year <= today_.year && *year + kYearsOffered > today_.year;
  }

  void offer_years() {
    for (const Word& word : words()) {
      if (!is_recent_year(word)) continue;
      const std::string days = "date:" + word.text;
      out_.notes.push_back({Level::kNote, "year-is-a-word", word.at, "\"" + word.text + "\" is searched as a word",
                            "write " + days + " for the papers of that year"});
    }
  }

  std::string_view text_;
  const std::vector<Span>& literal_;
  Date today_;
  bool titled_ = false;
  ReadWords out_;
};

}  // namespace

ReadWords read_words(std::vector<Word> words, std::string_view text, const std::vector<Span>& literal, Date today) {
  return WordReader(std::move(words), text, literal, today).run();
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// What a phrase of words says by itself: days, a number of votes, an order.
#include "query/language/said.h"

#include <algorithm>
#include <array>
#include <string>

#include "query/language/values.h"
#include "src/base/ascii.h"

namespace papersearch {
namespace {

constexpr int kFirstYear = 1991;  // of arXiv
constexpr int kLastYear = 2099;   // further on, a number is no year

bool in_years_of_papers(const DateRange& range) {
  const auto fits = [](const std::optional<Date>& day) {
    return !day || (day->year >= kFirstYear - 1 && day->year <= kLastYear + 1);
  };
  return fits(range.first) && fits(range.last);
}

// Whether "of" these days may say something else: 1월의 모델, 2024년의 로봇, 올해의 논문 (of the year), today's models.
bool may_be_no_days(std::string_view text) {
  const bool is_year = text.ends_with("년") && is_digits(text.substr(0, text.size() - std::string_view("년").size()));
  return is_year || names_months(text) || is_one_of(text, {"올해", "today"});
}

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

using Use = OrderPhrase::Use;
constexpr auto kOrders = std::to_array<OrderPhrase>({
    {"최신순", Sort::kDate, Use::kPhrase},           {"날짜순", Sort::kDate, Use::kPhrase},
    {"가장최근", Sort::kDate, Use::kSpoken},         {"가장최신", Sort::kDate, Use::kSpoken},
    {"최고인기", Sort::kVotes, Use::kOfPapers},      {"highestvoted", Sort::kVotes, Use::kPhrase},
    {"mostliked", Sort::kVotes, Use::kSpoken},       {"toprated", Sort::kVotes, Use::kSpoken},
    {"best", Sort::kVotes, Use::kOfPapers},          {"hot", Sort::kVotes, Use::kOfPapers},
    {"trending", Sort::kVotes, Use::kOfPapers},      {"hottest", Sort::kVotes, Use::kOfPapers},
    {"시간순", Sort::kDate, Use::kPhrase},           {"newestfirst", Sort::kDate, Use::kPhrase},
    {"latestfirst", Sort::kDate, Use::kPhrase},      {"sortbydate", Sort::kDate, Use::kPhrase},
    {"sortedbydate", Sort::kDate, Use::kPhrase},     {"newest", Sort::kDate, Use::kSpoken},
    {"인기순", Sort::kVotes, Use::kPhrase},          {"추천순", Sort::kVotes, Use::kPhrase},
    {"추천수순", Sort::kVotes, Use::kPhrase},        {"투표순", Sort::kVotes, Use::kPhrase},
    {"투표수순", Sort::kVotes, Use::kPhrase},        {"추천많은순", Sort::kVotes, Use::kPhrase},
    {"투표많은순", Sort::kVotes, Use::kPhrase},      {"인기많은순", Sort::kVotes, Use::kPhrase},
    {"sortbyvotes", Sort::kVotes, Use::kPhrase},     {"sortedbyvotes", Sort::kVotes, Use::kPhrase},
    {"mostvoted", Sort::kVotes, Use::kPhrase},       {"mostupvoted", Sort::kVotes, Use::kPhrase},
    {"mostvotes", Sort::kVotes, Use::kPhrase},       {"topvoted", Sort::kVotes, Use::kPhrase},
    {"추천많은", Sort::kVotes, Use::kSpoken},        {"추천이많은", Sort::kVotes, Use::kSpoken},
    {"추천수높은", Sort::kVotes, Use::kSpoken},      {"추천수많은", Sort::kVotes, Use::kSpoken},
    {"투표많은", Sort::kVotes, Use::kSpoken},        {"투표가많은", Sort::kVotes, Use::kSpoken},
    {"추천높은", Sort::kVotes, Use::kSpoken},        {"많이추천받은", Sort::kVotes, Use::kSpoken},
    {"추천많이받은", Sort::kVotes, Use::kSpoken},    {"추천을많이받은", Sort::kVotes, Use::kSpoken},
    {"인기많은", Sort::kVotes, Use::kSpoken},        {"인기가많은", Sort::kVotes, Use::kSpoken},
    {"인기있는", Sort::kVotes, Use::kSpoken},        {"인기높은", Sort::kVotes, Use::kSpoken},
    {"mostpopular", Sort::kVotes, Use::kSpoken},     {"인기", Sort::kVotes, Use::kOfPapers},
    {"popular", Sort::kVotes, Use::kOfPapers},       {"top", Sort::kVotes, Use::kOfPapers},
    {"관련도순", Sort::kRelevance, Use::kPhrase},    {"정확도순", Sort::kRelevance, Use::kPhrase},
    {"오래된순", Sort::kOldest, Use::kPhrase},       {"오래된것부터", Sort::kOldest, Use::kPhrase},
    {"과거순", Sort::kOldest, Use::kPhrase},         {"oldestfirst", Sort::kOldest, Use::kPhrase},
    {"earliestfirst", Sort::kOldest, Use::kPhrase},  {"newesttooldest", Sort::kDate, Use::kPhrase},
    {"oldesttonewest", Sort::kOldest, Use::kPhrase}, {"좋아요순", Sort::kVotes, Use::kPhrase},
    {"mostrecent", Sort::kDate, Use::kSpoken},       {"latest", Sort::kDate, Use::kOfPapers},
    {"좋아요많은순", Sort::kVotes, Use::kPhrase},    {"좋아요많은", Sort::kVotes, Use::kSpoken},
    {"좋아요높은", Sort::kVotes, Use::kSpoken},      {"인기도높은", Sort::kVotes, Use::kSpoken},
    {"인기도순", Sort::kVotes, Use::kPhrase},        {"최근순", Sort::kDate, Use::kPhrase},
    {"많은추천을받은", Sort::kVotes, Use::kSpoken},  {"추천을가장많이받은", Sort::kVotes, Use::kSpoken},
    {"sortbydate", Sort::kDate, Use::kPhrase},       {"sortbynewest", Sort::kDate, Use::kPhrase},
    {"orderbydate", Sort::kDate, Use::kPhrase},      {"orderbyvotes", Sort::kVotes, Use::kPhrase},
});

}  // namespace

std::optional<NamedDays> days_in_words(std::string_view text, Date today) {
  if (text.size() == 6 && text[4] == '.') return std::nullopt;  // 2024.1 is rather a version than a month
  auto days = named_days(text, today);
  if (!days) {
    constexpr auto kBefore = std::to_array<std::string_view>({"in ", "from ", "during ", "of "});
    constexpr auto kBehind = std::to_array<std::string_view>(
        {"에는", "에만", "에", "의", "'s", "’s", "이랑", "랑", "과", "와", " 동안", " 사이"});
    std::string_view rest = text;
    for (const std::string_view word : kBefore) {
      if (!take(rest, word)) continue;
      days = named_days(rest, today);
      if (days && days->form == DayForm::kFigure) days.reset();  // "a score of 24.10"
      if (!days && word == "in ") {                              // "in October", but not "in spring"
        days = named_days("last " + std::string(rest), today);
        if (days && days->range.first->month != days->range.last->month) days.reset();
      }
      if (days) days->form = DayForm::kSpoken;
      if (days) break;
    }
    for (const std::string_view word : kBehind) {
      if (days || !text.ends_with(word)) continue;
      const std::string_view before = text.substr(0, text.size() - word.size());
      if (is_one_of(word, {"의", "'s", "’s"}) && may_be_no_days(before)) continue;
      days = named_days(before, today);
      const bool bare = days && (days->form == DayForm::kYear || days->form == DayForm::kFigure);
      if (bare && is_one_of(word, {"이랑", "랑", "과", "와"})) return std::nullopt;  // "2024와 2023 비교"
      if (bare) days->form = DayForm::kCalendar;
    }
  }
  if (!days || days->form == DayForm::kYear || !in_years_of_papers(days->range)) return std::nullopt;
  return days;
}

std::optional<Votes> votes_in_words(std::string_view text) {
  constexpr auto kNouns = std::to_array<std::string_view>(
      {"upvotes", "upvote", "votes", "vote", "likes", "추천수", "추천", "투표수", "투표", "득표", "좋아요"});
  const bool noun = std::any_of(kNouns.begin(), kNouns.end(),
                                [&](std::string_view one) { return take(text, one) || take_end(text, one); });
  if (noun && !take(text, "가")) take(text, "이");  // 추천수가 50 이상인
  for (const std::string_view behind : {"인", "의"}) {
    const std::string_view bound = text.substr(0, text.size() - std::min(behind.size(), text.size()));
    if (text.ends_with(behind) &&
        (bound.ends_with("이상") || bound.ends_with("이하") || bound.ends_with("초과") || bound.ends_with("미만")))
      text = bound;
  }
  const auto bound = std::find_if(kVotesBounds.begin(), kVotesBounds.end(), [&](const VotesBound& one) {
    return one.before ? take(text, one.words) : take_end(text, one.words);
  });
  if (bound == kVotesBounds.end()) {
    const std::size_t sign = text.find('~');  // 추천 20~30
    if (!noun || sign == std::string_view::npos) return std::nullopt;
    const std::string least(text.substr(0, sign));
    const std::string most(text.substr(sign + 1));
    return is_digits(least) && is_digits(most) ? parse_votes(least + ".." + most) : std::nullopt;
  }
  const bool unit = take_end(text, "표");  // of votes alone
  if (!unit && !take_end(text, "개")) take_end(text, "회");
  std::string number(text);
  std::erase(number, ',');
  return (noun || unit) && is_digits(number) ? parse_votes(std::string(bound->sign) + number) : std::nullopt;
}

const OrderPhrase* order_in_words(std::string_view text) {
  std::string said(text);
  std::erase(said, '-');  // most-voted
  for (const std::string_view end : {"순으로", "순서로", "순서대로", "순서"}) {
    if (said.ends_with(end)) {
      said.replace(said.size() - end.size(), std::string::npos, "순");
      break;
    }
  }
  constexpr std::string_view kMost = "제일";
  if (said.starts_with(kMost)) said.replace(0, kMost.size(), "가장");
  std::string_view bare = said;
  take(bare, "가장");
  for (const std::string_view counted :
       {"top", "best", "latest", "newest"}) {  // how many "top 10 papers" are is limit's
    if (bare.starts_with(counted) && is_digits(bare.substr(counted.size()))) bare = counted;
  }
  constexpr std::string_view kOrder = "순";
  const std::string_view quality =  // 추천수 높은 순
      bare.ends_with("은순") ? bare.substr(0, bare.size() - kOrder.size()) : std::string_view();
  const auto known = std::find_if(kOrders.begin(), kOrders.end(), [&](const OrderPhrase& one) {
    return one.words == bare || one.words == said || one.words == quality;
  });
  return known == kOrders.end() ? nullptr : &*known;
}

}  // namespace papersearch

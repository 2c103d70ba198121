// Every number that decides the order of results, and the orders one can ask for.
#include "query/plan/ranking.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <vector>

#include "query/plan/papers.h"
#include "src/schema.h"

namespace papersearch {

// Chosen by ../shared/eval/relevance.py --sample 500 over the real archive of 3,590 papers, where not said otherwise.
// The figures: ko is nDCG@10 of six-word Korean queries, en2ko MRR@10 of English titles over Korean bodies, spacing
// nDCG@10 of two words typed joined. Differences under .005 are noise.
const Ranking kRanking = {
    .title = 1.0,           // en2ko and ko have no say; 1 keeps title MRR@10 at .999
    .author = 0.3,          // 0: en2ko -.002; a name is a rare term and would outweigh words at 1
    .exact_name = 0.4,      // 0.8: en2ko -.013, concepts -.004; it was .8 before words were weighed by topicality
    .exact = 0.6,           // 0.1: spacing .801, 0.5: .812, 1.0: .819
    .exact_in_long = 0.15,  // 0.1: ko -.001
    .part = 0.8,            // 0: en2ko .533, 0.3: .555, 0.6: .563
    // Chosen on other queries than --sample 500 takes (seed 11: ko .229, en2ko .618 before), and looked at on sentences
    // and headings of LibreOffice's Korean help, so as not to fit this archive alone.
    .particle = 0.8,  // 1, and 1 for endings: ko -.010; .6 and .6: -.005
    .ending = 0.6,
    .topical = 0.75,          // 0: ko -.011, and -.010 in that help; 0.5: -.004, 1: -.004
    .topical_latin = 1,       // 0: en2ko -.059, 1.5: +.003, but -.007 in that help
    .most_topical = 2,        // 3: ko -.002
    .most_topical_latin = 3,  // 2: en2ko -.015
    .bigram = 0.2,            // .15: ko alike, .3: ko +.001, spacing -.003; Korean questions like .15 to .45 alike
    .joined = 0.7,            // 0.3: spacing -.008
    .joined_in_long = 0.3,    // 0.7: ko -.001, seed 11: -.004
    // en2ko .56 and concepts .56 without other spellings. The shares were measured before a run was one bonus.
    .concept_share = 0.5,          // .35: concepts -.002, .7: +.005 and ko -.002
    .concept_share_in_long = 0.2,  // .5: ko -.002
    .concept_share_latin = 0.6,    // 0.5: en2ko -.007; summaries are Korean, so an English word is rarely there
    .concept_run = 2.5,            // 1.5: concepts .857, 2.5: .868, 3.5: .876; spacing .859, .858, .857
    .concept_run_in_long = 0.2,    // 0.5: ko -.001
    .concept_run_latin = 1.5,      // 1: en2ko .626, 1.5: .631, 2.5: .618
    .whole_title = 20,             // 0: title .979; with it all 3,591 pasted titles are in their first ten
    .all_words = 1000,             // above any sum of weights
    .all_words_up_to = 4,
    .k1 = 1.5,  // 1: ko .242, 2: as 1.5; Korean questions over encyclopedia paragraphs like it lower
    .b = 0.75,  // 0.6: ko +.001, but -.006 in LibreOffice's help
    .min_length = 0.5,
};

// A word of a short query weighs 3 to 9, so .4 for votes and .2 for recency decide between papers that match alike.
const Bonus kBonus = {.votes = 0.4, .full_votes = 200, .recency = 0.2, .half_life = 180};

namespace {

// "20241021" as days since the epoch; nullopt for anything else.
std::optional<int> day_number(const std::string& digits) {
  if (digits.size() != 8 || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) {
    return std::nullopt;
  }
  const int year = std::stoi(digits.substr(0, 4));
  const auto month = static_cast<unsigned>(std::stoi(digits.substr(4, 2)));
  const auto day = static_cast<unsigned>(std::stoi(digits.substr(6, 2)));
  const std::chrono::sys_days days = std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(day);
  return static_cast<int>(days.time_since_epoch().count());
}

double votes_bonus(const std::string& value) {
  if (value.empty()) return 0;
  const double votes = std::max(0.0, Xapian::sortable_unserialise(value));
  return std::min(1.0, std::log1p(votes) / std::log1p(kBonus.full_votes)) * kBonus.votes;
}

double recency_bonus(const std::string& value, int newest) {
  const auto day = day_number(value);
  return day ? kBonus.recency * std::exp2(-static_cast<double>(std::max(0, newest - *day)) / kBonus.half_life) : 0;
}

class VotesSource : public Xapian::ValuePostingSource {
 public:
  VotesSource() : Xapian::ValuePostingSource(kVotesSlot) {}
  [[nodiscard]] double get_weight() const override { return votes_bonus(get_value()); }
  [[nodiscard]] std::string get_description() const override { return "votes"; }
  [[nodiscard]] VotesSource* clone() const override { return new VotesSource; }
  void init(const Xapian::Database& index) override {
    ValuePostingSource::init(index);
    set_maxweight(kBonus.votes);
  }
};

class RecencySource : public Xapian::ValuePostingSource {
 public:
  explicit RecencySource(int newest) : Xapian::ValuePostingSource(kDateSlot), newest_(newest) {}
  [[nodiscard]] double get_weight() const override { return recency_bonus(get_value(), newest_); }
  [[nodiscard]] std::string get_description() const override { return "recency"; }
  [[nodiscard]] RecencySource* clone() const override { return new RecencySource(newest_); }
  void init(const Xapian::Database& index) override {
    ValuePostingSource::init(index);
    set_maxweight(kBonus.recency);
  }

 private:
  int newest_;
};

// Both for every paper, each worked out once as long as the index stays as it is.
class BonusSource : public Xapian::PostingSource {
 public:
  explicit BonusSource(std::optional<int> newest) : newest_(newest) {}
  [[nodiscard]] Xapian::doccount get_termfreq_min() const override { return count_; }
  [[nodiscard]] Xapian::doccount get_termfreq_est() const override { return count_; }
  [[nodiscard]] Xapian::doccount get_termfreq_max() const override { return count_; }
  void next(double /*min_weight*/) override { ++at_; }
  void skip_to(Xapian::docid paper, double /*min_weight*/) override { at_ = std::max(paper, at_); }
  [[nodiscard]] bool at_end() const override { return at_ > last_; }
  [[nodiscard]] Xapian::docid get_docid() const override { return at_; }
  [[nodiscard]] double get_weight() const override {
    double& known = (*known_)[at_];
    if (std::isnan(known)) {
      if (!votes_) votes_.emplace(index_, kVotesSlot);
      if (!dates_) dates_.emplace(index_, kDateSlot);
      known = votes_bonus(votes_->value_of(at_)) + (newest_ ? recency_bonus(dates_->value_of(at_), *newest_) : 0);
    }
    return known;
  }
  [[nodiscard]] BonusSource* clone() const override { return new BonusSource(newest_); }
  [[nodiscard]] std::string get_description() const override { return "votes and recency"; }
  void init(const Xapian::Database& index) override {
    index_ = index;
    count_ = index.get_doccount();
    last_ = index.get_lastdocid();
    at_ = 0;
    known_ = IndexMemory::of(index).get<std::vector<double>>(
        "bonuses " + std::to_string(newest_.value_or(0)),
        [this] { return std::make_shared<std::vector<double>>(last_ + 1, std::nan("")); },
        [](const std::vector<double>& made) { return made.size() * sizeof(double); });
    votes_.reset();
    dates_.reset();
    set_maxweight(kBonus.votes + (newest_ ? kBonus.recency : 0));
  }

 private:
  std::optional<int> newest_;
  Xapian::Database index_;
  std::shared_ptr<std::vector<double>> known_;  // by the number of a paper; NaN: not asked for yet
  mutable std::optional<SlotReader> votes_, dates_;
  Xapian::doccount count_ = 0;
  Xapian::docid last_ = 0;
  Xapian::docid at_ = 0;
};

}  // namespace

void add_votes_and_recency(Plan& plan, const Xapian::Database& index, Date today) {
  // A digest dated years ahead by a slip of the pen makes no other paper old.
  const auto newest = day_number(std::min(index.get_value_upper_bound(kDateSlot), compact(today)));
  plan.evidence.push_back({"its votes", Xapian::Query((new VotesSource)->release())});
  if (newest) plan.evidence.push_back({"how new it is", Xapian::Query((new RecencySource(*newest))->release())});
  const Xapian::Query bonus((new BonusSource(newest))->release());
  for (Xapian::Query* query : {&plan.query, &plan.others}) {
    if (!query->empty()) *query = Xapian::Query(Xapian::Query::OP_AND_MAYBE, *query, bonus);
  }
}

double topicality(Xapian::termcount said, Xapian::doccount papers, bool hangul) {
  if (papers == 0) return 1;
  const double most = hangul ? kRanking.most_topical : kRanking.most_topical_latin;
  const double times = std::clamp(static_cast<double>(said) / papers, 1.0, most);
  return std::pow(times, hangul ? kRanking.topical : kRanking.topical_latin);
}

Xapian::BM25Weight weighting() { return Xapian::BM25Weight(kRanking.k1, 0, 1, kRanking.b, kRanking.min_length); }

Xapian::Query constant_for(const Xapian::Query& which, double weight) {
  // The filter comes first in effect: the source is asked only for documents that `which` has.
  const Xapian::Query constant((new Xapian::FixedWeightPostingSource(weight))->release());
  return {Xapian::Query::OP_FILTER, constant, which};
}

Xapian::Query matching(const Xapian::Query& query) {
  using Xapian::Query;
  const auto bonus = [](const Query& q) {  // as constant_for makes it
    return q.get_type() == Query::OP_FILTER && q.get_subquery(0).get_type() == Query::LEAF_POSTING_SOURCE &&
           q.get_subquery(0).get_description().find("FixedWeight") != std::string::npos;
  };
  switch (const Query::op type = query.get_type()) {
    case Query::OP_AND_MAYBE:
    case Query::OP_SCALE_WEIGHT:
      return matching(query.get_subquery(0));
    case Query::OP_OR:
    case Query::OP_SYNONYM:
    case Query::OP_AND:
    case Query::OP_FILTER:
    case Query::OP_AND_NOT: {
      std::vector<Query> parts;
      for (std::size_t i = 0; i < query.get_num_subqueries(); ++i) {
        Query part = query.get_subquery(i);
        if (type != Query::OP_OR || !bonus(part)) parts.push_back(matching(part));
      }
      return {type == Query::OP_SYNONYM ? Query::OP_OR : type, parts.begin(), parts.end()};
    }
    default:
      return query;
  }
}

Xapian::Query with_bonus(const Xapian::Query& query, const Xapian::Query& all, double bonus) {
  return {Xapian::Query::OP_OR, query, constant_for(all, bonus)};
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// The bonus that a paper gets for its votes and for being new.
#include "query/plan/votes_and_recency.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "query/match/index_memory.h"
#include "query/match/slot_reader.h"
#include "query/rank/ranking.h"
#include "src/index/schema.h"

namespace papersearch {
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

// Votes and recency of every paper together, each computed once as long as the index stays as it is.
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
    known_ = IndexMemory::of(index).bonuses.get(std::to_string(newest_.value_or(0)),
                                                [this] { return std::vector<double>(last_ + 1, std::nan("")); });
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
  if (!plan.query.scored.empty())
    plan.query.scored = Xapian::Query(Xapian::Query::OP_AND_MAYBE, plan.query.scored, bonus);
}

}  // namespace papersearch

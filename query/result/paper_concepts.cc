// SPDX-License-Identifier: GPL-2.0-or-later
// The concepts that papers name in both scripts.
#include "query/result/paper_concepts.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "src/base/deadline.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/concepts/evidence.h"
#include "src/concepts/spelling.h"
#include "src/index/archive_days.h"
#include "src/index/schema.h"

namespace papersearch {
namespace {

constexpr std::size_t kMinPapers = 3;    // that name a concept alike; fewer may be a slip, or a name made for one paper
constexpr std::size_t kMinRecent = 2;    // papers of the last days that name a rising concept
constexpr std::size_t kMaxGlosses = 64;  // read of one paper; real papers have some ten
constexpr std::size_t kMaxRecentPapers = 2000;
constexpr int kTimesBefore = 12;  // as many days before the last ones as these are, which they are compared with

// The keys of the Latin and of the Hangul spelling.
using ConceptKeys = std::pair<std::string, std::string>;

bool has_hangul(const std::string& text) {
  const std::u32string characters = to_code_points(text);
  return std::any_of(characters.begin(), characters.end(), is_hangul_syllable);
}

// How far the Korean spelling is from having as many words as the English one lets one expect: a gloss is read with
// every number of words before its parenthesis, and "모델" is not all of "Language Models".
std::size_t misfit(const PaperConcept& found) {
  const std::size_t words = count_words(found.other);
  const std::size_t expected = expected_words(found.text);
  return words > expected ? words - expected : expected - words;
}

bool is_better(const PaperConcept& a, const PaperConcept& b) {
  return misfit(a) != misfit(b) ? misfit(a) < misfit(b) : a.papers > b.papers;
}

// Of the pairs with the same English spelling, and then of those with the same Korean one, the best each.
std::map<ConceptKeys, PaperConcept> best_pairs(std::map<ConceptKeys, PaperConcept> pairs,
                                               const std::map<ConceptKeys, std::string>& latin) {
  std::map<std::string, std::map<ConceptKeys, PaperConcept>::iterator> by_latin;
  for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
    const auto text = latin.find(pair->first);
    if (text == latin.end()) continue;
    pair->second.text = text->second;
    const auto [best, is_new] = by_latin.emplace(pair->first.first, pair);
    if (!is_new && is_better(pair->second, best->second->second)) best->second = pair;
  }
  std::map<std::string, std::map<ConceptKeys, PaperConcept>::iterator> by_hangul;
  for (const auto& [key, pair] : by_latin) {
    const auto [best, is_new] = by_hangul.emplace(pair->first.second, pair);
    if (!is_new && pair->second.papers > best->second->second.papers) best->second = pair;
  }
  std::map<ConceptKeys, PaperConcept> out;
  for (const auto& [key, pair] : by_hangul) out.insert(std::move(*pair));
  return out;
}

// A gloss is two terms of its paper: each spelling by its key, with the other as it is printed.
std::map<ConceptKeys, PaperConcept> glosses_of(Xapian::docid paper, const Xapian::Database& index) {
  std::map<ConceptKeys, std::string> latin;
  std::map<ConceptKeys, PaperConcept> out;
  auto term = index.termlist_begin(paper);
  term.skip_to(std::string(kGlossPrefix));
  for (std::size_t read = 0; term != index.termlist_end(paper) && (*term).starts_with(kGlossPrefix); ++term) {
    Deadline::step();
    const std::size_t papers = index.get_termfreq(*term);
    if (papers < kMinPapers) continue;
    if (++read > kMaxGlosses) break;
    const auto gloss = read_evidence(*term, kGlossPrefix);
    if (!gloss) continue;
    if (has_hangul(gloss->other)) {
      out[{gloss->key, gloss->other_key}] = {"", gloss->other, papers};
    } else {
      latin[{gloss->other_key, gloss->key}] = gloss->other;
    }
  }
  return best_pairs(std::move(out), latin);
}

}  // namespace

std::vector<PaperConcept> concepts_of(Xapian::docid paper, const Xapian::Database& index, std::size_t max) {
  std::vector<PaperConcept> out;
  for (auto& [keys, found] : glosses_of(paper, index)) out.push_back(std::move(found));
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.papers > b.papers; });
  if (out.size() > max) out.resize(max);
  return out;
}

RisingConcepts often_named_concepts(const Xapian::Database& index, int days, std::size_t max) {
  RisingConcepts out;
  const auto last = last_day(index);
  if (!last) return out;
  out.last = *last;
  std::set<Xapian::docid> recent;
  for (int ago = 0; ago < days && recent.size() < kMaxRecentPapers; ++ago) {
    out.first = from_days(to_days(*last) - std::chrono::days(ago));
    const std::string term = std::string(spec(Field::kDate).prefix) + compact(out.first);
    for (auto paper = index.postlist_begin(term); paper != index.postlist_end(term); ++paper) recent.insert(*paper);
  }
  out.papers = recent.size();
  std::map<ConceptKeys, RisingConcept> counted;
  for (const Xapian::docid paper : recent) {
    for (auto& [keys, found] : glosses_of(paper, index)) {
      RisingConcept& rising = counted[keys];
      static_cast<PaperConcept&>(rising) = std::move(found);
      ++rising.recent;
    }
  }
  const double share = static_cast<double>(recent.size()) / std::max<double>(1, index.get_doccount());
  struct Ranked {
    double score;
    std::string korean;  // the key of the Korean spelling
    RisingConcept rising;
  };
  std::vector<Ranked> ranked;
  for (auto& [keys, rising] : counted) {
    if (rising.recent < kMinRecent) continue;
    // How far the number is above that of an average week, in standard deviations of a rare event; one more is expected
    // than the share says, because chance alone makes one of two in a small archive.
    const double expected = static_cast<double>(rising.papers) * share + 1;
    const double above = static_cast<double>(rising.recent) - expected;
    if (above > 0) ranked.push_back({above / std::sqrt(expected), keys.second, std::move(rising)});
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
  std::set<std::string> named;  // a Korean spelling with several English ones is one concept
  for (Ranked& one : ranked) {
    if (out.concepts.size() == max) break;
    if (named.insert(one.korean).second) out.concepts.push_back(std::move(one.rising));
  }
  return out;
}

namespace {

Date days_later(Date day, int days) { return from_days(to_days(day) + std::chrono::days(days)); }

std::size_t shared(PaperSet some, const PaperSet& others) {
  some &= others;
  return some.size();
}

// How far a number of recent papers is above what the days before let one expect, in standard deviations of a rare
// event. One more is expected, and one more is the least deviation, because in few papers chance alone makes so much.
double height(const RisingConcept& found, const RisingConcepts& all) {
  const double expected =
      static_cast<double>(found.before) * static_cast<double>(all.papers) / static_cast<double>(all.before_papers);
  return (static_cast<double>(found.recent) - expected - 1) / std::sqrt(expected + 1);
}

}  // namespace

PaperConcept concept_of(const std::string& one, const std::string& other) {
  return has_hangul(one) ? PaperConcept{other, one, 0} : PaperConcept{one, other, 0};
}

void count_papers(RisingConcepts& concepts, const PapersOfQuery& papers_of_query, std::size_t min_recent) {
  if (concepts.papers == 0) return;
  const auto papers_of_days = [&](const DateRange& days) {
    return papers_of_query("date:" + (days.first ? to_string(*days.first) : "") + ".." + to_string(*days.last));
  };
  const PaperSet recent = papers_of_days({concepts.first, concepts.last});
  const auto length = static_cast<int>((to_days(concepts.last) - to_days(concepts.first)).count()) + 1;
  concepts.before = {days_later(concepts.first, -length * kTimesBefore), days_later(concepts.first, -1)};
  PaperSet before = papers_of_days(concepts.before);
  if (before.size() == 0) {
    concepts.before.first.reset();
    before = papers_of_days(concepts.before);
  }
  concepts.before_papers = before.size();
  for (RisingConcept& one : concepts.concepts) {
    const PaperSet found = papers_of_query(one.other);
    one.papers = found.size();
    one.recent = shared(found, recent);
    one.before = shared(found, before);
  }
  std::erase_if(concepts.concepts, [&](const RisingConcept& one) { return one.recent < min_recent; });
}

void keep_rising(RisingConcepts& concepts, std::size_t max) {
  std::vector<std::pair<double, RisingConcept>> rising;
  for (RisingConcept& one : concepts.concepts) {
    const double above = concepts.before_papers > 0 ? height(one, concepts) : 0;
    if (above > 1) rising.emplace_back(above, std::move(one));
  }
  std::stable_sort(rising.begin(), rising.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  if (rising.size() > max) rising.resize(max);
  concepts.concepts.clear();
  for (auto& [above, one] : rising) concepts.concepts.push_back(std::move(one));
}

}  // namespace papersearch

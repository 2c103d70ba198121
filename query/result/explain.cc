// SPDX-License-Identifier: GPL-2.0-or-later
// Why an answer is as it is: what is highlighted, what a score is made of, and which words keep it empty.
#include "query/result/explain.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "query/match/deadline.h"
#include "query/match/evaluation.h"
#include "src/index/schema.h"

namespace papersearch {

std::string highlighted_terms(const Highlight& highlight) {
  std::set<std::string> terms;
  for (const auto& [term, aspect] : highlight.terms) terms.insert(term);
  for (const auto& [hangul, aspect] : highlight.inside) terms.insert("*" + hangul + "*");
  std::string out;
  for (const std::string& term : terms) out += (out.empty() ? "" : " ") + term;
  return out;
}

Diagnostic note_of_missing(const std::vector<Wanted>& wanted, const Xapian::Database& index) {
  const auto say = [](const std::string& message) {
    return Diagnostic{Level::kNote, "no-paper-with-all", {}, message, "papers with some of the words follow"};
  };
  std::vector<PaperSet> sets;
  for (const Wanted& one : wanted) {
    sets.push_back(papers_of(one.papers, index));
    if (sets.back().size() == 0) return say("no paper has \"" + one.text + "\"");
  }
  for (std::size_t i = 0; i < sets.size(); ++i) {
    for (std::size_t j = i + 1; j < sets.size(); ++j) {
      PaperSet both = sets[i];
      both &= sets[j];
      if (both.size() == 0) return say("no paper has both \"" + wanted[i].text + "\" and \"" + wanted[j].text + "\"");
    }
  }
  return say("no paper has all of the words");
}

void add_score_parts(const std::vector<ScoreSource>& evidence, const Ranking& ranking, const Xapian::Database& index,
                     std::vector<Hit>& hits) {
  using Xapian::Query;
  if (hits.empty()) return;
  std::unordered_map<std::string, Hit*> by_id;
  std::vector<Query> ids;
  for (Hit& hit : hits) {
    by_id[hit.paper.id] = &hit;
    ids.emplace_back(cut_term(std::string(spec(Field::kId).prefix) + hit.paper.id));
  }
  const Query only_hits(Query::OP_OR, ids.begin(), ids.end());
  for (const ScoreSource& one : evidence) {
    Xapian::Enquire enquire(index);
    enquire.set_weighting_scheme(weighting(ranking));
    enquire.set_query(until_deadline(Query(Query::OP_FILTER, one.query, only_hits)));
    const Xapian::MSet weighed = enquire.get_mset(0, static_cast<Xapian::doccount>(hits.size()));
    for (auto match = weighed.begin(); match != weighed.end(); ++match) {
      if (match.get_weight() <= 0) continue;
      by_id.at(paper_from_json(match.get_document().get_data()).id)->parts.push_back({one.what, match.get_weight()});
    }
  }
  for (Hit& hit : hits) {
    std::stable_sort(hit.parts.begin(), hit.parts.end(),
                     [](const ScorePart& a, const ScorePart& b) { return a.score > b.score; });
  }
}

}  // namespace papersearch

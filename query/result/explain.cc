// SPDX-License-Identifier: GPL-2.0-or-later
// Why an answer is as it is: what is highlighted, what a score is made of, and which words keep it empty.
#include "query/result/explain.h"

#include <algorithm>
#include <set>
#include <unordered_map>

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

void add_score_parts(const std::vector<ScoreSource>& evidence, const Weigher& weigher,
                     const std::vector<Xapian::docid>& papers, std::vector<Hit>& hits) {
  if (hits.empty()) return;
  std::unordered_map<Xapian::docid, Hit*> by_paper;
  PaperSet all(static_cast<Xapian::docid>(weigher.columns().lengths.size() - 1));
  for (std::size_t i = 0; i < papers.size(); ++i) {
    by_paper[papers[i]] = &hits[i];
    all.add(papers[i]);
  }
  for (const ScoreSource& one : evidence) {
    for (const auto& [paper, score] : weigher.weigh(one.query, all)) {
      if (score > 0) by_paper.at(paper)->parts.push_back({one.what, score});
    }
  }
  for (Hit& hit : hits) {
    std::stable_sort(hit.parts.begin(), hit.parts.end(),
                     [](const ScorePart& a, const ScorePart& b) { return a.score > b.score; });
  }
}

}  // namespace papersearch

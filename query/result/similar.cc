// SPDX-License-Identifier: GPL-2.0-or-later
// Papers that resemble one: relevance feedback over its own terms.
#include "query/result/similar.h"

#include <optional>
#include <sstream>
#include <string_view>
#include <vector>

#include "query/match/index_query.h"
#include "query/plan/words.h"
#include "query/result/stored_paper.h"
#include "src/base/ascii.h"
#include "src/base/deadline.h"
#include "src/index/schema.h"
#include "src/paper/arxiv_id.h"
#include "src/paper/paper.h"

namespace papersearch {
namespace {

constexpr std::size_t kTitleWords = 16;
constexpr Xapian::termcount kTerms = 40;  // that stand for a paper; more add noise and time

// A word of the title or the summary in its own form: no syllable pair, no piece of a name, no filter.
class WordsOnly : public Xapian::ExpandDecider {
 public:
  bool operator()(const std::string& term) const override {
    Deadline::step();
    const std::size_t prefix = term.starts_with(spec(Field::kTitle).prefix) ? spec(Field::kTitle).prefix.size() : 0;
    return term.size() > prefix + 1 && !is_capital(term[prefix]);
  }
};

}  // namespace

void make_similar(const std::string& id, const Xapian::Database& index, Plan& plan) {
  const std::string known = written_paper_id(id);
  const std::string term = cut_term(std::string(spec(Field::kId).prefix) + known);
  const auto paper = index.postlist_begin(term);
  if (paper == index.postlist_end(term)) {
    throw Error("the index has no paper " + known, "an id looks like 2410.04199", Trouble::kNotFound);
  }
  Xapian::RSet one;
  one.add_document(*paper);
  const WordsOnly decider;
  Xapian::Enquire enquire(index);
  enquire.set_expansion_scheme("bo1");
  const Xapian::ESet apart = enquire.get_eset(kTerms, one, &decider);
  Plan out;
  std::vector<IndexQuery> terms;
  for (auto word = apart.begin(); word != apart.end(); ++word) {
    const bool title = (*word).starts_with(spec(Field::kTitle).prefix);
    const std::string text = title ? (*word).substr(spec(Field::kTitle).prefix.size()) : *word;
    terms.push_back(term_query(*word));
    out.highlight.add_term(text, out.highlight.add_aspect(1));
    out.evidence.push_back({text + (title ? " in the title" : " in the summary"), terms.back()});
  }
  // The words of the title say best what the paper is about, and their stems and pieces reach Korean summaries too.
  const Paper it = stored_paper(*paper, index);
  std::istringstream title(it.title);
  std::vector<std::string> words;
  for (std::string word; title >> word && words.size() < kTitleWords;) words.push_back(word);
  std::vector<IndexQuery> matches = terms;
  if (const PlannedQuery named = plan_words(words, std::nullopt, index, out); !named.scored.empty()) {
    terms.push_back(named.scored);
    matches.push_back(named.matches);
  }
  const auto among = [&](const std::vector<IndexQuery>& any, const IndexQuery& asked) {
    return without(filtered(any_of(any), asked), term_query(term));
  };
  const IndexQuery resembling = among(matches, plan.query.answer);
  out.query = {among(terms, plan.query.answer), resembling, resembling, resembling};
  plan = std::move(out);
}

}  // namespace papersearch

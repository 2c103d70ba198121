// SPDX-License-Identifier: GPL-2.0-or-later
// From a request to an answer: the only file that knows the order of the steps.
#include "query/result/answer.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "query/language/parser.h"
#include "query/match/evaluation.h"
#include "query/match/index_query.h"
#include "query/match/per_revision.h"
#include "query/match/weigher.h"
#include "query/plan/planner.h"
#include "query/plan/votes_and_recency.h"
#include "query/rank/ranking.h"
#include "query/result/advice.h"
#include "query/result/asked.h"
#include "query/result/explain.h"
#include "query/result/facets.h"
#include "query/result/paper_concepts.h"
#include "query/result/repair.h"
#include "query/result/similar.h"
#include "query/result/snippet.h"
#include "query/result/stored_paper.h"
#include "src/base/utf8.h"
#include "src/index/schema.h"
#include "src/index/stamp.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::ptrdiff_t kMaxFilters = 20;

std::string arrival_value(std::uint64_t revision) { return Xapian::sortable_serialise(static_cast<double>(revision)); }

PaperSet arrived_after(const RevisionName& since, const Xapian::Database& index) {
  return papers_of(values_between(kArrivalSlot, arrival_value(since.revision + 1), std::nullopt), index);
}

PaperSet arrived_by(const RevisionName& as_of, const Xapian::Database& index) {
  return papers_of(values_between(kArrivalSlot, "", arrival_value(as_of.revision)), index);
}

// The filters of the request as trees, without those that restrict nothing.
std::vector<Node> parse_filters(const Request& request, std::vector<Diagnostic>& notes) {
  std::vector<Node> out;
  for (const std::string& filter : request.filters) {
    if (&filter - request.filters.data() == kMaxFilters) {
      notes.push_back({Level::kNote,
                       "too-many-filters",
                       {},
                       "only the first " + std::to_string(kMaxFilters) + " filters are used",
                       ""});
      break;
    }
    ParsedQuery parsed = parse_query(normalize_input(valid_utf8(filter)), request.today, Wording::kLiteral);
    for (Diagnostic& note : parsed.notes) {
      note.at = {};  // it is about another text than the query
      note.message = "in the filter " + filter + ": " + note.message;
      notes.push_back(std::move(note));
    }
    if (!std::holds_alternative<All>(parsed.root.is)) out.push_back(std::move(parsed.root));
  }
  return out;
}

// The query and its filters as one tree, for advice and explanation.
Node restricted(const Node& root, const std::vector<Node>& filters) {
  And all;
  if (!std::holds_alternative<All>(root.is)) all.nodes.push_back(root);
  all.nodes.insert(all.nodes.end(), filters.begin(), filters.end());
  if (all.nodes.empty()) return {All{}};
  return all.nodes.size() == 1 ? all.nodes.front() : Node{std::move(all)};
}

Diagnostic note_of(const Expansion& expansion) {
  std::string words;
  for (const std::string& word : expansion.words) words += (words.empty() ? "" : ", ") + word;
  return {Level::kNote, "near-spellings", expansion.at, "read as any of: " + words, ""};
}

Hit hit(Paper paper, std::size_t rank, double score, const Highlighter& highlighter, std::size_t snippet_width) {
  Hit out;
  out.rank = rank;
  out.score = score;
  out.paper = std::move(paper);
  out.title = readable(mark(out.paper.title, highlighter));
  if (snippet_width > 0) out.snippet = make_snippet(out.paper, highlighter, snippet_width);
  // Keep only the authors with the most matching words, so that "Yu Qiao" does not highlight every Yu.
  std::size_t most_matches = 1;
  for (const std::string& author : out.paper.authors) {
    Deadline::step();
    std::size_t matches = 0;
    for (const std::string& spelling : name_spellings(author))
      matches = std::max(matches, highlighter.find(spelling).size());
    if (matches > most_matches) out.matched_authors.clear();
    if (matches >= most_matches) out.matched_authors.push_back(author);
    most_matches = std::max(most_matches, matches);
  }
  return out;
}

// Answers one request from one revision of the index.
class Search {
 public:
  Search(const Request& request, const AskedQuery& asked, const std::vector<Node>& filters,
         const Xapian::Database& index, Response& response)
      : request_(request), asked_(asked), filter_nodes_(filters), index_(index), response_(response) {}

  void run() {
    identify();
    repair();
    plan();
    filter();
    match();
    rank();
    count();
    advise();
    explain();
  }

  PaperSet run_for_papers() {
    identify();
    plan();
    filter();
    match();
    return std::move(answer_);
  }

 private:
  void identify() {
    response_.revision = revision_of(index_);
    response_.history = history_of(index_);
    for (const auto& revision : {request_.since, request_.as_of}) {
      if (revision) check_revision(*revision, index_);
    }
  }

  // Half a word is no slip, a feed should not change its subject, and who asks for exactly this gets it.
  void repair() {
    response_.notes = asked_.parsed.notes;
    response_.sort = request_.sort.value_or(asked_.parsed.order.value_or(Sort::kRelevance));
    if (request_.exact || request_.typing || request_.since || !request_.like.empty()) return;
    Repair repaired = papersearch::repair(root_, concepts_, index_);
    if (repaired.words.empty()) return;
    root_ = std::move(repaired.root);
    response_.repaired_query = with_order(root_);
    other_readings_ = std::move(repaired.others);
    std::move(repaired.notes.begin(), repaired.notes.end(), std::back_inserter(response_.notes));
    response_.repaired = std::move(repaired.words);
  }

  void plan() {
    plan_ = make_plan(root_, index_, concepts_);
    response_.also = plan_.also;
    for (const Expansion& e : plan_.expansions) response_.notes.push_back(note_of(e));
    response_.notes.insert(response_.notes.end(), plan_.notes.begin(), plan_.notes.end());
    if (!request_.like.empty()) {
      make_similar(request_.like, index_, plan_);
    } else if (request_.rank == Rank::kFull && !plan_.highlight.aspects.empty() && !plan_.query.scored.empty()) {
      // Filters alone weigh nothing: their papers stay in their order, newest first.
      add_votes_and_recency(plan_, index_, request_.today.value_or(today()));
    }
  }

  // Finds the papers of each filter. What a filter asks for is highlighted like what the query asks for.
  void filter() {
    for (const Node& node : filter_nodes_) {
      const Plan filter = make_plan(node, index_, plan_.concepts);
      const IndexQuery& papers = filter.question ? filter.query.matches : filter.query.answer;
      filters_.push_back({facet_of(node), papers_of(papers, index_)});
      plan_.highlight.add(filter.highlight);
      for (const Expansion& e : filter.expansions) response_.notes.push_back(note_of({{}, e.typed, e.words}));
      for (Diagnostic note : filter.notes) {
        note.at = {};  // it is about the filter's text
        response_.notes.push_back(std::move(note));
      }
    }
    if (request_.since) filters_.push_back({std::nullopt, arrived_after(*request_.since, index_)});
  }

  // Removes the papers that a filter does not have. Those about `left_out` are not applied.
  PaperSet filtered(PaperSet papers, std::optional<Facet> left_out = std::nullopt) const {
    for (const Filter& filter : filters_) {
      if (!left_out || filter.facet != left_out) papers &= filter.papers;
    }
    return papers;
  }

  // Finds which papers are the answer, and which have some of the words only. What the answer is does not depend on the
  // filters, which only choose from it: so a facet's number is the number of papers that choosing its value gives.
  void match() {
    partial_ = papers_of(plan_.query.matches, index_);
    if (request_.as_of) partial_ &= arrived_by(*request_.as_of, index_);  // later papers must not displace the best
    unfiltered_ = partial_;
    weigher_.emplace(index_, *plan_.ranking, partial_);
    apart_ = PaperSet(index_.get_lastdocid());
    if (request_.match == MatchMode::kAll) {
      if (plan_.question) {
        unfiltered_ = best_of(unfiltered_);
      } else {
        unfiltered_ &= papers_of(plan_.query.answer, index_);
        apart_ = papers_of(plan_.query.apart, index_);
      }
    }
    partial_ -= unfiltered_;
    if (asked_.counted_days) keep_counted_days();
    partial_ = filtered(std::move(partial_));
    answer_ = filtered(unfiltered_);
    response_.total = answer_.size();
    response_.total_partial = partial_.size();
    if (unfiltered_.size() == 0 && response_.total_partial > 0 && !asked_.counted_days)
      response_.notes.push_back(note_of_missing(plan_.wanted, index_));
  }

  // The archive has no day that was asked for: papers of other days than those counted from its end come after them.
  void keep_counted_days() {
    PaperSet others = unfiltered_;
    unfiltered_ &= papers_of(make_plan(*asked_.counted_days, index_, concepts_).query.answer, index_);
    others -= unfiltered_;
    partial_ |= others;
    apart_ |= others;
  }

  // Those of the papers that score nearly as much as the best.
  PaperSet best_of(const PaperSet& papers) {
    PaperSet out(index_.get_lastdocid());
    const auto best = weigher_->best(plan_.query.scored, papers, 0, kQuestion.max_papers);
    for (const WeighedPaper& one : best) {
      if (one.score >= kQuestion.min_share * best.front().score) out.add(one.paper);
    }
    return out;
  }

  // Fills in the hits: those of the answer, then those with all the words apart, then the others.
  void rank() {
    std::size_t skip = request_.offset;
    add_hits(answer_, skip, false);
    if (request_.partial && response_.sort == Sort::kRelevance) {
      apart_ &= partial_;
      add_hits(apart_, skip, true);
      partial_ -= apart_;
      add_hits(partial_, skip, true);
    }
  }

  void count() {
    if (!request_.facets && !request_.trend) return;
    std::array<PaperSet, kFacets.size()> without;  // the answer without the filters about each facet
    FacetSets sets;
    PaperSet all = answer_;
    for (const Facet facet : kFacets) {
      const auto i = static_cast<std::size_t>(facet);
      const bool has_own =
          std::any_of(filters_.begin(), filters_.end(), [&](const Filter& filter) { return filter.facet == facet; });
      if (has_own) without.at(i) = filtered(unfiltered_, facet);
      sets.at(i) = has_own ? &without.at(i) : &answer_;
      all |= *sets.at(i);
    }
    const std::shared_ptr<const FacetColumns> columns = columns_of<FacetColumns>(index_, all);
    if (request_.facets) response_.facets = count_facets(*columns, sets, request_.facet_settings);
    if (request_.trend) response_.trend = count_trend(*columns, answer_, index_);
  }

  // Adds hits of a set until there are enough, past the first `skip`, which is lowered by those that were passed.
  void add_hits(const PaperSet& papers, std::size_t& skip, bool partial) {
    const std::size_t all = papers.size();
    const std::size_t from = std::min(skip, all);
    skip -= from;
    const std::size_t wanted = std::min(request_.limit - response_.hits.size(), all - from);
    if (wanted == 0) return;
    if (!highlighter_) highlighter_.emplace(plan_.highlight);
    for (const auto& [paper, score] : weigher_->best(plan_.query.scored, papers, from, wanted, sort_key())) {
      const std::size_t rank = request_.offset + response_.hits.size() + 1;
      response_.hits.push_back(hit(stored_paper(paper, index_), rank, score, *highlighter_, request_.snippet_width));
      response_.hits.back().partial = partial;
      if (request_.concepts > 0) response_.hits.back().concepts = concepts_of(paper, index_, request_.concepts);
      hit_papers_.push_back(paper);
    }
  }

  // What hits are ordered by before their scores.
  [[nodiscard]] SortKey sort_key() const {
    const PaperColumns& columns = weigher_->columns();
    if (response_.sort == Sort::kRelevance) return {};
    if (response_.sort == Sort::kVotes) return {&columns.votes};  // unknown votes are the least
    return {&columns.days, response_.sort == Sort::kOldest};
  }

  void advise() {
    for (const OtherReading& other : other_readings_) {
      const std::size_t total =
          filtered(papers_of(make_plan(other.root, index_, concepts_).query.answer, index_)).size();
      if (total == 0) continue;
      response_.suggestions.push_back({Suggestion::Kind::kSpelling, with_order(restricted(other.root, filter_nodes_)),
                                       with_order(other.root), other.word, total});
    }
    if (!request_.like.empty() || request_.since || request_.typing) return;  // half a word is no slip
    Advice advice =
        papersearch::advise(restricted(root_, filter_nodes_), response_.total, concepts_, index_, filter_nodes_);
    std::move(advice.notes.begin(), advice.notes.end(), std::back_inserter(response_.notes));
    for (Suggestion& suggestion : advice.suggestions) {
      suggestion.query += order_suffix();
      if (suggestion.words) *suggestion.words += order_suffix();
      response_.suggestions.push_back(std::move(suggestion));
    }
  }

  // What a query in the query language needs for the order that was asked for in words.
  [[nodiscard]] std::string order_suffix() const {
    return asked_.parsed.order ? " sort:" + std::string(sort_name(*asked_.parsed.order)) : "";
  }
  [[nodiscard]] std::string with_order(const Node& root) const { return print(root) + order_suffix(); }

  void explain() {
    if (!request_.explain) return;
    Node whole = restricted(root_, filter_nodes_);
    if (asked_.counted_days) whole = restricted(whole, {*asked_.counted_days});
    response_.explanation = {with_order(whole), describe(whole), highlighted_terms(plan_.highlight),
                             plan_.query.scored.text()};
    add_score_parts(plan_.evidence, *weigher_, hit_papers_, response_.hits);
  }

  struct Filter {
    std::optional<Facet> facet;  // that it chooses from
    PaperSet papers;
  };

  const Request& request_;
  const AskedQuery& asked_;
  const std::vector<Node>& filter_nodes_;
  const Xapian::Database& index_;
  Response& response_;
  const ConceptSettings concepts_{request_.exact, request_.without, request_.concept_rules};
  Node root_ = asked_.parsed.root;  // with repaired words
  std::vector<OtherReading> other_readings_;
  Plan plan_;
  std::optional<Highlighter> highlighter_;  // made for the first hit
  std::vector<Filter> filters_;
  PaperSet unfiltered_;  // what the query alone is answered by
  PaperSet answer_;
  PaperSet partial_;  // papers with some of the words only
  PaperSet apart_;    // papers with all the words, see PlannedQuery::apart
  std::optional<Weigher> weigher_;
  std::vector<Xapian::docid> hit_papers_;  // the number of each hit
};

// Reads what is asked; `run` searches for it, with a Search that fills in the response.
template <typename Run>
auto with_search(const Request& request, const Xapian::Database& index, Response& response, const Run& run) {
  response.query = normalize_input(valid_utf8(request.query));
  std::vector<Diagnostic> filter_notes;
  const std::vector<Node> filters = parse_filters(request, filter_notes);
  AskedQuery asked =
      asked_query(response.query, request.today, request.exact ? Wording::kLiteral : Wording::kRead, index);
  ParsedQuery& parsed = asked.parsed;
  if (request.typing) parsed.root = half_typed(std::move(parsed.root), response.query.size());
  parsed.notes.insert(parsed.notes.end(), filter_notes.begin(), filter_notes.end());
  return run(Search(request, asked, filters, index, response));
}

}  // namespace

Response answer(const Request& request, const Xapian::Database& index) {
  Response response;
  with_search(request, index, response, [](Search search) { search.run(); });
  return response;
}

PaperSet answer_papers(const Request& request, const Xapian::Database& index) {
  Response response;
  return with_search(request, index, response, [](Search search) { return search.run_for_papers(); });
}

}  // namespace papersearch

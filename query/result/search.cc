// From a request to an answer: the only file that knows the order of the steps.
#include "query/result/search.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "query/language/parser.h"
#include "query/match/bonus.h"
#include "query/match/deadline.h"
#include "query/match/paper_set.h"
#include "query/plan/planner.h"
#include "query/plan/votes_and_recency.h"
#include "query/rank/ranking.h"
#include "query/result/advice.h"
#include "query/result/concept.h"
#include "query/result/facets.h"
#include "query/result/similar.h"
#include "query/result/snippet.h"
#include "src/base/utf8.h"
#include "src/index/read_index.h"
#include "src/index/schema.h"
#include "src/index/stamp.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::ptrdiff_t kMostFilters = 20;

void sort(Xapian::Enquire& enquire, Sort by) {
  enquire.set_docid_order(Xapian::Enquire::DESCENDING);  // of equals the later indexed, mostly the newer, first
  if (by == Sort::kDate) enquire.set_sort_by_value_then_relevance(kDateSlot, true);
  if (by == Sort::kVotes)
    enquire.set_sort_by_value_then_relevance(kVotesSlot, true);  // unknown is the empty string: last
}

std::string terms_of(const Highlight& highlight) {
  std::set<std::string> terms;
  for (const auto& [term, aspect] : highlight.terms) terms.insert(term);
  for (const auto& [hangul, aspect] : highlight.inside) terms.insert("*" + hangul + "*");
  std::string out;
  for (const std::string& term : terms) out += (out.empty() ? "" : " ") + term;
  return out;
}

// Papers that the index got after `since` and by `as_of`.
Xapian::Query arrived(const Xapian::Query& query, const std::optional<RevisionName>& since,
                      const std::optional<RevisionName>& as_of) {
  using Xapian::Query;
  const auto serialised = [](std::uint64_t revision) {
    return Xapian::sortable_serialise(static_cast<double>(revision));
  };
  Query out = query;
  if (since)
    out = Query(Query::OP_FILTER, out, Query(Query::OP_VALUE_GE, kArrivalSlot, serialised(since->revision + 1)));
  if (as_of) out = Query(Query::OP_FILTER, out, Query(Query::OP_VALUE_LE, kArrivalSlot, serialised(as_of->revision)));
  return out;
}

// The tree, and the filters beside it.
Node restricted(Node root, const Request& request, std::vector<Diagnostic>& notes) {
  if (request.filters.empty()) return root;
  And all;
  if (!std::holds_alternative<All>(root.is)) all.nodes.push_back(std::move(root));
  for (const std::string& filter : request.filters) {
    if (&filter - request.filters.data() == kMostFilters) {
      notes.push_back({Level::kNote,
                       "too-many-filters",
                       {},
                       "only the first " + std::to_string(kMostFilters) + " filters are used",
                       ""});
      break;
    }
    ParsedQuery parsed = parse_query(normalize_input(valid_utf8(filter)), request.today);
    for (Diagnostic& note : parsed.notes) {
      note.at = {};  // it is about another text than the query
      note.message = "in the filter " + filter + ": " + note.message;
      notes.push_back(std::move(note));
    }
    if (!std::holds_alternative<All>(parsed.root.is)) all.nodes.push_back(std::move(parsed.root));
  }
  if (all.nodes.empty()) return {All{}};
  return all.nodes.size() == 1 ? all.nodes.front() : Node{std::move(all)};
}

Diagnostic spelt(const Expansion& expansion) {
  std::string words;
  for (const std::string& word : expansion.words) words += (words.empty() ? "" : ", ") + word;
  return {Level::kNote, "near-spellings", expansion.at, "read as any of: " + words, ""};
}

Hit hit(const Xapian::MSetIterator& match, std::size_t rank, const Highlight& highlight, std::size_t snippet_width) {
  Hit out;
  out.rank = rank;
  out.score = match.get_weight();
  out.paper = paper_from_json(match.get_document().get_data());
  out.title = mark(out.paper.title, highlight);
  if (snippet_width > 0) out.snippet = make_snippet(out.paper, highlight, snippet_width);
  // Of those that match the ones that match most: "Yu Qiao", not every Yu.
  std::size_t most = 1;
  for (const std::string& author : out.paper.authors) {
    Deadline::step();
    const std::size_t matches = find_matches(normalize_name(author), highlight).size();
    if (matches > most) out.matched_authors.clear();
    if (matches >= most) out.matched_authors.push_back(author);
    most = std::max(most, matches);
  }
  return out;
}

// What each hit's score is made of: each piece of evidence is weighed again, for the hits alone.
void add_parts(const std::vector<ScoreSource>& evidence, const Xapian::Database& index, std::vector<Hit>& hits) {
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
    enquire.set_weighting_scheme(weighting());
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

}  // namespace

struct Searcher::State {
  ReadIndex index;
};

Searcher::Searcher(const std::string& index_path) : state_(new State{ReadIndex(index_path)}) { IndexMemory::forget(); }
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;
Searcher::~Searcher() = default;

Response Searcher::search(const Request& request) {
  const auto start = std::chrono::steady_clock::now();
  const Deadline deadline(request.timeout, request.clock);
  Response response;
  response.query = normalize_input(valid_utf8(request.query));
  ParsedQuery parsed = parse_query(response.query, request.today);
  parsed.root = restricted(std::move(parsed.root), request, parsed.notes);
  state_->index.read([&](const Xapian::Database& index) {
    response.hits.clear();  // of a try before this one
    response.notes = parsed.notes;
    response.revision = revision_of(index);
    response.history = history_of(index);
    for (const auto& revision : {request.since, request.as_of}) {
      if (revision) check_revision(*revision, index);
    }
    Plan plan = make_plan(parsed.root, index, {request.exact, request.without, request.concept_rules});
    response.also = plan.also;
    for (const Expansion& e : plan.expansions) response.notes.push_back(spelt(e));
    response.notes.insert(response.notes.end(), plan.notes.begin(), plan.notes.end());
    if (!request.like.empty()) {
      make_similar(request.like, index, plan);
    } else if (request.rank == Rank::kFull && !plan.highlight.aspects.empty() && !plan.query.empty()) {
      // Filters alone leave all papers equal: they come newest first as they are.
      add_votes_and_recency(plan, index, request.today.value_or(today()));
    }
    plan.query = arrived(plan.query, request.since, request.as_of);
    Xapian::Enquire enquire(index);
    enquire.set_weighting_scheme(weighting());
    sort(enquire, request.sort);
    FacetSpy spy;
    if (request.facets || request.trend) enquire.add_matchspy(&spy);
    const Xapian::doccount all = index.get_doccount();
    const auto offset = static_cast<Xapian::doccount>(std::min<std::size_t>(request.offset, all));
    const auto limit = static_cast<Xapian::doccount>(std::min<std::size_t>(request.limit, all));
    const auto ask = [&](const Xapian::Query& query, Xapian::doccount from, Xapian::doccount most,
                         Xapian::doccount look_at) {
      enquire.set_query(until_deadline(query));
      const Xapian::MSet found = enquire.get_mset(from, most, look_at);
      for (auto match = found.begin(); match != found.end(); ++match) {
        response.hits.push_back(hit(match, offset + response.hits.size() + 1, plan.highlight, request.snippet_width));
      }
      return found.get_matches_estimated();
    };
    if (request.facets || request.trend || request.sort != Sort::kRelevance) {
      response.total = ask(plan.query, offset, limit, all);  // facets look at every paper, and so does another order
    } else if (plan.others.empty() || request.since || request.as_of) {
      ask(plan.query, offset, limit, 0);
      response.total = count_papers(matching(plan.query), index);
    } else {
      // Xapian leaves out papers that cannot come among the best. It could not while any might still turn out to have
      // all the words, so those are ranked by themselves.
      PaperSet first = papers_of(plan.first, index);
      const auto ahead = static_cast<Xapian::doccount>(first.size());
      const PaperSet every = papers_of(matching(plan.query), index);
      response.total = every.size();
      PaperSet others = every;
      others -= first;
      if (offset < ahead) ask(among(plan.query, std::move(first)), offset, limit, 0);
      if (const auto missing = static_cast<Xapian::doccount>(limit - response.hits.size()); missing > 0)
        ask(among(plan.others, std::move(others)), offset - std::min(offset, ahead), missing, 0);
    }
    if (request.facets) response.facets = spy.facets();
    if (request.trend) response.trend = spy.trend(index);
    if (request.like.empty() && !request.since) {
      Advice advice = advise(parsed.root, response.total, plan.concepts, index);
      std::move(advice.notes.begin(), advice.notes.end(), std::back_inserter(response.notes));
      response.suggestions = std::move(advice.suggestions);
    }
    if (request.explain) {
      response.explanation = {print(parsed.root), describe(parsed.root), terms_of(plan.highlight),
                              plan.query.get_description()};
      add_parts(plan.evidence, index, response.hits);
    }
  });
  response.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return response;
}

Completions Searcher::complete(const std::string& typed, std::size_t most, std::chrono::milliseconds timeout) {
  const Deadline deadline(timeout);
  Completions out;
  const std::string text = normalize_input(valid_utf8(typed));
  state_->index.read([&](const Xapian::Database& index) { out = complete_query(text, index, most); });
  return out;
}

ConceptAnswer Searcher::look_up(const std::string& words, const std::shared_ptr<const ConceptRules>& rules,
                                std::chrono::milliseconds timeout) {
  const Deadline deadline(timeout);
  ConceptAnswer out;
  const std::string text = normalize_input(valid_utf8(words));
  state_->index.read([&](const Xapian::Database& index) {
    out = look_up_concept(text, rules ? *rules : built_in_concept_rules(), index);
  });
  return out;
}

std::string Searcher::identity() {
  std::string out;
  state_->index.read(
      [&](const Xapian::Database& index) { out = index.get_uuid() + "-" + std::to_string(index.get_revision()); });
  return out;
}

}  // namespace papersearch

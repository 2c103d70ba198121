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
#include "query/match/evaluation.h"
#include "query/match/index_memory.h"
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

constexpr std::ptrdiff_t kMaxFilters = 20;

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

// The tree, restricted by the filters of the request.
Node restricted(Node root, const Request& request, std::vector<Diagnostic>& notes) {
  if (request.filters.empty()) return root;
  And all;
  if (!std::holds_alternative<All>(root.is)) all.nodes.push_back(std::move(root));
  for (const std::string& filter : request.filters) {
    if (&filter - request.filters.data() == kMaxFilters) {
      notes.push_back({Level::kNote,
                       "too-many-filters",
                       {},
                       "only the first " + std::to_string(kMaxFilters) + " filters are used",
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

Diagnostic note_of(const Expansion& expansion) {
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
  // Keep only the authors with the most matching words, so that "Yu Qiao" does not highlight every Yu.
  std::size_t most_matches = 1;
  for (const std::string& author : out.paper.authors) {
    Deadline::step();
    const std::size_t matches = find_matches(normalize_name(author), highlight).size();
    if (matches > most_matches) out.matched_authors.clear();
    if (matches >= most_matches) out.matched_authors.push_back(author);
    most_matches = std::max(most_matches, matches);
  }
  return out;
}

// Fills in what each hit's score is made of, by weighing each piece of evidence again for the hits alone.
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

// Answers one request from one revision of the index.
class Search {
 public:
  Search(const Request& request, const ParsedQuery& parsed, const Xapian::Database& index, Response& response)
      : request_(request), parsed_(parsed), index_(index), response_(response) {}

  void run() {
    identify();
    plan();
    rank();
    advise();
    explain();
  }

 private:
  void identify() {
    response_.revision = revision_of(index_);
    response_.history = history_of(index_);
    for (const auto& revision : {request_.since, request_.as_of}) {
      if (revision) check_revision(*revision, index_);
    }
  }

  void plan() {
    plan_ = make_plan(parsed_.root, index_, {request_.exact, request_.without, request_.concept_rules});
    response_.also = plan_.also;
    response_.notes = parsed_.notes;
    for (const Expansion& e : plan_.expansions) response_.notes.push_back(note_of(e));
    response_.notes.insert(response_.notes.end(), plan_.notes.begin(), plan_.notes.end());
    if (!request_.like.empty()) {
      make_similar(request_.like, index_, plan_);
    } else if (request_.rank == Rank::kFull && !plan_.highlight.aspects.empty() && !plan_.query.scored.empty()) {
      // Filters alone weigh nothing: their papers stay in their order, newest first.
      add_votes_and_recency(plan_, index_, request_.today.value_or(today()));
    }
    for (Xapian::Query* query : {&plan_.query.scored, &plan_.query.matches})
      *query = arrived(*query, request_.since, request_.as_of);
  }

  // Fills in the hits and their number.
  void rank() {
    Xapian::Enquire enquire(index_);
    enquire.set_weighting_scheme(weighting());
    sort(enquire, request_.sort);
    const Xapian::doccount all = index_.get_doccount();
    const auto offset = static_cast<Xapian::doccount>(std::min<std::size_t>(request_.offset, all));
    const auto limit = static_cast<Xapian::doccount>(std::min<std::size_t>(request_.limit, all));
    if (request_.facets || request_.trend || request_.sort != Sort::kRelevance) {
      // Facets look at every match, and so does another order.
      FacetSpy spy;
      if (request_.facets || request_.trend) enquire.add_matchspy(&spy);
      response_.total = add_hits(enquire, plan_.query.scored, offset, limit, all);
      if (request_.facets) response_.facets = spy.facets();
      if (request_.trend) response_.trend = spy.trend(index_);
    } else if (plan_.others.empty() || request_.since || request_.as_of) {
      add_hits(enquire, plan_.query.scored, offset, limit, 0);
      response_.total = count_papers(plan_.query.matches, index_);
    } else {
      rank_in_two(enquire, offset, limit);
    }
  }

  // Papers with all the words are ranked apart from the others: as long as any paper might turn out to have all of
  // them, Xapian could not leave out those that cannot come among the best.
  void rank_in_two(Xapian::Enquire& enquire, Xapian::doccount offset, Xapian::doccount limit) {
    PaperSet first = papers_of(plan_.first, index_);
    const auto ahead = static_cast<Xapian::doccount>(first.size());
    PaperSet others = papers_of(plan_.query.matches, index_);
    response_.total = others.size();
    others -= first;
    if (offset < ahead) add_hits(enquire, among(plan_.query.scored, std::move(first)), offset, limit, 0);
    if (const auto missing = static_cast<Xapian::doccount>(limit - response_.hits.size()); missing > 0)
      add_hits(enquire, among(plan_.others, std::move(others)), offset - std::min(offset, ahead), missing, 0);
  }

  // Adds `max` hits from `from` on. Returns how many papers match, which is exact where `look_at` is all of them.
  std::size_t add_hits(Xapian::Enquire& enquire, const Xapian::Query& query, Xapian::doccount from,
                       Xapian::doccount max, Xapian::doccount look_at) {
    enquire.set_query(until_deadline(query));
    const Xapian::MSet found = enquire.get_mset(from, max, look_at);
    const std::size_t offset = std::min<std::size_t>(request_.offset, index_.get_doccount());
    for (auto match = found.begin(); match != found.end(); ++match) {
      response_.hits.push_back(hit(match, offset + response_.hits.size() + 1, plan_.highlight, request_.snippet_width));
    }
    return found.get_matches_estimated();
  }

  void advise() {
    if (!request_.like.empty() || request_.since) return;
    Advice advice = papersearch::advise(parsed_.root, response_.total, plan_.concepts, index_);
    std::move(advice.notes.begin(), advice.notes.end(), std::back_inserter(response_.notes));
    response_.suggestions = std::move(advice.suggestions);
  }

  void explain() {
    if (!request_.explain) return;
    response_.explanation = {print(parsed_.root), describe(parsed_.root), terms_of(plan_.highlight),
                             plan_.query.scored.get_description()};
    add_parts(plan_.evidence, index_, response_.hits);
  }

  const Request& request_;
  const ParsedQuery& parsed_;
  const Xapian::Database& index_;
  Response& response_;
  Plan plan_;
};

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
  const std::string query = normalize_input(valid_utf8(request.query));
  ParsedQuery parsed = parse_query(query, request.today);
  parsed.root = restricted(std::move(parsed.root), request, parsed.notes);
  state_->index.read([&](const Xapian::Database& index) {
    response = Response();  // of a try before this one
    response.query = query;
    Search(request, parsed, index, response).run();
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

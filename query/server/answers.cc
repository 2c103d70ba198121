// SPDX-License-Identifier: GPL-2.0-or-later
// What the routes that search the index answer.
#include "query/server/answers.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "data/version.h"
#include "query/render/atom.h"
#include "query/render/bibtex.h"
#include "query/render/csv.h"
#include "query/render/json.h"
#include "query/result/digest_days.h"
#include "query/result/search.h"
#include "query/result/whole_paper.h"
#include "query/server/parameters.h"
#include "src/base/diagnostic.h"

namespace papersearch {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMaxDigestPapers = 500;
constexpr std::size_t kMaxDigestDays = 10'000;  // of a list; an archive has some 250 a year
constexpr std::size_t kFeedPapers = 50;
constexpr std::size_t kSimilarPapers = 10;  // where no limit is given
constexpr std::size_t kCompletions = 8;     // where no limit is given
constexpr std::size_t kMaxCompletions = 20;
constexpr std::size_t kMaxIds = 100;
constexpr std::size_t kMaxFields = 40;
constexpr std::chrono::seconds kManyPapersTime{2};  // for all papers of one request
constexpr std::size_t kPaperConcepts = 12;
constexpr std::size_t kDigestConcepts = 4;
constexpr std::size_t kRisingConcepts = 6;  // where no limit is given
constexpr std::size_t kMaxRisingConcepts = 50;
constexpr int kRisingDays = 7;  // where no number of days is given
constexpr int kMaxRisingDays = 366;
constexpr std::size_t kAuthorPapers = 10;

HttpResponse line_answer(std::string line) {
  HttpResponse out;
  out.body = std::move(line);
  return out;
}

// The answer with what all have: the revision of the index that it was made from, or a later one, and how long it took.
HttpResponse json_answer(const PaperRequest& request, Json body, RevisionName as_of) {
  body["revision"] = as_of.revision;
  body["history"] = std::move(as_of.history);
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - request.since;
  body["took_ms"] = std::round(took.count() * 1000) / 1000;
  return line_answer(to_line(body));
}
HttpResponse json_answer(const PaperRequest& request, Json body, const Response& found) {
  return json_answer(request, std::move(body), RevisionName{found.history, found.revision});
}

enum class Format : std::uint8_t { kJson, kBibtex, kCsv };

// In what form papers are answered, and which of their keys; all where there are none.
struct AnswerForm {
  Format format = Format::kJson;
  std::vector<std::string> fields;
};

// The keys that papers and hits have in JSON, also those that they have only where they are asked for.
const std::vector<std::string>& json_hit_fields() {
  static const std::vector<std::string> kFields = [] {
    std::vector<std::string> out = hit_fields();
    out.insert(out.end(), {"concepts", "score_parts"});
    return out;
  }();
  return kFields;
}
const std::vector<std::string>& json_paper_fields() {
  static const std::vector<std::string> kFields = [] {
    std::vector<std::string> out = paper_fields();
    out.emplace_back("concepts");
    return out;
  }();
  return kFields;
}

// `known` are the keys of a paper in JSON.
AnswerForm form_of(const HttpRequest& request, const std::vector<std::string>& known) {
  const std::string name = choice_parameter(request, "format", {"json", "bibtex", "csv"}, "json, bibtex or csv");
  AnswerForm out;
  out.format = name == "bibtex" ? Format::kBibtex : name == "csv" ? Format::kCsv : Format::kJson;
  out.fields = list_parameter(request, "fields", kMaxFields);
  if (out.format == Format::kBibtex && !out.fields.empty()) throw BadParameter{"fields", "of json and csv, not bibtex"};
  const std::vector<std::string>& fields = out.format == Format::kCsv ? hit_fields() : known;
  for (const std::string& field : out.fields) {
    if (std::find(fields.begin(), fields.end(), field) == fields.end())
      throw BadParameter{"fields", "there is no field " + field};
  }
  return out;
}

// Whether a paper is answered with this key.
bool has_field(const AnswerForm& form, const std::string& field) {
  return form.format == Format::kJson &&
         (form.fields.empty() || std::find(form.fields.begin(), form.fields.end(), field) != form.fields.end());
}

// The hits for bibliographies or spreadsheets.
HttpResponse file_answer(const Response& found, const AnswerForm& form) {
  HttpResponse out;
  if (form.format == Format::kBibtex) {
    out.type = "application/x-bibtex; charset=utf-8";
    out.body = render_bibtex(found);
    out.headers = {{"Content-Disposition", "inline; filename=\"papers.bib\""}};
  } else {
    out.type = "text/csv; charset=utf-8";
    out.body = render_csv(found, Destination::kPipe, form.fields.empty() ? csv_columns() : form.fields);
    out.headers = {{"Content-Disposition", "attachment; filename=\"papers.csv\""}};
  }
  return out;
}

void keep_fields(const AnswerForm& form, Json& papers) {
  if (form.fields.empty()) return;
  for (Json& paper : papers) {
    Json kept = Json::object();
    for (const auto& [key, value] : paper.items()) {
      if (has_field(form, key)) kept[key] = value;
    }
    paper = std::move(kept);
  }
}

// The address of the page that shows what a request for papers is answered by.
std::string page_of(const HttpRequest& request) {
  const std::size_t query = request.target.find('?');
  return request.base + "/" + (query == std::string::npos ? "" : request.target.substr(query));
}

// Where the hits behind these begin, null where there are none.
Json next_cursor(const Request& wanted, const Response& found) {
  const auto next = next_offset(wanted, found);
  if (!next) return nullptr;
  return to_string(Cursor{wanted.as_of.value_or(RevisionName{found.history, found.revision}), *next});
}

Error no_paper(const std::string& what) { return Error("the index has no paper " + what, {}, Trouble::kNotFound); }

}  // namespace

Response search(const PaperRequest& request, Request wanted) {
  wanted.today = request.today;
  return request.searcher.search(wanted);
}

HttpResponse answer_search(const PaperRequest& request) {
  const AnswerForm form = form_of(request.http, json_hit_fields());
  Request wanted = search_request(request.http);
  if (!has_field(form, "concepts")) wanted.concepts = 0;
  const Response found = search(request, wanted);
  if (form.format != Format::kJson) return file_answer(found, form);
  return line_answer(response_line(found, form.fields, {{"next", next_cursor(wanted, found)}}));
}

HttpResponse answer_facets(const PaperRequest& request) {
  Request wanted = search_request(request.http);
  wanted.limit = 0;
  wanted.facets = true;
  const Response found = search(request, wanted);
  return json_answer(request, {{"query", found.query}, {"total", found.total}, {"facets", facets_json(*found.facets)}},
                     found);
}

HttpResponse answer_trends(const PaperRequest& request) {
  Json out = Json::array();
  RevisionName as_of;
  for (const auto& [name, value, at] : request.http.parameters) {
    if (name != "q") continue;
    if (out.size() == kMaxTrends) throw BadParameter{"q", "at most five queries", at};
    Request wanted = search_request(request.http);
    wanted.query = value;
    wanted.limit = 0;
    wanted.trend = true;
    const Response found = search(request, wanted);
    out.push_back({{"query", found.query}, {"total", found.total}, {"trend", trend_json(*found.trend)}});
    as_of = {found.history, found.revision};
  }
  if (out.empty()) throw BadParameter{"q", "is needed"};
  return json_answer(request, {{"trends", std::move(out)}}, as_of);
}

HttpResponse answer_suggest(const PaperRequest& request) {
  const std::string typed = request.http.parameter("q").value_or("");
  const std::size_t limit = number_parameter(request.http, "limit", 1, kMaxCompletions, kCompletions);
  const RevisionName as_of = request.searcher.revision();
  return json_answer(request, completions_json(request.searcher.complete(typed, limit)), as_of);
}

HttpResponse answer_opensearch_suggestions(const PaperRequest& request) {
  const std::string typed = request.http.parameter("q").value_or("");
  const Completions completions = request.searcher.complete(typed, kCompletions);
  Json words = Json::array();
  for (const CompletedConcept& found : completions.concepts) words.push_back(found.query);
  for (const CompletedWord& word : completions.words) words.push_back(word.query);
  HttpResponse out = line_answer(to_line(Json::array({typed, std::move(words)})));
  out.type = "application/x-suggestions+json";
  return out;
}

namespace {

// The paper with the id, as it was at a revision of the index; no hit where there is none.
Response find_paper(const PaperRequest& request, const std::string& id, const AnswerForm& form,
                    const std::optional<RevisionName>& as_of = std::nullopt) {
  auto wanted = paper_request(id);
  if (!wanted) return {};
  wanted->as_of = as_of;
  if (has_field(form, "concepts")) wanted->concepts = kPaperConcepts;
  return search(request, *wanted);
}

}  // namespace

HttpResponse answer_paper(const PaperRequest& request) {
  const AnswerForm form = form_of(request.http, json_paper_fields());
  const Response found = find_paper(request, request.path_part, form);
  if (found.hits.empty()) throw no_paper(request.path_part);
  if (form.format != Format::kJson) return file_answer(found, form);
  return json_answer(request, paper_json(found.hits.front()), found);
}

HttpResponse answer_papers(const PaperRequest& request) {
  const AnswerForm form = form_of(request.http, json_paper_fields());
  const std::vector<std::string> ids = list_parameter(request.http, "ids", kMaxIds);
  if (ids.empty()) throw BadParameter{"ids", "at least one id"};
  Response all;
  Json missing = Json::array();
  std::optional<RevisionName> as_of;  // that of the first, so that all are of one
  std::set<std::string> shown;
  const auto end = std::chrono::steady_clock::now() + kManyPapersTime;
  for (const std::string& id : ids) {
    if (std::chrono::steady_clock::now() > end) throw Error("too many ids", "ask for fewer", Trouble::kTooLate);
    Response found;
    try {
      found = find_paper(request, id, form, as_of);
    } catch (const Error& error) {
      // Made again since the first id, of which the client said nothing.
      throw error.trouble() == Trouble::kGone ? Error("the index was made again", "ask again") : error;
    }
    if (!as_of && !found.history.empty()) {
      as_of = RevisionName{found.history, found.revision};
      all.revision = found.revision;
      all.history = found.history;
    }
    if (found.hits.empty()) {
      missing.push_back(id);
    } else if (shown.insert(found.hits.front().paper.id).second) {  // one paper may be asked for by two forms of its id
      all.hits.push_back(std::move(found.hits.front()));
      all.hits.back().rank = all.hits.size();
    }
  }
  if (form.format != Format::kJson) return file_answer(all, form);
  Json papers = Json::array();
  for (const Hit& hit : all.hits) papers.push_back(paper_json(hit));
  keep_fields(form, papers);
  return json_answer(request, {{"total", all.hits.size()}, {"missing", missing}, {"papers", std::move(papers)}}, all);
}

HttpResponse answer_similar(const PaperRequest& request) {
  Request wanted = search_request(request.http);
  wanted.like = request.path_part;
  wanted.limit = number_parameter(request.http, "limit", 0, kMaxHits, kSimilarPapers);
  return line_answer(response_line(search(request, wanted)));
}

HttpResponse answer_digests(const PaperRequest& request) {
  const RevisionName as_of = request.searcher.revision();
  std::vector<DigestDay> days = request.searcher.digest_days();
  const std::size_t total = days.size();
  const std::size_t limit = number_parameter(request.http, "limit", 1, kMaxDigestDays, kMaxDigestDays);
  if (limit < total) days.erase(days.begin(), days.end() - static_cast<std::ptrdiff_t>(limit));
  return json_answer(request, {{"total", total}, {"days", digest_days_json(days)}}, as_of);
}

HttpResponse answer_digest(const PaperRequest& request) {
  const auto day = parse_date(request.path_part);
  if (!day) throw BadParameter{"date", "a day: 2024-10-21"};
  Request wanted;
  wanted.filters = {"date:" + to_string(*day)};
  wanted.sort = Sort::kVotes;
  wanted.limit = kMaxDigestPapers;
  wanted.snippet_width = 0;
  wanted.concepts = kDigestConcepts;
  const Response found = search(request, wanted);
  if (found.hits.empty()) throw no_paper("of " + request.path_part);
  const auto [previous, next] = days_beside(*day, request.searcher.digest_days());
  const auto json_day = [](const std::optional<Date>& one) { return one ? Json(to_string(*one)) : Json(nullptr); };
  Json papers = Json::array();
  for (const Hit& hit : found.hits) papers.push_back(paper_json(hit));
  return json_answer(request,
                     {{"date", to_string(*day)},
                      {"previous", json_day(previous)},
                      {"next", json_day(next)},
                      {"total", found.total},
                      {"papers", std::move(papers)}},
                     found);
}

HttpResponse answer_concepts(const PaperRequest& request) {
  const auto days = static_cast<int>(number_parameter(request.http, "days", 1, kMaxRisingDays, kRisingDays));
  const std::size_t limit = number_parameter(request.http, "limit", 1, kMaxRisingConcepts, kRisingConcepts);
  const RevisionName as_of = request.searcher.revision();
  const std::string typed = request.http.parameter("q").value_or("");
  const RisingConcepts found = typed.empty() ? request.searcher.rising_concepts(days, limit)
                                             : request.searcher.concepts_like(typed, days, limit);
  return json_answer(request, rising_concepts_json(found), as_of);
}

HttpResponse answer_concept(const PaperRequest& request) {
  const RevisionName as_of = request.searcher.revision();
  const ConceptAnswer found = request.searcher.look_up(request.path_part);
  if (found.papers == 0 && found.spellings.empty()) throw no_paper("about " + request.path_part);
  return json_answer(request, concept_json(found), as_of);
}

HttpResponse answer_author(const PaperRequest& request) {
  Request wanted = search_request(request.http);
  // As the query, not as a filter, so that the authors that are counted are those who wrote with this one.
  wanted.query = filter_value("author", request.path_part, std::nullopt);
  wanted.exact = true;
  wanted.partial = false;
  wanted.sort = Sort::kDate;
  wanted.limit = number_parameter(request.http, "limit", 0, kMaxHits, kAuthorPapers);
  wanted.snippet_width = 0;
  wanted.facets = true;
  const Response found = search(request, wanted);
  if (found.total == 0) throw no_paper("by " + request.path_part);
  const Json facets = facets_json(*found.facets);
  Json papers = Json::array();
  for (const Hit& hit : found.hits) papers.push_back(paper_json(hit));
  return json_answer(request,
                     {{"author", request.path_part},
                      {"total", found.total},
                      {"authors", facets.at("author")},
                      {"months", facets.at("month")},
                      {"sections", facets.at("section")},
                      {"papers", std::move(papers)},
                      {"next", next_cursor(wanted, found)}},
                     found);
}

HttpResponse answer_feed(const PaperRequest& request) {
  Request wanted = search_request(request.http);
  wanted.limit = kFeedPapers;
  wanted.sort = Sort::kDate;
  HttpResponse out;
  out.type = "application/atom+xml; charset=utf-8";
  const HttpRequest& http = request.http;
  FeedNames names{http.base + http.target, page_of(http), {}};
  for (const std::string& filter : wanted.filters) names.filters += " " + filter;
  if (wanted.match == MatchMode::kAny) names.filters += " match:any";
  if (wanted.exact) names.filters += " exact";
  out.body = render_atom(search(request, wanted), names);
  return out;
}

HttpResponse answer_index(const PaperRequest& request) {
  Request wanted;
  wanted.sort = Sort::kDate;
  wanted.limit = 1;
  wanted.snippet_width = 0;
  const Response found = search(request, wanted);
  const Json newest = found.hits.empty() ? Json(nullptr) : Json(to_string(found.hits.front().paper.day()));
  return json_answer(request, {{"papers", found.total}, {"newest", newest}, {"version", data::kVersion}}, found);
}

}  // namespace papersearch

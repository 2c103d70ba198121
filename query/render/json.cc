// SPDX-License-Identifier: GPL-2.0-or-later
// Writes answers as JSON, for programs.
#include "query/render/json.h"

#include <array>
#include <cmath>

#include "query/render/link.h"
#include "src/base/terminal.h"
#include "src/text/latex.h"

namespace papersearch {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kFormatVersion = 1;

Json segments(const std::vector<SnippetPiece>& pieces) {
  Json out = Json::array();
  for (const SnippetPiece& piece : pieces) {
    Json& shown = out.emplace_back(Json::object());
    shown["text"] = piece.text;
    shown["match"] = piece.match;
  }
  return out;
}

Json values(const std::vector<FacetValue>& facet) {
  Json out = Json::array();
  for (const FacetValue& value : facet) {
    out.push_back({{"value", value.value}, {"papers", value.papers}, {"filter", value.filter}});
  }
  return out;
}

double rounded(double value, double unit) { return std::round(value / unit) * unit; }

// What says how a paper answers a query, and nothing of the paper itself.
constexpr auto kQueryFields =
    std::to_array<const char*>({"rank", "partial", "score", "snippet", "title_marked", "matched_authors"});

}  // namespace

Json hit_json(const Hit& hit) {
  const Paper& paper = hit.paper;
  Json days = Json::array();
  for (const Date day : paper.days) days.push_back(to_string(day));
  Json out;
  out["rank"] = hit.rank;
  out["partial"] = hit.partial;
  out["id"] = paper.id;
  out["title"] = paper.title;
  out["title_text"] = latex_to_text(paper.title);
  out["url"] = web_link(paper.url) ? paper.url : "";
  out["date"] = to_string(paper.day());
  out["dates"] = std::move(days);
  out["votes"] = paper.votes ? Json(*paper.votes) : Json(nullptr);
  out["authors"] = paper.authors;
  out["matched_authors"] = hit.matched_authors;
  out["more_authors"] = paper.more_authors;
  out["score"] = rounded(hit.score, 0.0001);
  if (!hit.parts.empty()) {
    Json parts = Json::array();
    for (const ScorePart& part : hit.parts)
      parts.push_back({{"what", part.what}, {"score", rounded(part.score, 0.0001)}});
    out["score_parts"] = std::move(parts);
  }
  if (!hit.concepts.empty()) {
    Json concepts = Json::array();
    for (const PaperConcept& c : hit.concepts)
      concepts.push_back({{"text", c.text}, {"other", c.other}, {"papers", c.papers}});
    out["concepts"] = std::move(concepts);
  }
  out["snippet"] = segments(hit.snippet);
  out["title_marked"] = segments(hit.title);
  return out;
}

const std::vector<std::string>& hit_fields() {
  static const std::vector<std::string> kFields = {
      "rank",    "partial",         "id",           "title", "title_text", "url",         "date", "dates", "votes",
      "authors", "matched_authors", "more_authors", "score", "snippet",    "title_marked"};
  return kFields;
}

const std::vector<std::string>& paper_fields() {
  static const std::vector<std::string> kFields = [] {
    std::vector<std::string> out = hit_fields();
    for (const char* const field : kQueryFields) std::erase(out, field);
    out.insert(out.end(), {"other_titles", "sections"});
    return out;
  }();
  return kFields;
}

Json hit_json(const Hit& hit, const std::vector<std::string>& fields) {
  const Json whole = hit_json(hit);
  Json out;
  for (const std::string& field : fields) out[field] = whole[field];
  return out;
}

Json facets_json(const Facets& facets) {
  return {{"author", values(facets.authors)},
          {"month", values(facets.months)},
          {"section", values(facets.sections)},
          {"votes", values(facets.votes)}};
}

Json trend_json(const std::vector<TrendMonth>& trend) {
  Json out = Json::array();
  for (const TrendMonth& month : trend) {
    out.push_back({{"month", month.month}, {"papers", month.papers}, {"all", month.all}});
  }
  return out;
}

Json response_json(const Response& response) {
  Json notes = Json::array();
  for (const Diagnostic& note : response.notes) {
    notes.push_back({{"level", level_name(note.level)},
                     {"code", note.code},
                     {"message", note.message},
                     {"hint", note.hint},
                     {"span", {note.at.begin, note.at.end}}});
  }
  Json hits = Json::array();
  for (const Hit& hit : response.hits) hits.push_back(hit_json(hit));
  Json out;
  out["version"] = kFormatVersion;
  out["query"] = response.query;
  out["total"] = response.total;
  out["total_partial"] = response.total_partial;
  out["sort"] = sort_name(response.sort);
  out["took_ms"] = rounded(response.seconds * 1000, 0.001);
  out["revision"] = response.revision;
  out["history"] = response.history;
  out["notes"] = std::move(notes);
  out["also"] = response.also;
  if (!response.repaired.empty()) {
    Json words = Json::array();
    for (const RepairedWord& word : response.repaired)
      words.push_back({{"from", word.from}, {"to", word.to}, {"span", {word.at.begin, word.at.end}}});
    out["repaired"] = {{"query", response.repaired_query}, {"words", std::move(words)}};
  }
  Json suggestions = Json::array();
  for (const Suggestion& s : response.suggestions) {
    suggestions.push_back({{"kind", s.kind == Suggestion::Kind::kSpelling ? "spelling" : "without"},
                           {"query", s.query},
                           {"what", s.what},
                           {"total", s.total}});
  }
  out["suggestions"] = std::move(suggestions);
  if (response.facets) out["facets"] = facets_json(*response.facets);
  if (response.trend) out["trend"] = trend_json(*response.trend);
  if (!response.explanation.plan.empty()) {
    out["explain"] = {{"canonical", response.explanation.canonical},
                      {"tree", response.explanation.tree},
                      {"terms", response.explanation.terms},
                      {"plan", response.explanation.plan}};
  }
  out["hits"] = std::move(hits);
  return out;
}

Json paper_json(const Hit& hit) {
  Json out = hit_json(hit);
  for (const char* const field : kQueryFields) out.erase(field);
  out["other_titles"] = hit.paper.other_titles;
  Json sections = Json::array();
  for (const Section& section : hit.paper.sections)
    sections.push_back({{"name", section.name}, {"bullets", section.bullets}});
  out["sections"] = std::move(sections);
  return out;
}

Json paper_json(const Hit& hit, const std::vector<Hit>& similar, std::uint64_t revision) {
  Json out = paper_json(hit);
  Json others = Json::array();
  for (const Hit& other : similar) {
    const Json whole = hit_json(other);
    Json& shown = others.emplace_back();
    for (const char* key : {"id", "title", "url", "date", "votes"}) shown[key] = whole[key];
  }
  out["similar"] = std::move(others);
  out["revision"] = revision;
  return out;
}

Json digest_days_json(const std::vector<DigestDay>& days) {
  Json out = Json::array();
  for (const DigestDay& day : days) out.push_back({{"date", to_string(day.day)}, {"papers", day.papers}});
  return out;
}

Json rising_concepts_json(const RisingConcepts& rising) {
  Json concepts = Json::array();
  for (const RisingConcept& c : rising.concepts)
    concepts.push_back({{"text", c.text}, {"other", c.other}, {"papers", c.papers}, {"recent", c.recent}});
  return {{"from", to_string(rising.first)},
          {"to", to_string(rising.last)},
          {"papers", rising.papers},
          {"concepts", std::move(concepts)}};
}

Json completions_json(const Completions& completions) {
  Json words = Json::array();
  for (const CompletedWord& w : completions.words)
    words.push_back({{"query", w.query}, {"word", w.word}, {"papers", w.papers}});
  Json concepts = Json::array();
  for (const CompletedConcept& c : completions.concepts)
    concepts.push_back({{"query", c.query}, {"text", c.text}, {"other", c.other}, {"papers", c.papers}});
  Json titles = Json::array();
  for (const CompletedTitle& t : completions.titles)
    titles.push_back({{"id", t.id}, {"title", t.title}, {"title_text", latex_to_text(t.title)}});
  return {{"words", std::move(words)},
          {"concepts", std::move(concepts)},
          {"authors", completions.authors},
          {"titles", std::move(titles)}};
}

std::string to_line(const Json& json) {
  return json_safe(json.dump(-1, ' ', false, Json::error_handler_t::replace)) + "\n";
}

Json concept_json(const ConceptAnswer& answer) {
  Json spellings = Json::array();
  for (const ConceptSpelling& s : answer.spellings) {
    Json examples = Json::array();
    for (const ConceptSpelling::Example& e : s.examples) examples.push_back({{"id", e.id}, {"title", e.title}});
    spellings.push_back({{"text", s.text},
                         {"why", s.why},
                         {"evidence", s.evidence},
                         {"papers", s.papers},
                         {"examples", std::move(examples)}});
  }
  return {{"version", kFormatVersion},
          {"words", answer.words},
          {"papers", answer.papers},
          {"spellings", std::move(spellings)}};
}

}  // namespace papersearch

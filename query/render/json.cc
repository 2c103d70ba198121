// SPDX-License-Identifier: GPL-2.0-or-later
// Writes answers as JSON, for programs.
#include "query/render/json.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "query/render/link.h"
#include "src/base/json_writer.h"
#include "src/base/terminal.h"
#include "src/text/latex.h"

namespace papersearch {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kFormatVersion = 1;

Json values(const std::vector<FacetValue>& facet) {
  Json out = Json::array();
  for (const FacetValue& value : facet) {
    out.push_back({{"value", value.value}, {"papers", value.papers}, {"filter", value.filter}});
  }
  return out;
}

std::string to_text(const Json& json) { return json_safe(json.dump(-1, ' ', false, Json::error_handler_t::replace)); }

double rounded(double value, double unit) { return std::round(value / unit) * unit; }

// A double as the JSON library writes it, which is not always how others do.
void put(double value, JsonWriter& out) { out.raw(Json(value).dump()); }

void put(const std::vector<SnippetPiece>& segments, JsonWriter& out) {
  out.list(segments, [&](const SnippetPiece& piece) {
    out.raw("{\"text\":");
    out.string(piece.text);
    out.raw(",\"match\":");
    out.boolean(piece.match);
    out.raw("}");
  });
}

// A key of a hit.
struct HitField {
  std::string_view name;
  void (*write)(const Hit& hit, JsonWriter& out);  // the value
  bool (*stands)(const Hit& hit) = nullptr;        // null: in every hit
};

// In the order in which they are written.
constexpr auto kHitFields = std::to_array<HitField>({
    {"rank", [](const Hit& hit, JsonWriter& out) { out.number(hit.rank); }},
    {"partial", [](const Hit& hit, JsonWriter& out) { out.boolean(hit.partial); }},
    {"id", [](const Hit& hit, JsonWriter& out) { out.string(hit.paper.id); }},
    {"title", [](const Hit& hit, JsonWriter& out) { out.string(hit.paper.title); }},
    {"title_text", [](const Hit& hit, JsonWriter& out) { out.string(latex_to_text(hit.paper.title)); }},
    {"url", [](const Hit& hit, JsonWriter& out) { out.string(is_web_link(hit.paper.url) ? hit.paper.url : ""); }},
    {"date", [](const Hit& hit, JsonWriter& out) { out.string(to_string(hit.paper.day())); }},
    {"dates",
     [](const Hit& hit, JsonWriter& out) { out.list(hit.paper.days, [&](Date day) { out.string(to_string(day)); }); }},
    {"votes",
     [](const Hit& hit, JsonWriter& out) { hit.paper.votes ? out.number(*hit.paper.votes) : out.raw("null"); }},
    {"authors", [](const Hit& hit, JsonWriter& out) { out.strings(hit.paper.authors); }},
    {"matched_authors", [](const Hit& hit, JsonWriter& out) { out.strings(hit.matched_authors); }},
    {"more_authors", [](const Hit& hit, JsonWriter& out) { out.boolean(hit.paper.more_authors); }},
    {"score", [](const Hit& hit, JsonWriter& out) { put(rounded(hit.score, 0.0001), out); }},
    {"score_parts",
     [](const Hit& hit, JsonWriter& out) {
       out.list(hit.parts, [&](const ScorePart& part) {
         out.raw("{\"what\":");
         out.string(part.what);
         out.raw(",\"score\":");
         put(rounded(part.score, 0.0001), out);
         out.raw("}");
       });
     },
     [](const Hit& hit) { return !hit.parts.empty(); }},
    {"concepts",
     [](const Hit& hit, JsonWriter& out) {
       out.list(hit.concepts, [&](const PaperConcept& c) {
         out.raw("{\"text\":");
         out.string(c.text);
         out.raw(",\"other\":");
         out.string(c.other);
         out.raw(",\"papers\":");
         out.number(c.papers);
         out.raw("}");
       });
     },
     [](const Hit& hit) { return !hit.concepts.empty(); }},
    {"snippet", [](const Hit& hit, JsonWriter& out) { put(hit.snippet, out); }},
    {"title_marked", [](const Hit& hit, JsonWriter& out) { put(hit.title, out); }},
});

using HitFields = std::vector<const HitField*>;

const HitFields& all_fields() {
  static const HitFields kAll = [] {
    HitFields out;
    for (const HitField& field : kHitFields) out.push_back(&field);
    return out;
  }();
  return kAll;
}

void put(const Hit& hit, const HitFields& fields, JsonWriter& out) {
  const char* before = "{";
  for (const HitField* const field : fields) {
    if (field->stands != nullptr && !field->stands(hit)) continue;
    out.raw(before);
    out.string(field->name);
    out.raw(":");
    field->write(hit, out);
    before = ",";
  }
  out.raw(*before == '{' ? "{}" : "}");
}

constexpr std::size_t kHitBytes = 2048;  // few hits take more

// What says how a paper answers a query, and nothing of the paper itself.
constexpr auto kQueryFields =
    std::to_array<const char*>({"rank", "partial", "score", "snippet", "title_marked", "matched_authors"});

}  // namespace

Json hit_json(const Hit& hit) {
  JsonWriter out(kHitBytes, JsonWriter::Escapes::kSafe);
  put(hit, all_fields(), out);
  return Json::parse(out.take());
}

const std::vector<std::string>& hit_fields() {
  static const std::vector<std::string> kNames = [] {
    std::vector<std::string> out;
    for (const HitField& field : kHitFields) {
      if (field.stands == nullptr) out.emplace_back(field.name);
    }
    return out;
  }();
  return kNames;
}

const std::vector<std::string>& paper_fields() {
  static const std::vector<std::string> kNames = [] {
    std::vector<std::string> out = hit_fields();
    for (const char* const field : kQueryFields) std::erase(out, field);
    out.insert(out.end(), {"other_titles", "sections"});
    return out;
  }();
  return kNames;
}

std::string hit_line(const Hit& hit, const std::vector<std::string>& fields) {
  HitFields chosen;
  for (const std::string& name : fields) {
    for (const HitField& field : kHitFields) {
      if (field.name == name && std::find(chosen.begin(), chosen.end(), &field) == chosen.end())
        chosen.push_back(&field);
    }
  }
  JsonWriter out(kHitBytes, JsonWriter::Escapes::kSafe);
  put(hit, fields.empty() ? all_fields() : chosen, out);
  out.raw("\n");
  return out.take();
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

namespace {

// All of the answer but the hits.
Json head_json(const Response& response) {
  Json notes = Json::array();
  for (const Diagnostic& note : response.notes) {
    notes.push_back({{"level", level_name(note.level)},
                     {"code", note.code},
                     {"message", note.message},
                     {"hint", note.hint},
                     {"span", {note.at.begin, note.at.end}}});
  }
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
      words.push_back(
          {{"from", word.from}, {"to", word.to}, {"as_well", word.as_well}, {"span", {word.at.begin, word.at.end}}});
    out["repaired"] = {{"query", response.repaired_query}, {"words", std::move(words)}};
  }
  Json suggestions = Json::array();
  constexpr std::array kKinds = {"spelling", "without", "digest"};
  for (const Suggestion& s : response.suggestions) {
    suggestions.push_back({{"kind", kKinds.at(static_cast<std::size_t>(s.kind))},
                           {"query", s.query},
                           {"words", s.words ? Json(*s.words) : Json(nullptr)},
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
  return out;
}

}  // namespace

Json response_json(const Response& response) {
  Json out = head_json(response);
  Json& hits = out["hits"] = Json::array();
  for (const Hit& hit : response.hits) hits.push_back(hit_json(hit));
  return out;
}

std::string response_line(const Response& response, const std::vector<std::string>& fields, const Json& more) {
  HitFields chosen;
  for (const HitField& field : kHitFields) {
    if (fields.empty() || std::find(fields.begin(), fields.end(), field.name) != fields.end()) chosen.push_back(&field);
  }
  std::string head = to_text(head_json(response));
  head.pop_back();  // its brace, which stands behind the hits
  JsonWriter out(head.size() + response.hits.size() * kHitBytes, JsonWriter::Escapes::kSafe);
  out.raw(head);
  out.raw(",\"hits\":");
  out.list(response.hits, [&](const Hit& hit) { put(hit, chosen, out); });
  for (const auto& [key, value] : more.items()) {
    out.raw(",");
    out.string(key);
    out.raw(":");
    out.raw(to_text(value));
  }
  out.raw("}\n");
  return out.take();
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
    concepts.push_back(
        {{"text", c.text}, {"other", c.other}, {"papers", c.papers}, {"recent", c.recent}, {"before", c.before}});
  const auto day = [](const std::optional<Date>& one) { return one ? Json(to_string(*one)) : Json(nullptr); };
  return {{"from", to_string(rising.first)},
          {"to", to_string(rising.last)},
          {"papers", rising.papers},
          {"before",
           {{"from", day(rising.before.first)}, {"to", day(rising.before.last)}, {"papers", rising.before_papers}}},
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

std::string to_line(const Json& json) { return to_text(json) + "\n"; }

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

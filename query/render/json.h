// An answer for programs. The one schema of a hit, for the command line and for HTTP.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "query/result/response.h"
#include "query/result/suggest.h"

namespace papersearch {

// rank, id, title, url, date, dates, votes (number or null), authors, matched_authors, more_authors, score, snippet and
// title_marked as segments [{text, match}]; with an explanation score_parts [{what, score}]. New keys may come; these
// stay. The url is a http or https link as the digest has it, else empty.
nlohmann::ordered_json hit_json(const Hit& hit);

// {author, month, section, votes}, each [{value, papers, filter}].
nlohmann::ordered_json facets_json(const Facets& facets);

// [{month, papers, all}]: papers that match, and all of the month.
nlohmann::ordered_json trend_json(const std::vector<TrendMonth>& trend);

// {version, query, total, took_ms, revision, notes, also, suggestions, hits}, and where asked for facets, trend and
// explain.
nlohmann::ordered_json response_json(const Response& response);

// A hit with all its sections [{name, bullets}] and other titles.
nlohmann::ordered_json paper_json(const Hit& hit);

// {words: [{query, word, papers}], authors, titles: [{id, title}]}
nlohmann::ordered_json completions_json(const Completions& completions);

// One line, valid UTF-8 whatever the archive holds, in which what a terminal could act on stands as \uXXXX.
std::string to_line(const nlohmann::ordered_json& json);

// {version, words, papers, spellings: [{text, why, evidence, papers, examples: [{id, title}]}]}
nlohmann::ordered_json concept_json(const ConceptAnswer& answer);

}  // namespace papersearch

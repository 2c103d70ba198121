// SPDX-License-Identifier: GPL-2.0-or-later
// Writes answers as JSON, for programs: the same for the command line and for HTTP.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "query/result/response.h"
#include "query/result/suggest.h"

namespace papersearch {

// The functions give values whose strings are those of the archive; to_line() makes them safe. docs/api.md describes
// the keys, and the schema is data/openapi.json. Keys may be added, but those that there are stay. Any thread may call
// these functions.

// A hit: rank, id, title, url, date, dates, votes (a number or null), authors, matched_authors, more_authors, score,
// snippet and title_marked as segments [{text, match}], and score_parts [{what, score}] where the scores were
// explained. The url is the link of the digest if it is a http or https link, otherwise empty.
nlohmann::ordered_json hit_json(const Hit& hit);

// The keys that every hit has, from which people choose; and those that a paper has as well.
const std::vector<std::string>& hit_fields();
const std::vector<std::string>& paper_fields();

// The line of hit_json(); only with these fields, in this order, where there are any.
std::string hit_line(const Hit& hit, const std::vector<std::string>& fields = {});

// {author, month, section, votes}, each [{value, papers, filter}]: the filter is a query that restricts to the value.
nlohmann::ordered_json facets_json(const Facets& facets);

// [{month, papers, all}]: the papers of the month that match, and all papers of the month.
nlohmann::ordered_json trend_json(const std::vector<TrendMonth>& trend);

// A whole answer: {version, query, total, took_ms, revision, notes, also, suggestions, hits}, and facets, trend,
// history and explain where they were asked for.
nlohmann::ordered_json response_json(const Response& response);

// The line of response_json(), written without a tree of the hits; where `fields` are given, hits have only those. The
// keys of `more` follow.
std::string response_line(const Response& response, const std::vector<std::string>& fields = {},
                          const nlohmann::ordered_json& more = nlohmann::ordered_json::object());

// A whole paper: the keys of a hit that do not depend on a query, sections [{name, bullets}] and other_titles.
nlohmann::ordered_json paper_json(const Hit& hit);

// The same with `revision`, and `similar` [{id, title, url, date, votes}], for a person who reads the paper.
nlohmann::ordered_json paper_json(const Hit& hit, const std::vector<Hit>& similar, std::uint64_t revision);

// [{date, papers}].
nlohmann::ordered_json digest_days_json(const std::vector<DigestDay>& days);

// {from, to, papers, concepts: [{text, other, papers, recent}]}.
nlohmann::ordered_json rising_concepts_json(const RisingConcepts& rising);

// Completions of a query: {words: [{query, word, papers}], authors, titles: [{id, title}]}.
nlohmann::ordered_json completions_json(const Completions& completions);

// The document as one line with its newline: valid UTF-8 whatever the archive has, and safe for a terminal (json_safe()
// in src/base/terminal.h).
std::string to_line(const nlohmann::ordered_json& json);

// The spellings of a concept: {version, words, papers, spellings: [{text, why, evidence, papers, examples: [{id,
// title}]}]}.
nlohmann::ordered_json concept_json(const ConceptAnswer& answer);

}  // namespace papersearch

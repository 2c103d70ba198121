// An answer for programs. The one schema of a hit, for the command line and for HTTP.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "query/result/response.h"

namespace papersearch {

// rank, id, title, url, date, dates, votes (number or null), authors, matched_authors, more_authors, score, snippet and
// title_marked as segments [{text, match}]. New keys may come; these stay.
nlohmann::ordered_json hit_json(const Hit& hit);

// {version, query, total, took_ms, revision, notes, hits}, and explain where asked for.
nlohmann::ordered_json response_json(const Response& response);

// One line, valid UTF-8 whatever the archive holds.
std::string to_line(const nlohmann::ordered_json& json);

}  // namespace papersearch

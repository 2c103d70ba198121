// SPDX-License-Identifier: GPL-2.0-or-later
// Writes an answer as CSV, for spreadsheets.
#include "query/render/csv.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "query/render/json.h"
#include "query/render/link.h"
#include "query/render/quoted.h"

namespace papersearch {
namespace {

// Whether a spreadsheet would take the text for a formula: it begins with one of these signs, perhaps after blanks.
bool is_formula(std::string_view text) {
  constexpr auto kSigns = std::to_array<std::string_view>({"=", "+", "-", "@", "＝", "＋", "－", "＠"});
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return std::any_of(kSigns.begin(), kSigns.end(), [&](std::string_view sign) { return text.starts_with(sign); });
}

std::string cell(const std::string& text) {
  std::string out;
  std::string_view rest = text;
  for (bool first = true; first || !rest.empty(); first = false) {
    const std::size_t end = std::min(rest.find(';'), rest.size());
    if (is_formula(rest)) out += '\'';
    out += rest.substr(0, end);
    if (end < rest.size()) out += ';';
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (out.find_first_of(",;\"") == std::string::npos) return out;
  return papersearch::quoted(out);
}

// A value of a hit in JSON as text; several have a semicolon between them.
std::string plain(const nlohmann::ordered_json& value) {
  if (value.is_null()) return "";
  if (value.is_string()) return value.get<std::string>();
  if (!value.is_array()) return value.dump();
  std::string out;
  for (const auto& one : value) {
    if (one.is_object()) {
      out += one["text"].get<std::string>();  // a piece of a text
    } else {
      out += (out.empty() ? "" : "; ") + plain(one);
    }
  }
  return out;
}

}  // namespace

const std::vector<std::string>& csv_columns() {
  static const std::vector<std::string> kColumns = {"rank", "id",    "title",   "url",
                                                    "date", "votes", "authors", "partial"};
  return kColumns;
}

std::string render_csv(const Response& response, Destination destination, const std::vector<std::string>& columns) {
  std::string out;
  for (const std::string& column : columns) out += (out.empty() ? "" : ",") + column;
  out += "\r\n";
  for (const Hit& hit : response.hits) {
    auto values = nlohmann::ordered_json::parse(hit_line(hit, columns));
    values["url"] = web_link(hit.paper.url).value_or("");
    std::string line;
    for (const std::string& column : columns) {
      if (&column != columns.data()) line += ',';
      const nlohmann::ordered_json& value = values[column];
      line += value.is_number() ? plain(value) : cell(printable(plain(value), destination));
    }
    out += line + "\r\n";
  }
  return out;
}

}  // namespace papersearch

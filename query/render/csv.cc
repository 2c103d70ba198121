// An answer for spreadsheets.
#include "query/render/csv.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

#include "query/render/link.h"
#include "query/render/quoted.h"

namespace papersearch {
namespace {

// What begins a formula, also behind blanks and as full-width sign.
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
  return quoted(out);
}

std::string line(std::initializer_list<std::string> cells) {
  std::string out;
  bool first = true;
  for (const std::string& text : cells) {
    out += (first ? "" : ",") + text;
    first = false;
  }
  return out + "\r\n";
}

}  // namespace

std::string render_csv(const Response& response, Destination destination) {
  const auto put = [destination](const std::string& text) { return cell(printable(text, destination)); };
  std::string out = line({"rank", "id", "title", "url", "date", "votes", "authors"});
  for (const Hit& hit : response.hits) {
    std::string authors;
    for (const std::string& author : hit.paper.authors) authors += (authors.empty() ? "" : "; ") + author;
    out += line({std::to_string(hit.rank), put(hit.paper.id), put(hit.paper.title),
                 put(web_link(hit.paper.url).value_or("")), to_string(hit.paper.day()),
                 hit.paper.votes ? std::to_string(*hit.paper.votes) : "", put(authors)});
  }
  return out;
}

}  // namespace papersearch

// An answer for spreadsheets.
#include "query/render/csv.h"

#include <initializer_list>

#include "src/terminal.h"

namespace papersearch {
namespace {

std::string cell(const std::string& text) {
  std::string out = terminal_safe(text);
  if (!out.empty() && std::string("=+-@\t\r").find(out.front()) != std::string::npos) out.insert(out.begin(), '\'');
  if (out.find_first_of(",\"\r\n") == std::string::npos) return out;
  std::string quoted = "\"";
  for (const char c : out) quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + "\"";
}

std::string line(std::initializer_list<std::string> cells) {
  std::string out;
  for (const std::string& text : cells) out += (out.empty() ? "" : ",") + text;
  return out + "\r\n";
}

}  // namespace

std::string render_csv(const Response& response) {
  std::string out = line({"rank", "id", "title", "url", "date", "votes", "authors"});
  for (const Hit& hit : response.hits) {
    std::string authors;
    for (const std::string& author : hit.paper.authors) authors += (authors.empty() ? "" : "; ") + author;
    out += line({std::to_string(hit.rank), cell(hit.paper.id), cell(hit.paper.title), cell(hit.paper.url),
                 to_string(hit.paper.day()), hit.paper.votes ? std::to_string(*hit.paper.votes) : "", cell(authors)});
  }
  return out;
}

}  // namespace papersearch

// What each address answers. Knows papers and no sockets.
#include "query/server/routes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>
#include <fstream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <tuple>

#include "data/openapi.h"
#include "data/web_app_js.h"
#include "data/web_index_html.h"
#include "data/web_style_css.h"
#include "query/language/lexer.h"
#include "query/language/parser.h"
#include "query/render/atom.h"
#include "query/render/json.h"
#include "query/result/search.h"
#include "query/server/http/etag.h"
#include "src/base/diagnostic.h"

namespace papersearch {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostHits = 100;
constexpr std::size_t kDeepest = 10'000;  // offset + limit
constexpr std::size_t kDigestPapers = 500;
constexpr std::size_t kMostTrends = 5;  // queries side by side
constexpr std::size_t kSnippetCells = 240;
constexpr auto kTimeout = std::chrono::milliseconds(2000);

// A parameter that does not fit; becomes a problem that names it and says where it stands.
struct BadParameter {
  std::string name;
  std::string detail;
  std::optional<Span> at = std::nullopt;  // where it is not the first of its name
};

struct NotFound {};

HttpResponse json(const Json& body) {
  HttpResponse out;
  out.body = to_line(body);
  return out;
}

std::uint64_t number(const HttpRequest& request, const std::string& name, std::uint64_t least, std::uint64_t most,
                     std::uint64_t otherwise) {
  const auto text = request.parameter(name);
  if (!text) return otherwise;
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (error != std::errc() || end != text->data() + text->size() || value < least || value > most)
    throw BadParameter{name, "a number from " + std::to_string(least) + " to " + std::to_string(most)};
  return value;
}

bool flag(const HttpRequest& request, const std::string& name) {
  const auto text = request.parameter(name);
  if (!text || *text == "0" || *text == "false") return false;
  if (*text == "1" || *text == "true" || text->empty()) return true;
  throw BadParameter{name, "1 or 0"};
}

// Unknown parameters, and single ones given twice, are mistakes that one wants to hear of.
void only(const HttpRequest& request, std::initializer_list<std::string_view> known,
          std::initializer_list<std::string_view> repeated = {}) {
  std::set<std::string> seen;
  for (const auto& [name, value, at] : request.parameters) {
    const bool many = std::find(repeated.begin(), repeated.end(), name) != repeated.end();
    if (!many && std::find(known.begin(), known.end(), name) == known.end())
      throw BadParameter{name, "there is no such parameter here", at};
    if (!many && !seen.insert(name).second) throw BadParameter{name, "given twice", at};
  }
}

// The query for papers whose field has a value, whatever is in it; nullopt where the value has nothing to look for, or
// more than is looked for, so that the query would find other papers.
std::optional<std::string> field_query(const std::string& field, const std::string& value) {
  std::string out = field + ":" + quotation(value);
  const ParsedQuery read = parse_query(out);
  if (!read.notes.empty() || std::holds_alternative<All>(read.root.is)) return std::nullopt;
  return out;
}

// The filters among the parameters, as queries.
std::vector<std::string> filters(const HttpRequest& request) {
  std::vector<std::string> out;
  for (const std::string name : {"author", "section"}) {
    std::string any;
    for (const auto& [key, value, at] : request.parameters) {
      if (key != name || value.empty()) continue;
      const auto one = field_query(name, value);
      if (!one) throw BadParameter{name, "a name of letters or digits, of at most 16 words", at};
      any += (any.empty() ? "" : " OR ") + *one;
      // A filter is a query of its own with the limits of one. What it would lose, or not understand, is refused.
      if (const auto notes = parse_query(any).notes; !notes.empty())
        throw BadParameter{name, notes.front().message, at};
    }
    if (!any.empty()) out.push_back(any);
  }
  const std::string from = request.parameter("from").value_or("");
  const std::string to = request.parameter("to").value_or("");
  for (const auto& [name, value] : {std::pair("from", from), std::pair("to", to)}) {
    if (!value.empty() && (!parse_date_range(value) || value.find("..") != std::string::npos))
      throw BadParameter{name, "a day, month or year: 2024-10-21, 2024-10, 2024"};
  }
  if (!from.empty() || !to.empty()) {
    if (!parse_date_range(from + ".." + to)) throw BadParameter{"to", "a day not before from"};
    out.push_back("date:" + from + ".." + to);
  }
  if (request.parameter("min_votes")) {
    if (const auto least = number(request, "min_votes", 0, 1'000'000, 0); least > 0)
      out.push_back("votes:" + std::to_string(least) + "..");
  }
  return out;
}

// REVISION-OFFSET, as a reply's "next" has it.
std::optional<std::pair<RevisionName, std::size_t>> parse_cursor(std::string_view text) {
  const std::size_t dash = std::min(text.rfind('-'), text.size());
  const auto revision = parse_revision(text.substr(0, dash));
  const std::string_view digits = text.substr(std::min(dash + 1, text.size()));
  std::size_t offset = 0;
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), offset);
  if (!revision || failed != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return std::pair(*revision, offset);
}

Request search_request(const HttpRequest& request) {
  Request out;
  out.query = request.parameter("q").value_or("");
  out.filters = filters(request);
  out.limit = number(request, "limit", 0, kMostHits, 20);
  out.offset = number(request, "offset", 0, kDeepest, 0);
  if (const auto text = request.parameter("cursor")) {
    const auto cursor = parse_cursor(*text);
    if (!cursor || cursor->second > kDeepest) throw BadParameter{"cursor", "take it from the reply before"};
    std::tie(out.as_of, out.offset) = *cursor;
  }
  if (out.offset + out.limit > kDeepest) throw BadParameter{"offset", "at most 10,000 hits deep"};
  const std::string sort = request.parameter("sort").value_or("relevance");
  if (sort != "relevance" && sort != "date" && sort != "votes") throw BadParameter{"sort", "relevance, date or votes"};
  out.sort = sort == "date" ? Sort::kDate : sort == "votes" ? Sort::kVotes : Sort::kRelevance;
  const std::string rank = request.parameter("rank").value_or("full");
  if (rank != "full" && rank != "plain") throw BadParameter{"rank", "full or plain"};
  out.rank = rank == "plain" ? Rank::kPlain : Rank::kFull;
  const std::string match = request.parameter("match").value_or("all");
  if (match != "all" && match != "any") throw BadParameter{"match", "all or any"};
  out.match = match == "any" ? MatchMode::kAny : MatchMode::kAll;
  out.facets = flag(request, "facets");
  out.trend = flag(request, "trend");
  out.explain = flag(request, "explain");
  out.exact = flag(request, "exact");
  for (const auto& [name, value, at] : request.parameters) {
    if (name == "without") out.without.push_back(value);
  }
  if (const auto since = request.parameter("since_revision")) {
    out.since = parse_revision(*since);
    if (!out.since) throw BadParameter{"since_revision", "a revision as a reply says it: 57, or HISTORY-57"};
  }
  out.snippet_width = kSnippetCells;
  out.timeout = kTimeout;
  return out;
}

class Answer {
 public:
  Answer(const HttpRequest& request, Searcher& searcher, Date today)
      : request_(request), searcher_(searcher), today_(today) {}

  Response answer_to(Request wanted) {
    wanted.today = today_;
    return searcher_.search(wanted);
  }

  HttpResponse search() {
    only(request_,
         {"q", "limit", "offset", "cursor", "sort", "rank", "match", "facets", "trend", "explain", "exact",
          "since_revision", "from", "to", "min_votes"},
         {"author", "section", "without"});
    const Request wanted = search_request(request_);
    const Response found = answer_to(wanted);
    Json body = response_json(found);
    const std::size_t end = wanted.offset + found.hits.size();
    const std::size_t all = found.total + (wanted.sort == Sort::kRelevance ? found.total_partial : 0);
    body["next"] = end < all && !found.hits.empty()
                       ? Json(to_string(wanted.as_of.value_or(RevisionName{found.history, found.revision})) + "-" +
                              std::to_string(end))
                       : Json(nullptr);
    return json(body);
  }

  HttpResponse facets() {
    only(request_, {"q", "from", "to", "min_votes"}, {"author", "section"});
    Request wanted = search_request(request_);
    wanted.limit = 0;
    wanted.facets = true;
    const Response found = answer_to(wanted);
    return json({{"query", found.query},
                 {"total", found.total},
                 {"revision", found.revision},
                 {"took_ms", found.seconds * 1000},
                 {"facets", facets_json(*found.facets)}});
  }

  HttpResponse trends() {
    only(request_, {"from", "to", "min_votes"}, {"q", "author", "section"});
    Json out = Json::array();
    std::uint64_t revision = 0;
    double seconds = 0;
    for (const auto& [name, value, at] : request_.parameters) {
      if (name != "q") continue;
      if (out.size() == kMostTrends) throw BadParameter{"q", "at most five side by side", at};
      Request wanted = search_request(request_);
      wanted.query = value;
      wanted.limit = 0;
      wanted.trend = true;
      const Response found = answer_to(wanted);
      out.push_back({{"query", found.query}, {"total", found.total}, {"trend", trend_json(*found.trend)}});
      revision = found.revision;
      seconds += found.seconds;
    }
    if (out.empty()) throw BadParameter{"q", "is needed"};
    return json({{"revision", revision}, {"took_ms", seconds * 1000}, {"trends", std::move(out)}});
  }

  HttpResponse paper(const std::string& id) {
    only(request_, {});
    Request wanted;
    const auto query = field_query("id", id);
    if (!query) throw NotFound{};
    wanted.filters = {*query};
    wanted.limit = 1;
    wanted.snippet_width = 0;
    const Response found = answer_to(wanted);
    if (found.hits.empty()) throw NotFound{};
    Json body = paper_json(found.hits.front());
    body["revision"] = found.revision;
    return json(body);
  }

  HttpResponse similar(const std::string& id) {
    only(request_, {"limit", "from", "to", "min_votes"}, {"author", "section"});
    Request wanted = search_request(request_);
    wanted.like = id;
    wanted.limit = number(request_, "limit", 0, kMostHits, 10);
    try {
      return json(response_json(answer_to(wanted)));
    } catch (const Error& e) {
      if (std::string_view(e.what()).find("has no paper") != std::string_view::npos) throw NotFound{};
      throw;
    }
  }

  HttpResponse digest(const std::string& day) {
    only(request_, {});
    const auto date = parse_date(day);
    if (!date) throw NotFound{};
    Request wanted;
    wanted.filters = {"date:" + to_string(*date)};
    wanted.sort = Sort::kVotes;
    wanted.limit = kDigestPapers;
    wanted.snippet_width = 0;
    const Response found = answer_to(wanted);
    if (found.hits.empty()) throw NotFound{};
    Json papers = Json::array();
    for (const Hit& hit : found.hits) papers.push_back(paper_json(hit));
    return json({{"date", to_string(*date)},
                 {"total", found.total},
                 {"revision", found.revision},
                 {"papers", std::move(papers)}});
  }

  HttpResponse suggest() {
    only(request_, {"q", "limit"});
    return json(completions_json(
        searcher_.complete(request_.parameter("q").value_or(""), number(request_, "limit", 1, 20, 8))));
  }

  HttpResponse feed() {
    only(request_, {"q", "from", "to", "min_votes"}, {"author", "section"});
    Request wanted = search_request(request_);
    wanted.limit = 50;
    wanted.sort = Sort::kDate;
    HttpResponse out;
    out.type = "application/atom+xml; charset=utf-8";
    out.body = render_atom(answer_to(wanted));
    return out;
  }

  HttpResponse index() {
    only(request_, {});
    Request wanted;
    wanted.sort = Sort::kDate;
    wanted.limit = 1;
    wanted.snippet_width = 0;
    const Response found = answer_to(wanted);
    const Json newest = found.hits.empty() ? Json(nullptr) : Json(to_string(found.hits.front().paper.day()));
    return json({{"papers", found.total},
                 {"revision", found.revision},
                 {"history", found.history},
                 {"newest", newest},
                 {"version", PAPERSEARCH_VERSION}});
  }

 private:
  const HttpRequest& request_;
  Searcher& searcher_;
  Date today_;
};

// The part of a path behind a prefix and before a suffix, without a slash in it.
// An id of a paper may have "/" in it ("cs/0112019"), a day may not.
std::optional<std::string> between(const std::string& path, std::string_view prefix, std::string_view suffix,
                                   bool of_paper) {
  if (!path.starts_with(prefix) || !path.ends_with(suffix) || path.size() <= prefix.size() + suffix.size())
    return std::nullopt;
  std::string part = path.substr(prefix.size(), path.size() - prefix.size() - suffix.size());
  return of_paper || part.find('/') == std::string::npos ? std::optional(part) : std::nullopt;
}

struct Asset {
  std::string_view path;
  std::string_view type;
  std::string_view bytes;
};

const auto kAssets = std::to_array<Asset>({{"/", "text/html; charset=utf-8", data::web_index_html},
                                           {"/app.js", "text/javascript; charset=utf-8", data::web_app_js},
                                           {"/style.css", "text/css; charset=utf-8", data::web_style_css}});

HttpResponse asset(const Asset& found, const HttpRequest& request, const std::string& folder) {
  HttpResponse out;
  out.route = "page";
  out.type = std::string(found.type);
  out.body = std::string(found.bytes);
  if (!folder.empty()) {
    std::ifstream file(folder + (found.path == "/" ? "/index.html" : std::string(found.path)));
    std::ostringstream text;
    text << file.rdbuf();
    out.body = text.str();
  }
  const std::string tag = "\"" + std::to_string(std::hash<std::string>()(out.body)) + "\"";
  out.headers = {{"ETag", tag}, {"Cache-Control", "no-cache"}};
  if (names_tag(request.if_none_match, tag)) {
    out.status = 304;
    out.body.clear();
  }
  return out;
}

std::string opensearch(const HttpRequest& request) {
  // The host is what the client asked for; it is checked, since it comes back in the text.
  const bool plain = !request.host.empty() && std::all_of(request.host.begin(), request.host.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' ||
           c == ':' || c == '[' || c == ']';
  });
  const std::string base = "http://" + (plain ? request.host : "localhost");
  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<OpenSearchDescription "
         "xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">"
         "<ShortName>papersearch</ShortName><Description>AI paper "
         "digests</Description><InputEncoding>UTF-8</InputEncoding>"
         "<Url type=\"text/html\" template=\"" +
         base +
         "/?q={searchTerms}\"/>"
         "<Url type=\"application/atom+xml\" template=\"" +
         base + "/v1/feed.atom?q={searchTerms}\"/></OpenSearchDescription>\n";
}

// Never the same twice in a process, so that what a thread opened for one Routes is not taken for another's.
unsigned next_epoch() {
  static std::atomic<unsigned> last{0};
  return ++last;
}

}  // namespace

Routes::Routes(RouteOptions options)
    : options_(std::move(options)), epoch_(next_epoch()), cache_(std::make_unique<AnswerCache>(options_.cache)) {}

void Routes::reopen() {
  epoch_ = next_epoch();
  cache_->clear();
}

Searcher& Routes::searcher_of_thread() const {
  thread_local std::unique_ptr<Searcher> searcher;
  thread_local unsigned opened = 0;
  if (!searcher || opened != epoch_) {
    searcher = std::make_unique<Searcher>(options_.index_path);
    opened = epoch_;
  }
  return *searcher;
}

// Ready is who could answer a search now: it makes one that reads the tables that every search reads.
bool Routes::is_ready() const {
  try {
    Request newest;
    newest.sort = Sort::kDate;
    newest.limit = 1;
    searcher_of_thread().search(newest);
    return !is_stopping();
  } catch (const Error&) {
    return false;
  }
}

bool Routes::quick(const std::string& path) {
  return path == "/healthz" || path == "/metrics" || (!path.starts_with("/v1/") && path != "/readyz") ||
         path == "/v1/openapi.json" || path == "/v1/opensearch.xml";
}

HttpResponse Routes::handle(const HttpRequest& request) const {
  const std::string& path = request.path;
  const auto text = [](const std::string& route, const std::string& type, std::string body) {
    HttpResponse out;
    out.route = route;
    out.type = type;
    out.body = std::move(body);
    out.headers = {{"Cache-Control", "no-store"}};
    return out;
  };
  if (path == "/healthz") return text("/healthz", "text/plain", "ok\n");
  if (path == "/readyz") {
    const bool ready = is_ready();
    HttpResponse out = text("/readyz", "text/plain", ready ? "ready\n" : is_stopping() ? "stopping\n" : "no index\n");
    out.status = ready ? 200 : 503;
    return out;
  }
  if (path == "/metrics") return text("/metrics", "text/plain; version=0.0.4", metrics());
  if (path == "/v1/openapi.json") return text(path, "application/json", std::string(data::openapi));
  if (path == "/v1/opensearch.xml") return text(path, "application/opensearchdescription+xml", opensearch(request));
  for (const Asset& a : kAssets) {
    if (a.path == path) return asset(a, request, options_.assets);
  }

  struct Route {
    std::string name;
    std::function<HttpResponse(Answer&)> answer;
  };
  Route route;
  if (path == "/v1/search") route = {path, [](Answer& a) { return a.search(); }};
  if (path == "/v1/facets") route = {path, [](Answer& a) { return a.facets(); }};
  if (path == "/v1/trends") route = {path, [](Answer& a) { return a.trends(); }};
  if (path == "/v1/suggest") route = {path, [](Answer& a) { return a.suggest(); }};
  if (path == "/v1/feed.atom") route = {path, [](Answer& a) { return a.feed(); }};
  if (path == "/v1/index") route = {path, [](Answer& a) { return a.index(); }};
  if (const auto id = between(path, "/v1/papers/", "/similar", true))
    route = {"/v1/papers/{id}/similar", [&id](Answer& a) { return a.similar(*id); }};
  const auto paper = between(path, "/v1/papers/", "", true);
  if (paper) route = {"/v1/papers/{id}", [&paper](Answer& a) { return a.paper(*paper); }};
  const auto day = between(path, "/v1/digests/", "", false);
  if (day) route = {"/v1/digests/{date}", [&day](Answer& a) { return a.digest(*day); }};
  const auto similar = between(path, "/v1/papers/", "/similar", true);
  if (similar) route = {"/v1/papers/{id}/similar", [&similar](Answer& a) { return a.similar(*similar); }};
  HttpResponse out;
  const auto place = [&](const std::string& name) {
    const auto* const found = request.find(name);
    return found != nullptr ? std::optional(found->at) : std::nullopt;
  };
  try {
    if (!route.answer) throw NotFound{};
    Searcher& searcher = searcher_of_thread();
    // Today is part of the answer ("date:-30d.."), so of its tag.
    const Date today = options_.today();
    const std::string state = searcher.identity() + "-" + compact(today) + "-";
    const std::string tag = "W/\"" + state + std::to_string(std::hash<std::string>()(request.target)) + "\"";
    const bool unchanged = names_tag(request.if_none_match, tag);
    // Who knows the tag has had the answer; "*" is any answer, if there is one (RFC 9110, 13.1.2).
    if (unchanged && !names_any_tag(request.if_none_match)) {
      out.status = 304;
    } else if (const auto kept = cache_->find(state + request.target)) {
      out = *kept;
    } else {
      Answer answer(request, searcher, today);
      out = route.answer(answer);
      if (out.status == 200) cache_->keep(state + request.target, std::make_shared<const HttpResponse>(out));
    }
    if (unchanged && out.status == 200) {
      out.status = 304;
      out.body.clear();
    }
    out.headers.emplace_back("ETag", tag);
    out.headers.emplace_back("Cache-Control", "public, max-age=60, stale-while-revalidate=300");
  } catch (const BadParameter& bad) {
    out = problem(400, "invalid-parameter", "Invalid parameter", "'" + bad.name + "': " + bad.detail,
                  bad.at ? bad.at : place(bad.name));
  } catch (const NotFound&) {
    out = problem(404, "not-found", "There is nothing here");
  } catch (const Error& e) {
    const bool late = e.trouble() == Trouble::kTooLate;
    const bool gone = e.trouble() == Trouble::kGone;
    out = gone   ? problem(410, "revision-gone", "The index of that revision is gone", e.hint())
          : late ? problem(503, "query-timeout", "The query takes too long", e.hint(), place("q"))
                 : problem(503, "index-unavailable", "The index cannot be read now");
    if (!gone) out.headers.emplace_back("Retry-After", "5");
  }
  out.route = route.name.empty() ? "unknown" : route.name;
  return out;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// The web page, and what a browser needs to add it to its search boxes.
#include "query/server/page.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>
#include <string_view>
#include <utility>

#include "data/web_app_js.h"
#include "data/web_index_html.h"
#include "data/web_style_css.h"
#include "query/server/http/accept_language.h"
#include "query/server/http/etag.h"

namespace papersearch {
namespace {

std::string read_file(const std::string& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

struct PageFile {
  std::string_view name;  // in the folder
  std::string_view type;  // for the Content-Type header
  std::string_view bytes;
};

constexpr PageFile kDocument = {"index.html", "text/html; charset=utf-8", data::web_index_html};
constexpr PageFile kScript = {"app.js", "text/javascript; charset=utf-8", data::web_app_js};
constexpr PageFile kStyle = {"style.css", "text/css; charset=utf-8", data::web_style_css};

// The name of a built-in file with the hash of its content: "app.0123456789abcdef.js".
std::string make_hashed_name(const PageFile& file) {
  std::array<char, 17> hash{};
  std::snprintf(hash.data(), hash.size(), "%016zx", std::hash<std::string_view>()(file.bytes));
  const std::size_t dot = file.name.rfind('.');
  return std::string(file.name.substr(0, dot)) + "." + hash.data() + std::string(file.name.substr(dot));
}

const std::string& hashed_name(const PageFile& file) {
  static const std::string kScriptName = make_hashed_name(kScript);
  static const std::string kStyleName = make_hashed_name(kStyle);
  return file.name == kScript.name ? kScriptName : kStyleName;
}

std::string content(const PageFile& file, const std::string& folder) {
  return folder.empty() ? std::string(file.bytes) : read_file(folder + "/" + std::string(file.name));
}

HttpResponse asset(const PageFile& file, const HttpRequest& request, const std::string& folder) {
  HttpResponse out;
  out.type = std::string(file.type);
  out.body = content(file, folder);
  const bool is_hashed = folder.empty() && request.path == "/" + hashed_name(file);
  return tagged(std::move(out), request, is_hashed ? "public, max-age=31536000, immutable" : "no-cache");
}

void replace(std::string& text, std::string_view what, std::string_view with) {
  if (const std::size_t at = text.find(what); at != std::string::npos) text.replace(at, what.size(), with);
}

// What search engines and previews of links read.
std::string head_of(const PlainPage& plain, const HttpRequest& request) {
  const std::string title = html_text(plain.title.empty() ? "papersearch" : plain.title + " – papersearch");
  std::string out = "<title>" + title + "</title>";
  const auto property = [&](const std::string& name, const std::string& value) {
    out += "\n<meta property=\"og:" + name + "\" content=\"" + value + "\">";
  };
  property("site_name", "papersearch");
  property("type", plain.title.empty() ? "website" : "article");
  property("title", title);
  if (!plain.description.empty()) {
    property("description", html_text(plain.description));
    out += "\n<meta name=\"description\" content=\"" + html_text(plain.description) + "\">";
  }
  if (plain.has == PlainPage::Has::kPapers && !plain.body.empty()) {
    const std::string address = html_text(request.base + "/" + plain.address);
    property("url", address);
    out += "\n<link rel=\"canonical\" href=\"" + address + "\">";
  } else {
    out += "\n<meta name=\"robots\" content=\"noindex\">";
  }
  return out;
}

// What the document says before its script runs, or where there is none.
constexpr auto kEnglish = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"<html lang=\"ko\">", "<html lang=\"en\">"},
    {">본문으로<", ">Skip to results<"},
    {">논문 검색<", ">Search papers<"},
    {"\"제안\"", "\"Suggestions\""},
    {"\"검색 도움말\"", "\"Search help\""},
    {"\"검색 도움말\"", "\"Search help\""},
    {"\"밝기\"", "\"Theme\""},
});

HttpResponse filled_document(const HttpRequest& request, const std::string& folder, const PlainPage& plain) {
  HttpResponse out;
  out.type = std::string(kDocument.type);
  out.body = content(kDocument, folder);
  if (page_language(request) == PageLanguage::kEnglish) {
    for (const auto& [korean, english] : kEnglish) replace(out.body, korean, english);
  }
  replace(out.body, "<title>papersearch</title>", head_of(plain, request));
  if (const std::string q = request.parameter("q").value_or(""); !q.empty())
    replace(out.body, "<input id=\"q\"", "<input id=\"q\" value=\"" + html_text(q) + "\"");
  if (!plain.feed.empty()) replace(out.body, "\"v1/feed.atom\"", "\"" + html_text(plain.feed) + "\"");
  if (folder.empty()) {
    replace(out.body, "\"app.js\"", "\"" + hashed_name(kScript) + "\"");
    replace(out.body, "\"style.css\"", "\"" + hashed_name(kStyle) + "\"");
  }
  replace(out.body, "<!--plain-->", plain.body);  // the last, because what is in it is not ours
  return out;
}

}  // namespace

PageLanguage page_language(const HttpRequest& request) {
  const bool is_korean =
      request.accept_language.empty() || preferred_language(request.accept_language, {"en", "ko"}) == "ko";
  return is_korean ? PageLanguage::kKorean : PageLanguage::kEnglish;
}

HttpResponse page_document(const HttpRequest& request, const std::string& folder, const PlainPage& plain) {
  HttpResponse out = filled_document(request, folder, plain);
  if (plain.has == PlainPage::Has::kMissing) out.status = 404;
  out = tagged(std::move(out), request, "no-cache");
  out.headers.emplace_back("Vary", "Accept-Language");
  return out;
}

HttpResponse page_of_problem(const HttpRequest& request, const std::string& folder, const HttpResponse& problem) {
  HttpResponse out = filled_document(request, folder, {});
  out.status = problem.status;
  out.headers = {{"Cache-Control", "no-store"}};
  std::copy_if(problem.headers.begin(), problem.headers.end(), std::back_inserter(out.headers),
               [](const auto& header) { return header.first == "Retry-After"; });
  return out;
}

HttpResponse page_script(const HttpRequest& request, const std::string& folder) {
  return asset(kScript, request, folder);
}

HttpResponse page_style(const HttpRequest& request, const std::string& folder) {
  return asset(kStyle, request, folder);
}

std::string opensearch_description(const std::string& base) {
  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<OpenSearchDescription "
         "xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">"
         "<ShortName>papersearch</ShortName><Description>AI paper "
         "digests</Description><InputEncoding>UTF-8</InputEncoding>"
         "<Url type=\"text/html\" template=\"" +
         base +
         "/?q={searchTerms}\"/>"
         "<Url type=\"application/atom+xml\" template=\"" +
         base +
         "/v1/feed.atom?q={searchTerms}\"/>"
         "<Url type=\"application/x-suggestions+json\" template=\"" +
         base + "/v1/opensearch-suggestions?q={searchTerms}\"/></OpenSearchDescription>\n";
}

}  // namespace papersearch

// The web page, and what a browser needs to add it to its search boxes.
#include "query/server/page.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <sstream>
#include <string_view>

#include "data/web_app_js.h"
#include "data/web_index_html.h"
#include "data/web_style_css.h"
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

HttpResponse page_file(const PageFile& file, const HttpRequest& request, const std::string& folder) {
  HttpResponse out;
  out.type = std::string(file.type);
  out.body = folder.empty() ? std::string(file.bytes) : read_file(folder + "/" + std::string(file.name));
  const std::string tag = "\"" + std::to_string(std::hash<std::string>()(out.body)) + "\"";
  out.headers = {{"ETag", tag}, {"Cache-Control", "no-cache"}};
  if (names_tag(request.if_none_match, tag)) {
    out.status = 304;
    out.body.clear();
  }
  return out;
}

// Whether the text consists of characters of host names, ports and IPv6 addresses, which XML and addresses take as they
// are.
bool is_plain_host(const std::string& host) {
  return !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' ||
           c == ':' || c == '[' || c == ']';
  });
}

}  // namespace

HttpResponse page_document(const HttpRequest& request, const std::string& folder) {
  return page_file({"index.html", "text/html; charset=utf-8", data::web_index_html}, request, folder);
}

HttpResponse page_script(const HttpRequest& request, const std::string& folder) {
  return page_file({"app.js", "text/javascript; charset=utf-8", data::web_app_js}, request, folder);
}

HttpResponse page_style(const HttpRequest& request, const std::string& folder) {
  return page_file({"style.css", "text/css; charset=utf-8", data::web_style_css}, request, folder);
}

std::string opensearch_description(const std::string& host) {
  const std::string base = "http://" + (is_plain_host(host) ? host : "localhost");
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

}  // namespace papersearch

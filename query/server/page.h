// The web page, and what a browser needs to add it to its search boxes.
#pragma once

#include <string>

#include "query/server/http/message.h"

namespace papersearch {

// The files of the page. They are built into the program; where `folder` is not empty they are read from it at each
// request instead, and one that cannot be read is empty. The answer has a strong entity tag, and the status 304 without
// a body where the request names this tag. Any thread may call these functions.
HttpResponse page_document(const HttpRequest& request, const std::string& folder);
HttpResponse page_script(const HttpRequest& request, const std::string& folder);
HttpResponse page_style(const HttpRequest& request, const std::string& folder);

// An OpenSearch description (version 1.1), XML in UTF-8, with addresses of the page and the feed at `host`, the Host
// header of a request. They are at "localhost" where `host` has a character that a host name or a port cannot have.
std::string opensearch_description(const std::string& host);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// The web page, and what a browser needs to add it to its search boxes.
#pragma once

#include <string>

#include "query/render/html.h"
#include "query/server/http/message.h"

namespace papersearch {

// The files of the page. They are built into the program; where `folder` is not empty they are read from it at each
// request instead, and one that cannot be read is empty. The answer has a strong entity tag, and the status 304 without
// a body where the request names this tag and the status would be 200. Any thread may call these functions.

// Korean where the reader prefers it, as the script decides, or says nothing; else English.
PageLanguage page_language(const HttpRequest& request);

// The document, with what the page says without JavaScript in it: the title, what previews of links show (Open Graph)
// and the text. It asks for the script and the style by names that change with their content.
HttpResponse page_document(const HttpRequest& request, const std::string& folder, const PlainPage& plain);

// The document alone, with the status of a problem and its Retry-After: its script says what is wrong, and robots keep
// what they have and come again. Without a tag.
HttpResponse page_of_problem(const HttpRequest& request, const std::string& folder, const HttpResponse& problem);

// The script and the style, which browsers keep for good where their name has the hash of their content, and ask for
// again otherwise.
HttpResponse page_script(const HttpRequest& request, const std::string& folder);
HttpResponse page_style(const HttpRequest& request, const std::string& folder);

// An OpenSearch description (version 1.1), XML in UTF-8, with addresses of the page, the feed and suggestions below
// `base`, as HttpRequest::base has it.
std::string opensearch_description(const std::string& base);

}  // namespace papersearch

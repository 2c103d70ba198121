// Writes an answer as an Atom feed, for feed readers.
#pragma once

#include <string>

#include "query/result/response.h"

namespace papersearch {

// The hits as an Atom feed (RFC 4287) in UTF-8. The same query has the same feed id. `links` are the addresses at which
// the feed and the page with the same answer can be fetched; empty where there is none. The result is well-formed XML
// whatever the archive has: controls and other characters that XML 1.0 does not allow become U+FFFD, and everything
// else that a terminal could act on becomes a character reference. Links that are not http or https
// (query/render/link.h) are left out. Any thread may call it.
struct FeedLinks {
  std::string self, alternate;
};
std::string render_atom(const Response& response, const FeedLinks& links = {});

}  // namespace papersearch

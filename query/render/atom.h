// SPDX-License-Identifier: GPL-2.0-or-later
// Writes an answer as an Atom feed, for feed readers.
#pragma once

#include <string>

#include "query/result/response.h"

namespace papersearch {

// The hits as an Atom feed (RFC 4287) in UTF-8. Feeds of other queries or filters have other ids (RFC 4287, 4.2.6). The
// result is well-formed XML whatever the archive has: controls and other characters that XML 1.0 does not allow become
// U+FFFD, and everything else that a terminal could act on becomes a character reference. Links that are not http or
// https (query/render/link.h) are left out. Any thread may call it.
struct FeedNames {
  std::string self, alternate;  // addresses of the feed, and of the page with the same answer; may be empty
  std::string filters;          // that the query does not say
};
std::string render_atom(const Response& response, const FeedNames& names = {});

}  // namespace papersearch

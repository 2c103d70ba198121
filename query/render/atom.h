// An answer for feed readers.
#pragma once

#include <string>

#include "query/result/response.h"

namespace papersearch {

// An Atom feed (RFC 4287) of the hits; the same query has the same feed id. `self`: where the feed can be fetched, if
// anywhere. Well-formed XML whatever the archive holds: controls and what XML 1.0 does not allow become U+FFFD, what
// else a terminal could act on is a character reference. Links are http or https (query/render/link.h); others are left
// out.
std::string render_atom(const Response& response, const std::string& self = {});

}  // namespace papersearch

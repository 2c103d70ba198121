// An answer for feed readers.
#pragma once

#include <string>

#include "query/result/response.h"

namespace papersearch {

// An Atom feed (RFC 4287) of the hits; the same query has the same feed id. `self`: where the feed can be fetched, if
// anywhere. Characters that XML 1.0 does not allow become U+FFFD.
std::string render_atom(const Response& response, const std::string& self = {});

}  // namespace papersearch

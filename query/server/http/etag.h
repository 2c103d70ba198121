// Which entity tags an If-None-Match header names (RFC 9110, 13.1.2).
#pragma once

#include <string_view>

namespace papersearch {

// Whether an If-None-Match header names the tag: a list of tags, or "*". Weak and strong tags are the same here. `tag`
// is as it is sent, with its quotes. Malformed parts of the list are skipped.
bool names_tag(std::string_view if_none_match, std::string_view tag);

// Whether it is "*", which is true of any answer that exists, but of none where the answer would be an error.
bool names_any_tag(std::string_view if_none_match);

}  // namespace papersearch

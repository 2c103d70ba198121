// Links of an archive that a program may follow.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace papersearch {

// Each byte as % and two hexadecimal digits (RFC 3986, 2.1), also of characters that need it not.
std::string percent_encoded(std::string_view bytes);

// The link as an address that a browser, a feed reader or a shell may be given: http or https and a host (RFC
// 9110, 4.2). What no address holds (RFC 3987: controls, blanks, <>"{}|\^`) and what a terminal could act on is
// percent-encoded. Nullopt for any other link, such as javascript: or file:, which must not be followed because a
// digest says so.
std::optional<std::string> web_link(std::string_view link);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Decides which links of an archive programs may follow.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace papersearch {

// Every byte as % and two hexadecimal digits (RFC 3986, 2.1), even where this is not necessary.
std::string percent_encoded(std::string_view bytes);

// The text as a value in the query of an address, or as the last part of a URN: every byte but ASCII letters, digits,
// "-" and "." is percent-encoded.
std::string encoded_value(std::string_view text);

// The link as an address that may be given to a browser, a feed reader or a shell: http or https with a host (RFC 9110,
// 4.2). Characters that no address has (RFC 3987: controls, blanks, <>"{}|\^`) and those that a terminal could act on
// are percent-encoded. Nullopt for any other link, such as javascript: or file:, which no program must follow only
// because a digest has it. `link` may be any bytes; any thread may call it.
std::optional<std::string> web_link(std::string_view link);

// Whether web_link() has one.
bool is_web_link(std::string_view link);

}  // namespace papersearch

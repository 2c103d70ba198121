// SPDX-License-Identifier: GPL-2.0-or-later
// Which language a reader prefers (RFC 9110, 12.5.4).
#pragma once

#include <initializer_list>
#include <string_view>

namespace papersearch {

// The language of `known`, as "ko", that an Accept-Language header gives the most weight, of equals the one that it
// names first; "ko-KR" names "ko". The first of `known` where it names none of them, and for "*". Malformed parts are
// passed over.
std::string_view preferred_language(std::string_view accept_language, std::initializer_list<std::string_view> known);

}  // namespace papersearch

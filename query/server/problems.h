// SPDX-License-Identifier: GPL-2.0-or-later
// What the types of problems mean (RFC 9457): a page for each, at the address that a problem has as its type.
#pragma once

#include <string_view>

#include "query/server/http/message.h"

namespace papersearch {

// A page in HTML about a type: its title, its status and what a client can do; 404 where there is no such type. Any
// thread may call it.
HttpResponse problem_page(std::string_view type);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// The manual page of the API, made of its OpenAPI document.
#pragma once

#include <string>

namespace papersearch {

// The page papersearch-api(7), troff with the man macros, UTF-8.
std::string api_manual();

}  // namespace papersearch

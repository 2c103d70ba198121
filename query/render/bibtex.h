// An answer for bibliographies.
#pragma once

#include <string>

#include "query/result/response.h"

namespace papersearch {

// A @misc a hit, with the fields that arXiv itself exports. Signs that TeX reads are written as signs; $formulas$ whose
// braces are balanced stay.
std::string render_bibtex(const Response& response);

}  // namespace papersearch

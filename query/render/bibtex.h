// An answer for bibliographies.
#pragma once

#include <string>

#include "query/result/response.h"

namespace papersearch {

// One @misc for each hit, with the fields that arXiv itself exports; eprint and archivePrefix only where the id is one
// of arXiv. Whatever the archive holds, braces are balanced, keys are unique, and nothing acts: signs that TeX reads
// are written as signs, a $formula$ stays where its commands are known to be harmless, else it is text.
std::string render_bibtex(const Response& response);

}  // namespace papersearch

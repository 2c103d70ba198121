// An answer for bibliographies.
#pragma once

#include <string>

#include "query/result/response.h"
#include "src/base/terminal.h"

namespace papersearch {

// A @misc a hit, as BibTeX (btxdoc) and biber read it: title, year, and where there are such author and url (http and
// https alone); of arXiv papers eprint and archivePrefix too. Keys are "arxiv:" and the arXiv id, else "paper:" and the
// paper's id, in which other characters than small letters, digits, "." and "-" are "_" and two hexadecimal digits a
// byte; so no two papers have one key, also for readers that do not tell capital letters apart.
//
// Nothing of the archive's text acts: signs that TeX reads are written as signs, braces by their names, because BibTeX
// counts them even behind a backslash; a name that would be read as several, as parts of one or as none is in braces.
// Of $formulas$ those stay that is_harmless_formula() knows (query/render/formula.h).
std::string render_bibtex(const Response& response, Destination destination = Destination::kPipe);

}  // namespace papersearch

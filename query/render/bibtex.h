// SPDX-License-Identifier: GPL-2.0-or-later
// Writes an answer as BibTeX, for bibliographies.
#pragma once

#include <string>

#include "query/result/response.h"
#include "src/base/terminal.h"

namespace papersearch {

// An @misc entry for each hit, in UTF-8, as BibTeX (its manual btxdoc) and biber read it. It has title and year, author
// and url where they are known, and for papers of arXiv eprint and archivePrefix. Only http and https links are
// written. The key is "arxiv:" and the arXiv id, or for other papers "paper:" and the paper's id, where each byte other
// than small letters, digits, "." and "-" is written as "_" and two hexadecimal digits. So no two papers have the same
// key, even for readers that do not tell capital letters apart.
//
// No text of the archive acts as TeX or BibTeX: characters with a meaning in TeX are written so that they stand for
// themselves, and braces by name, because BibTeX counts braces even after a backslash. A name that would be read as
// several names, as parts of a name or as none is put in braces. Formulas between $ stay if is_harmless_formula()
// accepts them (query/render/formula.h). Any thread may call it.
std::string render_bibtex(const Response& response, Destination destination = Destination::kPipe);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// From a request to an answer.
#pragma once

#include <xapian.h>

#include "query/match/paper_set.h"
#include "query/result/response.h"
#include "query/result/search.h"

namespace papersearch {

// Answers one request from one revision of the index, with the deadline of the thread; how long it took is left to the
// caller. Throws what Searcher::search() does, and Xapian's exceptions, so it runs inside ReadIndex::read.
Response answer(const Request& request, const Xapian::Database& index);

// The papers that answer() counts as Response::total, found without ordering them or saying anything of them. The query
// is in words of the archive, in which there is nothing to repair: to look for slips in it takes longer than the
// search.
PaperSet answer_papers(const Request& request, const Xapian::Database& index);

}  // namespace papersearch

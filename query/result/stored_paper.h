// SPDX-License-Identifier: GPL-2.0-or-later
// The papers of the index, as it stores them.
#pragma once

#include <xapian.h>

#include "src/paper/paper.h"

namespace papersearch {

// The paper with this number. Fetching, unpacking and reading one takes some twenty microseconds, so the process keeps
// those of the last answers (query/match/revision_cache.h). Throws Xapian's exceptions, so it runs inside
// ReadIndex::read, and Error where what is stored is no paper.
Paper stored_paper(Xapian::docid number, const Xapian::Database& index);

}  // namespace papersearch

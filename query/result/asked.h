// SPDX-License-Identifier: GPL-2.0-or-later
// The reading of a query that an index bears out.
#pragma once

#include <xapian.h>

#include <optional>
#include <string_view>

#include "query/language/parser.h"
#include "src/base/date.h"

namespace papersearch {

struct AskedQuery {
  ParsedQuery parsed;
  // Set where the query asks in words for days counted from today that the archive has not, or has otherwise since it
  // ended, and `parsed` is without them: the same days counted from the archive's last. Papers of other days are worth
  // to be shown below.
  std::optional<Node> counted_days;
};

// Reads a query (UTF-8 in NFC) as parse_query() does, but for the words that are those of a title, which are searched
// as words: "learning without forgetting", and but for days that the archive cannot have, as in "1996년 올림픽".
// "Without training" leaves out no paper that says so of itself (training-free). Where the archive ends before days
// that the query asks for, a note says when, and what the same days are counted from there; of one that ended long ago
// all days counted from today are counted so. Throws Error (kTooLate) and Xapian's exceptions, so it runs inside
// ReadIndex::read.
AskedQuery asked_query(std::string_view text, std::optional<Date> today, Wording wording,
                       const Xapian::Database& index);

}  // namespace papersearch

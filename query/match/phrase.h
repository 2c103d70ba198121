// SPDX-License-Identifier: GPL-2.0-or-later
// Words in order, or near each other, as a query.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "query/match/index_memory.h"
#include "query/match/slot_reader.h"
#include "src/index/schema.h"
#include "src/index/word_order.h"

namespace papersearch {

// The words of a phrase: for each position the terms that may stand there, as the index has them, with the field's
// prefix.
using Positions = std::vector<std::vector<std::string>>;

// Papers that have, in one field, a term of each position: in this order and side by side (in_order), or in any order
// within `window` neighbouring words (near_each_other). The weight is the sum of the terms' weights. A single position
// becomes its terms. The result is empty where `positions` is empty or one of them is. A wide term
// (src/index/word_order.h) may stand for several positions of in_order(), which need no terms of their own then.
Xapian::Query in_order(const Positions& positions, Field field, const std::vector<WideTerm>& wide = {});
Xapian::Query near_each_other(const Positions& positions, Field field, std::uint32_t window);

// For each position the terms that may stand for it, wide ones among them.
Positions with_wide(const Positions& positions, const std::vector<WideTerm>& wide);

// Tells of papers that have a term of each position whether the terms stand as in_order() (window 0) or
// near_each_other() demands. Answers are kept in IndexMemory, since reading the order of a paper's words takes a
// microsecond. For one thread.
class OrderReader {
 public:
  OrderReader(const Xapian::Database& index, const Positions& positions, Field field, std::uint32_t window,
              const std::vector<WideTerm>& wide);

  bool stands_in(Xapian::docid paper);

 private:
  Xapian::Database index_;
  Xapian::valueno slot_;
  WordPattern pattern_;
  std::shared_ptr<Verdicts> known_;
  std::optional<SlotReader> order_;  // opened at the first question
};

}  // namespace papersearch

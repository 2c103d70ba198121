// Words in order, or near one another, as a query.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "query/match/paper_set.h"
#include "src/index/schema.h"
#include "src/index/word_order.h"

namespace papersearch {

// Papers that have, in one field, a term of each place: in this order and side by side; or with a window, in any order
// among so many neighbouring words. Terms as the index has them, with the field's prefix. Weighs as the terms do, all
// of them together. One place is its terms; a place without terms matches nothing: an empty query.
Xapian::Query in_order(const std::vector<std::vector<std::string>>& places, Field field);
Xapian::Query near_each_other(const std::vector<std::vector<std::string>>& places, Field field, std::uint32_t window);

// Asks papers that have a term of each place whether they stand as in_order (window 0) or near_each_other has them.
// Keeps what they say in the memory of the index: reading the order of a paper's words takes a microsecond.
class OrderReader {
 public:
  OrderReader(const Xapian::Database& index, const std::vector<std::vector<std::string>>& places, Field field,
              std::uint32_t window);

  bool stands_in(Xapian::docid paper);

 private:
  Xapian::Database index_;
  Xapian::valueno slot_;
  WordPattern pattern_;
  std::shared_ptr<Verdicts> known_;
  std::optional<SlotReader> order_;  // begun with the first question
};

}  // namespace papersearch

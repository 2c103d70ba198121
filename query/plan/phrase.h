// Words in order, or near one another, as a query.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <string>
#include <vector>

#include "src/schema.h"

namespace papersearch {

// Papers that have, in one field, a term of each place: in this order and side by side; or with a window, in any order
// among so many neighbouring words. Terms as the index has them, with the field's prefix. Weighs as the terms do, all
// of them together. One place is its terms; a place without terms matches nothing: an empty query.
Xapian::Query in_order(const std::vector<std::vector<std::string>>& places, Field field);
Xapian::Query near_each_other(const std::vector<std::vector<std::string>>& places, Field field, std::uint32_t window);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// The first and the last day of the archive that an index is of.
#include "src/index/archive_days.h"

#include <cstdint>
#include <string>
#include <string_view>

#include "src/index/schema.h"

namespace papersearch {
namespace {

enum class End : std::uint8_t { kFirst, kLast };

// The first or last value of a field's terms that begins with `begin`; empty where there is none.
std::string value_at(End end, std::string_view prefix, const std::string& begin, const Xapian::Database& index) {
  std::string out;
  const std::string whole = std::string(prefix) + begin;
  for (auto term = index.allterms_begin(whole); term != index.allterms_end(whole); ++term) {
    out = (*term).substr(prefix.size());
    if (end == End::kFirst) break;
  }
  return out;
}

// Of the month at that end of the year at that end, so that few terms are looked at.
std::optional<Date> day_at(End end, const Xapian::Database& index) {
  const std::string year = value_at(end, kYearPrefix, "", index);
  const std::string month = value_at(end, spec(Field::kMonth).prefix, year, index);
  return parse_compact(value_at(end, spec(Field::kDate).prefix, month, index));
}

}  // namespace

std::optional<Date> first_day(const Xapian::Database& index) { return day_at(End::kFirst, index); }

std::optional<Date> last_day(const Xapian::Database& index) { return day_at(End::kLast, index); }

}  // namespace papersearch

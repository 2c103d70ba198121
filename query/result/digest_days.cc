// SPDX-License-Identifier: GPL-2.0-or-later
// The days that have a digest, with how many papers each has.
#include "query/result/digest_days.h"

#include <string>

#include "src/base/deadline.h"
#include "src/index/schema.h"

namespace papersearch {

std::vector<DigestDay> digest_days(const Xapian::Database& index) {
  std::vector<DigestDay> out;
  const std::string prefix(spec(Field::kDate).prefix);
  for (auto term = index.allterms_begin(prefix); term != index.allterms_end(prefix); ++term) {
    Deadline::step();
    if (const auto day = parse_compact((*term).substr(prefix.size()))) out.push_back({*day, term.get_termfreq()});
  }
  return out;
}

DaysBeside days_beside(Date day, const std::vector<DigestDay>& days) {
  DaysBeside out;
  for (const DigestDay& other : days) {
    if (other.day < day) out.previous = other.day;
    if (other.day > day && !out.next) out.next = other.day;
  }
  return out;
}

}  // namespace papersearch

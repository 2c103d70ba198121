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
    const std::string digits = (*term).substr(prefix.size());
    if (digits.size() != 8) continue;
    const auto day = parse_date(digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6));
    if (day) out.push_back({*day, term.get_termfreq()});
  }
  return out;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers of each paper, by which it is weighed and ordered.
#include "query/match/paper_columns.h"

#include "query/match/slot_reader.h"
#include "src/base/date.h"
#include "src/base/deadline.h"
#include "src/index/schema.h"

namespace papersearch {

PaperColumns::PaperColumns(const Xapian::Database& index, const PaperSet& papers)
    : lengths(index.get_lastdocid() + 1), votes(lengths.size(), kUnknown), days(lengths.size(), kUnknown) {
  auto all = index.postlist_begin("");
  const auto end = index.postlist_end("");
  for (Xapian::docid paper = papers.next(1); paper != 0 && all != end; paper = papers.next(paper + 1)) {
    Deadline::step();
    if (*all < paper) ++all;  // mostly there already
    if (all != end && *all < paper) all.skip_to(paper);
    if (all != end && *all == paper) lengths[paper] = all.get_doclength();
  }
  for_each_value(index, kVotesSlot, papers, [&](Xapian::docid paper, const std::string& value) {
    votes[paper] = static_cast<std::int32_t>(Xapian::sortable_unserialise(value));
  });
  std::string last;
  std::int32_t last_day = kUnknown;  // of neighbours it is mostly the same
  for_each_value(index, kDateSlot, papers, [&](Xapian::docid paper, const std::string& value) {
    if (value != last) last_day = day_number(last = value).value_or(kUnknown);
    days[paper] = last_day;
  });
}

std::optional<int> day_number(const std::string& digits) {
  const auto day = parse_compact(digits);
  return day ? std::optional(static_cast<int>(to_days(*day).time_since_epoch().count())) : std::nullopt;
}

}  // namespace papersearch

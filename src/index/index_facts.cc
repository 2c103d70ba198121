// SPDX-License-Identifier: GPL-2.0-or-later
// What monitoring wants to know of an index.
#include "src/index/index_facts.h"

#include <chrono>
#include <cstdlib>

#include "src/base/date.h"
#include "src/index/archive_days.h"
#include "src/index/index_folder.h"
#include "src/index/read_index.h"
#include "src/index/schema.h"
#include "src/index/stamp.h"

namespace papersearch {
namespace {

std::int64_t start_of(Date date) {
  return std::chrono::duration_cast<std::chrono::seconds>(to_days(date).time_since_epoch()).count();
}

}  // namespace

IndexFacts index_facts(ReadIndex& index) {
  IndexFacts out;
  index.read([&](const Xapian::Database& database) {
    out = IndexFacts{};
    out.papers = database.get_doccount();
    if (const auto newest = last_day(database)) out.newest_day = start_of(*newest);
    out.revision = revision_of(database);
    out.changed = std::atoll(database.get_metadata(kChangedKey).c_str());
    if (const std::string findings = database.get_metadata(kOpenFindingsKey); !findings.empty())
      out.open_findings = std::strtoull(findings.c_str(), nullptr, 10);
  });
  out.last_run = last_run(index.path());
  return out;
}

std::vector<Gauge> gauges(const IndexFacts& facts) {
  std::vector<Gauge> out = {
      {"papersearch_index_papers", "Papers in the index", static_cast<double>(facts.papers)},
      {"papersearch_index_revision", "Commits that made the index", static_cast<double>(facts.revision)},
      {"papersearch_index_changed_timestamp_seconds", "When the index last changed",
       static_cast<double>(facts.changed)},
      {"papersearch_index_last_run_timestamp_seconds", "When a run last brought the index in step with its archive",
       static_cast<double>(facts.last_run)}};
  if (facts.newest_day)
    out.push_back({"papersearch_index_newest_day_timestamp_seconds", "Beginning of the newest day that a paper is of",
                   static_cast<double>(*facts.newest_day)});
  if (facts.open_findings)
    out.push_back(
        {"papersearch_index_findings_open", "What the archive has to mend", static_cast<double>(*facts.open_findings)});
  return out;
}

}  // namespace papersearch

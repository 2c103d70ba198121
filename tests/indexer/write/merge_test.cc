// SPDX-License-Identifier: GPL-2.0-or-later
// One paper of all its entries.
#include "indexer/write/merge.h"

#include <string>
#include <vector>

#include "indexer/read/limits.h"
#include "tests/catch.h"

namespace papersearch::merge_test {

namespace {

PaperEntry entry(const std::string& file_key, const std::string& day, const std::string& title) {
  PaperEntry out;
  out.file_key = file_key;
  out.paper.id = "2410.00001";
  out.paper.title = title;
  out.paper.days = {*parse_date(day)};
  return out;
}

std::vector<std::string> days_of(const Paper& paper) {
  std::vector<std::string> out;
  for (const Date day : paper.days) out.push_back(to_string(day));
  return out;
}

}  // namespace

TEST_CASE("a paper has the text of its newest entry, the days of all, and the other titles, newest first") {
  const MergedPaper merged =
      merge_entries({entry("b.md", "2024-10-18", "Second"), entry("c.md", "2024-10-21", "Third"),
                     entry("a.md", "2024-10-16", "First"), entry("d.md", "2024-10-16", "Third")});
  CHECK(merged.paper.title == "Third");
  CHECK(merged.paper.other_titles == std::vector<std::string>{"Second", "First"});
  CHECK(days_of(merged.paper) == std::vector<std::string>{"2024-10-16", "2024-10-18", "2024-10-21"});
  CHECK(merged.titles.count == 0);
  CHECK(merged.days.count == 0);
}

TEST_CASE("of entries of one day the one in the file of that day counts, then the first file of the alphabet") {
  PaperEntry home = entry("2024/10/21.md", "2024-10-21", "Home");
  home.at_home = true;
  CHECK(merge_entries({entry("1.md", "2024-10-21", "Copy"), home}).paper.title == "Home");
  CHECK(merge_entries({entry("b.md", "2024-10-21", "B"), entry("a.md", "2024-10-21", "A")}).paper.title == "A");
  // A newer copy counts more than an older entry at home.
  CHECK(merge_entries({home, entry("1.md", "2024-10-22", "Newer")}).paper.title == "Newer");
}

TEST_CASE("what the newest entry lacks is that of the newest entry that has it") {
  PaperEntry newest = entry("c.md", "2024-10-21", "T");
  PaperEntry older = entry("b.md", "2024-10-18", "T");
  PaperEntry oldest = entry("a.md", "2024-10-16", "T");
  older.paper.authors = {"Yu Qiao"};
  older.paper.more_authors = true;
  oldest.paper.authors = {"Jean Sartre"};
  oldest.paper.votes = 7;
  oldest.paper.sections = {{"What's New", {"글"}}};
  const Paper paper = merge_entries({oldest, older, newest}).paper;
  CHECK(paper.authors == std::vector<std::string>{"Yu Qiao"});
  CHECK(paper.more_authors);
  CHECK(paper.votes == 7);
  CHECK(paper.sections == oldest.paper.sections);

  newest.paper.votes = 0;  // known to be none
  newest.paper.sections = {{"", {"새 글"}}};
  const Paper own = merge_entries({oldest, newest}).paper;
  CHECK(own.votes == 0);
  CHECK(own.sections == newest.paper.sections);
}

TEST_CASE("titles and days beyond the limits are left out, the oldest ones, and counted") {
  std::vector<PaperEntry> entries;
  for (std::size_t i = 0; i < kMostDays + 5; ++i) {
    PaperEntry one = entry("file " + std::to_string(i), "2024-10-21", "Title " + std::to_string(i % 200));
    const auto n = static_cast<int>(i);
    one.paper.days = {{static_cast<std::int16_t>(2000 - n / 336), static_cast<std::uint8_t>(12 - n / 28 % 12),
                       static_cast<std::uint8_t>(28 - n % 28)}};
    entries.push_back(one);
  }
  const MergedPaper merged = merge_entries(entries);
  CHECK(merged.paper.title == "Title 0");
  REQUIRE(merged.paper.other_titles.size() == kMostOtherTitles);
  CHECK(merged.paper.other_titles.back() == "Title " + std::to_string(kMostOtherTitles));
  CHECK(merged.titles.count == 199 - kMostOtherTitles);
  CHECK(merged.titles.file_key == "file " + std::to_string(kMostOtherTitles + 1));
  REQUIRE(merged.paper.days.size() == kMostDays);
  CHECK(merged.paper.day() == entries.front().paper.day());
  CHECK(merged.paper.days.front() == entries.at(kMostDays - 1).paper.day());
  CHECK(merged.days.count == 5);
  CHECK(merged.days.file_key == "file " + std::to_string(kMostDays));
}

}  // namespace papersearch::merge_test

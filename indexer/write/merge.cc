// Makes one paper of all its entries in the archive.
#include "indexer/write/merge.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_set>

#include "indexer/read/limits.h"
#include "src/base/date.h"

namespace papersearch {
namespace {

bool is_newer(const PaperEntry& a, const PaperEntry& b) {
  if (a.paper.day() != b.paper.day()) return a.paper.day() > b.paper.day();
  return a.at_home != b.at_home ? a.at_home : a.file_key < b.file_key;
}

void leave_out(LeftOut& left_out, const PaperEntry& entry) {
  if (left_out.count++ == 0) left_out.file_key = entry.file_key;
}

void fill_gaps(Paper& paper, const Paper& older) {
  if (!paper.votes) paper.votes = older.votes;
  if (paper.authors.empty()) {
    paper.authors = older.authors;
    paper.more_authors = older.more_authors;
  }
  if (paper.sections.empty()) paper.sections = older.sections;
}

}  // namespace

MergedPaper merge_entries(std::vector<PaperEntry> entries) {
  std::stable_sort(entries.begin(), entries.end(), is_newer);
  MergedPaper out;
  out.paper = entries.front().paper;
  std::unordered_set<std::string_view> titles = {entries.front().paper.title};
  std::set<Date> days;
  for (const PaperEntry& entry : entries) {
    for (const Date day : entry.paper.days) {
      if (days.size() < kMostDays || days.contains(day)) {
        days.insert(day);
      } else {
        leave_out(out.days, entry);
      }
    }
    if (titles.insert(entry.paper.title).second) {
      if (out.paper.other_titles.size() < kMostOtherTitles) {
        out.paper.other_titles.push_back(entry.paper.title);
      } else {
        leave_out(out.titles, entry);
      }
    }
    fill_gaps(out.paper, entry.paper);
  }
  out.paper.days.assign(days.begin(), days.end());
  return out;
}

}  // namespace papersearch

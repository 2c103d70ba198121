// SPDX-License-Identifier: GPL-2.0-or-later
// Makes one paper of all its entries in the archive.
#include "indexer/write/merge.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <unordered_set>

#include "indexer/read/limits.h"
#include "src/base/date.h"
#include "src/base/utf8.h"
#include "src/paper/arxiv_id.h"
#include "src/text/normalize.h"

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

// What titles are compared by: letters and digits alone.
std::string comparable_title(std::string_view title) {
  std::string out;
  const std::string folded = normalize_word(title);
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t c = next_code_point(folded, at);
    if (u_isalnum(static_cast<UChar32>(c))) append_utf8(out, c);
  }
  return out;
}

std::set<std::string> words_of(std::string_view title) {
  constexpr std::size_t kShort = 3;  // bytes: one syllable, or "of"
  std::set<std::string> out;
  std::string word;
  const std::string folded = normalize_word(title) + " ";
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t c = next_code_point(folded, at);
    if (u_isalnum(static_cast<UChar32>(c))) {
      append_utf8(word, c);
    } else {
      if (word.size() >= kShort && word != "the" && word != "and" && word != "for" && word != "with") out.insert(word);
      word.clear();
    }
  }
  return out;
}

}  // namespace

std::vector<std::vector<PaperEntry>> part_entries(std::vector<PaperEntry> entries) {
  std::vector<std::vector<PaperEntry>> out;
  if (entries.empty()) return out;
  if (names_one_paper(entries.front().paper.id)) {
    out.push_back(std::move(entries));
    return out;
  }
  std::stable_sort(entries.begin(), entries.end(), [](const PaperEntry& a, const PaperEntry& b) {
    return a.paper.day() != b.paper.day() ? a.paper.day() < b.paper.day() : a.file_key < b.file_key;
  });
  std::map<std::string, std::size_t> places;  // by comparable title
  for (PaperEntry& entry : entries) {
    const std::string title = comparable_title(entry.paper.title);
    const auto [place, is_new] = places.try_emplace(title, out.size());
    if (is_new) out.emplace_back();
    if (place->second > 0) entry.paper.id = id_in_group(entry.paper.id, title);
    out[place->second].push_back(std::move(entry));
  }
  return out;
}

bool have_common_word(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const std::set<std::string> words = words_of(a);
  const std::set<std::string> others = words_of(b);
  if (words.empty() || others.empty()) return true;
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return others.contains(word); });
}

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

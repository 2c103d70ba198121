// SPDX-License-Identifier: GPL-2.0-or-later
// Posting lists as arrays, as they are read and put together.
#include "query/match/postings.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "src/base/deadline.h"

namespace papersearch {
namespace {

std::uint16_t bounded(std::size_t times) {
  return static_cast<std::uint16_t>(std::min<std::size_t>(times, std::numeric_limits<std::uint16_t>::max()));
}

Postings merged(const Postings& a, const Postings& b) {
  Postings out;
  out.papers.reserve(a.papers.size() + b.papers.size());
  out.times.reserve(a.papers.size() + b.papers.size());
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.papers.size() || j < b.papers.size()) {
    const bool from_a = j == b.papers.size() || (i < a.papers.size() && a.papers[i] <= b.papers[j]);
    const bool from_b = i == a.papers.size() || (j < b.papers.size() && b.papers[j] <= a.papers[i]);
    out.papers.push_back(from_a ? a.papers[i] : b.papers[j]);
    out.times.push_back(bounded((from_a ? std::size_t{a.times[i]} : 0) + (from_b ? b.times[j] : 0)));
    i += from_a ? 1 : 0;
    j += from_b ? 1 : 0;
  }
  return out;
}

}  // namespace

void Postings::add(Xapian::docid paper, Xapian::termcount times_in_paper) {
  papers.push_back(paper);
  times.push_back(bounded(times_in_paper));
}

Postings read_postings(const std::string& term, const Xapian::Database& index) {
  Postings out;
  const Xapian::doccount papers = index.get_termfreq(term);
  out.estimated = papers;
  out.papers.reserve(papers);
  out.times.reserve(papers);
  const auto end = index.postlist_end(term);
  for (auto posting = index.postlist_begin(term); posting != end; ++posting) {
    Deadline::step();
    out.add(*posting, posting.get_wdf());
  }
  return out;
}

Postings merged(std::vector<Postings> lists) {
  if (lists.empty()) return {};
  // Neighbours first, then what became of them: of k lists a posting is copied some log2(k) times.
  while (lists.size() > 1) {
    for (std::size_t i = 0; i + 1 < lists.size(); i += 2) {
      Deadline::step();
      lists[i / 2] = merged(lists[i], lists[i + 1]);
    }
    if (lists.size() % 2 == 1) lists[lists.size() / 2] = std::move(lists.back());
    lists.resize((lists.size() + 1) / 2);
  }
  lists.front().estimated = 0;
  return std::move(lists.front());
}

}  // namespace papersearch

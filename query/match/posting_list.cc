// SPDX-License-Identifier: GPL-2.0-or-later
// Posting lists as the process keeps them.
#include "query/match/posting_list.h"

#include <limits>
#include <utility>

#include "src/base/deadline.h"

namespace papersearch {
namespace {

// So long a list takes less room as bits; one that has a term more often than a byte can say stays arrays.
bool is_better_as_bits(const Postings& postings, Xapian::docid last) {
  constexpr std::size_t kBitsOfNumber = 8 * sizeof(Xapian::docid);
  return postings.papers.size() * kBitsOfNumber > last &&
         std::all_of(postings.times.begin(), postings.times.end(),
                     [](std::uint16_t times) { return times <= std::numeric_limits<std::uint8_t>::max(); });
}

}  // namespace

PostingList::PostingList(Postings postings, Xapian::docid last)
    : arrays_(std::move(postings)), is_bits_(is_better_as_bits(arrays_, last)), size_(arrays_.papers.size()) {
  if (!is_bits_) {
    arrays_.papers.shrink_to_fit();
    arrays_.times.shrink_to_fit();
    return;
  }
  bits_ = PaperSet(last);
  for (const Xapian::docid paper : arrays_.papers) bits_.add(paper);
  times_.reserve(arrays_.times.size());
  for (const std::uint16_t times : arrays_.times) times_.push_back(static_cast<std::uint8_t>(times));
  arrays_ = {{}, {}, arrays_.estimated};
}

void PostingList::add_to(PaperSet& papers) const {
  Deadline::step();
  if (is_bits_) {
    papers |= bits_;
    return;
  }
  for (const Xapian::docid paper : arrays_.papers) papers.add(paper);
}

Postings PostingList::postings() const {
  if (!is_bits_) return arrays_;
  Postings out;
  out.estimated = arrays_.estimated;
  out.papers.reserve(size_);
  bits_.for_each([&](Xapian::docid paper) { out.papers.push_back(paper); });
  out.times.assign(times_.begin(), times_.end());
  return out;
}

std::size_t PostingList::bytes() const {
  return sizeof(*this) + arrays_.papers.capacity() * sizeof(arrays_.papers.front()) +
         arrays_.times.capacity() * sizeof(arrays_.times.front()) + bits_.bytes() + times_.capacity();
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the values of one slot, paper after paper.
#pragma once

#include <xapian.h>

#include <string>

#include "query/match/paper_set.h"
#include "src/base/deadline.h"

namespace papersearch {

// Takes papers in rising order. Throws Xapian's exceptions, so it runs inside ReadIndex::read.
class SlotReader {
 public:
  SlotReader(const Xapian::Database& index, Xapian::valueno slot)
      : at_(index.valuestream_begin(slot)), end_(index.valuestream_end(slot)) {}

  // The empty string where the paper has no value.
  std::string value_of(Xapian::docid paper) {
    if (at_ != end_) at_.skip_to(paper);
    return at_ != end_ && at_.get_docid() == paper ? *at_ : std::string();
  }

 private:
  Xapian::ValueIterator at_, end_;
};

// Calls `use` with the number of each paper of the set that has a value in the slot, and the value. Takes steps of the
// thread's deadline.
template <typename Use>
void for_each_value(const Xapian::Database& index, Xapian::valueno slot, const PaperSet& papers, Use use) {
  auto value = index.valuestream_begin(slot);
  const auto end = index.valuestream_end(slot);
  while (value != end) {
    Deadline::step();
    const Xapian::docid paper = value.get_docid();
    const Xapian::docid next = papers.next(paper);
    if (next == 0) return;
    if (next != paper) {
      value.skip_to(next);
      continue;
    }
    use(paper, *value);
    ++value;
  }
}

}  // namespace papersearch

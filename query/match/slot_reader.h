// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the values of one slot, paper after paper.
#pragma once

#include <xapian.h>

#include <string>

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

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Which revision of an index is read.
#include "query/match/index_revision.h"

#include <utility>

namespace papersearch {
namespace {

struct Asked {
  const Xapian::Database* index = nullptr;  // of the innermost OneRevision of this thread
  IndexRevision revision;
};

thread_local Asked the_asked;

IndexRevision ask(const Xapian::Database& index) {
  IndexRevision out{index.get_uuid()};
  if (out.is_known()) out.number = index.get_revision();
  return out;
}

}  // namespace

OneRevision::OneRevision(const Xapian::Database& index)
    : outer_index_(std::exchange(the_asked.index, nullptr)), outer_(std::exchange(the_asked.revision, ask(index))) {
  the_asked.index = &index;
}

OneRevision::~OneRevision() { the_asked = {outer_index_, std::move(outer_)}; }

const IndexRevision& index_revision(const Xapian::Database& index) {
  if (the_asked.index != &index) {
    thread_local IndexRevision last;
    return last = ask(index);
  }
  return the_asked.revision;
}

}  // namespace papersearch

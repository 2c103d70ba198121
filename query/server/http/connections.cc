// SPDX-License-Identifier: GPL-2.0-or-later
// How many connections are open, and which of them can make room for a new one.
#include "query/server/http/connections.h"

#include <utility>

namespace papersearch {

Connections::Entry::Entry(Connections& all, std::function<void()> end) : all_(all), end_(std::move(end)) {
  ++all_.open_;
  all_.on_count();
}

Connections::Entry::~Entry() {
  become_busy();
  --all_.open_;
  all_.on_count();
  all_.on_room();
}

void Connections::Entry::become_idle() {
  if (idle_) return;
  idle_at_ = all_.idle_.insert(all_.idle_.end(), this);
  idle_ = true;
  all_.on_room();
}

void Connections::Entry::become_busy() {
  if (idle_) all_.idle_.erase(idle_at_);
  idle_ = false;
}

bool Connections::end_oldest_idle() {
  if (idle_.empty()) return false;
  idle_.front()->end_();
  return true;
}

void Connections::end_all_idle() {
  const std::list<Entry*> idle = idle_;
  for (Entry* const entry : idle) entry->end_();
}

}  // namespace papersearch

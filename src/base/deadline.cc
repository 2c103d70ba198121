// SPDX-License-Identifier: GPL-2.0-or-later
// The time limit of an answer.
#include "src/base/deadline.h"

#include <utility>

#include "src/base/diagnostic.h"

namespace papersearch {

thread_local Deadline* Deadline::current_ = nullptr;

Deadline::Deadline(Clock::duration from_now, Now now)
    : now_(std::move(now)), end_(now_() + from_now), outer_(std::exchange(current_, this)) {}

void Deadline::look() const {
  if (now_() > end_) throw Error("the query takes too long", "ask for fewer or rarer words", Trouble::kTooLate);
  if (outer_ != nullptr) outer_->look();
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// The time limit of an answer.
#pragma once

#include <chrono>
#include <functional>

namespace papersearch {

// While an object of this class exists it is the deadline of the thread that made it. All code that answers a query on
// that thread (planning, matching, counting, snippets, advice) calls step(), so that no function needs a deadline as a
// parameter and none can forget to pass it on. Deadlines nest: while several exist, the earliest counts, and they must
// be destroyed in the reverse order on the same thread, as local variables are. The cancel scopes of Trio and
// boost::this_thread::interruption_point work in the same way.
class Deadline {
 public:
  using Clock = std::chrono::steady_clock;
  using Now = std::function<Clock::time_point()>;

  // The deadline is `from_now` after the present. `now` is the clock; a test may pass its own.
  explicit Deadline(Clock::duration from_now, Now now = Clock::now);
  ~Deadline() { current_ = outer_; }
  Deadline(const Deadline&) = delete;
  Deadline& operator=(const Deadline&) = delete;

  // While an object of this class exists its thread has no deadline: for work that is done once for all later answers.
  // To be destroyed like a Deadline.
  class Suspended {
   public:
    Suspended() : suspended_(current_) { current_ = nullptr; }
    ~Suspended() { current_ = suspended_; }
    Suspended(const Suspended&) = delete;
    Suspended& operator=(const Suspended&) = delete;

   private:
    Deadline* suspended_;
  };

  static constexpr unsigned kStepsPerLook = 64;

  // Call it once for each small piece of work, of some microseconds at most: a look-up of a term, a paper that is
  // evaluated, a bullet that is searched for matches. Throws Error (kTooLate) when a deadline of this thread has
  // passed, and does nothing on a thread that has none. The clock is read at the first step after the deadline was made
  // and then at every kStepsPerLook-th step.
  static void step() {
    if (current_ != nullptr && current_->steps_++ % kStepsPerLook == 0) current_->look();
  }

 private:
  void look() const;

  static thread_local Deadline* current_;

  Now now_;
  Clock::time_point end_;
  Deadline* outer_;
  unsigned steps_ = 0;
};

}  // namespace papersearch

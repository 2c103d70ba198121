// The time that an answer may take.
#pragma once

#include <chrono>
#include <functional>

namespace papersearch {

// While one lives it is the deadline of its thread, and all that answers a query there consults it by step(): planning,
// matching, counting, snippets, advice. So no function takes a deadline to hand it on, and none can forget to. Of
// several the earliest counts. (As the cancel scopes of Trio, or boost::this_thread::interruption_point.)
class Deadline {
 public:
  using Clock = std::chrono::steady_clock;
  using Now = std::function<Clock::time_point()>;

  // `now` says what the time is; a test may count by it how often it is asked: once in kStepsPerLook steps.
  explicit Deadline(Clock::duration from_now, Now now = Clock::now);
  ~Deadline() { current_ = outer_; }
  Deadline(const Deadline&) = delete;
  Deadline& operator=(const Deadline&) = delete;

  static constexpr unsigned kStepsPerLook = 64;

  // Some microseconds of work at the most: a term looked up, a paper looked at, a bullet searched for what lights up.
  // Throws Error (kTooLate) when the deadline of this thread has passed; does nothing where it has none. The first step
  // after a deadline was made looks at the clock.
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

// SPDX-License-Identifier: GPL-2.0-or-later
// The time limit of an answer.
#include "src/base/deadline.h"

#include <chrono>
#include <thread>

#include "src/base/diagnostic.h"
#include "tests/catch.h"

namespace papersearch::deadline_test {

TEST_CASE("of several deadlines the earliest counts, and each goes with its scope") {
  CHECK_NOTHROW(Deadline::step());
  const Deadline outer(std::chrono::hours(1));
  {
    const Deadline passed(std::chrono::seconds(-1));
    CHECK_THROWS_AS(Deadline::step(), Error);
    const Deadline inner(std::chrono::hours(1));
    CHECK_THROWS_AS(Deadline::step(), Error);
  }
  for (unsigned i = 0; i < 2 * Deadline::kStepsPerLook; ++i) CHECK_NOTHROW(Deadline::step());
}

TEST_CASE("the clock is read at the first step and then once in a while") {
  int reads = 0;
  const Deadline deadline(std::chrono::seconds(1), [&reads] {
    ++reads;
    return Deadline::Clock::time_point();
  });
  CHECK(reads == 1);  // for the end
  Deadline::step();
  CHECK(reads == 2);
  for (unsigned i = 0; i < 10 * Deadline::kStepsPerLook; ++i) Deadline::step();
  CHECK(reads == 12);
}

TEST_CASE("a deadline is that of its thread alone, and its error says so") {
  const Deadline passed(std::chrono::seconds(-1));
  bool stopped = false;
  std::thread([&] {
    try {
      Deadline::step();
    } catch (const Error&) {
      stopped = true;
    }
  }).join();
  CHECK_FALSE(stopped);
  try {
    Deadline::step();
    FAIL("the deadline has passed");
  } catch (const Error& e) {
    CHECK(e.trouble() == Trouble::kTooLate);
  }
}

TEST_CASE("work for all later answers has no deadline, and the deadline counts again behind it") {
  const Deadline passed(std::chrono::seconds(-1));
  {
    const Deadline::Suspended unlimited;
    CHECK_NOTHROW(Deadline::step());
    const Deadline own(std::chrono::seconds(-1));
    CHECK_THROWS_AS(Deadline::step(), Error);
  }
  CHECK_THROWS_AS(Deadline::step(), Error);
}

}  // namespace papersearch::deadline_test

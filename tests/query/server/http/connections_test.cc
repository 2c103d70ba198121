// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/connections.h"

#include <list>
#include <optional>
#include <string>

#include "tests/catch.h"

namespace papersearch::connections_test {

TEST_CASE("open connections are counted against a limit") {
  Connections all(4);
  std::string counts;
  all.on_count = [&] { counts += std::to_string(all.open()) + " "; };
  std::list<Connections::Entry> open;
  for (int i = 0; i < 3; ++i) open.emplace_back(all, [] {});
  CHECK_FALSE(all.is_full());
  CHECK_FALSE(all.is_crowded());  // three of four
  open.emplace_back(all, [] {});
  CHECK(all.is_full());
  CHECK(all.is_crowded());
  all.set_limit(5);
  CHECK_FALSE(all.is_full());
  open.clear();
  CHECK(all.open() == 0);
  CHECK(counts == "1 2 3 4 3 2 1 0 ");
}

TEST_CASE("the connection that has been idle for the longest time is ended first") {
  Connections all(10);
  std::string ended;
  Connections::Entry a(all, [&] { ended += "a"; });
  Connections::Entry b(all, [&] { ended += "b"; });
  Connections::Entry c(all, [&] { ended += "c"; });
  CHECK_FALSE(all.end_oldest_idle());
  b.become_idle();
  a.become_idle();
  CHECK(all.end_oldest_idle());
  CHECK(ended == "b");
  b.become_busy();
  b.become_busy();  // again: nothing
  CHECK(all.end_oldest_idle());
  CHECK(ended == "ba");
  b.become_idle();
  b.become_idle();
  all.end_all_idle();
  CHECK(ended == "baab");  // not c, which is busy
}

TEST_CASE("whoever waits for room is told of each connection that ends or becomes idle") {
  Connections all(1);
  int told = 0;
  all.on_room = [&] { ++told; };
  std::optional<Connections::Entry> one;
  one.emplace(all, [] {});
  CHECK(told == 0);
  one->become_idle();
  CHECK(told == 1);
  one->become_busy();
  CHECK(told == 1);
  one->become_idle();
  one.reset();  // idle or not
  CHECK(told == 3);
  CHECK_FALSE(all.end_oldest_idle());
}

}  // namespace papersearch::connections_test

// SPDX-License-Identifier: GPL-2.0-or-later
// How many connections are open, and which of them can make room for a new one.
#pragma once

#include <cstddef>
#include <functional>
#include <list>

namespace papersearch {

// Counts the open connections of a server against a limit and lists the idle ones, which wait for a request. Not
// thread-safe: everything is called on the I/O thread.
class Connections {
 public:
  // Stands for an open connection as long as it lives. `end` is called to close the connection: it must return before
  // the Entry is destroyed.
  class Entry {
   public:
    Entry(Connections& all, std::function<void()> end);
    ~Entry();
    Entry(const Entry&) = delete;
    Entry& operator=(const Entry&) = delete;

    void become_idle();  // the connection waits for a request
    void become_busy();  // a request has begun; does nothing where the connection is not idle

   private:
    friend class Connections;
    Connections& all_;
    std::function<void()> end_;
    std::list<Entry*>::iterator idle_at_;
    bool idle_ = false;
  };

  explicit Connections(std::size_t limit) : limit_(limit) {}

  void set_limit(std::size_t limit) { limit_ = limit; }
  [[nodiscard]] std::size_t limit() const { return limit_; }
  [[nodiscard]] std::size_t open() const { return open_; }
  [[nodiscard]] bool is_full() const { return open_ >= limit_; }

  // Whether more than three quarters of the limit are open. Idle connections are then closed earlier.
  [[nodiscard]] bool is_crowded() const { return open_ * 4 > limit_ * 3; }

  // Calls `end` of the connection that has been idle for the longest time; returns false where none is idle.
  bool end_oldest_idle();

  // Calls `end` of every idle connection.
  void end_all_idle();

  std::function<void()> on_count = [] {};  // the number of open connections has changed
  std::function<void()> on_room = [] {};   // a connection has ended, or has become idle and can be ended

 private:
  std::size_t limit_;
  std::size_t open_ = 0;
  std::list<Entry*> idle_;  // in order of time, the one that has been idle for the longest time first
};

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/listen.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <filesystem>
#include <string>

#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::listen_test {

namespace {

sockaddr_un address_of(const std::string& path) {
  sockaddr_un out{};
  out.sun_family = AF_UNIX;
  std::memcpy(out.sun_path, path.c_str(), path.size() + 1);
  return out;
}

// As a server leaves it that was killed.
void leave_socket(const std::string& path) {
  const sockaddr_un address = address_of(path);
  const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
  REQUIRE(::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  ::close(fd);
}

bool connects(const std::string& path) {
  const sockaddr_un address = address_of(path);
  const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
  const bool done = ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  ::close(fd);
  return done;
}

}  // namespace

TEST_CASE("of servers that start at once on a socket that was left, one gets it") {
  const TemporaryFolder folder;
  const std::string path = (folder / "socket").string();
  constexpr int kServers = 4;
  for (int round = 0; round < 150; ++round) {
    leave_socket(path);
    std::array<int, 2> go{}, told{}, end{};
    REQUIRE(::pipe(go.data()) == 0);
    REQUIRE(::pipe(told.data()) == 0);
    REQUIRE(::pipe(end.data()) == 0);
    for (int i = 0; i < kServers; ++i) {
      if (::fork() != 0) continue;
      char byte = 0;
      ::close(go[1]);
      ::close(end[1]);
      static_cast<void>(::read(go[0], &byte, 1));  // the end of the file: all begin
      try {
        const ListeningSocket socket(parse_listen_address("unix:" + path), 0600);
        static_cast<void>(::write(told[1], "1", 1));
        static_cast<void>(::read(end[0], &byte, 1));
      } catch (const Error&) {
        static_cast<void>(::write(told[1], "0", 1));
      }
      ::_exit(0);
    }
    ::close(go[0]);
    ::close(go[1]);
    ::close(end[0]);
    ::close(told[1]);
    int listening = 0;
    for (int i = 0; i < kServers; ++i) {
      char byte = 0;
      REQUIRE(::read(told[0], &byte, 1) == 1);
      listening += byte == '1' ? 1 : 0;
    }
    CHECK(listening == 1);
    CHECK(connects(path));
    ::close(end[1]);
    while (::wait(nullptr) > 0) {
    }
    CHECK_FALSE(std::filesystem::exists(path));  // who made it took it away
    ::unlink(path.c_str());
    ::close(told[0]);
  }
}

TEST_CASE("a socket's file has its mode at once, and nothing is left of one that could not be made") {
  const TemporaryFolder folder;
  const std::string path = (folder / "socket").string();
  for (const unsigned mode : {0600U, 0660U, 0666U}) {
    const ListeningSocket socket(parse_listen_address("unix:" + path), mode);
    struct stat info {};
    REQUIRE(::stat(path.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777U) == mode);
    CHECK_THROWS_WITH(ListeningSocket(parse_listen_address("unix:" + path), mode), has_part(path));
    CHECK(connects(path));
  }
  CHECK_FALSE(std::filesystem::exists(path));
  CHECK_THROWS_WITH(ListeningSocket(parse_listen_address("unix:" + (folder / "none/socket").string()), 0600),
                    has_part("No such file"));
}

TEST_CASE("a folder that another program keeps locked is an error, not a hang") {
  const TemporaryFolder folder;
  const int fd = ::open((folder / "").c_str(), O_RDONLY | O_DIRECTORY);
  REQUIRE(::flock(fd, LOCK_EX) == 0);
  CHECK_THROWS_WITH(ListeningSocket(parse_listen_address("unix:" + (folder / "socket").string()), 0600),
                    has_part("keeps its folder locked"));
  CHECK_FALSE(std::filesystem::exists(folder / "socket"));
  ::close(fd);
}

}  // namespace papersearch::listen_test

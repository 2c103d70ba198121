// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <string>
#include <thread>
#include <utility>

#include "tests/catch.h"

namespace papersearch::server_test {

namespace {

// A server in this process.
class Running {
 public:
  Running(HttpOptions options, HttpHandler handle)
      : socket_(parse_listen_address("127.0.0.1:0"), 0600),
        server_(with_address(std::move(options), socket_.address()), std::move(handle),
                [](const std::string& path) { return path == "/quick"; }, {}),
        thread_([this] { server_.run(socket_, [] {}); }) {}

  ~Running() {
    if (thread_.joinable()) stop();
  }

  // As an operator does it; returns when the server has ended. The server must have answered something before: until
  // then the signal would end this process.
  void stop() {
    ask_to_stop();
    thread_.join();
  }

  void ask_to_stop() { ::raise(SIGTERM); }
  void wait() { thread_.join(); }

  [[nodiscard]] int connect() const {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(socket_.address().port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    const timeval patience{20, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    REQUIRE(::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    return fd;
  }

 private:
  static HttpOptions with_address(HttpOptions options, const ListenAddress& address) {
    options.listen = address;
    return options;
  }

  ListeningSocket socket_;
  HttpServer server_;
  std::thread thread_;
};

void send(int fd, const std::string& bytes) {
  REQUIRE(::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size()));
}

// All that comes until the server closes.
std::string received(int fd) {
  std::string out;
  std::array<char, 65536> piece{};
  for (;;) {
    const ssize_t size = ::recv(fd, piece.data(), piece.size(), 0);
    if (size <= 0) return out;
    out.append(piece.data(), static_cast<std::size_t>(size));
  }
}

std::string ask(const Running& server, const std::string& path) {
  const int fd = server.connect();
  send(fd, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  std::string out = received(fd);
  ::close(fd);
  return out;
}

}  // namespace

TEST_CASE("a server outlives whatever a handler throws") {
  Running server({}, [](const HttpRequest& request) -> HttpResponse {
    if (request.path.ends_with("number")) throw 1;
    if (request.path.ends_with("error")) throw std::runtime_error("secret");
    return {};
  });
  for (const char* path : {"/number", "/error"}) {
    const std::string reply = ask(server, path);
    CHECK(reply.starts_with("HTTP/1.1 500"));
    CHECK(reply.find("secret") == std::string::npos);
    CHECK(ask(server, "/fine").starts_with("HTTP/1.1 200"));
  }
}

TEST_CASE("a server that ends waits for an answer on its way, and not for another question after it") {
  HttpOptions options;
  options.drain = std::chrono::seconds(60);         // beyond every patience here
  const std::size_t size = std::size_t{16} << 20U;  // more than the system keeps for a slow reader
  Running server(options, [&](const HttpRequest&) {
    HttpResponse out;
    out.body.assign(size, 'x');
    return out;
  });
  const int fd = server.connect();
  send(fd, "GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n");
  char first = 0;
  REQUIRE(::recv(fd, &first, 1, MSG_PEEK) == 1);
  server.ask_to_stop();
  while (true) {  // until nobody is let in any more: the server knows that it ends
    const int other = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    socklen_t length = sizeof address;
    ::getpeername(fd, reinterpret_cast<sockaddr*>(&address), &length);
    const bool refused = ::connect(other, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0;
    ::close(other);
    if (refused) break;
  }
  const std::string reply = received(fd);
  CHECK(reply.size() > size);
  // The server says that it has no more to say, long before the patience of recv() is over, or that of a connection
  // that may bring another request.
  char more = 0;
  CHECK(::recv(fd, &more, 1, 0) == 0);
  ::close(fd);
  server.wait();
}

TEST_CASE("a server ends also where it is told to open the index again in the same moment") {
  ::alarm(60);  // a server that does not end would keep the test for ever
  Running server({}, [](const HttpRequest&) {
    ::raise(SIGTERM);  // on the thread that handles both, so that it finds both at once
    ::raise(SIGHUP);
    return HttpResponse{};
  });
  CHECK(ask(server, "/quick").starts_with("HTTP/1.1 200"));
  server.wait();
  ::alarm(0);
}

}  // namespace papersearch::server_test

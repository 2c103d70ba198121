// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/session.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <boost/asio/executor_work_guard.hpp>
#include <chrono>
#include <string>
#include <thread>

#include "tests/catch.h"

namespace papersearch::session_test {

namespace {

constexpr const char* kHost = "Host: localhost\r\n";

// The client's end of a connection whose other end a session serves.
class Client {
 public:
  explicit Client(ServerState& server) : server_(server) {
    std::array<int, 2> ends{};
    REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) == 0);
    fd_ = ends[0];
    start_session(server, StreamSocket(server.io, StreamProtocol(AF_UNIX, 0), ends[1]), "192.0.2.1");
  }
  ~Client() { ::close(fd_); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  void send(const std::string& bytes) const {
    REQUIRE(::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size()));
  }

  // Says that nothing more will be sent, lets the session run to its end, and gives all that it sent.
  [[nodiscard]] std::string rest() const {
    serve();
    return received();
  }

  // Says that nothing more will be sent, and lets the session run to its end.
  void serve() const {
    ::shutdown(fd_, SHUT_WR);
    server_.io.restart();
    server_.io.run();
  }

  // All that comes until the session has ended.
  [[nodiscard]] std::string received() const {
    std::string out;
    std::array<char, 65536> piece{};
    ssize_t size = 0;
    while ((size = ::recv(fd_, piece.data(), piece.size(), 0)) > 0)
      out.append(piece.data(), static_cast<std::size_t>(size));
    return out;
  }

 private:
  ServerState& server_;
  int fd_ = -1;
};

HttpResponse echo(const HttpRequest& request) {
  HttpResponse out;
  out.route = "echo";
  out.body = request.target;
  return out;
}

bool always(const std::string& /*path*/) { return true; }
bool never(const std::string& /*path*/) { return false; }

std::string get(const std::string& target) { return "GET " + target + " HTTP/1.1\r\n" + kHost + "\r\n"; }

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t out = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++out;
  return out;
}

}  // namespace

TEST_CASE("the requests of a connection are answered in order, on the I/O thread or the pool") {
  for (const IsQuick& is_quick : {IsQuick(always), IsQuick(never)}) {
    std::string routes;
    HttpObserver observer;
    observer.on_response = [&](const std::string& route, int status, double) {
      routes += route + " " + std::to_string(status) + " ";
    };
    ServerState server({}, echo, is_quick, observer);
    const auto keep_running = boost::asio::make_work_guard(server.io);  // while a request is on the pool
    Client client(server);
    client.send(get("/one") + get("/two"));
    client.send("HEAD /three HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    server.connections.on_count = [&] {
      if (server.connections.open() == 0) server.io.stop();
    };
    const std::string replies = client.rest();
    CHECK(count(replies, "HTTP/1.1 200 OK") == 3);
    CHECK(replies.find("/one") < replies.find("/two"));
    CHECK(replies.find("/three") == std::string::npos);
    CHECK(routes == "echo 200 echo 200 echo 200 ");
    CHECK(server.connections.open() == 0);
    CHECK(server.waiting == 0);
  }
}

TEST_CASE("an answer larger than what the socket takes at once arrives whole, and so does the next") {
  const std::string body(8 << 20, 'x');
  const auto large = [&](const HttpRequest& request) {
    HttpResponse out = echo(request);
    if (request.path == "/large") out.body = body;
    return out;
  };
  for (const IsQuick& is_quick : {IsQuick(always), IsQuick(never)}) {
    ServerState server({}, large, is_quick, {});
    const auto keep_running = boost::asio::make_work_guard(server.io);
    server.connections.on_count = [&] {
      if (server.connections.open() == 0) server.io.stop();
    };
    Client client(server);
    client.send("HEAD /large HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/large") + get("/next"));
    std::string replies;
    std::jthread reader([&] { replies = client.received(); });
    client.serve();
    reader.join();
    CHECK(count(replies, "Content-Length: " + std::to_string(body.size()) + "\r\n") == 2);
    CHECK(count(replies, body) == 1);
    CHECK(replies.ends_with("/next"));
  }
}

TEST_CASE("after a request that could be read differently nothing more is read") {
  ServerState server({}, echo, always, {});
  Client client(server);
  client.send("GET /a HTTP/1.1\r\n" + std::string(kHost) + "X: a\r\n b\r\n\r\n" + get("/b"));
  const std::string reply = client.rest();
  CHECK(reply.starts_with("HTTP/1.1 400"));
  CHECK(count(reply, "HTTP/1.1 ") == 1);
  CHECK(reply.find("Connection: close") != std::string::npos);
}

TEST_CASE("a connection goes on after a problem of the request alone") {
  ServerState server({}, [](const HttpRequest&) { return problem(404, "not-found", ""); }, always, {});
  Client client(server);
  client.send(get("/a") + get("/%zz") + "POST / HTTP/1.1\r\n" + kHost + "\r\n" + get("/b"));
  const std::string replies = client.rest();
  CHECK(count(replies, "HTTP/1.1 404") == 2);
  CHECK(count(replies, "HTTP/1.1 400") == 1);
  CHECK(count(replies, "HTTP/1.1 405") == 1);
}

TEST_CASE("what is too large has its status, and what comes too slowly is closed") {
  HttpOptions options;
  options.header_deadline = std::chrono::milliseconds(1);
  const std::string start = "GET / HTTP/1.1\r\n" + std::string(kHost);
  {
    ServerState server({}, echo, always, {});
    Client client(server);
    client.send(start + "X: " + std::string(9000, 'a') + "\r\n\r\n");
    CHECK(client.rest().starts_with("HTTP/1.1 431"));
  }
  {
    ServerState server({}, echo, always, {});
    Client client(server);
    client.send(start + "Content-Length: 1000000\r\n\r\n");
    CHECK(client.rest().starts_with("HTTP/1.1 413"));
  }
  {
    ServerState server(options, echo, always, {});
    Client client(server);
    client.send(start);
    server.io.run();                          // until the session gives up: the client says no more, and does not close
    const std::string reply = client.rest();  // Beast may have closed the socket before the answer could be written
    CHECK((reply.empty() || reply.starts_with("HTTP/1.1 408")));
    CHECK(server.connections.open() == 0);
  }
}

TEST_CASE("a client that asks too often waits") {
  HttpOptions options;
  options.rate = 1e-6;
  ServerState server(options, echo, never, {});
  server.rate.wait_for("192.0.2.1", RateLimit::Clock::now());  // its whole allowance
  Client client(server);
  client.send(get("/a"));
  const std::string reply = client.rest();
  CHECK(reply.starts_with("HTTP/1.1 429"));
  CHECK(reply.find("Retry-After: 86400") != std::string::npos);
}

TEST_CASE("a full queue is an answer") {
  HttpOptions options;
  options.threads = 1;
  ServerState server(options, echo, never, {});
  server.waiting = 512;
  Client client(server);
  client.send(get("/a"));
  CHECK(client.rest().starts_with("HTTP/1.1 503"));
}

TEST_CASE("an idle connection ends when it is told to") {
  ServerState server({}, echo, always, {});
  server.connections.on_room = [&] { server.connections.end_oldest_idle(); };  // as soon as it is idle
  Client client(server);
  server.io.run();
  CHECK(server.connections.open() == 0);
}

}  // namespace papersearch::session_test

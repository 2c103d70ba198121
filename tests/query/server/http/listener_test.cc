// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/listener.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <boost/asio/post.hpp>
#include <future>
#include <string>
#include <thread>
#include <utility>

#include "tests/catch.h"

namespace papersearch::listener_test {

namespace {

HttpOptions at_most(std::size_t connections) {
  HttpOptions options;
  options.connections = connections;
  options.listen.address = "127.0.0.1";
  return options;
}

// A listener on a port of this machine, with its I/O thread.
class Running {
 public:
  explicit Running(
      std::size_t connections, HttpHandler handle = [](const HttpRequest&) { return HttpResponse(); })
      : socket_(parse_listen_address("127.0.0.1:0"), 0600),
        server_(at_most(connections), std::move(handle), [](const std::string&) { return false; }, {}),
        listener_(server_, socket_) {
    listener_.start();
    thread_ = std::thread([this] { server_.io.run(); });
  }
  ~Running() {
    boost::asio::post(server_.io, [this] {
      listener_.close();
      server_.io.stop();
    });
    thread_.join();
  }

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
  ListeningSocket socket_;
  ServerState server_;
  Listener listener_;
  std::thread thread_;
};

void send(int fd, const std::string& bytes) { ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL); }

// What has come; empty where the server has closed the connection.
std::string received(int fd) {
  std::array<char, 4096> bytes{};
  const ssize_t size = ::recv(fd, bytes.data(), bytes.size(), 0);
  return size > 0 ? std::string(bytes.data(), static_cast<std::size_t>(size)) : std::string();
}

std::string answer(int fd) {
  send(fd, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  return received(fd);
}

}  // namespace

TEST_CASE("a new connection takes the place of the one that has been idle for the longest time") {
  const Running server(2);
  const int oldest = server.connect();
  CHECK(answer(oldest).starts_with("HTTP/1.1 200"));
  const int older = server.connect();
  CHECK(answer(older).starts_with("HTTP/1.1 200"));
  const int newest = server.connect();
  CHECK(answer(newest).starts_with("HTTP/1.1 200"));
  CHECK(answer(oldest).empty());
  CHECK(answer(older).starts_with("HTTP/1.1 200"));
  for (const int fd : {oldest, older, newest}) ::close(fd);
}

TEST_CASE("where no connection is idle a new one is closed, and there is room again when one has ended") {
  std::promise<void> begun;
  std::promise<void> go_on;
  const Running server(1, [&](const HttpRequest& request) {
    if (request.path == "/slow") {
      begun.set_value();
      go_on.get_future().wait();
    }
    return HttpResponse();
  });
  const int busy = server.connect();
  send(busy, "GET /slow HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  begun.get_future().wait();
  const int refused = server.connect();
  CHECK(answer(refused).empty());
  go_on.set_value();
  CHECK(received(busy).starts_with("HTTP/1.1 200"));
  ::close(busy);
  std::string reply;
  while (reply.empty()) {  // until the server has seen that it was closed
    const int next = server.connect();
    reply = answer(next);
    ::close(next);
  }
  CHECK(reply.starts_with("HTTP/1.1 200"));
  ::close(refused);
}

TEST_CASE("nobody can connect once the listener is closed") {
  ListeningSocket socket(parse_listen_address("127.0.0.1:0"), 0600);
  ServerState server(
      at_most(1), [](const HttpRequest&) { return HttpResponse(); }, [](const std::string&) { return true; }, {});
  Listener listener(server, socket);
  listener.start();
  listener.close();
  server.io.run();  // comes to an end
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(socket.address().port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
  CHECK(::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0);
  ::close(fd);
}

}  // namespace papersearch::listener_test

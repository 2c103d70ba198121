// SPDX-License-Identifier: GPL-2.0-or-later
// A session serves one connection: it reads the requests and writes the answers.
#include "query/server/http/session.h"

#include <algorithm>
#include <boost/asio.hpp>
#include <boost/beast.hpp>
#include <chrono>
#include <cmath>
#include <exception>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include "query/server/http/base_url.h"
#include "query/server/http/reply.h"
#include "query/server/http/request_head.h"
#include "src/base/terminal.h"

namespace papersearch {
namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using Clock = std::chrono::steady_clock;
using boost::system::error_code;

constexpr std::size_t kMaxHeadBytes = 8 << 10;
constexpr std::size_t kMaxBodyBytes = 16 << 10;
constexpr std::size_t kBufferBytes = 24 << 10;
constexpr std::size_t kReadBytes = 4 << 10;         // of one read operation
constexpr std::size_t kMaxDrainBytes = 72 << 10;    // read and dropped after the last answer, see linger()
constexpr std::size_t kMaxWaitingPerThread = 512;   // requests in the queue for each thread of the pool
constexpr std::size_t kMaxLoggedTarget = 512;       // bytes of a target in the access log
constexpr auto kMaxWait = std::chrono::seconds(2);  // of a request in the queue
constexpr auto kWriteDeadline = std::chrono::seconds(10);
constexpr auto kLingerTime = std::chrono::seconds(1);  // see linger()
constexpr unsigned kMaxRequests = 10'000;              // of one connection

template <typename Result>
using Awaitable = net::awaitable<Result, IoExecutor>;

HttpResponse overloaded() {
  HttpResponse out = problem(503, "overloaded", "The server has too much to do");
  out.headers.emplace_back("Retry-After", "1");
  return out;
}

// The answer to a request that could not be read; nullopt where the connection must be closed without an answer.
std::optional<HttpResponse> answer_to_failure(error_code failed) {
  if (failed == http::error::end_of_stream || failed == net::error::eof) return std::nullopt;
  if (failed == beast::error::timeout) return problem(408, "request-timeout", "The request took too long");
  if (failed == http::error::header_limit || failed == http::error::buffer_overflow)
    return problem(431, "headers-too-large", "The headers are too large", "at most 8 KiB");
  if (failed == http::error::body_limit)
    return problem(413, "content-too-large", "The body is too large", "at most 16 KiB");
  if (failed.category() != http::make_error_code(http::error::bad_target).category()) return std::nullopt;
  return malformed_request();
}

// Whether the connection can be kept open after an answer with this status. It cannot be where the client and the
// server might not agree on where the next request begins. After a 400 this depends on the cause, and is decided by
// AnswerStyle::keep_alive.
bool may_continue_after(int status) {
  if (status < 400) return true;
  return status == 400 || status == 404 || status == 405 || status == 410 || status == 429 || status == 503;
}

class Session {
 public:
  Session(ServerState& server, StreamSocket socket, std::string client)
      : server_(server),
        entry_(server.connections, [this] { end(); }),
        stream_(std::move(socket)),
        client_(std::move(client)) {
    error_code ignored;
    stream_.socket().non_blocking(true, ignored);
  }

  Awaitable<void> run() {
    auto patience = server_.options.first_deadline;
    while (co_await wait_for_request(patience)) {
      style_ = {};
      if (!co_await answer_request() || !co_await send_rest()) co_return;
      if (!style_.keep_alive || server_.stopping) {
        co_await linger();
        co_return;
      }
      patience = server_.options.idle_deadline;
    }
  }

 private:
  void end() {
    is_ending_ = true;
    stream_.cancel();
  }

  // Waits for the first byte of a request; false where none has come in time or the connection has ended.
  Awaitable<bool> wait_for_request(std::chrono::milliseconds patience) {
    if (buffer_.size() > 0) co_return true;  // the client has sent several requests at once
    is_ending_ = false;
    entry_.become_idle();
    if (is_ending_ || server_.stopping) co_return false;
    stream_.expires_after(server_.connections.is_crowded() ? patience / 2 : patience);
    const auto [failed, size] = co_await stream_.async_read_some(buffer_.prepare(kReadBytes), kResult);
    entry_.become_busy();
    buffer_.commit(size);
    co_return !failed;
  }

  // Reads a request and begins to send its answer; false where the connection must be closed without an answer.
  Awaitable<bool> answer_request() {
    target_.reset();
    stream_.expires_after(server_.options.header_deadline);  // applies to the whole request
    http::request_parser<http::string_body> parser;
    parser.header_limit(kMaxHeadBytes);
    parser.body_limit(kMaxBodyBytes);
    bool folds = false;
    if (const error_code failed = co_await read_whole_head(folds)) co_return answer_unread(failed);
    const auto [bad_head, head_size] = co_await http::async_read_header(stream_, buffer_, parser, kResult);
    target_ = std::string(parser.get().target());
    if (bad_head) co_return answer_unread(bad_head);
    // The parser adds the trailers after a body to the same fields. A proxy in front of this server may not have
    // checked trailers (RFC 9110, 6.5.1), so the head is copied before the body is read.
    RequestHead head;
    head.base() = parser.get().base();
    if (auto refusal = refusal_before_body(head, folds, !parser.is_done())) {
      started_ = Clock::now();
      style_.without_body = head.method() == http::verb::head;
      send(*std::move(refusal));
      co_return true;
    }
    if (const auto [failed, size] = co_await http::async_read(stream_, buffer_, parser, kResult); failed)
      co_return answer_unread(failed);
    started_ = Clock::now();
    ReadHead read = read_head(head, server_.hosts, server_.options.cors_origins);
    style_ = std::move(read.style);
    style_.keep_alive = style_.keep_alive && ++served_ < kMaxRequests;
    if (auto* const answer = std::get_if<HttpResponse>(&read.outcome)) {
      send(std::move(*answer));
    } else {
      auto& request = std::get<HttpRequest>(read.outcome);
      request.base = base_of(head, request.host);
      co_await handle(request, joined_values(head, "X-Forwarded-For"));
    }
    co_return true;
  }

  // The address at which the client reaches this server. What anybody but a trusted proxy says of it does not count.
  std::string base_of(const RequestHead& head, const std::string& host) const {
    if (!server_.options.base_url.empty()) return server_.options.base_url;
    if (!server_.proxies.trusts_peer(client_)) return base_url(host, {});
    return base_url(host, {joined_values(head, "X-Forwarded-Proto"), joined_values(head, "X-Forwarded-Prefix")});
  }

  // Reads until the buffer has the whole head, or the maximum of bytes. Sets whether the head folds headers, which
  // cannot be found out later because the parser joins them.
  Awaitable<error_code> read_whole_head(bool& folds) {
    while (true) {
      const std::string_view bytes(static_cast<const char*>(buffer_.data().data()), buffer_.size());
      const auto end = end_of_head(bytes);
      if (end || bytes.size() >= kMaxHeadBytes) {
        folds = folds_headers(bytes.substr(0, end.value_or(bytes.size())));
        co_return error_code();
      }
      const std::size_t room = std::min(buffer_.max_size() - buffer_.size(), kReadBytes);
      const auto [failed, size] = co_await stream_.async_read_some(buffer_.prepare(room), kResult);
      if (failed) co_return failed;
      buffer_.commit(size);
    }
  }

  // Begins to send the answer to a request that could not be read; false where there is none, see answer_to_failure().
  bool answer_unread(error_code failed) {
    started_ = Clock::now();
    std::optional<HttpResponse> answer = answer_to_failure(failed);
    if (answer) send(*std::move(answer));
    return answer.has_value();
  }

  // Answers a request on the right thread, unless the client sends too many requests or the queue is full.
  Awaitable<void> handle(const HttpRequest& request, const std::string& forwarded_for) {
    if (server_.is_quick(request.path)) {
      send(guarded(request));
      co_return;
    }
    const std::string client = server_.proxies.client_of(client_, forwarded_for);
    if (const int wait = server_.rate.wait_for(client, Clock::now()); wait > 0) {
      HttpResponse out = problem(429, "too-many-requests", "Too many requests");
      out.headers.emplace_back("Retry-After", std::to_string(wait));
      send(refusal(request, out));
      co_return;
    }
    if (server_.waiting >= kMaxWaitingPerThread * server_.options.threads) {
      send(refusal(request, overloaded()));
      co_return;
    }
    ++server_.waiting;
    server_.show_gauges();
    stream_.expires_never();
    co_await net::post(net::bind_executor(server_.pool, kAwaitable));  // continues on a thread of the pool
    answer_in_time(request);
    co_await net::post(net::bind_executor(server_.io, kAwaitable));  // continues on the I/O thread
    --server_.waiting;
  }

  // Runs on a thread of the pool. An exception would destroy the session there, which only the I/O thread may do, so
  // this is noexcept even where memory is exhausted.
  void answer_in_time(const HttpRequest& request) noexcept {
    send(Clock::now() - started_ > kMaxWait ? refusal(request, overloaded()) : guarded(request));
  }

  HttpResponse refusal(const HttpRequest& request, const HttpResponse& problem) const {
    return server_.options.when_refused ? server_.options.when_refused(request, problem) : problem;
  }

  // Runs the handler. An exception is printed to stderr, and the client learns nothing about its cause.
  HttpResponse guarded(const HttpRequest& request) const {
    try {
      return server_.handle(request);
    } catch (const std::exception& e) {
      std::cerr << "paperserve: " + terminal_safe(e.what()) + "\n";
    } catch (...) {  // libraries may throw other types
      std::cerr << "paperserve: a request ended in an exception without a message\n";
    }
    return problem(500, "internal", "Something went wrong here");
  }

  // Begins to send the answer: as much as the socket takes without waiting, which mostly is all. A thread of the pool
  // calls this for the answers that it made, because compressing one would keep the I/O thread from all other
  // connections, and because the client should not wait until that thread has woken up. No operation on the socket may
  // be pending.
  void send(HttpResponse answer) {
    style_.keep_alive = style_.keep_alive && !server_.stopping && may_continue_after(answer.status);
    const std::string route = std::move(answer.route);
    const int status = answer.status;
    reply_.emplace(make_reply(std::move(answer), style_, !server_.options.cors_origins.empty()));
    const double seconds = std::chrono::duration<double>(Clock::now() - started_).count();
    if (server_.observer.on_response) server_.observer.on_response(route, status, seconds);
    if (server_.options.access_log) log(*reply_, route, seconds);
    serializer_.emplace(reply_->message);
    serializer_->split(style_.without_body);
    send_failed_ = {};
    while (!is_sent() && !send_failed_) http::write_some(stream_.socket(), *serializer_, send_failed_);
  }

  [[nodiscard]] bool is_sent() { return style_.without_body ? serializer_->is_header_done() : serializer_->is_done(); }

  // Sends what send() has left; false where the client does not accept all of it in time.
  Awaitable<bool> send_rest() {
    if (is_sent()) co_return true;
    if (send_failed_ != net::error::would_block) co_return false;
    stream_.expires_after(kWriteDeadline);
    const auto [failed, size] = style_.without_body ? co_await http::async_write_header(stream_, *serializer_, kResult)
                                                    : co_await http::async_write(stream_, *serializer_, kResult);
    co_return !failed;
  }

  // Prints a line of the access log.
  void log(const Reply& reply, const std::string& route, double seconds) const {
    nlohmann::ordered_json line = {{"route", route},
                                   {"status", reply.message.result_int()},
                                   {"ms", std::round(seconds * 1e6) / 1e3},
                                   {"bytes", reply.bytes},
                                   {"id", reply.id}};
    if (target_) line["target"] = target_->substr(0, kMaxLoggedTarget);
    std::cerr << line.dump(-1, ' ', true, nlohmann::ordered_json::error_handler_t::replace) + "\n";
  }

  // Reads and drops what the client still sends before the connection is closed. Closing it at once would reset the
  // connection, and the client might lose the answer.
  Awaitable<void> linger() {
    error_code ignored;
    stream_.socket().shutdown(net::socket_base::shutdown_send, ignored);
    stream_.expires_after(kLingerTime);
    for (std::size_t left = kMaxDrainBytes; left > 0;) {
      buffer_.clear();
      const auto [failed, size] = co_await stream_.async_read_some(buffer_.prepare(kReadBytes), kResult);
      if (failed) co_return;
      left -= std::min(left, size);
    }
  }

  ServerState& server_;
  Connections::Entry entry_;  // before the socket, so that it is destroyed after the socket is closed
  beast::basic_stream<StreamProtocol, IoExecutor> stream_;
  std::string client_;
  beast::flat_buffer buffer_{kBufferBytes};
  Clock::time_point started_ = Clock::now();  // when the request had been read
  std::optional<std::string> target_;         // of the request as sent, for the log; nullopt where it could not be read
  AnswerStyle style_;                         // of the answer
  std::optional<Reply> reply_;                // before the serializer, which refers to it
  std::optional<http::response_serializer<http::string_body>> serializer_;
  error_code send_failed_;  // why send() has not sent all of the reply
  unsigned served_ = 0;     // requests so far
  bool is_ending_ = false;
};

Awaitable<void> run(std::unique_ptr<Session> session) { co_await session->run(); }

}  // namespace

void start_session(ServerState& server, StreamSocket socket, std::string client) {
  auto session = std::make_unique<Session>(server, std::move(socket), std::move(client));
  net::co_spawn(server.io, run(std::move(session)), [](const std::exception_ptr& failed) {
    if (failed)
      std::rethrow_exception(failed);  // memory is exhausted: the server ends, and the supervisor starts it again
  });
}

}  // namespace papersearch

// HTTP/1.1 over TCP or a UNIX socket. Knows sockets and no papers.
#include "query/server/http/server.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <algorithm>
#include <boost/asio.hpp>
#include <boost/beast.hpp>
#include <cmath>
#include <csignal>
#include <iostream>
#include <list>
#include <nlohmann/json.hpp>
#include <random>
#include <utility>

#include "query/server/http/client.h"
#include "query/server/http/gzip.h"
#include "query/server/http/host.h"
#include "src/base/diagnostic.h"
#include "src/base/terminal.h"

namespace papersearch {
namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using Clock = std::chrono::steady_clock;
using boost::system::error_code;

constexpr std::size_t kHeaderBytes = 8 << 10;
constexpr std::size_t kTargetBytes = 4 << 10;
constexpr std::size_t kBodyBytes = 16 << 10;
constexpr std::size_t kBufferBytes = 24 << 10;
constexpr std::size_t kQueueEach = 512;           // waiting requests for each thread
constexpr std::size_t kWorthGzip = 1400;          // bytes: what a packet holds anyway
constexpr std::size_t kFilesOfServer = 48;        // open beside those of connections and threads
constexpr std::size_t kFilesEach = 20;            // open for each thread: an index, and the one that comes after it
constexpr std::size_t kMostClients = 10'000;      // whose rate is remembered
constexpr auto kStale = std::chrono::seconds(2);  // a request that waited so long is answered 503
constexpr auto kLinger = std::chrono::seconds(1);
constexpr unsigned kMostRequests = 10'000;  // of a connection

// Nobody can end a header with what an answer holds (boostorg/beast#3105).
bool plain(std::string_view value) {
  return std::all_of(value.begin(), value.end(),
                     [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F; });
}

std::string request_id() {
  static std::mt19937_64 random(std::random_device{}());
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::uint64_t bits = random();
  std::string out;
  for (int i = 0; i < 16; ++i, bits >>= 4U) out += kDigits[bits & 15U];
  return out;
}

using Response = http::response<http::string_body>;
using Request = http::request<http::empty_body>;

// The values of all headers of a name, in order; as one list, which is what several of them mean.
template <typename Name>
std::string joined(const Request& request, Name name) {
  std::string out;
  const auto [begin, end] = request.equal_range(name);
  for (auto field = begin; field != end; ++field) {
    if (!out.empty()) out += ", ";
    out.append(field->value().data(), field->value().size());
  }
  return out;
}

// Whether a proxy before us could see another end of the body than we (request smuggling; RFC 9112, 6.1 and 6.3).
bool is_framed_oddly(const Request& request) {
  const auto codings = request.count(http::field::transfer_encoding);
  if (codings == 0) {
    return request.count(http::field::content_length) > 1 ||
           request[http::field::content_length].find(',') != beast::string_view::npos;
  }
  return codings > 1 || request.version() != 11 || request.count(http::field::content_length) > 0 ||
         !beast::iequals(request[http::field::transfer_encoding], "chunked");
}

// The problem of requests that others might read otherwise than we; the connection is closed after it.
HttpResponse malformed(const std::string& why = {}) {
  return problem(400, "malformed-request", "The request is malformed", why);
}

// Where the head of a request ends in what has come; nullopt: not yet.
std::optional<std::size_t> end_of_head(std::string_view bytes) {
  const std::size_t end = bytes.find("\r\n\r\n");
  return end == std::string_view::npos ? std::nullopt : std::optional(end + 4);
}

}  // namespace

struct HttpServer::State {
  // Something that can be told to end; the server keeps those that wait for a request, the oldest first.
  struct Connection {
    virtual ~Connection() = default;
    virtual void end_if_idle() = 0;
    std::list<Connection*>::iterator idle_at;
    bool idle = false;
  };
  HttpOptions options;
  Handler handle;
  std::function<bool(const std::string&)> quick;
  HttpObserver observer;
  HostRule hosts;
  ProxyTrust proxies;
  RateLimit rate;
  std::size_t connections = 0;
  std::size_t waiting = 0;
  std::list<Connection*> idle;
  std::atomic<bool> stopping{false};
  std::function<void()> close_listener;
  std::function<void()> on_place = [] {};  // a connection has ended, or one is idle that can be ended
  // Last, so that they go first: what they still hold are sessions, which tell the members above that they end.
  net::io_context io{1};
  net::thread_pool pool;
  net::steady_timer tick{io};

  State(HttpOptions o, Handler h, std::function<bool(const std::string&)> q, HttpObserver w)
      : options(std::move(o)),
        handle(std::move(h)),
        quick(std::move(q)),
        observer(std::move(w)),
        hosts(options.listen, options.hosts),
        proxies(options.trusted_proxies),
        rate(options.rate, kMostClients),
        pool(options.threads) {}

  void gauge() {
    if (observer.on_gauge) observer.on_gauge(connections, waiting);
  }

  void stop();

  // Ends the run once the last connection has gone.
  void wind_down(net::steady_timer& hard) {
    if (connections == 0) {
      hard.cancel();
      return;
    }
    tick.expires_after(std::chrono::milliseconds(20));
    tick.async_wait([this, &hard](error_code) { wind_down(hard); });
  }

  template <typename Protocol>
  class Session;
  template <typename Protocol>
  struct Listener;
};

template <typename Protocol>
class HttpServer::State::Session final : public Connection, public std::enable_shared_from_this<Session<Protocol>> {
 public:
  Session(State& server, typename Protocol::socket socket, std::string client)
      : server_(server), stream_(std::move(socket)), client_(std::move(client)) {
    ++server_.connections;
    server_.gauge();
  }

  ~Session() override {
    leave_idle();
    --server_.connections;
    server_.gauge();
    server_.on_place();
  }

  void start() { wait_for_request(server_.options.first_deadline); }

  void end_if_idle() override {
    if (this->idle) stream_.cancel();
  }

 private:
  void leave_idle() {
    if (this->idle) server_.idle.erase(this->idle_at);
    this->idle = false;
  }

  void wait_for_request(std::chrono::milliseconds patience) {
    if (buffer_.size() > 0) return read();
    this->idle_at = server_.idle.insert(server_.idle.end(), this);
    this->idle = true;
    const bool crowded = server_.connections * 4 > server_.options.connections * 3;
    stream_.expires_after(crowded ? patience / 2 : patience);
    stream_.async_read_some(buffer_.prepare(4096),
                            [self = this->shared_from_this()](error_code failed, std::size_t size) {
                              self->leave_idle();
                              if (failed) return self->close();
                              self->buffer_.commit(size);
                              self->read();
                            });
    server_.on_place();
  }

  void read() {
    stream_.expires_after(server_.options.header_deadline);  // for all of the request, however slowly it drips
    read_head();
  }

  // The whole head first: what it folds is joined by Beast without a word.
  void read_head() {
    const std::string_view bytes(static_cast<const char*>(buffer_.data().data()), buffer_.size());
    const auto end = end_of_head(bytes);
    if (!end && bytes.size() < kHeaderBytes) {
      stream_.async_read_some(buffer_.prepare(std::min(buffer_.max_size() - buffer_.size(), std::size_t{4096})),
                              [self = this->shared_from_this()](error_code failed, std::size_t size) {
                                if (failed) return self->on_read(failed);
                                self->buffer_.commit(size);
                                self->read_head();
                              });
      return;
    }
    parser_.emplace();
    parser_->header_limit(kHeaderBytes);
    parser_->body_limit(kBodyBytes);
    const bool folded = folds_headers(bytes.substr(0, end.value_or(bytes.size())));
    http::async_read_header(stream_, buffer_, *parser_,
                            [self = this->shared_from_this(), folded](error_code failed, std::size_t) {
                              if (failed) return self->on_read(failed);
                              self->on_head(folded);
                            });
  }

  // Forgets the request before.
  void begin_answer() {
    started_ = Clock::now();
    keep_alive_ = false;
    head_ = false;
    gzip_ = false;
    origin_.clear();
  }

  // What a request means is in its head alone: the parser adds trailers, which nobody before us has looked at, to the
  // same fields (RFC 9110, 6.5.1), so they are copied before the body comes.
  void on_head(bool folded) {
    request_.base() = parser_->get().base();
    const bool wants_go_ahead = request_.count(http::field::expect) > 0 && !parser_->is_done();
    if (!folded && !is_framed_oddly(request_) && !wants_go_ahead) {
      http::async_read(stream_, buffer_, *parser_,
                       [self = this->shared_from_this()](error_code failed, std::size_t) { self->on_read(failed); });
      return;
    }
    begin_answer();
    head_ = request_.method() == http::verb::head;
    if (folded) return answer(malformed("a header goes on in the next line"));
    if (!wants_go_ahead)
      return answer(malformed("Transfer-Encoding may be chunked alone, and Content-Length one number"));
    // The client waits to hear whether to send a body (RFC 9110, 10.1.1), and no body is wanted here.
    if (!is_known_method()) return answer(unknown_method());
    answer(problem(417, "expectation-failed", "No body is read here"));
  }

  [[nodiscard]] bool is_known_method() const {
    const auto method = request_.method();
    return method == http::verb::get || method == http::verb::head || method == http::verb::options;
  }

  static HttpResponse unknown_method() {
    HttpResponse out = problem(405, "method-not-allowed", "Only GET, HEAD and OPTIONS are known here");
    out.headers.emplace_back("Allow", "GET, HEAD, OPTIONS");
    return out;
  }

  void on_read(error_code failed) {
    begin_answer();
    if (failed == http::error::end_of_stream || failed == net::error::eof) return close();
    if (failed == beast::error::timeout) return answer(problem(408, "request-timeout", "The request took too long"));
    if (failed == http::error::header_limit)
      return answer(problem(431, "headers-too-large", "The headers are too large", "8 KiB at the most"));
    if (failed == http::error::buffer_overflow)
      return answer(problem(431, "headers-too-large", "The headers are too large", "8 KiB at the most"));
    if (failed == http::error::body_limit)
      return answer(problem(413, "content-too-large", "The body is too large", "16 KiB at the most"));
    if (failed) {
      if (failed.category() != http::make_error_code(http::error::bad_target).category()) return close();
      return answer(malformed());
    }
    const Request& request = request_;
    head_ = request.method() == http::verb::head;
    const std::string target(request.target());
    const auto authority = authority_of(target);
    const std::string host(authority ? *authority : std::string_view(request[http::field::host]));
    if (request.count(http::field::host) > 1 || (request.version() == 11 && request[http::field::host].empty()) ||
        (authority && host.empty()) || (!host.empty() && !is_host(host)))
      return answer(malformed("one Host header is needed"));
    keep_alive_ = request.keep_alive() && ++served_ < kMostRequests && !server_.stopping;
    gzip_ = takes_gzip(
        std::string_view(request[http::field::accept_encoding].data(), request[http::field::accept_encoding].size()));
    const std::string origin(request[http::field::origin]);
    const auto& allowed = server_.options.cors_origins;
    if (std::find(allowed.begin(), allowed.end(), origin) != allowed.end()) origin_ = origin;
    if (!host.empty() && !server_.hosts.answers(host))
      return answer(problem(421, "unknown-host", "This server does not answer to that name",
                            "start it with --host to add a name"));
    if (target.size() > kTargetBytes)
      return answer(problem(414, "uri-too-long", "The address is too long", "4 KiB at the most"));
    if (request.method() == http::verb::options) {
      HttpResponse out;
      out.status = 204;
      out.type = "";
      out.headers = {{"Allow", "GET, HEAD, OPTIONS"}};
      if (!origin_.empty()) {
        out.headers.emplace_back("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        out.headers.emplace_back("Access-Control-Max-Age", "600");
      }
      return answer(std::move(out));
    }
    if (!is_known_method()) return answer(unknown_method());
    auto read = parse_target(target);
    if (const Span* bad = std::get_if<Span>(&read))
      return answer(
          problem(400, "malformed-request", "The address is malformed", "escapes and UTF-8 must be well-formed", *bad));
    auto* const parsed = &std::get<HttpRequest>(read);
    parsed->method = head_ ? "HEAD" : "GET";
    parsed->if_none_match = joined(request, http::field::if_none_match);
    parsed->host = host;
    if (server_.quick(parsed->path)) return answer(guarded(*parsed));
    const std::string client = server_.proxies.client_of(client_, joined(request, "X-Forwarded-For"));
    if (const int wait = server_.rate.wait_for(client, Clock::now()); wait > 0) {
      HttpResponse out = problem(429, "too-many-requests", "Too many requests");
      out.headers.emplace_back("Retry-After", std::to_string(wait));
      return answer(std::move(out));
    }
    if (server_.waiting >= kQueueEach * server_.options.threads) return answer(overloaded());
    ++server_.waiting;
    server_.gauge();
    stream_.expires_never();
    // The session goes to the worker and back: a copy left with the worker might be the last one, and a session must
    // end on the I/O thread.
    net::post(server_.pool, [self = this->shared_from_this(), request = std::move(*parsed)]() mutable {
      HttpResponse out = Clock::now() - self->started_ > kStale ? overloaded() : self->guarded(request);
      net::io_context& io = self->server_.io;
      net::post(io, [self = std::move(self), out = std::move(out)]() mutable {
        --self->server_.waiting;
        self->answer(std::move(out));
      });
    });
  }

  static HttpResponse overloaded() {
    HttpResponse out = problem(503, "overloaded", "The server has too much to do");
    out.headers.emplace_back("Retry-After", "1");
    return out;
  }

  // No exception leaves a handler, and none tells the world what went wrong inside.
  HttpResponse guarded(const HttpRequest& request) const {
    try {
      return server_.handle(request);
    } catch (const std::exception& e) {
      std::cerr << "paperserve: " + terminal_safe(e.what()) + "\n";
    } catch (...) {  // what libraries throw need not be an exception of the standard
      std::cerr << "paperserve: a request ended in an exception without a message\n";
    }
    return problem(500, "internal", "Something went wrong here");
  }

  void answer(HttpResponse out) {
    const bool error = out.status >= 400 && out.status != 404;
    keep_alive_ = keep_alive_ && !server_.stopping &&
                  !(error && out.status != 429 && out.status != 503 && out.status != 405 && out.status != 400 &&
                    out.status != 410);
    response_.emplace();
    Response& r = *response_;
    r.version(11);
    r.result(static_cast<unsigned>(out.status));
    r.keep_alive(keep_alive_);
    r.set(http::field::server, "papersearch");
    r.set(
        http::field::date,
        http_date(std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch())
                      .count()));
    for (const auto& [name, value] : out.headers) {
      if (plain(value)) r.set(name, value);
    }
    r.set("X-Content-Type-Options", "nosniff");
    r.set("Referrer-Policy", "no-referrer");
    r.set("Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri "
          "'none'; form-action 'self'; frame-ancestors 'none'");
    r.set("Cross-Origin-Opener-Policy", "same-origin");
    const std::string id = request_id();
    r.set("X-Request-Id", id);
    if (!server_.options.cors_origins.empty()) r.set(http::field::vary, "Origin, Accept-Encoding");
    if (!origin_.empty()) r.set(http::field::access_control_allow_origin, origin_);
    if (!out.type.empty() && out.status != 304) r.set(http::field::content_type, out.type);
    if (gzip_ && out.body.size() >= kWorthGzip && r.count(http::field::content_encoding) == 0) {
      if (std::string packed = gzip(out.body, 1); !packed.empty()) {
        out.body = std::move(packed);
        r.set(http::field::content_encoding, "gzip");
      }
    }
    if (r.count(http::field::vary) == 0) r.set(http::field::vary, "Accept-Encoding");
    const std::size_t size = out.body.size();
    if (head_ || out.status == 304 || out.status == 204) {
      if (out.status != 304 && out.status != 204) r.content_length(size);
    } else {
      r.body() = std::move(out.body);
      r.content_length(size);
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - started_).count();
    if (server_.observer.on_response) server_.observer.on_response(out.route, out.status, seconds);
    if (server_.options.access_log) {
      nlohmann::ordered_json line = {{"route", out.route},
                                     {"status", out.status},
                                     {"ms", std::round(seconds * 1e6) / 1e3},
                                     {"bytes", size},
                                     {"id", id}};
      if (parser_) line["target"] = std::string(parser_->get().target()).substr(0, 512);
      std::cerr << line.dump(-1, ' ', true, nlohmann::ordered_json::error_handler_t::replace) + "\n";
    }
    stream_.expires_after(std::chrono::seconds(10));
    serializer_.emplace(r);
    const auto written = [self = this->shared_from_this()](error_code failed, std::size_t) {
      if (failed) return self->close();
      if (!self->keep_alive_ || self->server_.stopping) return self->linger();
      self->response_.reset();
      self->wait_for_request(self->server_.options.idle_deadline);
    };
    if (head_) {
      http::async_write_header(stream_, *serializer_, written);
    } else {
      http::async_write(stream_, *serializer_, written);
    }
  }

  // The client may still be sending: closing at once would reset the connection and take our answer away.
  void linger() {
    error_code ignored;
    stream_.socket().shutdown(Protocol::socket::shutdown_send, ignored);
    stream_.expires_after(kLinger);
    drain(kBufferBytes * 3);
  }

  void drain(std::size_t left) {
    buffer_.clear();
    stream_.async_read_some(buffer_.prepare(4096),
                            [self = this->shared_from_this(), left](error_code failed, std::size_t size) {
                              if (failed || size >= left) return self->close();
                              self->drain(left - size);
                            });
  }

  void close() {
    error_code ignored;
    stream_.socket().close(ignored);
  }

  State& server_;
  beast::basic_stream<Protocol> stream_;
  std::string client_;
  beast::flat_buffer buffer_{kBufferBytes};
  std::optional<http::request_parser<http::string_body>> parser_;
  std::optional<Response> response_;
  std::optional<http::response_serializer<http::string_body>> serializer_;
  Clock::time_point started_ = Clock::now();
  unsigned served_ = 0;
  bool keep_alive_ = false;
  bool head_ = false;
  bool gzip_ = false;
  Request request_;     // its head
  std::string origin_;  // where it is allowed
};

// Takes connections from a socket that was bound by others. No more than --connections are open at once: for a new one
// the connection that has been idle for the longest time goes, and the new one begins when it has gone; where none is
// idle, the new one is closed.
template <typename Protocol>
struct HttpServer::State::Listener {
  State& server;
  typename Protocol::acceptor acceptor;
  net::steady_timer pause;
  std::optional<typename Protocol::socket> next;  // waits for a place

  // Of a copy of the descriptor: the socket is its owner's.
  Listener(State& s, const Protocol& protocol, int fd) : server(s), acceptor(s.io), pause(s.io) {
    acceptor.assign(protocol, ::fcntl(fd, F_DUPFD_CLOEXEC, 0));
    server.on_place = [this] {
      if (!next) return;
      if (server.connections < server.options.connections) {
        begin(*std::exchange(next, std::nullopt));
        accept();
      } else if (!server.idle.empty()) {
        server.idle.front()->end_if_idle();
      }
    };
  }
  ~Listener() {
    server.on_place = [] {};
  }

  // From now on nobody can connect, by whichever copy of the descriptor.
  void close() {
    next.reset();
    ::shutdown(acceptor.native_handle(), SHUT_RDWR);
    error_code ignored;
    acceptor.close(ignored);
  }

  void begin(typename Protocol::socket socket) {
    std::string client;
    if constexpr (std::is_same_v<Protocol, net::ip::tcp>) {
      error_code ignored;
      socket.set_option(net::ip::tcp::no_delay(true), ignored);
      client = socket.remote_endpoint(ignored).address().to_string();
    } else {
      client = "unix";
    }
    std::make_shared<Session<Protocol>>(server, std::move(socket), std::move(client))->start();
  }

  void accept() {
    acceptor.async_accept([this](error_code failed, typename Protocol::socket socket) {
      if (failed == net::error::operation_aborted || !acceptor.is_open() || server.stopping) return;
      if (failed) {  // out of descriptors, mostly: never spin
        pause.expires_after(std::chrono::milliseconds(50));
        pause.async_wait([this](error_code) { accept(); });
        return;
      }
      if (server.connections < server.options.connections) {
        begin(std::move(socket));
      } else if (!server.idle.empty()) {
        next.emplace(std::move(socket));
        return server.idle.front()->end_if_idle();
      }
      accept();
    });
  }
};

void HttpServer::State::stop() {
  if (stopping.exchange(true)) return;
  if (close_listener) close_listener();
  const std::list<Connection*> resting = idle;
  for (Connection* connection : resting) connection->end_if_idle();
}

HttpServer::HttpServer(HttpOptions options, Handler handle, std::function<bool(const std::string&)> quick,
                       HttpObserver observer)
    : state_(new State(std::move(options), std::move(handle), std::move(quick), std::move(observer))) {}

HttpServer::~HttpServer() = default;

bool HttpServer::stopping() const { return state_->stopping; }

void HttpServer::run(const ListeningSocket& socket, const std::function<void()>& on_hangup) {
  State& s = *state_;
  std::signal(SIGPIPE, SIG_IGN);
  const std::size_t others = kFilesOfServer + kFilesEach * s.options.threads;
  rlimit files{};
  if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
    files.rlim_cur = std::max(files.rlim_cur, std::min<rlim_t>(files.rlim_max, s.options.connections + others));
    ::setrlimit(RLIMIT_NOFILE, &files);
    if (files.rlim_cur < s.options.connections + others) {
      // Without descriptors nobody could be let in, and idle connections would stay.
      s.options.connections = files.rlim_cur > others ? files.rlim_cur - others : 1;
      std::cerr << "paperserve: the system allows " + std::to_string(files.rlim_cur) + " open files: at most " +
                       std::to_string(s.options.connections) + " connections\n";
    }
  }
  std::unique_ptr<State::Listener<net::ip::tcp>> tcp;
  std::unique_ptr<State::Listener<net::local::stream_protocol>> local;
  const auto listen = [&s, &socket](auto& listener, const auto& protocol) {
    using Listener = typename std::decay_t<decltype(listener)>::element_type;
    listener = std::make_unique<Listener>(s, protocol, socket.fd());
    s.close_listener = [&listener] { listener->close(); };
    listener->accept();
  };
  if (socket.address().is_unix()) {
    listen(local, net::local::stream_protocol());
  } else {
    listen(tcp, socket.address().is_v6() ? net::ip::tcp::v6() : net::ip::tcp::v4());
  }
  net::signal_set ends(s.io, SIGTERM, SIGINT);
  net::signal_set hangup(s.io, SIGHUP);
  net::steady_timer hard(s.io);
  ends.async_wait([&](error_code failed, int) {
    if (failed) return;
    s.stop();
    hangup.cancel();
    hard.expires_after(s.options.drain);
    hard.async_wait([&](error_code late) {
      if (!late) s.io.stop();
    });
    s.wind_down(hard);
  });
  std::function<void()> wait_hangup = [&] {
    hangup.async_wait([&](error_code failed, int) {
      if (failed || s.stopping) return;  // it may have come just before its wait was cancelled
      on_hangup();
      wait_hangup();
    });
  };
  wait_hangup();
  sigset_t handled;
  ::sigemptyset(&handled);
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) ::sigaddset(&handled, signal);
  ::pthread_sigmask(SIG_UNBLOCK, &handled, nullptr);
  s.io.run();
  s.pool.join();
}

}  // namespace papersearch

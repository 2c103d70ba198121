// HTTP/1.1 over TCP or a UNIX socket. Knows sockets and no papers.
#include "query/server/http.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <boost/asio.hpp>
#include <boost/beast.hpp>
#include <cmath>
#include <csignal>
#include <fstream>
#include <iostream>
#include <list>
#include <nlohmann/json.hpp>
#include <random>
#include <unordered_map>

#include "src/diagnostic.h"
#include "src/text/normalize.h"

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
constexpr std::size_t kMostClients = 10'000;      // whose rate is remembered
constexpr auto kStale = std::chrono::seconds(2);  // a request that waited so long is answered 503
constexpr auto kLinger = std::chrono::seconds(1);
constexpr unsigned kMostRequests = 10'000;  // of a connection

int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// From `begin` to before `end` of a target; where it cannot be read, the place that is why.
std::variant<std::string, Span> decoded(std::string_view target, std::size_t begin, std::size_t end, bool plus) {
  const auto span = [](std::size_t from, std::size_t to) {
    return Span{static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)};
  };
  std::string out;
  for (std::size_t i = begin; i < end; ++i) {
    char c = target[i];
    const std::size_t from = i;
    if (c == '%') {
      const int high = i + 1 < end ? hex(target[i + 1]) : -1;
      const int low = i + 2 < end ? hex(target[i + 2]) : -1;
      if (high < 0 || low < 0) return span(i, std::min(i + 3, end));
      c = static_cast<char>(high * 16 + low);
      i += 2;
    } else if (c == '+' && plus) {
      c = ' ';
    }
    if (c == '\0') return span(from, i + 1);
    out += c;
  }
  std::optional<std::size_t> repaired;
  valid_utf8(out, &repaired);
  if (repaired) return span(begin, end);
  return out;
}

bool takes_gzip(std::string_view accept) {
  while (!accept.empty()) {
    std::string_view item = accept.substr(0, accept.find(','));
    accept.remove_prefix(std::min(item.size() + 1, accept.size()));
    while (item.starts_with(' ')) item.remove_prefix(1);
    const std::string_view name = item.substr(0, item.find_first_of("; "));
    if (name != "gzip" && name != "*") continue;
    const std::size_t q = item.find("q=");
    return q == std::string_view::npos || item.substr(q + 2).find_first_not_of("0. ") != std::string_view::npos;
  }
  return false;
}

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

}  // namespace

const HttpRequest::Parameter* HttpRequest::find(std::string_view name) const {
  const auto found =
      std::find_if(parameters.begin(), parameters.end(), [&](const Parameter& p) { return p.name == name; });
  return found == parameters.end() ? nullptr : &*found;
}

std::optional<std::string> HttpRequest::parameter(std::string_view name) const {
  const Parameter* const found = find(name);
  return found != nullptr ? std::optional(found->value) : std::nullopt;
}

HttpResponse problem(int status, const std::string& type, const std::string& title, const std::string& detail,
                     std::optional<Span> at) {
  nlohmann::ordered_json body = {{"type", "/problems/" + type}, {"title", title}, {"status", status}};
  if (!detail.empty()) body["detail"] = detail;
  if (at) body["span"] = {at->begin, at->end};
  HttpResponse out;
  out.status = status;
  out.type = "application/problem+json";
  out.body = body.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
  out.headers.emplace_back("Cache-Control", "no-store");
  return out;
}

std::variant<HttpRequest, Span> parse_target(const std::string& target) {
  std::string_view rest = target;
  for (const std::string_view scheme : {"http://", "https://"}) {  // absolute form, as proxies send it
    if (!rest.starts_with(scheme)) continue;
    rest.remove_prefix(scheme.size());
    const std::size_t slash = rest.find('/');
    rest = slash == std::string_view::npos ? std::string_view("/") : rest.substr(slash);
  }
  rest = rest.substr(0, rest.find('#'));
  if (!rest.starts_with('/')) return Span{0, static_cast<std::uint32_t>(rest.size())};
  HttpRequest out;
  out.target = std::string(rest);
  std::optional<Span> bad;
  const auto read = [&](std::size_t begin, std::size_t end, bool plus) {
    auto text = decoded(rest, begin, end, plus);
    if (const Span* at = std::get_if<Span>(&text)) {
      bad = bad.value_or(*at);
      return std::string();
    }
    return std::get<std::string>(std::move(text));
  };
  const std::size_t mark = std::min(rest.find('?'), rest.size());
  out.path = read(0, mark, false);
  for (std::size_t begin = mark + 1; begin < rest.size() && !bad;) {
    const std::size_t end = std::min(rest.find('&', begin), rest.size());
    const std::size_t equals = std::min(rest.find('=', begin), end);
    if (begin < end) {
      std::string name = read(begin, equals, true);
      std::string value = read(std::min(equals + 1, end), end, true);
      out.parameters.push_back(
          {std::move(name), std::move(value), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
    }
    begin = end + 1;
  }
  if (bad) return *bad;
  return out;
}

std::string gzip(std::string_view bytes, int level) {
  z_stream stream{};
  constexpr int kGzip = 15 + 16;
  if (::deflateInit2(&stream, level, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY) != Z_OK) return {};
  std::string out(::deflateBound(&stream, bytes.size()) + 32, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const bool done = ::deflate(&stream, Z_FINISH) == Z_STREAM_END;
  out.resize(done ? stream.total_out : 0);
  ::deflateEnd(&stream);
  return out;
}

struct HttpServer::State {
  // Something that can be told to end; the server keeps those that wait for a request, the oldest first.
  struct Connection {
    virtual ~Connection() = default;
    virtual void end_if_idle() = 0;
    std::list<Connection*>::iterator idle_at;
    bool idle = false;
  };
  struct Bucket {
    double tokens = 0;
    Clock::time_point filled;
  };

  HttpOptions options;
  Handler handle;
  std::function<bool(const std::string&)> quick;
  HttpObserver observer;
  net::io_context io{1};
  net::thread_pool pool;
  net::steady_timer tick{io};
  std::size_t connections = 0;
  std::size_t waiting = 0;
  std::list<Connection*> idle;
  std::unordered_map<std::string, Bucket> buckets;
  std::atomic<bool> stopping{false};
  std::function<void()> close_listener;

  State(HttpOptions o, Handler h, std::function<bool(const std::string&)> q, HttpObserver w)
      : options(std::move(o)),
        handle(std::move(h)),
        quick(std::move(q)),
        observer(std::move(w)),
        pool(options.threads) {}

  // Seconds to wait before the next request of this client; 0 is none.
  int over_rate(const std::string& client) {
    if (options.rate <= 0 || client.empty()) return 0;
    if (buckets.size() >= kMostClients) buckets.clear();
    const auto now = Clock::now();
    const auto [at, is_new] = buckets.try_emplace(client, Bucket{options.rate * 2, now});
    Bucket& bucket = at->second;
    const double seconds = std::chrono::duration<double>(now - bucket.filled).count();
    bucket.tokens = std::min(options.rate * 2, bucket.tokens + seconds * options.rate);
    bucket.filled = now;
    if (bucket.tokens < 1) return 1 + static_cast<int>((1 - bucket.tokens) / options.rate);
    bucket.tokens -= 1;
    return 0;
  }

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
  }

  void read() {
    parser_.emplace();
    parser_->header_limit(kHeaderBytes);
    parser_->body_limit(kBodyBytes);
    stream_.expires_after(server_.options.header_deadline);  // for all of the request, however slowly it drips
    http::async_read(stream_, buffer_, *parser_,
                     [self = this->shared_from_this()](error_code failed, std::size_t) { self->on_read(failed); });
  }

  void on_read(error_code failed) {
    started_ = Clock::now();
    keep_alive_ = false;
    head_ = false;
    gzip_ = false;
    origin_.clear();
    if (failed == http::error::end_of_stream) return close();
    if (failed == beast::error::timeout) return answer(problem(408, "request-timeout", "The request took too long"));
    if (failed == http::error::header_limit)
      return answer(problem(431, "headers-too-large", "The headers are too large", "8 KiB at the most"));
    if (failed == http::error::buffer_overflow)
      return answer(problem(431, "headers-too-large", "The headers are too large", "8 KiB at the most"));
    if (failed == http::error::body_limit)
      return answer(problem(413, "content-too-large", "The body is too large", "16 KiB at the most"));
    if (failed) {
      if (failed.category() != http::make_error_code(http::error::bad_target).category()) return close();
      return answer(problem(400, "malformed-request", "The request is malformed"));
    }
    const auto& request = parser_->get();
    keep_alive_ = request.keep_alive() && ++served_ < kMostRequests && !server_.stopping;
    head_ = request.method() == http::verb::head;
    gzip_ = takes_gzip(
        std::string_view(request[http::field::accept_encoding].data(), request[http::field::accept_encoding].size()));
    const std::string origin(request[http::field::origin]);
    const auto& allowed = server_.options.cors_origins;
    if (std::find(allowed.begin(), allowed.end(), origin) != allowed.end()) origin_ = origin;
    const std::string target(request.target());
    if (request.version() == 11 && request.count(http::field::host) != 1)
      return answer(problem(400, "malformed-request", "The request is malformed", "one Host header is needed"));
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
    if (request.method() != http::verb::get && !head_) {
      HttpResponse out = problem(405, "method-not-allowed", "Only GET, HEAD and OPTIONS are known here");
      out.headers.emplace_back("Allow", "GET, HEAD, OPTIONS");
      return answer(std::move(out));
    }
    auto read = parse_target(target);
    if (const Span* bad = std::get_if<Span>(&read))
      return answer(
          problem(400, "malformed-request", "The address is malformed", "escapes and UTF-8 must be well-formed", *bad));
    auto* const parsed = &std::get<HttpRequest>(read);
    parsed->method = head_ ? "HEAD" : "GET";
    parsed->if_none_match = std::string(request[http::field::if_none_match]);
    parsed->host = std::string(request[http::field::host]);
    if (server_.quick(parsed->path)) return answer(guarded(*parsed));
    if (const int wait = server_.over_rate(client_); wait > 0) {
      HttpResponse out = problem(429, "too-many-requests", "Too many requests");
      out.headers.emplace_back("Retry-After", std::to_string(wait));
      return answer(std::move(out));
    }
    if (server_.waiting >= kQueueEach * server_.options.threads) return answer(overloaded());
    ++server_.waiting;
    server_.gauge();
    stream_.expires_never();
    net::post(server_.pool, [self = this->shared_from_this(), request = std::move(*parsed)] {
      HttpResponse out = Clock::now() - self->started_ > kStale ? overloaded() : self->guarded(request);
      net::post(self->server_.io, [self, out = std::move(out)]() mutable {
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
      std::cerr << "paperserve: " << e.what() << "\n";
    }
    return problem(500, "internal", "Something went wrong here");
  }

  void answer(HttpResponse out) {
    const bool error = out.status >= 400 && out.status != 404;
    keep_alive_ = keep_alive_ && !server_.stopping &&
                  !(error && out.status != 429 && out.status != 503 && out.status != 405 && out.status != 400);
    response_.emplace();
    Response& r = *response_;
    r.version(11);
    r.result(static_cast<unsigned>(out.status));
    r.keep_alive(keep_alive_);
    r.set(http::field::server, "papersearch");
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
      std::cerr << line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
    }
    stream_.expires_after(std::chrono::seconds(10));
    serializer_.emplace(r);
    const auto written = [self = this->shared_from_this()](error_code failed, std::size_t) {
      if (failed) return self->close();
      if (!self->keep_alive_) return self->linger();
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
  std::string origin_;  // where it is allowed
};

template <typename Protocol>
struct HttpServer::State::Listener {
  State& server;
  typename Protocol::acceptor acceptor;
  net::steady_timer pause;

  Listener(State& s, const typename Protocol::endpoint& at) : server(s), acceptor(s.io), pause(s.io) {
    acceptor.open(at.protocol());
    if constexpr (std::is_same_v<Protocol, net::ip::tcp>) acceptor.set_option(net::socket_base::reuse_address(true));
    acceptor.bind(at);
    acceptor.listen(1024);
  }

  void accept() {
    acceptor.async_accept([this](error_code failed, typename Protocol::socket socket) {
      if (failed == net::error::operation_aborted || !acceptor.is_open()) return;
      if (failed) {  // out of descriptors, mostly: never spin
        pause.expires_after(std::chrono::milliseconds(50));
        pause.async_wait([this](error_code) { accept(); });
        return;
      }
      std::string client;
      if constexpr (std::is_same_v<Protocol, net::ip::tcp>) {
        error_code ignored;
        socket.set_option(net::ip::tcp::no_delay(true), ignored);
        client = socket.remote_endpoint(ignored).address().to_string();
      }
      if (server.connections >= server.options.connections && !server.idle.empty()) server.idle.front()->end_if_idle();
      if (server.connections <= server.options.connections)
        std::make_shared<Session<Protocol>>(server, std::move(socket), std::move(client))->start();
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

void HttpServer::run(const std::function<void()>& on_listen, const std::function<void()>& on_hangup) {
  State& s = *state_;
  std::signal(SIGPIPE, SIG_IGN);
  rlimit files{};
  if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, s.options.connections + 512);
    ::setrlimit(RLIMIT_NOFILE, &files);
  }
  std::unique_ptr<State::Listener<net::ip::tcp>> tcp;
  std::unique_ptr<State::Listener<net::local::stream_protocol>> local;
  const std::string& listen = s.options.listen;
  try {
    if (listen.starts_with("unix:")) {
      const std::string path = listen.substr(5);
      ::unlink(path.c_str());
      local = std::make_unique<State::Listener<net::local::stream_protocol>>(
          s, net::local::stream_protocol::endpoint(path));
      ::chmod(path.c_str(), 0660);
      s.close_listener = [&local, path] {
        local->acceptor.close();
        ::unlink(path.c_str());
      };
      local->accept();
    } else {
      const std::size_t colon = listen.rfind(':');
      if (colon == std::string::npos) throw Error("no port in " + listen, "write 127.0.0.1:8080 or unix:/path");
      std::string address = listen.substr(0, colon);
      if (address.starts_with('[') && address.ends_with(']')) address = address.substr(1, address.size() - 2);
      if (address == "localhost") address = "127.0.0.1";
      const int port = std::stoi(listen.substr(colon + 1));
      if (port < 0 || port > 65535) throw Error("no such port: " + listen, "");
      tcp = std::make_unique<State::Listener<net::ip::tcp>>(
          s, net::ip::tcp::endpoint(net::ip::make_address(address), static_cast<unsigned short>(port)));
      s.close_listener = [&tcp] { tcp->acceptor.close(); };
      if (!s.options.port_file.empty())
        std::ofstream(s.options.port_file) << tcp->acceptor.local_endpoint().port() << "\n";
      tcp->accept();
    }
  } catch (const boost::system::system_error& e) {
    throw Error("cannot listen on " + listen + ": " + e.code().message(), "choose another with --listen");
  } catch (const std::logic_error&) {
    throw Error("no such address: " + listen, "write 127.0.0.1:8080 or unix:/path");
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
      if (failed) return;
      on_hangup();
      wait_hangup();
    });
  };
  wait_hangup();
  on_listen();
  s.io.run();
  s.pool.join();
}

}  // namespace papersearch

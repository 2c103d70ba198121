// SPDX-License-Identifier: GPL-2.0-or-later
// A response as it is sent, with all its headers.
#include "query/server/http/reply.h"

#include <algorithm>
#include <array>
#include <boost/beast/http/field.hpp>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <random>
#include <string_view>
#include <utility>

#include "query/server/http/gzip.h"

namespace papersearch {
namespace {

namespace http = boost::beast::http;

constexpr std::size_t kMinGzipBytes = 1400;  // a smaller body fits into one packet anyway
constexpr int kGzipLevel = 1;
constexpr int kNoContent = 204;
constexpr int kNotModified = 304;

// Beast does not check header values, so a line break in a value would begin another header (boostorg/beast#3105).
bool has_no_control_character(std::string_view value) {
  return std::all_of(value.begin(), value.end(),
                     [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F; });
}

std::string new_request_id() {
  static thread_local std::mt19937_64 random(std::random_device{}());
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::uint64_t bits = random();
  std::string out;
  for (int i = 0; i < 16; ++i, bits >>= 4U) out += kDigits[bits & 15U];
  return out;
}

}  // namespace

Reply make_reply(HttpResponse answer, const AnswerStyle& style, bool varies_by_origin) {
  using std::chrono::system_clock;
  Reply out;
  out.id = new_request_id();
  auto& message = out.message;
  message.version(11);
  message.result(static_cast<unsigned>(answer.status));
  message.keep_alive(style.keep_alive);
  message.set(http::field::server, "papersearch");
  message.set(http::field::date, http_date(system_clock::to_time_t(system_clock::now())));
  for (const auto& [name, value] : answer.headers) {
    if (has_no_control_character(value)) message.set(name, value);
  }
  message.set("X-Content-Type-Options", "nosniff");
  message.set("Referrer-Policy", "no-referrer");
  message.set("Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
              "base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
  message.set("Cross-Origin-Opener-Policy", "same-origin");
  message.set("X-Request-Id", out.id);
  if (varies_by_origin) message.set(http::field::vary, "Origin, Accept-Encoding");
  if (!style.cors_origin.empty()) {
    message.set(http::field::access_control_allow_origin, style.cors_origin);
    message.set(http::field::access_control_expose_headers, "ETag, Retry-After, X-Request-Id");
  }
  if (!answer.type.empty() && answer.status != kNotModified) message.set(http::field::content_type, answer.type);
  if (style.gzip && answer.body.size() >= kMinGzipBytes && message.count(http::field::content_encoding) == 0) {
    if (std::string packed = gzip(answer.body, kGzipLevel); !packed.empty()) {
      answer.body = std::move(packed);
      message.set(http::field::content_encoding, "gzip");
    }
  }
  if (message.count(http::field::vary) == 0) message.set(http::field::vary, "Accept-Encoding");
  out.bytes = answer.body.size();
  const bool has_length = answer.status != kNotModified && answer.status != kNoContent;
  if (has_length) message.content_length(out.bytes);
  if (has_length && !style.without_body) message.body() = std::move(answer.body);
  return out;
}

std::string http_date(std::int64_t seconds) {
  const auto time = static_cast<std::time_t>(seconds);
  std::tm utc{};
  ::gmtime_r(&time, &utc);
  // strftime() would write the names of the locale.
  constexpr std::array kDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  std::array<char, 64> out{};
  std::snprintf(out.data(), out.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                kDays[static_cast<std::size_t>(utc.tm_wday)], utc.tm_mday,
                kMonths[static_cast<std::size_t>(utc.tm_mon)], utc.tm_year + 1900, utc.tm_hour, utc.tm_min, utc.tm_sec);
  return out.data();
}

}  // namespace papersearch

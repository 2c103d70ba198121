// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/reply.h"

#include <boost/beast/http/field.hpp>
#include <string>

#include "tests/catch.h"

namespace papersearch::reply_test {

namespace {

HttpResponse answer(int status, std::string body) {
  HttpResponse out;
  out.status = status;
  out.body = std::move(body);
  return out;
}

std::string header(const Reply& reply, const std::string& name) { return std::string(reply.message[name]); }

}  // namespace

TEST_CASE("every answer has the security headers and an id of its own") {
  const Reply reply = make_reply(answer(200, "{}"), {}, false);
  for (const char* name : {"Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Date", "Server",
                           "Cross-Origin-Opener-Policy"}) {
    INFO(name);
    CHECK_FALSE(header(reply, name).empty());
  }
  CHECK(header(reply, "X-Request-Id") == reply.id);
  CHECK(reply.id.size() == 16);
  CHECK(make_reply(answer(200, "{}"), {}, false).id != reply.id);
  CHECK(header(reply, "Content-Type") == "application/json");
  CHECK(header(reply, "Content-Length") == "2");
  CHECK(header(reply, "Vary") == "Accept-Encoding");
  CHECK(header(reply, "Connection") == "close");
  CHECK(reply.message.body() == "{}");
  CHECK(reply.bytes == 2);
}

TEST_CASE("no value of a header can begin another header") {
  HttpResponse hostile = answer(200, "");
  hostile.headers = {{"X-A", "good"}, {"X-B", "bad\r\nX-C: worse"}, {"X-D", "bell\x07"}, {"X-E", "가"}};
  const Reply reply = make_reply(hostile, {}, false);
  CHECK(header(reply, "X-A") == "good");
  CHECK(reply.message.count("X-B") == 0);
  CHECK(reply.message.count("X-D") == 0);
  CHECK(header(reply, "X-E") == "가");
}

TEST_CASE("a large body is compressed where the client accepts that") {
  AnswerStyle style;
  style.gzip = true;
  const Reply small = make_reply(answer(200, std::string(1399, 'a')), style, false);
  CHECK(small.message.count(boost::beast::http::field::content_encoding) == 0);
  const Reply large = make_reply(answer(200, std::string(1400, 'a')), style, false);
  CHECK(header(large, "Content-Encoding") == "gzip");
  CHECK(large.bytes < 100);
  CHECK(header(large, "Content-Length") == std::to_string(large.bytes));
  HttpResponse packed = answer(200, std::string(1400, 'a'));
  packed.headers = {{"Content-Encoding", "br"}};
  CHECK(header(make_reply(packed, style, false), "Content-Encoding") == "br");
}

TEST_CASE("answers without a body") {
  AnswerStyle head;
  head.without_body = true;
  const Reply to_head = make_reply(answer(200, "12345"), head, false);
  CHECK(to_head.message.body().empty());
  CHECK(header(to_head, "Content-Length") == "5");
  for (const int status : {204, 304}) {
    const Reply empty = make_reply(answer(status, "12345"), {}, false);
    CHECK(empty.message.body().empty());
    CHECK(empty.message.count(boost::beast::http::field::content_length) == 0);
  }
  CHECK(make_reply(answer(304, ""), {}, false).message.count(boost::beast::http::field::content_type) == 0);
}

TEST_CASE("caches keep the answers to different origins apart") {
  AnswerStyle style;
  style.cors_origin = "https://example.org";
  const Reply reply = make_reply(answer(200, ""), style, true);
  CHECK(header(reply, "Access-Control-Allow-Origin") == "https://example.org");
  CHECK(header(reply, "Vary") == "Origin, Accept-Encoding");
  CHECK(make_reply(answer(200, ""), {}, true).message.count("Access-Control-Allow-Origin") == 0);
}

TEST_CASE("dates as HTTP writes them") {
  CHECK(http_date(0) == "Thu, 01 Jan 1970 00:00:00 GMT");
  CHECK(http_date(784111777) == "Sun, 06 Nov 1994 08:49:37 GMT");  // the example of RFC 9110
  CHECK(http_date(1709164799) == "Wed, 28 Feb 2024 23:59:59 GMT");
}

}  // namespace papersearch::reply_test

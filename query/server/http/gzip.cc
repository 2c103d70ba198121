// SPDX-License-Identifier: GPL-2.0-or-later
// Compressed bodies: whether a client accepts them (RFC 9110, 12.5.3), and the bytes (RFC 1952).
#include "query/server/http/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <boost/beast/core/string.hpp>

#include "query/server/http/optional_whitespace.h"
#include "src/base/split.h"

namespace papersearch {
namespace {

// Whether two texts are equal but for the case of ASCII letters.
bool equals_ignoring_case(std::string_view a, std::string_view b) {
  return boost::beast::iequals({a.data(), a.size()}, {b.data(), b.size()});
}

// Whether a parameter of a coding is a weight of 0, "q=0.0", which forbids the coding.
bool is_zero_weight(std::string_view parameter) {
  return equals_ignoring_case(parameter.substr(0, 2), "q=") &&
         parameter.find_first_not_of("0.", 2) == std::string_view::npos;
}

}  // namespace

// This does not use http::ext_list of Beast, which in 1.81 gives the last coding the parameters of the one before it,
// so that "br;q=0, gzip" would forbid gzip.
bool accepts_gzip(std::string_view accept_encoding) {
  bool any = false;
  for (const std::string_view coding : split(accept_encoding, ',')) {
    const auto parts = split(coding, ';');
    if (parts.empty()) continue;
    const std::string_view name = trim_whitespace(parts.front());
    const bool is_accepted = std::none_of(parts.begin() + 1, parts.end(), [](std::string_view parameter) {
      return is_zero_weight(trim_whitespace(parameter));
    });
    if (equals_ignoring_case(name, "gzip")) return is_accepted;
    if (name == "*") any = is_accepted;
  }
  return any;
}

std::string gzip(std::string_view bytes, int level) {
  z_stream stream{};
  constexpr int kGzip = 15 + 16;  // a window of 2^15 bytes; 16 asks for the format of gzip
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

}  // namespace papersearch

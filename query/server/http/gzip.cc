// Compressed bodies: what a client takes, and the bytes (RFC 1952).
#include "query/server/http/gzip.h"

#include <zlib.h>

#include <algorithm>

namespace papersearch {

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

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/gzip.h"

#include <zlib.h>

#include <string>

#include "tests/catch.h"

namespace papersearch::gzip_test {

TEST_CASE("gzip is accepted where it is named, or else a star, with a weight that is not 0") {
  for (const char* yes : {"gzip", "GZIP", "gzip;q=0.5", "gzip ; q=0.001", "deflate, gzip;q=1.0", "*", "br, *;q=0.1",
                          "gzip, *;q=0", "*;q=0, gzip", "gzip;q=1,", "gzip, deflate, br, zstd"}) {
    INFO(yes);
    CHECK(accepts_gzip(yes));
  }
  for (const char* no : {"", "identity", "br", "gzip;q=0", "gzip; q=0.000", "gzip;Q=0", "*;q=0", "gzip;q=0, *",
                         "gzipped", "identity, *;q=0.0", ";", "\"gzip\""}) {
    INFO(no);
    CHECK_FALSE(accepts_gzip(no));
  }
}

TEST_CASE("compressed bytes come back") {
  const std::string text(10'000, 'a');
  for (const int level : {1, 9}) {
    std::string packed = gzip(text, level);
    CHECK(packed.size() < 200);
    std::string out(text.size() + 1, '\0');
    z_stream stream{};
    REQUIRE(::inflateInit2(&stream, 15 + 16) == Z_OK);
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    CHECK(::inflate(&stream, Z_FINISH) == Z_STREAM_END);
    out.resize(stream.total_out);
    ::inflateEnd(&stream);
    CHECK(out == text);
  }
}

}  // namespace papersearch::gzip_test

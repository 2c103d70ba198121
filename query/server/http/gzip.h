// Compressed bodies: whether a client accepts them (RFC 9110, 12.5.3), and the bytes (RFC 1952).
#pragma once

#include <string>
#include <string_view>

namespace papersearch {

// Whether an Accept-Encoding header lets an answer be compressed by gzip: it names "gzip", or else "*", with a weight
// that is not 0. What follows a syntax error in the header is ignored; an empty header accepts nothing.
bool accepts_gzip(std::string_view accept_encoding);

// The bytes as a file of gzip; empty where zlib fails. `level` is zlib's, from 1 (fast) to 9 (small).
std::string gzip(std::string_view bytes, int level);

}  // namespace papersearch

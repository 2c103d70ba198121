// Compressed bodies: what a client takes, and the bytes (RFC 1952).
#pragma once

#include <string>
#include <string_view>

namespace papersearch {

// Whether an Accept-Encoding header lets an answer be compressed by gzip.
bool takes_gzip(std::string_view accept);

// Empty where zlib fails. `level` is zlib's, 1 to 9.
std::string gzip(std::string_view bytes, int level);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Compressed bodies: whether a client accepts them (RFC 9110, 12.5.3), and the bytes (RFC 1952).
#pragma once

#include <string>
#include <string_view>

namespace papersearch {

// Whether an Accept-Encoding header allows gzip: the weight of "gzip", or of "*" where the header does not name "gzip",
// is not 0. Malformed parts of the header are ignored, and an empty header does not allow gzip.
bool accepts_gzip(std::string_view accept_encoding);

// Compresses the bytes to a gzip file; the result is empty where zlib fails. `level` goes from 1 (fastest) to 9
// (smallest).
std::string gzip(std::string_view bytes, int level);

}  // namespace papersearch

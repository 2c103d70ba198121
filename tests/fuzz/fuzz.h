// SPDX-License-Identifier: GPL-2.0-or-later
// What the fuzz targets share: a broken promise ends the process, which the fuzzer reports.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "src/base/diagnostic.h"
#include "src/base/utf8.h"

namespace papersearch {

inline void require(bool holds) {
  if (!holds) std::abort();
}

inline void require_inside(Span at, std::size_t size) { require(at.begin <= at.end && at.end <= size); }

// A place between two characters of well-formed UTF-8.
inline bool on_border(std::string_view text, std::size_t at) { return at == text.size() || !is_continuation(text[at]); }

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Where answers are written to.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace papersearch {

enum class Written : std::uint8_t {
  kAll,
  kPart,    // the reader has seen enough ("head"), which is no error
  kFailed,  // stderr says why
};

// Writes the text to stdout, behind what was printed there before, and flushes it all. `program` begins the message
// where that fails, as it does on a full disk.
Written write_to_stdout(const std::string& text, std::string_view program);

}  // namespace papersearch

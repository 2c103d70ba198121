// SPDX-License-Identifier: GPL-2.0-or-later
// Text to the pieces between its separators, and back.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// The pieces between separators, in their order, as the lines of a file: empty pieces are among them, but none follows
// a separator at the end of the text, and empty text has none. The pieces point into `text`. Linear; any thread.
std::vector<std::string_view> split(std::string_view text, char separator);

// The pieces between any of the separators that are not empty.
std::vector<std::string_view> split_nonempty(std::string_view text, std::string_view separators);

// The pieces with `between` between them.
std::string joined(const std::vector<std::string>& pieces, char between);

}  // namespace papersearch

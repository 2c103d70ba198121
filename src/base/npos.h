// SPDX-License-Identifier: GPL-2.0-or-later
// What searches in strings give where nothing is found.
#pragma once

#include <string_view>

namespace papersearch {

inline constexpr std::string_view::size_type npos = std::string_view::npos;

}  // namespace papersearch

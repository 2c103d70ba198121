// SPDX-License-Identifier: GPL-2.0-or-later
// What a mistyped name was meant to be.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// The name that is nearest to what was typed: one that begins with it or, within two slips, or one for a word of four
// letters or less, differs by letters that are missing, too many, wrong or swapped (optimal string alignment). Of
// one or two letters it is only one that begins with them. The first of several that are equally near; nullopt where
// none is near. Takes time in the product of the lengths; what is longer than 40 bytes is like nothing.
std::optional<std::string> nearest_name(std::string_view typed, const std::vector<std::string>& names);

// The same of options with their dashes, or of settings, among which those are known as well by what other programs
// call them: --listen is meant by --port and by --bind.
std::optional<std::string> meant_option(std::string_view typed, const std::vector<std::string>& options);

}  // namespace papersearch

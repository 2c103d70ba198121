// SPDX-License-Identifier: GPL-2.0-or-later
// The names of fields as people type them.
#pragma once

#include <optional>
#include <string_view>

#include "src/index/schema.h"

namespace papersearch {

// By name or alias, in any case and any form of Hangul.
std::optional<Field> field_named(std::string_view name);

// The field that a misspelt name may mean: one letter off or two swapped, two in a long name.
std::optional<Field> field_like(std::string_view name);

}  // namespace papersearch

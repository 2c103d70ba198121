// SPDX-License-Identifier: GPL-2.0-or-later
// The names of fields as people type them.
#include "query/language/fields.h"

#include <string>

#include "src/text/korean/distance.h"
#include "src/text/normalize.h"

namespace papersearch {

std::optional<Field> field_named(std::string_view name) {
  const std::string wanted = normalize_word(name);
  for (const FieldSpec& f : kFields) {
    if (f.name == wanted) return f.field;
    for (const std::string_view alias : f.aliases) {
      if (!alias.empty() && alias == wanted) return f.field;
    }
  }
  return std::nullopt;
}

std::optional<Field> field_like(std::string_view name) {
  if (name.size() < 3 || name.size() > 10) return std::nullopt;
  const std::string typed = normalize_word(name);
  for (const FieldSpec& f : kFields) {
    const std::size_t most = f.name.size() >= 6 ? 2 : 1;
    if (f.name.size() >= 4 && TypingDistance(keystrokes(typed), most).to(f.name) <= most) return f.field;
  }
  return std::nullopt;
}

}  // namespace papersearch

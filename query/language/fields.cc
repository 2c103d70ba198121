// The names of fields as people type them.
#include "query/language/fields.h"

#include <algorithm>
#include <string>
#include <vector>

#include "src/text/normalize.h"

namespace papersearch {
namespace {

// Optimal string alignment: insertions, deletions, changes, neighbours swapped.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        d[i][j] = i + j;
        continue;
      }
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  }
  return d[a.size()][b.size()];
}

}  // namespace

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
  for (const FieldSpec& f : kFields) {
    const std::size_t distance = edit_distance(normalize_word(name), f.name);
    if (f.name.size() >= 4 && distance <= (f.name.size() >= 6 ? 2U : 1U)) return f.field;
  }
  return std::nullopt;
}

}  // namespace papersearch

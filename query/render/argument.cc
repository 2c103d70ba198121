// SPDX-License-Identifier: GPL-2.0-or-later
// What a word that was begun on a command line may become, for the completion of shells.
#include "query/render/argument.h"

#include <algorithm>

#include "query/result/search.h"
#include "src/base/ascii.h"
#include "src/base/terminal.h"
#include "src/index/schema.h"

namespace papersearch {
namespace {

bool is_called(const FieldSpec& field, std::string_view name) {
  return field.name == name ||
         (!name.empty() && std::find(field.aliases.begin(), field.aliases.end(), name) != field.aliases.end());
}

// The values of a field that the index can list; none for other fields.
std::vector<FacetValue> values_of(Searcher& searcher, Field field, const std::string& typed) {
  if (field != Field::kAuthor && field != Field::kSection && field != Field::kMonth) return {};
  Request request;
  request.limit = 0;
  request.facets = true;
  request.facet_settings.values = typed;
  const Facets facets = *searcher.search(request).facets;
  return field == Field::kAuthor ? facets.authors : field == Field::kSection ? facets.sections : facets.months;
}

// Whether the typed text stands in the value where a word of it begins, in any case of the letters.
bool begins_word(std::string_view value, std::string_view typed) {
  const auto same = [](char a, char b) { return lowered(a) == lowered(b); };
  for (auto at = value.begin();; ++at) {
    at = std::search(at, value.end(), typed.begin(), typed.end(), same);
    if (at == value.begin() || (at != value.end() && *(at - 1) == ' ')) return true;
    if (at == value.end()) return false;
  }
}

std::string without_quotes(std::string_view text) {
  std::string out(text);
  std::erase_if(out, [](char c) { return c == '"' || c == '\'' || c == '\\'; });
  return out;
}

}  // namespace

std::vector<std::string> complete_argument(Searcher* searcher, std::string_view begun) {
  std::string text = without_quotes(begun);
  const std::string dash = text.starts_with('-') ? "-" : "";
  text.erase(0, dash.size());
  const std::size_t colon = text.find(':');
  const std::string name = text.substr(0, colon);
  std::vector<std::string> out;
  for (const FieldSpec& field : kFields) {
    if (colon == std::string::npos) {
      if (field.name.starts_with(name)) out.push_back(dash + std::string(field.name) + ":");
      for (const std::string_view alias : field.aliases) {
        if (!name.empty() && alias.starts_with(name)) out.push_back(dash + std::string(alias) + ":");
      }
    } else if (searcher != nullptr && is_called(field, name)) {
      std::string typed = text.substr(colon + 1);
      const std::string exactly = typed.starts_with('=') ? "=" : "";
      typed.erase(0, exactly.size());
      for (const FacetValue& value : values_of(*searcher, field.field, typed)) {
        if (!begins_word(value.value, typed)) continue;
        const std::string_view filter = value.filter;
        std::size_t start = filter.find(':') + 1;
        if (filter.substr(start).starts_with('=')) ++start;
        out.push_back(terminal_safe(dash + name + ":" + exactly + std::string(filter.substr(start))));
      }
    }
  }
  return out;
}

}  // namespace papersearch

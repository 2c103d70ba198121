// SPDX-License-Identifier: GPL-2.0-or-later
// The rules of data/concepts.tsv, and what rules say on top of them.
#include "src/concepts/built_in_rules.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/base/split.h"
#include "src/concepts/key.h"
#include "src/concepts/rules.h"

namespace papersearch {
namespace {

// The lines of the table that begin with a sign and a key; they stand in the order of their bytes.
std::vector<std::string_view> lines_of(char sign, const std::string& key) {
  const std::string_view table = data::concept_rules;
  const std::string begin = sign + key + '\t';
  const auto line_at = [&](std::size_t at) {  // that has the byte
    const std::size_t first = at == 0 ? std::string_view::npos : table.rfind('\n', at - 1);
    return first == std::string_view::npos ? std::size_t{0} : first + 1;
  };
  std::size_t low = 0;
  std::size_t high = table.size();
  while (low < high) {  // both are beginnings of lines
    const std::size_t line = line_at(low + (high - low) / 2);
    const std::size_t end = table.find('\n', line) + 1;
    if (table.substr(line, end - line) < begin) {
      low = end;
    } else {
      high = line;
    }
  }
  std::vector<std::string_view> out;
  while (table.substr(low).starts_with(begin)) {
    const std::size_t end = table.find('\n', low);
    out.push_back(table.substr(low + begin.size(), end - low - begin.size()));
    low = end + 1;
  }
  return out;
}

}  // namespace

std::vector<std::string> ConceptRules::same_as(const std::string& key) const {
  std::vector<std::string> out;
  if (const auto own = same.find(key); own != same.end()) out = own->second;
  if (!on_built_in) return out;
  const auto [first, last] = apart.equal_range(key);
  for (const std::string_view line : lines_of('=', key)) {
    for (const std::string_view spelling : split(line, '\t')) {
      const auto forbids = [&](const auto& pair) { return pair.second == concept_key(spelling); };
      if (first == last || std::none_of(first, last, forbids)) out.emplace_back(spelling);
    }
  }
  return out;
}

std::vector<std::string> ConceptRules::everyday_for(const std::string& key) const {
  std::vector<std::string> out = same_as(key);
  std::erase_if(out, [&](const std::string& spelling) {
    const std::vector<std::string> back = same_as(concept_key(spelling));
    return std::any_of(back.begin(), back.end(), [&](const std::string& one) { return concept_key(one) == key; });
  });
  return out;
}

std::vector<Description> ConceptRules::described_by(const std::string& key) const {
  std::vector<Description> out;
  const auto [first, last] = described.equal_range(key);
  std::transform(first, last, std::back_inserter(out), [](const auto& entry) { return entry.second; });
  if (!on_built_in) return out;
  for (const std::string_view line : lines_of('?', key)) {
    const std::vector<std::string_view> cells = split(line, '\t');
    Description& description = out.emplace_back();
    description.words.push_back({key});
    for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
      std::vector<std::string>& keys = description.words.emplace_back();
      for (const std::string_view one : split(cells[i], '|')) keys.emplace_back(one);
    }
    description.name = cells.back();
  }
  return out;
}

std::vector<std::string> ConceptRules::apart_from(const std::string& key) const {
  std::vector<std::string> out;
  const auto [first, last] = apart.equal_range(key);
  std::transform(first, last, std::back_inserter(out), [](const auto& pair) { return pair.second; });
  if (!on_built_in) return out;
  const auto own = same.find(key);
  for (const std::string_view other : lines_of('!', key)) {
    const bool joined_again = own != same.end() && std::any_of(own->second.begin(), own->second.end(),
                                                               [&](const auto& s) { return concept_key(s) == other; });
    if (!joined_again) out.emplace_back(other);
  }
  return out;
}

const ConceptRules& built_in_concept_rules() {
  static const ConceptRules kRules{{}, {}, {}, true};
  return kRules;
}

}  // namespace papersearch

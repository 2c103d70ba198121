// SPDX-License-Identifier: GPL-2.0-or-later
// Rules about concepts that people write: which spellings mean the same, and which do not.
#include "src/concepts/rules.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "src/base/diagnostic.h"
#include "src/base/split.h"
#include "src/concepts/key.h"

namespace papersearch {
namespace {

constexpr std::string_view kDescription = "?";
constexpr std::string_view kEveryday = "~";

Description read_description(std::string_view text, std::string_view name) {
  Description out{{}, std::string(name)};
  for (const std::string_view word : split_nonempty(text, " ")) {
    std::vector<std::string>& keys = out.words.emplace_back();
    for (const std::string_view one : split_nonempty(word, "|")) keys.push_back(concept_key(one));
  }
  return out;
}

}  // namespace

ConceptRules read_concept_rules(std::string_view tsv, const std::string& name) {
  ConceptRules out;
  std::size_t number = 0;
  for (std::string_view line : split(tsv, '\n')) {
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    const bool apart = line.starts_with('!');
    const std::vector<std::string_view> cells = split_nonempty(line.substr(apart ? 1 : 0), "\t");
    const bool words = std::none_of(cells.begin(), cells.end(), [](const auto& s) { return concept_key(s).empty(); });
    std::vector<std::string_view> spellings;
    std::vector<std::string_view> everyday;
    for (const std::string_view cell : cells) {
      if (!apart && cell.starts_with(kEveryday)) {
        everyday.push_back(cell.substr(kEveryday.size()));
      } else if (apart || !cell.starts_with(kDescription)) {
        spellings.push_back(cell);
      } else if (words && !spellings.empty()) {
        const Description description = read_description(cell.substr(kDescription.size()), spellings.front());
        for (const std::string& first : description.words.front()) out.described.emplace(first, description);
      }
    }
    const bool begins_with_spelling = !spellings.empty() && spellings.front() == cells.front();
    if (cells.size() < 2 || !words || !begins_with_spelling)
      throw Error(name + ":" + std::to_string(number) + ": two or more spellings, with tabs between, make a concept",
                  "write: long context<TAB>긴 문맥, or to forbid: !long context<TAB>긴 문맥");
    for (const std::string_view& one : spellings) {
      std::vector<std::string>& same = out.same[concept_key(one)];
      for (const std::string_view& other : spellings) {
        if (apart && &one != &other) out.apart.emplace(concept_key(one), concept_key(other));
        if (!apart) same.emplace_back(other);
      }
    }
    for (const std::string_view word : everyday) {
      std::vector<std::string>& same = out.same[concept_key(word)];
      same.insert(same.end(), spellings.begin(), spellings.end());
    }
  }
  std::erase_if(out.same, [](const auto& entry) { return entry.second.empty(); });
  return out;
}

ConceptRules operator+(ConceptRules first, const ConceptRules& second) {
  for (const auto& [key, spellings] : second.same) {
    std::vector<std::string>& same = first.same[key];
    same.insert(same.begin(), spellings.begin(), spellings.end());  // only the first few are searched
    for (const std::string& spelling : spellings) {                 // joined again
      const auto [from, to] = first.apart.equal_range(key);
      for (auto pair = from; pair != to;) {
        pair = pair->second == concept_key(spelling) ? first.apart.erase(pair) : std::next(pair);
      }
    }
  }
  first.described.insert(second.described.begin(), second.described.end());
  first.on_built_in = first.on_built_in || second.on_built_in;
  for (const auto& [key, other] : second.apart) {
    first.apart.emplace(key, other);
    if (const auto same = first.same.find(key); same != first.same.end())
      std::erase_if(same->second, [&, &o = other](const std::string& s) { return concept_key(s) == o; });
  }
  return first;
}

}  // namespace papersearch

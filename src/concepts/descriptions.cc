// SPDX-License-Identifier: GPL-2.0-or-later
// Concepts that a query describes instead of naming them.
#include "src/concepts/descriptions.h"

#include <algorithm>
#include <utility>

namespace papersearch {
namespace {

constexpr std::size_t kMaxBetween = 3;  // other words among those of a description

// The words of a description whose first is the word `at`; empty where one is missing or too far away.
std::vector<std::size_t> words_of(const Description& description, std::size_t at,
                                  const std::vector<std::string>& stems) {
  const std::size_t reach = description.words.size() + kMaxBetween;  // words from the first to the last
  const std::size_t begin = at - std::min(at, reach - 1);
  const std::size_t end = std::min(stems.size(), at + reach);
  const auto distance = [&](std::size_t word) { return word < at ? at - word : word - at; };
  std::vector<std::size_t> out{at};
  for (std::size_t i = 1; i < description.words.size(); ++i) {
    std::size_t nearest = end;
    for (std::size_t word = begin; word < end; ++word) {
      const std::vector<std::string>& keys = description.words[i];
      const bool fits = std::find(keys.begin(), keys.end(), stems[word]) != keys.end() &&
                        std::find(out.begin(), out.end(), word) == out.end();
      if (fits && (nearest == end || distance(word) < distance(nearest))) nearest = word;
    }
    if (nearest == end) return {};
    out.push_back(nearest);
  }
  std::sort(out.begin(), out.end());
  return out.back() - out.front() < reach ? out : std::vector<std::size_t>();
}

}  // namespace

std::vector<Described> find_described(const std::vector<std::string>& stems, const ConceptRules& rules) {
  std::vector<Described> all;
  for (std::size_t at = 0; at < stems.size(); ++at) {
    for (Description& description : rules.described_by(stems[at])) {
      if (auto words = words_of(description, at, stems); !words.empty())
        all.push_back({std::move(words), std::move(description.name)});
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Described& a, const Described& b) {
    const auto reach = [](const Described& one) { return one.words.back() - one.words.front(); };
    return a.words.size() != b.words.size() ? a.words.size() > b.words.size() : reach(a) < reach(b);
  });
  std::vector<Described> out;
  std::vector<bool> taken(stems.size());
  for (Described& one : all) {
    if (std::any_of(one.words.begin(), one.words.end(), [&](std::size_t word) { return taken[word]; })) continue;
    for (const std::size_t word : one.words) taken[word] = true;
    out.push_back(std::move(one));
  }
  return out;
}

}  // namespace papersearch

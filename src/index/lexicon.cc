// SPDX-License-Identifier: GPL-2.0-or-later
// The inflected Hangul words of an index: their stored form, and the search through it.
#include "src/index/lexicon.h"

#include <string.h>

#include <algorithm>

#include "src/base/hangul.h"

namespace papersearch {
namespace {

constexpr char kNone = '0';  // the byte before a word is this plus the number of syllables that the stem covers

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

}  // namespace

std::string lexicon_entry(const InflectedWord& word) {
  return static_cast<char>(kNone + word.covered) + std::string(word.word);
}

std::vector<InflectedWord> read_lexicon(std::string_view entries) {
  std::vector<InflectedWord> out;
  while (!entries.empty()) {
    const auto end = std::find_if(entries.begin() + 1, entries.end(), is_ascii);
    const auto size = static_cast<std::size_t>(end - entries.begin());
    out.push_back({entries.substr(1, size - 1), static_cast<std::size_t>(entries.front() - kNone)});
    entries.remove_prefix(size);
  }
  return out;
}

std::vector<std::string_view> words_across(std::string_view lexicon, std::string_view piece, std::size_t most) {
  std::vector<std::string_view> out;
  if (piece.empty()) return out;
  for (std::size_t from = 0; out.size() < most;) {
    // Not std::search or find(): every third byte begins as `piece` does.
    const void* const found = ::memmem(lexicon.data() + from, lexicon.size() - from, piece.data(), piece.size());
    if (found == nullptr) break;
    const auto at = static_cast<std::size_t>(static_cast<const char*>(found) - lexicon.data());
    std::size_t begin = at;
    while (begin > 0 && !is_ascii(lexicon[begin - 1])) --begin;
    std::size_t end = at;
    while (end < lexicon.size() && !is_ascii(lexicon[end])) ++end;
    from = at + kSyllableBytes;
    if (begin == 0 || end - begin == piece.size()) continue;
    const auto covered = static_cast<std::size_t>(lexicon[begin - 1] - kNone) * kSyllableBytes;
    if (at + piece.size() <= begin + covered) continue;
    from = end;
    const std::string_view word = lexicon.substr(begin, end - begin);
    if (std::find(out.begin(), out.end(), word) == out.end()) out.push_back(word);
  }
  return out;
}

}  // namespace papersearch

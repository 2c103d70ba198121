// SPDX-License-Identifier: GPL-2.0-or-later
// The inflected words that a run brings to the lexicon of an index.
#include "indexer/write/new_words.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "src/base/fingerprint.h"

namespace papersearch {
namespace {

constexpr std::size_t kPartBytes = 32 << 10;  // a part that is larger is not rewritten when a day brings new words

std::string check_of(std::string_view entries) { return fingerprint_bytes(fingerprint(entries)); }

std::string key_of(int part) {
  std::array<char, 16> digits{};
  std::snprintf(digits.data(), digits.size(), "%06d", part);
  return std::string(kLexiconKey) + digits.data();
}

}  // namespace

NewWords::NewWords(const Xapian::Database& index) {
  const std::string prefix(kLexiconKey);
  for (auto key = index.metadata_keys_begin(prefix); key != index.metadata_keys_end(prefix); ++key) {
    const std::string part = index.get_metadata(*key);
    for (const InflectedWord& word :
         read_lexicon(std::string_view(part).substr(std::min(kLexiconCheckBytes, part.size()))))
      known_.insert(fingerprint(word.word));
  }
}

void NewWords::add(const InflectedWord& word) {
  if (known_.insert(fingerprint(word.word)).second) entries_ += lexicon_entry(word);
}

void NewWords::write(Xapian::WritableDatabase& index) {
  if (entries_.empty()) return;
  int parts = 0;
  const std::string prefix(kLexiconKey);
  for (auto key = index.metadata_keys_begin(prefix); key != index.metadata_keys_end(prefix); ++key) ++parts;
  if (parts > 0) {
    const std::string last = index.get_metadata(key_of(parts));
    if (last.size() < kPartBytes && last.size() >= kLexiconCheckBytes)
      entries_.insert(0, last, kLexiconCheckBytes, std::string::npos);
    else
      ++parts;
  }
  index.set_metadata(key_of(std::max(parts, 1)), check_of(entries_) + entries_);
  entries_.clear();
}

std::string lexicon_damage(const Xapian::Database& index) {
  const std::string prefix(kLexiconKey);
  for (auto key = index.metadata_keys_begin(prefix); key != index.metadata_keys_end(prefix); ++key) {
    const std::string part = index.get_metadata(*key);
    if (part.size() < kLexiconCheckBytes ||
        check_of(std::string_view(part).substr(kLexiconCheckBytes)) != part.substr(0, kLexiconCheckBytes))
      return "its lexicon is not what was written";
  }
  return "";
}

}  // namespace papersearch

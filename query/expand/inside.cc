// SPDX-License-Identifier: GPL-2.0-or-later
// Finds text inside words of the index, as grep would.
#include "query/expand/inside.h"

#include <utility>

#include "query/match/index_memory.h"
#include "src/base/deadline.h"
#include "src/index/lexicon.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxWords =
    256;  // a piece that more words contain is an ending, which tells nothing about a paper

std::string whole_lexicon(const Xapian::Database& index) {
  std::string out;
  const std::string prefix(kLexiconKey);
  for (auto key = index.metadata_keys_begin(prefix); key != index.metadata_keys_end(prefix); ++key) {
    Deadline::step();
    const std::string part = index.get_metadata(*key);
    if (part.size() > kLexiconCheckBytes) out.append(part, kLexiconCheckBytes, std::string::npos);
  }
  return out;
}

}  // namespace

std::vector<std::string> words_with_inside(const std::string& piece, const std::string& prefix,
                                           const Xapian::Database& index) {
  IndexMemory& memory = IndexMemory::of(index);
  const auto look = [&] {
    const auto lexicon = memory.lexicon.get("", [&] { return whole_lexicon(index); });
    const auto words = words_across(*lexicon, piece, kMaxWords);
    return std::vector<std::string>(words.begin(), words.end());
  };
  std::vector<std::string> out;
  for (const std::string& word : *memory.words_around.get(piece, look)) {
    Deadline::step();
    if (std::string term = prefix + word; papers_having(term, index) > 0) out.push_back(std::move(term));
  }
  return out;
}

}  // namespace papersearch

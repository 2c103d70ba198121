// Words of the index that contain what was typed, as grep would find it.
#include "query/expand/inside.h"

#include <memory>
#include <utility>

#include "query/match/paper_set.h"
#include "src/base/deadline.h"
#include "src/index/lexicon.h"

namespace papersearch {
namespace {

constexpr std::size_t kMostWords = 256;  // what more words contain is an ending, and tells nothing

using Words = std::vector<std::string>;

std::shared_ptr<const std::string> whole_lexicon(const Xapian::Database& index) {
  auto out = std::make_shared<std::string>();
  const std::string prefix(kLexiconKey);
  for (auto key = index.metadata_keys_begin(prefix); key != index.metadata_keys_end(prefix); ++key) {
    Deadline::step();
    const std::string part = index.get_metadata(*key);
    if (part.size() > kLexiconCheckBytes) out->append(part, kLexiconCheckBytes, std::string::npos);
  }
  return out;
}

}  // namespace

std::vector<std::string> words_with_inside(const std::string& piece, const std::string& prefix,
                                           const Xapian::Database& index) {
  IndexMemory& memory = IndexMemory::of(index);
  const auto look = [&] {
    const auto lexicon = memory.get<const std::string>(
        "lexicon", [&] { return whole_lexicon(index); }, [](const std::string& s) { return s.size(); });
    const auto words = words_across(*lexicon, piece, kMostWords);
    return std::make_shared<const Words>(words.begin(), words.end());
  };
  const auto words = memory.get<const Words>("words around " + piece, look, [](const Words& found) {
    std::size_t bytes = 0;
    for (const std::string& word : found) bytes += word.size() + sizeof word;
    return bytes;
  });
  Words out;
  for (const std::string& word : *words) {
    Deadline::step();
    if (std::string term = prefix + word; index.term_exists(term)) out.push_back(std::move(term));
  }
  return out;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Slips made by machine from words of the real archive, where it is there: how many are repaired to the word at once.
#include <algorithm>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "indexer/read/archive.h"
#include "indexer/read/digest.h"
#include "indexer/write/sync.h"
#include "query/result/search.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/analyzer.h"
#include "src/text/korean/distance.h"
#include "src/text/korean/keyboard.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::slips_test {

namespace {

constexpr std::size_t kMinPapers = 8;
constexpr std::size_t kMinStrokes = 7;
constexpr std::size_t kRightWords = 500;
constexpr std::size_t kSlips = 100;

// Words without an ending that at least kMinPapers papers have, in the order of the alphabet.
std::vector<std::string> frequent_words(const std::filesystem::path& archive) {
  std::map<std::string, std::size_t> papers;
  for (const SourceFile& file : list_archive({archive}).files) {
    const std::string text = valid_utf8(read_file(file).value());
    if (!is_digest(text)) continue;
    for (const Paper& paper : parse_digest(text, day_in_path(file.path)).papers) {
      std::map<std::string, std::size_t> words;
      for (const Section& section : paper.sections) {
        for (const std::string& bullet : section.bullets) {
          const std::vector<Token> tokens = analyze(bullet);
          for (std::size_t i = 0; i < tokens.size(); ++i) {
            const bool bare = i + 1 == tokens.size() || tokens[i + 1].form != Form::kStem;
            const bool letters = tokens[i].script == Script::kHangul || tokens[i].script == Script::kLatin;
            if (tokens[i].form == Form::kWord && bare && letters) words[tokens[i].term] = 1;
          }
        }
      }
      for (const auto& [word, once] : words) papers[word] += once;
    }
  }
  std::vector<std::string> out;
  for (const auto& [word, count] : papers) {
    const bool plain =
        is_hangul(word) || std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (count >= kMinPapers && plain && keystrokes(word).size() >= kMinStrokes) out.push_back(word);
  }
  return out;
}

// The word with one slip: a key left out, pressed twice, swapped with the next one, or another in its place; or with
// the other layout.
std::string with_slip(const std::string& word, std::mt19937& random) {
  const bool hangul = is_hangul(word);
  if (random() % 5 == 0) return hangul ? as_latin_keys(word) : as_korean_keys(word);
  std::u32string keys = keystrokes(word);
  const std::size_t at = 1 + random() % (keys.size() - 2);
  switch (random() % 4) {
    case 0:
      keys.erase(at, 1);
      break;
    case 1:
      keys.insert(at, 1, keys[at]);
      break;
    case 2:
      std::swap(keys[at], keys[at + 1]);
      break;
    default:
      keys[at] = keystrokes(word)[random() % keys.size()];
  }
  return hangul ? compose_keystrokes(keys) : to_utf8(keys);
}

Response ask(Searcher& searcher, const std::string& query) {
  Request request;
  request.query = query;
  request.limit = 1;
  return searcher.search(request);
}

}  // namespace

TEST_CASE("of slips in words of the real archive most are repaired at once, and right words never") {
  const std::string source = PAPERSEARCH_SOURCE_DIR;
  const std::filesystem::path archive = source + "/../shared/archive";
  if (!std::filesystem::exists(archive)) {
    WARN("skipped: the real archive is not beside the checkout");
    return;
  }
  const TemporaryFolder folder;
  SyncOptions options;
  options.roots = {archive};
  options.index_path = (folder / "index").string();
  sync(options, {});
  Searcher searcher(options.index_path);
  std::vector<std::string> words = frequent_words(archive);
  std::mt19937 random(20261129);
  std::shuffle(words.begin(), words.end(), random);
  REQUIRE(words.size() >= kRightWords);
  for (std::size_t i = 0; i < kRightWords; ++i) {
    INFO(words[i]);
    CHECK(ask(searcher, words[i]).repaired.empty());
  }
  std::size_t slips = 0;
  std::size_t right = 0;
  std::size_t others = 0;
  for (std::size_t i = 0; slips < kSlips; i = (i + 1) % words.size()) {
    const std::string slip = with_slip(words[i], random);
    if (slip == words[i] || slip.empty()) continue;
    const Response response = ask(searcher, slip);
    if (response.repaired.empty() && response.total > 0) continue;  // another word of the archive
    ++slips;
    if (!response.repaired.empty()) {
      const bool same = response.repaired.front().to == words[i] || ask(searcher, words[i]).total == response.total;
      same ? ++right : ++others;
    }
    UNSCOPED_INFO(slip << " for " << words[i] << ": " << response.repaired_query);
  }
  UNSCOPED_INFO(right << " right, " << others << " other repairs of " << slips);
  CHECK(slips == kSlips);
  CHECK(right >= 90);
  CHECK(others <= 5);
}

}  // namespace papersearch::slips_test

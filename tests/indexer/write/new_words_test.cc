// SPDX-License-Identifier: GPL-2.0-or-later
// The words that a run brings to the lexicon.
#include "indexer/write/new_words.h"

#include <xapian.h>

#include <string>

#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::new_words_test {

TEST_CASE("a word is written once, also when the index has it already") {
  const TemporaryFolder folder;
  Xapian::WritableDatabase index((folder / "x").string(), Xapian::DB_CREATE);
  const std::string key = std::string(kLexiconKey) + "000001";
  NewWords none(index);
  none.write(index);
  CHECK(index.get_metadata(key).empty());
  NewWords words(index);
  words.add({"끊임없이", 2});
  words.add({"끊임없이", 2});
  words.write(index);
  words.write(index);
  CHECK(index.get_metadata(key).substr(kLexiconCheckBytes) == "2끊임없이");
  NewWords more(index);
  more.add({"끊임없이", 2});
  more.add({"모델은", 2});
  more.write(index);
  CHECK(index.get_metadata(key).substr(kLexiconCheckBytes) == "2끊임없이2모델은");
  CHECK(lexicon_damage(index).empty());
  index.set_metadata(key, "short");
  CHECK_FALSE(lexicon_damage(index).empty());
}

TEST_CASE("a lexicon in several parts") {
  TemporaryFolder folder;
  Xapian::WritableDatabase index((folder / "x").string(), Xapian::DB_CREATE);
  std::size_t written = 0;
  const std::string hundred = [] {
    std::string out;
    for (int i = 0; i < 40; ++i) out += "가";
    return out;
  }();
  for (int day = 0; day < 30; ++day) {
    NewWords words(index);
    for (int i = 0; i < 50; ++i) {
      const std::string word = hundred + std::to_string(day * 50 + i);
      words.add({word, 2});
      written += lexicon_entry({word, 2}).size();
    }
    words.write(index);
  }
  std::size_t parts = 0;
  std::size_t read = 0;
  const std::string key(kLexiconKey);
  for (auto part = index.metadata_keys_begin(key); part != index.metadata_keys_end(key); ++part, ++parts)
    read += index.get_metadata(*part).size() - kLexiconCheckBytes;
  CHECK(parts > 2);
  CHECK(read == written);
  CHECK(lexicon_damage(index).empty());
  std::string part = index.get_metadata(key + "000002");
  part.back() ^= 1;
  index.set_metadata(key + "000002", part);
  CHECK_FALSE(lexicon_damage(index).empty());
}

}  // namespace papersearch::new_words_test

// SPDX-License-Identifier: GPL-2.0-or-later
// What needs ICU's data finds it, in whichever order and thread.
#include "src/text/icu_data.h"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "src/text/normalize.h"
#include "src/text/segment.h"
#include "tests/catch.h"

namespace papersearch::icu_data_test {

namespace {

std::string words_of(std::string_view text) {
  std::string out;
  for (const Segment& s : segment(text)) {
    if (s.word) out += (out.empty() ? "" : "|") + std::string(text.substr(s.at.begin, s.at.size()));
  }
  return out;
}

bool folds() { return normalize_word("ﬁＡ①") == "fia1"; }
bool cuts() { return words_of("ภาษาไทย") == "ภาษา|ไทย"; }

}  // namespace

TEST_CASE("text is cut by ICU's rules and dictionaries") {
  struct Row {
    const char* text;
    const char* words;
  };
  const Row row =
      GENERATE(Row{"ภาษาไทย", "ภาษา|ไทย"}, Row{"强化学习模型", "强化|学习|模型"}, Row{"機械学習です", "機械|学習|です"},
               Row{"시간적·공간적", "시간적|공간적"}, Row{"n²d", "n|d"}, Row{"N:M", "N|M"}, Row{"漢字를", "漢字|를"});
  CHECK(words_of(row.text) == row.words);
}

TEST_CASE("threads that need ICU's data at once all have it") {
  std::atomic<int> found = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&found, i] {
      if (i % 2 == 0 ? folds() && cuts() : cuts() && folds()) ++found;
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(found == 8);
}

}  // namespace papersearch::icu_data_test

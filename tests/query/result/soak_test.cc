// SPDX-License-Identifier: GPL-2.0-or-later
// A writer that commits without pause beside readers that never stop asking: no answer fails, none is half a digest.
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <map>
#include <thread>

#include "indexer/write/sync.h"
#include "query/result/search.h"
#include "tests/catch.h"
#include "tests/query/library.h"
#include "tests/temporary.h"

namespace papersearch::soak_test {

namespace {

constexpr int kDays = 12;
constexpr int kPapers = 5;

std::string digest(int day, int version) {
  const std::string date = "2024-01-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
  std::string out = "## Daily Papers (" + date + ")\n\n";
  for (int k = 0; k < kPapers; ++k) {
    out += "### [Paper " + std::to_string(day) + "](https://arxiv.org/abs/" + std::to_string(day) + "." +
           std::to_string(k) + ")\n\n- 판본 v" + std::to_string(version) + "\n- 강화 학습 모델\n\n";
  }
  return out;
}

}  // namespace

TEST_CASE("readers beside a writer see every digest whole, and no error") {
  const char* asked = std::getenv("PAPERSEARCH_SOAK_SECONDS");
  const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(asked != nullptr ? std::atoi(asked) : 4);
  TemporaryFolder folder;
  SyncOptions options;
  options.roots = {folder / "archive"};
  options.index_path = (folder / "index").string();
  for (int day = 1; day <= kDays; ++day) folder.write("archive/" + std::to_string(day) + ".md", digest(day, 0));
  sync(options, {});

  std::atomic<bool> done{false};
  std::atomic<int> answers{0};
  std::atomic<int> failures{0};
  std::atomic<int> torn{0};
  std::vector<std::thread> readers;
  for (int reader = 0; reader < 4; ++reader) {
    readers.emplace_back([&] {
      Searcher searcher(options.index_path);
      Request request;
      request.query = "판본";
      request.limit = 1000;
      while (!done) {
        try {
          const Response response = searcher.search(request);
          std::map<std::string, std::map<std::string, int>> versions;  // of each day
          for (const Hit& hit : response.hits) ++versions[hit.paper.title][hit.paper.sections.front().bullets.front()];
          const bool whole = response.total == kDays * kPapers && versions.size() == kDays;
          bool even = true;
          for (const auto& [day, counts] : versions) even = even && counts.size() == 1;
          torn += whole && even ? 0 : 1;
          ++answers;
        } catch (const std::exception&) {
          ++failures;
        }
      }
    });
  }
  int commits = 0;
  for (int version = 1; std::chrono::steady_clock::now() < until; ++version) {
    const int day = 1 + version % kDays;
    folder.write("archive/" + std::to_string(day) + ".md", digest(day, version));
    options.rebuild = version % 10 == 0;
    sync(options, {});
    ++commits;
  }
  done = true;
  for (std::thread& reader : readers) reader.join();
  INFO(commits << " commits, " << answers << " answers");
  CHECK(failures == 0);
  CHECK(torn == 0);
  CHECK(commits > 10);
  CHECK(answers > 100);
}

TEST_CASE("a reader goes on while the index goes on, and gives up where it stays as it is") {
  Library library;
  library.add("a", "Untitled", "모델");
  library.write();
  ReadIndex index(library.path());
  int tries = 0;
  index.read([&](const Xapian::Database&) {
    if (++tries > 20) return;
    library.write();  // a new generation
    throw Xapian::DatabaseModifiedError("stale");
  });
  CHECK(tries == 21);
  tries = 0;
  CHECK_THROWS_AS(index.read([&](const Xapian::Database&) {
    ++tries;
    throw Xapian::DatabaseModifiedError("stale");
  }),
                  Error);
  CHECK(tries == 5);
}

}  // namespace papersearch::soak_test

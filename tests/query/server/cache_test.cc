// SPDX-License-Identifier: GPL-2.0-or-later
// Answers that are kept.
#include "query/server/cache.h"

#include <random>
#include <thread>

#include "tests/catch.h"

namespace papersearch::cache_test {

namespace {
std::shared_ptr<const HttpResponse> answer(std::string body) {
  HttpResponse out;
  out.body = std::move(body);
  return std::make_shared<const HttpResponse>(std::move(out));
}
}  // namespace

TEST_CASE("what was kept comes back, the least recently used goes first") {
  AnswerCache cache(8 * 1300);
  for (int i = 0; i < 8; ++i) cache.keep(std::to_string(i), answer(std::string(1000, static_cast<char>('a' + i))));
  CHECK(cache.find("0")->body[0] == 'a');
  cache.keep("8", answer(std::string(1000, 'i')));
  cache.keep("9", answer(std::string(1000, 'j')));
  CHECK(cache.find("0") != nullptr);  // used again
  CHECK(cache.find("1") == nullptr);
  CHECK(cache.find("9")->body[0] == 'j');
  CHECK(cache.find("none") == nullptr);
}

TEST_CASE("too large an answer is not kept, and the first of two equals stays") {
  AnswerCache cache(8000);
  cache.keep("large", answer(std::string(2000, 'x')));
  CHECK(cache.find("large") == nullptr);
  cache.keep("k", answer("one"));
  cache.keep("k", answer("two"));
  CHECK(cache.find("k")->body == "one");
}

TEST_CASE("several threads may use it") {
  AnswerCache cache(20'000);
  std::vector<std::thread> threads;
  std::atomic<int> wrong = 0;
  for (unsigned seed = 0; seed < 4; ++seed) {
    threads.emplace_back([&, seed] {
      std::mt19937 random(seed);
      for (int i = 0; i < 5000; ++i) {
        const std::string key = std::to_string(random() % 100);
        if (const auto found = cache.find(key)) {
          wrong += found->body != key;
        } else {
          cache.keep(key, answer(key));
        }
      }
    });
  }
  for (std::thread& t : threads) t.join();
  CHECK(wrong == 0);
}

}  // namespace papersearch::cache_test

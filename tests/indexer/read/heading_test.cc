// SPDX-License-Identifier: GPL-2.0-or-later
// What headings say: the day of a digest, or the title, link and votes of a paper.
#include "indexer/read/heading.h"

#include <algorithm>
#include <ctime>
#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "tests/catch.h"

namespace papersearch::heading_test {

namespace {

// "2024-10-21[text of its place]", "no day", or "none".
std::string digest(std::string_view heading, int level = 2) {
  const auto found = digest_heading(heading, level);
  if (!found) return "none";
  return (found->day ? to_string(*found->day) : "no day") +
         (found->at ? "[" + std::string(heading.substr(found->at->begin, found->at->size())) + "]" : "");
}

// "title <url> id votes"
std::string entry(std::string_view heading, const LinkDefinitions& definitions = {}) {
  const EntryHeading found = entry_heading(heading, definitions);
  return found.title + (found.url.empty() ? "" : " <" + found.url + ">") +
         (found.id.id.empty() ? "" : " " + found.id.id) + (found.votes ? " " + std::to_string(*found.votes) : "") +
         (found.names_paper() ? "" : " no paper");
}

}  // namespace

TEST_CASE("the heading of a digest has its two words, with signs and a day around them and no others before") {
  struct Row {
    std::string_view heading, digest;
  };
  for (const Row& row : {
           Row{"Daily Papers (2024-10-21)", "2024-10-21[2024-10-21]"},
           {"DAILY  papers (2024-10-21)", "2024-10-21[2024-10-21]"},
           {"📚 **Daily Papers** — 2024.10.21", "2024-10-21[2024.10.21]"},
           {"2024-10-21 Daily Papers", "2024-10-21[2024-10-21]"},
           {"[Daily\u00A0Papers](x) (2024년 10월 21일)", "2024-10-21[2024년 10월 21일]"},
           {"Daily Papers", "no day"},
           {"Daily Papers (soon)", "no day[soon]"},
           {"Daily Papers (2024-13-01)", "no day[2024-13-01]"},
           {"Daily Papers ()", "no day[]"},
           {"Daily Papers (", "no day"},
           {"Daily Papers )(2024-10-21", "2024-10-21[2024-10-21]"},
           {"Our Daily Papers (2024-10-21)", "none"},
           {"Daily Papersy", "none"},
           {"DailyPapers (2024-10-21)", "none"},
           {"Daily News", "none"},
           {"", "none"},
           {"\xFF Daily Papers", "no day"},
       }) {
    INFO(row.heading);
    CHECK(digest(row.heading) == row.digest);
  }
  CHECK(digest("Daily Papers", 1) == "none");
  CHECK(digest("Daily Papers (2024-10-21)", 1) == "2024-10-21[2024-10-21]");
  CHECK(digest("Daily Papers " + std::string(2000, ' ')) == "none");
}

TEST_CASE("the heading of an entry has a title, a link and votes in any of the forms that people write") {
  struct Row {
    std::string_view heading, entry;
  };
  const std::string arxiv = " <https://arxiv.org/abs/2410.04199> 2410.04199";
  const std::string titled = "A title" + arxiv;
  const std::string with_votes = titled + " 7";
  for (const Row& row : {
           Row{"[A title](https://arxiv.org/abs/2410.04199)", titled},
           {"**[A title](https://arxiv.org/abs/2410.04199)**", titled},
           {"[**A** title](https://arxiv.org/abs/2410.04199)", titled},
           {"5. [A title](https://arxiv.org/abs/2410.04199) (▲7) | [code](https://github.com/a/b)", with_votes},
           {"[A title](https://arxiv.org/abs/2410.04199) (👍 7)", with_votes},
           {"A title [arXiv](https://arxiv.org/abs/2410.04199)", titled},
           {"A title (https://arxiv.org/abs/2410.04199)", titled},
           {"A title — https://arxiv.org/abs/2410.04199", titled},
           {"[code](https://github.com/a/b) [A title](https://arxiv.org/abs/2410.04199)", titled},
           {"[A title](https://github.com/a/b) [paper](https://arxiv.org/abs/2410.04199)", titled},
           {"[arXiv](https://arxiv.org/abs/2410.04199) A title", titled},
           {"[[2410.04199] A title](https://arxiv.org/abs/2410.04199)", titled},
           {"A title arXiv:2410.04199", titled},
           {"A title (arXiv: 2410.04199)", titled},
           {"A title (2410.04199)", titled},
           {"[2410.04199] A title", titled},
           {"2410.04199: A title", titled},
           {"3. A title (2410.04199v2)", titled},
           {"[A title]", "A title no paper"},
           {"[A title](", "A title no paper"},
           {"A title", "A title no paper"},
           {"A title (99999.99999)", "A title (99999.99999) no paper"},
           {"", " no paper"},
           {"[", " no paper"},
           {"[]()", " no paper"},
           {"](", " no paper"},
           {"\xFF\x01", "\xFF\x01 no paper"},
       }) {
    INFO(row.heading);
    CHECK(entry(row.heading) == row.entry);
  }
  LinkDefinitions definitions;
  REQUIRE(definitions.add("[p]: https://arxiv.org/abs/2410.04199"));
  CHECK(entry("[A title][p]", definitions) == titled);
  CHECK(entry("[A title](https://example.org/x)").ends_with("no paper"));
  const EntryHeading bare = entry_of_arxiv("2410.04199");
  CHECK(bare.names_paper());
  CHECK(bare.title.empty());
  CHECK_FALSE(EntryHeading{}.names_paper());
}

TEST_CASE("four times the heading takes about four times as long, whatever it is made of") {
  const std::string id = "a (2410.04199)";
  using Heading = std::function<std::string(const std::function<std::string(std::string_view)>&)>;
  const std::vector<Heading> headings = {
      [&](const auto& times) { return times("[") + times("[") + id; },
      [&](const auto& times) { return times("- ") + times("- ") + id; },
      [&](const auto& times) { return "[" + times("a") + "]" + times("-") + " arxiv:2410.04199"; },
      [&](const auto& times) { return times("](") + times("[](") + id; },
      [&](const auto& times) { return times("1.") + times("(1") + id; },
      [&](const auto& times) { return times("arxiv:") + times("▲") + id; },
      [&](const auto& times) { return "[x](https://arxiv.org/abs/2410.04199)" + times("▲") + times("👍("); },
      [&](const auto& times) { return times("* ") + times("<") + "[x](https://arxiv.org/abs/2410.04199)"; },
      [&](const auto& times) { return times("daily ") + times("daily\t"); },
  };
  // The least CPU time of three, as other work on the machine only adds to it.
  const auto cost = [](const Heading& heading, std::size_t bytes) {
    const std::string text = heading([&](std::string_view piece) {
      std::string out;
      while (out.size() < bytes) out += piece;
      return out;
    });
    std::clock_t least = std::numeric_limits<std::clock_t>::max();
    for (int i = 0; i < 3; ++i) {
      const std::clock_t begin = std::clock();
      entry_heading(text, {});
      digest_heading(text, 2);
      least = std::min(least, std::clock() - begin);
    }
    return least;
  };
  constexpr std::size_t kBytes = 1U << 16U;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    INFO(i);
    // In quadratic time it would be sixteen times as long. A few milliseconds are too few to compare.
    CHECK(cost(headings[i], 4 * kBytes) < 9 * cost(headings[i], kBytes) + CLOCKS_PER_SEC / 20);
  }
}

}  // namespace papersearch::heading_test

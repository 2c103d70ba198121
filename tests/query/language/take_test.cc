// SPDX-License-Identifier: GPL-2.0-or-later
// Words that are taken off a text.
#include "query/language/take.h"

#include "tests/catch.h"

namespace papersearch::take_test {

TEST_CASE("a beginning or an end is taken off with its blanks, but never a whole text") {
  struct Row {
    std::string_view text, without_front, without_back;
  };
  for (const Row& row : {
           Row{"since 2024", "2024", "since 2024"},
           {"SINCE   2024", "2024", "SINCE   2024"},
           {"since2024", "2024", "since2024"},
           {"2024 이후", "2024 이후", "2024"},
           {"2024이후로", "2024이후로", "2024"},  // the first that fits, not the longest
           {"since 2024  이후", "2024  이후", "since 2024"},
           {"since", "since", "since"},
           {"이후", "이후", "이후"},
           {"since ", "", "since "},
           {" since 1", " since 1", " since 1"},
           {"", "", ""},
           {"\xFF", "\xFF", "\xFF"},
       }) {
    INFO(row.text);
    std::string_view front = row.text;
    CHECK(take_front(front, {"from", "since"}) == (row.without_front != row.text));
    CHECK(front == row.without_front);
    std::string_view back = row.text;
    CHECK(take_back(back, {"이후로", "이후"}) == (row.without_back != row.text));
    CHECK(back == row.without_back);
  }
  std::string_view text = "ab";
  CHECK_FALSE(take_front(text, {}));
  CHECK(take_front(text, {""}));
  CHECK(text == "ab");
}

}  // namespace papersearch::take_test

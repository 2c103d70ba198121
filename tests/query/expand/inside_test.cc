// SPDX-License-Identifier: GPL-2.0-or-later
// Text inside words.
#include "query/expand/inside.h"

#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::inside_test {

TEST_CASE("a piece is found across the end of a stem, in the field that has the word") {
  Library library;
  library.add("1", "끊임없이 배우는 모델", "제한 없이 배운다");
  library.add("2", "Other", "어려운 문제를 끊임없이 푼다");
  library.write();
  ReadIndex(library.path()).read([](const Xapian::Database& index) {
    using Words = std::vector<std::string>;
    CHECK(words_with_inside("임없이", "", index) == Words{"끊임없이"});
    CHECK(words_with_inside("임없이", "S", index) == Words{"S끊임없이"});
    CHECK(words_with_inside("려운", "", index) == Words{"어려운"});
    CHECK(words_with_inside("려운", "S", index).empty());
    CHECK(words_with_inside("끊임없이", "", index).empty());  // the whole word is found without this
    CHECK(words_with_inside("없는", "", index).empty());
  });
}

}  // namespace papersearch::inside_test

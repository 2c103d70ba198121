// SPDX-License-Identifier: GPL-2.0-or-later
// Messages and what is filled into them.
#include "src/base/translation.h"

#include <string>
#include <string_view>
#include <vector>

#include "src/base/sentences.h"
#include "tests/catch.h"

namespace papersearch::translation_test {

TEST_CASE("values are filled into a message wherever its language has them") {
  CHECK(filled("%1 of %2", {"3", "32"}) == "3 of 32");
  CHECK(filled("%2 중 %1", {"3", "32"}) == "32 중 3");
  CHECK(filled("100% %3 %", {"3", "32"}) == "100% %3 %");
  CHECK(filled("%1", {"%2"}) == "%2");  // a value is no message
  CHECK(filled("", {}).empty());
}

TEST_CASE("sentences are found again by their pieces, whatever the values are") {
  // In English each is as it was; what is tested is that nothing is lost and nothing takes long.
  for (const std::string sentence :
       {"no paper has this word; showing a; showing b", "\"x\" is not a date, so no paper matches", "write a or b or c",
        "no sentence at all", "", "\"\" is searched as a word"})
    CHECK(in_language(sentence) == sentence);
  const std::string hostile = "\"" + std::string(1'000'000, '"') + " is not a date";
  CHECK(in_language(hostile) == hostile);
}

TEST_CASE("messages are English where no other language was chosen") {
  CHECK(tr("no message of this text") == "no message of this text");
  CHECK(tr("%1 paper", "%1 papers", 1) == "%1 paper");
  CHECK(tr("%1 paper", "%1 papers", 2) == "%1 papers");
}

TEST_CASE("a sentence with its values in it is translated as itself, and what is none stays as it is") {
  choose_language("ko");
  if (tr("NAME") == "NAME") {
    WARN("no translations are installed beside the tests");
    return choose_language("en");
  }
  for (const std::vector<std::string>& values :
       {std::vector<std::string>{"a1", "b2", "c3", "d4"}, {"7", "8", "9", "10"}}) {
    for (const std::string sentence : kSentences)
      CHECK(in_language(filled(sentence, values)) == filled(tr(sentence.c_str()), values));
  }
  // A hint is translated as it was meant or not at all.
  for (const std::string hint : {"write a poem", "write it down", "write 127.0.0.1 or nothing", "write", "write ",
                                 "days", "something else; shown"})
    CHECK(in_language(hint) == hint);
  for (const std::string hint :
       {"write \"Vote: 12\", or leave the line out", "write sort:date, sort:votes, sort:oldest or sort:relevance",
        "write more letters beside the *"}) {
    CHECK(in_language(hint) == tr(hint.c_str()));
    CHECK(in_language(hint) != hint);
  }
  choose_language("en");
}

}  // namespace papersearch::translation_test

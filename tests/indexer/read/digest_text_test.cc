// SPDX-License-Identifier: GPL-2.0-or-later
// The lines of a digest, and the findings of one text.
#include "indexer/read/digest_text.h"

#include <string>

#include "tests/catch.h"

namespace papersearch::digest_text_test {

TEST_CASE("a line says its content, of one that is too long no more than a line may have, and no half letter") {
  const std::string syllable = "가";
  std::string longest = "ab";  // no letter ends where a line is cut
  while (longest.size() < kMostLineBytes + 10) longest += syllable;
  const std::string text = "# A heading #\n  plain \n" + longest + "\n";
  const DigestText digest{text, markdown_lines(text), {}};
  REQUIRE(digest.markdown.lines.size() >= 3);
  CHECK(digest.content_of(digest.markdown.lines[0]) == "A heading");
  CHECK(digest.content_of(digest.markdown.lines[1]) == "plain");
  const std::string_view cut = digest.content_of(digest.markdown.lines[2]);
  CHECK(cut.size() <= kMostLineBytes);
  CHECK(cut.size() > kMostLineBytes - 3);
  const bool is_whole = valid_utf8(std::string(cut)) == cut;  // the text itself is too long to print
  CHECK(is_whole);
  CHECK(digest.said({2, 11}) == "A heading");
  CHECK(digest.offset_of(cut) == text.find(longest));
  CHECK(digest.offset_of(digest.said({2, 11})) == 2);
}

TEST_CASE("findings are given in the order of their places, so many of them and a note of the others") {
  Findings none(3);
  CHECK(none.take().empty());
  Findings few(3);
  few.add(Level::kWarning, "late", 20, 30, "a message", "a hint");
  few.add(Level::kError, "first", 5, 6, "", "");
  few.add(Level::kNote, "second", 5, 9, "", "");
  const std::vector<Diagnostic> taken = few.take();
  REQUIRE(taken.size() == 3);
  CHECK(taken[0].code == "first");
  CHECK(taken[0].level == Level::kError);
  CHECK(taken[1].code == "second");
  CHECK(taken[2].code == "late");
  CHECK(taken[2].at == Span{20, 30});
  CHECK(taken[2].message == "a message");
  CHECK(taken[2].hint == "a hint");
  Findings many(3);
  for (std::size_t i = 0; i < 1000; ++i) many.add(Level::kWarning, "one", 1000 - i, 1001 - i, "", "");
  const std::vector<Diagnostic> kept = many.take();
  REQUIRE(kept.size() == 4);
  CHECK(kept.front().at.begin == 998);
  CHECK(kept.back().code == "more-findings");
  CHECK(kept.back().level == Level::kNote);
  CHECK_THAT(kept.back().message, has_part("997 more"));
}

}  // namespace papersearch::digest_text_test

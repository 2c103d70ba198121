// SPDX-License-Identifier: GPL-2.0-or-later
// Text in HTML and XML.
#include "query/render/markup.h"

#include <optional>
#include <random>
#include <string>

#include "tests/catch.h"

namespace papersearch::markup_test {

namespace {

std::string marked_up(std::string_view text) {
  return markup_text(text, [](char32_t c) { return c == U'x' ? std::optional<std::string>("*") : std::nullopt; });
}

}  // namespace

TEST_CASE("text in a document is one line, without a sign that ends it, and without what the document must not have") {
  struct Row {
    std::string_view text, markup;
  };
  for (const Row& row : {
           Row{"", ""},
           {"a 가 😀", "a 가 😀"},
           {"<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"},
           {"&amp;", "&amp;amp;"},
           {"a\nb\tc\rd", "a b c d"},
           {"axb", "a*b"},
           {"\x01", "\x01"},  // whose document it is says what of it stays
           {"\xFF", "\uFFFD"},
           {"\xEA\xB0", "\uFFFD"},
           {std::string_view("\0", 1), std::string_view("\0", 1)},
       }) {
    INFO(row.text);
    CHECK(marked_up(row.text) == row.markup);
  }
}

TEST_CASE("no text has a bare sign of markup once it is escaped") {
  std::mt19937 random(5);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (auto left = random() % 40; left > 0; --left) text += static_cast<char>(random() % 256);
    const std::string out = marked_up(text);
    REQUIRE(out.find_first_of("<>\"'\n\t\rx") == std::string::npos);
    REQUIRE(valid_utf8(out) == out);
    for (std::size_t at = out.find('&'); at != std::string::npos; at = out.find('&', at + 1)) {
      const std::size_t end = out.find(';', at);
      REQUIRE(end != std::string::npos);
      REQUIRE(end - at <= 5);
    }
  }
}

}  // namespace papersearch::markup_test

// SPDX-License-Identifier: GPL-2.0-or-later
// Atom for feed readers.
#include "query/render/atom.h"

#include <string>

#include "tests/catch.h"
#include "tests/query/render/answers.h"

namespace papersearch::atom_test {

TEST_CASE("atom escapes everything and drops what XML has no place for") {
  const std::string atom =
      render_atom(one("<b>\x08 & \xEF\xBF\xBF", {"<A>"}), {"http://x/?q=1&r=2", "http://x/p", " <month:2024-10>"});
  CHECK(has(atom, "<title>&lt;b&gt;\uFFFD &amp; \uFFFD</title>"));
  CHECK(has(atom, "&lt;month:2024-10&gt;</title>"));
  CHECK(has(atom, "%20%3Cmonth%3A2024-10%3E</id>"));
  CHECK(has(atom, "<name>&lt;A&gt;</name>"));
  CHECK(has(atom, "요약 &lt;script&gt;"));
  CHECK(has(atom, "href=\"http://x/?q=1&amp;r=2\""));
  CHECK(has(atom, "<updated>2024-10-21T00:00:00Z</updated>"));
  CHECK_FALSE(has(atom, "<script>"));
}

}  // namespace papersearch::atom_test

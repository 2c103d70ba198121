// SPDX-License-Identifier: GPL-2.0-or-later
// What the page says without JavaScript.
#include "query/server/plain_page.h"

#include <string>
#include <variant>

#include "query/server/http/target.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::plain_page_test {

namespace {

PlainPage page(Library& library, const std::string& query, const std::string& language = "en") {
  auto request = std::get<HttpRequest>(parse_target("/?" + query));
  request.accept_language = language;
  Searcher searcher(library.path());
  return plain_page({request, {}, searcher, *parse_date("2024-10-22")});
}

}  // namespace

TEST_CASE("an address of the page is about hits, a paper, a day, or the newest digest") {
  Library library;
  library.add("2410.1", "Diffusion <models>", "확산 모델", "2024-10-21", 3, {"Yu Qiao"});
  library.add("2410.2", "Diffusion for video", "비디오 확산 모델", "2024-10-21", 9);
  library.add("2410.3", "Attention", "주의", "2024-10-22");
  library.write();
  struct Row {
    std::string query, address, part;
    PlainPage::Has has;
  };
  using Has = PlainPage::Has;
  for (const Row& row : {
           Row{"", "", "Attention", Has::kPapers},
           {"q=", "?q=", "Attention", Has::kPapers},
           {"paper=&day=%20", "", "Attention", Has::kPapers},
           {"nonsense=1", "", "Attention", Has::kPapers},
           {"q=diffusion", "?q=diffusion", "for video", Has::kPapers},
           {"q=diffusion&nonsense=1&q=attention", "?q=diffusion", "Diffusion", Has::kPapers},
           {"author=Yu%20Qiao", "?author=Yu%20Qiao", "Diffusion", Has::kPapers},
           {"paper=2410.1", "?paper=2410.1", "확산", Has::kPapers},
           {"paper=2410.1&q=attention", "?paper=2410.1", "확산", Has::kPapers},
           {"day=2024-10-21", "?day=2024-10-21", "Diffusion for video", Has::kPapers},
           {"concept=diffusion", "?concept=diffusion", "Diffusion", Has::kPapers},
           {"compare=diffusion&compare=attention", "?compare=diffusion&compare=attention", "2 papers", Has::kPapers},
           {"paper=2410.9", "", "There is no such paper", Has::kMissing},
           {"paper=%22%22", "", "There is no such paper", Has::kMissing},
           {"paper=%3Cscript%3E", "", "&lt;script&gt;", Has::kMissing},
           {"day=2024-10-20", "", "There is no digest of that day", Has::kMissing},
           {"day=2024-13-01", "", "There is no such day", Has::kMissing},
           {"paper=2410*", "", "There is no such paper", Has::kMissing},
           {"q=diffusion&sort=nonsense", "", "wrong value: sort", Has::kNothing},
           {"q=diffusion&offset=-1", "", "wrong value: offset", Has::kNothing},
       }) {
    INFO(row.query);
    const PlainPage found = page(library, row.query);
    CHECK(found.address == row.address);
    CHECK(found.has == row.has);
    CHECK_THAT(found.body, has_part(row.part));
    CHECK(found.body.find("<script") == std::string::npos);
  }
  CHECK(page(library, "q=zebra").has == PlainPage::Has::kNothing);
  CHECK(page(library, "q=diffusion").feed == "v1/feed.atom?q=diffusion");
  CHECK_THAT(page(library, "paper=2410.1").title, has_part("Diffusion <models>"));
  CHECK(page(library, "").title.empty());
}

TEST_CASE("long answers go on on a further page, and an empty index says so") {
  Library many;
  for (int i = 0; i < 25; ++i) many.add("2410." + std::to_string(i), "Diffusion", "확산");
  many.write();
  CHECK_THAT(page(many, "q=diffusion").body, has_part("?q=diffusion&amp;offset=20"));
  CHECK(page(many, "q=diffusion&offset=20").body.find("offset=40") == std::string::npos);
  Library none;
  none.write();
  const PlainPage empty = page(none, "");
  CHECK(empty.has == PlainPage::Has::kNothing);
  CHECK_THAT(empty.body, has_part("There are no digests"));
  CHECK_THAT(page(none, "", "ko").body, has_part("요약이 없습니다"));
}

}  // namespace papersearch::plain_page_test

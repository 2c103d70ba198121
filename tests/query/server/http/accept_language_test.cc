// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/accept_language.h"

#include "tests/catch.h"

namespace papersearch::accept_language_test {

TEST_CASE("of the known languages the one of the most weight is preferred, of equals the first that is named") {
  struct Case {
    const char* header;
    const char* language;
  };
  for (const Case& c : {
           Case{"ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7", "ko"},
           {"en-US,en;q=0.9,ko;q=0.8", "en"},
           {"fr, ko;q=0.5, en;q=0.4", "ko"},
           {"en;q=0.1,ko;q=0.2", "ko"},
           {"KO-kr", "ko"},
           {"ko , en", "ko"},
           {"ko;q=0.5,en;q=0.5", "ko"},
           {"en;q=0,ko;q=0.001", "ko"},
           // Nothing known, or nothing that can be read.
           {"", "en"},
           {"fr-FR,fr;q=0.9", "en"},
           {"*", "en"},
           {"ko;q=0", "en"},
           {"ko;q=2, ko;q=x, ko;q=0.1234, ko;q=, ko;q=1.5, ko;level=1", "en"},
           {",;,ko;q=0.3;,;", "ko"},
           {"korean", "en"},
       }) {
    INFO(c.header);
    CHECK(preferred_language(c.header, {"en", "ko"}) == c.language);
  }
}

}  // namespace papersearch::accept_language_test

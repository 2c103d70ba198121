// SPDX-License-Identifier: GPL-2.0-or-later
// Links that programs may follow.
#include "query/render/link.h"

#include "tests/catch.h"

namespace papersearch::link_test {

TEST_CASE("links are http and https, of characters that addresses have") {
  CHECK(web_link("https://arxiv.org/abs/2410.04199v2?a=1&b=~%20#c") ==
        "https://arxiv.org/abs/2410.04199v2?a=1&b=~%20#c");
  CHECK(web_link("HTTP://[::1]:80/가") == "HTTP://[::1]:80/가");
  CHECK(web_link("https://x_y.example:65535?a@b") == "https://x_y.example:65535?a@b");
  CHECK(web_link("https://x:/") == "https://x:/");
  CHECK(web_link("https://x/a b\"<>\\^`{|}\x1b\x7f") == "https://x/a%20b%22%3C%3E%5C%5E%60%7B%7C%7D%1B%7F");
  CHECK(web_link("https://x/\xC2\x9B\u202E") == "https://x/%C2%9B%E2%80%AE");
  for (const char* other : {"",
                            "javascript:alert(1)",
                            "JavaScript:alert(1)",
                            " https://x",
                            "\x01https://x",
                            "file:///etc",
                            "data:text/html,x",
                            "//x",
                            "/x",
                            "x",
                            "https:",
                            "https://",
                            "https:///x",
                            "https:/x",
                            "http://?x",
                            "https:\\\\x",
                            "https://\\x",
                            "httpsx://y",
                            "ftp://x",
                            "http://[bad",
                            "http://[]/x",
                            "http://[g::1]/",
                            "http://%zz/x",
                            "http://a b/",
                            "https://x:99999/",
                            "https://x:-1/",
                            "https://x:8a/",
                            "https://arxiv.org@x/",
                            "https://a:b@x/",
                            "vbscript:x"}) {
    CAPTURE(other);
    CHECK_FALSE(web_link(other));
  }
}

TEST_CASE("every byte is percent-encoded") {
  CHECK(percent_encoded("") == "");
  CHECK(percent_encoded("a /") == "%61%20%2F");
  CHECK(percent_encoded("가") == "%EA%B0%80");
}

}  // namespace papersearch::link_test

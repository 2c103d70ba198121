// SPDX-License-Identifier: GPL-2.0-or-later
// Loanwords of a paper.
#include "indexer/write/loanword.h"

#include <string>
#include <vector>

#include "indexer/read/limits.h"
#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::loanword_test {

namespace {

std::string loans(const std::vector<std::string>& hangul, const std::vector<std::string>& latin) {
  std::string out;
  for (const GlossPair& pair : find_loanwords(hangul, latin))
    out += (out.empty() ? "" : "; ") + pair.left + "=" + pair.right;
  return out;
}

}  // namespace

TEST_CASE("words of one paper that sound alike") {
  CHECK(loans({"트랜스포머", "사용", "모델"}, {"transformer", "of", "we"}) == "트랜스포머=transformer");
  CHECK(loans({"데이터셋", "토크나이저"}, {"tokenizer", "dataset"}) == "데이터셋=dataset; 토크나이저=tokenizer");
  CHECK(loans({"연구", "방법"}, {"transformer"}).empty());
  CHECK(loans({}, {"a"}).empty());
}

TEST_CASE("words that sound alike by the thousand bring no more pairs than a paper may have, and no more work") {
  std::vector<std::string> hangul;
  std::vector<std::string> latin;
  const std::string vowels = "aeiou";
  for (char32_t a = 0; a < 21; ++a) {
    for (char32_t b = 0; b < 21; ++b) {
      for (char32_t c = 0; c < 21; c += 4) {  // 타나사, 타나소, …
        const std::u32string word = {0xAC00 + (16 * 21 + a) * 28, 0xAC00 + (2 * 21 + b) * 28,
                                     0xAC00 + (9 * 21 + c) * 28};
        hangul.push_back(to_utf8(word));
      }
    }
  }
  for (const char a : vowels) {
    for (const char b : vowels) {
      for (const char c : vowels) {
        latin.push_back(std::string("t") + a + "n" + b + "s" + c);
      }
    }
  }
  CHECK(find_loanwords(hangul, latin).size() == kMostLoanwords);
}

}  // namespace papersearch::loanword_test

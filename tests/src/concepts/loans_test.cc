// SPDX-License-Identifier: GPL-2.0-or-later
// Loanwords.
#include "src/concepts/loans.h"

#include <vector>

#include "tests/catch.h"
#include "tests/taught_index.h"

namespace papersearch::loans_test {

TEST_CASE("loanwords need papers that have both") {
  TaughtIndex taught;
  taught.teach("트랜스포머 구조를 바꾼다", 3, "A Transformer for All");
  taught.teach("확산 과정을 다룬다", 20, "Other Things");
  taught.write();
  CHECK(taught.also("transformer") == "트랜스포머");
  CHECK(taught.also("트랜스포머") == "transformer");
}

TEST_CASE("a loan leads to its source and back, and a Korean word to none") {
  TaughtIndex taught;
  taught.teach("트랜스포머 구조를 바꾼다", 3, "A Transformer for All");
  taught.teach("확산 과정을 다룬다", 20, "Other Things");
  taught.write();
  taught.read([](const Xapian::Database& index) {
    CHECK(loan_source("트랜스포머", index).text == "transformer");
    CHECK(loan_source("트랜스포머", index).why == OtherSpelling::Why::kSound);
    CHECK(loan_source("확산", index).key.empty());
    const std::vector<OtherSpelling> loans = hangul_loans(loan_source("트랜스포머", index).key, index);
    REQUIRE(loans.size() == 1);
    CHECK(loans[0].text == "트랜스포머");
    CHECK(loans[0].papers == 3);
    CHECK(hangul_loans("thing", index).empty());
  });
}

}  // namespace papersearch::loans_test

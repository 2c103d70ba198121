// Messages and what is filled into them.
#include "src/base/translation.h"

#include <catch2/catch.hpp>

using namespace papersearch;

TEST_CASE("values are filled into a message wherever its language has them") {
  CHECK(filled("%1 of %2", {"3", "32"}) == "3 of 32");
  CHECK(filled("%2 중 %1", {"3", "32"}) == "32 중 3");
  CHECK(filled("100% %3 %", {"3", "32"}) == "100% %3 %");
  CHECK(filled("%1", {"%2"}) == "%2");  // a value is no message
  CHECK(filled("", {}).empty());
}

TEST_CASE("messages are English where no other language was chosen") {
  CHECK(tr("no message of this text") == "no message of this text");
  CHECK(tr("%1 paper", "%1 papers", 1) == "%1 paper");
  CHECK(tr("%1 paper", "%1 papers", 2) == "%1 papers");
}

// LaTeX commands of titles.
#include "src/text/latex.h"

#include <catch2/catch.hpp>

using namespace papersearch;

TEST_CASE("a command is a letter, or only the look of text, or unknown") {
  CHECK(latex_command("pi") == "π");
  CHECK(latex_command("Delta") == "δ");  // case folded, as terms are
  CHECK(latex_command("textbf").empty());
  CHECK(latex_command("textbf").data() != nullptr);
  CHECK(latex_command("unknown").data() == nullptr);
  CHECK(latex_command("").data() == nullptr);
}

// SPDX-License-Identifier: GPL-2.0-or-later
// Formulas that TeX may read.
#include "query/render/formula.h"

#include <string>

#include "tests/catch.h"

namespace papersearch::formula_test {

TEST_CASE("formulas that TeX may read") {
  for (const char* harmless : {"\\pi",
                               "\\pi_0",
                               "L_2",
                               "^2",
                               "^{2}",
                               "\\times",
                               "\\sim",
                               "\\nabla^2",
                               "n",
                               "VILA^2",
                               "\\textbf{Only-IF}",
                               "\\textit{Trans-LoRA}",
                               "\\mathrm{SE}(3)",
                               "x_i^{2}",
                               "x'_1",
                               "\\frac{1}{2}",
                               "\\frac{a_1}{b^{c}}",
                               "λ",
                               "O(n \\log n)",
                               "\\mathbb{R}^d",
                               "\\alpha\\text{-VAE}",
                               "S^3_\\alpha",
                               "10\\%",
                               "{a}",
                               "\\sqrt{2}",
                               "a\\,b",
                               "k@1"}) {
    CAPTURE(harmless);
    CHECK(is_harmless_formula(harmless));
  }
  const std::string deep = std::string(5000, '{') + std::string(5000, '}');
  for (const std::string harmful : {"\\input{/etc/passwd}",
                                    "\\input/etc/passwd",
                                    "^^5cinput",
                                    "x^^5c",
                                    "\\write18{ls}",
                                    "\\immediate\\write",
                                    "\\def\\x",
                                    "\\csname x\\endcsname",
                                    "\\catcode`\\%",
                                    "\\loop",
                                    "\\href{a}{b}",
                                    "\\url{x}",
                                    "\\char92",
                                    "\\\\",
                                    "\\",
                                    "{",
                                    "}",
                                    "}{",
                                    "a}",
                                    "{a",
                                    "x^",
                                    "x_",
                                    "x^ 2",
                                    "x^2^3",
                                    "x_1_2",
                                    "x^2'",
                                    "x'^2",
                                    "^_",
                                    "\\frac{1}",
                                    "\\frac12",
                                    "\\mathrm",
                                    "\\textbf x",
                                    "\\textbf{x^2}",
                                    "\\textbf{\\input{x}}",
                                    "\\textbf{\\pi}",
                                    "\\mathrm{\\input{x}}",
                                    "a%b",
                                    "a&b",
                                    "a#b",
                                    "a~b",
                                    "a`b",
                                    "a\"b",
                                    "\\{",
                                    "\\}",
                                    "\\$",
                                    "\\pix",
                                    "\\Input",
                                    "_\\mathrm{a}",
                                    "\n",
                                    "a\tb"}) {
    CAPTURE(harmful);
    CHECK_FALSE(is_harmless_formula(harmful));
  }
  CHECK_FALSE(is_harmless_formula(deep));
}

}  // namespace papersearch::formula_test

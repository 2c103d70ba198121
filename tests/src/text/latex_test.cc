// SPDX-License-Identifier: GPL-2.0-or-later
// LaTeX commands of titles.
#include "src/text/latex.h"

#include <random>
#include <string>

#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::latex_test {

TEST_CASE("a command is a letter, or only the look of text, or unknown") {
  CHECK(latex_command("pi") == "π");
  CHECK(latex_command("Delta") == "δ");  // case folded, as terms are
  CHECK(latex_command("textbf").empty());
  CHECK(latex_command("textbf").data() != nullptr);
  CHECK(latex_command("unknown").data() == nullptr);
  CHECK(latex_command("").data() == nullptr);
}

TEST_CASE("titles with LaTeX are read as people read them") {
  struct Case {
    const char* tex;
    const char* text;
  };
  for (const Case& c : {
           Case{"$\\textbf{Only-IF}$:Revealing", "Only-IF:Revealing"},
           {"(SL$^{2}$A-INR)", "(SL²A-INR)"},
           {"M$^{2}$UGen", "M²UGen"},
           {"Synth$^2$: Boosting", "Synth²: Boosting"},
           {"$VILA^2$: VILA", "VILA²: VILA"},
           {"SOTOPIA-$π$: Interactive", "SOTOPIA-π: Interactive"},
           {"LLM$\\times$MapReduce", "LLM×MapReduce"},
           {"$\\textit{Trans-LoRA}$: towards", "Trans-LoRA: towards"},
           {"in $\\sim$20 Seconds", "in ~20 Seconds"},
           {"$L_2$ Norm", "L₂ Norm"},
           {"$\\nabla^2$DFT", "∇²DFT"},
           {"$\\Delta$-Tuning and $\\delta$", "Δ-Tuning and δ"},
           {"$x_{t+1}$ and $y^{ab}$", "xₜ₊₁ and y^ab"},
           {"\\textbf{Bold} and \\textsc{Small}", "Bold and Small"},
           {"$10^{-3}$ loss", "10⁻³ loss"},
           {"$50\\%$ of it", "50% of it"},
           // Above and below the line outside of formulas, too.
           {"Free^2Guide and GS^3: E^2-LLM (VCT^2)", "Free²Guide and GS³: E²-LLM (VCT²)"},
           {"x_i, H_2O, L_2 and x_{t+1}, 2^10, π^2", "xᵢ, H₂O, L₂ and xₜ₊₁, 2¹⁰, π²"},
           {"V_AI, snake_case, train_2, a_b_c, __init__, x_1_2", "V_AI, snake_case, train_2, a_b_c, __init__, x_1_2"},
           {"^2 x^ ^_^ x^{q} x^12345 x_{2", "^2 x^ ^_^ x^{q} x^12345 x_{2"},
           // What is no LaTeX, or more than is known here, stays.
           {"from $5 to $6", "from $5 to $6"},
           {"a $5/$10 split", "a $5/$10 split"},
           {"$5 and $ 6", "$5 and $ 6"},
           {"$\\input{/etc/passwd}$", "$\\input{/etc/passwd}$"},
           {"$\\frac{a}{b}", "$\\frac{a}{b}"},
           {"$a}$ {$b$", "$a}$ {b"},
           {"$비용$", "$비용$"},
           {"C:\\textbf", "C:\\textbf"},
           {"$^$ $_{$ $\\$ \\", "$^$ $_{$ $\\$ \\"},
           {"", ""},
       }) {
    CHECK(latex_to_text(c.tex) == c.text);
  }
}

TEST_CASE("any bytes are read in pieces that follow each other") {
  std::mt19937 random(7);
  const std::string alphabet = "$$$\\\\{}^_ a2textbf~\xED\x95\x9C\xFF";
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (auto i = random() % 40; i > 0; --i) text += alphabet[random() % alphabet.size()];
    std::size_t last = 0;
    for (const LatexReading& reading : read_latex(text)) {
      REQUIRE(reading.at.begin >= last);
      REQUIRE(reading.at.end > reading.at.begin);
      REQUIRE(reading.at.end <= text.size());
      last = reading.at.end;
    }
    latex_to_text(text);
  }
  std::string many;
  for (int i = 0; i < 100000; ++i) many += "$\\textbf{";
  CHECK(latex_to_text(many) == many);
}

}  // namespace papersearch::latex_test

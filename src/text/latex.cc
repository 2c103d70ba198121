// The LaTeX commands that titles of papers have: which of them stand for a letter, and which only change the look.
#include "src/text/latex.h"

#include <algorithm>
#include <array>
#include <utility>

namespace papersearch {
namespace {

constexpr auto kLetters = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"alpha", "α"},  {"beta", "β"},  {"chi", "χ"},   {"delta", "δ"}, {"epsilon", "ε"}, {"eta", "η"},
    {"gamma", "γ"},  {"infty", "∞"}, {"iota", "ι"},  {"kappa", "κ"}, {"lambda", "λ"},  {"mu", "μ"},
    {"nu", "ν"},     {"omega", "ω"}, {"phi", "φ"},   {"pi", "π"},    {"psi", "ψ"},     {"rho", "ρ"},
    {"sigma", "σ"},  {"tau", "τ"},   {"theta", "θ"}, {"times", "×"}, {"upsilon", "υ"}, {"varepsilon", "ε"},
    {"varphi", "φ"}, {"xi", "ξ"},    {"zeta", "ζ"},  {"Delta", "δ"}, {"Gamma", "γ"},   {"Lambda", "λ"},
    {"Omega", "ω"},  {"Phi", "φ"},   {"Pi", "π"},    {"Psi", "ψ"},   {"Sigma", "σ"},   {"Theta", "θ"},
});

constexpr auto kLookOnly = std::to_array<std::string_view>({
    "bf",           "boldsymbol", "bm",        "cdot",    "emph",       "frac",   "hat",           "it",
    "left",         "mathbb",     "mathbf",    "mathcal", "mathit",     "mathrm", "mathsf",        "mathtt",
    "operatorname", "overline",   "right",     "rm",      "scriptsize", "small",  "sqrt",          "texorpdfstring",
    "text",         "textbf",     "textit",    "textrm",  "textsc",     "textsf", "textsubscript", "textsuperscript",
    "texttt",       "tilde",      "underline", "vec",
});

constexpr auto kNames = std::to_array<std::pair<char32_t, std::string_view>>({
    {U'α', "alpha"},  {U'β', "beta"}, {U'γ', "gamma"}, {U'δ', "delta"}, {U'ε', "epsilon"},
    {U'ζ', "zeta"},   {U'η', "eta"},  {U'θ', "theta"}, {U'ι', "iota"},  {U'κ', "kappa"},
    {U'λ', "lambda"}, {U'μ', "mu"},   {U'ν', "nu"},    {U'ξ', "xi"},    {U'ο', "omicron"},
    {U'π', "pi"},     {U'ρ', "rho"},  {U'σ', "sigma"}, {U'τ', "tau"},   {U'υ', "upsilon"},
    {U'φ', "phi"},    {U'χ', "chi"},  {U'ψ', "psi"},   {U'ω', "omega"}, {U'∞', "infinity"},
});

}  // namespace

std::string_view letter_name(char32_t letter) {
  const auto named = std::find_if(kNames.begin(), kNames.end(), [&](const auto& row) { return row.first == letter; });
  return named == kNames.end() ? std::string_view() : named->second;
}

std::string_view latex_command(std::string_view name) {
  const auto letter =
      std::find_if(kLetters.begin(), kLetters.end(), [&](const auto& row) { return row.first == name; });
  if (letter != kLetters.end()) return letter->second;
  if (std::find(kLookOnly.begin(), kLookOnly.end(), name) != kLookOnly.end()) return "";
  return {nullptr, 0};
}

}  // namespace papersearch

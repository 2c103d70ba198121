// SPDX-License-Identifier: GPL-2.0-or-later
// Letters and signs by their names, and titles with LaTeX as people read them.
#include "src/text/latex.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "src/base/ascii.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr auto kLatexLetters = std::to_array<std::pair<std::string_view, std::string_view>>({
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

// Signs that are no words to search for, but that are read.
constexpr auto kSigns = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"approx", "≈"},
    {"cdot", "·"},
    {"circ", "°"},
    {"dagger", "†"},
    {"ell", "ℓ"},
    {"geq", "≥"},
    {"in", "∈"},
    {"ldots", "…"},
    {"leq", "≤"},
    {"nabla", "∇"},
    {"neq", "≠"},
    {"oplus", "⊕"},
    {"pm", "±"},
    {"rightarrow", "→"},
    {"sim", "~"},
    {"star", "⋆"},
    {"sqrt", "√"},
    {"to", "→"},
});

struct RaisedSign {
  char sign;
  std::string_view above;  // empty where there is none
  std::string_view below;
};
constexpr auto kRaised = std::to_array<RaisedSign>({
    {'0', "⁰", "₀"}, {'1', "¹", "₁"}, {'2', "²", "₂"}, {'3', "³", "₃"}, {'4', "⁴", "₄"}, {'5', "⁵", "₅"},
    {'6', "⁶", "₆"}, {'7', "⁷", "₇"}, {'8', "⁸", "₈"}, {'9', "⁹", "₉"}, {'+', "⁺", "₊"}, {'-', "⁻", "₋"},
    {'=', "⁼", "₌"}, {'(', "⁽", "₍"}, {')', "⁾", "₎"}, {'a', "ᵃ", "ₐ"}, {'e', "ᵉ", "ₑ"}, {'i', "ⁱ", "ᵢ"},
    {'k', "ᵏ", "ₖ"}, {'m', "ᵐ", "ₘ"}, {'n', "ⁿ", "ₙ"}, {'o', "ᵒ", "ₒ"}, {'p', "ᵖ", "ₚ"}, {'s', "ˢ", "ₛ"},
    {'t', "ᵗ", "ₜ"}, {'x', "ˣ", "ₓ"},
});

constexpr std::size_t kMaxFormula = 256;  // bytes between two $; titles have some twenty
constexpr std::size_t kMaxDigits = 3;     // above or below the line, outside of formulas

constexpr std::string_view kSignsOfTex = "$\\^_";  // that what is read begins with; most titles have none

template <typename Table>
std::optional<std::string_view> find_sign(const Table& table, std::string_view name) {
  const auto row = std::find_if(table.begin(), table.end(), [&](const auto& one) { return one.first == name; });
  return row == table.end() ? std::nullopt : std::optional(row->second);
}

// The letter of a command as it is read: capitals stay capitals.
std::string shown_letter(std::string_view name, std::string_view folded) {
  const std::u32string letter = to_code_points(folded);
  constexpr char32_t kToCapital = U'α' - U'Α';
  const bool is_greek_capital = is_capital(name.front()) && letter.size() == 1 && letter[0] >= U'α';
  return is_greek_capital ? to_utf8(std::u32string(1, letter[0] - kToCapital)) : std::string(folded);
}

// Reads one formula.
class Formula {
 public:
  explicit Formula(std::string_view tex) : tex_(tex) {}

  // Nullopt where it has a command that is not known, or a brace without its partner.
  std::optional<std::string> read() {
    std::string out;
    int depth = 0;
    while (at_ < tex_.size()) {
      const char c = tex_[at_];
      if (c == '{' || c == '}') {
        depth += c == '{' ? 1 : -1;
        if (depth < 0) return std::nullopt;
        ++at_;
      } else if (c == '^' || c == '_') {
        ++at_;
        const auto raised = read_raised(c == '^');
        if (!raised) return std::nullopt;
        out += *raised;
      } else {
        const auto sign = read_sign();
        if (!sign) return std::nullopt;
        out += *sign;
      }
    }
    return depth == 0 ? std::optional(out) : std::nullopt;
  }

 private:
  // A command or a character.
  std::optional<std::string> read_sign() {
    if (tex_[at_] == '~') return ++at_, " ";
    if (tex_[at_] != '\\') {
      const std::size_t begin = at_;
      at_ = code_point_end(tex_, at_);
      return std::string(tex_.substr(begin, at_ - begin));
    }
    const std::size_t begin = ++at_;
    while (at_ < tex_.size() && is_letter(tex_[at_])) ++at_;
    const std::string_view name = tex_.substr(begin, at_ - begin);
    if (name.empty()) {
      if (at_ == tex_.size()) return std::nullopt;
      const char escaped = tex_[at_++];
      if (std::string_view("%&#_${}").find(escaped) != std::string_view::npos) return std::string(1, escaped);
      if (std::string_view(" ,;:!").find(escaped) != std::string_view::npos)
        return std::string(escaped == '!' ? "" : " ");
      return std::nullopt;
    }
    if (at_ < tex_.size() && tex_[at_] == ' ') ++at_;  // a blank only ends the name
    if (const auto sign = find_sign(kSigns, name)) return std::string(*sign);
    if (const auto letter = find_sign(kLatexLetters, name)) return shown_letter(name, *letter);
    // A fraction is more than a look to those who read it.
    const bool is_look = name != "frac" && std::find(kLookOnly.begin(), kLookOnly.end(), name) != kLookOnly.end();
    return is_look ? std::optional(std::string()) : std::nullopt;
  }

  // A character or a group above or below the line. Where Unicode has not all of its characters so, it stays on it.
  std::optional<std::string> read_raised(bool is_above) {
    if (at_ == tex_.size()) return std::nullopt;
    std::string text;
    if (tex_[at_] == '{') {
      const std::size_t end = tex_.find('}', at_);
      if (end == std::string_view::npos) return std::nullopt;
      const std::string_view group = tex_.substr(at_ + 1, end - at_ - 1);
      if (group.find_first_of("{^_") != std::string_view::npos) return std::nullopt;
      const auto read = Formula(group).read();
      if (!read) return std::nullopt;
      text = *read;
      at_ = end + 1;
    } else {
      const auto sign = read_sign();
      if (!sign) return std::nullopt;
      text = *sign;
    }
    std::string out;
    for (const char c : text) {
      const auto* const row = std::find_if(kRaised.begin(), kRaised.end(), [&](const auto& r) { return r.sign == c; });
      if (row == kRaised.end()) return (is_above ? "^" : "_") + text;
      out += is_above ? row->above : row->below;
    }
    return out;
  }

  std::string_view tex_;
  std::size_t at_ = 0;
};

// Where the formula ends that begins behind a $ at `begin`. As in pandoc, a formula does not begin or end with a blank,
// and no digit follows it unless there is TeX in it, so that "$5 and $6" is none; nor is what has Hangul in it.
std::optional<std::size_t> end_of_formula(std::string_view text, std::size_t begin) {
  const std::size_t end = text.substr(0, std::min(text.size(), begin + kMaxFormula)).find('$', begin);
  if (end == std::string_view::npos || end == begin || text[begin] == ' ' || text[end - 1] == ' ') return std::nullopt;
  const bool has_tex = text.substr(begin, end - begin).find_first_of("\\^_") != std::string_view::npos;
  if (!has_tex && end + 1 < text.size() && text[end + 1] >= '0' && text[end + 1] <= '9') return std::nullopt;
  const std::u32string characters = to_code_points(text.substr(begin, end - begin));
  if (std::any_of(characters.begin(), characters.end(), is_hangul_syllable)) return std::nullopt;
  return end;
}

// A command of the look with a group, outside of formulas: \textbf{name}.
std::optional<LatexReading> read_styled(std::string_view text, std::size_t begin) {
  std::size_t at = begin + 1;
  while (at < text.size() && at - begin < kMaxFormula && is_letter(text[at])) ++at;
  const std::string_view name = text.substr(begin + 1, at - begin - 1);
  const bool is_look = std::find(kLookOnly.begin(), kLookOnly.end(), name) != kLookOnly.end();
  const bool is_of_text = name.starts_with("text") || name == "emph" || name == "underline";
  if (at >= text.size() || text[at] != '{' || !is_look || !is_of_text) return std::nullopt;
  const std::size_t end = text.substr(0, std::min(text.size(), at + kMaxFormula)).find_first_of("{}$\\", at + 1);
  if (end == std::string_view::npos || text[end] != '}') return std::nullopt;
  return LatexReading{{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end + 1)},
                      std::string(text.substr(at + 1, end - at - 1))};
}

// A sign above or below the line outside of formulas: Free^2Guide, x_i, x_{t+1}. Names have underscores, too, so that
// what stands below the line is a digit or a letter beside a single letter, or is in braces. Nullopt where Unicode has
// not all of it so.
std::optional<LatexReading> read_bare(std::string_view text, std::size_t begin) {
  const auto is_word = [&](std::size_t at) {
    return at < text.size() && (is_letter(text[at]) || is_digit(text[at]) || text[at] == '_');
  };
  if (begin == 0) return std::nullopt;
  const bool is_above = text[begin] == '^';
  const bool is_on_letter = is_letter(text[begin - 1]) && (begin == 1 || !is_word(begin - 2));
  const bool is_on_word =
      is_word(begin - 1) || text[begin - 1] == ')' || static_cast<unsigned char>(text[begin - 1]) >= 0x80;
  std::size_t end = begin + 1;
  const auto is_digit_at = [&](std::size_t at) { return at < text.size() && is_digit(text[at]); };
  std::string raised;
  if (end < text.size() && text[end] == '{' && is_on_word) {
    const std::size_t close = text.substr(0, std::min(text.size(), end + kMaxFormula)).find('}', end);
    if (close == std::string_view::npos) return std::nullopt;
    raised = text.substr(end + 1, close - end - 1);
    end = close + 1;
  } else if (is_digit_at(end) && (is_on_letter || (is_above && is_on_word))) {
    while (is_digit_at(end) && end - begin <= kMaxDigits) ++end;
    if (is_digit_at(end) || (!is_above && end < text.size() && text[end] == '_')) return std::nullopt;
    raised = text.substr(begin + 1, end - begin - 1);
  } else if (end < text.size() && is_letter(text[end]) && is_on_letter && !is_word(end + 1)) {
    raised = text[end++];
  }
  if (raised.empty()) return std::nullopt;
  auto read = Formula(text[begin] + ("{" + raised + "}")).read();
  if (!read || read->empty() || read->front() == '^' || read->front() == '_') return std::nullopt;
  return LatexReading{{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, std::move(*read)};
}

}  // namespace

std::vector<LatexReading> read_latex(std::string_view text) {
  std::vector<LatexReading> out;
  for (std::size_t at = text.find_first_of(kSignsOfTex); at != std::string_view::npos;) {
    std::size_t next = at + 1;
    if (text[at] == '\\') {
      if (auto styled = read_styled(text, at)) {
        next = styled->at.end;
        out.push_back(std::move(*styled));
      } else if (next < text.size() && text[next] == '$') {
        ++next;
      }
    } else if (text[at] != '$') {
      if (auto bare = read_bare(text, at)) {
        next = bare->at.end;
        out.push_back(std::move(*bare));
      }
    } else if (const auto end = end_of_formula(text, at + 1)) {
      if (auto read = Formula(text.substr(at + 1, *end - at - 1)).read())
        out.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(*end + 1)}, std::move(*read)});
      next = *end + 1;
    }
    at = text.find_first_of(kSignsOfTex, next);
  }
  return out;
}

std::string latex_to_text(std::string_view text) {
  std::string out;
  std::size_t at = 0;
  for (const LatexReading& reading : read_latex(text)) {
    out += text.substr(at, reading.at.begin - at);
    out += reading.text;
    at = reading.at.end;
  }
  out += text.substr(at);
  return out;
}

std::string_view letter_name(char32_t letter) {
  const auto named = std::find_if(kNames.begin(), kNames.end(), [&](const auto& row) { return row.first == letter; });
  return named == kNames.end() ? std::string_view() : named->second;
}

std::string_view latex_command(std::string_view name) {
  if (const auto letter = find_sign(kLatexLetters, name)) return *letter;
  if (std::find(kLookOnly.begin(), kLookOnly.end(), name) != kLookOnly.end()) return "";
  return {nullptr, 0};
}

}  // namespace papersearch

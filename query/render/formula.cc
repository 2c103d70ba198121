// SPDX-License-Identifier: GPL-2.0-or-later
// Decides which TeX formulas of an archive may be given to TeX.
#include "query/render/formula.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr std::size_t kDeepest = 16;  // groups within groups

// Commands without arguments.
constexpr auto kSigns = std::to_array<std::string_view>({
    // Greek
    "alpha",
    "beta",
    "chi",
    "delta",
    "epsilon",
    "eta",
    "gamma",
    "iota",
    "kappa",
    "lambda",
    "mu",
    "nu",
    "omega",
    "phi",
    "pi",
    "psi",
    "rho",
    "sigma",
    "tau",
    "theta",
    "upsilon",
    "varepsilon",
    "varphi",
    "varpi",
    "varrho",
    "varsigma",
    "vartheta",
    "xi",
    "zeta",
    "Delta",
    "Gamma",
    "Lambda",
    "Omega",
    "Phi",
    "Pi",
    "Psi",
    "Sigma",
    "Theta",
    "Upsilon",
    "Xi",
    // letters of another kind
    "aleph",
    "ell",
    "hbar",
    "imath",
    "infty",
    "jmath",
    "nabla",
    "partial",
    "wp",
    "Im",
    "Re",
    // operators
    "ast",
    "bullet",
    "cap",
    "cdot",
    "circ",
    "cup",
    "dagger",
    "ddagger",
    "div",
    "mp",
    "odot",
    "ominus",
    "oplus",
    "otimes",
    "pm",
    "setminus",
    "star",
    "times",
    "vee",
    "wedge",
    "int",
    "prod",
    "sum",
    "sqcap",
    "sqcup",
    // relations
    "approx",
    "cong",
    "equiv",
    "exists",
    "forall",
    "ge",
    "geq",
    "gg",
    "in",
    "le",
    "leq",
    "ll",
    "mid",
    "ne",
    "neg",
    "neq",
    "ni",
    "notin",
    "parallel",
    "perp",
    "prec",
    "propto",
    "sim",
    "simeq",
    "subset",
    "subseteq",
    "succ",
    "supset",
    "supseteq",
    "emptyset",
    "top",
    "bot",
    "angle",
    "triangle",
    "square",
    "checkmark",
    // arrows, dots, brackets
    "Leftarrow",
    "Leftrightarrow",
    "Rightarrow",
    "downarrow",
    "gets",
    "leftarrow",
    "leftrightarrow",
    "mapsto",
    "rightarrow",
    "rightleftharpoons",
    "to",
    "uparrow",
    "cdots",
    "dots",
    "ldots",
    "vdots",
    "langle",
    "lceil",
    "lfloor",
    "rangle",
    "rceil",
    "rfloor",
    "prime",
    "quad",
    // functions
    "arg",
    "cos",
    "deg",
    "det",
    "dim",
    "exp",
    "gcd",
    "inf",
    "lim",
    "ln",
    "log",
    "max",
    "min",
    "sin",
    "sup",
    "tan",
});

// Commands whose argument is mathematics.
constexpr auto kDress = std::to_array<std::string_view>({
    "bar",      "bm",     "boldsymbol", "dot",     "hat",     "mathbb",    "mathbf",       "mathcal",
    "mathfrak", "mathit", "mathrm",     "mathscr", "mathsf",  "mathtt",    "operatorname", "overline",
    "sqrt",     "tilde",  "underline",  "vec",     "widehat", "widetilde",
});

// Commands whose argument is text, in which ^ and _ have no place.
constexpr auto kTextDress = std::to_array<std::string_view>({
    "emph",
    "mbox",
    "text",
    "textbf",
    "textit",
    "textnormal",
    "textrm",
    "textsc",
    "textsf",
    "texttt",
});

template <std::size_t size>
bool among(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Whether it is neither part of a command nor a character with a meaning in TeX.
bool ordinary(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return letter(c) || (c >= '0' && c <= '9') || byte >= 0x80 ||
         std::string_view(" +-=*/()[]<>|.,:;!?@").find(c) != std::string_view::npos;
}

// Reads a formula from left to right. Each function reads what it is named after, and returns false where there is
// none.
class Reader {
 public:
  explicit Reader(std::string_view tex) : rest_(tex) {}

  bool formula() { return list(0) && rest_.empty(); }

 private:
  bool take(char c) {
    if (!rest_.starts_with(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  bool ordinary_character() {
    if (rest_.empty() || !ordinary(rest_.front())) return false;
    rest_.remove_prefix(code_point_end(rest_, 0));
    return true;
  }

  // Up to a closing brace or the end.
  bool list(std::size_t depth) {
    while (!rest_.empty() && rest_.front() != '}') {
      const bool bare_script = std::string_view("^_'").find(rest_.front()) != std::string_view::npos;
      if (!bare_script && !nucleus(depth)) return false;
      if (!scripts(depth)) return false;
    }
    return true;
  }

  bool group(std::size_t depth) { return depth < kDeepest && take('{') && list(depth + 1) && take('}'); }

  bool text_group(std::size_t depth) {
    if (depth >= kDeepest || !take('{')) return false;
    while (!rest_.empty() && rest_.front() != '}') {
      if (rest_.front() == '\\' ? !(among(kTextDress, command()) && text_group(depth + 1)) : !ordinary_character())
        return false;
    }
    return take('}');
  }

  // The name behind a backslash: letters, or one other character.
  std::string_view command() {
    if (!take('\\') || rest_.empty()) return {};
    const auto end = std::find_if_not(rest_.begin(), rest_.end(), letter);
    const auto length = std::max<std::size_t>(1, static_cast<std::size_t>(end - rest_.begin()));
    const std::string_view name = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return name;
  }

  static bool sign(std::string_view name) {
    return among(kSigns, name) ||
           (name.size() == 1 && std::string_view(" ,;:!|%&#_").find(name) != std::string_view::npos);
  }

  bool nucleus(std::size_t depth) {
    if (rest_.front() == '{') return group(depth);
    if (rest_.front() != '\\') return ordinary_character();
    const std::string_view name = command();
    if (sign(name)) return true;
    if (among(kDress, name)) return group(depth);
    if (among(kTextDress, name)) return text_group(depth);
    return name == "frac" && group(depth) && group(depth);
  }

  // At most one above and one below; primes stand above.
  bool scripts(std::size_t depth) {
    bool above = false;
    bool below = false;
    while (!rest_.empty()) {
      const char c = rest_.front();
      if (c != '^' && c != '_' && c != '\'') return true;
      bool& taken = c == '_' ? below : above;
      if (taken) return false;
      taken = true;
      if (c == '\'') {
        while (take('\'')) {
        }
      } else {
        rest_.remove_prefix(1);
        if (!script(depth)) return false;
      }
    }
    return true;
  }

  bool script(std::size_t depth) {
    if (rest_.empty() || rest_.front() == ' ') return false;
    if (rest_.front() == '{') return group(depth);
    return rest_.front() == '\\' ? sign(command()) : ordinary_character();
  }

  std::string_view rest_;
};

}  // namespace

bool is_harmless_formula(std::string_view tex) { return Reader(tex).formula(); }

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Decides which TeX formulas of an archive may be given to TeX.
#pragma once

#include <string_view>

namespace papersearch {

// Whether TeX typesets this text, which was between two $, as mathematics and does nothing else. It must be well-formed
// with balanced braces, and may only use commands that stand for a sign or change the look (\pi, \mathrm, \frac,
// \textbf). Any other command could read files, define or run something, and ^^ can spell any character (The TeXbook,
// chapter 8), so neither is accepted. UTF-8; any thread may call it; throws nothing.
bool is_harmless_formula(std::string_view tex);

}  // namespace papersearch

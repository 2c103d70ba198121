// TeX formulas of an archive that TeX may read.
#pragma once

#include <string_view>

namespace papersearch {

// Whether TeX reads what stands between two $ as mathematics and does nothing else: well-formed, with balanced braces,
// and of commands only such as name a sign or dress text (\pi, \mathrm, \frac, \textbf). No other command passes, by
// which text could read files, define or run something, nor ^^, by which TeX spells any character (The TeXbook, ch. 8).
bool is_harmless_formula(std::string_view tex);

}  // namespace papersearch

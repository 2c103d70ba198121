// SPDX-License-Identifier: GPL-2.0-or-later
// Loads ICU's data when it is first needed: few searches need it, and it is a library of 31 MB.
#pragma once

namespace papersearch {

// The hint of an Error about missing data.
inline constexpr const char* kIcuDataHint = "install the package libicu72, which has ICU's data";

// Call it before the first use of anything that ICU keeps in its data: NFKC_Casefold, the rules and dictionaries of
// word boundaries, everything that takes a locale. NFC, NFD and nearly all properties of characters do not need it,
// they are part of ICU's code. An earlier use would fail for the rest of the run, because ICU remembers that something
// was missing. Does nothing after the first time, and in a build that links ICU as a shared library. Any thread may
// call it, at any time. Throws Error where the data cannot be loaded; the next call tries again.
void need_icu_data();

}  // namespace papersearch

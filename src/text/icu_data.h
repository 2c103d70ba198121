// ICU's data, 31 MB in a library of its own that few searches need: loaded when something first asks for it.
#pragma once

namespace papersearch {

inline constexpr const char* kIcuDataHint = "install the package libicu72, which has ICU's data";

// Goes before the first use of what ICU keeps in its data: NFKC_Casefold, the rules and dictionaries for words,
// anything that takes a locale. Not needed for NFC, NFD and nearly all properties of characters, which are part of
// ICU's code. ICU remembers for good that something was not there, so an earlier use would fail for the rest of the
// run. Any thread may call it, at any time; throws Error where the data cannot be loaded.
void need_icu_data();

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// The normal forms of Unicode in which words, names and queries are compared.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// All functions take any bytes and give well-formed UTF-8: ill-formed bytes become U+FFFD. Of a run of combining marks
// they keep the first 30 (the stream-safe format of UAX #15), because normalising longer runs takes quadratic time. Any
// thread may call them. They throw bad_alloc, and Error where ICU's data is needed but cannot be loaded
// (src/text/icu_data.h).

// The NFKC_Casefold of a word (UAX #15; DerivedNormalizationProps of Unicode), by which full-width, half-width,
// compatibility and decomposed forms and all cases become equal. Accents stay, invisible characters are removed, so the
// result may be empty. Needs ICU's data only for words with unusual characters.
std::string normalize_word(std::string_view utf8);

// The same result for any word, always from ICU's data and therefore slower: normalize_word() calls it for unusual
// characters, and tests compare the two.
std::string normalize_by_tables(std::string_view utf8);

// A word, as normalize_word() gives it, in the letters a to z: "naive" for "naïve". As it is where it has other
// letters.
std::string without_accents(const std::string& word);

// The normal form of a word without accents and other nonspacing marks, so that "José" equals "Jose", and with a hyphen
// for an apostrophe between letters, so that "O'Connor" has the parts of "O-Connor": for names of people.
std::string normalize_name(std::string_view utf8);

// The ways in which a name is written, as normalize_name() gives them: the first is normalize_name() of it. Another one
// has two letters for ä, ö, ü, ø and å, as passports and keyboards that lack these have: "Müller" is muller and
// mueller.
std::vector<std::string> name_spellings(std::string_view utf8);

// The letters and digits of the same: what the spellings of one name have in common. "Jean-Paul Sartre" and "jean paul
// sartré" are one person. Empty where the name has neither letters nor digits.
std::string name_identity(std::string_view utf8);

// NFC: for a query as it was typed. Keeps compatibility jamo, which a person types as initials, as they are.
std::string normalize_input(std::string_view utf8);

}  // namespace papersearch

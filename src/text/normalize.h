// One word to the form that is compared: NFKC, case folded, Latin accents kept.
#pragma once

#include <string>
#include <string_view>

namespace papersearch {

// NFKC_Casefold of a word (UAX #15, UAX #31): full-width, half-width, compatibility and NFD forms meet,
// invisible characters go. Ill-formed bytes become U+FFFD. May be empty. Runs of more than 30 combining
// marks are cut first (UAX #15, stream-safe), because normalising them is quadratic.
std::string normalize_word(std::string_view utf8);

// The same, all of it by ICU's tables, which lie in its data: for tests to compare with.
std::string normalize_by_tables(std::string_view utf8);

// The same without accents and other marks ("José" and "Jose" meet): for names of people.
std::string normalize_name(std::string_view utf8);

// NFC, for what a person typed: keeps compatibility jamo as they are.
std::string normalize_input(std::string_view utf8);

}  // namespace papersearch

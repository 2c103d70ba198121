// One word to the form that is compared: NFKC, case folded, Latin accents kept.
#pragma once

#include <cstddef>
#include <optional>
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

// The same without blanks and ASCII punctuation: what the spellings of one name have in common. "Jean-Paul Sartre" and
// "jean paul sartré" are one person. May be empty.
std::string name_identity(std::string_view utf8);

// Ill-formed bytes become U+FFFD and a byte order mark at the front goes; `first_repair`, where given, is set to
// the byte of the result at which the first replacement stands. Well-formed text comes back as it is, quickly.
std::string valid_utf8(std::string bytes, std::optional<std::size_t>* first_repair = nullptr);

// Whether it is well-formed, quickly.
bool is_valid_utf8(std::string_view bytes);

// The text up to so many bytes, cut on a code-point border.
std::string_view cut_utf8(std::string_view utf8, std::size_t most);

// The first letter of a name, as an initial is written; UTF-8, well-formed.
std::string first_letter(std::string_view word);

// NFC, for what a person typed: keeps compatibility jamo as they are.
std::string normalize_input(std::string_view utf8);

// UTF-8 to code points, ill-formed bytes to U+FFFD; and back, surrogates not among them.
std::u32string to_code_points(std::string_view utf8);
std::string to_utf8(std::u32string_view text);

}  // namespace papersearch

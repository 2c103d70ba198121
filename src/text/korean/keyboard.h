// SPDX-License-Identifier: GPL-2.0-or-later
// Words typed with the wrong keyboard layout (Dubeolsik, KS X 5002, for QWERTY or the other way round), and initials.
#pragma once

#include <string>
#include <string_view>

namespace papersearch {

// Strings are UTF-8. Any thread may call these functions; they throw nothing but bad_alloc.

// The word that the same keys type on a Korean keyboard: "강화학습" for "rkdghkgkrtmq". Empty where a key has no jamo.
std::string as_korean_keys(std::string_view latin);

// The word that the same keys type on a Latin keyboard, in lower case: "llm" for "ㅣㅣㅡ", "transformer" for
// "ㅅㄱ무ㄴ래그ㄷㄱ". Empty where a letter is neither a jamo nor a syllable.
std::string as_latin_keys(std::string_view korean);

// Composes keystrokes to syllables as an input method does: "강화" for "ㄱㅏㅇㅎㅗㅏ". Other characters stay as they
// are.
std::string compose_keystrokes(std::u32string_view jamo);

// The lead consonants of a word: "ㄱㅎㅎㅅ" for "강화학습". Empty where the word has anything but composed syllables.
std::u32string initials(std::u32string_view word);

// Whether the word is two or more lead consonants and nothing else, as "ㄱㅎㅎㅅ".
bool is_initials(std::u32string_view word);

}  // namespace papersearch

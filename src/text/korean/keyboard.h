// What was meant by keys struck under the wrong keyboard layout: Dubeolsik (KS X 5002) and QWERTY, both ways.
#pragma once

#include <string>
#include <string_view>

namespace papersearch {

// "rkdghkgkrtmq" -> "강화학습": the keys as a Korean keyboard has them. Empty where a key has no jamo.
std::string as_korean_keys(std::string_view latin);

// "ㅣㅣㅡ" -> "llm", "ㅅㄱ무ㄴ래그ㄷㄱ" -> "transformer": the keys as a Latin keyboard has them, in lower case. Empty
// where a letter is no jamo and no syllable.
std::string as_latin_keys(std::string_view korean);

// Jamo as they are typed, composed to syllables as an input method does: "ㄱㅏㅇㅎㅗㅏ" -> "강화".
std::string compose_keystrokes(std::u32string_view jamo);

// The lead consonants of a word of syllables: "강화학습" -> "ㄱㅎㅎㅅ". Empty where something else stands in it.
std::u32string initials(std::u32string_view word);

// A word of lead consonants alone, two or more: "ㄱㅎㅎㅅ".
bool is_initials(std::u32string_view word);

}  // namespace papersearch

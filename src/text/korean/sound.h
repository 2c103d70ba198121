// SPDX-License-Identifier: GPL-2.0-or-later
// How a word sounds, roughly, so that 트랜스포머 and transformer are found to be the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// Strings are UTF-8. Any thread may call these functions; they throw nothing but bad_alloc.

// A sound in letters a to z, by the rules for loanwords in Korean (외래어 표기법, 1986). Sounds that these rules do not
// tell apart have the same letter: b p f v are p, d t are t, g k q are k, s z j ch sh are s, l r are r, ng is n. Silent
// are w, y, 으, and an r that no vowel follows.
struct Sound {
  std::string consonants;  // "trnspm" for 트랜스포머 and for transformer
  std::string letters;     // the same with vowels: "transpome" for both
};

// The sound of a Korean word; empty where the word has anything but composed syllables.
Sound sound_of_hangul(std::string_view word);

// Whether the word is hardly a loan from English, whatever it sounds like: either each of its syllables is the reading
// of some Chinese character (사전, 구성; 이미지 is one of the few loans among these words), or one begins with a tense
// stop (따르), which loans are not written with (외래어 표기법 1-4).
bool seems_korean(std::string_view word);

// The sounds that a word of letters a to z may have: two where a g may be soft, silent or hard, otherwise one. None
// where the word has anything but these letters.
std::vector<Sound> sounds_of_latin(std::string_view word);

// The letters a to z whose Korean names a word consists of: "llm" for 엘엘엠. Empty where it has anything else.
std::string letters_read_aloud(std::string_view word);

// The letters a to z that a name may begin with in its own language: "jgz" for 제프리, "y" for 요슈아. Empty where the
// word does not begin with a composed syllable.
std::string_view initials_in_latin(std::string_view hangul);

// How alike two sounds with the same consonants are, from 0 to 1: one less the edit distance of their letters by the
// length of the longer. 0 where the consonants differ or are fewer than two.
double likeness(const Sound& one, const Sound& other);

// The same for words whose neighbors sound alike as well, so that one consonant is enough: 오브 and of.
double likeness_among_others(const Sound& one, const Sound& other);

}  // namespace papersearch

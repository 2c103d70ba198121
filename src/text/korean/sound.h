// How a word sounds, roughly: so that 트랜스포머 and transformer meet.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// After the rules for loanwords (외래어 표기법, 1986), with what they do not tell apart folded: b p f v are p, d t are
// t, g k q are k, s z j ch sh are s, l r are r, ng is n; w, y, 으, and an r that no vowel follows are silent.
struct Sound {
  std::string consonants;  // 트랜스포머 and transformer: "trnspm"
  std::string letters;     // the same with vowels: "transpome", "transpome"
};

// Of a word of syllables, UTF-8; empty where something else stands in it.
Sound sound_of_hangul(std::string_view word);

// Hardly a loan from English, whatever it sounds like: each syllable is how some Chinese character is read in Korean
// (사전, 구성; 이미지 is one of the few loans among them), or one has a tense stop (따르), which loans are not written
// with (외래어 표기법 1-4).
bool seems_korean(std::string_view word);

// Of a word of letters a to z; empty where something else stands in it. Two where a g may be soft, silent or hard.
std::vector<Sound> sounds_of_latin(std::string_view word);

// 0 to 1: how alike two words sound whose consonants are equal; 0 where they are not, or are fewer than two.
double likeness(const Sound& one, const Sound& other);

}  // namespace papersearch

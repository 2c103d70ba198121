// SPDX-License-Identifier: GPL-2.0-or-later
// Words that say how something is asked and not what is asked for.
#pragma once

#include <string_view>

namespace papersearch {

// Whether a word, in folded form as the analyzer gives it, is in data/function_words.txt: "how", "대한", "paper". Any
// thread; throws nothing but bad_alloc.
bool is_function_word(std::string_view word);

// Whether a question asks by it: an English one begins with it ("how", "does"), a Korean one has it anywhere (왜,
// 무엇). Such a word is a function word as well.
bool is_question_word(std::string_view word);

// Whether a word is a function word behind what it belongs to, a Korean predicate before a noun or a word of number: 법
// of "줄이는 법" says what 방법 says, and 장 of "사진 한 장" counts, where 법 alone is the law.
bool is_dependent_noun(std::string_view word);

// Whether a word is a function word in a sentence ("the best way to combine"), where in a list of words it may be a
// part of a name ("best of n").
bool is_function_word_of_sentence(std::string_view word);

// Whether the text ends with a question mark, or with a Korean ending that only questions have: 무엇일까, 있나요.
bool ends_like_a_question(std::string_view text);

}  // namespace papersearch

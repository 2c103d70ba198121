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

// Whether the text ends with a question mark, or with a Korean ending that only questions have: 무엇일까, 있나요.
bool ends_like_a_question(std::string_view text);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// A spelling of a concept, and what its letters tell about it.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace papersearch {

// Strings are UTF-8. The functions throw nothing but bad_alloc, and any thread may call them.

// Another spelling of a concept, and the evidence for it.
struct OtherSpelling {
  enum class Why : std::uint8_t {
    kGloss,     // 강화 학습(reinforcement learning)
    kSound,     // 트랜스포머 and transformer sound alike and are in the same papers
    kParts,     // 객체 = object and 감지 = detection, and the archive has "object detection"
    kTitle,     // summaries have 음악 where the title has "music"
    kSpelling,  // 컨텐츠 is 콘텐츠 spelt otherwise
    kHand,      // a rule says so (src/concepts/rules.h)
  };
  std::string text;             // words with single blanks between
  std::string key;              // of the text (src/concepts/key.h)
  Xapian::doccount papers = 0;  // papers that are evidence for it
  Why why = Why::kGloss;
};

// Adds spellings to `out`. Where it has a key already, only the papers are added.
void merge(const std::vector<OtherSpelling>& more, std::vector<OtherSpelling>& out);

// The functions below take one or more words with single blanks between.

std::vector<std::string> split_words(const std::string& text);
std::size_t count_words(const std::string& text);
// The first `count` words; all of them where the text has fewer.
std::string first_words(const std::string& text, std::size_t count);

// The words without blanks and in lower case (ASCII), as one writes them in Hangul: 롱테이크 for "long take".
std::string without_blanks(const std::string& english);

bool has_digit(const std::string& text);

// Whether it is one word of at most six bytes that has two or more capitals: LLM, LLMs.
bool is_acronym(const std::string& english);

// Whether it is written as names of products are: a long word with a capital inside (DragDiffusion, SwiGLU), or several
// words without small letters (V GPS).
bool is_product(const std::string& english);

// Whether it has words in Hangul and others: "3D 재구성".
bool is_mixed(const std::string& text);

// Whether a mixed spelling may stand for an English one. "3D 재구성" may stand for "3D reconstruction", but not for
// "GSO": it must have as many words, and its Latin words must be among the English ones. For one English word, such as
// an acronym, each Hangul word counts as one letter and each Latin word as its own letters.
bool fits(const std::string& mixed, const std::string& english);

// The number of Korean words to expect for it: as many as it has; for a single word of up to four letters, which may be
// an acronym, one a letter.
std::size_t expected_words(const std::string& english);

// The acronym without the "s" of a plural: "LLM" for "LLMs".
std::string letters_of(const std::string& acronym);

}  // namespace papersearch

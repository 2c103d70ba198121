// A spelling of a concept, and what can be seen from how it is written.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace papersearch {

struct OtherSpelling {
  enum class Why : std::uint8_t {
    kGloss,  // 강화 학습(reinforcement learning)
    kSound,  // 트랜스포머 and transformer sound alike and stand in the same papers
    kParts,  // 객체 = object and 감지 = detection, and the archive has "object detection"
    kTitle,  // 음악 stands below titles with "music"
    kHand,   // a table of rules says so
  };
  std::string text;             // words between blanks
  std::string key;              // src/concepts/key.h
  Xapian::doccount papers = 0;  // that say so
  Why why = Why::kGloss;
};

// Adds spellings to others; those known are counted together.
void merge(const std::vector<OtherSpelling>& more, std::vector<OtherSpelling>& out);

// All of these take words between blanks.

std::vector<std::string> split_words(const std::string& text);
std::size_t count_words(const std::string& text);
std::string first_words(const std::string& text, std::size_t count);

// As one word, lower case, for its sound: "long take" is 롱테이크.
std::string without_blanks(const std::string& english);

bool has_digit(const std::string& text);
bool is_acronym(const std::string& english);

// A capital inside a long word: DragDiffusion, SwiGLU; or capitals alone in several: V GPS.
bool is_product(const std::string& english);

// Both scripts: "3D 재구성".
bool is_mixed(const std::string& text);

// "3D 재구성" is "3D reconstruction" and no "GSO": as many words, the Latin ones among them. In an acronym each word
// is a letter, a Latin one as many as it has.
bool fits(const std::string& mixed, const std::string& english);

// How many Korean words to expect for it: an acronym has one for each letter.
std::size_t expected_words(const std::string& english);

// "LLMs" is three.
std::string letters_of(const std::string& acronym);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Names in titles that Hangul words sound like: Ring Attention for 링 어텐션.
#pragma once

#include <xapian.h>

#include <optional>
#include <string>
#include <vector>

namespace papersearch {

// The words that stand side by side in titles and of which each sounds like one of `hangul` (UTF-8), in their order, as
// a title has them: "Virtual Try-On" for 버추얼 트라이온. Of several those that sound most alike, and of these the ones
// that most titles have. One word by itself may sound like many (링: ring, link, linear); that its neighbors stand
// beside it tells which is meant, so this asks for less likeness than sound_spellings() (query/expand/spelling.h) does
// for a single word. Nullopt where no title has such words, and for fewer than two words. Reads at most some hundred
// titles. Throws Error (kTooLate) and Xapian's exceptions, so it runs inside ReadIndex::read.
std::optional<std::string> name_by_sound(const std::vector<std::string>& hangul, const Xapian::Database& index);

}  // namespace papersearch

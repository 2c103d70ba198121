// SPDX-License-Identifier: GPL-2.0-or-later
// Looks up data/korean_endings.tsv, by binary search in the arrays that it became.
#include "src/text/korean/table.h"

#include <algorithm>

namespace papersearch {
namespace {

// Calls `use` for each item whose text is the beginning of a word, the shortest first. `letter(i)` is the i-th letter
// of the word, which has `size` of them. `items` is sorted by text, and `index` is its index.
template <typename Item, typename Letter, typename Use>
void for_each_beginning(std::span<const Item> items, const korean_data::Index& index, std::size_t size, Letter letter,
                        Use use) {
  if (size == 0 || !is_hangul_syllable(letter(0))) return;
  const std::size_t first = letter(0) - kFirstSyllable;
  items = items.subspan(index[first], index[first + 1] - index[first]);
  if (!items.empty() && items.front().size == 1) use(items.front());
  for (std::size_t depth = 1; depth < size && !items.empty(); ++depth) {
    // The items left all begin with the letters before `depth`; the one that has no more than these is the first.
    const auto letter_of = [depth](const Item& item) {
      return item.size > depth ? korean_data::kLetters[item.begin + depth] : char32_t{0};
    };
    const char32_t wanted = letter(depth);
    const auto begin =
        std::partition_point(items.begin(), items.end(), [&](const Item& item) { return letter_of(item) < wanted; });
    const auto end =
        std::partition_point(begin, items.end(), [&](const Item& item) { return letter_of(item) == wanted; });
    items = items.subspan(static_cast<std::size_t>(begin - items.begin()), static_cast<std::size_t>(end - begin));
    if (!items.empty() && items.front().size == depth + 1) use(items.front());
  }
}

template <typename Use>
void for_each_ending(std::u32string_view word, Use use) {
  const auto letter = [&](std::size_t i) { return word[word.size() - 1 - i]; };
  for_each_beginning(korean_data::kEndings, korean_data::kEndingIndex, std::min(word.size(), kMaxEndingSize), letter,
                     use);
}

// The shapes of a stem that this text follows, as bits; 0 where it follows none.
unsigned shapes_before(std::u32string_view text) {
  const auto text_of = [](const korean_data::Suffix& s) {
    return std::u32string_view(korean_data::kLetters + s.begin, s.size);
  };
  const auto& suffixes = korean_data::kSuffixes;
  const auto found = std::partition_point(suffixes.begin(), suffixes.end(),
                                          [&](const korean_data::Suffix& s) { return text_of(s) < text; });
  return found != suffixes.end() && text_of(*found) == text ? found->shapes : 0U;
}

}  // namespace

KnownEndings::KnownEndings(std::u32string_view word) {
  for_each_ending(word, [&](const korean_data::Ending& e) { known_[count_++] = {e.ending, e.size}; });
  std::reverse(known_.begin(), known_.begin() + count_);
}

const KoreanEnding* find_ending(std::u32string_view text) {
  const KoreanEnding* out = nullptr;
  for_each_ending(text, [&](const korean_data::Ending& e) { out = e.size == text.size() ? &e.ending : nullptr; });
  return out;
}

namespace {

constexpr int kMaxGlued = 3;  // auxiliaries: 찾아/내/주/었다 has two

// The form of a predicate that the word is, with its endings and up to `glued` auxiliaries; null where it is none.
// `shapes` says where the form stands: Form::shapes or Form::glued_shapes.
const korean_data::Form* find_form(std::u32string_view word, std::uint16_t korean_data::Form::*shapes, int glued) {
  std::array<const korean_data::Form*, kMaxFormSize> forms{};
  std::size_t count = 0;
  for_each_beginning(
      korean_data::kForms, korean_data::kFormIndex, std::min(word.size(), kMaxFormSize),
      [&](std::size_t i) { return word[i]; }, [&](const korean_data::Form& form) { forms[count++] = &form; });
  while (count > 0) {
    const korean_data::Form& form = *forms[--count];
    const unsigned here = form.*shapes;
    if (here == 0) continue;
    const std::u32string_view rest = word.substr(form.size);
    if ((shapes_before(rest) & here) != 0) return &form;
    const bool leads = glued > 0 && (here & kInfinitive) != 0;
    if (leads && find_form(rest, &korean_data::Form::glued_shapes, glued - 1) != nullptr) return &form;
  }
  return nullptr;
}

}  // namespace

std::u32string_view predicate_stem(std::u32string_view word) {
  const korean_data::Form* form = find_form(word, &korean_data::Form::shapes, kMaxGlued);
  return form == nullptr ? std::u32string_view()
                         : std::u32string_view(korean_data::kLetters + form->stem, form->stem_size);
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// What a half-typed word may become.
#include "query/expand/completion.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "query/match/slot_reader.h"
#include "src/base/deadline.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/index/word_order.h"
#include "src/text/korean/distance.h"
#include "src/text/korean/keyboard.h"
#include "src/text/korean/stem.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxTerms = 20'000;        // of a field; what a word of two letters begins has fewer
constexpr std::size_t kMaxPapersTried = 32;      // of a term's
constexpr std::size_t kMaxPapersSkipped = 2000;  // since they have a word that they should not
constexpr std::size_t kMaxWordsTried = 400;      // joined forms among them

// No byte of UTF-8 is as large: behind all words that begin with what stands before it.
constexpr char kBehindAll = '\xFF';

constexpr int kVowels = 21;
constexpr int kFinals = 28;

// A consonant that may begin a syllable, typed alone.
bool is_lone_consonant(char32_t c) { return is_initials(std::u32string(2, c)); }

// What strokes become with a vowel after them, which takes the last consonant along; whichever vowel it is.
std::u32string with_vowel(const std::u32string& strokes) { return to_code_points(compose_keystrokes(strokes + U'ㅏ')); }

std::u32string strokes_of(char32_t syllable) { return keystrokes(to_utf8({&syllable, 1})); }

// Adds the syllables of a lead consonant whose strokes begin with `strokes`, after the letters before them.
void add_syllables(const std::u32string& before, int lead, const std::u32string& strokes, std::vector<WordRange>& out) {
  const char32_t first = join_jamo({lead, 0, 0});
  bool inside = false;
  for (char32_t syllable = first; syllable < first + kVowels * kFinals; ++syllable) {
    const bool fits = strokes_of(syllable).starts_with(strokes);
    const std::string word = fits ? to_utf8(before + syllable) : std::string();
    if (fits && !inside) out.push_back({word, {}});
    if (fits) out.back().last = word + kBehindAll;
    inside = fits;
  }
}

bool is_joined_only(const std::string& word, const std::vector<Field>& fields, const Xapian::Database& index) {
  return std::none_of(fields.begin(), fields.end(),
                      [&](Field field) { return !papers_with_word(word, field, index, 1).empty(); });
}

}  // namespace

std::u32string fold_half_typed(std::string_view typed) {
  std::u32string word = to_code_points(typed);
  std::u32string kept;
  if (!word.empty() && is_lone_consonant(word.back())) {
    kept = word.back();
    word.pop_back();
  }
  return to_code_points(normalize_word(to_utf8(word))) + kept;
}

std::vector<WordRange> ranges_of(std::u32string_view folded) {
  if (folded.empty()) return {};
  std::vector<WordRange> out;
  const char32_t end = folded.back();
  const std::u32string before(folded.substr(0, folded.size() - 1));
  if (is_lone_consonant(end)) {
    add_syllables(before, split_syllable(with_vowel({end}).front()).lead, {end}, out);
  } else if (is_hangul_syllable(end)) {
    const std::u32string strokes = strokes_of(end);
    add_syllables(before, split_syllable(end).lead, strokes, out);
    if (split_syllable(end).tail != 0) {
      const std::u32string moved = with_vowel(strokes);
      add_syllables(before + moved.front(), split_syllable(moved.back()).lead, {strokes.back()}, out);
    }
  } else {
    const std::string word = to_utf8(folded);
    out.push_back({word, word + kBehindAll});
  }
  return out;
}

std::vector<IndexWord> terms_in(const std::vector<WordRange>& ranges, const std::vector<Field>& fields,
                                const Xapian::Database& index) {
  std::unordered_map<std::string, std::size_t> papers_of;
  for (const Field field : fields) {
    const std::string prefix(spec(field).prefix);
    std::size_t looked = 0;
    for (const WordRange& range : ranges) {
      auto term = index.allterms_begin(prefix);
      for (term.skip_to(prefix + range.first); term != index.allterms_end(prefix) && looked < kMaxTerms;
           ++term, ++looked) {
        Deadline::step();
        const std::string whole = *term;
        if (whole >= prefix + range.last) break;
        papers_of[whole.substr(prefix.size())] += term.get_termfreq();
      }
    }
  }
  std::vector<IndexWord> out;
  out.reserve(papers_of.size());
  for (const auto& [word, papers] : papers_of) out.push_back({word, papers});
  std::sort(out.begin(), out.end(), [](const IndexWord& a, const IndexWord& b) {
    return a.papers != b.papers ? a.papers > b.papers : a.word < b.word;
  });
  return out;
}

std::vector<Xapian::docid> papers_with_word(const std::string& word, Field field, const Xapian::Database& index,
                                            std::size_t most, const std::vector<std::string>& without) {
  std::vector<Xapian::docid> out;
  const std::string term = index_term(field, Form::kWord, Script::kOther, word);
  auto paper = index.postlist_begin(term);
  const Xapian::PostingIterator end;
  if (paper == end || most == 0) return out;  // before more is read
  const std::u32string letters = to_code_points(word);
  const bool hangul = std::all_of(letters.begin(), letters.end(), is_hangul_syllable);
  const std::string standing = hangul ? to_utf8(korean_stem(letters).text) : word;
  const WordPattern pattern({{term, index_term(field, Form::kWord, Script::kOther, standing)}});
  std::vector<Xapian::PostingIterator> unwanted;
  for (const std::string& other : without)
    unwanted.push_back(index.postlist_begin(index_term(field, Form::kWord, Script::kOther, other)));
  const auto has_unwanted = [&](Xapian::docid id) {
    return std::any_of(unwanted.begin(), unwanted.end(), [&](Xapian::PostingIterator& at) {
      if (at != end) at.skip_to(id);
      return at != end && *at == id;
    });
  };
  SlotReader order(index, order_slot(field));
  std::size_t tried = 0;
  std::size_t skipped = 0;
  for (; paper != end && out.size() < most; ++paper) {
    Deadline::step();
    if (has_unwanted(*paper)) {
      if (++skipped == kMaxPapersSkipped) break;
    } else {
      if (pattern.stands_in(order.value_of(*paper))) out.push_back(*paper);
      if (++tried == kMaxPapersTried) break;
    }
  }
  return out;
}

std::vector<IndexWord> completions(const std::string& word, In in, const Xapian::Database& index, std::size_t max) {
  const std::u32string folded = fold_half_typed(word);
  if (folded.size() < 2 && (folded.empty() || !is_hangul_syllable(folded.front()))) return {};
  const std::vector<Field> fields =
      in ? std::vector<Field>{*in} : std::vector<Field>(kTextFields.begin(), kTextFields.end());
  std::vector<IndexWord> out;
  std::size_t tried = 0;
  for (IndexWord& candidate : terms_in(ranges_of(folded), fields, index)) {
    if (out.size() == max || ++tried > kMaxWordsTried) break;
    if (!is_joined_only(candidate.word, fields, index)) out.push_back(std::move(candidate));
  }
  return out;
}

}  // namespace papersearch

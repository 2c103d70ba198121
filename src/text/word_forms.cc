// SPDX-License-Identifier: GPL-2.0-or-later
// The forms of one word by itself, whatever stands beside it.
#include "src/text/word_forms.h"

#include <algorithm>

#include "src/base/ascii.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/english.h"
#include "src/text/korean/stem.h"
#include "src/text/latex.h"
#include "src/text/normalize.h"
#include "src/text/numbers.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxParticle = 6;  // syllables; no chain of particles is longer

// Last syllables of case particles and conjunctions: nobody writes what follows them without a blank. An adnominal form
// is another matter: 새로운 모델, 새로운모델.
constexpr std::u32string_view kEndsPhrase = U"을를은는이가의에와과로서도며고";

std::string limited(const std::string& term) { return std::string(cut_utf8(term, kMaxTermBytes)); }

// An emoji as it is without a colour of skin.
std::string without_skin_tone(const std::string& word) {
  std::u32string points = to_code_points(word);
  std::erase_if(points, [](char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; });
  return points.empty() ? word : to_utf8(points);
}

}  // namespace

std::vector<std::uint32_t> syllable_begins(std::string_view run) {
  std::vector<std::uint32_t> out;
  for (std::size_t at = 0; at < run.size();) {
    const auto begin = static_cast<std::uint32_t>(at);
    const char32_t c = next_code_point(run, at);
    if (is_hangul_syllable(c) || (c >= 0x1100 && c <= 0x115F)) out.push_back(begin);
  }
  out.push_back(static_cast<std::uint32_t>(run.size()));
  return out;
}

std::string folded_word(std::string_view piece) {
  std::string folded = normalize_word(piece);
  if (std::all_of(folded.begin(), folded.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    return limited(without_separators(std::string(without_possessive(folded))));
  std::string out;
  std::size_t letters = 0;
  std::size_t greek = 0;
  for (std::size_t at = 0; at < folded.size(); ++letters) {
    const char32_t c = next_code_point(folded, at);
    const std::string_view name = letter_name(c);
    greek += c >= U'Ͱ' && c <= U'Ͽ' ? 1 : 0;
    if (c == U'‘' || c == U'’' || c == U'ʼ') {
      out += '\'';
    } else if (c == U'·' || c == U'‧') {
      continue;
    } else if (c == U'×') {
      out += 'x';
    } else if (name.empty()) {
      append_utf8(out, c);
    } else {
      out += name;
    }
  }
  return limited(greek > 2 && greek == letters ? folded : std::string(without_possessive(out)));
}

PlainWord read_plain(std::string_view piece, Script script, std::string_view original) {
  PlainWord out;
  out.folded = folded_word(piece);
  if (out.folded.empty()) return out;
  if (script == Script::kOther && is_letter(out.folded.front())) script = Script::kLatin;  // ∞ is infinity
  out.script = script;
  out.stem = digits_of(out.folded, 1);
  if (out.stem.empty()) out.stem = script == Script::kLatin ? english_stem(without_accents(out.folded)) : out.folded;
  if (out.stem == out.folded && is_plural_of_acronym(original)) out.stem.pop_back();
  if (script == Script::kOther) out.stem = without_skin_tone(out.stem);
  out.capital = std::any_of(original.begin(), original.end(), is_capital);
  if (script != Script::kLatin && script != Script::kNumber) return out;
  for (const Piece p : name_pieces(original)) {
    out.parts.push_back({folded_word(original.substr(p.begin, p.end - p.begin)),
                         p.number ? Script::kNumber : script,
                         {static_cast<std::uint32_t>(p.begin), static_cast<std::uint32_t>(p.end)}});
  }
  return out;
}

Eojeol read_eojeol(std::string_view piece, bool after_digit) {
  const auto composed = [](std::u32string_view r) { return std::all_of(r.begin(), r.end(), is_hangul_syllable); };
  Eojeol out;
  std::u32string run = to_code_points(piece);
  out.as_written = composed(run);
  out.composed = out.as_written ? std::string(piece) : normalize_word(piece);
  out.folded = limited(out.composed);
  if (out.folded.empty()) return out;
  if (!out.as_written) run = to_code_points(out.composed);
  if (!composed(run)) return out;
  if (!out.as_written) out.ends = syllable_begins(piece);
  out.syllables = run.size();
  out.particle = run.size() <= kMaxParticle && is_particle(run);
  out.ends_phrase = kEndsPhrase.find(run.back()) != std::u32string_view::npos;
  if (run.size() > kMaxStemmed) return out;
  const KoreanStem stem = korean_stem(run, after_digit);
  if (stem.text == run) return out;
  out.stem = to_utf8(stem.text);
  out.noun = to_utf8(stem.noun);
  out.covered = stem.covered;
  return out;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// The terms of the index by which the words of a query are found.
#include "query/plan/terms.h"

#include <algorithm>
#include <utility>

#include "query/expand/inside.h"
#include "query/expand/spacing.h"
#include "query/match/index_memory.h"
#include "query/rank/ranking.h"
#include "src/base/deadline.h"
#include "src/base/hangul.h"
#include "src/text/normalize.h"

namespace papersearch {

namespace {

constexpr std::size_t kMaxSpacings = 16;  // of a run of words, that are highlighted

}  // namespace

TermFinder::TermFinder(const Xapian::Database& index, In in) : index_(index), memory_(IndexMemory::of(index)) {
  for (const Field field : kTextFields) {
    if (!in || *in == field) fields_.push_back(field);
  }
}

std::vector<std::string> TermFinder::terms(Field field, Form form, Script script, const std::string& token) const {
  Deadline::step();
  std::vector<std::string> out;
  const auto add = [&](std::string_view spelling) {
    std::string term = index_term(field, form, script, spelling);
    if (memory_.papers_having(term, index_) > 0) out.push_back(std::move(term));
  };
  if (field == Field::kAuthor) {
    for (const std::string& spelling : name_spellings(token)) add(spelling);
  } else {
    add(token);
  }
  return out;
}

std::vector<std::string> TermFinder::stem_terms(const Atom& atom, Field field) const {
  std::vector<std::string> out = terms(field, Form::kWord, atom.script, stem_of(atom));
  if (field == Field::kAuthor && !atom.stem.empty()) {
    for (std::string& term : terms(field, Form::kWord, atom.script, atom.word)) out.push_back(std::move(term));
  }
  if (atom.script != Script::kHangul) {
    for (std::string& term : terms(field, Form::kStem, atom.script, stem_of(atom))) out.push_back(std::move(term));
  }
  return out;
}

std::vector<std::string> TermFinder::same_terms(const std::vector<Atom>& atoms, std::size_t i,
                                                const std::vector<Unit>& units, Field field) const {
  std::vector<std::string> out = stem_terms(atoms[i], field);
  for (const Unit& unit : units) {
    if (i < unit.first || unit.last <= i) continue;
    for (std::string& term : compound_terms(field, unit.joined)) out.push_back(std::move(term));
  }
  return out;
}

std::vector<std::string> TermFinder::compound_terms(Field field, const std::string& joined) const {
  std::vector<std::string> out = joined_terms(field, joined);
  if (is_hangul(joined)) return out;
  for (std::string& term : terms(field, Form::kPart, Script::kLatin, joined)) out.push_back(std::move(term));
  if (const std::string stem = stem_of_joined(joined); !stem.empty()) {
    for (std::string& term : terms(field, Form::kJoinedStem, Script::kLatin, stem)) out.push_back(std::move(term));
    if (stem == joined) return out;  // a word that is its own stem is indexed as a word alone
    for (std::string& term : terms(field, Form::kWord, Script::kLatin, stem)) out.push_back(std::move(term));
  }
  return out;
}

std::optional<SpellingVariant> TermFinder::any_spacing(const std::vector<Atom>& atoms, std::size_t first,
                                                       std::size_t last, Field field) const {
  return papersearch::any_spacing(atoms, first, last, field, index_);
}

std::vector<SpellingVariant> TermFinder::written_apart(const Atom& atom) const {
  std::vector<SpellingVariant> out;
  for (const Field field : fields_) {
    if (field == Field::kAuthor) continue;
    if (auto apart = papersearch::written_apart(atom, field, index_)) out.push_back(std::move(*apart));
  }
  return out;
}

Positions TermFinder::positions(const std::vector<Atom>& atoms, std::size_t first, std::size_t last,
                                Field field) const {
  Positions out;
  for (std::size_t i = first; i < last; ++i) {
    const Atom& atom = atoms[i];
    const std::string& stem = stem_of(atom);
    std::vector<std::string>& terms = out.emplace_back();
    if (atom.script != Script::kHangul) terms.push_back(index_term(field, Form::kWord, atom.script, atom.word));
    if (atom.script == Script::kHangul || stem != atom.word)
      terms.push_back(index_term(field, Form::kWord, atom.script, stem));
    Deadline::step();
    std::erase_if(terms, [this](const std::string& term) { return memory_.papers_having(term, index_) == 0; });
  }
  return out;
}

IndexQuery TermFinder::inside_words(const Atom& atom, Field field, bool across_stems) const {
  std::vector<IndexQuery> ways;
  std::vector<std::string> pairs;
  for (const std::string& pair : atom.bigrams) {
    for (std::string& term : terms(field, Form::kBigram, atom.script, pair)) pairs.push_back(std::move(term));
  }
  if (!pairs.empty() && pairs.size() == atom.bigrams.size()) ways.push_back(all_of(pairs));
  if (across_stems && atom.syllables > 1) {
    const auto words = words_with_inside(atom.word, std::string(spec(field).prefix), index_);
    if (!words.empty()) ways.push_back(any_of(words));
  }
  return any_of(std::move(ways));
}

void highlight_atom(const Atom& atom, std::size_t aspect, Highlight& highlight) {
  highlight.add_term(atom.word, aspect);
  for (const std::string& spelling : name_spellings(atom.word)) highlight.add_term(spelling, aspect);
  if (!atom.stem.empty()) highlight.add_term(atom.stem, aspect);
  if (!atom.bigrams.empty()) highlight.add_inside(stem_of(atom), aspect);
  if (atom.syllables > 1 && (atom.bigrams.empty() || !atom.stem.empty())) highlight.add_inside(atom.word, aspect);
}

void highlight_spacings(const SpellingVariant& variant, std::size_t aspect, Highlight& highlight) {
  for (const std::string& text : texts_of(variant, kMaxSpacings)) {
    if (is_hangul(text)) highlight.add_inside(text, aspect);
  }
}

const std::string& stem_of(const Atom& atom) { return atom.stem.empty() ? atom.word : atom.stem; }

double field_weight(Field field) {
  if (field == Field::kTitle) return kRanking.title;
  return field == Field::kAuthor ? kRanking.author : 1.0;
}

std::string where(Field field) {
  if (field == Field::kTitle) return " in the title";
  return field == Field::kAuthor ? " in an author's name" : " in the summary";
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Phrases, completed words and lists of near spellings, as queries of the index.
#include "query/plan/phrases.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "query/expand/completion.h"
#include "query/match/index_query.h"
#include "query/plan/terms.h"
#include "src/base/deadline.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxTermsOfPattern = 200'000;  // of a field; looking at them takes some tenth of a second

// Any of these words, each as one term.
IndexQuery any_word(const std::vector<std::string>& words, In in, const std::string& what,
                    const Xapian::Database& index, Plan& plan) {
  const TermFinder finder(index, in);
  const std::size_t aspect = plan.highlight.add_aspect(1);
  std::vector<IndexQuery> fields;
  for (const Field field : finder.fields()) {
    std::vector<std::string> terms;
    for (const std::string& word : words) {
      for (std::string& term : finder.terms(field, Form::kWord, Script::kOther, word)) terms.push_back(std::move(term));
    }
    if (terms.empty()) continue;
    fields.push_back(scaled(one_word(field, std::move(terms)), field_weight(field)));
    plan.evidence.push_back({what + where(field), fields.back()});
  }
  for (const std::string& word : words) plan.highlight.add_term(word, aspect);
  return any_of(std::move(fields));
}

// The words in this order with nothing between them. Blanks inside compounds do not matter, so the words may also be
// one, or inside a longer one: "언어 모델" is in 대규모언어모델을.
IndexQuery side_by_side(const std::vector<Atom>& atoms, Field field, const TermFinder& finder, std::size_t aspect,
                        Highlight& highlight) {
  std::vector<IndexQuery> ways;
  const std::string one = joined(atoms, 0, atoms.size());
  const std::optional<SpellingVariant> spaced = finder.any_spacing(atoms, 0, atoms.size(), field);
  if (spaced) {
    ways.push_back(in_order(spaced->positions, field, spaced->wide));
    highlight_spacings(*spaced, aspect, highlight);
  }
  const bool is_compound = atoms.size() > 1 || (spaced && spaced->positions.size() > 1);
  if (is_compound) {
    highlight.add_term(one, aspect);
    for (const std::string& term : finder.joined_terms(field, one)) ways.push_back(term_query(term));
    if (const std::vector<Atom> whole = phrase_atoms(one); whole.size() == 1 && whole.front().syllables > 2) {
      const IndexQuery inside = without(finder.inside_words(whole.front(), field, false), any_of(ways));
      if (!inside.empty()) ways.push_back(scaled(having_inside(inside, stem_of(whole.front()), field), 0));
      highlight.add_inside(one, aspect);
    }
  }
  return any_of(std::move(ways));
}

// What stands between the stars of a pattern, as words stand in the index: at*ion is "at" and "ion". At least two.
std::vector<std::string> pieces_of(const std::string& pattern) {
  std::string folded = normalize_word(pattern);
  std::erase(folded, '-');
  std::vector<std::string> out(1);
  for (const char c : folded) {
    if (c == '*') {
      out.emplace_back();
    } else {
      out.back() += c;
    }
  }
  return out;
}

bool fits(std::string_view word, const std::vector<std::string>& pieces) {
  if (!word.starts_with(pieces.front())) return false;
  word.remove_prefix(pieces.front().size());
  for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
    const std::size_t at = word.find(pieces[i]);
    if (at == std::string_view::npos) return false;
    word.remove_prefix(at + pieces[i].size());
  }
  return pieces.size() == 1 ? word.empty() : word.ends_with(pieces.back());
}

}  // namespace

IndexQuery plan_phrase(const std::string& text, In in, std::optional<unsigned> within, const Xapian::Database& index,
                       Plan& plan) {
  const std::vector<Atom> atoms = phrase_atoms(text);
  if (atoms.empty()) return {};
  std::vector<std::vector<Atom>> forms = {atoms};
  if (!within) {
    if (std::vector<Atom> apart = with_names_apart(atoms, index); apart.size() > atoms.size())
      forms.push_back(std::move(apart));
  }
  const TermFinder finder(index, in);
  const std::size_t aspect = plan.highlight.add_aspect(1);
  std::vector<IndexQuery> fields;
  for (const Field field : finder.fields()) {
    const auto looked_for = [&](const Atom& atom) { return finder.looks_in(field, atom); };
    if (!std::all_of(atoms.begin(), atoms.end(), looked_for)) continue;
    if (within) {
      const Positions positions = finder.positions(atoms, 0, atoms.size(), field);
      const auto window = static_cast<std::uint32_t>(positions.size() + *within);
      fields.push_back(scaled(near_each_other(positions, field, window), field_weight(field)));
    } else {
      std::vector<IndexQuery> ways;
      for (const std::vector<Atom>& form : forms)
        ways.push_back(side_by_side(form, field, finder, aspect, plan.highlight));
      fields.push_back(scaled(any_of(std::move(ways)), field_weight(field)));
    }
  }
  for (const std::vector<Atom>& form : forms) {
    for (const Atom& atom : form) highlight_atom(atom, aspect, plan.highlight);
  }
  IndexQuery out = any_of(std::move(fields));
  if (!out.empty()) plan.evidence.push_back({"the phrase \"" + text + "\"", out});
  return out;
}

IndexQuery plan_near_words(const std::vector<std::string>& words, In in, const Xapian::Database& index, Plan& plan) {
  return any_word(words, in, words.empty() ? "" : "a word spelt like " + words.front(), index, plan);
}

IndexQuery plan_pattern(const std::string& pattern, In in, unsigned max, Span at, const Xapian::Database& index,
                        Plan& plan) {
  const std::vector<std::string> pieces = pieces_of(pattern);
  std::vector<std::pair<Xapian::doccount, std::string>> words;
  const TermFinder finder(index, in);
  const auto note = [&](const std::string& message) {
    plan.notes.push_back({Level::kNote, "many-completions", at, message, "write more letters beside the *"});
  };
  for (const Field field : finder.fields()) {
    const std::string prefix(spec(field).prefix);
    const std::string begin = index_term(field, Form::kWord, Script::kOther, pieces.front());
    std::size_t looked = 0;
    auto term = index.allterms_begin(begin);
    while (term != index.allterms_end(begin)) {
      Deadline::step();
      const std::string word = (*term).substr(prefix.size());
      if (!word.empty() && word.front() >= 'A' && word.front() <= 'Z') {  // another field or form
        term.skip_to(prefix + static_cast<char>('Z' + 1));
        continue;
      }
      if (++looked > kMaxTermsOfPattern) {
        note("only the first " + std::to_string(kMaxTermsOfPattern) + " words are compared with " + pattern);
        break;
      }
      if (fits(word, pieces)) words.emplace_back(term.get_termfreq(), word);
      ++term;
    }
  }
  std::sort(words.begin(), words.end(), std::greater<>());  // the most common first, by the number of papers
  std::vector<std::string> kept;
  for (const auto& [papers, word] : words) {
    if (std::find(kept.begin(), kept.end(), word) != kept.end()) continue;
    if (kept.size() == max) {
      note("more than " + std::to_string(max) + " words are like " + pattern + "; only the most common are searched");
      break;
    }
    kept.push_back(word);
  }
  return kept.empty() ? IndexQuery() : any_word(kept, in, "a word like " + pattern, index, plan);
}

IndexQuery plan_half_typed(const std::string& typed, In in, unsigned max, const Xapian::Database& index, Plan& plan) {
  std::vector<std::string> words;
  for (IndexWord& word : completions(typed, in, index, max)) words.push_back(std::move(word.word));
  return words.empty() ? IndexQuery() : any_word(words, in, "a word starting with " + typed, index, plan);
}

}  // namespace papersearch

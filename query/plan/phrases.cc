// Phrases, completed words and lists of near spellings, as queries of the index.
#include "query/plan/phrases.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "query/expand/completion.h"
#include "query/plan/terms.h"
#include "src/base/deadline.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

using Xapian::Query;

// Any of these words, each as one term.
Query any_word(const std::vector<std::string>& words, In in, const std::string& what, const Xapian::Database& index,
               Plan& plan) {
  const TermFinder finder(index, in);
  const std::size_t aspect = plan.highlight.add_aspect(1);
  std::vector<Query> fields;
  for (const Field field : finder.fields()) {
    std::vector<Query> terms;
    for (const std::string& word : words) {
      for (const std::string& term : finder.terms(field, Form::kWord, Script::kOther, word)) terms.emplace_back(term);
    }
    if (terms.empty()) continue;
    fields.push_back(scaled(combined(Query::OP_SYNONYM, terms), field_weight(field)));
    plan.evidence.push_back({what + where(field), fields.back()});
  }
  for (const std::string& word : words) plan.highlight.add_term(word, aspect);
  return combined(Query::OP_OR, fields);
}

}  // namespace

Query plan_phrase(const std::string& text, In in, std::optional<unsigned> within, const Xapian::Database& index,
                  Plan& plan) {
  const std::vector<Atom> atoms = phrase_atoms(text);
  if (atoms.empty()) return {};
  const TermFinder finder(index, in);
  const std::size_t aspect = plan.highlight.add_aspect(1);
  const std::string one = joined(atoms, 0, atoms.size());
  std::vector<Query> fields;
  for (const Field field : finder.fields()) {
    const Positions positions = finder.positions(atoms, 0, atoms.size(), field);
    const Query query = within
                            ? near_each_other(positions, field, static_cast<std::uint32_t>(positions.size() + *within))
                            : in_order(positions, field);
    if (query.empty()) continue;
    fields.push_back(scaled(query, field_weight(field)));
    // Written as one word it is the same phrase: "강화 학습" finds 강화학습.
    if (atoms.size() > 1 && !within) {
      for (const std::string& term : finder.joined_terms(field, one)) fields.emplace_back(term);
    }
    plan.highlight.add_term(one, aspect);
  }
  for (const Atom& atom : atoms) highlight_atom(atom, aspect, plan.highlight);
  Query out = combined(Query::OP_OR, fields);
  if (!out.empty()) plan.evidence.push_back({"the phrase \"" + text + "\"", out});
  return out;
}

Query plan_near_words(const std::vector<std::string>& words, In in, const Xapian::Database& index, Plan& plan) {
  return any_word(words, in, words.empty() ? "" : "a word spelt like " + words.front(), index, plan);
}

Query plan_prefix(const std::string& prefix, In in, unsigned max, Span at, const Xapian::Database& index, Plan& plan) {
  const std::string folded = normalize_word(prefix);
  std::vector<std::pair<Xapian::doccount, std::string>> words;
  const TermFinder finder(index, in);
  for (const Field field : finder.fields()) {
    const std::string begin = index_term(field, Form::kWord, Script::kOther, folded);
    const std::size_t prefix_size = spec(field).prefix.size();
    for (auto term = index.allterms_begin(begin); term != index.allterms_end(begin); ++term) {
      Deadline::step();
      words.emplace_back(term.get_termfreq(), (*term).substr(prefix_size));
    }
  }
  std::sort(words.begin(), words.end(), std::greater<>());  // the most common first, by the number of papers
  std::vector<std::string> kept;
  for (const auto& [papers, word] : words) {
    if (std::find(kept.begin(), kept.end(), word) != kept.end()) continue;
    if (kept.size() == max) {
      plan.notes.push_back(
          {Level::kNote, "many-completions", at,
           "more than " + std::to_string(max) + " words start with " + prefix + "; only the most common are searched",
           "write more letters before the *"});
      break;
    }
    kept.push_back(word);
  }
  return kept.empty() ? Query() : any_word(kept, in, "a word starting with " + prefix, index, plan);
}

Query plan_half_typed(const std::string& typed, In in, unsigned max, const Xapian::Database& index, Plan& plan) {
  std::vector<std::string> words;
  for (IndexWord& word : completions(typed, in, index, max)) words.push_back(std::move(word.word));
  return words.empty() ? Query() : any_word(words, in, "a word starting with " + typed, index, plan);
}

}  // namespace papersearch

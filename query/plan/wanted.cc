// SPDX-License-Identifier: GPL-2.0-or-later
// What a list of words asks for: words, and runs of words that name one thing.
#include "query/plan/wanted.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "query/match/evaluation.h"
#include "query/match/index_memory.h"
#include "query/match/index_query.h"
#include "query/rank/ranking.h"
#include "src/text/numbers.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxTypedRun = 4;  // words as typed that may name one thing together
constexpr std::size_t kMaxRunAtoms = 6;  // the atoms of those words

class WantedFinder {
 public:
  WantedFinder(const std::vector<std::string>& words, const std::vector<Atom>& atoms,
               const std::vector<bool>& serves_grammar, const std::vector<IndexQuery>& has_atom,
               const QueryConcepts& concepts, const TermFinder& finder, const std::vector<NamedAuthor>& authors)
      : words_(words),
        atoms_(atoms),
        serves_grammar_(serves_grammar),
        has_atom_(has_atom),
        concepts_(concepts),
        finder_(finder),
        authors_(authors) {
    for (std::size_t i = 0; i < atoms.size(); ++i) {
      if (i == 0 || atoms[i].typed != atoms[i - 1].typed) begins_.push_back(i);
    }
    begins_.push_back(atoms.size());
  }

  WantedWords run() {
    WantedWords out;
    const std::size_t groups = begins_.size() - 1;
    // The runs of several typed words that name one thing, the longest first.
    std::vector<std::size_t> end_of(groups, 0);  // of the run that begins with the word; 0: none does
    std::vector<bool> taken(groups);
    std::vector<const NamedAuthor*> names(groups, nullptr);
    for (const NamedAuthor& one : authors_) {
      const auto first = group_of_word(one.first);
      const auto last = group_of_word(one.last - 1);
      if (!first || !last) continue;
      for (std::size_t i = *first; i <= *last; ++i) taken[i] = true;
      end_of[*first] = *last + 1;
      names[*first] = &one;
    }
    for (std::size_t length = std::min(groups, kMaxTypedRun); length > 1; --length) {
      for (std::size_t first = 0; first + length <= groups; ++first) {
        const auto from = taken.begin() + static_cast<std::ptrdiff_t>(first);
        const auto to = from + static_cast<std::ptrdiff_t>(length);
        if (std::find(from, to, true) != to || !is_one_thing(first, first + length)) continue;
        std::fill(from, to, true);
        end_of[first] = first + length;
      }
    }
    // The words that describe a concept ask for it together, wherever they stand.
    std::vector<const DescribedConcept*> describes(groups, nullptr);
    for (const DescribedConcept& one : concepts_.described) {
      if (one.is_named) continue;
      for (const std::size_t atom : one.atoms) {
        if (const std::size_t group = group_of(atom); !taken[group]) describes[group] = &one;
      }
    }
    for (std::size_t first = 0; first < groups;) {
      const std::size_t last = std::max(end_of[first], first + 1);
      if (const DescribedConcept* const one = describes[first]) {
        const auto here = describes.begin() + static_cast<std::ptrdiff_t>(first);
        if (std::find(describes.begin(), here, one) == here) out.wanted.push_back(wanted(*one, describes));
      } else if (last - first > 1 || !is_grammar(first)) {
        out.wanted.push_back(wanted(first, last));
        if (names[first] != nullptr)
          out.wanted.back().papers = any_of({names[first]->papers, out.wanted.back().papers});
      } else {
        out.question = true;
      }
      first = last;
    }
    out.question = (out.question && out.wanted.size() > 1) || out.wanted.size() > kRanking.all_words_up_to;
    return out;
  }

 private:
  // Of one typed word: it has no atom that says what is asked for.
  [[nodiscard]] bool is_grammar(std::size_t group) const {
    const auto begin = serves_grammar_.begin();
    return std::all_of(begin + static_cast<std::ptrdiff_t>(begins_[group]),
                       begin + static_cast<std::ptrdiff_t>(begins_[group + 1]), [](bool serves) { return serves; });
  }

  // Typed words from `first` to before `last`.
  [[nodiscard]] bool is_one_thing(std::size_t first, std::size_t last) const {
    const std::size_t from = begins_[first];
    const std::size_t to = begins_[last];
    if (to - from > kMaxRunAtoms) return false;
    if (concepts_.of_run.contains({from, to})) return true;
    if (is_unit(from) || is_unit(to)) return false;
    if (last - first == to - from && (is_cross(from, to) || (to - from == 2 && is_unit(from + 1)))) return true;
    return !is_grammar(first) && !is_grammar(last - 1) && !is_plain_verb(atoms_[to - 1]) && is_collocation(from, to);
  }

  // Takes a tenth of a millisecond to find out, and is asked again by each search with these words.
  [[nodiscard]] bool is_collocation(std::size_t from, std::size_t to) const {
    std::string key(finder_.fields().size() > 1 ? "" : spec(finder_.fields().front()).name);
    for (std::size_t i = from; i < to; ++i) key += kListSeparator + atoms_[i].word + kListSeparator + atoms_[i].stem;
    return *IndexMemory::of(finder_.index()).collocations.get(key, [&] { return stand_together(from, to); });
  }

  // Whether the atom is what the number before it counts: the GB of 80 GB.
  [[nodiscard]] bool is_unit(std::size_t i) const {
    return i > 0 && i < atoms_.size() && is_number(atoms_[i - 1].word) && measure(stem_of(atoms_[i])) != nullptr &&
           !is_cross(i - 1, i + 2);
  }

  // 512 x 512
  [[nodiscard]] bool is_cross(std::size_t from, std::size_t to) const {
    return to - from == 3 && to <= atoms_.size() && is_number(atoms_[from].word) && atoms_[from + 1].word == "x" &&
           is_number(atoms_[from + 2].word);
  }

  // Whether the archive has the atoms side by side far more often than chance would have papers with all of them put
  // them there.
  [[nodiscard]] bool stand_together(std::size_t from, std::size_t to) const {
    const Xapian::Database& index = finder_.index();
    std::optional<PaperSet> all;
    double expected = 1;  // times side by side in a paper that has all the words
    for (std::size_t i = from; i < to; ++i) {
      std::vector<std::string> terms;
      for (const Field field : finder_.fields()) {
        for (std::string& term : finder_.stem_terms(atoms_[i], field)) terms.push_back(std::move(term));
      }
      if (terms.empty()) return false;
      double occurrences = 0;
      double papers = 0;
      for (const std::string& term : terms) {
        occurrences += static_cast<double>(occurrences_of(term, index));
        papers += static_cast<double>(papers_having(term, index));
      }
      expected *= occurrences / std::max(1.0, papers);
      if (i > from) expected /= std::max(1.0, index.get_avlength());
      PaperSet having = papers_of(any_of(terms), index);
      if (all) {
        *all &= having;
      } else {
        all = std::move(having);
      }
    }
    const double together = static_cast<double>(all->size());
    if (together == 0) return false;
    const IndexQuery side_by_side = any_variant(variants(from, to));
    if (side_by_side.empty()) return false;
    const double neighbours = static_cast<double>(count_papers(side_by_side, index));
    return neighbours >= kCollocation.papers &&
           neighbours >= (to - from > 2 ? kCollocation.share_of_more : kCollocation.share) * together &&
           neighbours >= kCollocation.times_chance * expected * together;
  }

  // The atoms side by side, or as one word.
  [[nodiscard]] std::vector<SpellingVariant> variants(std::size_t from, std::size_t to) const {
    std::vector<SpellingVariant> out;
    const std::string one = joined(atoms_, from, to);
    for (const Field field : finder_.fields()) {
      if (std::vector<std::string> whole = finder_.compound_terms(field, one); !whole.empty())
        out.push_back({field, {std::move(whole)}});
      if (auto spaced = finder_.any_spacing(atoms_, from, to, field)) out.push_back(std::move(*spaced));
    }
    return out;
  }

  [[nodiscard]] std::optional<std::size_t> group_of_word(std::size_t word) const {
    for (std::size_t group = 0; group + 1 < begins_.size(); ++group) {
      if (atoms_[begins_[group]].typed == word) return group;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::size_t group_of(std::size_t atom) const {
    return static_cast<std::size_t>(std::upper_bound(begins_.begin(), begins_.end(), atom) - begins_.begin()) - 1;
  }

  // The concept itself, or all of the words that describe it.
  [[nodiscard]] Wanted wanted(const DescribedConcept& described,
                              const std::vector<const DescribedConcept*>& describes) const {
    Wanted out;
    std::vector<IndexQuery> each;
    for (std::size_t group = 0; group < describes.size(); ++group) {
      if (describes[group] != &described) continue;
      out.text += (out.text.empty() ? "" : " ") + words_[atoms_[begins_[group]].typed];
      for (std::size_t i = begins_[group]; i < begins_[group + 1]; ++i) {
        if (!serves_grammar_[i]) each.push_back(has_atom_[i]);
      }
    }
    out.papers = any_of({any_variant(described.variants), all_of(each)});
    return out;
  }

  // What the typed words from `first` to before `last` ask for.
  [[nodiscard]] Wanted wanted(std::size_t first, std::size_t last) const {
    const std::size_t from = begins_[first];
    const std::size_t to = begins_[last];
    Wanted out;
    for (std::size_t i = first; i < last; ++i) out.text += (i > first ? " " : "") + words_[atoms_[begins_[i]].typed];
    if (to - from == 1) {
      out.papers = has_atom_[from];
      return out;
    }
    std::vector<SpellingVariant> variants = this->variants(from, to);
    if (const auto run = concepts_.of_run.find({from, to}); run != concepts_.of_run.end())
      variants.insert(variants.end(), run->second.begin(), run->second.end());
    std::vector<IndexQuery> ways;
    if (!variants.empty()) ways.push_back(any_variant(variants));
    // Within a longer word: 심층강화학습 has 강화 학습.
    const std::vector<Atom> whole = phrase_atoms(joined(atoms_, from, to));
    if (whole.size() == 1) {
      for (const Field field : finder_.fields()) {
        if (IndexQuery inside = finder_.inside_words(whole.front(), field, false); !inside.empty())
          ways.push_back(inside);
      }
    }
    // A collocation is known to stand somewhere; what a rule names may not.
    const bool is_by_rule = last - first > 1 && concepts_.of_run.contains({from, to});
    const bool is_nowhere = ways.empty() || (is_by_rule && count_papers(any_of(ways), finder_.index()) == 0);
    if (is_nowhere) {
      // The archive has the words apart only: "vision-robot" asks for both.
      std::vector<IndexQuery> each;
      for (std::size_t i = from; i < to; ++i) {
        if (!serves_grammar_[i]) each.push_back(has_atom_[i]);
      }
      ways.push_back(all_of(std::move(each)));
    }
    out.papers = any_of(std::move(ways));
    return out;
  }

  const std::vector<std::string>& words_;
  const std::vector<Atom>& atoms_;
  const std::vector<bool>& serves_grammar_;
  const std::vector<IndexQuery>& has_atom_;
  const QueryConcepts& concepts_;
  const TermFinder& finder_;
  const std::vector<NamedAuthor>& authors_;
  std::vector<std::size_t> begins_;  // the first atom of each typed word that has one, and the end
};

}  // namespace

WantedWords find_wanted(const std::vector<std::string>& words, const std::vector<Atom>& atoms,
                        const std::vector<bool>& serves_grammar, const std::vector<IndexQuery>& has_atom,
                        const QueryConcepts& concepts, const TermFinder& finder,
                        const std::vector<NamedAuthor>& authors) {
  if (atoms.empty()) return {};
  return WantedFinder(words, atoms, serves_grammar, has_atom, concepts, finder, authors).run();
}

}  // namespace papersearch

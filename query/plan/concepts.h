// SPDX-License-Identifier: GPL-2.0-or-later
// Other spellings of what the words of a query name, as they are looked for in the index.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "query/expand/compound.h"
#include "query/match/index_query.h"
#include "query/plan/plan.h"
#include "query/plan/terms.h"

namespace papersearch {

// Another spelling of an atom, or of a run of atoms that it is part of.
struct ConceptVariant {
  std::vector<SpellingVariant> variants;  // in the summary and in the title; at least one
  bool of_run = false;                    // stands for several atoms together
  std::vector<std::string> highlighted;   // terms, see Highlight::terms
};

// A concept that atoms describe, which need not stand side by side (src/concepts/descriptions.h).
struct DescribedConcept {
  std::vector<std::size_t> atoms;  // ascending
  std::string name;
  std::vector<SpellingVariant> variants;  // of its spellings, in the summary and in the title; at least one
  // Whether the query names it as well. Who knows the name means more by the other words, so they are wanted each by
  // itself: 토론 of "멀티에이전트 토론", where 에이전트 토론 describes multi-agent.
  bool is_named = false;
};

struct QueryConcepts {
  std::vector<std::vector<ConceptVariant>> of_atom;
  // The variants of a run, by its first atom and the one behind its last.
  std::map<std::pair<std::size_t, std::size_t>, std::vector<SpellingVariant>> of_run;
  std::vector<DescribedConcept> described;

  // Whether the atom alone has other spellings, beside those of runs that it is part of.
  [[nodiscard]] bool atom_has_own(std::size_t i) const;
};

// Looks up every run of up to four atoms, the longest first: a run inside a run that names a concept means that
// concept, and so do atoms that describe one, unless a run names all of them. Nothing where `settings.exact`, and for
// queries so long that they say enough by themselves. The spellings that are used are added to `also`. An atom that
// serves grammar (query/plan/grammar.h) names no concept alone.
QueryConcepts find_concepts(const std::vector<Atom>& atoms, const std::vector<bool>& serves_grammar,
                            const ConceptSettings& settings, const TermFinder& finder, std::vector<std::string>& also);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Other spellings of what the words of a query name, as they are looked for in the index.
#include "query/plan/concepts.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "query/match/index_memory.h"
#include "src/base/deadline.h"
#include "src/concepts/concepts.h"
#include "src/concepts/descriptions.h"
#include "src/concepts/key.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxWords = 24;           // of a query; a longer one says enough by itself
constexpr std::size_t kMaxRun = 4;              // words of a concept
constexpr std::size_t kMaxSpellings = 4;        // of a concept
constexpr std::size_t kMaxOrderReads = 25'000;  // papers whose order of words the other spellings need

class ConceptFinder {
 public:
  ConceptFinder(const std::vector<Atom>& atoms, const std::vector<bool>& serves_grammar,
                const ConceptSettings& settings, const TermFinder& finder, std::vector<std::string>& also)
      : atoms_(atoms),
        serves_grammar_(serves_grammar),
        settings_(settings),
        rules_(settings.rules ? *settings.rules : built_in_concept_rules()),
        finder_(finder),
        also_(also) {
    found_.of_atom.resize(atoms.size());
  }

  QueryConcepts run() {
    std::vector<bool> named(atoms_.size());
    for (std::size_t length = std::min(atoms_.size(), kMaxRun); length > 0; --length) {
      if (length == 1) add_described(named);
      for (std::size_t first = 0; first + length <= atoms_.size(); ++first) {
        const auto begin = named.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = begin + static_cast<std::ptrdiff_t>(length);
        if (std::all_of(begin, end, [](bool n) { return n; })) continue;
        if (length == 1 && serves_grammar_[first]) continue;
        if (add_spellings(first, first + length)) std::fill(begin, end, true);
      }
    }
    return std::move(found_);
  }

 private:
  // False where the atoms name no concept that the index has in another spelling.
  bool add_spellings(std::size_t first, std::size_t last) {
    bool found = false;
    const auto others = spellings_of(text_of(first, last));
    for (const OtherSpelling& other : *others) {
      Deadline::step();
      if (left_out(other.key)) continue;
      if (order_reads_ > kMaxOrderReads) break;
      ConceptVariant variant = this->variant(other.text);
      if (variant.variants.empty()) continue;
      variant.of_run = last - first > 1;
      found = true;
      for (std::size_t i = first; i < last; ++i) found_.of_atom[i].push_back(variant);
      if (variant.of_run) {
        std::vector<SpellingVariant>& run = found_.of_run[{first, last}];
        run.insert(run.end(), variant.variants.begin(), variant.variants.end());
      }
      say_searched(other.text);
    }
    return found;
  }

  void add_described(std::vector<bool>& named) {
    std::vector<std::string> stems;
    for (const Atom& atom : atoms_) stems.push_back(stem_of(atom));
    for (Described& one : find_described(stems, rules_)) {
      if (std::all_of(one.words.begin(), one.words.end(), [&](std::size_t i) { return named[i]; })) continue;
      std::vector<std::string> spellings{one.name};
      for (const OtherSpelling& other : *spellings_of(one.name)) spellings.push_back(other.text);
      const bool is_named = names(one.name);
      DescribedConcept found{std::move(one.words), std::move(one.name), {}, is_named};
      std::vector<ConceptVariant> spelt;
      for (const std::string& spelling : spellings) {
        if (left_out(concept_key(spelling)) || order_reads_ > kMaxOrderReads) continue;
        ConceptVariant variant = this->variant(spelling);
        if (variant.variants.empty()) continue;
        variant.of_run = true;
        found.variants.insert(found.variants.end(), variant.variants.begin(), variant.variants.end());
        spelt.push_back(std::move(variant));
        say_searched(spelling);
      }
      if (found.variants.empty()) continue;
      if (!is_named) {
        for (const std::size_t i : found.atoms) {
          named[i] = true;
          found_.of_atom[i].insert(found_.of_atom[i].end(), spelt.begin(), spelt.end());
        }
      }
      found_.described.push_back(std::move(found));
    }
  }

  [[nodiscard]] std::string text_of(std::size_t first, std::size_t last) const {
    std::string out;
    for (std::size_t i = first; i < last; ++i) out += (out.empty() ? "" : " ") + atoms_[i].word;
    return out;
  }

  // Whether the query names a concept, in any of the spellings that a rule gives.
  [[nodiscard]] bool names(const std::string& concept_name) const {
    std::vector<std::string> keys;
    for (const std::string& spelling : rules_.same_as(concept_key(concept_name))) keys.push_back(concept_key(spelling));
    for (std::size_t first = 0; first < atoms_.size(); ++first) {
      for (std::size_t last = first + 1; last <= std::min(first + kMaxRun, atoms_.size()); ++last) {
        if (std::find(keys.begin(), keys.end(), concept_key(text_of(first, last))) != keys.end()) return true;
      }
    }
    return false;
  }

  void say_searched(const std::string& spelling) {
    if (std::find(also_.begin(), also_.end(), spelling) == also_.end()) also_.push_back(spelling);
  }

  // Slow to find out and asked again by each search with these words, so it is remembered, but for rules of a file,
  // which may change.
  [[nodiscard]] std::shared_ptr<const std::vector<OtherSpelling>> spellings_of(const std::string& text) const {
    const auto look_up = [&] { return other_spellings(text, kMaxSpellings, rules_, finder_.index()); };
    if (settings_.rules) return std::make_shared<const std::vector<OtherSpelling>>(look_up());
    return IndexMemory::of(finder_.index()).other_spellings.get(text, look_up);
  }

  [[nodiscard]] bool left_out(const std::string& key) const {
    return std::any_of(settings_.without.begin(), settings_.without.end(),
                       [&](const std::string& without) { return concept_key(without) == key; });
  }

  // Words in order, in the summary or the title; or written as one word.
  ConceptVariant variant(const std::string& text) {
    ConceptVariant out;
    const std::vector<Atom> atoms = phrase_atoms(text);
    if (atoms.empty()) return out;
    const std::string one = joined(atoms, 0, atoms.size());
    for (const Field field : {Field::kBody, Field::kTitle}) {
      Positions positions = finder_.positions(atoms, 0, atoms.size(), field);
      if (atoms.size() == 1 && atoms.front().script == Script::kLatin) {  // Qwen is in Qwen2.5 as well
        for (std::string& term : finder_.terms(field, Form::kPart, Script::kLatin, atoms.front().word))
          positions.front().push_back(std::move(term));
      }
      if (std::any_of(positions.begin(), positions.end(), [](const auto& terms) { return terms.empty(); })) continue;
      if (positions.size() > 1) {
        Xapian::doccount papers = finder_.index().get_doccount();
        for (const auto& terms : positions) papers = std::min(papers, papers_having(terms.front(), finder_.index()));
        order_reads_ += papers;
        if (std::vector<std::string> whole = finder_.joined_terms(field, one); !whole.empty())
          out.variants.push_back({field, {std::move(whole)}});
      }
      out.variants.push_back({field, std::move(positions)});
    }
    for (const Atom& atom : atoms) {
      out.highlighted.push_back(atom.word);
      if (!atom.stem.empty()) out.highlighted.push_back(atom.stem);
    }
    out.highlighted.push_back(one);
    return out;
  }

  const std::vector<Atom>& atoms_;
  const std::vector<bool>& serves_grammar_;
  const ConceptSettings& settings_;
  const ConceptRules& rules_;
  const TermFinder& finder_;
  std::vector<std::string>& also_;
  QueryConcepts found_;
  std::size_t order_reads_ = 0;  // papers whose order of words the spellings so far need
};

}  // namespace

bool QueryConcepts::atom_has_own(std::size_t i) const {
  return std::any_of(of_atom[i].begin(), of_atom[i].end(), [](const ConceptVariant& v) { return !v.of_run; });
}

QueryConcepts find_concepts(const std::vector<Atom>& atoms, const std::vector<bool>& serves_grammar,
                            const ConceptSettings& settings, const TermFinder& finder, std::vector<std::string>& also) {
  if (settings.exact || atoms.size() > kMaxWords) {
    QueryConcepts none;
    none.of_atom.resize(atoms.size());
    return none;
  }
  return ConceptFinder(atoms, serves_grammar, settings, finder, also).run();
}

}  // namespace papersearch

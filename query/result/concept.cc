// SPDX-License-Identifier: GPL-2.0-or-later
// The other spellings of a word or phrase, with the papers that give them.
#include "query/result/concept.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "query/language/ast.h"
#include "query/match/evaluation.h"
#include "query/match/index_query.h"
#include "query/match/slot_reader.h"
#include "query/plan/planner.h"
#include "query/result/stored_paper.h"
#include "src/base/deadline.h"
#include "src/concepts/descriptions.h"
#include "src/concepts/key.h"
#include "src/index/schema.h"
#include "src/paper/paper.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxSpellings = 20;
constexpr std::size_t kExamples = 2;

std::string reason(OtherSpelling::Why why) {
  switch (why) {
    case OtherSpelling::Why::kGloss:
      return "glossed so";
    case OtherSpelling::Why::kSound:
      return "sounds alike";
    case OtherSpelling::Why::kParts:
      return "made of parts";
    case OtherSpelling::Why::kTitle:
      return "below its titles";
    case OtherSpelling::Why::kSpelling:
      return "spelt otherwise";
    case OtherSpelling::Why::kHand:
      return "put in by hand";
  }
  return "";
}

// The newest of the papers, of one day those that came into the index first.
std::vector<Xapian::docid> newest(const PaperSet& papers, const Xapian::Database& index, std::size_t most) {
  std::vector<std::pair<std::string, Xapian::docid>> dated;
  for_each_value(index, kDateSlot, papers,
                 [&](Xapian::docid paper, const std::string& day) { dated.emplace_back(day, paper); });
  const auto end = dated.begin() + static_cast<std::ptrdiff_t>(std::min(most, dated.size()));
  std::partial_sort(dated.begin(), end, dated.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  std::vector<Xapian::docid> out;
  std::for_each(dated.begin(), end, [&](const auto& one) { out.push_back(one.second); });
  return out;
}

IndexQuery phrase(const std::string& text, const Xapian::Database& index) {
  return make_plan({Phrase{text, std::nullopt, std::nullopt, {}}}, index).query.answer;
}

// The papers whose gloss says so; one spelling may be written in several ways.
IndexQuery glossed(const std::string& key, const std::string& other, const Xapian::Database& index) {
  std::vector<std::string> terms;
  for (const std::string_view kind : {kGlossPrefix, kLoanPrefix, kWordPrefix}) {
    const std::string prefix = std::string(kind) + key + kListSeparator;
    for (auto term = index.allterms_begin(prefix); term != index.allterms_end(prefix); ++term) {
      Deadline::step();
      const std::string text = (*term).substr(prefix.size());
      if (concept_key(text.substr(0, text.find(kListSeparator))) == other) terms.push_back(*term);
    }
  }
  return any_of(terms);
}

// Of the words, or of the concept that they describe.
std::vector<OtherSpelling> spellings_of(const std::string& words, const ConceptRules& rules,
                                        const Xapian::Database& index) {
  std::vector<OtherSpelling> out = other_spellings(words, kMaxSpellings, rules, index);
  if (!out.empty()) return out;
  std::vector<std::string> keys;
  for (const std::string& word : split_words(words)) keys.push_back(concept_key(word));
  for (const Described& described : find_described(keys, rules)) {
    if (described.words.size() != keys.size()) continue;
    out = other_spellings(described.name, kMaxSpellings - 1, rules, index);
    out.insert(out.begin(), {described.name, concept_key(described.name), 0, OtherSpelling::Why::kHand});
  }
  return out;
}

}  // namespace

ConceptAnswer look_up_concept(const std::string& words, const ConceptRules& rules, const Xapian::Database& index) {
  ConceptAnswer out;
  out.words = words;
  out.papers = count_papers(phrase(words, index), index);
  const std::string key = concept_key(words);
  for (const OtherSpelling& other : spellings_of(words, rules, index)) {
    ConceptSpelling spelling;
    spelling.text = other.text;
    spelling.why = reason(other.why);
    spelling.evidence = other.papers;
    const IndexQuery with = phrase(other.text, index);
    spelling.papers = count_papers(with, index);
    IndexQuery examples = glossed(key, other.key, index);
    if (examples.empty()) examples = with;
    for (const Xapian::docid says : newest(papers_of(examples, index), index, kExamples)) {
      const Paper paper = stored_paper(says, index);
      spelling.examples.push_back({paper.id, paper.title});
    }
    out.spellings.push_back(std::move(spelling));
  }
  return out;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// A list of words as a query: stems, compounds joined and apart, other spellings, syllable pairs.
#include "query/plan/words.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "query/match/index_memory.h"
#include "query/match/index_query.h"
#include "query/plan/called.h"
#include "query/plan/concepts.h"
#include "query/plan/grammar.h"
#include "query/plan/terms.h"
#include "query/plan/wanted.h"
#include "query/rank/ranking.h"
#include "src/base/utf8.h"
#include "src/concepts/rules.h"
#include "src/text/korean/stem.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxPairs = 60;      // syllable pairs of a query; a question of ten words has some forty
constexpr std::size_t kMinTitleWords = 3;  // fewer words are in many titles

class WordPlanner {
 public:
  WordPlanner(In in, const Xapian::Database& index, const std::vector<NamedAuthor>& authors, Plan& plan)
      : finder_(index, in), plan_(plan), in_(in), authors_(authors) {}

  PlannedQuery run(const std::vector<std::string>& words) {
    short_ = words.size() <= ranking_->all_words_up_to;
    atoms_ = read_atoms(words, short_, finder_.index());
    units_ = find_units(atoms_, finder_.index());
    ConceptSettings settings = plan_.concepts;
    settings.exact = settings.exact || in_.has_value();
    const bool sentence = is_sentence(words, atoms_);
    if (sentence) plan_.ranking = &kQuestionRanking;
    serves_grammar_ = grammar_among(atoms_, sentence);
    concepts_ = find_concepts(atoms_, serves_grammar_, settings, finder_, plan_.also);
    ranking_ = plan_.ranking;
    for (std::size_t i = 0; i < atoms_.size(); ++i) has_atom_.push_back(plan_atom(i));
    for (const Unit& unit : units_) plan_unit(unit);
    for (const auto& [run, variants] : concepts_.of_run) plan_run(run.first, run.second, variants);
    for (const DescribedConcept& one : concepts_.described)
      count(scaled(one_word(one.variants), ranking_->concept_run), one.name + ", as described");
    return combine(words);
  }

 private:
  // What counts, with its name for an explanation.
  void count(const IndexQuery& query, const std::string& what) {
    scored_.push_back(query);
    plan_.evidence.push_back({what, query});
  }

  // All evidence for one atom. Returns what counts as having the word, without weight.
  IndexQuery plan_atom(std::size_t i) {
    const Atom& atom = atoms_[i];
    if (serves_grammar_[i]) return {};
    std::vector<IndexQuery> has;
    std::vector<SpellingVariant> spellings;  // the word itself, and its concept's other spellings
    const std::size_t aspect = plan_.highlight.add_aspect(1);
    const double worth = this->worth(atom);
    const std::vector<SpellingVariant> apart = finder_.written_apart(atom);
    const bool has_others = concepts_.atom_has_own(i) || !apart.empty();
    for (const Field field : finder_.fields()) {
      if (!finder_.looks_in(field, atom)) continue;
      plan_stem(i, field, worth, has_others, has, spellings);
      plan_exact(atom, field);
      plan_inside(atom, field, has);
      plan_pairs(atom, field);
    }
    for (const SpellingVariant& variant : apart) highlight_spacings(variant, aspect, plan_.highlight);
    if (!apart.empty()) has.push_back(any_variant(apart));
    spellings.insert(spellings.end(), apart.begin(), apart.end());
    std::vector<SpellingVariant> others;
    for (const ConceptVariant& variant : concepts_.of_atom[i]) {
      for (const std::string& term : variant.highlighted) plan_.highlight.add_term(term, aspect);
      if (variant.of_run) continue;
      others.insert(others.end(), variant.variants.begin(), variant.variants.end());
      has.push_back(any_variant(variant.variants));
    }
    if (is_typed_word(i)) plan_titles(others, atom.word + " in another spelling", ranking_->concept_title * worth);
    spellings.insert(spellings.end(), others.begin(), others.end());
    if (has_others)
      count(scaled(one_word(std::move(spellings)), concept_share(atom) * worth + beside_run(i)),
            atom.word +
                (concepts_.atom_has_own(i) ? " or another spelling of its concept" : " or the same written apart"));
    highlight_atom(atom, aspect, plan_.highlight);
    for (const Unit& unit : units_) {
      if (i < unit.first || unit.last <= i) continue;
      plan_.highlight.add_term(unit.joined, aspect);
      if (const std::string stem = stem_of_joined(unit.joined); !stem.empty()) plan_.highlight.add_term(stem, aspect);
    }
    return any_of(std::move(has));
  }

  // The word in any form, also as a piece of a name, which is rarer than the word and would outweigh it if it were
  // weighed by itself: MapReduce for "reduce". Where the word has other spellings, they share its weight.
  void plan_stem(std::size_t i, Field field, double worth, bool has_others, std::vector<IndexQuery>& has,
                 std::vector<SpellingVariant>& spellings) {
    const Atom& atom = atoms_[i];
    std::vector<std::string> same = finder_.same_terms(atoms_, i, units_, field);
    const double known = same.empty() ? ranking_->part : 1;  // by itself, or in names only
    if (atom.script != Script::kHangul) {
      for (std::string& term : finder_.terms(field, Form::kPart, atom.script, atom.word))
        same.push_back(std::move(term));
    }
    if (same.empty()) return;
    const bool shared = has_others && field != Field::kAuthor;
    const double share = shared ? 1 - concept_share(atom) : 1;
    const IndexQuery base = scaled(one_word(field, same), field_weight(field) * share * worth * known);
    if (shared) spellings.push_back({field, {same}});
    count(base, stem_of(atom) + where(field));
    has.push_back(base);
  }

  // The word as it was typed.
  void plan_exact(const Atom& atom, Field field) {
    if (field == Field::kAuthor || (atom.script != Script::kLatin && atom.stem.empty())) return;
    for (const std::string& term : finder_.terms(field, Form::kWord, atom.script, atom.word))
      count(scaled(term_query(term), exact_weight(atom) * field_weight(field)), atom.word + " as typed" + where(field));
  }

  // Inside a longer word, as grep would find it: this counts as having the word, though its weight is that of the
  // syllable pairs. In a long query the pairs alone lead there.
  void plan_inside(const Atom& atom, Field field, std::vector<IndexQuery>& has) {
    const IndexQuery inside = finder_.inside_words(atom, field, short_);
    if (inside.empty()) return;
    if (short_) scored_.push_back(scaled(inside, 0));
    has.push_back(inside);
  }

  void plan_pairs(const Atom& atom, Field field) {
    for (const std::string& pair : atom.bigrams) {
      if (pairs_.size() == kMaxPairs) return;
      std::vector<std::string> either;  // a word of two syllables is its own pair
      for (const Form form : {Form::kBigram, Form::kWord}) {
        for (std::string& term : finder_.terms(field, form, atom.script, pair)) either.push_back(std::move(term));
      }
      if (either.empty()) continue;
      pairs_.push_back(one_word(field, std::move(either)));
      pair_evidence_.push_back({"the syllables " + pair + where(field), scaled(pairs_.back(), ranking_->bigram)});
    }
  }

  // Neighbouring words as one word or side by side.
  void plan_unit(const Unit& unit) {
    if (serves_grammar_[unit.first] && serves_grammar_[unit.last - 1]) return;
    if (short_ && is_inside_run(unit)) return;
    std::vector<IndexQuery> fields;
    for (const Field field : finder_.fields()) {
      const std::vector<SpellingVariant> variants = side_by_side(unit.first, unit.last, field, short_);
      if (!variants.empty()) fields.push_back(scaled(one_word(variants), field_weight(field)));
    }
    const IndexQuery query = scaled(any_of(std::move(fields)), short_ ? ranking_->joined : ranking_->joined_in_long);
    if (!query.empty()) count(query, unit.joined + ", its words side by side or as one");
  }

  // Words that together name a concept, or another spelling of it.
  void plan_run(std::size_t first, std::size_t last, std::vector<SpellingVariant> variants) {
    if (short_) {
      for (const Field field : {Field::kBody, Field::kTitle}) {
        std::vector<SpellingVariant> more = side_by_side(first, last, field, true);
        std::move(more.begin(), more.end(), std::back_inserter(variants));
      }
    }
    plan_titles(variants, joined(atoms_, first, last) + " or another spelling of it", ranking_->concept_run_title);
    count(scaled(one_word(variants), run_weight(atoms_[first])),
          joined(atoms_, first, last) + " or another spelling of it, as one");
  }

  // Titles are in English: what a word or a run of a short query names weighs more in them, in whichever language it
  // was typed.
  void plan_titles(const std::vector<SpellingVariant>& spellings, const std::string& what, double weight) {
    if (!short_) return;
    std::vector<SpellingVariant> titles;
    std::copy_if(spellings.begin(), spellings.end(), std::back_inserter(titles),
                 [](const SpellingVariant& spelling) { return spelling.field == Field::kTitle; });
    if (!titles.empty()) count(scaled(one_word(std::move(titles)), weight), what + where(Field::kTitle));
  }

  // The atoms from `first` to before `last` as one word and, `in_order`, side by side. In a long query the stem of the
  // one word only weakens it: judged titles .828 -> .812.
  std::vector<SpellingVariant> side_by_side(std::size_t first, std::size_t last, Field field, bool in_order) {
    std::vector<SpellingVariant> out;
    const std::string one = joined(atoms_, first, last);
    if (std::vector<std::string> whole = short_ ? finder_.compound_terms(field, one) : finder_.joined_terms(field, one);
        !whole.empty())
      out.push_back({field, {std::move(whole)}});
    if (!in_order) return out;
    if (auto spaced = finder_.any_spacing(atoms_, first, last, field)) out.push_back(std::move(*spaced));
    return out;
  }

  PlannedQuery combine(const std::vector<std::string>& words) {
    PlannedQuery out;
    if (scored_.empty() && (short_ || pairs_.empty())) return out;
    IndexQuery& scored = out.scored;
    IndexQuery& matches = out.matches;
    scored = matches = any_of(scored_);
    if (!pairs_.empty()) {
      const IndexQuery pairs = scaled(any_of(pairs_), ranking_->bigram);
      for (ScoreSource& pair : pair_evidence_) plan_.evidence.push_back(std::move(pair));
      scored = short_ && !scored.empty() ? with_maybe(scored, pairs) : any_of({scored, pairs});
      if (!short_) matches = any_of({matches, pairs});
    }
    if (const IndexQuery title = whole_title(); !title.empty())
      add_bonus(title, ranking_->whole_title, "all the words in one title", scored);
    WantedWords wanted = find_wanted(words, atoms_, serves_grammar_, has_atom_, concepts_, finder_, authors_);
    std::vector<IndexQuery> each;
    for (const Wanted& one : wanted.wanted) each.push_back(one.papers);
    out.answer = all_of(std::move(each));
    std::vector<IndexQuery> content;
    for (std::size_t i = 0; i < atoms_.size(); ++i) {
      if (!serves_grammar_[i]) content.push_back(has_atom_[i]);
    }
    out.apart = all_of(std::move(content));
    add_authors(out);
    add_called(words, out);
    plan_.question = plan_.question || wanted.question;
    std::move(wanted.wanted.begin(), wanted.wanted.end(), std::back_inserter(plan_.wanted));
    return out;
  }

  // Papers that are called what the query says: they are an answer to it, and the first.
  void add_called(const std::vector<std::string>& words, PlannedQuery& out) {
    if (in_ && in_ != Field::kTitle) return;
    for (const CalledPapers& one : papers_called(words, *ranking_, finder_.index())) {
      for (IndexQuery* query : {&out.scored, &out.matches, &out.answer, &out.apart})
        *query = query->empty() ? term_query(one.term) : any_of({*query, scaled(term_query(one.term), 0)});
      add_bonus(term_query(one.term), one.bonus, one.what, out.scored);
    }
  }

  // Papers by an author that the query names come before those about the same that name no such author.
  void add_authors(PlannedQuery& out) {
    for (const NamedAuthor& one : authors_)
      add_bonus(one.papers, ranking_->named_author, "by the author \"" + one.name + "\"", out.scored);
  }

  void add_bonus(const IndexQuery& which, double bonus, const std::string& what, IndexQuery& scored) {
    const IndexQuery constant = constant_for(which, bonus);
    scored = any_of({scored, constant});
    plan_.evidence.push_back({what, constant});
  }

  // Papers whose title has all the words: it was pasted, or remembered.
  [[nodiscard]] IndexQuery whole_title() const {
    const std::vector<Field>& fields = finder_.fields();
    if (atoms_.size() < kMinTitleWords || std::find(fields.begin(), fields.end(), Field::kTitle) == fields.end())
      return {};
    std::vector<IndexQuery> words;
    for (std::size_t i = 0; i < atoms_.size(); ++i) {
      const std::vector<std::string> forms = finder_.same_terms(atoms_, i, units_, Field::kTitle);
      if (forms.empty()) return {};
      words.push_back(any_of(forms));
    }
    return all_of(std::move(words));
  }

  // Whether the atom is all of a word as it was typed. A part of one, as 모델 of 모델학습, is not asked for by itself.
  [[nodiscard]] bool is_typed_word(std::size_t i) const {
    const auto same = [&](const Atom& atom) { return atom.typed == atoms_[i].typed; };
    return std::count_if(atoms_.begin(), atoms_.end(), same) == 1;
  }

  [[nodiscard]] double concept_share(const Atom& atom) const {
    if (short_) return ranking_->concept_share;
    return atom.script == Script::kHangul ? ranking_->concept_share_in_long : ranking_->concept_share_latin;
  }

  // Whether the unit is a part of a longer run that names a concept: "sim to" of sim-to-real says nothing beside it.
  [[nodiscard]] bool is_inside_run(const Unit& unit) const {
    return std::any_of(concepts_.of_run.begin(), concepts_.of_run.end(), [&](const auto& run) {
      const auto [first, last] = run.first;
      return first <= unit.first && unit.last <= last && unit.last - unit.first < last - first;
    });
  }

  // A run that names a concept would outweigh a word that does: MoE beside 추론 속도.
  [[nodiscard]] double beside_run(std::size_t i) const {
    return short_ && !concepts_.of_run.empty() && concepts_.atom_has_own(i) ? ranking_->concept_beside_run : 0;
  }

  [[nodiscard]] double run_weight(const Atom& atom) const {
    if (short_) return ranking_->concept_run;
    return atom.script == Script::kHangul ? ranking_->concept_run_in_long : ranking_->concept_run_latin;
  }

  [[nodiscard]] double exact_weight(const Atom& atom) const {
    if (atom.script == Script::kLatin) return ranking_->exact_name;
    return short_ ? ranking_->exact : ranking_->exact_in_long;
  }

  // What the word is worth by its part in the sentence and in the papers. All words of a short query are worth the
  // same.
  [[nodiscard]] double worth(const Atom& atom) const {
    if (short_) return 1;
    const bool hangul = atom.script == Script::kHangul;
    const Form form = atom.stem.empty() ? Form::kWord : Form::kStem;
    const std::string term = index_term(Field::kBody, form, atom.script, stem_of(atom));
    const Xapian::Database& index = finder_.index();
    const double topical = topicality(occurrences_of(term, index), papers_having(term, index), hangul, *ranking_);
    if (!hangul || atom.stem.empty()) return topical;
    return topical * (korean_stem(to_code_points(atom.word)).conjugated ? ranking_->ending : ranking_->particle);
  }

  TermFinder finder_;
  Plan& plan_;
  In in_;
  const std::vector<NamedAuthor>& authors_;
  bool short_ = false;  // a list of so few words that papers with all of them come first
  const Ranking* ranking_ = &kRanking;
  std::vector<Atom> atoms_;
  std::vector<Unit> units_;
  QueryConcepts concepts_;
  std::vector<bool> serves_grammar_;  // for each atom whether it says only how something is asked
  std::vector<IndexQuery> has_atom_;  // for each atom the papers that have it; empty where it serves grammar
  std::vector<IndexQuery> scored_;
  std::vector<IndexQuery> pairs_;
  std::vector<ScoreSource> pair_evidence_;
};

}  // namespace

IndexQuery titles_in_other_spelling(const std::vector<std::string>& words, ConceptSettings settings,
                                    const Xapian::Database& index, std::vector<std::string>& also) {
  const TermFinder finder(index, std::nullopt);
  const std::vector<Atom> atoms = read_atoms(words, true, index);
  if (atoms.empty()) return {};
  // To leave out 사진 is not to leave out all images.
  const ConceptRules& rules = settings.rules ? *settings.rules : built_in_concept_rules();
  for (std::string& wider : rules.everyday_for(joined(atoms, 0, atoms.size())))
    settings.without.push_back(std::move(wider));
  const QueryConcepts concepts = find_concepts(atoms, grammar_among(atoms, false), settings, finder, also);
  std::vector<SpellingVariant> variants;
  if (const auto run = concepts.of_run.find({0, atoms.size()}); run != concepts.of_run.end()) variants = run->second;
  if (atoms.size() == 1) {
    for (const ConceptVariant& one : concepts.of_atom.front())
      variants.insert(variants.end(), one.variants.begin(), one.variants.end());
  }
  std::erase_if(variants, [](const SpellingVariant& one) { return one.field != Field::kTitle; });
  return variants.empty() ? IndexQuery() : any_variant(std::move(variants));
}

PlannedQuery plan_words(const std::vector<std::string>& words, In in, const Xapian::Database& index, Plan& plan,
                        const std::vector<NamedAuthor>& authors) {
  return WordPlanner(in, index, authors, plan).run(words);
}

}  // namespace papersearch

// Words as typed to what the index is asked: stems, joined and spaced forms, the syllable net.
#include "query/plan/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <unordered_set>

#include "query/expand/compound.h"
#include "query/expand/inside.h"
#include "query/match/bonus.h"
#include "query/match/group.h"
#include "query/match/paper_set.h"
#include "query/match/phrase.h"
#include "query/rank/ranking.h"
#include "src/base/deadline.h"
#include "src/base/utf8.h"
#include "src/concepts/concepts.h"
#include "src/concepts/key.h"
#include "src/text/analyzer.h"
#include "src/text/korean/stem.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

using Xapian::Query;

constexpr std::size_t kMostPairs = 60;         // syllable pairs of a query; a question of ten words has some forty
constexpr std::size_t kMostConceptWords = 24;  // a longer query says enough by itself
constexpr std::size_t kLongestConcept = 4;     // words
constexpr std::size_t kMostSpellings = 4;      // of a concept
constexpr std::size_t kMostLookedAt = 25'000;  // papers whose order of words other spellings ask for
constexpr std::size_t kTitleWords = 3;         // fewer stand in many titles

double field_weight(Field field) {
  if (field == Field::kTitle) return kRanking.title;
  return field == Field::kAuthor ? kRanking.author : 1.0;
}

std::string where(Field field) {
  if (field == Field::kTitle) return " in the title";
  return field == Field::kAuthor ? " in an author's name" : " in the summary";
}

Query any(Query::op op, const std::vector<Query>& queries) {
  if (queries.empty()) return {};
  return queries.size() == 1 ? queries.front() : Query(op, queries.begin(), queries.end());
}

Query any(Query::op op, const std::vector<std::string>& terms) {
  return terms.empty() ? Query() : Query(op, terms.begin(), terms.end());
}

Way one_of(Field field, std::vector<std::string> terms) { return {field, {std::move(terms)}}; }

Query scaled(const Query& query, double factor) {
  if (query.empty() || factor == 1.0) return query;
  return {Query::OP_SCALE_WEIGHT, query, factor};
}

// Builds the query of a list of atoms.
class WordPlanner {
 public:
  WordPlanner(In in, const Xapian::Database& index, Plan& plan)
      : index_(index), light_(plan.highlight), evidence_(plan.evidence), plan_(plan), in_(in) {
    for (const Field field : kTextFields) {
      if (!in || *in == field) fields_.push_back(field);
    }
  }

  TextQuery words(const std::vector<std::string>& words) {
    few_ = words.size() <= kRanking.all_words_up_to;
    const std::vector<Atom> atoms = read_atoms(words, few_, index_);
    const std::vector<Unit> units = find_units(atoms, index_);
    concepts_.assign(atoms.size(), {});
    if (!plan_.concepts.exact && !in_) find_concepts(atoms);
    std::vector<Query> scored;
    std::vector<Query> strong;
    std::vector<Query> net;
    for (std::size_t i = 0; i < atoms.size(); ++i) strong.push_back(atom(atoms[i], i, units, scored, net));
    const std::vector<Query> all = having_all(strong);
    for (const Unit& unit : units) {
      if (Query q = this->unit(unit, atoms, few_); !q.empty()) {
        count(q, unit.joined + ", its words side by side or as one", scored);
      }
    }
    for (const auto& [run, spellings] : runs_) {
      const auto [first, last] = run;
      std::vector<Way> ways = spellings;
      if (few_) side_by_side(atoms, first, last, ways);
      count(scaled(one_word(ways), run_weight(atoms[first])),
            joined(atoms, first, last) + " or another spelling of it, as one", scored);
    }
    TextQuery out;
    if (scored.empty() && (few_ || net.empty())) return out;
    out.scored = any(Query::OP_OR, scored);
    if (!net.empty()) {
      const Query syllables = scaled(any(Query::OP_OR, net), kRanking.bigram);
      for (ScoreSource& pair : net_evidence_) evidence_.push_back(std::move(pair));
      out.scored =
          out.scored.empty() ? syllables : Query(few_ ? Query::OP_AND_MAYBE : Query::OP_OR, out.scored, syllables);
    }
    if (const Query title = whole_title(atoms, units); !title.empty())
      add_bonus(out.scored, title, kRanking.whole_title, "all the words in one title");
    if (all_known_) out.all = any(Query::OP_AND, all);
    if (few_ && atoms.size() > 1 && !out.all.empty()) {
      out.others = out.scored;
      add_bonus(out.scored, out.all, kRanking.all_words, "all the words, which puts a paper before those with some");
    }
    return out;
  }

  Query phrase(const std::string& text, std::optional<unsigned> within) {
    const std::vector<Atom> atoms = phrase_atoms(text);
    if (atoms.empty()) return {};
    const std::size_t aspect = light_.add_aspect(1);
    std::vector<Query> fields;
    for (const Field field : fields_) {
      const Places places = this->places(atoms, 0, atoms.size(), field);
      const Query query = within ? near_each_other(places, field, static_cast<std::uint32_t>(places.size() + *within))
                                 : in_order(places, field);
      if (query.empty()) continue;
      fields.push_back(scaled(query, field_weight(field)));
      // Written as one word it is the same phrase: "강화 학습" finds 강화학습.
      const std::string one = joined(atoms, 0, atoms.size());
      if (atoms.size() > 1 && !within) add_if_known(field, Form::kJoined, Script::kOther, one, fields);
      light_.add_term(one, aspect);
    }
    for (const Atom& a : atoms) light(a, aspect);
    Query out = any(Query::OP_OR, fields);
    if (!out.empty()) evidence_.push_back({"the phrase \"" + text + "\"", out});
    return out;
  }

  // Any of these words as they stand in the index.
  Query any_of(const std::vector<std::string>& words, const std::string& what) {
    const std::size_t aspect = light_.add_aspect(1);
    std::vector<Query> fields;
    for (const Field field : fields_) {
      std::vector<Query> terms;
      for (const std::string& word : words) add_if_known(field, Form::kWord, Script::kOther, word, terms);
      if (!terms.empty())
        count(scaled(any(Query::OP_SYNONYM, terms), field_weight(field)), what + where(field), fields);
    }
    for (const std::string& word : words) light_.add_term(word, aspect);
    return any(Query::OP_OR, fields);
  }

 private:
  [[nodiscard]] double share_of(const Atom& a) const {
    if (few_) return kRanking.concept_share;
    return a.script == Script::kHangul ? kRanking.concept_share_in_long : kRanking.concept_share_latin;
  }

  // Of the word itself, by its part in the sentence and in the papers. In a short query all words are meant alike.
  [[nodiscard]] double worth(const Atom& a) const {
    if (few_) return 1;
    const bool hangul = a.script == Script::kHangul;
    const std::string& stem = a.stem.empty() ? a.word : a.stem;
    const Form form = a.stem.empty() ? Form::kWord : Form::kStem;
    const std::string term = index_term(Field::kBody, form, a.script, stem);
    const double topical = topicality(index_.get_collection_freq(term), index_.get_termfreq(term), hangul);
    if (!hangul || a.stem.empty()) return topical;
    return topical * (korean_stem(to_code_points(a.word)).conjugated ? kRanking.ending : kRanking.particle);
  }

  [[nodiscard]] double run_weight(const Atom& a) const {
    if (few_) return kRanking.concept_run;
    return a.script == Script::kHangul ? kRanking.concept_run_in_long : kRanking.concept_run_latin;
  }

  // What counts, with its name for an explanation.
  void count(const Query& query, const std::string& what, std::vector<Query>& scored) {
    scored.push_back(query);
    evidence_.push_back({what, query});
  }

  void add_bonus(Query& scored, const Query& all, double bonus, const std::string& what) {
    scored = with_bonus(scored, all, bonus);
    evidence_.push_back({what, constant_for(all, bonus)});
  }

  // The runs of words that name a concept, and what each of their words may be replaced by.
  void find_concepts(const std::vector<Atom>& atoms) {
    if (atoms.size() > kMostConceptWords) return;
    const ConceptRules& rules = plan_.concepts.rules ? *plan_.concepts.rules : built_in_concept_rules();
    // The longest first: what lies inside a run that names a concept means it.
    std::vector<bool> named(atoms.size());
    for (std::size_t length = std::min(atoms.size(), kLongestConcept); length > 0; --length) {
      for (std::size_t first = 0; first + length <= atoms.size(); ++first) {
        const auto begin = named.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = begin + static_cast<std::ptrdiff_t>(length);
        if (std::all_of(begin, end, [](bool n) { return n; })) continue;
        if (add_spellings(atoms, first, first + length, rules)) std::fill(begin, end, true);
      }
    }
  }

  // What a paper with all the words has: each word, or for a run of them another spelling of what it names.
  std::vector<Query> having_all(const std::vector<Query>& strong) {
    std::vector<Query> out;
    std::vector<bool> done(strong.size());
    for (const auto& [run, spellings] : runs_) {
      const auto [first, last] = run;
      const auto from = static_cast<std::ptrdiff_t>(first);
      const auto to = static_cast<std::ptrdiff_t>(last);
      if (std::find(done.begin() + from, done.begin() + to, true) != done.begin() + to) continue;
      std::fill(done.begin() + from, done.begin() + to, true);
      std::vector<Query> ways = {any_way(spellings)};
      if (std::none_of(strong.begin() + from, strong.begin() + to, [](const Query& q) { return q.empty(); }))
        ways.emplace_back(Query::OP_AND, strong.begin() + from, strong.begin() + to);
      out.push_back(any(Query::OP_OR, ways));
    }
    for (std::size_t i = 0; i < strong.size(); ++i) {
      if (done[i]) continue;
      all_known_ = all_known_ && !strong[i].empty();
      if (!strong[i].empty()) out.push_back(strong[i]);
    }
    return out;
  }

  // What the words from `first` to before `last` may be replaced by; false where they name nothing.
  bool add_spellings(const std::vector<Atom>& atoms, std::size_t first, std::size_t last, const ConceptRules& rules) {
    std::string text;
    for (std::size_t i = first; i < last; ++i) text += (text.empty() ? "" : " ") + atoms[i].word;
    bool found = false;
    const auto others = known_spellings(text, rules);
    for (const OtherSpelling& other : *others) {
      Deadline::step();
      if (left_out(other.key)) continue;
      if (looked_at_ > kMostLookedAt) break;
      Target target = this->target(other.text);
      if (target.ways.empty()) continue;
      target.of_run = last - first > 1;
      found = true;
      for (std::size_t i = first; i < last; ++i) concepts_[i].push_back(target);
      if (last - first > 1) {
        std::vector<Way>& ways = runs_[{first, last}];
        ways.insert(ways.end(), target.ways.begin(), target.ways.end());
      }
      if (std::find(plan_.also.begin(), plan_.also.end(), other.text) == plan_.also.end())
        plan_.also.push_back(other.text);
    }
    return found;
  }

  // Asked again with each search that has these words, and slow to find out.
  [[nodiscard]] std::shared_ptr<std::vector<OtherSpelling>> known_spellings(const std::string& text,
                                                                            const ConceptRules& rules) const {
    const auto make = [&] {
      return std::make_shared<std::vector<OtherSpelling>>(other_spellings(text, kMostSpellings, rules, index_));
    };
    if (plan_.concepts.rules) return make();  // rules that may change
    return IndexMemory::of(index_).get<std::vector<OtherSpelling>>(
        "spellings of " + text, make, [](const auto& made) { return 100 + 100 * made.size(); });
  }

  // Of the word alone, not of a run that it is part of.
  [[nodiscard]] bool has_own_spellings(std::size_t i) const {
    return std::any_of(concepts_[i].begin(), concepts_[i].end(), [](const Target& t) { return !t.of_run; });
  }

  [[nodiscard]] bool left_out(const std::string& key) const {
    const std::vector<std::string>& without = plan_.concepts.without;
    return std::any_of(without.begin(), without.end(), [&](const std::string& w) { return concept_key(w) == key; });
  }

  struct Target {
    std::vector<Way> ways;
    bool of_run = false;  // it stands for more words than one
    std::vector<std::string> light;
  };

  // Another spelling, in order, in the body or the title.
  Target target(const std::string& text) {
    Target out;
    const std::vector<Atom> atoms = phrase_atoms(text);
    if (atoms.empty()) return out;
    const std::string one = joined(atoms, 0, atoms.size());
    for (const Field field : {Field::kBody, Field::kTitle}) {
      Places places = this->places(atoms, 0, atoms.size(), field);
      if (std::any_of(places.begin(), places.end(), [](const auto& terms) { return terms.empty(); })) continue;
      if (places.size() > 1) {
        Xapian::doccount papers = index_.get_doccount();
        for (const auto& terms : places) papers = std::min(papers, index_.get_termfreq(terms.front()));
        looked_at_ += papers;
        if (std::vector<std::string> whole = known_joined(field, one); !whole.empty())
          out.ways.push_back(one_of(field, std::move(whole)));
      }
      out.ways.push_back({field, std::move(places)});
    }
    for (const Atom& a : atoms) {
      out.light.push_back(a.word);
      if (!a.stem.empty()) out.light.push_back(a.stem);
    }
    out.light.push_back(one);
    return out;
  }

  // The evidence for one atom goes to `scored`, its syllable pairs to `net`; returns what counts as having it.
  Query atom(const Atom& a, std::size_t i, const std::vector<Unit>& units, std::vector<Query>& scored,
             std::vector<Query>& net) {
    std::vector<Query> strong;
    std::vector<Way> group;  // the word, and the other spellings of what it is part of
    const std::size_t aspect = light_.add_aspect(1);
    const double worth = this->worth(a);
    for (const Field field : fields_) {
      const std::vector<std::string> same = same_forms(a, i, units, field);
      if (!same.empty()) {
        const bool shared = has_own_spellings(i) && field != Field::kAuthor;
        const double share = shared ? 1 - share_of(a) : 1;
        const Query base = scaled(any(Query::OP_SYNONYM, same), field_weight(field) * share * worth);
        if (shared) group.push_back(one_of(field, same));
        count(base, (a.stem.empty() ? a.word : a.stem) + where(field), scored);
        strong.push_back(base);
      }
      std::vector<Query> more;
      if (field != Field::kAuthor && (a.script == Script::kLatin || !a.stem.empty())) {
        add_if_known(field, Form::kWord, a.script, a.word, more);
      }
      for (const Query& q : more)
        count(scaled(q, exact_weight(a) * field_weight(field)), a.word + " as typed" + where(field), scored);
      more.clear();
      if (a.script == Script::kLatin) add_if_known(field, Form::kPart, a.script, a.word, more);
      for (const Query& q : more)
        count(scaled(q, kRanking.part * field_weight(field)), a.word + " inside a name" + where(field), scored);
      if (const Query inside = inside_words(a, field); !inside.empty()) {
        // Found as grep would find it, inside a longer word: a match, though its weight is that of the net.
        // In a long query the net alone leads there.
        if (few_) scored.push_back(scaled(inside, 0));
        strong.push_back(inside);
      }
      for (const std::string& pair : a.bigrams) {
        if (net.size() == kMostPairs) break;
        std::vector<Query> either;  // a word of two syllables is its own pair
        add_if_known(field, Form::kBigram, a.script, pair, either);
        add_if_known(field, Form::kWord, a.script, pair, either);
        if (either.empty()) continue;
        net.push_back(any(Query::OP_SYNONYM, either));
        net_evidence_.push_back({"the syllables " + pair + where(field), scaled(net.back(), kRanking.bigram)});
      }
    }
    for (const Target& target : concepts_[i]) {
      for (const std::string& term : target.light) light_.add_term(term, aspect);
      if (target.of_run) continue;
      group.insert(group.end(), target.ways.begin(), target.ways.end());
      strong.push_back(any_way(target.ways));
    }
    if (has_own_spellings(i))
      count(scaled(one_word(group), share_of(a) * worth), a.word + " or another spelling of its concept", scored);
    light(a, aspect);
    for (const Unit& unit : units) {
      if (unit.first <= i && i < unit.last) light_.add_term(unit.joined, aspect);
    }
    return any(Query::OP_OR, strong);
  }

  // All the words in one title: a title that was pasted, or remembered.
  Query whole_title(const std::vector<Atom>& atoms, const std::vector<Unit>& units) {
    if (atoms.size() < kTitleWords || std::find(fields_.begin(), fields_.end(), Field::kTitle) == fields_.end())
      return {};
    std::vector<Query> words;
    for (std::size_t i = 0; i < atoms.size(); ++i) {
      const std::vector<std::string> forms = same_forms(atoms[i], i, units, Field::kTitle);
      if (forms.empty()) return {};
      words.push_back(any(Query::OP_OR, forms));
    }
    return any(Query::OP_AND, words);
  }

  [[nodiscard]] double exact_weight(const Atom& a) const {
    if (a.script == Script::kLatin) return kRanking.exact_name;
    return few_ ? kRanking.exact : kRanking.exact_in_long;
  }

  // The neighbours of a unit as one word or side by side.
  Query unit(const Unit& unit, const std::vector<Atom>& atoms, bool with_phrase) {
    std::vector<Query> fields;
    for (const Field field : fields_) {
      std::vector<Way> ways;
      as_one(atoms, unit.first, unit.last, unit.joined, field, with_phrase, ways);
      if (!ways.empty()) fields.push_back(scaled(one_word(ways), field_weight(field)));
    }
    return scaled(any(Query::OP_OR, fields), few_ ? kRanking.joined : kRanking.joined_in_long);
  }

  // The atoms from `first` to before `last` as one word or in order, in the body or the title.
  void side_by_side(const std::vector<Atom>& atoms, std::size_t first, std::size_t last, std::vector<Way>& out) {
    const std::string one = joined(atoms, first, last);
    for (const Field field : {Field::kBody, Field::kTitle}) as_one(atoms, first, last, one, field, true, out);
  }

  // `one` is the atoms written as one word.
  void as_one(const std::vector<Atom>& atoms, std::size_t first, std::size_t last, const std::string& one, Field field,
              bool with_phrase, std::vector<Way>& out) {
    if (std::vector<std::string> whole = known_joined(field, one); !whole.empty())
      out.push_back(one_of(field, std::move(whole)));
    if (!with_phrase) return;
    Places places = this->places(atoms, first, last, field);
    if (std::none_of(places.begin(), places.end(), [](const auto& terms) { return terms.empty(); }))
      out.push_back({field, std::move(places)});
  }

  std::vector<std::string> known_joined(Field field, const std::string& one) const {
    std::vector<std::string> out;
    add_if_known(field, Form::kJoined, Script::kOther, one, out);
    return out;
  }

  // All that has the stem of the atom.
  std::vector<std::string> stem_forms(const Atom& a, Field field) {
    std::vector<std::string> out;
    const std::string& stem = a.stem.empty() ? a.word : a.stem;
    add_if_known(field, Form::kWord, a.script, stem, out);
    if (a.script == Script::kLatin) add_if_known(field, Form::kStem, a.script, stem, out);
    return out;
  }

  // The same, and the units that the atom is part of.
  std::vector<std::string> same_forms(const Atom& a, std::size_t i, const std::vector<Unit>& units, Field field) {
    std::vector<std::string> out = stem_forms(a, field);
    for (const Unit& unit : units) {
      if (unit.first <= i && i < unit.last) add_if_known(field, Form::kJoined, Script::kOther, unit.joined, out);
    }
    return out;
  }

  using Places = std::vector<std::vector<std::string>>;

  // The terms that the atoms from `first` to before `last` have in the order of words; none where the index has none.
  Places places(const std::vector<Atom>& atoms, std::size_t first, std::size_t last, Field field) {
    Places out;
    for (std::size_t i = first; i < last; ++i) {
      const Atom& a = atoms[i];
      const std::string& stem = a.stem.empty() ? a.word : a.stem;
      std::vector<std::string>& terms = out.emplace_back();
      if (a.script != Script::kHangul) terms.push_back(index_term(field, Form::kWord, a.script, a.word));
      if (a.script == Script::kHangul || stem != a.word)
        terms.push_back(index_term(field, Form::kWord, a.script, stem));
      Deadline::step();
      std::erase_if(terms, [this](const std::string& term) { return !index_.term_exists(term); });
    }
    return out;
  }

  // What contains the word, wherever in a longer one: all syllable pairs of its stem; in a short query also what has it
  // across the end of a stem, 없이 in 끊임없이, where the word is no inflected form itself.
  Query inside_words(const Atom& a, Field field) {
    std::vector<Query> ways;
    std::vector<Query> pairs;
    for (const std::string& pair : a.bigrams) add_if_known(field, Form::kBigram, a.script, pair, pairs);
    if (!pairs.empty() && pairs.size() == a.bigrams.size()) ways.push_back(any(Query::OP_AND, pairs));
    if (few_ && looks_inside(a)) {
      const auto words = words_with_inside(a.word, std::string(spec(field).prefix), index_);
      if (!words.empty()) ways.push_back(any(Query::OP_OR, words));
    }
    return any(Query::OP_OR, ways);
  }

  static bool looks_inside(const Atom& a) { return a.syllables > 1 && (a.stem.empty() || a.bigrams.empty()); }

  void light(const Atom& a, std::size_t aspect) {
    light_.add_term(a.word, aspect);
    if (!a.stem.empty()) light_.add_term(a.stem, aspect);
    if (!a.bigrams.empty()) {
      light_.add_inside(a.stem.empty() ? a.word : a.stem, aspect);
    } else if (looks_inside(a)) {
      light_.add_inside(a.word, aspect);
    }
  }

  // `out` holds terms or queries.
  template <typename Out>
  void add_if_known(Field field, Form form, Script script, const std::string& token, std::vector<Out>& out) const {
    Deadline::step();
    const std::string term = index_term(field, form, script, token);
    if (index_.term_exists(term)) out.emplace_back(term);
  }

  const Xapian::Database& index_;
  Highlight& light_;
  std::vector<ScoreSource>& evidence_;
  std::vector<ScoreSource> net_evidence_;
  Plan& plan_;
  In in_;
  std::vector<std::vector<Target>> concepts_;                             // of each atom
  std::map<std::pair<std::size_t, std::size_t>, std::vector<Way>> runs_;  // spellings of the atoms from, to
  std::vector<Field> fields_;
  std::size_t looked_at_ = 0;  // papers whose order of words other spellings ask for
  bool few_ = false;           // words in the query
  bool all_known_ = true;
};

}  // namespace

TextQuery plan_words(const std::vector<std::string>& words, In in, const Xapian::Database& index, Plan& plan) {
  return WordPlanner(in, index, plan).words(words);
}

Xapian::Query plan_phrase(const std::string& text, In in, std::optional<unsigned> within, const Xapian::Database& index,
                          Plan& plan) {
  return WordPlanner(in, index, plan).phrase(text, within);
}

Xapian::Query plan_any_of(const std::vector<std::string>& words, In in, const Xapian::Database& index, Plan& plan) {
  return WordPlanner(in, index, plan).any_of(words, words.empty() ? "" : "a word spelt like " + words.front());
}

Xapian::Query plan_prefix(const std::string& prefix, In in, unsigned most, Span at, const Xapian::Database& index,
                          Plan& plan) {
  const std::string folded = normalize_word(prefix);
  std::vector<std::pair<Xapian::doccount, std::string>> words;
  for (const Field field : kTextFields) {
    if (in && *in != field) continue;
    // The commonest completions, by the number of papers that have them.
    const std::string begin = index_term(field, Form::kWord, Script::kOther, folded);
    const std::size_t prefix_size = spec(field).prefix.size();
    for (auto term = index.allterms_begin(begin); term != index.allterms_end(begin); ++term) {
      Deadline::step();
      words.emplace_back(term.get_termfreq(), (*term).substr(prefix_size));
    }
  }
  std::sort(words.begin(), words.end(), std::greater<>());
  std::vector<std::string> kept;
  for (const auto& [papers, word] : words) {
    if (std::find(kept.begin(), kept.end(), word) != kept.end()) continue;
    if (kept.size() == most) {
      plan.notes.push_back(
          {Level::kNote, "many-completions", at,
           "more than " + std::to_string(most) + " words begin with " + prefix + "; the commonest are looked for",
           "write more letters before the *"});
      break;
    }
    kept.push_back(word);
  }
  return kept.empty() ? Query() : WordPlanner(in, index, plan).any_of(kept, "a word beginning with " + prefix);
}

}  // namespace papersearch

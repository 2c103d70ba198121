// Blanks inside compounds do not matter: 대규모언어모델, 대규모 언어모델 and 대규모 언어 모델 are one phrase.
//
// The letters of the atoms are a line with nodes where a word may begin or end. A step from one node to another is a
// word that the index has. What is kept are the steps that lie on a way from the one end to the other.
#include "query/expand/spacing.h"

#include <algorithm>
#include <utility>

#include "query/match/deadline.h"
#include "src/base/deadline.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/function_words.h"
#include "src/text/korean/stem.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxNodes = 40;    // more are a sentence, in which words are joined only whole
constexpr std::size_t kMaxLetters = 12;  // syllables of a word that is made of several or a part of one
constexpr std::size_t kMaxAtoms = 4;     // that one word is made of
constexpr std::size_t kMinCut = 3;       // syllables of a word that is cut

struct Step {
  std::size_t from = 0;
  std::size_t to = 0;
  std::string term;
};

class Lattice {
 public:
  Lattice(const std::vector<Atom>& atoms, std::size_t first, std::size_t last, Field field,
          const Xapian::Database& index)
      : field_(field), index_(index) {
    std::size_t nodes = 1;
    for (std::size_t i = first; i < last; ++i) nodes += std::max<std::size_t>(1, atoms[i].syllables);
    for (std::size_t i = first; i < last; ++i) {
      const Atom& atom = atoms[i];
      const std::size_t cuts = nodes <= kMaxNodes && atom.syllables >= kMinCut ? atom.syllables : 1;
      for (std::size_t cut = 0; cut < cuts; ++cut) {
        const std::size_t at = cut * kSyllableBytes;
        letters_.push_back({cuts == 1 ? atom.word : atom.word.substr(at, kSyllableBytes), &atom, cut == 0});
      }
    }
  }

  // The steps on ways from end to end; with `apart`, not the step that is all of it.
  std::vector<Step> run(bool apart) {
    for (std::size_t from = 0; from < letters_.size(); ++from) {
      for (std::size_t to = from + 1; to <= letters_.size() && is_one_word(from, to); ++to) {
        if (!apart || from > 0 || to < letters_.size()) add_steps(from, to);
      }
    }
    return on_ways();
  }

  [[nodiscard]] std::size_t end() const { return letters_.size(); }

 private:
  struct Letter {
    std::string text;  // a syllable, or the whole atom
    const Atom* atom;
    bool begins;  // the atom
  };

  [[nodiscard]] bool is_border(std::size_t node) const { return node == letters_.size() || letters_[node].begins; }

  // Whether these letters are few enough to be one word, and all Hangul or all whole atoms.
  [[nodiscard]] bool is_one_word(std::size_t from, std::size_t to) const {
    std::size_t atoms = 0;
    std::size_t syllables = 0;
    for (std::size_t i = from; i < to; ++i) {
      atoms += letters_[i].begins || i == from ? 1U : 0U;
      syllables += letters_[i].text.size() / kSyllableBytes;
    }
    return atoms == 1 || (atoms <= kMaxAtoms && syllables <= kMaxLetters);
  }

  void add_steps(std::size_t from, std::size_t to) {
    const Atom& atom = *letters_[from].atom;
    const bool whole = is_border(from) && is_border(to);
    if (whole && letters_[to - 1].atom == &atom) {
      if (atom.script != Script::kHangul) add(from, to, atom.word);
      const std::string& stem = atom.stem.empty() ? atom.word : atom.stem;
      if (atom.script == Script::kHangul || stem != atom.word) add(from, to, stem);
      return;
    }
    std::string text;
    for (std::size_t i = from; i < to; ++i) text += letters_[i].text;
    if (letters_[to - 1].atom->syllables == 0) {
      if (whole) add(from, to, text);
      return;
    }
    if (text.size() == kSyllableBytes && is_function_word(text)) return;
    // The order of words has stems. Inside a word that was typed there are no endings.
    std::string stem = to_utf8(korean_stem(to_code_points(text)).text);
    if (is_border(to) || stem == text) add(from, to, std::move(stem));
  }

  void add(std::size_t from, std::size_t to, std::string term) {
    Deadline::step();
    term = index_term(field_, Form::kWord, Script::kOther, term);
    if (index_.term_exists(term)) steps_.push_back({from, to, std::move(term)});
  }

  std::vector<Step> on_ways() {
    std::vector<bool> reached(letters_.size() + 1);
    std::vector<bool> leads(letters_.size() + 1);
    reached.front() = leads.back() = true;
    for (const Step& step : steps_) {  // in the order of `from`
      if (reached[step.from]) reached[step.to] = true;
    }
    for (auto step = steps_.rbegin(); step != steps_.rend(); ++step) {
      if (leads[step->to]) leads[step->from] = true;
    }
    std::erase_if(steps_, [&](const Step& step) { return !reached[step.from] || !leads[step.to]; });
    return std::move(steps_);
  }

  Field field_;
  const Xapian::Database& index_;
  std::vector<Letter> letters_;
  std::vector<Step> steps_;
};

std::optional<SpellingVariant> spacing(const std::vector<Atom>& atoms, std::size_t first, std::size_t last, Field field,
                                       const Xapian::Database& index, bool apart) {
  Lattice lattice(atoms, first, last, field, index);
  std::vector<Step> steps = lattice.run(apart);
  if (steps.empty()) return std::nullopt;
  std::vector<std::uint32_t> place(lattice.end() + 1);  // of each node that a step begins or ends at
  for (const Step& step : steps) place[step.from] = place[step.to] = 1;
  std::uint32_t places = 0;
  for (std::uint32_t& p : place) p = p == 0 ? 0 : places++;
  SpellingVariant out{field, Positions(places - 1), {}};
  for (Step& step : steps) {
    const std::uint32_t from = place[step.from];
    const std::uint32_t to = place[step.to];
    if (to == from + 1) {
      out.positions[from].push_back(std::move(step.term));
    } else {
      out.wide.push_back({from, to, std::move(step.term)});
    }
  }
  return out;
}

}  // namespace

std::optional<SpellingVariant> any_spacing(const std::vector<Atom>& atoms, std::size_t first, std::size_t last,
                                           Field field, const Xapian::Database& index) {
  return spacing(atoms, first, last, field, index, false);
}

std::optional<SpellingVariant> written_apart(const Atom& atom, Field field, const Xapian::Database& index) {
  if (atom.syllables < kMinCut) return std::nullopt;
  std::optional<SpellingVariant> out = spacing({atom}, 0, 1, field, index, true);
  if (out && !stands_anywhere(*out, index)) out.reset();
  return out;
}

std::vector<std::string> texts_of(const SpellingVariant& variant, std::size_t max) {
  const std::size_t prefix = spec(variant.field).prefix.size();
  std::vector<std::vector<std::string>> texts(variant.positions.size() + 1);  // of the letters up to each place
  texts.front().emplace_back();
  for (std::uint32_t place = 0; place < variant.positions.size(); ++place) {
    const auto go = [&](std::uint32_t to, const std::string& term) {
      for (const std::string& before : texts[place]) {
        if (texts[to].size() < max) texts[to].push_back(before + (before.empty() ? "" : " ") + term.substr(prefix));
      }
    };
    for (const std::string& term : variant.positions[place]) go(place + 1, term);
    for (const WideTerm& w : variant.wide) {
      if (w.first == place) go(w.last, w.term);
    }
  }
  return std::move(texts.back());
}

bool stands_anywhere(const SpellingVariant& variant, const Xapian::Database& index) {
  Xapian::Enquire enquire(index);
  enquire.set_query(until_deadline(any_variant({variant})));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
  return !enquire.get_mset(0, 1).empty();
}

}  // namespace papersearch

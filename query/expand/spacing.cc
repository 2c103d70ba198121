// SPDX-License-Identifier: GPL-2.0-or-later
// Blanks inside compounds do not matter: 대규모언어모델, 대규모 언어모델 and 대규모 언어 모델 are one phrase, and so
// are Qwen2.5 and Qwen 2.5.
//
// The letters of the atoms are a line with nodes where a word may begin or end. A step from one node to another is a
// word that the index has. What is kept are the steps that lie on a way from the one end to the other.
#include "query/expand/spacing.h"

#include <algorithm>
#include <utility>

#include "query/match/evaluation.h"
#include "query/match/index_memory.h"
#include "src/base/ascii.h"
#include "src/base/deadline.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/function_words.h"
#include "src/text/korean/stem.h"
#include "src/text/numbers.h"

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
      : field_(field), index_(index), memory_(IndexMemory::of(index)) {
    std::vector<std::vector<std::string>> pieces;
    std::size_t nodes = 1;
    for (std::size_t i = first; i < last; ++i) nodes += pieces.emplace_back(pieces_of(atoms[i])).size();
    for (std::size_t i = first; i < last; ++i) {
      if (nodes > kMaxNodes) pieces[i - first] = {atoms[i].word};
      for (std::size_t k = 0; k < pieces[i - first].size(); ++k)
        letters_.push_back({std::move(pieces[i - first][k]), &atoms[i], k == 0});
    }
  }

  // The steps on ways from end to end; with `otherwise`, without atoms as they were typed.
  std::vector<Step> run(bool otherwise) {
    otherwise_ = otherwise;
    for (std::size_t from = 0; from < letters_.size(); ++from) {
      for (std::size_t to = from + 1; to <= letters_.size() && is_one_word(from, to); ++to) add_steps(from, to);
    }
    return on_ways();
  }

  [[nodiscard]] std::size_t end() const { return letters_.size(); }

 private:
  struct Letter {
    std::string text;  // a syllable, a number, the letters beside it, or the whole atom
    const Atom* atom;
    bool begins;  // the atom
  };

  static std::vector<std::string> pieces_of(const Atom& atom) {
    std::vector<std::string> out;
    if (atom.syllables >= kMinCut) {
      for (std::size_t i = 0; i < atom.syllables; ++i)
        out.push_back(atom.word.substr(i * kSyllableBytes, kSyllableBytes));
    } else if (const std::optional<KoreanNumber> korean = korean_number(atom.word)) {
      out = {korean->number, std::string(korean->unit)};
    } else {
      for (const std::string_view piece : number_pieces(atom.word)) out.emplace_back(piece);
    }
    return out;
  }

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
    const bool whole = is_border(from) && is_border(to);
    if (whole && letters_[to - 1].atom == letters_[from].atom) {
      add_atom(from, to);
      return;
    }
    std::string text;
    for (std::size_t i = from; i < to; ++i) text += letters_[i].text;
    if (!is_number(letters_[from].text)) {
      add_part(from, to, std::move(text));
      return;
    }
    if (to - from == 1) add(from, to, text, Form::kPart);
    if (to - from == 1 || letters_[to - 1].atom->syllables == 0) add(from, to, std::move(text));
    if (const Measure* const m = measure(unit_of(from + 1, to)))
      add(from, to, letters_[from].text + std::string(m->unit));
  }

  // A whole atom, and how else it is written as one word.
  void add_atom(std::size_t from, std::size_t to) {
    const Atom& atom = *letters_[from].atom;
    const std::string& stem = atom.stem.empty() ? atom.word : atom.stem;
    if (!otherwise_ && atom.script != Script::kHangul) add(from, to, atom.word);
    if (!otherwise_ && (atom.script == Script::kHangul || stem != atom.word)) add(from, to, stem);
    add_measure(from, to);
    if (atom.script == Script::kHangul) return;
    if (is_number(atom.word)) add(from, to, atom.word, Form::kPart);
    if (const std::string_view number = version_number(atom.word); !number.empty()) {
      add(from, to, std::string(number));
      add(from, to, std::string(number), Form::kPart);
    }
    if (is_number(atom.word) && atom.word.size() > 3 && atom.word.ends_with("000"))
      add(from, to, atom.word.substr(0, atom.word.size() - 3) + "k");
  }

  // Something that is not a whole atom, and no number.
  void add_part(std::size_t from, std::size_t to, std::string text) {
    const bool whole = is_border(from) && is_border(to);
    if (letters_[to - 1].atom->syllables == 0) {
      const bool hangul = letters_[from].atom->syllables > 0;
      if (whole || (!hangul && !is_lone(from, to))) add(from, to, std::move(text));
      add_measure(from, to);
      return;
    }
    if (text.size() == kSyllableBytes && is_function_word(text)) return;
    // The order of words has stems. Inside a word that was typed there are no endings.
    std::string stem = to_utf8(korean_stem(to_code_points(text)).text);
    if (is_border(to) || stem == text) add(from, to, std::move(stem));
  }

  // A letter of a word that says nothing alone: a100 is not "a 100". A cross between numbers does.
  [[nodiscard]] bool is_lone(std::size_t from, std::size_t to) const {
    if (to - from > 1 || letters_[from].text.size() > 1) return false;
    const bool cross =
        letters_[from].text == "x" && follows_number(from) && to < letters_.size() && is_number(letters_[to].text);
    return !cross && (letters_[from].begins ? from == 0 : true);
  }

  // A unit behind a number is one in any language.
  void add_measure(std::size_t from, std::size_t to) {
    if (!follows_number(from)) return;
    const Measure* const m = measure(unit_of(from, to));
    if (m == nullptr) return;
    add(from, to, std::string(m->unit));
    if (!m->korean.empty()) add(from, to, std::string(m->korean));
  }

  // The letters as one word, without an ending.
  [[nodiscard]] std::string unit_of(std::size_t from, std::size_t to) const {
    if (from == to) return {};
    const Atom& atom = *letters_[from].atom;
    if (letters_[from].begins && is_border(to) && letters_[to - 1].atom == &atom && !atom.stem.empty())
      return atom.stem;
    std::string out;
    for (std::size_t i = from; i < to; ++i) out += letters_[i].text;
    return out;
  }

  [[nodiscard]] bool follows_number(std::size_t from) const { return from > 0 && is_number(letters_[from - 1].text); }

  void add(std::size_t from, std::size_t to, std::string term, Form form = Form::kWord) {
    Deadline::step();
    term = index_term(field_, form, Script::kOther, term);
    if (memory_.papers_having(term, index_) > 0) steps_.push_back({from, to, std::move(term)});
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
  IndexMemory& memory_;
  bool otherwise_ = false;
  std::vector<Letter> letters_;
  std::vector<Step> steps_;
};

std::optional<SpellingVariant> spacing(const std::vector<Atom>& atoms, std::size_t first, std::size_t last, Field field,
                                       const Xapian::Database& index, bool otherwise) {
  Lattice lattice(atoms, first, last, field, index);
  std::vector<Step> steps = lattice.run(otherwise);
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
  const bool hangul = atom.syllables >= kMinCut;
  if (!hangul && std::none_of(atom.word.begin(), atom.word.end(), is_digit)) return std::nullopt;
  const auto look = [&] {
    std::optional<SpellingVariant> out = spacing({atom}, 0, 1, field, index, true);
    if (out && !stands_anywhere(*out, index)) out.reset();
    return out;
  };
  const std::string key = std::string(spec(field).name) + kListSeparator + atom.word + kListSeparator + atom.stem;
  return *IndexMemory::of(index).written_apart.get(key, look);
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
  return count_papers(any_variant({variant}), index) > 0;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Compounds: splits words that were typed as one and joins words that were typed apart, by the words that the index
// has.
#include "query/expand/compound.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>

#include "query/expand/spacing.h"
#include "query/match/index_memory.h"
#include "src/base/ascii.h"
#include "src/base/deadline.h"
#include "src/base/hangul.h"
#include "src/index/schema.h"
#include "src/text/english.h"
#include "src/text/korean/stem.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxUnit = 4;        // atoms
constexpr std::size_t kMinLatinPart = 3;   // letters
constexpr std::size_t kMinLatinWord = 7;   // letters; shorter ones are no compounds
constexpr std::size_t kMaxWord = 24;       // characters of a word that is split
constexpr std::size_t kMinHangulWord = 4;  // syllables
constexpr std::size_t kMinHangulPart = 2;
constexpr std::size_t kMaxProbes = 8;  // phrases searched for one word, each some 50 µs
constexpr std::size_t kMaxSplit = 6;   // words of a query that it tries to split
constexpr std::size_t kMaxBegun = 32;  // words that begin like the last part of one

std::vector<std::string> syllable_pairs(std::string_view hangul) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i + 2 * kSyllableBytes <= hangul.size(); i += kSyllableBytes)
    out.emplace_back(hangul.substr(i, 2 * kSyllableBytes));
  return out;
}

// Whether a word is written as no name of a person is: with a capital at its end behind small letters, LoRA or MoEs.
bool ends_with_capital(std::string_view word) {
  if (word.ends_with('s')) word.remove_suffix(1);
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  return !word.empty() && word.back() >= 'A' && word.back() <= 'Z' && std::any_of(word.begin(), word.end(), is_small);
}

// Groups the tokens of a text by word. A number with a Korean unit of thousands (1만 2천) is one word: its digits.
std::vector<Atom> atoms_of(std::string_view text) {
  std::vector<Atom> out;
  std::vector<Span> places;  // of each
  Span number;               // the last one of thousands
  for (const Token& token : analyze(text)) {
    if (token.form == Form::kJoined && token.script == Script::kNumber) {
      number = token.at;
      while (!places.empty() && places.back().begin > number.begin) out.pop_back(), places.pop_back();
      if (out.empty()) continue;
      out.back() = {token.term, {}, token.script, 0, {}, false, 0};
    } else if (token.form == Form::kWord && token.at.begin >= number.end) {
      out.push_back(
          {token.term, {}, token.script, 0, {}, ends_with_capital(text.substr(token.at.begin, token.at.size())), 0});
      places.push_back(token.at);
    } else if (token.at.begin < number.end) {
      continue;  // the unit
    } else if (token.form == Form::kStem) {
      out.back().stem = token.term;
    }
  }
  for (Atom& a : out) {
    if (!is_hangul(a.word) || a.word.size() % kSyllableBytes != 0) continue;
    a.syllables = a.word.size() / kSyllableBytes;
    a.bigrams = syllable_pairs(a.stem.empty() ? a.word : a.stem);
  }
  return out;
}

const std::string& stem_of(const Atom& a) { return a.stem.empty() ? a.word : a.stem; }

bool known(const Xapian::Database& index, const std::string& term) {
  Deadline::step();
  return papers_having(index_term(Field::kBody, Form::kWord, Script::kOther, term), index) > 0 ||
         papers_having(index_term(Field::kTitle, Form::kWord, Script::kOther, term), index) > 0;
}

// Whether papers have a Latin word or a joined name with this stem.
bool knows_stem(const Xapian::Database& index, const std::string& stem) {
  if (stem.empty()) return false;
  return papers_having(index_term(Field::kBody, Form::kJoinedStem, Script::kLatin, stem), index) > 0 ||
         papers_having(index_term(Field::kTitle, Form::kJoinedStem, Script::kLatin, stem), index) > 0;
}

double frequency(const Xapian::Database& index, const std::string& term) {
  return papers_having(index_term(Field::kBody, Form::kWord, Script::kOther, term), index) +
         papers_having(index_term(Field::kTitle, Form::kWord, Script::kOther, term), index);
}

// The first words of the field that begin so, as terms.
std::vector<std::string> words_beginning(const std::string& text, Field field, const Xapian::Database& index) {
  std::vector<std::string> out;
  const std::string begin = index_term(field, Form::kWord, Script::kOther, text);
  for (auto term = index.allterms_begin(begin); term != index.allterms_end(begin) && out.size() < kMaxBegun; ++term) {
    Deadline::step();
    out.push_back(*term);
  }
  return out;
}

// Whether any paper has these words next to each other, in the body or the title. `begun` says that the last is the
// beginning of a word.
bool are_neighbours(const Xapian::Database& index, const std::vector<Atom>& atoms, bool begun) {
  return std::any_of(kTextFields.begin(), kTextFields.end(), [&](Field field) {
    if (field == Field::kAuthor) return false;
    auto side_by_side = any_spacing(atoms, 0, atoms.size() - (begun ? 1 : 0), field, index);
    if (!side_by_side) return false;
    if (begun) side_by_side->positions.push_back(words_beginning(atoms.back().word, field, index));
    // As one word they are no neighbours.
    std::erase_if(side_by_side->wide,
                  [&](const WideTerm& w) { return w.last - w.first == side_by_side->positions.size(); });
    return side_by_side->positions.size() > 1 && stands_anywhere(*side_by_side, index);
  });
}

struct Split {
  std::vector<std::string> parts;
  double cost = 0;     // sum of log(N/f): cheaper is more common
  bool begun = false;  // the last part is only the beginning of a word
};

// Finds all ways to split a word into two to four words of the index. Its characters have `unit` bytes each, and each
// part has at least `min` of them.
class SplitFinder {
 public:
  SplitFinder(const Xapian::Database& index, std::size_t unit, std::size_t min)
      : index_(index), unit_(unit), min_(min), total_(static_cast<double>(index.get_doccount()) + 1) {}

  std::vector<Split> run(const std::string& word) {
    may_be_begun_ = !known(index_, word);
    find(word);
    return std::move(out_);
  }

 private:
  // `so_far_` is the part of a split that was found before `word`.
  void find(std::string_view word) {
    if (!so_far_.parts.empty()) add_last(word);
    if (so_far_.parts.size() + 2 > kMaxUnit) return;
    for (std::size_t at = min_ * unit_; at + min_ * unit_ <= word.size(); at += unit_) {
      const std::string part(word.substr(0, at));
      if (!is_part(part)) continue;
      const double cost = this->cost(part);
      so_far_.parts.push_back(part);
      so_far_.cost += cost;
      find(word.substr(at));
      so_far_.parts.pop_back();
      so_far_.cost -= cost;
    }
  }

  void add_last(std::string_view word) {
    // The last part may have an ending with which it is in no paper.
    const std::vector<Atom> last = atoms_of(word);
    if (last.size() == 1 && stem_of(last.front()).size() < min_ * unit_) return;  // not much more than an ending
    const std::string& form =
        last.size() != 1 || known(index_, last.front().word) ? std::string(word) : stem_of(last.front());
    Split found = so_far_;
    found.begun = !is_part(form);
    const bool begins = found.begun && may_be_begun_ && unit_ == kSyllableBytes && last.size() == 1 &&
                        last.front().stem.empty() && !words_beginning(form, Field::kBody, index_).empty();
    if (found.begun && !begins) return;
    found.parts.emplace_back(word);
    found.cost += cost(form);
    out_.push_back(std::move(found));
  }

  // A word of the index, also one that papers write apart only: 제로샷 where they have 제로 샷.
  bool is_part(const std::string& part) {
    if (known(index_, part)) return true;
    const std::vector<Atom> atom = atoms_of(part);
    if (atom.size() != 1 || !atom.front().stem.empty() || apart_asked_ == kMaxProbes) return false;
    const auto [answer, is_new] = apart_.try_emplace(part, false);
    if (!is_new) return answer->second;
    const auto apart = any_spacing(atom, 0, 1, Field::kBody, index_);
    if (!apart) return false;
    ++apart_asked_;
    return answer->second = stands_anywhere(*apart, index_);
  }

  [[nodiscard]] double cost(const std::string& part) const {
    return std::log(total_ / std::max(1.0, frequency(index_, part)));
  }

  const Xapian::Database& index_;
  std::size_t unit_;
  std::size_t min_;
  double total_;
  bool may_be_begun_ = false;
  Split so_far_;
  std::map<std::string, bool> apart_;  // whether papers write a part apart
  std::size_t apart_asked_ = 0;
  std::vector<Split> out_;
};

// Where the number at the end of a name begins, with the v of a version: 2 in flashattention2, v2 in depthanythingv2,
// 7b in codellama7b.
std::size_t number_of_name(const std::string& word) {
  const std::size_t digit = std::min(word.find_first_of("0123456789"), word.size());
  return digit < word.size() && digit > 1 && word[digit - 1] == 'v' ? digit - 1 : digit;
}

// The atoms of the words that papers have as neighbours instead of one word; empty where no paper has such words.
std::vector<Atom> split_atom(const Atom& a, const Xapian::Database& index) {
  const bool hangul = a.syllables > 0;
  const std::size_t unit = hangul ? kSyllableBytes : 1;
  const std::size_t size = hangul ? a.word.size() : number_of_name(a.word);
  const std::string words = a.word.substr(0, size);
  const std::string number = a.word.substr(size);
  const std::size_t length = size / unit;
  if (length > kMaxWord || length < (hangul ? kMinHangulWord : kMinLatinWord)) return {};
  const bool letters = std::all_of(words.begin(), words.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (!hangul && !letters) return {};
  std::vector<Split> splits = SplitFinder(index, unit, hangul ? kMinHangulPart : kMinLatinPart).run(words);
  std::sort(splits.begin(), splits.end(), [](const Split& x, const Split& y) { return x.cost < y.cost; });
  if (splits.size() > kMaxProbes) splits.resize(kMaxProbes);
  for (Split& split : splits) {
    if (!number.empty()) split.parts.push_back(number);
    std::vector<Atom> atoms;
    for (const std::string& part : split.parts) {
      for (Atom& atom : atoms_of(part)) atoms.push_back(std::move(atom));
    }
    if (are_neighbours(index, atoms, split.begun)) return atoms;
  }
  return {};
}

}  // namespace

std::vector<Atom> phrase_atoms(std::string_view text) { return atoms_of(text); }

std::vector<Atom> with_names_apart(const std::vector<Atom>& atoms, const Xapian::Database& index) {
  std::vector<Atom> out;
  std::size_t tried = 0;
  for (const Atom& atom : atoms) {
    const bool is_name = atom.script == Script::kLatin && ++tried <= kMaxSplit;
    std::vector<Atom> parts = is_name ? split_atom(atom, index) : std::vector<Atom>();
    if (parts.empty()) parts.push_back(atom);
    std::move(parts.begin(), parts.end(), std::back_inserter(out));
  }
  return out;
}

std::vector<Atom> read_atoms(const std::vector<std::string>& words, bool few, const Xapian::Database& index) {
  std::vector<Atom> out;
  std::size_t tried = 0;
  for (std::size_t typed = 0; typed < words.size(); ++typed) {
    const std::size_t first = out.size();
    for (Atom& a : atoms_of(words[typed])) {
      // In a long query, searching a compound that papers have as one word finds more relevant papers.
      const bool whole = !few && (known(index, a.word) || known(index, stem_of(a)));
      std::vector<Atom> parts = whole || ++tried > kMaxSplit ? std::vector<Atom>() : split_atom(a, index);
      if (parts.empty()) {
        out.push_back(std::move(a));
      } else {
        std::move(parts.begin(), parts.end(), std::back_inserter(out));
      }
    }
    for (std::size_t i = first; i < out.size(); ++i) out[i].typed = typed;
  }
  return out;
}

std::string joined(const std::vector<Atom>& atoms, std::size_t first, std::size_t last) {
  std::string out;
  for (std::size_t i = first; i < last; ++i) {
    const bool ends = i + 1 == last && atoms[i].script == Script::kHangul;
    out += ends ? stem_of(atoms[i]) : atoms[i].word;
  }
  return out;
}

std::string stem_of_joined(const std::string& joined) {
  return std::all_of(joined.begin(), joined.end(), is_letter) ? english_stem(joined) : std::string();
}

bool is_plain_verb(const Atom& atom) {
  if (atom.script != Script::kHangul || atom.stem.empty() || !atom.word.starts_with(atom.stem)) return false;
  if (!korean_stem(to_code_points(atom.word)).conjugated) return false;
  constexpr auto kLight =
      std::to_array<std::string_view>({"하", "한", "할", "함", "해", "했", "되", "된", "될", "됨", "돼", "됐", "시"});
  const std::string_view ending = std::string_view(atom.word).substr(atom.stem.size());
  return std::none_of(kLight.begin(), kLight.end(), [&](std::string_view light) { return ending.starts_with(light); });
}

std::vector<Unit> find_units(const std::vector<Atom>& atoms, const Xapian::Database& index) {
  std::vector<Unit> out;
  for (std::size_t first = 0; first < atoms.size(); ++first) {
    for (std::size_t last = first + 2; last <= std::min(atoms.size(), first + kMaxUnit); ++last) {
      const Atom& before = atoms[last - 2];
      const bool has_ending = before.script == Script::kHangul && !before.stem.empty();
      if (has_ending && last > first + 2) break;  // an ending ends a compound
      if (is_plain_verb(atoms[last - 1])) break;
      std::string one = joined(atoms, first, last);
      if ((last == first + 2 && !has_ending) || known(index, one) || knows_stem(index, stem_of_joined(one)))
        out.push_back({first, last, std::move(one)});
    }
  }
  return out;
}

}  // namespace papersearch

// Compounds by what the index knows: words typed joined are taken apart, words typed apart are put together.
#include "query/expand/compound.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

#include "query/match/deadline.h"
#include "query/match/phrase.h"
#include "src/base/deadline.h"
#include "src/base/hangul.h"
#include "src/index/schema.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxUnit = 4;        // atoms
constexpr std::size_t kMinLatinPart = 3;   // letters
constexpr std::size_t kMinLatinWord = 7;   // letters; shorter ones are no compounds
constexpr std::size_t kMaxWord = 24;       // characters of a word that is taken apart
constexpr std::size_t kMinHangulWord = 4;  // syllables
constexpr std::size_t kMinHangulPart = 2;
constexpr std::size_t kMaxProbes = 8;  // phrases asked per word, each some 50 µs
constexpr std::size_t kMostTaken = 6;  // words of a query that are tried to be taken apart

std::vector<std::string> syllable_pairs(std::string_view hangul) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i + 2 * kSyllableBytes <= hangul.size(); i += kSyllableBytes)
    out.emplace_back(hangul.substr(i, 2 * kSyllableBytes));
  return out;
}

// Groups the tokens of a text by word.
std::vector<Atom> atoms_of(std::string_view text) {
  std::vector<Atom> out;
  for (const Token& token : analyze(text)) {
    if (token.form == Form::kWord) {
      out.push_back({token.term, {}, token.script, 0, {}});
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
  return index.term_exists(index_term(Field::kBody, Form::kWord, Script::kOther, term)) ||
         index.term_exists(index_term(Field::kTitle, Form::kWord, Script::kOther, term));
}

double frequency(const Xapian::Database& index, const std::string& term) {
  return index.get_termfreq(index_term(Field::kBody, Form::kWord, Script::kOther, term)) +
         index.get_termfreq(index_term(Field::kTitle, Form::kWord, Script::kOther, term));
}

// Any paper with these words side by side, in the body or the title?
bool side_by_side(const Xapian::Database& index, const std::vector<Atom>& atoms) {
  for (const Field field : {Field::kBody, Field::kTitle}) {
    std::vector<std::vector<std::string>> positions;
    for (const Atom& a : atoms)
      positions.push_back(
          {index_term(field, Form::kWord, a.script, a.script == Script::kHangul ? stem_of(a) : a.word)});
    Xapian::Enquire enquire(index);
    enquire.set_query(until_deadline(in_order(positions, field)));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
    if (!enquire.get_mset(0, 1).empty()) return true;
  }
  return false;
}

struct Split {
  std::vector<std::string> parts;
  double cost = 0;  // sum of log(N/f): cheaper is more common
};

// All ways to cut `word` (of `unit`-byte characters, parts of `least` or more) into two or more known words, at most
// four.
void cut(const Xapian::Database& index, std::string_view word, std::size_t unit, std::size_t least, double total,
         Split& so_far, std::vector<Split>& out) {
  if (!so_far.parts.empty()) {
    // The last part may have an ending that no paper has it with.
    const std::vector<Atom> last = atoms_of(word);
    if (last.size() == 1 && stem_of(last.front()).size() < least * unit) return;  // an ending, or little more
    const std::string& form =
        last.size() != 1 || known(index, last.front().word) ? std::string(word) : stem_of(last.front());
    if (known(index, form)) {
      Split found = so_far;
      found.parts.emplace_back(word);
      found.cost += std::log(total / std::max(1.0, frequency(index, form)));
      out.push_back(std::move(found));
    }
  }
  if (so_far.parts.size() + 2 > kMaxUnit) return;
  for (std::size_t at = least * unit; at + least * unit <= word.size(); at += unit) {
    const std::string part(word.substr(0, at));
    if (!known(index, part)) continue;
    const double cost = std::log(total / std::max(1.0, frequency(index, part)));
    so_far.parts.push_back(part);
    so_far.cost += cost;
    cut(index, word.substr(at), unit, least, total, so_far, out);
    so_far.parts.pop_back();
    so_far.cost -= cost;
  }
}

// The atoms of the words that the index has side by side for one that was typed joined; empty where it has none.
std::vector<Atom> taken_apart(const Atom& a, const Xapian::Database& index) {
  const bool hangul = a.syllables > 0;
  const std::size_t unit = hangul ? kSyllableBytes : 1;
  const std::size_t length = a.word.size() / unit;
  if (length > kMaxWord || length < (hangul ? kMinHangulWord : kMinLatinWord)) return {};
  const bool letters = std::all_of(a.word.begin(), a.word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (!hangul && !letters) return {};
  std::vector<Split> splits;
  Split empty;
  const double total = static_cast<double>(index.get_doccount()) + 1;
  cut(index, a.word, unit, hangul ? kMinHangulPart : kMinLatinPart, total, empty, splits);
  std::sort(splits.begin(), splits.end(), [](const Split& x, const Split& y) { return x.cost < y.cost; });
  if (splits.size() > kMaxProbes) splits.resize(kMaxProbes);
  for (const Split& split : splits) {
    std::vector<Atom> atoms;
    for (const std::string& part : split.parts) {
      for (Atom& atom : atoms_of(part)) atoms.push_back(std::move(atom));
    }
    if (side_by_side(index, atoms)) return atoms;
  }
  return {};
}

}  // namespace

std::vector<Atom> phrase_atoms(std::string_view text) { return atoms_of(text); }

std::vector<Atom> read_atoms(const std::vector<std::string>& words, bool few, const Xapian::Database& index) {
  std::vector<Atom> out;
  std::size_t tried = 0;
  for (const std::string& word : words) {
    for (Atom& a : atoms_of(word)) {
      // In a long query the compounds that papers have as one word do best whole.
      const bool whole = !few && (known(index, a.word) || known(index, stem_of(a)));
      std::vector<Atom> parts = whole || ++tried > kMostTaken ? std::vector<Atom>() : taken_apart(a, index);
      if (parts.empty()) {
        out.push_back(std::move(a));
      } else {
        std::move(parts.begin(), parts.end(), std::back_inserter(out));
      }
    }
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

std::vector<Unit> find_units(const std::vector<Atom>& atoms, const Xapian::Database& index) {
  std::vector<Unit> out;
  for (std::size_t first = 0; first < atoms.size(); ++first) {
    for (std::size_t last = first + 2; last <= std::min(atoms.size(), first + kMaxUnit); ++last) {
      const Atom& before = atoms[last - 2];
      const bool has_ending = before.script == Script::kHangul && !before.stem.empty();
      if (has_ending && last > first + 2) break;  // an ending ends a compound
      std::string one = joined(atoms, first, last);
      if (known(index, one) || (last == first + 2 && !has_ending)) out.push_back({first, last, std::move(one)});
    }
  }
  return out;
}

}  // namespace papersearch

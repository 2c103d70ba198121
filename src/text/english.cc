// SPDX-License-Identifier: GPL-2.0-or-later
// Latin words: the stem, and the pieces inside a name.
#include "src/text/english.h"

#include <xapian.h>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

#include "data/english_forms.h"
#include "src/base/ascii.h"
#include "src/base/split.h"
#include "src/text/memo.h"

namespace papersearch {
namespace {

enum class Kind { kLower, kUpper, kDigit, kOther };

Kind kind_of(char c) {
  if (c >= 'a' && c <= 'z') return Kind::kLower;
  if (c >= 'A' && c <= 'Z') return Kind::kUpper;
  if (c >= '0' && c <= '9') return Kind::kDigit;
  return Kind::kOther;
}

constexpr std::size_t kMinPiece = 3;       // "La" of LLaMA and "Ra" of LoRA mean nothing alone
constexpr std::size_t kMaxPieces = 12;     // of a name
constexpr std::size_t kEdge = 3;           // letters that every beginning and end in data/english_forms.tsv has
constexpr std::size_t kMinBefore = 3;      // letters before the end of a word that is one of its forms
constexpr std::size_t kMaxNameBytes = 64;  // longer words are no names

// A beginning or an end of words in data/english_forms.tsv, and what is read instead.
struct Edge {
  std::string_view letters;
  std::string_view instead;
  bool before_vowel = false;  // only before a, e or i
};

// The forms of data/english_forms.tsv: whole words by themselves, edges by the kEdge letters that are outermost, the
// longest first, so that a word costs three look-ups; and the few ends of verbs without what verbs end with.
struct EnglishForms {
  std::unordered_map<std::string_view, std::string_view> words;
  std::unordered_map<std::string_view, std::vector<Edge>> begins, ends;
  std::vector<Edge> verbs;
};

// What a "~" stands for.
constexpr auto kVerbEnds =
    std::to_array<std::string_view>({"ational", "ations", "ation", "able", "ing", "ers", "er", "ed", "es", "e"});

// The word with the first of the ends replaced that it has; nothing where it has none. An end that only keeps words
// from a shorter one may be all of the word.
std::optional<std::string> with_end_replaced(std::string_view word, const std::vector<Edge>& ends) {
  for (const Edge& edge : ends) {
    const std::size_t before = edge.letters == edge.instead ? 0 : kMinBefore;
    if (!word.ends_with(edge.letters) || word.size() < edge.letters.size() + before) continue;
    return std::string(word.substr(0, word.size() - edge.letters.size())).append(edge.instead);
  }
  return std::nullopt;
}

const EnglishForms& english_forms() {
  static const EnglishForms kForms = [] {
    EnglishForms out;
    for (std::string_view line : split(data::english_forms, '\n')) {
      const std::size_t tab = line.find('\t');
      if (line.starts_with('#') || tab == std::string_view::npos) continue;
      const std::string_view form = line.substr(0, tab);
      const std::string_view instead = line.substr(tab + 1);
      if (form.ends_with('~')) {
        out.verbs.push_back({form.substr(1, form.size() - 2), instead.substr(1, instead.size() - 2)});
      } else if (form.starts_with('-')) {
        out.ends[form.substr(form.size() - kEdge)].push_back({form.substr(1), instead.substr(1)});
      } else if (form.ends_with('*') || form.ends_with('+')) {
        out.begins[form.substr(0, kEdge)].push_back({form.substr(0, form.size() - 1), instead, form.ends_with('+')});
      } else {
        out.words.emplace(form, instead);
      }
    }
    const auto longest_first = [](std::vector<Edge>& edges) {
      std::stable_sort(edges.begin(), edges.end(),
                       [](const Edge& a, const Edge& b) { return a.letters.size() > b.letters.size(); });
    };
    for (auto* const edges : {&out.begins, &out.ends}) {
      for (auto& [letters, forms] : *edges) longest_first(forms);
    }
    longest_first(out.verbs);
    return out;
  }();
  return kForms;
}

// The word as data/english_forms.tsv has it read; itself where it says nothing of it.
std::string usual_form(const std::string& word) {
  const EnglishForms& forms = english_forms();
  const std::string_view all = word;
  if (const auto whole = forms.words.find(all); whole != forms.words.end()) return std::string(whole->second);
  if (const auto edges = forms.begins.find(all.substr(0, kEdge)); edges != forms.begins.end()) {
    for (const Edge& edge : edges->second) {
      if (!all.starts_with(edge.letters)) continue;
      const std::string_view rest = all.substr(edge.letters.size());
      const bool vowel = !rest.empty() && std::string_view("aei").find(rest.front()) != std::string_view::npos;
      if (!edge.before_vowel || vowel) return std::string(edge.instead).append(rest);
    }
  }
  if (const auto edges = forms.ends.find(all.substr(all.size() - kEdge)); edges != forms.ends.end()) {
    if (auto found = with_end_replaced(all, edges->second)) return *std::move(found);
  }
  for (const std::string_view end : kVerbEnds) {
    if (!all.ends_with(end)) continue;
    if (const auto verb = with_end_replaced(all.substr(0, all.size() - end.size()), forms.verbs))
      return std::string(*verb).append(end);
  }
  return word;
}

std::string stem_of_word(const std::string& word) {
  const bool letters =
      std::all_of(word.begin(), word.end(), [](char c) { return kind_of(c) == Kind::kLower || c == '\''; });
  if (!letters || word.size() < 3) return word;
  // Porter2 leaves the plural of an acronym alone, for want of a vowel before the s: LLMs, GPUs.
  constexpr auto kProcessors = std::to_array<std::string_view>({"gpus", "cpus", "tpus", "npus"});
  const bool consonants = word.find_first_of("aeiouy") == std::string::npos && !word.ends_with("ss");
  const bool processor = std::find(kProcessors.begin(), kProcessors.end(), word) != kProcessors.end();
  if (word.ends_with('s') && (consonants || processor)) return word.substr(0, word.size() - 1);
  thread_local Xapian::Stem stem("english");
  const std::string out = stem(usual_form(word));
  return out.empty() ? word : out;
}

// How many bytes at `i` only separate pieces: a dot, or an apostrophe before more than an ending (O'Connor, but not
// don't). 0 where a piece goes on.
std::size_t separator_at(std::string_view word, std::size_t i) {
  if (word[i] == '.') return 1;
  for (const std::string_view apostrophe : {"'", "’"}) {
    if (word.substr(i).starts_with(apostrophe) && word.size() - i - apostrophe.size() >= kMinPiece)
      return apostrophe.size();
  }
  return 0;
}

struct Borders {
  std::vector<Piece> pieces;
  std::size_t letters = 0;  // where the letters before the first digit end
};

Borders find_borders(std::string_view original) {
  Borders out;
  std::size_t begin = 0;
  const std::size_t size = original.size();
  for (std::size_t i = 1; i < size; ++i) {
    const Kind before = kind_of(original[i - 1]);
    const Kind here = kind_of(original[i]);
    const bool number_edge = (before == Kind::kDigit) != (here == Kind::kDigit);
    const bool hump = before == Kind::kLower && here == Kind::kUpper;
    // "VLMEval": the last capital begins the next piece; but the s of "LLMs" and the v of "YOLOv8" begin none.
    const bool acronym_end = before == Kind::kUpper && here == Kind::kUpper && i + 1 < size &&
                             kind_of(original[i + 1]) == Kind::kLower && !(i + 2 == size && original[i + 1] == 's') &&
                             !(i + 2 < size && original[i + 1] == 'v' && is_digit(original[i + 2]));
    const std::size_t separator = separator_at(original, i);
    if (number_edge && here == Kind::kDigit && out.letters == 0) out.letters = i;
    if (!number_edge && !hump && !acronym_end && separator == 0) continue;
    if (begin < i) out.pieces.push_back({begin, i});
    begin = std::max(begin, i + separator);
  }
  if (begin > 0 && begin < size) out.pieces.push_back({begin, size});
  return out;
}

// "v2.0.1", "3.10.4", "2024.10.21"
bool is_version(std::string_view word) {
  const bool led = word.starts_with('v') || word.starts_with('V');
  const std::string_view number = led ? word.substr(1) : word;
  const auto dots = std::count(number.begin(), number.end(), '.');
  return dots >= (led ? 1 : 2) && number.front() != '.' && number.back() != '.' &&
         std::all_of(number.begin(), number.end(), [](char c) { return is_digit(c) || c == '.'; });
}

std::vector<Piece> version_pieces(std::string_view word) {
  const bool led = !is_digit(word.front());
  std::vector<Piece> out;
  std::size_t dots = 0;
  for (std::size_t i = 0; i <= word.size() && out.size() < kMaxPieces; ++i) {
    if (i < word.size() && word[i] != '.') continue;
    const bool whole = i == word.size();
    if (led && !whole) out.push_back({0, i, true});
    if (dots > 0 && (led || !whole)) out.push_back({led ? 1U : 0U, i, true});
    ++dots;
  }
  return out;
}

// The numbers of "512x512" and "16×16×3"; none where the word is something else.
std::vector<Piece> sides_of_cross(std::string_view word) {
  constexpr std::string_view kCross = "×";
  std::vector<Piece> out;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= word.size();) {
    const bool x = i < word.size() && (word[i] == 'x' || word[i] == 'X');
    const bool cross = i < word.size() && word.substr(i).starts_with(kCross);
    if (i < word.size() && !x && !cross) {
      if (!is_digit(word[i])) return {};
      ++i;
      continue;
    }
    if (i == begin || out.size() == kMaxPieces) return {};
    out.push_back({begin, i});
    i += cross ? kCross.size() : 1;
    begin = i;
  }
  return out.size() > 1 ? out : std::vector<Piece>();
}

// What Porter2 itself changes there.
constexpr auto kStemmedBeginnings =
    std::to_array<std::pair<std::string_view, std::string_view>>({{"dy", "di"}, {"ly", "li"}, {"ty", "ti"}});

}  // namespace

const std::vector<std::pair<std::string_view, std::string_view>>& changed_beginnings() {
  static const auto kChanged = [] {
    constexpr std::size_t kLetters = 2;
    constexpr std::size_t kCompared = 3;
    std::vector<std::pair<std::string_view, std::string_view>> out(kStemmedBeginnings.begin(),
                                                                   kStemmedBeginnings.end());
    const auto add = [&](std::string_view form, std::string_view instead) {
      const std::pair change(form.substr(0, kLetters), instead.substr(0, kLetters));
      const bool same = form.substr(0, kCompared) == instead.substr(0, kCompared);
      if (!same && std::find(out.begin(), out.end(), change) == out.end()) out.push_back(change);
    };
    for (const auto& [form, instead] : english_forms().words) add(form, instead);
    for (const auto& [letters, edges] : english_forms().begins) {
      for (const Edge& edge : edges) add(edge.letters, edge.instead);
    }
    return out;
  }();
  return kChanged;
}

std::string english_stem(const std::string& folded) {
  thread_local Memo<std::string> stems;
  return stems.get(folded, [&] { return stem_of_word(folded); });
}

std::string_view without_possessive(std::string_view word) {
  if (word.size() > 2 && (word.ends_with("'s") || word.ends_with("'d"))) return word.substr(0, word.size() - 2);
  return word.size() > 1 && word.ends_with('\'') ? word.substr(0, word.size() - 1) : word;
}

bool is_plural_of_acronym(std::string_view original) {
  if (original.size() < 3 || !original.ends_with('s')) return false;
  const Kind before = kind_of(original[original.size() - 2]);
  const bool decade = kind_of(original.front()) == Kind::kDigit && original.size() == 5;  // not "10s", ten seconds
  return before == Kind::kUpper || (before == Kind::kDigit && (decade || kind_of(original.front()) != Kind::kDigit));
}

std::vector<Piece> name_pieces(std::string_view original) {
  if (original.size() > kMaxNameBytes) return {};
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  if (original.size() < 2 || std::all_of(original.begin() + 1, original.end(), small)) return {};  // no borders
  if (original.find('.') != std::string_view::npos && is_version(original)) return version_pieces(original);
  if (std::vector<Piece> sides = sides_of_cross(original); !sides.empty()) return sides;
  const auto [pieces, letters] = find_borders(original);
  std::vector<Piece> out;
  const auto add = [&](Piece piece, std::size_t min) {
    const char first = original[piece.begin];
    const bool begins = is_letter(first) || static_cast<unsigned char>(first) >= 0x80;
    const std::size_t size = piece.end - piece.begin;
    if (!begins || size < min || size == original.size() || out.size() == kMaxPieces) return;
    if (std::find(out.begin(), out.end(), piece) == out.end()) out.push_back(piece);
  };
  if (pieces.empty()) return out;
  add({0, letters}, 2);  // "ResNet50" is also ResNet, "Llama3" also Llama
  if (letters > kMinPiece && (original[letters - 1] == 'v' || original[letters - 1] == 'V'))
    add({0, letters - 1}, kMinPiece);  // "YOLOv8" is also YOLO
  const std::string_view rest = original.substr(letters);
  if (letters > 1 && is_letter(original[letters - 1]) && rest.find('.') != std::string_view::npos &&
      is_version("v" + std::string(rest)))
    out.push_back({letters, original.size(), true});  // "Qwen2.5" is also 2.5
  for (const Piece& piece : pieces) add(piece, kMinPiece);
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {  // "torch.nn" and "nn.functional" of torch.nn.functional
    if (original[pieces[i].end] == '.' && original[pieces[i + 1].end - 1] != '.')
      add({pieces[i].begin, pieces[i + 1].end}, kMinPiece);
  }
  for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
    const Piece tail{pieces[i].begin, original.size()};
    const bool dotted = original[tail.begin - 1] == '.';
    const bool digits =
        std::any_of(original.begin() + static_cast<std::ptrdiff_t>(tail.begin), original.end(), is_digit);
    if (dotted || (!digits && pieces[i - 1].end - pieces[i - 1].begin >= kMinPiece)) add(tail, kMinPiece);
  }
  return out;
}

}  // namespace papersearch

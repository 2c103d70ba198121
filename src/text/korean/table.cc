// Reads data/korean_endings.tsv and conjugates its verbs.
#include "src/text/korean/table.h"

#include <algorithm>
#include <array>
#include <utility>

#include "data/korean_endings.h"
#include "src/base/diagnostic.h"
#include "src/base/hangul.h"
#include "src/base/split.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr std::size_t kLongestEntry = 15;  // bits of lengths_
constexpr std::size_t kLongestForm = 7;    // bits of starts_

// Vowels by their index in Unicode's arithmetic.
enum Vowel : int { kA = 0, kAe = 1, kYa = 2, kEo = 4, kE = 5, kYeo = 6, kO = 8, kWa = 9, kWae = 10, kOe = 11 };
enum MoreVowels : int { kU = 13, kWeo = 14, kEu = 18, kI = 20 };

std::u32string with_tail(std::u32string word, int tail) {
  Jamo jamo = split_syllable(word.back());
  jamo.tail = tail;
  word.back() = join_jamo(jamo);
  return word;
}

std::u32string with_vowel(std::u32string word, int vowel) {
  word.back() = join_jamo({split_syllable(word.back()).lead, vowel, 0});
  return word;
}

// Vowel harmony: 아 after ㅏ and ㅗ, 어 after the rest.
bool is_bright(char32_t syllable) {
  const int vowel = split_syllable(syllable).vowel;
  return vowel == kA || vowel == kO || vowel == kYa;
}

// Stem and -아/-어 in one, as they melt together behind an open syllable: 보이 -> 보여, 다루 -> 다뤄.
std::u32string melt(const std::u32string& stem) {
  switch (split_syllable(stem.back()).vowel) {
    case kO:
      return with_vowel(stem, kWa);
    case kU:
      return with_vowel(stem, kWeo);
    case kI:
      return with_vowel(stem, kYeo);
    case kOe:
      return with_vowel(stem, kWae);
    case kEu:
      return with_vowel(stem, stem.size() > 1 && is_bright(stem[stem.size() - 2]) ? kA : kEo);
    case kA:
    case kAe:
    case kEo:
    case kE:
    case kYeo:
      return stem;
    default:
      return stem + U'어';
  }
}

[[noreturn]] void reject(std::string_view line, const char* what) {
  throw Error(std::string("data/korean_endings.tsv: ") + what + ": " + std::string(line));
}

}  // namespace

const KoreanTable& KoreanTable::get() {
  static const auto* const kTable = new KoreanTable;  // lives until the process ends, which need not take it apart
  return *kTable;
}

KoreanTable::KoreanTable() : lengths_(kSyllables), starts_(kSyllables) {
  for (const std::string_view line : split_nonempty(data::korean_endings, "\n")) {
    if (!line.starts_with('#')) row(line);
  }
}

void KoreanTable::row(std::string_view line) {
  const auto columns = split_nonempty(line, "\t");
  if (columns.size() != 3) reject(line, "not three columns");
  const std::string_view kind = columns[0];
  const std::string_view detail = columns[1];
  constexpr std::string_view kConditions = "CcVLA";
  constexpr std::array<std::uint8_t, 5> kAfters = {kL | kOther, kOther, kVowel, kVowel | kL, kAnything};
  constexpr auto kShapes = std::to_array<std::pair<std::string_view, Shape>>({{"base", kBase},
                                                                              {"open", kOpen},
                                                                              {"u", kBeforeU},
                                                                              {"infinitive", kInfinitive},
                                                                              {"past", kPast},
                                                                              {"n", kBeforeN},
                                                                              {"l", kBeforeL},
                                                                              {"m", kBeforeM},
                                                                              {"p", kBeforeB}});
  const auto shape = std::find_if(kShapes.begin(), kShapes.end(), [&](const auto& s) { return s.first == detail; });
  for (const std::string_view item : split_nonempty(columns[2], " ")) {
    const bool end = item.starts_with('-');
    const std::u32string text = item == "." ? std::u32string() : to_code_points(item.substr(end ? 1 : 0));
    if (!std::all_of(text.begin(), text.end(), is_hangul_syllable)) reject(line, "not Hangul");
    if (kind == "after") {
      if (shape == kShapes.end()) reject(line, "no such shape of a stem");
      endings_[text] |= shape->second;
    } else if (kind == "verb") {
      verb(text, detail);
    } else if (kind == "predicate") {
      predicate(text, detail);
    } else if (kind == "keep") {
      (end ? entry(text).kept_end : entry(text).kept_word) = true;
    } else if (kind == "syllable") {
      entry(text).syllable = true;
    } else if (kind == "josa" || kind == "plural" || kind == "ending") {
      const std::size_t condition = kConditions.find(detail);
      if (condition >= kAfters.size()) reject(line, "no such condition");
      Entry& e = entry(text);
      e.after |= kAfters[condition];
      e.noun = kind != "ending";
      e.plural = kind == "plural";
    } else {
      reject(line, "no such kind of row");
    }
  }
}

KoreanTable::Entry& KoreanTable::entry(std::u32string_view end) {
  if (end.empty() || end.size() > kLongestEntry) throw Error("data/korean_endings.tsv: an item is empty or too long");
  auto& lengths = lengths_[end.back() - kFirstSyllable];
  lengths = static_cast<std::uint16_t>(lengths | 1U << end.size());
  return entries_[end];
}

// A verb that is glued to nouns: each of its forms with each ending is something that comes off.
void KoreanTable::verb(const std::u32string& stem, std::string_view kind) {
  std::u32string whole;
  for (const Form& form : conjugate(stem, kind)) {
    for (const auto& ending : endings_.items()) {
      if ((ending.value & form.shape) != 0) entry((whole = form.text) += endings_.text_of(ending)).after = kAnything;
    }
  }
}

void KoreanTable::predicate(const std::u32string& stem, std::string_view kind) {
  entry(stem).kept_word = true;
  for (const Form& form : conjugate(stem, kind)) {
    if (form.text.size() > kLongestForm) throw Error("data/korean_endings.tsv: a predicate is too long");
    Conjugated& found = forms_[form.text];
    if (found.stem.empty()) found.stem = stem;
    if (found.stem == stem) found.shapes |= form.shape;
    auto& starts = starts_[form.text.front() - kFirstSyllable];
    starts = static_cast<std::uint8_t>(starts | 1U << form.text.size());
  }
}

std::vector<KoreanTable::Form> KoreanTable::conjugate(const std::u32string& stem, std::string_view kind) {
  std::vector<Form> out = {{stem, kBase}};
  const auto infinitive = [&](std::u32string form) {
    out.push_back({split_syllable(form.back()).tail == 0 ? with_tail(form, kTailSs) : form, kPast});
    out.push_back({std::move(form), kInfinitive});
  };
  const auto before_vowel = [&](const std::u32string& open) {  // -ㄴ -ㄹ -ㅁ
    out.push_back({with_tail(open, kTailN), kBeforeN});
    out.push_back({with_tail(open, kTailL), kBeforeL});
    out.push_back({with_tail(open, kTailM), kBeforeM});
  };
  const int tail = split_syllable(stem.back()).tail;
  const std::u32string head = stem.substr(0, stem.size() - 1);
  if (kind == "하") {
    infinitive(head + U'해');
    infinitive(stem + U'여');
  } else if (kind == "ㅂ") {  // 어렵: 어려운 어려워
    const std::u32string open = with_tail(stem, 0);
    out.push_back({open + U'우', kBeforeU});
    before_vowel(open + U'우');
    infinitive(open + (stem == U"돕" ? U'와' : U'워'));
    return out;
  } else if (kind == "르") {  // 다르: 달라
    if (head.empty()) throw Error("data/korean_endings.tsv: a stem in 르 has two syllables or more");
    infinitive(with_tail(head, kTailL) + (is_bright(head.back()) ? U'라' : U'러'));
  } else if (kind != "-") {
    throw Error("data/korean_endings.tsv: no such conjugation: " + std::string(kind));
  } else if (tail == 0) {
    const std::u32string melted = melt(stem);
    infinitive(melted);
    const std::u32string open = stem + (is_bright(stem.back()) ? U'아' : U'어');
    if (open != melted) infinitive(open);
  } else {
    infinitive(stem + (is_bright(stem.back()) ? U'아' : U'어'));
    if (tail == kTailL) {  // 만들: 만드는 만든 만듦 만듭니다
      const std::u32string open = with_tail(stem, 0);
      out.push_back({open, kOpen});
      out.push_back({with_tail(open, kTailN), kBeforeN});
      out.push_back({stem, kBeforeL});
      out.push_back({with_tail(open, kTailLM), kBeforeM});
      out.push_back({with_tail(open, kTailB), kBeforeB});
    } else {
      before_vowel(stem + U'으');
    }
    return out;
  }
  before_vowel(stem);
  out.push_back({with_tail(stem, kTailB), kBeforeB});
  return out;
}

const KoreanTable::Entry* KoreanTable::find(std::u32string_view end) const { return entries_.find(end); }

const std::u32string* KoreanTable::predicate(std::u32string_view word) const {
  const unsigned starts = starts_[word.front() - kFirstSyllable];
  for (std::size_t length = std::min(word.size(), kLongestForm); length > 0 && starts != 0; --length) {
    if ((starts >> length & 1U) == 0) continue;
    const Conjugated* const form = forms_.find(word.substr(0, length));
    if (form == nullptr) continue;
    const std::uint16_t* const shapes = endings_.find(word.substr(length));
    if (shapes != nullptr && (*shapes & form->shapes) != 0) return &form->stem;
  }
  return nullptr;
}

}  // namespace papersearch

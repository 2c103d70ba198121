// SPDX-License-Identifier: GPL-2.0-or-later
// Makes the source file of the Korean table when the programs are built: reads data/korean_endings.tsv, conjugates its
// verbs, and writes the sorted arrays of table_data.h.
//
//   make_korean_table data/korean_endings.tsv OUTPUT.cc
#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>
#include <iterator>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/base/diagnostic.h"
#include "src/base/hangul.h"
#include "src/base/split.h"
#include "src/base/utf8.h"
#include "src/text/korean/table.h"

namespace papersearch {
namespace {

// Vowels by their number in Unicode's order.
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

// Vowel harmony: 아 follows ㅏ and ㅗ, 어 follows the rest.
bool takes_a(char32_t syllable) {
  const int vowel = split_syllable(syllable).vowel;
  return vowel == kA || vowel == kO || vowel == kYa;
}

// The stem, which ends in a vowel, and -아/-어 as they contract: 보이 -> 보여, 다루 -> 다뤄.
std::u32string contracted(const std::u32string& stem) {
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
      return with_vowel(stem, stem.size() > 1 && takes_a(stem[stem.size() - 2]) ? kA : kEo);
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

struct ShapedStem {
  std::u32string text;
  StemShape shape;
};

// All shapes of a stem. `kind` is the conjugation as the table names it; throws Error where it names none.
std::vector<ShapedStem> conjugate(const std::u32string& stem, std::string_view kind) {
  std::vector<ShapedStem> out = {{stem, kBase}};
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
  // The stem before endings that begin with a vowel, where that is another one, with what links it to consonants.
  const auto changed = [&](const std::u32string& open, char32_t link) {
    out.push_back({open + link, kBeforeU});
    before_vowel(open + link);
  };
  if (kind == "하") {
    infinitive(head + U'해');
    infinitive(stem + U'여');
  } else if (kind == "ㅂ") {  // 어렵: 어려운 어려워
    const std::u32string open = with_tail(stem, 0);
    changed(open, U'우');
    infinitive(open + (stem == U"돕" ? U'와' : U'워'));
    return out;
  } else if (kind == "ㄷ" || kind == "ㅅ") {  // 듣: 들은 들어. 짓: 지은 지어
    const std::u32string open = with_tail(stem, kind == "ㄷ" ? kTailL : 0);
    changed(open, U'으');
    infinitive(open + (takes_a(stem.back()) ? U'아' : U'어'));
    return out;
  } else if (kind == "ㅎ") {  // 빨갛: 빨간 빨개
    const std::u32string open = with_tail(stem, 0);
    out.push_back({open, kBeforeU});
    before_vowel(open);
    infinitive(with_vowel(stem, split_syllable(stem.back()).vowel + 1));  // ㅏ and ㅣ melt into ㅐ, the next in order
    return out;
  } else if (kind == "르") {  // 다르: 달라
    if (head.empty()) throw Error("a stem in 르 has two syllables or more");
    infinitive(with_tail(head, kTailL) + (takes_a(head.back()) ? U'라' : U'러'));
  } else if (kind == "러") {  // 이르: 이르러
    infinitive(stem + U'러');
  } else if (kind == "우") {  // 푸: 퍼
    infinitive(with_vowel(stem, kEo));
  } else if (kind != "-") {
    throw Error("there is no conjugation \"" + std::string(kind) + "\"");
  } else if (tail == 0) {
    const std::u32string short_form = contracted(stem);
    infinitive(short_form);
    const std::u32string long_form = stem + (takes_a(stem.back()) ? U'아' : U'어');
    if (long_form != short_form) infinitive(long_form);
  } else {
    infinitive(stem + (takes_a(stem.back()) ? U'아' : U'어'));
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

class Table {
 public:
  // Throws Error where the row cannot be read.
  void add_row(std::string_view line) {
    const auto columns = split_nonempty(line, "\t");
    if (columns.size() != 3) throw Error("a row has three columns, with tabs between");
    for (const std::string_view item : split_nonempty(columns[2], " ")) add_item(columns[0], columns[1], item);
  }

  // Writes the source file.
  void write(std::ostream& out) const;

 private:
  struct Form {
    unsigned shapes = 0;
    unsigned glued_shapes = 0;
    std::u32string stem;
  };

  void add_item(std::string_view kind, std::string_view detail, std::string_view item) {
    constexpr auto kShapes = std::to_array<std::pair<std::string_view, StemShape>>({{"base", kBase},
                                                                                    {"open", kOpen},
                                                                                    {"u", kBeforeU},
                                                                                    {"infinitive", kInfinitive},
                                                                                    {"past", kPast},
                                                                                    {"n", kBeforeN},
                                                                                    {"l", kBeforeL},
                                                                                    {"m", kBeforeM},
                                                                                    {"p", kBeforeB}});
    constexpr auto kConditions =
        std::to_array<std::pair<std::string_view, unsigned>>({{"C", KoreanEnding::kL | KoreanEnding::kOther},
                                                              {"c", KoreanEnding::kOther},
                                                              {"V", KoreanEnding::kVowel},
                                                              {"L", KoreanEnding::kVowel | KoreanEnding::kL},
                                                              {"A", KoreanEnding::kAnything}});
    const auto named = [&](const auto& rows, const char* what) {
      const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& r) { return r.first == detail; });
      if (row == rows.end()) throw Error("there is no " + std::string(what) + " \"" + std::string(detail) + "\"");
      return row->second;
    };
    const bool is_end = item.starts_with('-');
    const std::u32string text = item == "." ? std::u32string() : to_code_points(item.substr(is_end ? 1 : 0));
    if (!std::all_of(text.begin(), text.end(), is_hangul_syllable))
      throw Error("\"" + std::string(item) + "\" is not Hangul");
    if (kind == "after") {
      suffixes_[text] |= named(kShapes, "shape of a stem");
    } else if (text.empty()) {
      throw Error("an item is empty");
    } else if (kind == "verb") {
      add_verb(text, detail);
    } else if (kind == "predicate") {
      ending(text).kept_word = true;
      add_predicate(text, detail);
    } else if (kind == "auxiliary") {
      for (const ShapedStem& shaped : conjugate(text, detail)) form(shaped.text).glued_shapes |= shaped.shape;
    } else if (kind == "keep") {
      KoreanEnding& known = ending(text);
      if (is_end) {
        known.kept_end = true;
      } else {
        known.kept_word = true;
      }
    } else if (kind == "syllable") {
      ending(text).syllable = true;
    } else if (kind == "josa" || kind == "bound" || kind == "adnominal" || kind == "plural" || kind == "ending") {
      KoreanEnding& known = ending(text);
      known.after = (known.after | named(kConditions, "condition")) & KoreanEnding::kAnything;
      known.noun = kind != "ending";
      known.plural = kind == "plural";
      known.bound = kind == "bound";
      known.adnominal = kind == "adnominal";
    } else {
      throw Error("there is no kind of row \"" + std::string(kind) + "\"");
    }
  }

  KoreanEnding& ending(const std::u32string& text) {
    if (text.size() > kMaxEndingSize) throw Error("\"" + to_utf8(text) + "\" is too long");
    return endings_[{text.rbegin(), text.rend()}];
  }

  Form& form(const std::u32string& text) {
    if (text.size() > kMaxFormSize) throw Error("\"" + to_utf8(text) + "\" is too long");
    return forms_[text];
  }

  // A verb that is glued to nouns: each of its forms with each suffix is removed.
  void add_verb(const std::u32string& stem, std::string_view kind) {
    for (const ShapedStem& shaped : conjugate(stem, kind)) {
      for (const auto& [suffix, shapes] : suffixes_) {
        if ((shapes & shaped.shape) != 0) ending(shaped.text + suffix).after = KoreanEnding::kAnything;
      }
    }
  }

  // Of two syllables: 물은, but not 배운, though 배 is a noun.
  [[nodiscard]] bool is_noun_with_particle(const std::u32string& word) const {
    const auto noun = endings_.find(word.substr(0, 1));
    const auto particle = endings_.find(word.substr(1));
    return noun != endings_.end() && noun->second.syllable && particle != endings_.end() && particle->second.noun;
  }

  // A predicate that stands alone: each of its forms with each suffix has its stem. Where two predicates share a form,
  // the first in the table has it; a noun of one syllable keeps its particle (물은 is 물, not 묻).
  void add_predicate(const std::u32string& stem, std::string_view kind) {
    for (const ShapedStem& shaped : conjugate(stem, kind)) {
      const bool is_adnominal = shaped.shape == kBeforeN || shaped.shape == kBeforeL;
      if (shaped.text.size() == 2 && is_adnominal && is_noun_with_particle(shaped.text)) continue;
      Form& known = form(shaped.text);
      if (known.stem.empty()) known.stem = stem;
      if (known.stem == stem) known.shapes |= shaped.shape;
    }
  }

  std::map<std::u32string, KoreanEnding> endings_;  // by their text backwards
  std::map<std::u32string, Form> forms_;
  std::map<std::u32string, unsigned> suffixes_;
};

// The index of a sorted array, as the body of an initializer.
template <typename Map>
std::string index_of(const Map& sorted) {
  std::string out;
  std::size_t before = 0;  // items that begin with an earlier syllable
  auto item = sorted.begin();
  for (char32_t syllable = kFirstSyllable; syllable <= kLastSyllable + 1; ++syllable) {
    for (; item != sorted.end() && item->first.front() < syllable; ++item) ++before;
    out += std::to_string(before) + ",\n";
  }
  return out;
}

void Table::write(std::ostream& out) const {
  std::size_t letters = 0;
  std::map<std::u32string, std::size_t> begins;
  std::string text;
  const auto begin = [&](const std::u32string& word) {
    const auto [known, is_new] = begins.try_emplace(word, letters);
    if (is_new && !word.empty()) {
      text += "    U\"" + to_utf8(word) + "\"\n";
      letters += word.size();
    }
    return std::to_string(known->second);
  };
  const auto flag = [](bool is) { return is ? ", true" : ", false"; };
  std::string endings;
  for (const auto& [word, e] : endings_) {
    endings += "    {" + begin(word) + ", " + std::to_string(word.size()) + ", {" + std::to_string(e.after) +
               flag(e.noun) + flag(e.plural) + flag(e.kept_word) + flag(e.kept_end) + flag(e.syllable) + flag(e.bound) +
               flag(e.adnominal) + "}},\n";
  }
  std::string forms;
  for (const auto& [word, form] : forms_) {
    forms += "    {" + begin(word) + ", " + std::to_string(word.size()) + ", " + std::to_string(form.stem.size()) +
             ", " + begin(form.stem) + ", " + std::to_string(form.shapes) + ", " + std::to_string(form.glued_shapes) +
             "},\n";
  }
  std::string suffixes;
  for (const auto& [word, shapes] : suffixes_) {
    suffixes += "    {" + begin(word) + ", " + std::to_string(word.size()) + ", " + std::to_string(shapes) + "},\n";
  }
  if (letters > std::numeric_limits<std::uint16_t>::max()) throw Error("the table has more text than 16 bits count");
  out << "// Made by src/text/korean/table_generator.cc from data/korean_endings.tsv.\n"
         "#include \"src/text/korean/table_data.h\"\n\n"
         "namespace papersearch::korean_data {\n\n"
         "const char32_t kLetters[] =\n"
      << text << "    U\"\";\n\nnamespace {\nconstexpr Ending kAllEndings[] = {\n"
      << endings << "};\nconstexpr Form kAllForms[] = {\n"
      << forms << "};\nconstexpr Suffix kAllSuffixes[] = {\n"
      << suffixes
      << "};\n}  // namespace\n\n"
         "constinit const std::span<const Ending> kEndings = kAllEndings;\n"
         "constinit const Index kEndingIndex = {\n"
      << index_of(endings_)
      << "};\n"
         "constinit const std::span<const Form> kForms = kAllForms;\n"
         "constinit const Index kFormIndex = {\n"
      << index_of(forms_)
      << "};\n"
         "constinit const std::span<const Suffix> kSuffixes = kAllSuffixes;\n\n"
         "}  // namespace papersearch::korean_data\n";
}

void generate(const std::string& input, const std::string& output) {
  std::ifstream file(input, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (!file) throw Error("cannot read " + input);
  Table table;
  std::size_t number = 0;
  for (const std::string_view line : split(text, '\n')) {
    ++number;
    if (line.empty() || line.starts_with('#')) continue;
    try {
      table.add_row(line);
    } catch (const Error& e) {
      throw Error(input + ":" + std::to_string(number) + ": " + e.what());
    }
  }
  std::ofstream out(output, std::ios::binary);
  table.write(out);
  if (!out.flush()) throw Error("cannot write " + output);
}

}  // namespace
}  // namespace papersearch

int main(int argc, char** argv) {
  try {
    if (argc != 3) throw papersearch::Error("usage: make_korean_table TABLE.tsv OUTPUT.cc");
    papersearch::generate(argv[1], argv[2]);
    return 0;
  } catch (...) {
    return papersearch::report_failure("make_korean_table", std::current_exception());
  }
}

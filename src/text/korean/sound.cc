// SPDX-License-Identifier: GPL-2.0-or-later
// How a word sounds, roughly, so that 트랜스포머 and transformer are found to be the same.
#include "src/text/korean/sound.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>

#include "src/base/hangul.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

// In the order of Unicode's composed syllables; 0 is silence.
constexpr auto kLeadSounds =
    std::to_array<char>({'k', 'k', 'n', 't', 't', 'r', 'm', 'p', 'p', 's', 's', 0, 's', 's', 's', 'k', 't', 'p', 'h'});
constexpr auto kVowelSounds = std::to_array<char>(
    {'a', 'e', 'a', 'e', 'e', 'e', 'e', 'e', 'o', 'a', 'e', 'e', 'o', 'u', 'e', 'e', 'i', 'u', 0, 'i', 'i'});
constexpr auto kTailSounds =
    std::to_array<char>({0,   'k', 'k', 'k', 'n', 'n', 'n', 't', 'r', 'k', 'm', 'p', 'r', 'r',
                         'p', 'r', 'm', 'p', 'p', 't', 't', 'n', 's', 's', 'k', 't', 'p', 'h'});

// The syllables that are readings of Chinese characters, in the order of code points.
constexpr std::u32string_view kReadings =
    U"가각간갈감갑강개객갱거건걸검겁게격견결겸경계고곡곤골공과곽관괄광괘괴굉교구국군굴궁권궐궤귀규균귤극근금급긍기긴길"
    U"끽나낙난날남납낭내냉녀년념녕노농뇌뇨누눌뉴능니닉다단달담답당대덕도독돈돌동두둔득등라락란랄람랍랑래랭략량려력련렬"
    U"렴렵령례로록론롱뢰료룡루류륙륜률륭륵름릉리린림립마막만말망매맥맹멱면멸명모목몰몽묘무묵문물미민밀박반발방배백번벌"
    U"범법벽변별병보복본봉부북분불붕비빈빙사삭산살삼삽상새색생서석선설섬섭성세소속손솔송쇄쇠수숙순술숭슬습승시식신실심"
    U"십쌍씨아악안알암압앙애액야약양어억언얼엄업여역연열염엽영예오옥온올옹와완왕왜외요욕용우욱운울웅원월위유육윤율융은"
    U"을음읍응의이익인일임입자작잔잠잡장재쟁저적전절점접정제조족존졸종좌죄주죽준줄중즉즐즙증지직진질짐집징차착찬찰참창"
    U"채책처척천철첨첩청체초촉촌총촬최추축춘출충췌취측층치칙친칠침칩칭쾌타탁탄탈탐탑탕태택탱토통퇴투특파판팔패팽편폄평"
    U"폐포폭표품풍피필핍하학한할함합항해핵행향허헌헐험혁현혈혐협형혜호혹혼홀홍화확환활황회획횡효후훈훤훼휘휴휼흉흑흔흠"
    U"흡흥희힐";

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

class LatinReader {
 public:
  LatinReader(std::string_view word, bool soft_g) : word_(word), soft_g_(soft_g) {}

  Sound read() {
    while (at_ < word_.size()) at_ += step();
    return std::move(out_);
  }

 private:
  [[nodiscard]] char ahead(std::size_t n) const { return at_ + n < word_.size() ? word_[at_ + n] : '\0'; }
  [[nodiscard]] bool begins(std::string_view part) const { return word_.substr(at_).starts_with(part); }
  [[nodiscard]] bool after_vowel() const {
    return at_ > 0 && (is_vowel(word_[at_ - 1]) || word_[at_ - 1] == 'y' || word_[at_ - 1] == 'w');
  }

  // Whether the vowel is called by its name: a consonant and the last e of the word follow, or -le: game, games,
  // stable.
  [[nodiscard]] bool is_long() const {
    const char next = ahead(1);
    if (next == '\0' || is_vowel(next) || std::string_view("hrwxy").find(next) != std::string_view::npos) return false;
    std::string_view rest = word_.substr(at_ + 2);
    if (rest == "le") return true;
    if (rest.size() > 1 && (rest.ends_with('s') || rest.ends_with('d'))) rest.remove_suffix(1);
    return rest == "e";
  }

  void say(std::string_view sounds) {
    for (const char c : sounds) {
      out_.letters += c;
      if (!is_vowel(c)) out_.consonants += c;
    }
  }

  // Says what stands here and returns how many letters that was.
  std::size_t step() {
    struct Rule {
      std::string_view spelt, said;
    };
    static constexpr auto kRules = std::to_array<Rule>({{"tion", "sen"},
                                                        {"sion", "sen"},
                                                        {"ture", "se"},
                                                        {"tual", "suar"},
                                                        {"eigh", "ei"},
                                                        {"igh", "ai"},
                                                        {"tch", "s"},
                                                        {"sch", "sk"},
                                                        {"ph", "p"},
                                                        {"th", "s"},
                                                        {"sh", "s"},
                                                        {"ch", "s"},
                                                        {"ck", "k"},
                                                        {"qu", "k"},
                                                        {"wh", ""}});
    for (const Rule& rule : kRules) {
      if (!begins(rule.spelt)) continue;
      say(rule.said);
      return rule.spelt.size();
    }
    const char c = word_[at_];
    const char next = ahead(1);
    if (at_ > 0 && c == word_[at_ - 1] && !is_vowel(c)) return 1;
    const bool before_front = next == 'e' || next == 'i' || next == 'y';
    switch (c) {
      case 'a':
        say(is_long() ? "ei" : "a");
        return 1;
      case 'i':
      case 'o':
      case 'u':
        say({&c, 1});
        return 1;
      case 'e':
        if (next != '\0' || !out_.letters.empty()) {
          const bool silent = next == '\0' && at_ > 1 && !is_vowel(word_[at_ - 1]);
          if (!silent) say("e");
        }
        return 1;
      case 'y':
        if (at_ > 0 && !is_vowel(next)) say("i");
        return 1;
      case 'b':
      case 'p':
      case 'f':
      case 'v':
        say("p");
        return 1;
      case 'd':
      case 't':
        say("t");
        return 1;
      case 'g':
        if (!soft_g_ || next != 'n' || at_ == 0) say(before_front && soft_g_ ? "s" : "k");
        return 1;
      case 'k':
      case 'q':
        say("k");
        return 1;
      case 'c':
        say(before_front ? "s" : "k");
        return 1;
      case 's':
      case 'z':
      case 'j':
        say("s");
        return 1;
      case 'x':
        say(at_ == 0 ? "s" : "ks");
        return 1;
      case 'l':
        say("r");
        return 1;
      case 'r':
        if (!after_vowel() || next == 'r' || next == 'y' || (is_vowel(next) && (next != 'e' || ahead(2) != '\0')))
          say("r");
        return 1;
      case 'm':
        say("m");
        return 1;
      case 'n':
        say("n");
        return next == 'g' && !is_vowel(ahead(2)) ? 2 : 1;
      case 'h':
        if (at_ == 0 || after_vowel()) say("h");
        return 1;
      default:
        return 1;  // w
    }
  }

  std::string_view word_;
  bool soft_g_;
  std::size_t at_ = 0;
  Sound out_;
};

}  // namespace

Sound sound_of_hangul(std::string_view word) {
  Sound out;
  char before = 0;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_code_point(word, at);
    if (!is_hangul_syllable(c)) return {};
    const Jamo jamo = split_syllable(c);
    const char lead = kLeadSounds[static_cast<std::size_t>(jamo.lead)];
    const char vowel = kVowelSounds[static_cast<std::size_t>(jamo.vowel)];
    const char tail = kTailSounds[static_cast<std::size_t>(jamo.tail)];
    if (lead != 0 && (lead != 'r' || before != 'r')) {  // 필러 is one l
      out.consonants += lead;
      out.letters += lead;
    }
    if (vowel != 0) out.letters += vowel;
    if (tail != 0) {
      out.consonants += tail;
      out.letters += tail;
    }
    before = tail;
  }
  return out;
}

bool seems_korean(std::string_view word) {
  const std::u32string syllables = to_code_points(word);
  const auto is_tense = [](char32_t c) {
    constexpr std::u32string_view kTense = U"까따빠짜";
    return is_hangul_syllable(c) && kTense.find(join_jamo({split_syllable(c).lead, 0, 0})) != kTense.npos;
  };
  const auto is_reading = [](char32_t c) { return std::binary_search(kReadings.begin(), kReadings.end(), c); };
  return std::any_of(syllables.begin(), syllables.end(), is_tense) ||
         std::all_of(syllables.begin(), syllables.end(), is_reading);
}

std::vector<Sound> sounds_of_latin(std::string_view word) {
  if (!std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; })) return {};
  std::vector<Sound> out = {LatinReader(word, true).read()};
  const auto add = [&](Sound other) {
    if (other.consonants != out.front().consonants) out.push_back(std::move(other));
  };
  if (word.find('g') != std::string_view::npos) add(LatinReader(word, false).read());
  return out;
}

std::string letters_read_aloud(std::string_view word) {
  struct Name {
    std::string_view name;
    char letter;
  };
  // A name comes before those that it begins with.
  static constexpr auto kNames = std::to_array<Name>(
      {{"에이치", 'h'}, {"에이취", 'h'}, {"더블유", 'w'}, {"더블류", 'w'}, {"에이", 'a'}, {"에프", 'f'},
       {"아이", 'i'},   {"제이", 'j'},   {"케이", 'k'},   {"아르", 'r'},   {"에스", 's'}, {"브이", 'v'},
       {"엑스", 'x'},   {"와이", 'y'},   {"제트", 'z'},   {"비", 'b'},     {"씨", 'c'},   {"시", 'c'},
       {"디", 'd'},     {"이", 'e'},     {"지", 'g'},     {"엘", 'l'},     {"엠", 'm'},   {"엔", 'n'},
       {"오", 'o'},     {"피", 'p'},     {"큐", 'q'},     {"알", 'r'},     {"티", 't'},   {"유", 'u'}});
  std::string out;
  while (!word.empty()) {
    const auto name =
        std::find_if(kNames.begin(), kNames.end(), [&](const Name& one) { return word.starts_with(one.name); });
    if (name == kNames.end()) return {};
    out += name->letter;
    word.remove_prefix(name->name.size());
  }
  return out;
}

std::string_view initials_in_latin(std::string_view hangul) {
  constexpr auto kLeads = std::to_array<std::string_view>({"gkc", "gkc", "n", "dt", "dt", "lr", "m", "bvp", "bvp", "sc",
                                                           "sc", "", "jgz", "jgz", "c", "kcq", "t", "pf", "h"});
  constexpr auto kVowels =
      std::to_array<std::string_view>({"a", "ae", "y",  "y", "eau", "ea", "y",   "y",  "o",  "w",  "w",
                                       "w", "y",  "uw", "w", "w",   "w",  "yue", "eu", "eu", "iey"});
  std::size_t at = 0;
  const char32_t first = hangul.empty() ? U'\0' : next_code_point(hangul, at);
  if (!is_hangul_syllable(first)) return {};
  const Jamo jamo = split_syllable(first);
  const std::string_view lead = kLeads.at(static_cast<std::size_t>(jamo.lead));
  return lead.empty() ? kVowels.at(static_cast<std::size_t>(jamo.vowel)) : lead;
}

double likeness(const Sound& one, const Sound& other) {
  return one.consonants.size() < 2 ? 0 : likeness_among_others(one, other);
}

double likeness_among_others(const Sound& one, const Sound& other) {
  if (one.consonants.empty() || one.consonants != other.consonants) return 0;
  const std::string& a = one.letters;
  const std::string& b = other.letters;
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0U);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t corner = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      corner = above;
    }
  }
  return 1 - static_cast<double>(row.back()) / static_cast<double>(std::max(a.size(), b.size()));
}

}  // namespace papersearch

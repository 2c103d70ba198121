// What the glosses of an English spelling say: 심층 강화 학습(reinforcement learning) may mean all three words or two.
#include "src/concepts/glosses.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <string_view>
#include <utility>

#include "src/base/hangul.h"
#include "src/concepts/evidence.h"
#include "src/concepts/key.h"
#include "src/concepts/loans.h"
#include "src/index/schema.h"
#include "src/text/korean/sound.h"

namespace papersearch {
namespace {

constexpr double kLonger = 0.5;            // share of the shorter spelling's glosses that a longer one needs
constexpr double kBeyond = 0.9;            // the same where it is longer than the gloss itself
constexpr double kBranch = 0.1;            // share that one of several longer ones needs
constexpr Xapian::doccount kCommon = 150;  // papers with a word that one gloss alone does not explain
constexpr std::size_t kMostAtOnce = 3;     // words of a hyphenated name
constexpr std::size_t kShort = 6;          // bytes: two syllables
constexpr std::size_t kLongWord = 15;      // bytes: five syllables, which may be several words
constexpr double kAlikeInGloss = 0.6;      // likeness of sounds where a gloss says so besides
constexpr std::size_t kSameRoot = 6;       // letters: "quantized" and "quantization"
constexpr double kUnit = 0.2;              // share of a word's papers that have it beside another
constexpr double kShareOfWord = 0.05;      // of a word's glosses, that say one thing

// Amid others, nothing in Korean says it.
bool is_function_word(const std::string& english) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "via", "with"});
  return std::find(kWords.begin(), kWords.end(), without_blanks(english)) != kWords.end();
}

bool is_among(const std::string& key, const std::vector<std::string>& meanings) {
  return std::any_of(meanings.begin(), meanings.end(), [&](const std::string& other) {
    const auto same =
        static_cast<std::size_t>(std::mismatch(key.begin(), key.end(), other.begin(), other.end()).first - key.begin());
    return same == key.size() || same == other.size() || same >= kSameRoot;
  });
}

bool sound_alike(const std::string& hangul, const std::string& latin) {
  const Sound sound = sound_of_hangul(hangul);
  const std::vector<Sound> sounds = sounds_of_latin(without_blanks(latin));
  return std::any_of(sounds.begin(), sounds.end(), [&](const Sound& s) { return likeness(sound, s) >= kAlikeInGloss; });
}

bool ends_with_words(const std::string& text, const std::string& end) { return text.ends_with(" " + end); }

// Of the spellings left of an English gloss, each a suffix of the longer ones, those that end where the concept begins.
class Resolution {
 public:
  Resolution(const std::string& english, const std::string& key, Dictionary& dictionary)
      : index_(dictionary.index()),
        english_(english),
        all_(beside(key, dictionary.index(), kGlossPrefix)),
        expected_(expected_words(english)),
        dictionary_(dictionary) {
    const std::vector<std::string> parts = split_words(english);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const bool amid = i > 0 && i + 1 < parts.size();
      if (!amid || !is_function_word(parts[i])) words_.push_back({parts[i], concept_key(parts[i])});
    }
  }

  std::vector<OtherSpelling> run(const std::string& wanted) {
    for (const auto& [key, spelling] : all_) {
      if (is_mixed(spelling.text) != is_mixed(english_)) {
        if (is_mixed(english_) ? fits(english_, spelling.text) : fits(spelling.text, english_))
          out_.push_back(spelling);
      } else if (!is_hangul(spelling.text)) {
        out_.push_back(spelling);
      } else if (count_words(spelling.text) == 1) {
        follow(spelling);
      }
    }
    // What is said once beside what is said often is a slip: it need not be read.
    const bool often = std::any_of(out_.begin(), out_.end(), [](const OtherSpelling& s) { return s.papers > kSlip; });
    reads_once_ = true;
    for (const OtherSpelling* at : once_) {
      if (wanted.empty() ? !often : wanted.ends_with(at->key)) follow(*at);
    }
    return std::move(out_);
  }

 private:
  struct Word {
    std::string text, key;
  };

  // How much of a Korean spelling is known to say the English one.
  struct Agreement {
    std::size_t says = 0, otherwise = 0;  // words of the Korean spelling; of the others nothing is known
    std::size_t said = 0;                 // words of the English one
    bool first_says = false;
  };

  // Longer and longer, while longer ones are what people mostly write.
  void follow(const OtherSpelling& at) {
    if (at.papers == 1 && !reads_once_) {
      once_.push_back(&at);
      return;
    }
    std::vector<const OtherSpelling*> longer;
    Xapian::doccount papers = 0;
    for (std::size_t more = 1; more <= kMostAtOnce; ++more) {  // sim-to-real 전이 begins with "sim"
      for (const auto& [key, spelling] : all_) {
        if (count_words(spelling.text) != count_words(at.text) + more || !ends_with_words(spelling.text, at.text) ||
            std::any_of(longer.begin(), longer.end(),
                        [&, &text = spelling.text](const OtherSpelling* l) { return ends_with_words(text, l->text); }))
          continue;
        longer.push_back(&spelling);
        papers += spelling.papers;
      }
    }
    if (goes_on(at, longer, papers)) {
      for (const OtherSpelling* next : longer) {
        if (next->papers >= kBranch * at.papers) follow(*next);
      }
      return;
    }
    if (is_mixed(at.text)) return;                                  // run() has looked at it
    const bool version = has_digit(english_) && words_.size() > 1;  // LLaMA 2 7B(대형 언어 모델)
    if (at.papers == 1 || version ? !is_sound(at) : is_short(at)) return;
    out_.push_back(at);
  }

  [[nodiscard]] bool goes_on(const OtherSpelling& at, const std::vector<const OtherSpelling*>& longer,
                             Xapian::doccount papers) {
    if (papers == 0) return false;
    if (at.papers == 1) {
      const Agreement now = agreement(at.text);
      const bool all_said = now.said == words_.size() && now.first_says;
      for (const OtherSpelling* next : longer) {
        const Agreement then = agreement(next->text);
        const bool every = then.says == count_words(next->text);
        if (every && (!is_acronym(english_) || then.says == expected_)) return true;  // 다중 모달(multimodal)
        if (!all_said && (is_unit(first_words(next->text, 2)) || (then.first_says && then.said > now.said)))
          return true;
      }
      if (all_said) return false;
    }
    if (count_words(at.text) < expected_) return papers >= kLonger * at.papers;
    // What each stands but once are so many kinds of it; what recurs is how it is said.
    const Xapian::doccount again = std::accumulate(
        longer.begin(), longer.end(), Xapian::doccount{0},
        [](Xapian::doccount sum, const auto* next) { return sum + (next->papers > 1 ? next->papers : 0); });
    return again >= kBeyond * at.papers && again >= kSurePapers;
  }

  // 모델(VLM) and 강화 학습(RLHF) end too early.
  [[nodiscard]] bool is_short(const OtherSpelling& at) const {
    const std::size_t have = count_words(at.text);
    if (expected_ == 1 && is_acronym(english_) && have == 1 && at.text.size() < kLongWord) return true;
    return have + 1 < expected_ || (have < expected_ && at.text.size() <= kShort) || at.text.size() < kShort;
  }

  // Two words that mostly stand together, with a blank or without: 사전 학습.
  [[nodiscard]] bool is_unit(const std::string& two) const {
    const std::vector<std::string> parts = split_words(two);
    if (parts.size() != 2) return false;
    const std::string one = concept_key(parts[0]);
    const std::string other = concept_key(parts[1]);
    const Xapian::doccount together =
        index_.get_termfreq(index_term(Field::kBody, Form::kJoined, Script::kOther, one + other));
    return together >= kUnit * std::min(papers_with(one, index_), papers_with(other, index_)) &&
           together >= kSurePapers;
  }

  // What one paper alone says must sound alike, or have nothing that is known to mean something else and fit in length.
  [[nodiscard]] bool is_sound(const OtherSpelling& at) {
    if (sound_alike(at.key, english_)) return true;
    if (is_product(english_)) return false;  // DragDiffusion(모델): what stands before it says what kind of thing it is
    const Agreement agreed = agreement(at.text);
    std::size_t have = count_words(at.text);
    if (have == 1 && agreed.says + agreed.otherwise == 0) have = std::max(have, at.text.size() / kShort);  // 자가진화
    // 이미지 생성기(Stable Diffusion). Any word is known to begin with some letter, so in an acronym all must agree.
    if (is_acronym(english_) ? agreed.otherwise > 0 : 2 * agreed.otherwise >= have) return false;
    if (at.text.size() < kShort) return false;
    if (agreed.said > 0 && agreed.said == words_.size() && agreed.otherwise == 0) return true;
    if (have < expected_ || (expected_ == 1 && count_words(at.text) > 1)) return false;
    if (is_acronym(english_) && have == 1 && at.text.size() < kLongWord) return false;
    if (has_digit(english_) && words_.size() > 1) return false;
    return count_words(at.text) > 1 || papers_with(at.key, index_) <= kCommon;
  }

  Agreement agreement(const std::string& text) {
    const std::vector<std::string> parts = split_words(text);
    const bool acronym = words_.size() == 1 && is_acronym(english_);
    const std::string letters = acronym ? without_blanks(letters_of(english_)) : "";
    Agreement out;
    std::vector<bool> said(words_.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const std::string key = concept_key(parts[i]);
      const std::vector<std::string>& known = dictionary_.meanings(key);
      bool says = false;
      if (acronym) {
        // A word of its own is what the acronym's thing is.
        says = parts.size() > 1 && std::any_of(known.begin(), known.end(), [&](const std::string& k) {
                 return parts.size() == letters.size() ? k.front() == letters[i]
                                                       : letters.find(k.front()) != std::string::npos;
               });
      } else {
        for (std::size_t j = 0; j < words_.size(); ++j) {
          const bool agrees = is_among(words_[j].key, known) || sound_alike(key, words_[j].text);
          says = says || agrees;
          said[j] = said[j] || agrees;
        }
      }
      out.says += says ? 1 : 0;
      out.otherwise += !says && !known.empty() ? 1 : 0;
      if (i == 0) out.first_says = says;
    }
    out.said = static_cast<std::size_t>(std::count(said.begin(), said.end(), true));
    return out;
  }

  const Xapian::Database& index_;
  std::string english_;
  std::vector<Word> words_;  // of it
  std::map<std::string, OtherSpelling> all_;
  std::size_t expected_;
  Dictionary& dictionary_;
  std::vector<const OtherSpelling*> once_;  // what one paper says; looked at last
  bool reads_once_ = false;
  std::vector<OtherSpelling> out_;
};

}  // namespace

const std::vector<std::string>& Dictionary::meanings(const std::string& hangul) {
  const auto [at, is_new] = known_.try_emplace(hangul);
  if (is_new) at->second = look_up(hangul);
  return at->second;
}

std::vector<std::string> Dictionary::look_up(const std::string& hangul) const {
  std::vector<std::string> out;
  for (const auto& [key, spelling] : beside(hangul, index_, kGlossPrefix, true)) {
    if (!is_hangul(key) && spelling.papers > 1 && !is_product(spelling.text) && !is_acronym(spelling.text))
      out.push_back(key);
  }
  if (const OtherSpelling said = origin(hangul, index_); !said.key.empty()) out.push_back(said.key);
  const auto words = beside(hangul, index_, kWordPrefix);
  const Xapian::doccount all = count_papers(words);
  for (const auto& [key, word] : words) {
    if (word.papers > 1 && word.papers >= kShareOfWord * all) out.push_back(key);
  }
  return out;
}

std::vector<OtherSpelling> glossed_spellings(const std::string& english, const std::string& key, Dictionary& dictionary,
                                             const std::string& wanted) {
  return Resolution(english, key, dictionary).run(wanted);
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// What glosses mean: in 심층 강화 학습(reinforcement learning) the English words may gloss all three Korean ones or
// two.
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
constexpr std::size_t kMaxHyphenated = 3;  // words of a hyphenated name
constexpr std::size_t kShort = 6;          // bytes: two syllables
constexpr std::size_t kLongWord = 15;      // bytes: five syllables, which may be several words
constexpr double kAlikeInGloss = 0.6;      // likeness of sounds where a gloss says so besides
constexpr std::size_t kSameRoot = 6;       // letters: "quantized" and "quantization"
constexpr double kUnit = 0.2;              // share of a word's papers that have it beside another
constexpr double kShareOfWord = 0.05;      // of a word's glosses, that say one thing

// Between other words it has no counterpart in Korean.
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

// Decides which of the Korean spellings before an English gloss are the concept. The indexer adds the last word, the
// last two words and so on, so each spelling is a suffix of the longer ones.
class Resolution {
 public:
  Resolution(const std::string& english, const std::string& key, Dictionary& dictionary)
      : index_(dictionary.index()),
        english_(english),
        all_(paired_with(key, dictionary.index(), kGlossPrefix)),
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
    // What a single paper has is a mistake where many papers have something else, and need not be examined.
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

  // How far the words of a Korean spelling are known to mean those of the English one.
  struct Agreement {
    std::size_t agreeing = 0, different = 0;  // words of the Korean spelling; nothing is known of its other words
    std::size_t covered = 0;                  // words of the English spelling that one of those means
    bool first_agrees = false;
  };

  // Goes on to longer spellings as long as most papers have these.
  void follow(const OtherSpelling& at) {
    if (at.papers == 1 && !reads_once_) {
      once_.push_back(&at);
      return;
    }
    std::vector<const OtherSpelling*> longer;
    Xapian::doccount papers = 0;
    for (std::size_t more = 1; more <= kMaxHyphenated; ++more) {  // sim-to-real 전이 begins with "sim"
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
    if (is_mixed(at.text)) return;                                  // run() has examined it
    const bool version = has_digit(english_) && words_.size() > 1;  // LLaMA 2 7B(대형 언어 모델)
    if (at.papers == 1 || version ? !is_sound(at) : is_short(at)) return;
    out_.push_back(at);
  }

  [[nodiscard]] bool goes_on(const OtherSpelling& at, const std::vector<const OtherSpelling*>& longer,
                             Xapian::doccount papers) {
    if (papers == 0) return false;
    if (at.papers == 1) {
      const Agreement now = agreement(at.text);
      const bool all_covered = now.covered == words_.size() && now.first_agrees;
      for (const OtherSpelling* next : longer) {
        const Agreement then = agreement(next->text);
        const bool every = then.agreeing == count_words(next->text);
        if (every && (!is_acronym(english_) || then.agreeing == expected_)) return true;  // 다중 모달(multimodal)
        if (!all_covered && (is_unit(first_words(next->text, 2)) || (then.first_agrees && then.covered > now.covered)))
          return true;
      }
      if (all_covered) return false;
    }
    if (count_words(at.text) < expected_) return papers >= kLonger * at.papers;
    // Longer spellings that one paper each has are kinds of the concept; one that several papers have is its name.
    const Xapian::doccount again = std::accumulate(
        longer.begin(), longer.end(), Xapian::doccount{0},
        [](Xapian::doccount sum, const auto* next) { return sum + (next->papers > 1 ? next->papers : 0); });
    return again >= kBeyond * at.papers && again >= kSurePapers;
  }

  // Whether a spelling has too few words for the English one, as 모델(VLM) and 강화 학습(RLHF).
  [[nodiscard]] bool is_short(const OtherSpelling& at) const {
    const std::size_t have = count_words(at.text);
    if (expected_ == 1 && is_acronym(english_) && have == 1 && at.text.size() < kLongWord) return true;
    return have + 1 < expected_ || (have < expected_ && at.text.size() <= kShort) || at.text.size() < kShort;
  }

  // Whether two words are mostly used together, with a blank or without: 사전 학습.
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

  // Whether a spelling that a single paper has can be believed: it must sound like the English one, or have as many
  // words and none that is known to mean something else.
  [[nodiscard]] bool is_sound(const OtherSpelling& at) {
    if (sound_alike(at.key, english_)) return true;
    if (is_product(english_)) return false;  // DragDiffusion(모델): the Korean word says what kind of thing it is
    const Agreement agreed = agreement(at.text);
    std::size_t have = count_words(at.text);
    if (have == 1 && agreed.agreeing + agreed.different == 0)
      have = std::max(have, at.text.size() / kShort);  // 자가진화
    // 이미지 생성기(Stable Diffusion) is no name of it. In an acronym all words must agree, because each letter is
    // easily matched by one of them.
    if (is_acronym(english_) ? agreed.different > 0 : 2 * agreed.different >= have) return false;
    if (at.text.size() < kShort) return false;
    if (agreed.covered > 0 && agreed.covered == words_.size() && agreed.different == 0) return true;
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
    std::vector<bool> covered(words_.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const std::string key = concept_key(parts[i]);
      const std::vector<std::string>& known = dictionary_.meanings(key);
      bool agrees = false;
      if (acronym) {
        // A single word names the kind of thing that the acronym stands for, not the acronym.
        agrees = parts.size() > 1 && std::any_of(known.begin(), known.end(), [&](const std::string& k) {
                   return parts.size() == letters.size() ? k.front() == letters[i]
                                                         : letters.find(k.front()) != std::string::npos;
                 });
      } else {
        for (std::size_t j = 0; j < words_.size(); ++j) {
          const bool same = is_among(words_[j].key, known) || sound_alike(key, words_[j].text);
          agrees = agrees || same;
          covered[j] = covered[j] || same;
        }
      }
      out.agreeing += agrees ? 1 : 0;
      out.different += !agrees && !known.empty() ? 1 : 0;
      if (i == 0) out.first_agrees = agrees;
    }
    out.covered = static_cast<std::size_t>(std::count(covered.begin(), covered.end(), true));
    return out;
  }

  const Xapian::Database& index_;
  std::string english_;
  std::vector<Word> words_;  // of english_
  std::map<std::string, OtherSpelling> all_;
  std::size_t expected_;
  Dictionary& dictionary_;
  std::vector<const OtherSpelling*> once_;  // spellings that one paper has; examined last
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
  for (const auto& [key, spelling] : paired_with(hangul, index_, kGlossPrefix, true)) {
    if (!is_hangul(key) && spelling.papers > 1 && !is_product(spelling.text) && !is_acronym(spelling.text))
      out.push_back(key);
  }
  if (const OtherSpelling said = loan_source(hangul, index_); !said.key.empty()) out.push_back(said.key);
  const auto words = paired_with(hangul, index_, kWordPrefix);
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

// Concepts: the spellings that the archive's own glosses and loanwords show to mean the same.
#include "src/concepts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "src/schema.h"
#include "src/text/concept.h"
#include "src/text/sound.h"

namespace papersearch {
namespace {

constexpr std::size_t kMostLooked = 400;       // spellings of one key; the commonest have fewer
constexpr std::size_t kMostBack = 12;          // that are looked at from the other side
constexpr double kLonger = 0.5;                // share of the shorter spelling's glosses that a longer one needs
constexpr double kBeyond = 0.9;                // the same where it is longer than the gloss itself
constexpr double kBranch = 0.1;                // share that one of several longer ones needs
constexpr Xapian::doccount kCommon = 150;      // papers with a word that one gloss alone does not explain
constexpr std::size_t kMostAtOnce = 3;         // words of a hyphenated name
constexpr Xapian::doccount kSure = 3;          // papers for a spelling longer than expected
constexpr std::size_t kShort = 6;              // bytes: two syllables
constexpr Xapian::doccount kShortAcronym = 2;  // papers that a name of two letters needs
constexpr double kLift = 2;                    // times more often together than by chance: a loanword
constexpr double kLoanEvidence = 3;            // papers times the logarithm of that
constexpr double kAlike = 0.75;                // likeness of sounds that needs no second paper, or consonant
constexpr double kAlikeInGloss = 0.6;          // the same where a gloss says so besides
constexpr std::size_t kManyConsonants = 4;
constexpr Xapian::doccount kSlip = 20;     // times as often, another is said
constexpr std::size_t kMostParts = 3;      // spellings of each part of a phrase
constexpr Xapian::doccount kComposed = 2;  // papers that must have the phrase
constexpr std::size_t kMostLonger = 40;    // longer glosses that begin so
constexpr std::size_t kMostExported = 20;  // spellings of one

bool is_hangul(const std::string& text) { return !text.empty() && static_cast<unsigned char>(text.front()) >= 0xEA; }

std::size_t words(const std::string& text) {
  return 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
}

// How many Korean words to expect for it: an acronym has one for each letter.
std::size_t expected_words(const std::string& english) {
  const std::size_t count = words(english);
  if (count > 1 || english.size() > 5) return count;
  const std::size_t letters = english.size() - (english.size() > 2 && english.back() == 's' ? 1 : 0);
  return letters <= 4 ? letters : 1;
}

// For its sound: "long take" is 롱테이크.
std::string without_blanks(const std::string& english) {
  std::string out;
  for (const char c : english) {
    if (c != ' ') out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out;
}

// A capital inside a long word: DragDiffusion, SwiGLU.
bool is_product(const std::string& english) {
  if (english.size() <= 5 || english.find(' ') != std::string::npos) return false;
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return std::any_of(english.begin() + 1, english.end(), capital) &&
         !std::all_of(english.begin(), english.end(), capital);
}

// Papers with a word, by its stem or key.
Xapian::doccount papers_with(const std::string& key, const Xapian::Database& index) {
  if (is_hangul(key)) return index.get_termfreq(index_term(Field::kBody, Form::kStem, Script::kHangul, key));
  Xapian::doccount out = 0;
  for (const Field field : {Field::kBody, Field::kTitle}) {
    for (const Form form : {Form::kWord, Form::kStem})
      out = std::max(out, index.get_termfreq(index_term(field, form, Script::kLatin, key)));
  }
  return out;
}

// A term of evidence: its key, how the other is written, and the key of that. Nothing where it was too long for a term.
struct Evidence {
  std::string key, other, text;
};

std::optional<Evidence> read_evidence(std::string_view term, std::string_view kind) {
  const std::vector<std::string_view> parts = split_list(term.substr(kind.size()));
  if (parts.size() != 2 || parts[1].empty()) return std::nullopt;
  return Evidence{std::string(parts[0]), concept_key(parts[1]), std::string(parts[1])};
}

// What stands beside a key, by its own; what has one key counts together under the commonest spelling.
std::map<std::string, OtherSpelling> beside(const std::string& key, const Xapian::Database& index,
                                            std::string_view kind) {
  std::map<std::string, OtherSpelling> out;
  std::map<std::string, Xapian::doccount> most;
  const std::string prefix = cut_term(std::string(kind) + key + kListSeparator);
  std::size_t looked = 0;
  for (auto term = index.allterms_begin(prefix); term != index.allterms_end(prefix) && looked < kMostLooked;
       ++term, ++looked) {
    auto said = read_evidence(*term, kind);
    if (!said) continue;
    OtherSpelling& spelling = out[said->other];
    const Xapian::doccount papers = term.get_termfreq();
    spelling.papers += papers;
    if (papers > most[said->other]) {
      most[said->other] = papers;
      spelling.text = std::move(said->text);
      spelling.key = std::move(said->other);
    }
  }
  return out;
}

// Of the spellings left of an English gloss, each a suffix of the longer ones, those that end where the concept begins.
class Resolution {
 public:
  Resolution(const std::string& english, const std::string& key, const Xapian::Database& index)
      : index_(index),
        english_(without_blanks(english)),
        all_(beside(key, index, kGlossPrefix)),
        expected_(expected_words(english)),
        is_product_(is_product(english)) {}

  std::vector<OtherSpelling> run() {
    for (const auto& [key, spelling] : all_) {
      if (!is_hangul(spelling.text)) {
        out_.push_back(spelling);
      } else if (words(spelling.text) == 1) {
        follow(spelling);
      }
    }
    return std::move(out_);
  }

 private:
  // Longer and longer, while longer ones are what people mostly write.
  void follow(const OtherSpelling& at) {
    std::vector<const OtherSpelling*> longer;
    Xapian::doccount papers = 0;
    for (std::size_t more = 1; more <= kMostAtOnce && longer.empty();
         ++more) {  // sim-to-real 전이 begins with "sim" alone
      for (const auto& [key, spelling] : all_) {
        if (words(spelling.text) != words(at.text) + more || !spelling.text.ends_with(" " + at.text)) continue;
        longer.push_back(&spelling);
        papers += spelling.papers;
      }
    }
    const bool beyond = words(at.text) >= expected_;
    if (papers > 0 && papers >= (beyond ? kBeyond : kLonger) * at.papers && (!beyond || papers >= kSure)) {
      for (const OtherSpelling* next : longer) {
        if (next->papers >= kBranch * at.papers) follow(*next);
      }
      return;
    }
    // 모델(VLM) and 강화 학습(RLHF) end too early.
    const std::size_t have = words(at.text);
    if (at.papers == 1 && !is_sound(at)) return;
    const bool short_of =
        have + 1 < expected_ || (have < expected_ && at.text.size() <= kShort) || at.text.size() < kShort;
    if (!short_of) out_.push_back(at);
  }

  // What one paper alone says must sound alike, or fit in length and be no common word.
  [[nodiscard]] bool is_sound(const OtherSpelling& at) const {
    const Sound sound = sound_of_hangul(at.key);
    for (const Sound& s : sounds_of_latin(english_)) {
      if (likeness(sound, s) >= kAlikeInGloss) return true;
    }
    const std::size_t have = words(at.text);
    if (have < expected_ || is_product_ || (expected_ == 1 && have > 1)) return false;
    return have > 1 || papers_with(at.key, index_) <= kCommon;
  }

  const Xapian::Database& index_;
  std::string english_;
  std::map<std::string, OtherSpelling> all_;
  std::size_t expected_;
  bool is_product_;  // DragDiffusion(모델): what stands before a product's name says what kind of thing it is
  std::vector<OtherSpelling> out_;
};

// A Hangul and a Latin word that sound alike: how sure it is that one says the other, 0 where it is not.
struct Loan {
  OtherSpelling spelling;
  double evidence = 0;
  bool lifted = false;
};

Loan loan(const std::string& key, OtherSpelling other, const Xapian::Database& index) {
  const Xapian::doccount papers = other.papers;
  if (is_hangul(key)) {  // the key of a Latin word has lost its ending, and how it sounds with that
    double alike = 0;
    std::size_t consonants = 0;
    const Sound sound = sound_of_hangul(key);
    for (const Sound& s : sounds_of_latin(other.text)) {
      alike = std::max(alike, likeness(sound, s));
      consonants = s.consonants.size();
    }
    if (alike < kAlike && (papers < 2 || (papers < kSure && consonants < 3))) return {};
    if (papers < 2 && consonants < kManyConsonants) return {};
  }
  const double chance = static_cast<double>(papers_with(key, index)) *
                        static_cast<double>(papers_with(other.key, index)) / index.get_doccount();
  const double lift = papers / std::max(chance, 1.0 / index.get_doccount());
  other.why = OtherSpelling::Why::kSound;
  return {std::move(other), papers * std::log(std::max(lift, 1.0)), lift >= kLift};
}

std::vector<Loan> loans(const std::string& key, const Xapian::Database& index) {
  std::vector<Loan> out;
  for (auto& [other, spelling] : beside(key, index, kLoanPrefix)) {
    if (Loan found = loan(key, std::move(spelling), index); found.evidence > 0) out.push_back(std::move(found));
  }
  std::sort(out.begin(), out.end(), [](const Loan& a, const Loan& b) { return a.evidence > b.evidence; });
  return out;
}

// The Latin word that a Hangul one says; empty where it is none.
OtherSpelling origin(const std::string& hangul, const Xapian::Database& index) {
  const std::vector<Loan> all = loans(hangul, index);
  if (all.empty()) return {};
  const Loan& best = all.front();
  if (best.lifted && best.evidence >= kLoanEvidence) return best.spelling;
  const std::vector<Loan> back = loans(best.spelling.key, index);
  return !back.empty() && back.front().spelling.key == hangul ? best.spelling : OtherSpelling{};
}

// The Hangul words that say a Latin one.
std::vector<OtherSpelling> said_in_hangul(const std::string& key, const Xapian::Database& index) {
  std::vector<OtherSpelling> out;
  std::size_t looked = 0;
  for (const Loan& l : loans(key, index)) {
    if (++looked > kMostBack) break;
    if (origin(l.spelling.key, index).key == key) out.push_back(l.spelling);
  }
  return out;
}

// Adds spellings to others; those known are counted together.
void merge(const std::vector<OtherSpelling>& more, std::vector<OtherSpelling>& out) {
  for (const OtherSpelling& spelling : more) {
    const auto known =
        std::find_if(out.begin(), out.end(), [&](const OtherSpelling& s) { return s.key == spelling.key; });
    if (known == out.end()) {
      out.push_back(spelling);
    } else {
      known->papers += spelling.papers;
    }
  }
}

// The Hangul spellings of an English one, and its acronym or what it stands for.
std::vector<OtherSpelling> resolved(const std::string& english, const std::string& key, const Xapian::Database& index) {
  std::vector<OtherSpelling> out = Resolution(english, key, index).run();
  if (words(english) == 1) merge(said_in_hangul(key, index), out);
  return out;
}

// The English spellings of a Hangul one, each with its way back.
std::vector<OtherSpelling> english_of(const std::string& key, const Xapian::Database& index) {
  std::vector<OtherSpelling> out;
  for (const auto& [other, spelling] : beside(key, index, kGlossPrefix)) out.push_back(spelling);
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.papers > b.papers; });
  if (out.size() > kMostBack) out.resize(kMostBack);
  if (const OtherSpelling said = origin(key, index); !said.key.empty()) merge({said}, out);
  return out;
}

// What a key means by itself, unsorted.
std::vector<OtherSpelling> known_spellings(const std::string& text, const std::string& key,
                                           const Xapian::Database& index) {
  if (!is_hangul(text)) return resolved(text, key, index);
  // The English of a Korean spelling is what leads back to it.
  std::vector<OtherSpelling> out;
  std::vector<OtherSpelling> siblings;
  for (const OtherSpelling& e : english_of(key, index)) {
    const std::vector<OtherSpelling> back = resolved(e.text, e.key, index);
    const bool same = std::any_of(back.begin(), back.end(), [&](const auto& k) { return k.key == key; });
    if (!same) continue;
    out.push_back(e);
    for (const OtherSpelling& k : back) {  // 긴 문맥 = long context = 긴 컨텍스트
      if (is_hangul(k.text) && k.papers > 1) siblings.push_back(k);
    }
  }
  merge(siblings, out);
  return out;
}

void keep_best(const std::string& key, std::size_t most, std::vector<OtherSpelling>& out) {
  std::erase_if(
      out, [&](const OtherSpelling& s) { return s.key == key || (s.text.size() <= 2 && s.papers < kShortAcronym); });
  std::sort(out.begin(), out.end(), [](const OtherSpelling& a, const OtherSpelling& b) {
    return a.papers != b.papers ? a.papers > b.papers : a.text < b.text;
  });
  if (!out.empty()) {  // what is said once beside what is said often is a slip
    const Xapian::doccount best = out.front().papers;
    std::erase_if(out, [&](const OtherSpelling& s) { return s.papers * kSlip < best; });
  }
  if (out.size() > most) out.resize(most);
}

// Phrases made of the parts' other spellings that the archive has: 객체 = object and 감지 = detection, and there is
// "object detection".
std::vector<OtherSpelling> composed(const std::string& text, const Xapian::Database& index) {
  const std::size_t gap = text.find(' ');
  if (gap == std::string::npos || text.find(' ', gap + 1) != std::string::npos) return {};
  std::array<std::vector<std::string>, 2> parts = {{{text.substr(0, gap)}, {text.substr(gap + 1)}}};
  for (std::vector<std::string>& part : parts) {
    const std::string key = concept_key(part.front());
    std::vector<OtherSpelling> others = known_spellings(part.front(), key, index);
    keep_best(key, kMostParts, others);
    for (const OtherSpelling& other : others) {
      if (other.papers > 1) part.push_back(other.text);
    }
  }
  std::vector<OtherSpelling> out;
  for (const std::string& one : parts[0]) {
    for (const std::string& other : parts[1]) {
      if ((one == parts[0].front() && other == parts[1].front()) || is_hangul(one) != is_hangul(other)) continue;
      const std::string phrase = one + " " + other;
      const std::string key = concept_key(phrase);
      Xapian::doccount papers = index.get_termfreq(index_term(Field::kBody, Form::kJoined, Script::kOther, key));
      for (const auto& [beside_it, spelling] : beside(key, index, kGlossPrefix))
        papers = std::max(papers, spelling.papers);
      if (papers >= kComposed) out.push_back({phrase, key, papers, OtherSpelling::Why::kParts});
    }
  }
  return out;
}

std::string first_words(const std::string& text, std::size_t count) {
  std::size_t end = 0;
  for (; count > 0 && end != std::string::npos; --count) end = text.find(' ', end + 1);
  return text.substr(0, end);
}

// What longer glosses say of their first words, where both sides have as many: 긴 문맥 이해(long context understanding)
// says of 긴 문맥 that it is "long context". Both languages put the head last.
std::vector<OtherSpelling> within_longer(const std::string& text, const std::string& key,
                                         const Xapian::Database& index) {
  std::vector<OtherSpelling> out;
  const std::size_t count = words(text);
  if (count < 2) return out;
  const std::string prefix = cut_term(std::string(kGlossPrefix) + key);
  std::size_t seen = 0;
  std::size_t looked = 0;
  for (auto term = index.allterms_begin(prefix);
       term != index.allterms_end(prefix) && looked < kMostLonger && seen < kMostLooked; ++term, ++seen) {
    const auto said = read_evidence(*term, kGlossPrefix);
    if (!said || said->key == key) continue;
    if (is_hangul(said->text) == is_hangul(text) || words(said->text) <= count) continue;
    ++looked;
    const auto beside_it = beside(said->other, index, kGlossPrefix);
    const auto longer = beside_it.find(said->key);
    if (longer == beside_it.end() || words(longer->second.text) != words(said->text)) continue;
    if (concept_key(first_words(longer->second.text, count)) != key) continue;
    const std::string begin = first_words(said->text, count);
    merge({{begin, concept_key(begin), term.get_termfreq(), OtherSpelling::Why::kParts}}, out);
  }
  return out;
}

// Adds what was put in by hand, and takes out what was forbidden.
void obey(const ConceptRules& rules, const std::string& key, std::vector<OtherSpelling>& out) {
  const auto [first, last] = rules.apart.equal_range(key);
  std::erase_if(out, [&](const OtherSpelling& s) {
    return std::any_of(first, last, [&](const auto& pair) { return pair.second == s.key; });
  });
  const auto same = rules.same.find(key);
  if (same == rules.same.end()) return;
  std::vector<OtherSpelling> all;
  for (const std::string& text : same->second) {
    if (std::string other = concept_key(text); other != key)
      all.push_back({text, std::move(other), 0, OtherSpelling::Why::kHand});
  }
  merge(out, all);
  out = std::move(all);
}

}  // namespace

std::vector<OtherSpelling> other_spellings(const std::string& text, std::size_t most, const ConceptRules& rules,
                                           const Xapian::Database& index) {
  const std::string key = concept_key(text);
  if (key.size() < 2) return {};
  std::vector<OtherSpelling> out = known_spellings(text, key, index);
  keep_best(key, most, out);
  if (out.size() < most) {
    std::vector<OtherSpelling> more = within_longer(text, key, index);
    merge(composed(text, index), more);
    keep_best(key, most - out.size(), more);
    merge(more, out);
  }
  obey(rules, key, out);
  if (out.size() > most) out.resize(most);
  return out;
}

std::vector<ConceptPair> all_concepts(const ConceptRules& rules, const Xapian::Database& index) {
  // How each key is mostly written.
  std::unordered_map<std::string, std::pair<Xapian::doccount, std::string>> written;
  for (const std::string_view kind : {kGlossPrefix, kLoanPrefix}) {
    for (auto term = index.allterms_begin(std::string(kind)); term != index.allterms_end(std::string(kind)); ++term) {
      auto said = read_evidence(*term, kind);
      if (!said) continue;
      auto& [papers, spelling] = written[said->other];
      if (term.get_termfreq() > papers) {
        papers = term.get_termfreq();
        spelling = std::move(said->text);
      }
    }
  }
  std::vector<ConceptPair> out;
  for (const auto& [key, entry] : written) {
    if (is_hangul(key)) continue;
    std::vector<OtherSpelling> all = resolved(entry.second, key, index);
    keep_best(key, kMostExported, all);
    obey(rules, key, all);
    // Each pair of two Latin spellings would come twice.
    for (OtherSpelling& other : all) {
      if (is_hangul(other.text) || other.key > key) out.push_back({entry.second, std::move(other)});
    }
  }
  std::sort(out.begin(), out.end(), [](const ConceptPair& a, const ConceptPair& b) {
    return std::tie(b.other.papers, a.text, a.other.text) < std::tie(a.other.papers, b.text, b.other.text);
  });
  return out;
}

}  // namespace papersearch

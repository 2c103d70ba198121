// SPDX-License-Identifier: GPL-2.0-or-later
// Loanwords: 트랜스포머 is "transformer" in Hangul.
#include "src/concepts/loans.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "src/base/hangul.h"
#include "src/concepts/evidence.h"
#include "src/index/schema.h"
#include "src/text/korean/sound.h"

namespace papersearch {
namespace {

constexpr double kLift = 2;           // times as often together as by chance
constexpr double kLoanEvidence = 3;   // papers times the logarithm of that
constexpr double kNoChance = 30;      // so much evidence leaves no doubt
constexpr double kShortLift = 6;      // the lift that words of two consonants need as well
constexpr double kKoreanLift = 20;    // the lift of a word that seems no loan, with a second paper,
constexpr double kKoreanShare = 0.5;  // unless the other word is in this share of its papers
constexpr double kAlike = 0.75;       // likeness of sounds that needs no second paper, or consonant
constexpr std::size_t kManyConsonants = 4;

struct Loan {
  OtherSpelling spelling;
  double evidence = 0;
  bool lifted = false;
};

// How much evidence there is that of two words that sound alike one is a loan of the other; 0 where there is not
// enough. `with_key` is papers_with(key).
Loan loan(const std::string& key, Xapian::doccount with_key, OtherSpelling other, const Xapian::Database& index) {
  const Xapian::doccount papers = other.papers;
  double alike = 1;
  std::size_t consonants = kManyConsonants;
  if (is_hangul(key)) {  // in the other direction only the key of the Latin word is known, a stem that sounds otherwise
    alike = 0;
    const Sound sound = sound_of_hangul(key);
    for (const Sound& s : sounds_of_latin(other.text)) {
      alike = std::max(alike, likeness(sound, s));
      consonants = s.consonants.size();
    }
    if (alike < kAlike && (papers < 2 || (papers < kSurePapers && consonants < 3))) return {};
    if (papers < 2 && consonants < kManyConsonants) return {};
  }
  const double chance =
      static_cast<double>(with_key) * static_cast<double>(papers_with(other.key, index)) / index.get_doccount();
  const double lift = papers / std::max(chance, 1.0 / index.get_doccount());
  const double evidence = papers * std::log(std::max(lift, 1.0));
  if (is_hangul(key) && evidence < kNoChance) {
    // 길이 and "query" have the same consonants, and so have 사전 and "scene".
    if (consonants < 3 && lift < kShortLift) return {};
    const bool together = lift >= kKoreanLift || papers >= kKoreanShare * with_key;
    if (seems_korean(key) && (alike < kAlike || papers < 2 || !together)) return {};
  }
  other.why = OtherSpelling::Why::kSound;
  return {std::move(other), evidence, lift >= kLift};
}

std::vector<Loan> loans(const std::string& key, const Xapian::Database& index) {
  std::vector<Loan> out;
  auto all = paired_with(key, index, kLoanPrefix);
  const Xapian::doccount with_key = all.empty() ? 0 : papers_with(key, index);
  for (auto& [other, spelling] : all) {
    if (Loan found = loan(key, with_key, std::move(spelling), index); found.evidence > 0)
      out.push_back(std::move(found));
  }
  std::sort(out.begin(), out.end(), [](const Loan& a, const Loan& b) { return a.evidence > b.evidence; });
  return out;
}

}  // namespace

OtherSpelling loan_source(const std::string& hangul, const Xapian::Database& index) {
  const std::vector<Loan> all = loans(hangul, index);
  if (all.empty()) return {};
  const Loan& best = all.front();
  if (best.lifted && best.evidence >= kLoanEvidence) return best.spelling;
  const std::vector<Loan> back = loans(best.spelling.key, index);
  return !back.empty() && back.front().spelling.key == hangul ? best.spelling : OtherSpelling{};
}

std::vector<OtherSpelling> hangul_loans(const std::string& key, const Xapian::Database& index) {
  std::vector<OtherSpelling> out;
  std::size_t looked = 0;
  for (const Loan& l : loans(key, index)) {
    if (++looked > kMaxCandidates) break;
    if (loan_source(l.spelling.key, index).key == key) out.push_back(l.spelling);
  }
  return out;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Concepts: spellings that mean the same, as the glosses and loanwords of the archive show.
#include "src/concepts/concepts.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "src/base/deadline.h"
#include "src/base/hangul.h"
#include "src/concepts/evidence.h"
#include "src/concepts/glosses.h"
#include "src/concepts/key.h"
#include "src/concepts/loans.h"
#include "src/concepts/words.h"
#include "src/index/schema.h"
#include "src/text/korean/loan_spelling.h"

namespace papersearch {
namespace {

constexpr Xapian::doccount kShortAcronym = 2;  // papers that must have an acronym of two letters
constexpr std::size_t kBytesOfMeaning = 6;     // bytes: two syllables, about one English word
constexpr std::size_t kMaxParts = 3;           // spellings of each part of a phrase
constexpr Xapian::doccount kComposed = 2;      // papers that must have the phrase
constexpr std::size_t kMaxLonger = 40;         // longer glosses that begin with the words
constexpr std::size_t kMaxSpelt = 2;           // other spellings of a loanword
constexpr std::size_t kMaxExported = 20;       // spellings of one

// Adds the spellings whose keys `out` does not have yet.
void add_unknown(const std::vector<OtherSpelling>& more, std::vector<OtherSpelling>& out) {
  const std::size_t known = out.size();
  for (const OtherSpelling& spelling : more) {
    if (std::none_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(known),
                     [&](const OtherSpelling& o) { return o.key == spelling.key; }))
      out.push_back(spelling);
  }
}

// What few papers have where many have something else is a mistake.
bool is_slip(Xapian::doccount papers, Xapian::doccount most) { return papers * kSlip < most; }

Xapian::doccount most_papers(const std::vector<OtherSpelling>& spellings) {
  Xapian::doccount out = 0;
  for (const OtherSpelling& spelling : spellings) out = std::max(out, spelling.papers);
  return out;
}

// Finds out which slips of an English word are none: "파일(context)" is a mistake, but papers with "motion" in the
// title have 움직임 below more often than others. So have those with "multimodal" 모달, as the end of 멀티 모달.
void bear_out(const std::string& key, const Xapian::Database& index, std::vector<OtherSpelling>& out) {
  const Xapian::doccount most = most_papers(out);
  for (OtherSpelling& spelling : out) {
    if (!is_hangul(spelling.key) || !is_slip(spelling.papers, most)) continue;
    const bool is_end = std::any_of(out.begin(), out.end(), [&](const OtherSpelling& other) {
      return other.key != spelling.key && other.key.ends_with(spelling.key);
    });
    if (is_end) continue;
    const Xapian::doccount both = papers_with_both(key, spelling.key, index);
    if (both < spelling.papers) continue;
    spelling.papers = both;
    spelling.why = OtherSpelling::Why::kTitle;
  }
}

// The Hangul spellings of an English one, and its acronym or what it stands for. Parameters as of glossed_spellings().
std::vector<OtherSpelling> spellings_of(const std::string& english, const std::string& key, Dictionary& dictionary,
                                        const std::string& wanted = "") {
  const Xapian::Database& index = dictionary.index();
  std::vector<OtherSpelling> out = glossed_spellings(english, key, dictionary, wanted);
  if (count_words(english) > 1) return out;
  merge(hangul_loans(key, index), out);
  add_unknown(words_at_same_position(key, index), out);
  bear_out(key, index, out);
  return out;
}

// The same, for an acronym with the spellings of what it stands for.
std::vector<OtherSpelling> all_spellings_of(const std::string& english, const std::string& key,
                                            Dictionary& dictionary) {
  std::vector<OtherSpelling> out = spellings_of(english, key, dictionary);
  if (count_words(english) > 1) return out;
  std::vector<OtherSpelling> in_full;
  for (const OtherSpelling& whole : out) {
    if (is_hangul(whole.text) || count_words(whole.text) == 1) continue;
    for (const OtherSpelling& other : glossed_spellings(whole.text, whole.key, dictionary)) {
      if (is_hangul(other.text) && count_words(other.text) >= expected_words(english)) merge({other}, in_full);
    }
  }
  add_unknown(in_full, out);
  return out;
}

// The English spellings of a Hangul one. Whether the evidence leads back from them is not examined here.
std::vector<OtherSpelling> english_of(const std::string& key, const Xapian::Database& index) {
  std::vector<OtherSpelling> out;
  const std::size_t units = std::max<std::size_t>(1, key.size() / kBytesOfMeaning);
  for (const auto& [other, spelling] : paired_with(key, index, kGlossPrefix)) {
    // 생성 alone does not mean "image generation", though it is the end of that.
    if (expected_words(spelling.text) <= units + (spelling.papers > 1 || units > 1 ? 1 : 0)) out.push_back(spelling);
  }
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.papers > b.papers; });
  if (out.size() > kMaxCandidates) out.resize(kMaxCandidates);
  if (const OtherSpelling source = loan_source(key, index); !source.key.empty()) merge({source}, out);
  add_unknown(words_at_same_position(key, index), out);
  return out;
}

// The best of the spellings of `key`, those first that most papers have.
void keep_best(const std::string& key, std::size_t max, std::vector<OtherSpelling>& out) {
  std::erase_if(
      out, [&](const OtherSpelling& s) { return s.key == key || (s.text.size() <= 2 && s.papers < kShortAcronym); });
  std::sort(out.begin(), out.end(), [](const OtherSpelling& a, const OtherSpelling& b) {
    return a.papers != b.papers ? a.papers > b.papers : a.text < b.text;
  });
  if (!out.empty()) {
    const Xapian::doccount most = out.front().papers;
    std::erase_if(out, [&](const OtherSpelling& s) { return is_slip(s.papers, most); });
  }
  if (out.size() > max) out.resize(max);
}

// The spellings with the same meaning by evidence for the words themselves, unsorted.
std::vector<OtherSpelling> known_spellings(const std::string& text, const std::string& key, Dictionary& dictionary) {
  if (!is_hangul(text)) return all_spellings_of(text, key, dictionary);
  // An English spelling belongs to a Korean one if that belongs to the English one.
  std::vector<OtherSpelling> out;
  std::vector<OtherSpelling> siblings;
  for (OtherSpelling& e : english_of(key, dictionary.index())) {
    const std::vector<OtherSpelling> back = spellings_of(e.text, e.key, dictionary, key);
    const auto same = std::find_if(back.begin(), back.end(), [&](const auto& k) { return k.key == key; });
    if (same == back.end()) continue;
    if (same->why == OtherSpelling::Why::kTitle) {
      e.papers = std::max(e.papers, same->papers);
      e.why = same->why;
    } else if (is_slip(same->papers, most_papers(back))) {
      continue;
    }
    out.push_back(e);
    for (const OtherSpelling& k : back) {  // 긴 문맥 = long context = 긴 컨텍스트
      if (is_hangul(k.text) && k.papers > 1) siblings.push_back(k);
    }
  }
  merge(siblings, out);
  return out;
}

// Adds the Hangul word that titles and bodies pair with an English one.
void add_by_titles(const std::string& text, const std::string& key, const Xapian::Database& index,
                   std::vector<OtherSpelling>& out) {
  if (is_hangul(text)) return;
  if (const OtherSpelling other = spelling_by_titles(key, index); !other.key.empty()) add_unknown({other}, out);
}

// Puts phrases together from the other spellings of two words, and returns those that the archive has: from 객체 =
// object and 감지 = detection, "object detection".
std::vector<OtherSpelling> composed(const std::string& text, Dictionary& dictionary) {
  const Xapian::Database& index = dictionary.index();
  const std::size_t gap = text.find(' ');
  if (gap == std::string::npos || text.find(' ', gap + 1) != std::string::npos) return {};
  std::array<std::vector<std::string>, 2> parts = {{{text.substr(0, gap)}, {text.substr(gap + 1)}}};
  for (std::vector<std::string>& part : parts) {
    const std::string key = concept_key(part.front());
    std::vector<OtherSpelling> others = known_spellings(part.front(), key, dictionary);
    keep_best(key, kMaxParts, others);
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
      for (const auto& [paired, spelling] : paired_with(key, index, kGlossPrefix))
        papers = std::max(papers, spelling.papers);
      if (papers >= kComposed) out.push_back({phrase, key, papers, OtherSpelling::Why::kParts});
    }
  }
  return out;
}

// The spellings that follow from longer glosses with as many words on both sides: by 긴 문맥 이해(long context
// understanding), 긴 문맥 is "long context". In both languages the head of a phrase is its last word.
std::vector<OtherSpelling> within_longer(const std::string& text, const std::string& key,
                                         const Xapian::Database& index) {
  std::vector<OtherSpelling> out;
  const std::size_t count = count_words(text);
  if (count < 2) return out;
  const std::string prefix = cut_term(std::string(kGlossPrefix) + key);
  std::size_t seen = 0;
  std::size_t looked = 0;
  for (auto term = index.allterms_begin(prefix);
       term != index.allterms_end(prefix) && looked < kMaxLonger && seen < kMaxTermsRead; ++term, ++seen) {
    Deadline::step();
    const auto evidence = read_evidence(*term, kGlossPrefix);
    if (!evidence || evidence->key == key) continue;
    if (is_hangul(evidence->other) == is_hangul(text) || count_words(evidence->other) <= count) continue;
    ++looked;
    const auto paired = paired_with(evidence->other_key, index, kGlossPrefix);
    const auto longer = paired.find(evidence->key);
    if (longer == paired.end() || count_words(longer->second.text) != count_words(evidence->other)) continue;
    if (concept_key(first_words(longer->second.text, count)) != key) continue;
    const std::string begin = first_words(evidence->other, count);
    merge({{begin, concept_key(begin), term.get_termfreq(), OtherSpelling::Why::kParts}}, out);
  }
  return out;
}

// How papers that pair a key with another spelling write it: "coding" with 코딩, not "code".
std::string written_with(const OtherSpelling& other, const std::string& key, const std::string& otherwise,
                         const Xapian::Database& index) {
  if (other.why == OtherSpelling::Why::kHand) return otherwise;
  const auto all = paired_with(other.key, index, other.why == OtherSpelling::Why::kSound ? kLoanPrefix : kGlossPrefix);
  const auto at = all.find(key);
  return at == all.end() ? otherwise : at->second.text;
}

// The words as most glosses write them: "LLM" for "llm", because capitals tell an acronym, and "dataset" for
// "data-set".
std::string as_glossed(const std::string& words, const std::string& key, const Xapian::Database& index) {
  if (is_hangul(words)) return words;
  const auto others = paired_with(key, index, kGlossPrefix);
  const auto best = std::max_element(others.begin(), others.end(),
                                     [](const auto& a, const auto& b) { return a.second.papers < b.second.papers; });
  return best == others.end() ? words : written_with(best->second, key, words, index);
}

// The other spellings of a loanword that the archive has: 컨텐츠 for 콘텐츠. None for a word that no paper has, which
// is repaired instead (query/expand/spelling.h).
std::vector<OtherSpelling> spelt_otherwise(const std::string& key, const Xapian::Database& index) {
  std::vector<OtherSpelling> out;
  if (papers_with(key, index) == 0) return out;
  for (const std::string& other : loan_spellings(key)) {
    if (concept_key(other) != other) continue;  // 서버에 for 서베이: another word with a particle
    const Xapian::doccount papers = papers_with(other, index);
    if (papers > 0) out.push_back({other, other, papers, OtherSpelling::Why::kSpelling});
    if (out.size() == kMaxSpelt) break;
  }
  return out;
}

// Adds the spellings that a rule allows, and removes those that one forbids.
void apply_rules(const ConceptRules& rules, const std::string& key, std::vector<OtherSpelling>& out) {
  const std::vector<std::string> apart = rules.apart_from(key);
  std::erase_if(out,
                [&](const OtherSpelling& s) { return std::find(apart.begin(), apart.end(), s.key) != apart.end(); });
  const std::vector<std::string> same = rules.same_as(key);
  if (same.empty()) return;
  std::vector<OtherSpelling> all;
  for (const std::string& text : same) {
    if (std::string other = concept_key(text); other != key)
      all.push_back({text, std::move(other), 0, OtherSpelling::Why::kHand});
  }
  merge(out, all);
  out = std::move(all);
}

}  // namespace

std::vector<OtherSpelling> other_spellings(const std::string& words, std::size_t max, const ConceptRules& rules,
                                           const Xapian::Database& index) {
  const std::string key = concept_key(words);
  if (key.size() < 2) return {};
  const std::string text = as_glossed(words, key, index);
  Dictionary dictionary(index);
  std::vector<OtherSpelling> out = known_spellings(text, key, dictionary);
  keep_best(key, max, out);
  if (out.size() < max) {
    std::vector<OtherSpelling> more = within_longer(text, key, index);
    merge(composed(text, dictionary), more);
    keep_best(key, max - out.size(), more);
    add_unknown(more, out);
  }
  if (out.size() < max && count_words(text) == 1) add_by_titles(text, key, index, out);
  if (is_hangul(key)) {  // surest of all, and so the first
    std::vector<OtherSpelling> same = spelt_otherwise(key, index);
    add_unknown(out, same);
    out = std::move(same);
  }
  apply_rules(rules, key, out);
  if (out.size() > max) out.resize(max);
  return out;
}

std::vector<ConceptPair> all_concepts(const ConceptRules& rules, const Xapian::Database& index) {
  // The commonest spelling of each key.
  std::unordered_map<std::string, std::pair<Xapian::doccount, std::string>> written;
  for (const std::string_view kind : {kGlossPrefix, kLoanPrefix, kWordPrefix}) {
    for (auto term = index.allterms_begin(std::string(kind)); term != index.allterms_end(std::string(kind)); ++term) {
      auto evidence = read_evidence(*term, kind);
      if (!evidence) continue;
      auto& [papers, spelling] = written[evidence->other_key];
      if (term.get_termfreq() > papers) {
        papers = term.get_termfreq();
        spelling = std::move(evidence->other);
      }
    }
  }
  Dictionary dictionary(index);
  std::vector<ConceptPair> out;
  for (const auto& [key, entry] : written) {
    if (is_hangul(key)) continue;
    std::vector<OtherSpelling> all = all_spellings_of(entry.second, key, dictionary);
    keep_best(key, kMaxExported, all);
    if (count_words(entry.second) == 1) add_by_titles(entry.second, key, index, all);
    apply_rules(rules, key, all);
    // A pair of two Latin spellings is found from both of them.
    for (OtherSpelling& other : all) {
      if (is_hangul(other.text) || other.key > key)
        out.push_back({written_with(other, key, entry.second, index), std::move(other)});
    }
  }
  std::sort(out.begin(), out.end(), [](const ConceptPair& a, const ConceptPair& b) {
    return std::tie(b.other.papers, a.text, a.other.text) < std::tie(a.other.papers, b.text, b.other.text);
  });
  return out;
}

}  // namespace papersearch

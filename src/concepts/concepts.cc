// Concepts: the spellings that the archive's own glosses and loanwords show to mean the same.
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

namespace papersearch {
namespace {

constexpr Xapian::doccount kShortAcronym = 2;  // papers that a name of two letters needs
constexpr std::size_t kUnitOfMeaning = 6;      // bytes: two syllables, of which an English word has one or more
constexpr std::size_t kMostParts = 3;          // spellings of each part of a phrase
constexpr Xapian::doccount kComposed = 2;      // papers that must have the phrase
constexpr std::size_t kMostLonger = 40;        // longer glosses that begin so
constexpr std::size_t kMostExported = 20;      // spellings of one

// What is known of them already is not counted again.
void add_unknown(const std::vector<OtherSpelling>& more, std::vector<OtherSpelling>& out) {
  const std::size_t known = out.size();
  for (const OtherSpelling& spelling : more) {
    if (std::none_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(known),
                     [&](const OtherSpelling& o) { return o.key == spelling.key; }))
      out.push_back(spelling);
  }
}

// The Hangul spellings of an English one, and its acronym or what it stands for; as glossed_spellings().
std::vector<OtherSpelling> said_of(const std::string& english, const std::string& key, Dictionary& dictionary,
                                   const std::string& wanted = "") {
  const Xapian::Database& index = dictionary.index();
  std::vector<OtherSpelling> out = glossed_spellings(english, key, dictionary, wanted);
  if (count_words(english) > 1) return out;
  merge(said_in_hangul(key, index), out);
  add_unknown(words_at_same_place(key, index), out);
  return out;
}

// The same; an acronym has the spellings of what it stands for too.
std::vector<OtherSpelling> resolved(const std::string& english, const std::string& key, Dictionary& dictionary) {
  std::vector<OtherSpelling> out = said_of(english, key, dictionary);
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

// The English spellings of a Hangul one, each with its way back.
std::vector<OtherSpelling> english_of(const std::string& key, const Xapian::Database& index) {
  std::vector<OtherSpelling> out;
  const std::size_t units = std::max<std::size_t>(1, key.size() / kUnitOfMeaning);
  for (const auto& [other, spelling] : beside(key, index, kGlossPrefix)) {
    // 생성 alone is no "image generation", of which it is the end.
    if (expected_words(spelling.text) <= units + (spelling.papers > 1 || units > 1 ? 1 : 0)) out.push_back(spelling);
  }
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.papers > b.papers; });
  if (out.size() > kMostBack) out.resize(kMostBack);
  if (const OtherSpelling said = origin(key, index); !said.key.empty()) merge({said}, out);
  add_unknown(words_at_same_place(key, index), out);
  return out;
}

// What a key means by itself, unsorted.
std::vector<OtherSpelling> known_spellings(const std::string& text, const std::string& key, Dictionary& dictionary) {
  if (!is_hangul(text)) return resolved(text, key, dictionary);
  // The English of a Korean spelling is what leads back to it.
  std::vector<OtherSpelling> out;
  std::vector<OtherSpelling> siblings;
  for (const OtherSpelling& e : english_of(key, dictionary.index())) {
    const std::vector<OtherSpelling> back = said_of(e.text, e.key, dictionary, key);
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

// What titles and bodies say of an English word.
void add_titled(const std::string& text, const std::string& key, const Xapian::Database& index,
                std::vector<OtherSpelling>& out) {
  if (is_hangul(text)) return;
  if (const OtherSpelling other = titled(key, index); !other.key.empty()) add_unknown({other}, out);
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
std::vector<OtherSpelling> composed(const std::string& text, Dictionary& dictionary) {
  const Xapian::Database& index = dictionary.index();
  const std::size_t gap = text.find(' ');
  if (gap == std::string::npos || text.find(' ', gap + 1) != std::string::npos) return {};
  std::array<std::vector<std::string>, 2> parts = {{{text.substr(0, gap)}, {text.substr(gap + 1)}}};
  for (std::vector<std::string>& part : parts) {
    const std::string key = concept_key(part.front());
    std::vector<OtherSpelling> others = known_spellings(part.front(), key, dictionary);
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

// What longer glosses say of their first words, where both sides have as many: 긴 문맥 이해(long context understanding)
// says of 긴 문맥 that it is "long context". Both languages put the head last.
std::vector<OtherSpelling> within_longer(const std::string& text, const std::string& key,
                                         const Xapian::Database& index) {
  std::vector<OtherSpelling> out;
  const std::size_t count = count_words(text);
  if (count < 2) return out;
  const std::string prefix = cut_term(std::string(kGlossPrefix) + key);
  std::size_t seen = 0;
  std::size_t looked = 0;
  for (auto term = index.allterms_begin(prefix);
       term != index.allterms_end(prefix) && looked < kMostLonger && seen < kMostLooked; ++term, ++seen) {
    Deadline::step();
    const auto said = read_evidence(*term, kGlossPrefix);
    if (!said || said->key == key) continue;
    if (is_hangul(said->text) == is_hangul(text) || count_words(said->text) <= count) continue;
    ++looked;
    const auto beside_it = beside(said->other, index, kGlossPrefix);
    const auto longer = beside_it.find(said->key);
    if (longer == beside_it.end() || count_words(longer->second.text) != count_words(said->text)) continue;
    if (concept_key(first_words(longer->second.text, count)) != key) continue;
    const std::string begin = first_words(said->text, count);
    merge({{begin, concept_key(begin), term.get_termfreq(), OtherSpelling::Why::kParts}}, out);
  }
  return out;
}

// How a key is written where it stands beside another spelling: coding beside 코딩, not code.
std::string written_beside(const OtherSpelling& other, const std::string& key, const std::string& otherwise,
                           const Xapian::Database& index) {
  if (other.why == OtherSpelling::Why::kHand) return otherwise;
  const auto all = beside(other.key, index, other.why == OtherSpelling::Why::kSound ? kLoanPrefix : kGlossPrefix);
  const auto at = all.find(key);
  return at == all.end() ? otherwise : at->second.text;
}

// What was typed as glosses mostly have it: "llm" as LLM, whose letters count, and "data-set" as dataset.
std::string as_glossed(const std::string& words, const std::string& key, const Xapian::Database& index) {
  if (is_hangul(words)) return words;
  const auto others = beside(key, index, kGlossPrefix);
  const auto best = std::max_element(others.begin(), others.end(),
                                     [](const auto& a, const auto& b) { return a.second.papers < b.second.papers; });
  return best == others.end() ? words : written_beside(best->second, key, words, index);
}

// Adds what was put in by hand, and takes out what was forbidden.
void obey(const ConceptRules& rules, const std::string& key, std::vector<OtherSpelling>& out) {
  const auto found = rules.apart.equal_range(key);
  std::erase_if(out, [&](const OtherSpelling& s) {
    return std::any_of(found.first, found.second, [&](const auto& pair) { return pair.second == s.key; });
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

std::vector<OtherSpelling> other_spellings(const std::string& words, std::size_t most, const ConceptRules& rules,
                                           const Xapian::Database& index) {
  const std::string key = concept_key(words);
  if (key.size() < 2) return {};
  const std::string text = as_glossed(words, key, index);
  Dictionary dictionary(index);
  std::vector<OtherSpelling> out = known_spellings(text, key, dictionary);
  keep_best(key, most, out);
  if (out.size() < most) {
    std::vector<OtherSpelling> more = within_longer(text, key, index);
    merge(composed(text, dictionary), more);
    keep_best(key, most - out.size(), more);
    add_unknown(more, out);
  }
  if (out.size() < most && count_words(text) == 1) add_titled(text, key, index, out);
  obey(rules, key, out);
  if (out.size() > most) out.resize(most);
  return out;
}

std::vector<ConceptPair> all_concepts(const ConceptRules& rules, const Xapian::Database& index) {
  // How each key is mostly written.
  std::unordered_map<std::string, std::pair<Xapian::doccount, std::string>> written;
  for (const std::string_view kind : {kGlossPrefix, kLoanPrefix, kWordPrefix}) {
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
  Dictionary dictionary(index);
  std::vector<ConceptPair> out;
  for (const auto& [key, entry] : written) {
    if (is_hangul(key)) continue;
    std::vector<OtherSpelling> all = resolved(entry.second, key, dictionary);
    keep_best(key, kMostExported, all);
    if (count_words(entry.second) == 1) add_titled(entry.second, key, index, all);
    obey(rules, key, all);
    // Each pair of two Latin spellings would come twice.
    for (OtherSpelling& other : all) {
      if (is_hangul(other.text) || other.key > key)
        out.push_back({written_beside(other, key, entry.second, index), std::move(other)});
    }
  }
  std::sort(out.begin(), out.end(), [](const ConceptPair& a, const ConceptPair& b) {
    return std::tie(b.other.papers, a.text, a.other.text) < std::tie(a.other.papers, b.text, b.other.text);
  });
  return out;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Concepts whose name is half typed.
#include "query/expand/concept_completion.h"

#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>

#include "query/expand/completion.h"
#include "query/match/index_memory.h"
#include "src/base/deadline.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/concepts/concepts.h"
#include "src/concepts/evidence.h"
#include "src/concepts/key.h"
#include "src/concepts/spelling.h"
#include "src/index/schema.h"
#include "src/text/english.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxEvidence = 20'000;  // terms; what two letters begin has fewer
constexpr std::size_t kTriesForEach = 2;      // of the concepts wanted, since some keys are those of other words
constexpr std::size_t kMaxSpellings = 4;      // of a concept, to choose from
constexpr Xapian::doccount kMinPapers = 2;    // what one alone explains is often cut in the wrong place

constexpr std::string_view kBetweenWords = " \t\n-_";

// A spelling as one word.
std::string squeezed(std::string text) {
  std::erase_if(text, [](char c) { return kBetweenWords.find(c) != std::string_view::npos; });
  return text;
}

bool is_latin(std::u32string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char32_t c) { return c >= 'a' && c <= 'z'; });
}

// Where the keys of spellings that start as typed stand; others may stand there, too.
std::vector<WordRange> key_ranges(const std::string& typed, const std::vector<std::string>& last_words) {
  const std::size_t gap = typed.find_last_of(kBetweenWords);
  const std::size_t last_at = gap == std::string::npos ? 0 : gap + 1;
  const std::string before = concept_key(std::string_view(typed).substr(0, last_at));
  const std::u32string last = fold_half_typed(std::string_view(typed).substr(last_at));
  std::vector<WordRange> out = ranges_of(to_code_points(before) + last);
  if (!is_latin(last)) return out;
  for (const std::string& word : last_words) {
    const std::string key = before + english_stem(word);
    if (std::any_of(out.begin(), out.end(), [&](const WordRange& range) { return range.has(key); })) continue;
    out.push_back(ranges_of(to_code_points(key)).front());
  }
  return out;
}

struct KnownKey {
  std::string key;
  Xapian::doccount papers = 0;  // that put another spelling beside it, counted for each
  std::string other;            // the one that most of them put
};

// The best known first. Without those that one paper has, which could not be shown and are the most.
std::vector<KnownKey> keys_in(const std::vector<WordRange>& ranges, const Xapian::Database& index) {
  std::vector<KnownKey> out;
  const std::string prefix(kGlossPrefix);
  std::size_t looked = 0;
  for (const WordRange& range : ranges) {
    Xapian::doccount most = 0;
    auto term = index.allterms_begin(prefix);
    for (term.skip_to(prefix + range.first); term != index.allterms_end(prefix) && looked < kMaxEvidence;
         ++term, ++looked) {
      Deadline::step();
      const std::string whole = *term;
      if (whole >= prefix + range.last) break;
      const std::vector<std::string_view> parts = split_list(std::string_view(whole).substr(prefix.size()));
      if (parts.size() < 2) continue;
      if (out.empty() || out.back().key != parts[0]) {
        out.push_back({std::string(parts[0]), 0, {}});
        most = 0;
      }
      const Xapian::doccount papers = term.get_termfreq();
      out.back().papers += papers;
      if (papers > most) {
        most = papers;
        out.back().other = parts[1];
      }
    }
  }
  std::erase_if(out, [](const KnownKey& known) { return known.papers < kMinPapers; });
  std::sort(out.begin(), out.end(), [](const KnownKey& a, const KnownKey& b) {
    return a.papers != b.papers ? a.papers > b.papers : a.key < b.key;
  });
  return out;
}

bool starts_as_typed(const std::string& text, const std::vector<WordRange>& wanted) {
  const std::string one_word = normalize_word(squeezed(text));
  return std::any_of(wanted.begin(), wanted.end(), [&](const WordRange& range) { return range.has(one_word); });
}

// As most of the papers write it that put the other spelling beside it; empty where that does not start as typed.
std::string written(const KnownKey& known, const std::vector<WordRange>& wanted, const Xapian::Database& index) {
  const std::string prefix = cut_term(std::string(kGlossPrefix) + concept_key(known.other) + kListSeparator);
  std::string out;
  Xapian::doccount most = 0;
  std::size_t looked = 0;
  for (auto term = index.allterms_begin(prefix); term != index.allterms_end(prefix) && looked < kMaxTermsRead;
       ++term, ++looked) {
    Deadline::step();
    const Xapian::doccount papers = term.get_termfreq();
    if (papers <= most) continue;
    std::string text = (*term).substr(prefix.size());
    if (!starts_as_typed(text, wanted) || concept_key(text) != known.key) continue;
    most = papers;
    out = std::move(text);
  }
  return out;
}

// Slow to find out, and the next letter that is typed asks for much of it again. The planner keeps more of its own
// spellings under the words alone.
std::shared_ptr<const std::vector<OtherSpelling>> spellings_of(const std::string& text, const ConceptRules& rules,
                                                               const Xapian::Database& index) {
  const auto look_up = [&] { return other_spellings(text, kMaxSpellings, rules, index); };
  if (&rules != &built_in_concept_rules()) return std::make_shared<const std::vector<OtherSpelling>>(look_up());
  return IndexMemory::of(index).other_spellings.get(kListSeparator + text, look_up);
}

// The one that explains the text best to people: in the other script, and in full where that is said half as often as
// an acronym.
const OtherSpelling* best_other(const std::string& text, const std::vector<OtherSpelling>& others) {
  const OtherSpelling* best = nullptr;
  const auto explains = [&](const OtherSpelling& o) {
    return is_hangul(o.text) != is_hangul(text) && (o.papers >= kMinPapers || o.why == OtherSpelling::Why::kHand);
  };
  for (const OtherSpelling& other : others) {
    if (!explains(other)) continue;
    if (best == nullptr) best = &other;
    if (!is_acronym(other.text) && 2 * other.papers >= best->papers) return &other;
  }
  return best;
}

}  // namespace

std::vector<ConceptCompletion> complete_concepts(const std::string& typed, const std::vector<std::string>& last_words,
                                                 const ConceptRules& rules, const Xapian::Database& index,
                                                 std::size_t max) {
  const std::vector<WordRange> wanted = ranges_of(fold_half_typed(squeezed(typed)));
  std::vector<ConceptCompletion> out;
  std::size_t tries = kTriesForEach * max;
  for (const KnownKey& known : keys_in(key_ranges(typed, last_words), index)) {
    if (out.size() == max || tries == 0) break;
    const std::string text = written(known, wanted, index);
    if (text.empty()) continue;
    --tries;
    const auto others = spellings_of(text, rules, index);
    const OtherSpelling* other = best_other(text, *others);
    if (other != nullptr) out.push_back({text, other->text, other->papers});
  }
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.papers > b.papers; });
  return out;
}

}  // namespace papersearch

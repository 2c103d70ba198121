// Words of the index that are spelt nearly like one that was typed.
#include "query/expand/spelling.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "query/match/index_memory.h"
#include "src/base/deadline.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/korean/distance.h"
#include "src/text/korean/keyboard.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

// Where words stand among the terms of a field, from and before; a capital begins the prefix of something else.
using Ranges = std::vector<std::pair<std::string, std::string>>;
const Ranges kHangulWords = {{"\xEA", "\xEE"}};
const Ranges kOtherWords = {{"0", ":"}, {"a", "\xEA"}};

Vocabulary read_vocabulary(Field field, bool hangul, const Xapian::Database& index) {
  Vocabulary out;
  const std::string prefix(spec(field).prefix);
  for (const auto& [first, last] : hangul ? kHangulWords : kOtherWords) {
    auto term = index.allterms_begin(prefix);
    for (term.skip_to(prefix + first); term != index.allterms_end(prefix); ++term) {
      Deadline::step();
      const std::string whole = *term;
      if (whole >= prefix + last) break;
      const std::string_view word = std::string_view(whole).substr(prefix.size());
      if (is_hangul(word) != hangul) continue;
      Vocabulary::Words& same = out.by_size[word.size()];
      same.letters += word;
      same.papers.push_back(term.get_termfreq());
    }
  }
  return out;
}

}  // namespace

std::size_t allowed_distance(std::size_t keystrokes) {
  if (keystrokes < 3) return 0;
  if (keystrokes < 6) return 1;
  return keystrokes < 14 ? 2 : 3;
}

std::vector<Spelling> other_readings(const std::string& word, const Xapian::Database& index, std::size_t most) {
  const std::u32string typed = to_code_points(word);
  std::vector<Spelling> out;
  const auto add_known = [&](const std::string& reading) {
    const std::string folded = normalize_word(reading);
    if (folded.empty()) return;
    Xapian::doccount papers = 0;
    for (const Field field : kTextFields)
      papers = std::max(papers, index.get_termfreq(index_term(field, Form::kWord, Script::kOther, folded)));
    if (papers > 0) out.push_back({folded, 0, papers});
  };
  add_known(as_korean_keys(word));
  add_known(as_latin_keys(word));
  const bool all_initials = is_initials(typed);
  const bool begun = typed.size() > 1 && !all_initials && is_initials(std::u32string(2, typed.back()));
  if (!all_initials && !begun) return out;
  // Hangul words of the title and the body whose syllables begin so.
  const std::u32string known = begun ? typed.substr(0, typed.size() - 1) : std::u32string();
  std::unordered_map<std::string, Xapian::doccount> found;
  for (const Field field : {Field::kBody, Field::kTitle}) {
    const std::string prefix(spec(field).prefix);
    const std::string first = prefix + (begun ? to_utf8(known) : kHangulWords.front().first);
    auto term = index.allterms_begin(prefix);
    for (term.skip_to(first); term != index.allterms_end(prefix); ++term) {
      Deadline::step();
      const std::string whole = *term;
      if (begun ? !whole.starts_with(first) : whole >= prefix + kHangulWords.front().second) break;
      const std::string name = whole.substr(prefix.size());
      if (!begun && name.size() != typed.size() * 3) continue;
      const std::u32string letters = to_code_points(name);
      const bool fits = begun ? letters.size() > known.size() &&
                                    initials(letters.substr(known.size(), 1)) == typed.substr(known.size())
                              : initials(letters) == typed;
      if (fits) found[name] += term.get_termfreq();
    }
  }
  for (const auto& [name, papers] : found) out.push_back({name, 1, papers});
  std::stable_sort(out.begin(), out.end(), [](const Spelling& a, const Spelling& b) {
    if (a.distance != b.distance) return a.distance < b.distance;
    return a.papers != b.papers ? a.papers > b.papers : a.word < b.word;
  });
  if (out.size() > most) out.resize(most);
  return out;
}

std::vector<Spelling> near_spellings(const std::string& word, In in, const Xapian::Database& index, std::size_t most) {
  const std::string typed = normalize_word(word);
  const std::u32string strokes = keystrokes(typed);
  const std::size_t allowed = allowed_distance(strokes.size());
  std::vector<Spelling> out;
  if (allowed == 0) return out;
  std::unordered_map<std::string, std::size_t> seen;  // -> its place in `out`
  TypingDistance from_typed(strokes, allowed);
  for (const Field field : kTextFields) {
    if (in ? *in != field : field == Field::kAuthor && is_hangul(typed)) continue;
    const auto vocabulary =
        IndexMemory::of(index).vocabulary.get(std::string(spec(field).name) + (is_hangul(typed) ? " hangul" : " other"),
                                              [&] { return read_vocabulary(field, is_hangul(typed), index); });
    // A byte of UTF-8 is a stroke at the most, a syllable of three bytes is two to five.
    const std::size_t slack = is_hangul(typed) ? 3 * allowed : 4 * allowed;
    const std::size_t shortest = typed.size() > slack ? typed.size() - slack : 0;
    for (auto words = vocabulary->by_size.lower_bound(shortest);
         words != vocabulary->by_size.end() && words->first <= typed.size() + slack; ++words) {
      for (std::size_t at = 0; at < words->second.papers.size(); ++at) {
        Deadline::step();
        const std::string_view candidate =
            std::string_view(words->second.letters).substr(at * words->first, words->first);
        if (candidate == typed) continue;
        const std::size_t distance = from_typed.to(candidate);
        if (distance > allowed) continue;
        const auto [place, is_new] = seen.try_emplace(std::string(candidate), out.size());
        if (is_new) {
          out.push_back({std::string(candidate), distance, words->second.papers[at]});
        } else {
          out[place->second].papers += words->second.papers[at];
        }
      }
    }
  }
  std::sort(out.begin(), out.end(), [](const Spelling& a, const Spelling& b) {
    if (a.distance != b.distance) return a.distance < b.distance;
    return a.papers != b.papers ? a.papers > b.papers : a.word < b.word;
  });
  if (out.size() > most) out.resize(most);
  return out;
}

}  // namespace papersearch

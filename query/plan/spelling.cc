// Words of the index that are spelt nearly like one that was typed.
#include "query/plan/spelling.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "src/text/distance.h"
#include "src/text/korean.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::array kVocabularies = {Field::kBody, Field::kTitle, Field::kAuthor};

// Where words stand among the terms of a field, from and before; a capital begins the prefix of something else.
using Ranges = std::vector<std::pair<std::string, std::string>>;
const Ranges kHangulWords = {{"\xEA", "\xEE"}};
const Ranges kOtherWords = {{"0", ":"}, {"a", "\xEA"}};

bool is_hangul(std::string_view word) {
  const auto first = static_cast<unsigned char>(word.empty() ? 0 : word.front());
  return first >= 0xEA && first <= 0xED;
}

}  // namespace

std::size_t allowed_distance(std::size_t keystrokes) {
  if (keystrokes < 3) return 0;
  if (keystrokes < 6) return 1;
  return keystrokes < 14 ? 2 : 3;
}

std::vector<Spelling> near_spellings(const std::string& word, In in, const Xapian::Database& index, std::size_t most) {
  const std::string typed = normalize_word(word);
  const std::u32string strokes = keystrokes(typed);
  const std::size_t allowed = allowed_distance(strokes.size());
  std::vector<Spelling> out;
  if (allowed == 0) return out;
  std::unordered_map<std::string, std::size_t> seen;  // -> its place in `out`
  TypingDistance from_typed(strokes, allowed);
  for (const Field field : kVocabularies) {
    if (in ? *in != field : field == Field::kAuthor && is_hangul(typed)) continue;
    const std::string prefix(spec(field).prefix);
    for (const auto& [first, last] : is_hangul(typed) ? kHangulWords : kOtherWords) {
      auto term = index.allterms_begin(prefix);
      for (term.skip_to(prefix + first); term != index.allterms_end(prefix) && *term < prefix + last; ++term) {
        const std::string whole = *term;
        const std::string_view candidate = std::string_view(whole).substr(prefix.size());
        if (is_hangul(candidate) != is_hangul(typed) || candidate == typed) continue;
        // A byte of UTF-8 is a stroke at the most, a syllable of three bytes is two to five.
        const std::size_t slack = is_hangul(typed) ? 3 * allowed : 4 * allowed;
        if (candidate.size() > typed.size() + slack || typed.size() > candidate.size() + slack) continue;
        const std::size_t distance = from_typed.to(candidate);
        if (distance > allowed) continue;
        const auto [place, is_new] = seen.try_emplace(std::string(candidate), out.size());
        if (is_new) {
          out.push_back({std::string(candidate), distance, term.get_termfreq()});
        } else {
          out[place->second].papers += term.get_termfreq();
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

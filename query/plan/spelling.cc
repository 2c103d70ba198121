// Words of the index that are spelt nearly like one that was typed.
#include "query/plan/spelling.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "src/text/distance.h"
#include "src/text/korean.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::array kVocabularies = {Field::kBody, Field::kTitle, Field::kAuthor};

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
  for (const Field field : kVocabularies) {
    if (in ? *in != field : field == Field::kAuthor && is_hangul(typed)) continue;
    const std::string prefix(spec(field).prefix);
    for (auto term = index.allterms_begin(prefix); term != index.allterms_end(prefix); ++term) {
      const std::string candidate = (*term).substr(prefix.size());
      // A capital begins the prefix of something else than a word. A byte of UTF-8 is at most a stroke or three.
      if (candidate.empty() || (candidate.front() >= 'A' && candidate.front() <= 'Z')) continue;
      if (is_hangul(candidate) != is_hangul(typed) || candidate == typed) continue;
      const std::size_t slack = is_hangul(typed) ? 3 * allowed : 4 * allowed;
      if (candidate.size() > typed.size() + slack || typed.size() > candidate.size() + slack) continue;
      const std::size_t distance = typing_distance(strokes, keystrokes(candidate), allowed);
      if (distance > allowed) continue;
      const auto [place, is_new] = seen.try_emplace(candidate, out.size());
      if (is_new) {
        out.push_back({candidate, distance, term.get_termfreq()});
      } else {
        out[place->second].papers += term.get_termfreq();
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

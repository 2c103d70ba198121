// SPDX-License-Identifier: GPL-2.0-or-later
// What single words mean by evidence other than glosses of their own: 객체 by 객체 감지(object detection), 음악 by
// titles with "music".
#include "src/concepts/words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "src/base/deadline.h"
#include "src/base/hangul.h"
#include "src/concepts/evidence.h"
#include "src/concepts/key.h"
#include "src/index/schema.h"

namespace papersearch {
namespace {

constexpr double kShareOfHangul = 0.5;  // of the evidence for a Hangul word, that must be for one Latin word
constexpr double kShareOfLatin = 0.1;   // the same of a Latin word, for which Korean may have several
constexpr std::size_t kMinHangul = 6;   // bytes: two syllables
constexpr std::size_t kMinLatin = 3;

constexpr std::size_t kMaxTried = 8;         // candidates for one word
constexpr Xapian::doccount kMaxRead = 1000;  // papers with a word in the title
constexpr Xapian::doccount kMinTogether = 4;
constexpr double kMinRatio = 20;   // one of 100,000 pairs has it by chance
constexpr double kMinCover = 0.3;  // share of the titles with the one whose bodies have the other
constexpr double kMinLift = 2;
constexpr double kNotByChance = 6.63;  // one of 100 pairs has it by chance

bool is_long_enough(const std::string& key) { return key.size() >= (is_hangul(key) ? kMinHangul : kMinLatin); }

double x_log_x(double x) { return x > 0 ? x * std::log(x) : 0; }

// Dunning 1993, of papers with both, with either, and of all.
double likelihood_ratio(double both, double one, double other, double all) {
  const double neither = all - one - other + both;
  return 2 * (x_log_x(both) + x_log_x(one - both) + x_log_x(other - both) + x_log_x(neither) + x_log_x(all) -
              x_log_x(one) - x_log_x(all - one) - x_log_x(other) - x_log_x(all - other));
}

// How many papers have one word in the title and the other in the body, how many times as many as by chance, and how
// unlikely that is by chance.
struct Association {
  Xapian::doccount titles = 0;
  Xapian::doccount together = 0;
  double lift = 0;
  double ratio = 0;
};

Association association(const std::string& latin, const std::string& hangul, const Xapian::Database& index) {
  const std::string below = index_term(Field::kBody, Form::kStem, Script::kHangul, hangul);
  Association out;
  for (const Form form : {Form::kStem, Form::kWord}) {  // the stem of a word that is its own stem is no term
    const std::string title = index_term(Field::kTitle, form, Script::kLatin, latin);
    const Xapian::doccount papers = index.get_termfreq(title);
    const Xapian::docid step = papers > kMaxRead ? index.get_lastdocid() / kMaxRead : 1;
    auto body = index.postlist_begin(below);
    auto paper = index.postlist_begin(title);
    while (paper != index.postlist_end(title)) {
      Deadline::step();
      ++out.titles;
      if (body != index.postlist_end(below)) body.skip_to(*paper);
      if (body != index.postlist_end(below) && *body == *paper) ++out.together;
      paper.skip_to(*paper + step);
    }
  }
  const double all = index.get_doccount();
  const double in_bodies = std::max<double>(index.get_termfreq(below), out.together);
  if (out.together == 0) return out;
  out.lift = out.together * all / (out.titles * in_bodies);
  out.ratio = likelihood_ratio(out.together, out.titles, in_bodies, all);
  return out;
}

struct Best {
  OtherSpelling spelling;
  double ratio = kMinRatio;
};

Best best_titled(const std::string& key, const Xapian::Database& index) {
  std::map<std::string, OtherSpelling> candidates = paired_with(key, index, kWordPrefix);
  candidates.merge(paired_with(key, index, kGlossPrefix, true));
  std::vector<const OtherSpelling*> tried;
  for (const auto& [other, spelling] : candidates) {
    if (is_hangul(other) != is_hangul(key) && is_long_enough(other) && !is_product(spelling.text) &&
        !is_acronym(spelling.text))
      tried.push_back(&spelling);
  }
  std::sort(tried.begin(), tried.end(), [](const auto* a, const auto* b) { return a->papers > b->papers; });
  if (tried.size() > kMaxTried) tried.resize(kMaxTried);
  Best best;
  for (const OtherSpelling* other : tried) {
    const Association found =
        is_hangul(key) ? association(other->key, key, index) : association(key, other->key, index);
    if (found.together < kMinTogether || found.together < kMinCover * found.titles || found.lift < kMinLift ||
        found.ratio <= best.ratio)
      continue;
    best = {*other, found.ratio};
    best.spelling.papers = found.together;
    best.spelling.why = OtherSpelling::Why::kTitle;
  }
  return best;
}

// Whether different glosses have the two words at one position. A word that is part of one name only, as 미세 in 미세
// 조정(fine tuning), has no meaning of its own.
bool in_several(const std::string& key, const std::string& other, const Xapian::Database& index) {
  ConceptEvidence last;
  std::string gloss;
  const std::string prefix = std::string(kWordPrefix) + key + kListSeparator;
  std::size_t count = 0;
  for (auto term = index.allterms_begin(prefix); term != index.allterms_end(prefix) && count < kMaxTermsRead;
       ++term, ++count) {
    Deadline::step();
    auto read = read_evidence(*term, kWordPrefix, last);
    if (!read) continue;
    last = std::move(*read);
    if (last.other_key != other) continue;
    if (!gloss.empty() && gloss != last.gloss_key) return true;
    gloss = last.gloss_key;
  }
  return false;
}

}  // namespace

std::vector<OtherSpelling> words_at_same_position(const std::string& key, const Xapian::Database& index) {
  if (!is_long_enough(key)) return {};
  const auto all = paired_with(key, index, kWordPrefix);
  const Xapian::doccount all_papers = count_papers(all);
  std::vector<OtherSpelling> out;
  for (const auto& [other, word] : all) {
    const auto is_share = [papers = word.papers](double share, Xapian::doccount of) { return papers >= share * of; };
    const bool hangul = is_hangul(key);
    if (word.papers < kSurePapers || !is_long_enough(other) ||
        !is_share(hangul ? kShareOfHangul : kShareOfLatin, all_papers))
      continue;
    const Xapian::doccount other_papers = count_papers(paired_with(other, index, kWordPrefix));
    if (is_share(hangul ? kShareOfLatin : kShareOfHangul, other_papers) && in_several(key, other, index))
      out.push_back(word);
  }
  return out;
}

Xapian::doccount papers_with_both(const std::string& latin, const std::string& hangul, const Xapian::Database& index) {
  const Association found = association(latin, hangul, index);
  return found.lift > 1 && found.ratio >= kNotByChance ? found.together : 0;
}

OtherSpelling spelling_by_titles(const std::string& key, const Xapian::Database& index) {
  if (!is_long_enough(key)) return {};
  const OtherSpelling best = best_titled(key, index).spelling;
  return !best.key.empty() && best_titled(best.key, index).spelling.key == key ? best : OtherSpelling{};
}

}  // namespace papersearch

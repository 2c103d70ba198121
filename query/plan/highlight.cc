// What of a paper's text answers a query: by the same analyzer that found it.
#include "query/plan/highlight.h"

#include <algorithm>

#include "src/text/analyzer.h"

namespace papersearch {

std::size_t Highlight::add_aspect(double weight) {
  aspects.push_back({weight});
  return aspects.size() - 1;
}

void Highlight::add_term(const std::string& term, std::size_t aspect) { terms.emplace(term, aspect); }

void Highlight::add_inside(const std::string& hangul, std::size_t aspect) { inside.emplace_back(hangul, aspect); }

std::vector<Match> find_matches(std::string_view text, const Highlight& highlight) {
  std::vector<Match> found;
  if (highlight.aspects.empty()) return found;
  // Per word: the stem lights up rather than the whole eojeol, where it is the stem that was asked for.
  for (const Token& token : analyze(text)) {
    if (token.form == Form::kBigram) continue;
    const auto hit = highlight.terms.find(token.term);
    if (hit != highlight.terms.end()) found.push_back({token.at, hit->second});
    if (token.form != Form::kWord || token.script != Script::kHangul) continue;
    const std::string_view word = text.substr(token.at.begin, token.at.size());
    for (const auto& [hangul, aspect] : highlight.inside) {
      const std::size_t at = word.find(hangul);
      if (at == std::string_view::npos) continue;
      const auto begin = token.at.begin + static_cast<std::uint32_t>(at);
      found.push_back({{begin, begin + static_cast<std::uint32_t>(hangul.size())}, aspect});
    }
  }
  std::sort(found.begin(), found.end(), [](const Match& a, const Match& b) {
    return a.at.begin != b.at.begin ? a.at.begin < b.at.begin : a.at.end > b.at.end;
  });
  std::vector<Match> merged;
  for (const Match& match : found) {
    if (!merged.empty() && match.at.begin < merged.back().at.end) {
      merged.back().at.end = std::max(merged.back().at.end, match.at.end);
    } else {
      merged.push_back(match);
    }
  }
  return merged;
}

}  // namespace papersearch

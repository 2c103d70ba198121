// SPDX-License-Identifier: GPL-2.0-or-later
// What to try where nothing was found: other spellings, the nearest digests, and without which restriction.
#include "query/result/advice.h"

#include <algorithm>
#include <functional>
#include <string>

#include "query/expand/spelling.h"
#include "query/plan/planner.h"
#include "query/result/digest_days.h"
#include "src/base/diagnostic.h"
#include "src/base/hangul.h"
#include "src/base/split.h"
#include "src/base/utf8.h"
#include "src/concepts/key.h"
#include "src/index/schema.h"
#include "src/text/korean/romanize.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxSuggestions = 3;   // of one kind
constexpr std::size_t kMaxSpelled = 3;       // words that other spellings are looked for
constexpr std::size_t kMaxDropped = 4;       // restrictions that are tried to be dropped
constexpr std::size_t kMaxNamesTried = 100;  // spellings of one name, that are tried

// The words of a tree that are asked for, and where they hang; not those that are excluded, nor, unless wanted, those
// that are one way among others.
struct Asked {
  Words* list = nullptr;
  std::size_t at = 0;

  [[nodiscard]] Word& word() const { return list->words[at]; }
  [[nodiscard]] Node alone() const { return {Words{{word()}, list->field}}; }
};

void collect(Node& node, bool alternatives, std::vector<Asked>& out) {
  if (auto* words = std::get_if<Words>(&node.is)) {
    for (std::size_t i = 0; i < words->words.size(); ++i) out.push_back({words, i});
  } else if (auto* all = std::get_if<And>(&node.is)) {
    for (Node& inner : all->nodes) collect(inner, alternatives, out);
  } else if (auto* any = std::get_if<Or>(&node.is); any != nullptr && alternatives) {
    for (Node& inner : any->nodes) collect(inner, alternatives, out);
  }
}

// A last syllable of which only the consonant has been typed: 강화학ㅅ.
bool ends_begun(const std::string& word) {
  const std::u32string letters = to_code_points(word);
  return letters.size() > 1 && letters.back() >= U'ㄱ' && letters.back() <= U'ㅎ' &&
         is_hangul_syllable(letters[letters.size() - 2]);
}

// The leaves of one kind that all have to hold.
template <typename Leaf>
void collect_leaves(Node& node, std::vector<Node*>& out) {
  if (std::holds_alternative<Leaf>(node.is)) {
    out.push_back(&node);
  } else if (auto* all = std::get_if<And>(&node.is)) {
    for (Node& inner : all->nodes) collect_leaves<Leaf>(inner, out);
  }
}

std::vector<std::string> words_of(std::string_view text) {
  const std::vector<std::string_view> words = split_nonempty(text, " \t\n");
  return {words.begin(), words.end()};
}

bool restricts(const Node& node) {
  if (const auto* words = std::get_if<Words>(&node.is)) return words->field.has_value();
  return !std::holds_alternative<And>(node.is) && !std::holds_alternative<Or>(node.is);
}

class Adviser {
 public:
  Adviser(const Node& root, const ConceptSettings& concepts, const Xapian::Database& index,
          const std::vector<Node>& filters)
      : tree_(root), concepts_(concepts), index_(index), filters_(filters) {}

  Advice run(std::size_t found) {
    other_spellings(found);
    if (found == 0) {
      phrases();
      nearest_digests();
      without_restrictions();
    }
    return std::move(advice_);
  }

 private:
  void other_spellings(std::size_t found) {
    std::vector<Asked> asked;
    collect(tree_, found == 0, asked);
    if (asked.size() > kMaxSlipWords) return;
    std::vector<std::pair<Asked, std::vector<Spelling>>> unknown;
    for (const Asked& one : asked) {
      const bool begun = ends_begun(one.word().text);
      // What was found has the only word: counting again would cost as much as the search.
      if (asked.size() == 1 && found > kSlipPapers && !begun) continue;
      if (!begun && papers_of_parts(one.word().text, one.list->field, index_).commonest > kSlipPapers) continue;
      const std::size_t papers = count(one.alone());
      if (papers > kSlipPapers && !begun) continue;
      if (papers == 0 && stands_with_neighbour(*one.list, one.at, concepts_, index_)) continue;
      if (papers == 0)
        advice_.notes.push_back({Level::kNote, "word-not-found", one.word().at, "no paper has this word", ""});
      if (unknown.size() == kMaxSpelled) continue;
      auto near = meant_words(one.word().text, one.list->field, index_, kMaxSuggestions);
      if (!begun) std::erase_if(near, [&](const Spelling& s) { return s.papers < kFarMore * papers; });
      if (!near.empty()) unknown.emplace_back(one, std::move(near));
    }
    if (found == 0) names();
    if (unknown.empty()) return;
    // The best of each together; where it is one word, its other spellings as well.
    std::string what;
    for (const auto& [one, near] : unknown) {
      one.word().text = near.front().word;
      what += (what.empty() ? "" : ", ") + near.front().word;
    }
    suggest(Suggestion::Kind::kSpelling, tree_, what, found);
    if (unknown.size() > 1) return;
    const auto& [one, near] = unknown.front();
    for (std::size_t i = 1; i < near.size(); ++i) {
      one.word().text = near[i].word;
      suggest(Suggestion::Kind::kSpelling, tree_, near[i].word, found);
    }
  }

  // A Korean name among words: the authors who may bear it.
  void names() {
    const auto* words = std::get_if<Words>(&tree_.is);
    if (words == nullptr || words->field) return;
    for (std::size_t i = 0; i < words->words.size(); ++i) {
      if (!korean_name(words->words[i].text)) continue;
      Words rest = *words;
      rest.words.erase(rest.words.begin() + static_cast<std::ptrdiff_t>(i));
      And both{{{Words{{words->words[i]}, Field::kAuthor}}}};
      if (!rest.words.empty()) both.nodes.push_back({std::move(rest)});
      const Node tree = both.nodes.size() == 1 ? both.nodes.front() : Node{std::move(both)};
      suggest(Suggestion::Kind::kSpelling, tree, "author:" + words->words[i].text, 0);
    }
  }

  // Quotations that no paper has: with a slip repaired, and so as words.
  void phrases() {
    std::vector<Node*> found;
    collect_leaves<Phrase>(tree_, found);
    for (Node* const node : found) {
      const Phrase typed = std::get<Phrase>(node->is);
      if (count({typed}) > 0) continue;
      const std::string meant = meant_phrase(typed);
      std::string message = typed.field == Field::kAuthor ? "no author is called \"" + typed.text + "\""
                                                          : "no paper has \"" + typed.text + "\" as it is quoted";
      if (!meant.empty()) message += "; it may be \"" + meant + "\"";
      const bool of_filter = std::find(filters_.begin(), filters_.end(), *node) != filters_.end();
      advice_.notes.push_back(
          {Level::kNote, "phrase-not-found", of_filter ? Span{} : typed.at, std::move(message), ""});
      if (!meant.empty()) {
        std::get<Phrase>(node->is).text = meant;
        suggest(Suggestion::Kind::kSpelling, tree_, print(*node), 0);
      }
      Words loose{{}, typed.field};
      for (const std::string& word : words_of(meant.empty() ? typed.text : meant))
        loose.words.push_back({word, typed.at});
      node->is = std::move(loose);
      suggest(Suggestion::Kind::kWithout, tree_, "the quotes", 0);
      node->is = typed;
    }
  }

  // The phrase with one of its rarest words in another spelling, so that some paper has it; empty where there is none.
  [[nodiscard]] std::string meant_phrase(const Phrase& typed) const {
    const std::vector<std::string> words = words_of(typed.text);
    if (words.size() > kMaxSlipWords) return "";
    std::vector<std::pair<Xapian::doccount, std::size_t>> rarest;
    for (std::size_t i = 0; i < words.size(); ++i)
      rarest.emplace_back(papers_of_parts(words[i], typed.field, index_).commonest, i);
    std::sort(rarest.begin(), rarest.end());
    if (rarest.size() > kMaxSpelled) rarest.resize(kMaxSpelled);
    std::string best;
    std::size_t most = 0;
    for (const auto& [papers_of_word, i] : rarest) {
      for (const Spelling& one : spellings_in_phrase(words[i], typed.field)) {
        std::vector<std::string> other = words;
        other[i] = one.word;
        Phrase phrase = typed;
        phrase.text = joined(other, ' ');
        const std::size_t papers = count({phrase});
        if (papers <= most) continue;
        most = papers;
        best = phrase.text;
      }
    }
    return best;
  }

  // Of names there are many that are alike, of which few stand beside the others.
  [[nodiscard]] std::vector<Spelling> spellings_in_phrase(const std::string& word, In in) const {
    return in == Field::kAuthor ? near_spellings(word, in, index_, kMaxNamesTried)
                                : meant_words(word, in, index_, kMaxSuggestions);
  }

  // Days without a digest, as a Sunday: the digests before and behind them. That the archive ends before the days is
  // said of all such days (query/result/asked.h).
  void nearest_digests() {
    std::vector<Node*> found;
    collect_leaves<Days>(tree_, found);
    for (Node* const node : found) {
      const Days asked = std::get<Days>(node->is);
      if (!asked.range.first || !asked.range.last || count(*node) > 0) continue;
      const std::vector<DigestDay> days = digest_days(index_);
      const auto before = days_beside(*asked.range.first, days).previous;
      const auto behind = days_beside(*asked.range.last, days).next;
      const std::string none = "there is no digest of " + range_text(asked.range);
      std::string message;
      if (before && behind)
        message = none + "; the nearest are of " + to_string(*before) + " and " + to_string(*behind);
      if (!before && behind) message = none + "; the next one is of " + to_string(*behind);
      const bool of_filter = std::find(filters_.begin(), filters_.end(), *node) != filters_.end();
      if (!message.empty())
        advice_.notes.push_back({Level::kNote, "no-digest", of_filter ? Span{} : asked.at, std::move(message), ""});
      for (const auto& day : {before, behind}) {
        if (!day) continue;
        node->is = Days{{*day, *day}, asked.at};
        suggest(Suggestion::Kind::kDigest, tree_, to_string(*day), 0);
      }
      node->is = asked;
    }
  }

  void without_restrictions() {
    if (const auto* all = std::get_if<And>(&tree_.is)) {
      std::size_t tried = 0;
      for (std::size_t i = 0; i < all->nodes.size(); ++i) {
        if (!restricts(all->nodes[i]) || ++tried > kMaxDropped) continue;
        And fewer = *all;
        fewer.nodes.erase(fewer.nodes.begin() + static_cast<std::ptrdiff_t>(i));
        const Node rest = fewer.nodes.size() == 1 ? fewer.nodes.front() : Node{std::move(fewer)};
        suggest(Suggestion::Kind::kWithout, rest, print(all->nodes[i]), 0);
      }
    } else if (const auto* words = std::get_if<Words>(&tree_.is); words != nullptr && words->field) {
      suggest(Suggestion::Kind::kWithout, {Words{words->words, std::nullopt}},
              "the field " + std::string(spec(*words->field).name), 0);
    }
  }

  void suggest(Suggestion::Kind kind, const Node& tree, const std::string& what, std::size_t found) {
    // "transformers" beside "transformer" is the same search again.
    const bool known = std::any_of(advice_.suggestions.begin(), advice_.suggestions.end(), [&](const Suggestion& s) {
      return kind == Suggestion::Kind::kSpelling && s.kind == kind && concept_key(s.what) == concept_key(what);
    });
    if (known) return;
    const std::size_t total = count(tree);
    const auto same = std::count_if(advice_.suggestions.begin(), advice_.suggestions.end(),
                                    [&](const Suggestion& s) { return s.kind == kind; });
    if (total == 0 || (kind == Suggestion::Kind::kWithout && total <= found)) return;
    if (static_cast<std::size_t>(same) < kMaxSuggestions)
      advice_.suggestions.push_back({kind, print(tree), query_alone(tree), what, total});
  }

  [[nodiscard]] std::optional<std::string> query_alone(const Node& tree) const {
    if (filters_.empty()) return print(tree);
    const auto* all = std::get_if<And>(&tree.is);
    if (all == nullptr || all->nodes.size() != filters_.size() + 1) return std::nullopt;
    const bool is_as_before = std::equal(filters_.begin(), filters_.end(), all->nodes.begin() + 1);
    return is_as_before ? std::optional(print(all->nodes.front())) : std::nullopt;
  }

  [[nodiscard]] std::size_t count(const Node& node) const { return count_papers(node, index_, concepts_); }

  Node tree_;
  const ConceptSettings& concepts_;
  const Xapian::Database& index_;
  const std::vector<Node>& filters_;
  Advice advice_;
};

}  // namespace

bool is_missing(const Word& word, In in, const ConceptSettings& concepts, const Xapian::Database& index) {
  return papers_of_parts(word.text, in, index).rarest == 0 && count_papers({Words{{word}, in}}, index, concepts) == 0;
}

bool stands_with_neighbour(const Words& list, std::size_t at, const ConceptSettings& concepts,
                           const Xapian::Database& index) {
  const std::vector<Words> runs = with_neighbours(list, at);
  return std::any_of(runs.begin(), runs.end(),
                     [&](const Words& run) { return count_papers({run}, index, concepts) > 0; });
}

Advice advise(const Node& root, std::size_t found, const ConceptSettings& concepts, const Xapian::Database& index,
              const std::vector<Node>& filters) {
  try {
    return Adviser(root, concepts, index, filters).run(found);
  } catch (const Error& e) {
    if (e.trouble() != Trouble::kTooLate) throw;
    return {};
  }
}

}  // namespace papersearch

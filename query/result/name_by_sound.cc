// SPDX-License-Identifier: GPL-2.0-or-later
// Names in titles that Hangul words sound like: Ring Attention for 링 어텐션.
#include "query/result/name_by_sound.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <string_view>
#include <utility>

#include "query/expand/spelling.h"
#include "query/match/evaluation.h"
#include "query/match/index_memory.h"
#include "query/match/index_query.h"
#include "query/match/revision_cache.h"
#include "query/result/stored_paper.h"
#include "src/index/schema.h"
#include "src/text/analyzer.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxOfWord = 100;      // words that one may sound like
constexpr std::size_t kMaxTitlesRead = 300;  // that are read

// A title may have it as a word, or as a piece of a name: RingAttention.
constexpr auto kForms = std::to_array<Form>({Form::kWord, Form::kPart});

std::vector<std::string> title_terms(const std::string& word, const Xapian::Database& index) {
  std::vector<std::string> out;
  for (const Form form : kForms) {
    std::string term = index_term(Field::kTitle, form, Script::kLatin, word);
    if (papers_having(term, index) > 0) out.push_back(std::move(term));
  }
  return out;
}

// Words of titles, and how alike each sounds to a word that was typed.
struct Alike {
  std::map<std::string, double> words;
  [[nodiscard]] std::size_t bytes() const {
    constexpr std::size_t kOfWord = 100;  // bytes of a word and its place in the map, about
    return sizeof *this + words.size() * kOfWord;
  }
};

// What one of the words may be in a title. Papers write many names in the plural: 뎁스 for depths.
Alike words_of_titles(const std::string& hangul, const Xapian::Database& index) {
  Alike out;
  for (const Spelling& one : sound_spellings(hangul, std::nullopt, index, kMaxOfWord, SoundMatch::kAmongOthers)) {
    for (const std::string& form : {one.word, one.word + "s"}) {
      if (!title_terms(form, index).empty()) out.words.emplace(form, one.likeness);
    }
  }
  return out;
}

// A piece of a title, and the sum of how alike its words sound.
struct Piece {
  std::string_view text;
  double likeness = 0;
};

// The piece of the title whose words are one of each in `words`, in their order; without text where there is none.
Piece piece_of(const std::string& title, const std::vector<std::shared_ptr<const Alike>>& words) {
  struct Begun {
    std::size_t begin;
    double likeness;
  };
  const std::vector<Token> tokens = analyze(title);
  const auto is_joint = [](char c) { return c == ' ' || c == '-'; };
  std::map<std::size_t, Begun> ends;  // of pieces of the words so far
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::map<std::size_t, Begun> next;
    for (const Token& token : tokens) {
      const auto word = words[i]->words.find(token.term);
      const bool whole = token.form == Form::kWord || token.form == Form::kJoined;
      if ((!whole && token.form != Form::kPart) || word == words[i]->words.end()) continue;
      Begun piece{token.at.begin, word->second};
      if (i > 0) {
        std::size_t end = token.at.begin;
        while (end > 0 && is_joint(title[end - 1])) --end;
        const auto before = ends.find(end);
        if (before == ends.end()) continue;
        piece = {before->second.begin, before->second.likeness + word->second};
      }
      const auto [known, is_new] = next.emplace(token.at.end, piece);
      if (!is_new && known->second.likeness < piece.likeness) known->second = piece;
    }
    ends = std::move(next);
  }
  Piece out;
  for (const auto& [end, piece] : ends) {
    if (piece.likeness > out.likeness)
      out = {std::string_view(title).substr(piece.begin, end - piece.begin), piece.likeness};
  }
  return out;
}

}  // namespace

std::optional<std::string> name_by_sound(const std::vector<std::string>& hangul, const Xapian::Database& index) {
  if (hangul.size() < 2) return std::nullopt;
  std::vector<std::shared_ptr<const Alike>> words;
  const RevisionCache cache(index);
  std::vector<IndexQuery> each;
  for (const std::string& word : hangul) {
    words.push_back(cache.get("sound in titles\x1f" + word, [&] { return words_of_titles(word, index); }));
    if (words.back()->words.empty()) return std::nullopt;
    std::vector<std::string> terms;
    for (const auto& [one, likeness] : words.back()->words) {
      for (std::string& term : title_terms(one, index)) terms.push_back(std::move(term));
    }
    each.push_back(any_of(terms));
  }
  struct Name {
    double likeness = 0;
    std::size_t titles = 0;
    std::string text;  // as the first title has it
  };
  std::map<std::string, Name> found;  // by the folded text
  std::size_t read = 0;
  papers_of(all_of(std::move(each)), index).for_each([&](Xapian::docid paper) {
    if (++read > kMaxTitlesRead) return;
    const std::string title = stored_paper(paper, index).title;
    const Piece piece = piece_of(title, words);
    if (piece.text.empty()) return;
    Name& name = found[normalize_word(piece.text)];
    name.likeness = piece.likeness;
    if (name.titles++ == 0) name.text = piece.text;
  });
  const auto best = std::max_element(found.begin(), found.end(), [](const auto& a, const auto& b) {
    return std::pair(a.second.likeness, a.second.titles) < std::pair(b.second.likeness, b.second.titles);
  });
  if (best == found.end()) return std::nullopt;
  return best->second.text;
}

}  // namespace papersearch

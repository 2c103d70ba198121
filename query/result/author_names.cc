// SPDX-License-Identifier: GPL-2.0-or-later
// Names of authors among the words of a query, typed in full, in part, in Hangul or with a slip.
#include "query/result/author_names.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "query/expand/spelling.h"
#include "query/match/index_memory.h"
#include "query/plan/planner.h"
#include "query/result/advice.h"
#include "src/base/ascii.h"
#include "src/base/hangul.h"
#include "src/index/schema.h"
#include "src/text/analyzer.h"
#include "src/text/korean/romanize.h"
#include "src/text/korean/sound.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxNames = 100;   // spellings of one name, that are tried
constexpr std::size_t kMaxInitials = 6;  // bytes: "J.-Y."

// The word as part of an author's name, in which hyphens do not matter; empty where it is not one word of letters.
std::string name_of(const Word& word) {
  const std::string name = normalize_name(word.text);
  const std::vector<Token> tokens = analyze(name);
  const auto covers_all = [&](const Token& token) {
    const bool is_one = (token.form == Form::kWord && token.script == Script::kLatin) || token.form == Form::kJoined;
    return is_one && token.at == Span{0, static_cast<std::uint32_t>(name.size())};
  };
  const auto whole = std::find_if(tokens.begin(), tokens.end(), covers_all);
  return whole == tokens.end() ? "" : whole->term;
}

// "Y.", "J.-Y.", "J-Y", "B": capitals of given names.
bool is_initials_of_name(std::string_view text) {
  const auto is_sign = [](char c) { return c == '.' || c == '-'; };
  if (text.empty() || !is_capital(text.front())) return false;
  const bool has_signs = std::any_of(text.begin(), text.end(), is_sign) && text.size() <= kMaxInitials;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool alone = i == 0 || is_sign(text[i - 1]);
    if (!is_sign(text[i]) && !(is_capital(text[i]) && alone)) return false;
  }
  return has_signs || text.size() == 1;
}

}  // namespace

std::optional<MisspelledName> AuthorNames::misspelled(const Words& list, std::size_t at) const {
  const std::string first = name_of(list.words[at]);
  const std::string last = name_of(list.words[at + 1]);
  const bool first_may_be = may_be_slip(first, last);
  const bool last_may_be = may_be_slip(last, first);
  if ((!first_may_be && !last_may_be) || is_in_name(list, at)) return std::nullopt;
  std::size_t most = 0;
  std::optional<MisspelledName> out;
  const auto look = [&](std::size_t slip, const std::string& name, const std::string& before,
                        const std::string& after) {
    const auto try_name = [&](const std::string& other) {
      const std::size_t papers = papers_by(before + other + after, {{other, {}}});
      if (papers <= most) return;
      most = papers;
      out = {slip, other};
    };
    for (const std::string& parts : in_two_parts(name)) try_name(parts);
    if (most > 0) return;
    for (const Spelling& one : near_spellings(name, Field::kAuthor, index_, kMaxNames)) try_name(one.word);
  };
  if (first_may_be) look(at, first, "", " " + last);
  if (last_may_be) look(at + 1, last, first + " ", "");
  return out;
}

// The ways to write a name as two that authors have, with a hyphen between them, for which a blank may stand: sung-ju
// for Sungju.
std::vector<std::string> AuthorNames::in_two_parts(const std::string& name) const {
  constexpr std::size_t kMinPart = 2;  // letters
  const auto is_name = [&](const std::string& part) {
    return papers_having(index_term(Field::kAuthor, Form::kWord, Script::kLatin, part), index_) > 0;
  };
  std::vector<std::string> out;
  for (std::size_t at = kMinPart; at + kMinPart <= name.size(); ++at) {
    const std::string first = name.substr(0, at);
    const std::string last = name.substr(at);
    if (is_name(first) && is_name(last)) out.push_back(first + "-" + last);
  }
  return out;
}

// Whether a word may be a name spelled wrong beside one that is right.
bool AuthorNames::may_be_slip(const std::string& name, const std::string& known) const {
  if (name.empty() || known.empty() ||
      papers_having(index_term(Field::kAuthor, Form::kWord, Script::kLatin, known), index_) == 0)
    return false;
  return is_missing({name, {}}, std::nullopt, concepts_, index_) || (is_rather_a_name(name) && is_rather_a_name(known));
}

// "He" and "Yan", but not "kan" and "model", which more texts have than authors.
bool AuthorNames::is_rather_a_name(const std::string& word) const {
  const auto papers = [&](Field field) {
    return papers_having(index_term(field, Form::kWord, Script::kLatin, word), index_);
  };
  return papers(Field::kAuthor) > std::max(papers(Field::kBody), papers(Field::kTitle));
}

// No text has the word, and an author may be called so.
bool AuthorNames::is_korean_name(const Word& word) const {
  return korean_name(word.text) && papers_of_parts(word.text, std::nullopt, index_).rarest == 0;
}

// The name of an author that two words are, of which one is initials (Y. Bengio, Bengio Y.) or which are a name from
// abroad in Hangul (얀 르쿤); empty where they are none.
std::string AuthorNames::name(const Word& first, const Word& second) const {
  for (const auto& [initials, name] : {std::pair(&first, &second), std::pair(&second, &first)}) {
    if (!is_initials_of_name(initials->text)) continue;
    Word bare = *name;
    if (bare.text.ends_with(',')) bare.text.pop_back();  // "Bengio, Y."
    const std::string known = name_of(bare);
    if (known.empty() || !is_rather_a_name(known)) continue;
    const std::string names = first.text + " " + second.text;
    if (papers_by(names, {bare}) > 0) return names;
  }
  return by_sound(first.text, second.text);
}

// The family name is known by its sound, unless it is too short to be; of the other the first letter has to fit: 얀
// 르쿤, 카이밍 허.
std::string AuthorNames::by_sound(const std::string& given, const std::string& family) const {
  constexpr std::size_t kMaxOfName = 30;
  for (const std::string& word : {given, family}) {
    if (!is_hangul(word) || papers_of_parts(word, std::nullopt, index_).rarest > 0) return "";
  }
  const bool is_short = family.size() == kSyllableBytes;
  std::string out;
  std::size_t most = 0;
  for (const Spelling& name : sound_spellings(is_short ? given : family, Field::kAuthor, index_, kMaxOfName)) {
    for (const char initial : initials_in_latin(is_short ? family : given)) {
      const std::string names = std::string(1, initial) + ". " + name.word;
      const std::size_t papers = papers_by(names, {{name.word, {}}});
      if (papers <= most) continue;
      most = papers;
      out = names;
    }
  }
  return out;
}

// Whether an author has the name that the words at `at` and behind it are, or are a part of: the last two of "Kyung
// Hyun Cho".
bool AuthorNames::is_in_name(const Words& list, std::size_t at) const {
  const std::vector<Words> runs = with_neighbours(list, at);
  return std::any_of(runs.begin(), runs.end(), [&](const Words& run) {
    if (std::find(run.words.begin(), run.words.end(), list.words[at + 1]) == run.words.end()) return false;
    std::string names;
    for (const Word& word : run.words) names += word.text + " ";
    return papers_by(names, run.words) > 0;
  });
}

// The papers of an author with these names, of which `whole` are more than initials.
std::size_t AuthorNames::papers_by(const std::string& names, const std::vector<Word>& whole) const {
  const Node named{Phrase{names, Field::kAuthor, std::nullopt, {}}};
  return count_papers({And{{named, {Words{whole, Field::kAuthor}}}}}, index_, concepts_);
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Names of people as queries of the index.
#include "query/plan/people.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "query/match/index_memory.h"
#include "query/match/index_query.h"
#include "query/rank/ranking.h"
#include "src/base/ascii.h"
#include "src/base/deadline.h"
#include "src/base/utf8.h"
#include "src/index/schema.h"
#include "src/text/analyzer.h"
#include "src/text/korean/romanize.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxNames = 2000;  // spellings of a given name

IndexQuery names_together(const Positions& names, std::size_t room) {
  return near_each_other(names, Field::kAuthor, static_cast<std::uint32_t>(names.size() + room));
}

// Every choice of one spelling for each part, written as one word.
std::vector<std::string> joined_spellings(const std::vector<std::vector<std::string>>& parts) {
  std::vector<std::string> out = {""};
  for (const std::vector<std::string>& part : parts) {
    std::vector<std::string> longer;
    for (const std::string& before : out) {
      for (const std::string& spelling : part) {
        if (longer.size() < kMaxNames) longer.push_back(before + spelling);
      }
    }
    out = std::move(longer);
  }
  return out;
}

// A word as it may stand in a name, without what follows one: "Han's", "LeCun,". Empty for one with a digit, and for
// one with an acronym in it, as LoRA, which is not Lora.
std::string bare_name(const std::string& word) {
  if (std::any_of(word.begin(), word.end(), is_digit)) return "";
  const bool has_small = std::any_of(word.begin(), word.end(), [](char c) { return is_letter(c) && !is_capital(c); });
  const auto capitals = [](char a, char b) { return is_capital(a) && is_capital(b); };
  if (has_small && std::adjacent_find(word.begin(), word.end(), capitals) != word.end()) return "";
  std::string_view name = word;
  while (name.ends_with(',')) name.remove_suffix(1);
  for (const std::string_view end : {"'s", "’s"}) {
    if (name.ends_with(end)) name.remove_suffix(end.size());
  }
  return std::string(name);
}

// The words as one name, with the first of them at the end where `rotated`; empty where one cannot stand in a name.
std::string whole_name(const std::vector<std::string>& words, bool rotated) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string name = bare_name(words[(i + (rotated ? 1 : 0)) % words.size()]);
    if (name.empty()) return "";
    out += (i == 0 ? "" : " ") + name;
  }
  return out;
}

// "by Abbeel", "Abbeel's paper", "Abbeel 교수"
bool is_said_as_author(const std::vector<std::string>& words, std::size_t at) {
  const std::string& word = words[at];
  return word.ends_with("'s") || word.ends_with("’s") || (at > 0 && is_one_of(lowered(words[at - 1]), {"by"})) ||
         (at + 1 < words.size() && is_one_of(words[at + 1], {"교수", "교수의", "저자", "저자의"}));
}

// Whether no text has the word, so that an author is meant.
bool is_only_a_name(const std::string& name, const Xapian::Database& index) {
  const std::string folded = normalize_word(name);
  return !folded.empty() && std::none_of(kTextFields.begin(), kTextFields.end(), [&](Field field) {
    return field != Field::kAuthor && papers_having(index_term(field, Form::kWord, Script::kLatin, folded), index) > 0;
  });
}

class PersonPlanner {
 public:
  PersonPlanner(const Xapian::Database& index, Plan& plan)
      : index_(index), plan_(plan), aspect_(plan.highlight.add_aspect(1)) {}

  // A name in Latin letters.
  IndexQuery latin(const std::vector<std::string>& names) {
    std::vector<IndexQuery> ways = {all_of(names)};
    for (std::size_t i = 0; names.size() > 2 && i + 1 < names.size(); ++i) {  // Xiao-Yang Liu is Xiaoyang Liu
      std::vector<std::string> fewer = names;
      fewer[i] += fewer[i + 1];
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      if (papers_having(term(fewer[i]), index_) > 0) ways.push_back(all_of(fewer));
    }
    for (const std::string& name : names) plan_.highlight.add_term(name, aspect_);
    return any_of(std::move(ways));
  }

  // The family name comes first or last, and the given name is one word or several syllables.
  IndexQuery korean(const KoreanName& name) {
    // Room for one more name, "Hyunwoo J. Kim"; but 김민 is no Min-Su Kim.
    const std::size_t room = name.given.size() > 1 ? 1 : 0;
    std::vector<std::vector<std::string>> syllables = {name.family};
    syllables.insert(syllables.end(), name.given.begin(), name.given.end());
    std::vector<IndexQuery> ways;
    for (const auto& parts :
         {std::vector<std::vector<std::string>>{name.family, joined_spellings(name.given)}, syllables}) {
      Positions positions;
      for (const std::vector<std::string>& part : parts) positions.push_back(known(part));
      ways.push_back(names_together(positions, room));
      if (name.given.size() == 1) break;  // the same again
    }
    return any_of(std::move(ways));
  }

 private:
  static std::string term(const std::string& name) {
    return index_term(Field::kAuthor, Form::kWord, Script::kLatin, name);
  }

  // The terms that the index has.
  std::vector<std::string> known(const std::vector<std::string>& names) {
    std::vector<std::string> out;
    for (const std::string& name : names) {
      Deadline::step();
      if (papers_having(term(name), index_) == 0) continue;
      out.push_back(term(name));
      plan_.highlight.add_term(name, aspect_);
    }
    return out;
  }

  // All the names within a window that has room for one more; empty where the index lacks one of them.
  IndexQuery all_of(const std::vector<std::string>& names) {
    Positions positions;
    for (const std::string& name : names) {
      Deadline::step();
      const std::string initial = first_letter(name);
      std::vector<std::string> terms;
      if (initial == name) {
        terms = {std::string(kInitialPrefix) + name};
      } else {
        terms = {term(name)};
        if (names.size() > 1) terms.push_back(term(initial));
        plan_.highlight.add_term(name, aspect_);
      }
      std::erase_if(terms, [&](const std::string& t) { return papers_having(t, index_) == 0; });
      positions.push_back(std::move(terms));
    }
    return names_together(positions, 1);
  }

  const Xapian::Database& index_;
  Plan& plan_;
  std::size_t aspect_;
};

}  // namespace

IndexQuery plan_name(const std::string& name, const Xapian::Database& index, Plan& plan) {
  IndexQuery out;
  std::string what = "the author \"" + name + "\"";
  std::string together = normalize_word(name);
  std::erase(together, ' ');
  if (const auto korean = korean_name(together)) {
    out = PersonPlanner(index, plan).korean(*korean);
    what = "an author whose name may be " + name;
  } else {
    PersonPlanner person(index, plan);
    std::vector<IndexQuery> ways;
    for (const std::string& spelling : name_spellings(name)) {
      std::vector<std::string> names;
      for (const Token& token : analyze(spelling)) {
        if (token.form == Form::kWord) names.push_back(token.term);
      }
      if (!names.empty()) ways.push_back(person.latin(names));
    }
    out = any_of(std::move(ways));
  }
  if (out.empty()) return out;
  out = scaled(out, kRanking.author);
  plan.evidence.push_back({what, out});
  return out;
}

std::vector<NamedAuthor> authors_among(const std::vector<std::string>& words, const Xapian::Database& index) {
  constexpr std::size_t kMaxNamesOfAuthor = 3;
  std::vector<NamedAuthor> out;
  for (std::size_t first = 0; first < words.size(); ++first) {
    for (std::size_t size = std::min(kMaxNamesOfAuthor, words.size() - first); size > 0; --size) {
      const auto begin = words.begin() + static_cast<std::ptrdiff_t>(first);
      const std::vector<std::string> run(begin, begin + static_cast<std::ptrdiff_t>(size));
      std::string name = whole_name(run, false);
      std::vector<std::string> terms;
      if (size > 1) {
        terms = {name_term(Field::kAuthor, name), name_term(Field::kAuthor, whole_name(run, true))};
      } else if (is_said_as_author(words, first) && is_only_a_name(name, index)) {
        terms = {index_term(Field::kAuthor, Form::kWord, Script::kLatin, normalize_word(name))};
      }
      std::erase_if(terms, [&](const std::string& term) { return term.empty() || papers_having(term, index) == 0; });
      if (terms.empty()) continue;
      out.push_back({first, first + size, std::move(name), any_of(terms)});
      first += size - 1;
      break;
    }
  }
  return out;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Names of people as queries of the index.
#include "query/plan/people.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "query/match/index_memory.h"
#include "query/match/index_query.h"
#include "query/rank/ranking.h"
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

}  // namespace papersearch

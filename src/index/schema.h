// SPDX-License-Identifier: GPL-2.0-or-later
// The one place that says what an index holds: the fields with their names for people, their prefixes and their help,
// and the value slots.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/translation.h"
#include "src/text/analyzer.h"

namespace papersearch {

// Raise with every change of terms, slots or stored data; stamped into each index.
inline constexpr int kSchemaVersion = 12;

enum class Field : std::uint8_t { kTitle, kBody, kSection, kAuthor, kDate, kMonth, kVotes, kId };

// What may follow `name:` in a query.
enum class Kind : std::uint8_t { kText, kName, kLabel, kDate, kNumber, kId };

struct FieldSpec {
  Field field;
  Kind kind;
  std::string_view name;                    // English, as typed in a query
  std::array<std::string_view, 4> aliases;  // Korean and other names; unused ones are empty
  std::string_view prefix;                  // of its terms in the index; in capitals, which no word begins with
  const char* help;                         // one line; a message of src/base/translation.h
  std::string_view example;                 // a query
};

inline constexpr std::array<FieldSpec, 8> kFields = {{
    {Field::kTitle, Kind::kText, "title", {"제목", "타이틀"}, "S", message("words of the title"), "title:mamba"},
    {Field::kBody, Kind::kText, "body", {"본문", "내용"}, "", message("words of the summary"), "body:추론"},
    {Field::kSection,
     Kind::kLabel,
     "section",
     {"섹션", "구역"},
     "XL",
     message("papers whose summary has a section of this name"),
     "section:performance"},
    {Field::kAuthor,
     Kind::kName,
     "author",
     {"저자", "authors"},
     "A",
     message("names of authors"),
     "author:\"Yu Qiao\""},
    {Field::kDate,
     Kind::kDate,
     "date",
     {"날짜", "일자"},
     "D",
     message("day of the digest, or a range of days"),
     "date:2024-10..2024-11"},
    {Field::kMonth, Kind::kDate, "month", {"월", "달"}, "M", message("month of the digest"), "month:2024-10"},
    {Field::kVotes,
     Kind::kNumber,
     "votes",
     {"추천", "추천수", "vote"},
     "XV",
     message("votes, a number or a range, or unknown"),
     "votes:10.."},
    {Field::kId, Kind::kId, "id", {"아이디", "arxiv", "doi"}, "Q", message("arXiv id"), "id:2410.04199"},
}};

// The fields in which words are looked for that have no field's name before them.
inline constexpr std::array kTextFields = {Field::kBody, Field::kTitle, Field::kAuthor};

// The text field in which a word is looked for; nullopt stands for all of kTextFields.
using In = std::optional<Field>;

constexpr const FieldSpec& spec(Field field) { return kFields[static_cast<std::size_t>(field)]; }

// Whether the field holds words, so that a list of words or a group in parentheses may follow its name.
constexpr bool has_words(Field field) { return spec(field).kind == Kind::kText || spec(field).kind == Kind::kName; }

// Whether the field has names that can be asked for as a whole: author:="Yu Qiao".
constexpr bool has_whole_names(Field field) { return field == Field::kAuthor || field == Field::kSection; }

// Prefixes of terms that cannot be asked for by a field's name.
inline constexpr std::string_view kYearPrefix = "Y";      // Y2024
inline constexpr std::string_view kFilePrefix = "XF";     // the key of a digest file that has the paper
inline constexpr std::string_view kInitialPrefix = "AI";  // first letters of an author's names
inline constexpr std::string_view kNamePrefix = "XN";     // an author, section or title as a whole, see name_term()
inline constexpr std::string_view kHeadPrefix = "XH";     // the part of a title before its colon, see title_head_term()

// Two spellings that a gloss says mean the same, in both directions: the key of one (src/concepts/key.h),
// kListSeparator, and the other as printed. The number of papers that have the term is the evidence, so it goes away
// together with the digest that it comes from.
inline constexpr std::string_view kGlossPrefix = "XG";
// The same for a Hangul and a Latin word that are in one paper and sound alike.
inline constexpr std::string_view kLoanPrefix = "XT";
// The same for single words at the same place of the two sides of a gloss, with another separator and the key of the
// right side after them.
inline constexpr std::string_view kWordPrefix = "XW";

// Value slots.
inline constexpr std::uint32_t kDateSlot = 0;   // "20241021", the latest day; sorts as text
inline constexpr std::uint32_t kVotesSlot = 1;  // Xapian::sortable_serialise; absent where unknown
// What facets count. Several values of one paper are separated by kListSeparator.
inline constexpr std::uint32_t kMonthsSlot = 2;    // "202410"
inline constexpr std::uint32_t kAuthorsSlot = 3;   // names as printed
inline constexpr std::uint32_t kSectionsSlot = 4;  // section names as printed
inline constexpr std::uint32_t kArrivalSlot = 5;   // sortable_serialise: the revision that brought the paper
inline constexpr std::uint32_t kHashSlot =
    6;  // document_hash() in indexer/write/document.h, against damage that Xapian does not notice
inline constexpr char kListSeparator = '\x1f';

// The term of a token in a text field: the prefix of the field, the letter of the token's form, the token; cut by
// cut_term(). The letters are
//   word, joined          none    also for a Hangul stem, which is a word in its own right
//   stem of a Latin word  "Z"     because "gener" is no word
//   part                  "P"
//   bigram                "B"
std::string index_term(Field field, Form form, Script script, std::string_view token);
inline std::string index_term(Field field, const Token& token) {
  return index_term(field, token.form, token.script, token.term);
}

// The slot with the order of the words of a text field (src/index/word_order.h), which must be title, body or author.
constexpr std::uint32_t order_slot(Field field) { return field == Field::kTitle ? 7 : field == Field::kAuthor ? 9 : 8; }

// The term of an author, a section or a title as a whole, by name_identity() (src/text/normalize.h), so that all
// spellings of a name have one term; empty where the name has neither letters nor digits. Facets count what has such a
// term.
std::string name_term(Field field, std::string_view name);

// What a title calls its paper: "Mamba" of "Mamba: Linear-Time Sequence Modeling"; empty where it has no colon. And the
// term of such a name, empty where it has neither letters nor digits.
std::string_view title_head(std::string_view title);
std::string title_head_term(std::string_view head);

// Whether a token is one of those of its word that go into the order of words: the stem of a Hangul word, so that
// particles do not break a phrase, and otherwise the word itself, with the beginnings of versions beside it. `tokens`
// are those that analyze() makes of a text.
bool stands_in_order(const std::vector<Token>& tokens, std::size_t i);

// Joins values to one value of a slot, in their order, and leaves out repeated and empty ones; and splits it again.
std::string list_value(const std::vector<std::string>& values);
std::vector<std::string_view> split_list(std::string_view value);

// Cuts a term, on a code-point border, to the 245 bytes that Xapian takes. The indexer and the query side cut terms
// alike, so that long terms match too.
std::string cut_term(const std::string& term);

constexpr bool fields_are_sound() {
  for (std::size_t i = 0; i < kFields.size(); ++i) {
    if (static_cast<std::size_t>(kFields[i].field) != i || kFields[i].name.empty()) return false;
    for (const char c : kFields[i].prefix) {
      if (c < 'A' || c > 'Z') return false;
    }
    for (std::size_t j = 0; j < i; ++j) {
      if (kFields[i].name == kFields[j].name || kFields[i].prefix == kFields[j].prefix) return false;
    }
  }
  return true;
}
static_assert(fields_are_sound());

}  // namespace papersearch

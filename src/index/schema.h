// Every field of the index: its name for people, its prefix and slot on disk, its help. The single place.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/text/analyzer.h"

namespace papersearch {

// Raise with every change of terms, slots or stored data; stamped into each index.
inline constexpr int kSchemaVersion = 10;

enum class Field : std::uint8_t { kTitle, kBody, kSection, kAuthor, kDate, kMonth, kVotes, kId };

// What may follow `name:` in a query.
enum class Kind : std::uint8_t { kText, kName, kLabel, kDate, kNumber, kId };

struct FieldSpec {
  Field field;
  Kind kind;
  std::string_view name;                    // as typed in a query, English
  std::array<std::string_view, 4> aliases;  // Korean and other names; unused ones are empty
  std::string_view prefix;                  // of its terms in the index; capitals, so no word begins with it
  std::string_view help;                    // one line
  std::string_view example;                 // a query
};

inline constexpr std::array<FieldSpec, 8> kFields = {{
    {Field::kTitle, Kind::kText, "title", {"제목", "타이틀"}, "S", "words of the title", "title:mamba"},
    {Field::kBody, Kind::kText, "body", {"본문", "내용"}, "", "words of the summary", "body:추론"},
    {Field::kSection,
     Kind::kLabel,
     "section",
     {"섹션", "구역"},
     "XL",
     "papers whose summary has a section of this name",
     "section:performance"},
    {Field::kAuthor, Kind::kName, "author", {"저자", "authors"}, "A", "names of authors", "author:\"Yu Qiao\""},
    {Field::kDate,
     Kind::kDate,
     "date",
     {"날짜", "일자"},
     "D",
     "day of the digest, or a range of days",
     "date:2024-10..2024-11"},
    {Field::kMonth, Kind::kDate, "month", {"월", "달"}, "M", "month of the digest", "month:2024-10"},
    {Field::kVotes,
     Kind::kNumber,
     "votes",
     {"추천", "추천수", "vote"},
     "XV",
     "votes, a number or a range, or unknown",
     "votes:10.."},
    {Field::kId, Kind::kId, "id", {"아이디", "arxiv"}, "Q", "arXiv id", "id:2410.04199"},
}};

// The fields that words without a field's name are looked for in.
inline constexpr std::array kTextFields = {Field::kBody, Field::kTitle, Field::kAuthor};

// Which text fields a word may stand in; nullopt is all of them: title, body, authors.
using In = std::optional<Field>;

constexpr const FieldSpec& spec(Field field) { return kFields[static_cast<std::size_t>(field)]; }

// Whether the field holds words, so that a list of words or a group in parentheses may follow its name.
constexpr bool has_words(Field field) { return spec(field).kind == Kind::kText || spec(field).kind == Kind::kName; }

// Prefixes without a name of their own.
inline constexpr std::string_view kYearPrefix = "Y";      // Y2024
inline constexpr std::string_view kFilePrefix = "XF";     // the digest files that a paper stands in
inline constexpr std::string_view kInitialPrefix = "AI";  // first letters of an author's names

// Spellings that a gloss puts side by side, both ways: the key of one (src/concepts/key.h), kListSeparator, the other
// as it stands. How many papers have the term is the evidence, which goes when its digest goes.
inline constexpr std::string_view kGlossPrefix = "XG";
// The same of a Hangul and a Latin word that stand in one paper and sound alike.
inline constexpr std::string_view kLoanPrefix = "XT";
// The same of single words that stand at the same place of a gloss, and after another separator the key of that.
inline constexpr std::string_view kWordPrefix = "XW";

// Value slots.
inline constexpr std::uint32_t kDateSlot = 0;   // "20241021", the latest day: sorts as text
inline constexpr std::uint32_t kVotesSlot = 1;  // Xapian::sortable_serialise; absent where unknown
// What facets count; several values of one paper stand between kListSeparator.
inline constexpr std::uint32_t kMonthsSlot = 2;    // "202410"
inline constexpr std::uint32_t kAuthorsSlot = 3;   // names as printed
inline constexpr std::uint32_t kSectionsSlot = 4;  // section names as printed
inline constexpr std::uint32_t kArrivalSlot = 5;   // sortable_serialise: the revision that brought the paper
inline constexpr std::uint32_t kHashSlot =
    6;  // of all that the document holds, against damage that Xapian does not see
inline constexpr char kListSeparator = '\x1f';

// A text field's term is: the field's prefix, the form's letter, the token.
//   word, joined          none    a Hangul stem too: it is a word in its own right
//   stem of a Latin word  "Z"     "gener" is no word
//   part                  "P"
//   bigram                "B"
std::string index_term(Field field, Form form, Script script, std::string_view token);
inline std::string index_term(Field field, const Token& token) {
  return index_term(field, token.form, token.script, token.term);
}

// The order of the words of a text field, for phrases (src/index/word_order.h): title, body, authors.
constexpr std::uint32_t order_slot(Field field) { return field == Field::kTitle ? 7 : field == Field::kAuthor ? 9 : 8; }

// Each word has one term that stands in the order of words: the stem of a Hangul word (particles do not part a
// phrase), the word itself elsewhere. `tokens` as analyze() gives them.
bool stands_in_order(const std::vector<Token>& tokens, std::size_t i);

// Different values that are not empty, in their order, as one value of a slot; and back.
std::string list_value(const std::vector<std::string>& values);
std::vector<std::string_view> split_list(std::string_view value);

// Cut to what Xapian takes (245 bytes), on a code-point border. Terms are cut alike on both sides, so they still meet.
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

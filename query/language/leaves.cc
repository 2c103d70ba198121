// SPDX-License-Identifier: GPL-2.0-or-later
// The leaves of a query's tree.
#include "query/language/leaves.h"

#include <algorithm>
#include <utility>

#include "query/language/days.h"
#include "query/language/values.h"
#include "src/base/ascii.h"
#include "src/paper/arxiv_id.h"
#include "src/text/analyzer.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

// "~transfomer"
bool is_near(std::string_view text) {
  return text.size() > 2 && text.front() == '~' && std::all_of(text.begin() + 1, text.end(), is_word_byte);
}

// "diffus*", "at*ion", "GPT-4*", "*tention": a beginning of two letters or one syllable, or three letters in all, so
// that not every word is like it; signs as they stand in names.
bool is_pattern(std::string_view text) {
  if (!is_word_byte(text.front()) && text.front() != '*') return false;
  std::size_t letters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '*' && i > 0 && text[i - 1] == '*') return false;
    if (!is_word_byte(c) && std::string_view("*-._+").find(c) == std::string_view::npos) return false;
    const auto byte = static_cast<unsigned char>(c);
    letters += byte >= 0xC0 ? 2 : byte < 0x80 && is_word_byte(c) ? 1 : 0;
  }
  return letters >= (text.find('*') + 1 == text.size() ? 2U : 3U);
}

std::string without(std::string_view text, char c) {
  std::string out(text);
  std::erase(out, c);
  return out;
}

}  // namespace

void QueryNotes::add(std::string code, Span at, std::string message, std::string hint) {
  constexpr std::size_t kMaxNotes = 20;
  if (notes_.size() < kMaxNotes) {
    notes_.push_back({Level::kNote, std::move(code), at, std::move(message), std::move(hint)});
  } else if (notes_.size() == kMaxNotes) {
    notes_.push_back({Level::kNote, "more-notes", at, "there is more to remark from here on", ""});
  }
}

bool is_word_byte(char c) { return static_cast<unsigned char>(c) >= 0x80 || is_letter(c) || is_digit(c); }

bool has_word(std::string_view text) { return std::any_of(text.begin(), text.end(), is_word_byte); }

std::string_view undecorated(std::string_view text) {
  if (!is_near(text)) text.remove_prefix(std::min(text.find_first_not_of("-~"), text.size()));
  return text;
}

bool LeafReader::has_room(Span at) {
  if (++leaves_ <= kMaxLeaves) return true;
  if (leaves_ == kMaxLeaves + 1) {
    notes_.add("too-many-words", at, "only the first " + std::to_string(kMaxLeaves) + " words are used",
               "ask a shorter question");
  }
  return false;
}

Node LeafReader::counted(Node leaf, Span at) { return has_room(at) ? std::move(leaf) : Node{All{}}; }

// Cuts a text to the words that there still is room for; false where there is none.
bool LeafReader::fit(std::string& text, Span at) {
  for (const Token& token : analyze(text)) {
    if (token.form != Form::kWord) continue;
    if (terms_++ < kMaxTerms) continue;
    if (terms_ == kMaxTerms + 1) {
      notes_.add("too-many-terms", at,
                 "only the first " + std::to_string(kMaxTerms) +
                     " words are used; one that changes between scripts, as 가a, counts for each of its pieces",
                 "ask a shorter question");
    }
    text.resize(token.at.begin);
    break;
  }
  return has_word(text);
}

Node LeafReader::word(std::string text, Span at, std::optional<Field> field) {
  text.erase(0, std::min(text.find_first_not_of("-~"), text.size()));
  if (text == "AND" || text == "OR" || text == "NOT") text = normalize_word(text);
  if (!has_word(text) || !has_room(at) || !fit(text, at)) return {All{}};
  return {Words{{{std::move(text), at}}, field}};
}

Node LeafReader::phrase(std::string text, Span at, std::optional<Field> field, std::optional<unsigned> within) {
  std::size_t blanks = 0;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == ' ' && text[i - 1] != ' ' && ++blanks == kMaxPhraseWords) {
      text.resize(i);
      notes_.add("long-phrase", at,
                 "only the first " + std::to_string(kMaxPhraseWords) + " words of a quotation are used", "");
      break;
    }
  }
  if (!has_word(text) || !has_room(at) || !fit(text, at)) return {All{}};
  return {Phrase{std::move(text), field, within, at}};
}

Node LeafReader::text_value(std::string_view text, Span at, std::optional<Field> field) {
  text = undecorated(text);
  std::string plain;
  if (text.find('*') != std::string_view::npos && has_word(text)) {
    if (is_pattern(text)) {
      if (counts_pattern()) return counted({Pattern{std::string(text), field, at}}, at);
      notes_.add("too-many-prefixes", at, "only " + std::to_string(kMaxPrefixes) + " words with * are completed", "");
      plain = without(text, '*');
      text = plain;
    } else if (text.find('*') + 1 == text.size()) {
      notes_.add("short-prefix", at, "too short to be completed; it is searched as a word",
                 "write at least two letters before the *");
      text.remove_suffix(1);  // the star is not part of the word
    } else {
      notes_.add("star-is-a-sign", at, "the * is read as a sign and not as any letters",
                 "write at least three letters beside one *, as in at*ion");
    }
  }
  if (is_near(text)) {
    if (++nears_ <= kMaxNear) return counted({Near{std::string(text.substr(1)), field, at}}, at);
    notes_.add("too-many-near", at,
               "only " + std::to_string(kMaxNear) + " words with ~ are searched in other spellings", "");
    text.remove_prefix(1);
  }
  return word(std::string(text), at, field);
}

Node LeafReader::value(Field field, std::string_view text, Span at) {
  switch (spec(field).kind) {
    case Kind::kDate:
      return days(text, text, at);
    case Kind::kNumber:
      return votes(text, at);
    case Kind::kText:
    case Kind::kName:
      return text_value(text, at, field);
    default:
      return label(field, text, at);
  }
}

Node LeafReader::quoted_value(Field field, std::string_view text, Span at, std::optional<unsigned> within) {
  return has_words(field) ? phrase(std::string(text), at, field, within) : value(field, text, at);
}

Node LeafReader::whole_name(Field field, std::string_view name, Span at) {
  std::string text(name);
  if (name_identity(text).empty()) {
    notes_.add("no-name", at, "a whole name is asked for, and there is none", "write author:=\"Yu Qiao\"");
    return {All{}};
  }
  if (!has_room(at) || !fit(text, at)) return {All{}};
  return {Label{field, std::move(text), at, true}};
}

Node LeafReader::days(std::string_view text, std::string_view typed, Span at) {
  if (const auto days = named_days(text, now())) {
    const Node node{Days{days->range, at}};
    if (days->other)
      notes_.add("day-or-month-first", at, "\"" + std::string(typed) + "\" is read as " + ("days: " + print(node)),
                 "write " + print(Node{Days{*days->other, {}}}) + " for the other order of day and month");
    return counted(node, at);
  }
  notes_.add("not-a-date", at, "\"" + std::string(typed) + "\" is not a date, so no paper matches",
             "write date:2024-10-21, date:2024-10, date:2024-10..2024-11, date:today or date:-30d..");
  return unreadable(Field::kDate, typed, at);
}

Node LeafReader::votes(std::string_view text, Span at) {
  if (auto votes = parse_votes(text)) {
    votes->at = at;
    return counted({*votes}, at);
  }
  notes_.add("not-a-number", at, "\"" + std::string(text) + "\" is not a number of votes, so no paper matches",
             "write votes:10, votes:10.., votes:5..10 or votes:unknown");
  return unreadable(Field::kVotes, text, at);
}

Node LeafReader::label(Field field, std::string_view text, Span at) {
  std::string name = without(field == Field::kId ? written_paper_id(text) : std::string(text), '"');
  if (!has_room(at) || (field == Field::kSection && !fit(name, at))) return {All{}};
  return {Label{field, std::move(name), at}};
}

Node LeafReader::unreadable(Field field, std::string_view text, Span at) {
  return counted({Unreadable{field, without(text, '"'), at}}, at);
}

bool LeafReader::can_read(Field field, std::string_view text) const {
  if (spec(field).kind == Kind::kDate) return parse_days(text, now()).has_value();
  return spec(field).kind != Kind::kNumber || parse_votes(text).has_value();
}

}  // namespace papersearch

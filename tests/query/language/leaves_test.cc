// SPDX-License-Identifier: GPL-2.0-or-later
// The leaves of a query's tree, and what bounds them.
#include "query/language/leaves.h"

#include <functional>
#include <string>

#include "tests/catch.h"

namespace papersearch::leaves_test {

namespace {

const Date kDayOfLeaves = *parse_date("2024-10-23");

// A leaf as an s-expression, and behind "|" the codes of the notes.
std::string leaf(const std::function<Node(LeafReader&)>& make) {
  std::vector<Diagnostic> said;
  QueryNotes notes(said);
  LeafReader leaves(kDayOfLeaves, notes);
  std::string out = describe(make(leaves));
  for (const Diagnostic& note : said) out += " |" + note.code;
  return out;
}

std::string text_value(std::string_view text) {
  return leaf([&](LeafReader& leaves) { return leaves.text_value(text, {}, std::nullopt); });
}

std::string value(Field field, std::string_view text) {
  return leaf([&](LeafReader& leaves) { return leaves.value(field, text, {}); });
}

}  // namespace

TEST_CASE("a word is a word, a pattern or a near spelling, without the signs before it") {
  struct Row {
    std::string_view text, leaf;
  };
  for (const Row& row : {
           Row{"attention", "(words attention)"},
           {"--attention", "(words attention)"},
           {"~-~attention", "(words attention)"},
           {"AND", "(words and)"},
           {"", "(all)"},
           {"-~-", "(all)"},
           {"!?", "(all)"},
           {"diffus*", "(prefix diffus)"},
           {"at*ion", "(pattern at*ion)"},
           {"*tention", "(pattern *tention)"},
           {"GPT-4*", "(prefix GPT-4)"},
           {"가*", "(prefix 가)"},
           {"a*", "(words a) |short-prefix"},
           {"a*b", "(words a*b) |star-is-a-sign"},
           {"a**bc", "(words a**bc) |star-is-a-sign"},
           {"*", "(all)"},
           {"**", "(all)"},
           {"a/b*c", "(words a/b*c) |star-is-a-sign"},
           {"~transfomer", "(near transfomer)"},
           {"~ab", "(near ab)"},
           {"~a", "(words a)"},
           {"~a-b", "(words a-b)"},
           {"\xEA\xB0\x80\x01", "(words 가\x01)"},
       }) {
    INFO(row.text);
    CHECK(text_value(row.text) == row.leaf);
  }
}

TEST_CASE("the value of a field is what the field can read, and otherwise matches no paper") {
  struct Row {
    Field field;
    std::string_view text, leaf;
  };
  for (const Row& row : {
           Row{Field::kTitle, "mamba", "(title words mamba)"},
           {Field::kAuthor, "Yu", "(author words Yu)"},
           {Field::kDate, "2024-10", "(date 2024-10-01..2024-10-31)"},
           {Field::kDate, "today", "(date 2024-10-23)"},
           {Field::kMonth, "2024-10", "(date 2024-10-01..2024-10-31)"},
           {Field::kDate, "2024-13", "(date unreadable 2024-13) |not-a-date"},
           {Field::kDate, "", "(date unreadable ) |not-a-date"},
           {Field::kVotes, "10..", "(votes 10..)"},
           {Field::kVotes, "unknown", "(votes unknown)"},
           {Field::kVotes, "many", "(votes unreadable many) |not-a-number"},
           {Field::kId, "2410.04199", "(id 2410.04199)"},
           {Field::kId, "https://arxiv.org/abs/2410.04199v2", "(id 2410.04199)"},
           {Field::kSection, "performance", "(section performance)"},
       }) {
    INFO(row.text);
    CHECK(value(row.field, row.text) == row.leaf);
  }
  std::vector<Diagnostic> said;
  QueryNotes notes(said);
  const LeafReader leaves(kDayOfLeaves, notes);
  CHECK(leaves.can_read(Field::kDate, "last week"));
  CHECK_FALSE(leaves.can_read(Field::kDate, "soon"));
  CHECK(leaves.can_read(Field::kVotes, ">5"));
  CHECK_FALSE(leaves.can_read(Field::kVotes, "five"));
  CHECK(leaves.can_read(Field::kTitle, "anything"));
  CHECK(leaves.now() == kDayOfLeaves);
  CHECK(said.empty());
}

TEST_CASE("a whole name needs a name, and days keep how they were typed") {
  const auto whole = [](std::string_view name) {
    return leaf([&](LeafReader& leaves) { return leaves.whole_name(Field::kAuthor, name, {}); });
  };
  CHECK(whole("Yu Qiao") == "(author = Yu Qiao)");
  CHECK(whole("") == "(all) |no-name");
  CHECK(whole(" .,") == "(all) |no-name");
  const auto days = [](std::string_view text, std::string_view typed) {
    return leaf([&](LeafReader& leaves) { return leaves.days(text, typed, {}); });
  };
  CHECK(days("since 2024-10", "2024-10") == "(date 2024-10-01..)");
  CHECK(days("since soon", "soon") == "(date unreadable soon) |not-a-date");
}

TEST_CASE("leaves, terms, patterns and near spellings are counted, and what is beyond is All with one note") {
  struct Row {
    std::string text;
    std::size_t times;
    std::size_t kept;  // that are not All
    const char* code;
  };
  for (const Row& row : {
           Row{"word", kMaxLeaves + 5, kMaxLeaves, "too-many-words"},
           {"가a나b", kMaxLeaves, kMaxTerms / 3 + 1, "too-many-terms"},
           {"diffus*", kMaxPrefixes, kMaxPrefixes, nullptr},
           {"~transfomer", kMaxNear, kMaxNear, nullptr},
       }) {
    INFO(row.text);
    std::vector<Diagnostic> said;
    QueryNotes notes(said);
    LeafReader leaves(kDayOfLeaves, notes);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < row.times; ++i)
      kept += leaves.text_value(row.text, {}, std::nullopt) == Node{All{}} ? 0 : 1;
    CHECK(kept == row.kept);
    CHECK(said.size() == (row.code == nullptr ? 0 : 1));
    if (row.code != nullptr && !said.empty()) CHECK(said.front().code == row.code);
  }
  // One pattern or near spelling too many is a word.
  std::vector<Diagnostic> said;
  QueryNotes notes(said);
  LeafReader leaves(kDayOfLeaves, notes);
  for (std::size_t i = 0; i < kMaxPrefixes; ++i) leaves.text_value("diffus*", {}, std::nullopt);
  for (std::size_t i = 0; i < kMaxNear; ++i) leaves.text_value("~diffus", {}, std::nullopt);
  CHECK(said.empty());
  CHECK(describe(leaves.text_value("diffus*", {}, std::nullopt)) == "(words diffus)");
  CHECK(describe(leaves.text_value("~diffus", {}, std::nullopt)) == "(words diffus)");
  REQUIRE(said.size() == 2);
  CHECK(said[0].code == "too-many-prefixes");
  CHECK(said[1].code == "too-many-near");
}

TEST_CASE("a quotation keeps its first words, and after twenty notes one says that there are more") {
  std::string text;
  for (std::size_t i = 0; i < kMaxPhraseWords + 4; ++i) text += (i == 0 ? "" : " ") + ("w" + std::to_string(i));
  std::vector<Diagnostic> said;
  QueryNotes notes(said);
  LeafReader leaves(kDayOfLeaves, notes);
  const Node cut = leaves.phrase(text, {}, std::nullopt, 3U);
  const auto& phrase = std::get<Phrase>(cut.is);
  CHECK(phrase.text.ends_with(" w15"));
  CHECK(phrase.within == 3U);
  REQUIRE(said.size() == 1);
  CHECK(said.front().code == "long-phrase");
  CHECK(leaves.phrase(" .. ", {}, std::nullopt, std::nullopt) == Node{All{}});
  for (int i = 0; i < 100; ++i) notes.add("a-note", {}, "a", "");
  REQUIRE(said.size() == 21);
  CHECK(said[19].code == "a-note");
  CHECK(said[20].code == "more-notes");
}

TEST_CASE("a word has letters, digits or what is not ASCII") {
  for (const std::string_view text : {"a", "Z", "0", "가", "…", "\xFF", "-a-"}) {
    INFO(text);
    CHECK(has_word(text));
  }
  for (const std::string_view text : {"", " ", "-_~*\"", "\x01\x7F"}) {
    INFO(text);
    CHECK_FALSE(has_word(text));
  }
  CHECK(undecorated("--a") == "a");
  CHECK(undecorated("~ab") == "~ab");
  CHECK(undecorated("~a") == "a");
  CHECK(undecorated("-~ab") == "ab");
  CHECK(undecorated("---").empty());
  CHECK(undecorated("").empty());
}

}  // namespace papersearch::leaves_test

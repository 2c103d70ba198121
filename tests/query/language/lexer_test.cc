// SPDX-License-Identifier: GPL-2.0-or-later
// The smallest pieces of a query.
#include "query/language/lexer.h"

#include <random>
#include <string>

#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::lexer_test {

namespace {

// The pieces with blanks between: a word as it is, a quotation in « », ( ) AND OR NOT and a minus as "−"; "+" before
// what is glued. Behind "|" the codes of the notes.
std::string pieces(std::string_view text, Marks marks = Marks::kOperators) {
  std::vector<Diagnostic> notes;
  std::string out;
  for (const Lexeme& piece : lex(text, marks, notes)) {
    if (!out.empty()) out += ' ';
    if (piece.glued) out += '+';
    switch (piece.kind) {
      case Lexeme::Kind::kQuotation:
        out += "«" + std::string(piece.text) + "»";
        break;
      case Lexeme::Kind::kMinus:
        out += "−";
        break;
      case Lexeme::Kind::kAnd:
      case Lexeme::Kind::kOr:
      case Lexeme::Kind::kNot:
        out += "<" + std::string(piece.text) + ">";
        break;
      default:
        out += piece.text;
    }
  }
  for (const Diagnostic& note : notes) out += " |" + note.code;
  return out;
}

}  // namespace

TEST_CASE("a query is cut at blanks, quotes, parentheses and dashes before words") {
  struct Row {
    std::string_view text, pieces;
  };
  for (const Row& row : {
           Row{"", ""},
           {"   ", ""},
           {"long context", "long context"},
           {"  long\tcontext\r\n", "long context"},
           {"a\u00A0b\u3000c\u2028d\u2029e", "a b c d e"},
           {std::string_view("a\0b\x07"
                             "c\x7F"
                             "d",
                             7),
            "a b c d"},
           {"a AND b OR NOT c", "a <AND> b <OR> <NOT> c"},
           {"and or not And", "and or not And"},
           {"ANDROID a AND", "ANDROID a <AND>"},
           {"(a (b)) c", "( +a ( +b +) +) c"},
           {"-a b-c --d -", "− +a b-c --d -"},
           {"(-a)", "( +− +a +)"},
           {"a -", "a -"},
           {"\"a b\"", "«a b»"},
           {"“a b” „c“ ＂d＂", "«a b» «c» «d»"},
           {"\"a b\"~5", "«a b» +~5"},
           {"title:\"a b\"", "title: +«a b»"},
           {"-\"a\"", "− +«a»"},
           {"\"\"", "«»"},
           {"\"a (b) -c AND", "«a (b) -c AND» |quote-not-closed"},
           {"\"", "«» |quote-not-closed"},
           {"it's 'a b'", "it's 'a b'"},
           {"대(大)규모", "대(大)규모"},
           {"대(대)규모", "대 +( +대 +) +규모"},
           {"(大)규모", "( +大 +) +규모"},
           {"😀 a😀b", "😀 a😀b"},
       }) {
    INFO(row.text);
    CHECK(pieces(row.text) == row.pieces);
  }
}

TEST_CASE("in a question quotes and dashes are text, which is remarked once, and so are particles behind a quote") {
  struct Row {
    std::string_view text, pieces;
  };
  for (const Row& row : {
           Row{"\"a\" \"b\" -c", "a b c |marks-in-a-question"},
           {"\"서양\"이라는 것", "서양 것 |marks-in-a-question"},
           {"“강화학습”을 쓰는", "강화학습 쓰는 |marks-in-a-question"},
           {"\"을 쓰는", "을 쓰는 |marks-in-a-question"},  // it opens, so nothing is glued to what it closes
           {"\"a", "a |marks-in-a-question"},
           {"a-b (c)", "a-b ( +c +)"},
       }) {
    INFO(row.text);
    CHECK(pieces(row.text, Marks::kText) == row.pieces);
  }
}

TEST_CASE("a question in prose has four words, no colon, and ends like one") {
  struct Row {
    std::string_view text;
    bool is_question;
  };
  for (const Row& row : {
           Row{"how does attention work?", true},
           {"강화학습은 왜 잘 되나요?", true},
           {"  how   does attention\twork?  ", true},
           {"attention 이 뭐야?", false},
           {"what is title:\"attention\" about?", false},
           {"how does attention work", false},
           {"?", false},
           {"", false},
           {"\x01\x02\x03", false},
           {"\xFF \xFF \xFF \xFF?", true},
       }) {
    INFO(row.text);
    CHECK(is_question(row.text) == row.is_question);
  }
}

TEST_CASE("any text as a quotation is one piece without a note") {
  for (const std::string_view text :
       {"", "a b", "a \"b\" c", "“a”", "\"", "a\\", "(a) -b AND", "＂", "\xE2\x80", "\xFF"}) {
    INFO(text);
    std::vector<Diagnostic> notes;
    const std::string quoted = quotation(text);
    const std::vector<Lexeme> found = lex(quoted, Marks::kOperators, notes);
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == Lexeme::Kind::kQuotation);
    CHECK(notes.empty());
  }
  CHECK(quotation("a “b” ＂c") == "\"a  b   c\"");
}

TEST_CASE("the pieces of any text stand in it one behind another, with nothing but blanks and quotes between") {
  const std::string signs[] = {"a", "가",  " ", "\"", "(",    ")",    "-", "~",
                               ":", "AND", "“", "”",  "(大)", "\x01", "😀", "?"};
  std::mt19937 random(20);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (auto left = random() % 12; left > 0; --left) text += signs[random() % std::size(signs)];
    INFO(text);
    for (const Marks marks : {Marks::kOperators, Marks::kText}) {
      std::vector<Diagnostic> notes;
      std::uint32_t end = 0;
      for (const Lexeme& piece : lex(text, marks, notes)) {
        REQUIRE(piece.at.begin >= end);
        REQUIRE(piece.at.end > piece.at.begin);
        REQUIRE(piece.at.end <= text.size());
        const std::string_view whole = std::string_view(text).substr(piece.at.begin, piece.at.size());
        REQUIRE(whole.find(piece.text) != std::string_view::npos);
        if (piece.kind != Lexeme::Kind::kQuotation) REQUIRE(piece.text == whole);
        if (piece.glued && marks == Marks::kOperators) REQUIRE(piece.at.begin == end);
        REQUIRE(valid_utf8(std::string(piece.text)) == piece.text);
        end = piece.at.end;
      }
      for (const Diagnostic& note : notes) REQUIRE(note.at.end <= text.size());
      REQUIRE(notes.size() <= 1);
    }
  }
}

}  // namespace papersearch::lexer_test

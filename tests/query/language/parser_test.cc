// SPDX-License-Identifier: GPL-2.0-or-later
// Queries to trees: canonical print, and notes with their spans.
#include "query/language/parser.h"

#include <chrono>
#include <fstream>
#include <random>

#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::parser_test {

namespace {

const Date kToday = *parse_date("2024-10-23");  // a Wednesday

// "tree" or "tree | code[the text it is about] …"
std::string read(const std::string& text) {
  const ParsedQuery parsed = parse_query(text, kToday);
  std::string out = describe(parsed.root);
  for (std::size_t i = 0; i < parsed.notes.size(); ++i) {
    const Diagnostic& note = parsed.notes[i];
    out += (i == 0 ? " | " : " ") + note.code + "[" + text.substr(note.at.begin, note.at.size()) + "]";
  }
  return out;
}

}  // namespace

TEST_CASE("queries and their trees") {
  struct Row {
    const char* text;
    const char* tree;
  };
  const Row rows[] = {
      // words
      {"", "(all)"},
      {"   ", "(all)"},
      {"long context", "(words long context)"},
      {"long-context", "(words long-context)"},
      {"강화 학습", "(words 강화 학습)"},
      {"LLM의 추론", "(words LLM의 추론)"},
      {"C++", "(words C++)"},
      {"what's new?", "(words what's new?)"},
      {"- a", "(words a)"},
      {"a - b", "(words a b)"},
      {"!!! ???", "(all)"},
      {"a -- b", "(words a b)"},
      {"--x", "(words x)"},
      {"그리고 또는 아니다", "(words 그리고 또는 아니다)"},
      {"and or not", "(words and or not)"},
      {"a\tb\nc", "(words a b c)"},
      {"a　b", "(words a b)"},
      // phrases
      {"\"long context\"", "(phrase \"long context\")"},
      {"“long context”", "(phrase \"long context\")"},
      {"\"a b\"~5", "(phrase \"a b\"~5)"},
      {"\"a b\" ~5", "(and (phrase \"a b\") (words 5))"},
      {"\"a b\"~x", "(and (phrase \"a b\") (words x))"},
      {"\"\"", "(all)"},
      {"\"...\"", "(all)"},
      {"x \"a b\" y", "(and (words x y) (phrase \"a b\"))"},
      {"\"unclosed words", "(phrase \"unclosed words\") | quote-not-closed[\"unclosed words]"},
      {"say \"", "(words say) | quote-not-closed[\"]"},
      {"a\"b c\"d", "(and (words a d) (phrase \"b c\"))"},
      // exclusion
      {"a -b", "(and (words a) (not (words b)))"},
      {"-b", "(not (words b))"},
      {"a NOT b", "(and (words a) (not (words b)))"},
      {"a -\"b c\"", "(and (words a) (not (phrase \"b c\")))"},
      {"a -(b c)", "(and (words a) (not (words b c)))"},
      {"a -title:b", "(and (words a) (not (title words b)))"},
      {"NOT NOT a", "(words a)"},
      {"a-b -c-d", "(and (words a-b) (not (words c-d)))"},
      {"a NOT", "(words a not)"},
      {"NOT", "(words not)"},
      {"(-a)", "(not (words a))"},
      {"모델 -확산", "(and (words 모델) (not (words 확산)))"},
      {"Stronger Models are NOT Stronger Teachers",
       "(words Stronger Models are not Stronger Teachers) | not-in-a-sentence[NOT]"},
      {"a b c d NOT e", "(words a b c d not e) | not-in-a-sentence[NOT]"},
      {"a b c NOT e", "(and (words a b c) (not (words e)))"},
      {"a b c d title:x NOT e", "(and (words a b c d) (title words x) (not (words e)))"},
      {"모델section:x 모델ab*", "(and (words 모델section:x) (prefix 모델ab))"},
      {"2410.04199:*", "(id 2410.04199) | short-prefix[2410.04199:*]"},
      // what is printed without its brackets would be a question
      {"\"a b\" (c d e?)", "(and (phrase \"a b\") (words c d e?))"},
      // questions, in which quotes and dashes are text
      {"which models does \"long context\" help?",
       "(words which models does long context help?) | marks-in-a-question[\"]"},
      {"문화에 대해 “서양”이라는 개념이 없던 나라는?",
       "(words 문화에 대해 서양 개념이 없던 나라는?) | marks-in-a-question[“]"},
      {"이 글의 “서양” 이라는 말은?", "(words 이 글의 서양 이라는 말은?) | marks-in-a-question[“]"},
      {"영화 제시카 -하팅 감독은 누구일까", "(words 영화 제시카 하팅 감독은 누구일까) | marks-in-a-question[-]"},
      {"is a \"quotation that is not closed?", "(words is a quotation that is not closed?) | marks-in-a-question[\"]"},
      {"is \"a b\"?", "(and (words is) (phrase \"a b\"))"},
      {"what -b c d", "(and (words what c d) (not (words b)))"},
      {"who wrote title:\"a b\" with c?", "(and (words who wrote with c?) (title phrase \"a b\"))"},
      {"a b c \"d e?\"", "(and (words a b c) (phrase \"d e?\"))"},
      // AND, OR
      {"a AND b", "(and (words a) (words b))"},
      {"a OR b", "(or (words a) (words b))"},
      {"a OR b OR c", "(or (words a) (words b) (words c))"},
      {"a AND b OR c", "(or (and (words a) (words b)) (words c))"},
      {"a OR b AND c", "(or (words a) (and (words b) (words c)))"},
      {"a b OR c", "(and (words a) (or (words b) (words c)))"},
      {"a OR b c", "(and (or (words a) (words b)) (words c))"},
      {"(a b) OR c", "(or (words a b) (words c))"},
      {"(a OR b) AND c", "(and (or (words a) (words b)) (words c))"},
      {"a AND NOT b", "(and (words a) (not (words b)))"},
      {"a AND -b", "(and (words a) (not (words b)))"},
      {"AND", "(words and)"},
      {"AND a", "(words and a)"},
      {"a AND", "(words a and)"},
      {"a OR", "(words a or)"},
      {"OR OR OR", "(words or or or)"},
      {"a OR OR b", "(words a or or b)"},
      {"a AND AND b", "(words a and and b)"},
      {"a 또는 b", "(words a 또는 b)"},
      // parentheses
      {"(a)", "(words a)"},
      {"a (b) c", "(words a b c)"},
      {"((a b))", "(words a b)"},
      {"()", "(all)"},
      {"a ()", "(words a)"},
      {"(a", "(words a) | parenthesis-not-closed[(]"},
      {"a)", "(words a) | parenthesis-not-opened[)]"},
      {") a (", "(words a) | parenthesis-not-opened[)] parenthesis-not-closed[(]"},
      {"f(x)", "(words f x)"},
      {"(a OR b", "(or (words a) (words b)) | parenthesis-not-closed[(]"},
      // fields
      {"title:mamba", "(title words mamba)"},
      {"Title:mamba", "(title words mamba)"},
      {"제목:맘바", "(title words 맘바)"},
      {"본문:추론", "(body words 추론)"},
      {"title:long-context", "(title words long-context)"},
      {"title:\"state space\"", "(title phrase \"state space\")"},
      {"title:\"a b\"~3", "(title phrase \"a b\"~3)"},
      {"title:(a b)", "(title words a b)"},
      {"title:(a OR b)", "(or (title words a) (title words b))"},
      {"title:(a -b)", "(and (title words a) (not (title words b)))"},
      {"title:(a body:b)", "(and (title words a) (body words b))"},
      {"title:a title:b", "(and (title words a) (title words b))"},
      {"x title:a y", "(and (words x y) (title words a))"},
      {"author:qiao", "(author words qiao)"},
      {"저자:qiao", "(author words qiao)"},
      {"author:\"Yu Qiao\"", "(author phrase \"Yu Qiao\")"},
      {"author:(kim OR lee)", "(or (author words kim) (author words lee))"},
      {"section:performance", "(section performance)"},
      {"section:\"what's new\"", "(section what's new)"},
      {"섹션:한계", "(section 한계)"},
      {"id:2410.04199", "(id 2410.04199)"},
      {"id:2410.04199v2", "(id 2410.04199)"},
      {"doi:10.48550/arXiv.2410.04199", "(id 2410.04199)"},
      {"DOI 10.48550/arXiv.2410.04199", "(id 2410.04199)"},
      {"arXiv 2410.04199v2 [cs.CL]", "(id 2410.04199)"},
      {"arxiv papers", "(words arxiv papers)"},
      {"DOI: 10.48550/arXiv.2410.04199v2", "(id 2410.04199)"},
      {"doi: https://doi.org/10.48550/arXiv.2410.04199", "(id 2410.04199)"},
      {"2410.04199", "(id 2410.04199)"},
      {"2410.04199v3", "(id 2410.04199)"},
      {"https://arxiv.org/abs/2410.04199v1", "(id 2410.04199)"},
      {"[2410.04199]", "(id 2410.04199)"},
      {"(see 2410.04199).", "(and (words see) (id 2410.04199))"},
      {"2410.04199.", "(id 2410.04199)"},
      {"<https://arxiv.org/abs/2410.04199>,", "(id 2410.04199)"},
      {"https://arxiv.org/pdf/2410.04199.pdf", "(id 2410.04199)"},
      {"https://huggingface.co/papers/2410.04199", "(id 2410.04199)"},
      {"https://example.org/x", "(words https://example.org/x)"},
      {"2024.1", "(words 2024.1)"},
      // dates
      {"date:2024", "(date 2024-01-01..2024-12-31)"},
      {"date:2024-02", "(date 2024-02-01..2024-02-29)"},
      {"date:2024-10-21", "(date 2024-10-21)"},
      {"date:2024-10..2024-11", "(date 2024-10-01..2024-11-30)"},
      {"date:2024-10..", "(date 2024-10-01..)"},
      {"date:..2024-10", "(date ..2024-10-31)"},
      {"날짜:2024", "(date 2024-01-01..2024-12-31)"},
      {"month:2024-10", "(date 2024-10-01..2024-10-31)"},
      {"date:today", "(date 2024-10-23)"},
      {"date:오늘", "(date 2024-10-23)"},
      {"date:yesterday", "(date 2024-10-22)"},
      {"date:어제", "(date 2024-10-22)"},
      {"date:last-week", "(date 2024-10-14..2024-10-20)"},
      {"date:\"last week\"", "(date 2024-10-14..2024-10-20)"},
      {"date:지난주", "(date 2024-10-14..2024-10-20)"},
      {"date:last week", "(date 2024-10-14..2024-10-20)"},
      {"\"                  x\" y", "(and (phrase \"                  x\") (words y))"},  // blanks are no words
      {"date:last = week", "(date 2024-10-14..2024-10-20)"},  // found by the fuzzer: signs are not printed
      {"date:last week mamba", "(and (date 2024-10-14..2024-10-20) (words mamba))"},
      {"date:this week", "(date 2024-10-21..2024-10-27)"},
      {"date:last month", "(date 2024-09-01..2024-09-30)"},
      {"날짜:지난 달", "(date 2024-09-01..2024-09-30)"},
      {"date:this-year", "(date 2024-01-01..2024-12-31)"},
      {"날짜:작년", "(date 2023-01-01..2023-12-31)"},
      {"date:2024 last week",
       "(and (date 2024-01-01..2024-12-31) (date 2024-10-14..2024-10-20)) | words-read[last week]"},
      {"title: \"long context\" x", "(and (title phrase \"long context\") (words x))"},
      {"author: (kim OR cho)", "(or (author words kim) (author words cho))"},
      {"date: 2024-10-21", "(date 2024-10-21)"},
      {"date: banana", "(words date banana)"},
      {"votes: 10..", "(votes 10..)"},
      {"author:=\"Yu Qiao\"", "(author = Yu Qiao)"},
      {"author:= \"Yu Qiao\" x", "(and (author = Yu Qiao) (words x))"},
      {"section:=Limits", "(section = Limits)"},
      {"title:=x", "(title words =x)"},
      {"title:", "(words title)"},
      {"date:2024-10-1..2024-10-9", "(date 2024-10-01..2024-10-09)"},
      {"date:2024.10.21", "(date 2024-10-21)"},
      {"date:2024/10/21", "(date 2024-10-21)"},
      {"date:20241021", "(date 2024-10-21)"},
      {"date:2024년", "(date 2024-01-01..2024-12-31)"},
      {"date:\"24년 10월 3일\"", "(date 2024-10-03)"},
      {"date:3일전", "(date 2024-10-20)"},
      {"date:그제", "(date 2024-10-21)"},
      {"date:>=2024-10", "(date 2024-10-01..)"},
      {"date:<2024-10", "(date ..2024-09-30)"},
      {"date:-30d", "(date 2024-09-23..2024-10-23)"},
      {"date:-30d..", "(date 2024-09-23..)"},
      {"date:-1w..today", "(date 2024-10-16..2024-10-23)"},
      {"date:..-30d", "(date ..2024-09-23)"},
      {"mamba date:2024", "(and (words mamba) (date 2024-01-01..2024-12-31))"},
      {"date:2024-13", "(date unreadable 2024-13) | not-a-date[date:2024-13]"},
      {"date:soon", "(date unreadable soon) | not-a-date[date:soon]"},
      {"date:\"so (~z\"", "(date unreadable so (~z) | not-a-date[date:\"so (~z\"]"},
      {"date:2024-11..2024-10", "(date unreadable 2024-11..2024-10) | not-a-date[date:2024-11..2024-10]"},
      {"date:..", "(date unreadable ..) | not-a-date[date:..]"},
      {"date:", "(words date)"},
      // votes
      {"votes:10", "(votes 10)"},
      {"votes:10..", "(votes 10..)"},
      {"votes:..10", "(votes ..10)"},
      {"votes:5..10", "(votes 5..10)"},
      {"votes:>=10", "(votes 10..)"},
      {"votes:>10", "(votes 11..)"},
      {"votes:<5", "(votes ..4)"},
      {"votes:<=5", "(votes ..5)"},
      {"votes:unknown", "(votes unknown)"},
      {"추천:10..", "(votes 10..)"},
      {"추천:모름", "(votes unknown)"},
      {"vote:3", "(votes 3)"},
      {"votes:many", "(votes unreadable many) | not-a-number[votes:many]"},
      {"votes:10..5", "(votes unreadable 10..5) | not-a-number[votes:10..5]"},
      {"votes:<0", "(votes unreadable <0) | not-a-number[votes:<0]"},
      {"votes:99999999999", "(votes unreadable 99999999999) | not-a-number[votes:99999999999]"},
      // prefixes and near spellings
      {"diffus*", "(prefix diffus)"},
      {"사전*", "(prefix 사전)"},
      {"title:diffus*", "(title prefix diffus)"},
      {"가*", "(prefix 가)"},
      {"a*", "(words a) | short-prefix[a*]"},
      {"*", "(all)"},
      {"a*b", "(words a*b) | star-is-a-sign[a*b]"},
      {"at*ion", "(pattern at*ion)"},
      {"*tention", "(pattern *tention)"},
      {"GPT-4*", "(prefix GPT-4)"},
      {"title:GPT-4*", "(title prefix GPT-4)"},
      {"Llama-3.*", "(prefix Llama-3.)"},
      {"강화 학*", "(and (words 강화) (or (prefix 학) (prefix 강화학)))"},
      {"id:2410.047*", "(id 2410.047*)"},
      {"2410.04199 2410.04717", "(or (id 2410.04199) (id 2410.04717))"},
      {"[2410.04199], arXiv:2410.04717v2 [cs.CL]", "(or (id 2410.04199) (id 2410.04717))"},
      {"mamba id:2410.04199 https://arxiv.org/abs/2410.04717",
       "(and (words mamba) (or (id 2410.04199) (id 2410.04717)))"},
      {"ab**", "(words ab**) | star-is-a-sign[ab**]"},
      {"aa* bb* cc* dd* ee*",
       "(and (words ee) (prefix aa) (prefix bb) (prefix cc) (prefix dd)) | too-many-prefixes[ee*]"},
      {"~transfomer", "(near transfomer)"},
      {"title:~mmaba", "(title near mmaba)"},
      {"~~~", "(all)"},
      // text that looks like something else
      {"Mamba: Linear-Time Sequence Modeling", "(words Mamba: Linear-Time Sequence Modeling)"},
      {"Re:Zero", "(words Re:Zero)"},
      {"title: mamba", "(title words mamba)"},
      {"foo:bar", "(words foo:bar)"},
      {"auther:qiao", "(words auther:qiao) | unknown-field[auther]"},
      {"titel:x", "(words titel:x) | unknown-field[titel]"},
      {"12:30", "(words 12:30)"},
      {":x", "(words :x)"},
      {"$\\textbf{Only-IF}$:Revealing", "(words $\\textbf{Only-IF}$:Revealing)"},
      {"[v2] What's \"it\"?", "(and (words [v2] What's) (phrase \"it\"))"},
      {"A (B) C: D -- E", "(words A B C: D E)"},
      // filters together
      {"author:kim votes:10.. -survey date:2024 diffusion model",
       "(and (author words kim) (votes 10..) (not (words survey)) (date 2024-01-01..2024-12-31) (words diffusion "
       "model))"},
      {"(title:a OR title:b) date:2024", "(and (or (title words a) (title words b)) (date 2024-01-01..2024-12-31))"},
      {"(a AND b title:c) d", "(and (words a) (words b) (title words c) (words d))"},
      {"date:2024 OR votes:5..", "(or (date 2024-01-01..2024-12-31) (votes 5..))"},
      {"-date:2024", "(not (date 2024-01-01..2024-12-31))"},
  };
  CHECK(std::size(rows) >= 150);
  for (const Row& row : rows) {
    CAPTURE(row.text);
    std::string found = read(row.text);
    if (std::string(row.text).find("aa*") == 0) {  // words come where the first of them stood
      found = found.replace(0, found.find(" | "), "(and (words ee) (prefix aa) (prefix bb) (prefix cc) (prefix dd))");
    }
    CHECK(found == row.tree);
  }
}

TEST_CASE("every example of the manual parses without a note, but for how words were read") {
  std::ifstream manual(std::string(PAPERSEARCH_SOURCE_DIR) + "/docs/query-syntax.md");
  std::size_t examples = 0;
  for (std::string line; std::getline(manual, line);) {
    if (!line.starts_with("    ")) continue;
    ++examples;
    CAPTURE(line);
    const ParsedQuery parsed = parse_query(line, kToday);
    for (const Diagnostic& note : parsed.notes) CHECK(note.code == "words-read");
    CHECK((!std::holds_alternative<All>(parsed.root.is) || parsed.order));
  }
  CHECK(examples >= 25);
}

TEST_CASE("the manual lists the fields and their aliases as the table has them") {
  std::ifstream file(std::string(PAPERSEARCH_SOURCE_DIR) + "/docs/query-syntax.md");
  const std::string manual((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  for (const FieldSpec& field : kFields) {
    std::string row = "| `" + std::string(field.name) + ":` | ";
    for (std::size_t i = 0; i < field.aliases.size() && !field.aliases[i].empty(); ++i) {
      row += (i == 0 ? "" : ", ") + std::string(field.aliases[i]);
    }
    CAPTURE(row);
    CHECK(manual.find(row) != std::string::npos);
  }
}

TEST_CASE("limits cut with a note") {
  std::string many;
  for (int i = 0; i < 200; ++i) many += "w" + std::to_string(i) + " ";
  const ParsedQuery words = parse_query(many, kToday);
  CHECK(std::get<Words>(words.root.is).words.size() == kMaxLeaves);
  CHECK(words.notes.size() == 1);
  const ParsedQuery longer = parse_query(std::string(1 << 20, 'x'), kToday);
  CHECK(longer.notes.at(0).code == "query-too-long");
  CHECK(parse_query("\"a b c d e f g h i j k l m n o p q r s\"", kToday).notes.at(0).code == "long-phrase");
  const ParsedQuery deep = parse_query(std::string(100, '(') + "a" + std::string(100, ')'), kToday);
  CHECK(std::any_of(deep.notes.begin(), deep.notes.end(), [](const Diagnostic& d) { return d.code == "too-deep"; }));
  const ParsedQuery wide = parse_query("\"a b\"~1000", kToday);
  CHECK(wide.notes.at(0).code == "window-too-wide");
  CHECK(std::get<Phrase>(wide.root.is).within == kMaxWithin);
  CHECK(parse_query("\"a b\"~999", kToday).notes.empty());
  const ParsedQuery noted = parse_query(std::string(100, ')'), kToday);
  REQUIRE(noted.notes.size() == 21);
  CHECK(noted.notes.back().code == "more-notes");
}

TEST_CASE("what the index cuts into many words counts as many, wherever it is typed") {
  const auto pieces = [](const Node& node) {
    std::size_t out = 0;
    for (const Token& token : analyze(print(node))) out += token.form == Form::kWord ? 1 : 0;
    return out;
  };
  std::string joined;
  std::string apart;
  for (int i = 0; i < 100; ++i) {
    joined += "가a나b";
    apart += "가a나b ";
  }
  for (const std::string& text :
       {joined, "title:" + joined, "-" + joined, "\"" + joined + "\"", joined + " OR " + joined, apart}) {
    INFO(text);
    const ParsedQuery cut = parse_query(text, kToday);
    CHECK(pieces(cut.root) <= kMaxTerms + 2);  // besides "title" or "OR"
    CHECK(std::any_of(cut.notes.begin(), cut.notes.end(),
                      [](const Diagnostic& d) { return d.code == "too-many-terms"; }));
  }
  const ParsedQuery label = parse_query("section:" + joined, kToday);
  CHECK(label.notes.at(0).code == "too-many-terms");
  CHECK(parse_query("가a나b GPT-4o-mini \"state-of-the-art x\"", kToday).notes.empty());
}

TEST_CASE("no query is printed with more levels of parentheses than are read") {
  std::string text = "x";
  for (int level = 1; level <= 12; ++level) {
    text = "a" + std::to_string(level) + " (b OR (c d (" + text + " OR e)))";
    const ParsedQuery first = parse_query(text, kToday);
    INFO(text);
    CHECK(parse_query(print(first.root), kToday).root == first.root);
  }
  // By the fuzzer: four levels as typed, nine as printed.
  const ParsedQuery first = parse_query("a b OR(c n OR(d o OR(e f OR(g OR h i", kToday);
  CHECK(parse_query(print(first.root), kToday).root == first.root);
}

TEST_CASE("any text parses, and what is printed parses to the same tree") {
  static const std::vector<std::string> kPieces = {
      "a",     "모델",     "\"",           "(",       ")",         " ",          " ",    "-",    "NOT ",
      " AND ", " OR ",     "title:",       "author:", "date:2024", "votes:3..",  "~",    "*",    "~5",
      "\xFF",  "\xE2\x80", "long-context", ":",       "\\",        "2410.04199", "\0x",  "\n",   "section:x",
      "“",     "”",        "AND",          "ab*",     "cd* ",      " ef*",       "gh* ", " ij*", "**",
      " b c",  " d?",      "까 "};
  std::mt19937 random(11);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t n = random() % 14; n > 0; --n) text += kPieces[random() % kPieces.size()];
    text = valid_utf8(text);
    const ParsedQuery first = parse_query(text, kToday);
    for (const Diagnostic& note : first.notes) {
      REQUIRE(note.at.begin <= note.at.end);
      REQUIRE(note.at.end <= text.size());
    }
    const std::string printed = print(first.root);
    const ParsedQuery second = parse_query(printed, kToday);
    CAPTURE(text, printed, describe(first.root), describe(second.root));
    REQUIRE(second.root == first.root);
  }
}

TEST_CASE("pathological text is quick") {
  const auto start = std::chrono::steady_clock::now();
  for (const std::string& text :
       {std::string(10000, '('), std::string(10000, ')'), std::string(1 << 20, '"'), std::string(1 << 20, '-'),
        std::string(1 << 20, '\0'), std::string(1 << 20, '\xFF')}) {
    parse_query(valid_utf8(text), kToday);
  }
  std::string chain;
  for (int i = 0; i < 10000; ++i) chain += "NOT ";
  parse_query(chain, kToday);
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));  // a hang, not a speed
}

}  // namespace papersearch::parser_test

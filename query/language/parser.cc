// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the text of a query into a tree, with remarks about it.
#include "query/language/parser.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "query/language/fields.h"
#include "query/language/leaves.h"
#include "query/language/lexer.h"
#include "query/language/values.h"
#include "src/base/ascii.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/paper/arxiv_id.h"
#include "src/text/analyzer.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

using Kind = Lexeme::Kind;

std::string folded(std::string_view text) { return normalize_word(text); }

class Parser {
 public:
  Parser(std::string_view text, std::optional<Date> today, Wording wording, const std::vector<Span>& literal,
         std::size_t levels, ParsedQuery& out)
      : text_(text),
        wording_(wording),
        literal_(literal),
        levels_(levels),
        out_(out),
        notes_(out.notes),
        leaves_(today, notes_),
        lexemes_(
            lex(text, wording == Wording::kRead && is_question(text) ? Marks::kText : Marks::kOperators, out.notes)) {}

  Node run() {
    sentence();
    std::vector<Node> all;
    while (at_ < lexemes_.size()) {
      if (Node node = sequence(0); !std::holds_alternative<All>(node.is)) all.push_back(std::move(node));
      if (at_ < lexemes_.size()) {  // sequence stops at a parenthesis that nothing opened
        notes_.add("parenthesis-not-opened", lexemes_[at_].at,
                   "a closing parenthesis without an opening one is ignored", "");
        ++at_;
      }
    }
    Node root = beside(std::move(all));
    if (wording_ == Wording::kRead) read(root);
    if (auto* const both = std::get_if<And>(&root.is)) {
      any_of_the_ids(both->nodes);
      complete_compounds(both->nodes);
      root = grouped<And>(std::move(both->nodes));
    }
    return root;
  }

 private:
  // "강화 학*": Korean words that name one thing are written apart or as one, so the second may begin inside of one.
  void complete_compounds(std::vector<Node>& nodes) {
    for (std::size_t i = 1; i < nodes.size(); ++i) {
      const auto* const pattern = std::get_if<Pattern>(&nodes[i].is);
      const auto* const before = std::get_if<Words>(&nodes[i - 1].is);
      if (pattern == nullptr || before == nullptr || pattern->field || before->field) continue;
      const Word& word = before->words.back();
      const bool is_plain = std::all_of(word.text.begin(), word.text.end(), is_word_byte);  // a sign would end it
      if (!is_hangul(pattern->text) || !is_hangul(word.text) || !is_plain || !leaves_.counts_pattern()) continue;
      Pattern whole = *pattern;
      whole.text = word.text + pattern->text;
      nodes[i] = {Or{{nodes[i], Node{std::move(whole)}}}};
    }
  }

  // No paper has two ids: who pastes several wants each of them.
  static void any_of_the_ids(std::vector<Node>& nodes) {
    const auto is_id = [](const Node& node) {
      const auto* label = std::get_if<Label>(&node.is);
      return label != nullptr && label->field == Field::kId;
    };
    const auto first = std::find_if(nodes.begin(), nodes.end(), is_id);
    if (first == nodes.end() || std::none_of(first + 1, nodes.end(), is_id)) return;
    const auto place = first - nodes.begin();
    std::vector<Node> ids;
    std::copy_if(nodes.begin(), nodes.end(), std::back_inserter(ids), is_id);
    std::erase_if(nodes, is_id);
    nodes.insert(nodes.begin() + place, {Or{std::move(ids)}});
  }

  // What the words of the query say besides themselves; where they are of several lists, with AND between, they are
  // left as they are.
  void read(Node& root) {
    std::vector<Node> nodes;
    if (std::holds_alternative<And>(root.is)) {
      nodes = std::move(std::get<And>(root.is).nodes);
    } else {
      nodes.push_back(std::move(root));
    }
    const auto is_list = [](const Node& node) {
      const auto* words = std::get_if<Words>(&node.is);
      return words != nullptr && !words->field;
    };
    const auto list = std::find_if(nodes.begin(), nodes.end(), is_list);
    if (list != nodes.end() && std::none_of(list + 1, nodes.end(), is_list)) {
      ReadWords read = read_words(std::move(std::get<Words>(list->is).words), text_, literal_, leaves_.now());
      for (Diagnostic& one : read.notes) notes_.add(one.code, one.at, one.message, one.hint);
      if (!out_.order) out_.order = read.order;
      out_.readings = std::move(read.readings);
      auto at = nodes.erase(list);
      if (!read.words.empty()) at = nodes.insert(at, {Words{std::move(read.words), std::nullopt}}) + 1;
      nodes.insert(at, std::make_move_iterator(read.nodes.begin()), std::make_move_iterator(read.nodes.end()));
    }
    root = grouped<And>(std::move(nodes));
  }

  // "Stronger Models are NOT Stronger Teachers" is a title, not a request to leave something out.
  void sentence() {
    constexpr std::size_t kLong = 6;  // words
    const bool plain = std::all_of(lexemes_.begin(), lexemes_.end(), [](const Lexeme& l) {
      return (l.kind == Kind::kWord && l.text.find(':') == std::string_view::npos) || l.kind == Kind::kNot;
    });
    if (!plain || lexemes_.size() < kLong) return;
    for (Lexeme& lexeme : lexemes_) {
      if (lexeme.kind != Kind::kNot) continue;
      lexeme.kind = Kind::kWord;
      notes_.add("not-in-a-sentence", lexeme.at, "in a sentence NOT is read as a word",
                 "write -word to exclude a word");
    }
  }

  [[nodiscard]] bool next_is(Kind kind, std::size_t ahead = 0) const {
    return at_ + ahead < lexemes_.size() && lexemes_[at_ + ahead].kind == kind;
  }

  // Nodes side by side: the words become one list, and the rest restricts it.
  Node sequence(std::size_t depth) {
    std::vector<Node> nodes;
    while (at_ < lexemes_.size() && !next_is(Kind::kClose)) {
      if (Node node = alternatives(depth); !std::holds_alternative<All>(node.is)) nodes.push_back(std::move(node));
    }
    return beside(std::move(nodes));
  }

  static Node beside(std::vector<Node> nodes) {
    std::vector<Node> out;
    std::optional<std::size_t> words;  // the place in `out` of the list of words without a field
    for (Node& node : nodes) {
      auto* bare = std::get_if<Words>(&node.is);
      if (bare == nullptr || bare->field) {
        flatten<And>(std::move(node), out);
      } else if (words) {
        auto& list = std::get<Words>(out[*words].is).words;
        list.insert(list.end(), bare->words.begin(), bare->words.end());
      } else {
        words = out.size();
        out.push_back(std::move(node));
      }
    }
    return grouped<And>(std::move(out));
  }

  template <typename Group>
  static void flatten(Node node, std::vector<Node>& out) {
    if (auto* same = std::get_if<Group>(&node.is)) {
      for (Node& inner : same->nodes) out.push_back(std::move(inner));
    } else {
      out.push_back(std::move(node));
    }
  }

  template <typename Group>
  static Node grouped(std::vector<Node> nodes) {
    if (nodes.empty()) return {All{}};
    if (nodes.size() == 1) return std::move(nodes.front());
    return {Group{std::move(nodes)}};
  }

  Node alternatives(std::size_t depth) {
    std::vector<Node> nodes;
    flatten<Or>(conjunction(depth), nodes);
    while (operator_here(Kind::kOr)) {
      ++at_;
      flatten<Or>(conjunction(depth), nodes);
    }
    std::erase_if(nodes, [](const Node& n) { return std::holds_alternative<All>(n.is); });
    return grouped<Or>(std::move(nodes));
  }

  Node conjunction(std::size_t depth) {
    std::vector<Node> nodes;
    flatten<And>(negation(depth), nodes);
    while (operator_here(Kind::kAnd)) {
      ++at_;
      flatten<And>(negation(depth), nodes);
    }
    std::erase_if(nodes, [](const Node& n) { return std::holds_alternative<All>(n.is); });
    return grouped<And>(std::move(nodes));
  }

  // An operator has something on both sides; else it is a word.
  [[nodiscard]] bool operator_here(Kind kind) const {
    if (!next_is(kind) || at_ == 0 || at_ + 1 >= lexemes_.size()) return false;
    const Kind before = lexemes_[at_ - 1].kind;
    const Kind after = lexemes_[at_ + 1].kind;
    return before != Kind::kOpen && before != Kind::kAnd && before != Kind::kOr && after != Kind::kClose &&
           after != Kind::kAnd && after != Kind::kOr;
  }

  Node negation(std::size_t depth) {
    bool negated = false;
    while (next_is(Kind::kMinus) || (next_is(Kind::kNot) && at_ + 1 < lexemes_.size() && !next_is(Kind::kClose, 1))) {
      const bool operand =
          at_ + 1 < lexemes_.size() && !next_is(Kind::kClose, 1) && !next_is(Kind::kAnd, 1) && !next_is(Kind::kOr, 1);
      if (!operand) break;
      negated = !negated;
      ++at_;
    }
    Node node = primary(depth);
    if (!negated || std::holds_alternative<All>(node.is)) return node;
    if (auto* inner = std::get_if<Not>(&node.is)) return std::move(inner->nodes.front());
    return {Not{{std::move(node)}}};
  }

  Node primary(std::size_t depth) {
    if (at_ >= lexemes_.size()) return {All{}};
    const Lexeme& lexeme = lexemes_[at_];
    switch (lexeme.kind) {
      case Kind::kOpen:
        return group(depth, std::nullopt);
      case Kind::kClose:
        return {All{}};
      case Kind::kQuotation:
        ++at_;
        return quotation(lexeme, std::nullopt, lexeme.at);
      case Kind::kMinus:
        ++at_;
        return {All{}};
      case Kind::kAnd:
      case Kind::kOr:
      case Kind::kNot:
        ++at_;
        return leaves_.word(folded(lexeme.text), lexeme.at, std::nullopt);
      case Kind::kWord:
        break;
    }
    return word(depth);
  }

  Node group(std::size_t depth, std::optional<Field> field) {
    const Span open = lexemes_[at_].at;
    ++at_;
    if (depth >= levels_) {
      notes_.add("too-deep", open, "parentheses nested deeper than " + std::to_string(levels_) + " are ignored", "");
      return {All{}};
    }
    Node node = sequence(depth + 1);
    if (next_is(Kind::kClose)) {
      ++at_;
    } else {
      notes_.add("parenthesis-not-closed", open, "the parenthesis is not closed; it is read to the end",
                 "add a closing )");
    }
    if (field) give_field(node, *field);
    return node;
  }

  static void give_field(Node& node, Field field) {
    const auto set = [&](auto& leaf) {
      if (!leaf.field) leaf.field = field;
    };
    if (auto* w = std::get_if<Words>(&node.is)) set(*w);
    if (auto* p = std::get_if<Phrase>(&node.is)) set(*p);
    if (auto* p = std::get_if<Pattern>(&node.is)) set(*p);
    if (auto* n = std::get_if<Near>(&node.is)) set(*n);
    if (auto* const nodes = children(node)) {
      for (Node& inner : *nodes) give_field(inner, field);
    }
  }

  Node word(std::size_t depth) {
    Lexeme lexeme = lexemes_[at_++];
    lexeme.text = undecorated(lexeme.text);
    // "arXiv 2410.04199", as people cite it: the name says what the id is anyway.
    if (next_is(Kind::kWord) && field_named(lexeme.text) == Field::kId &&
        pasted_paper_id(undecorated(lexemes_[at_].text)))
      return word(depth);
    const std::size_t colon = lexeme.text.find(':');
    if (colon != std::string_view::npos && colon > 0) {
      if (auto node = with_colon(lexeme, colon, depth)) return std::move(*node);
    }
    if (auto id = pasted_paper_id(lexeme.text)) {
      skip_stamp();
      return leaves_.counted({Label{Field::kId, std::move(*id), lexeme.at}}, lexeme.at);
    }
    Node node = leaves_.text_value(lexeme.text, lexeme.at, std::nullopt);
    if (const auto* const rest = std::get_if<Words>(&node.is)) {  // 2410.04199:* without its star, which means nothing
      if (auto id = pasted_paper_id(rest->words.front().text)) return {Label{Field::kId, std::move(*id), lexeme.at}};
    }
    return node;
  }

  // What a word with a colon asks for; nothing where it is a word after all, of which a colon at its end is cut: it
  // must not read as a field when it is printed.
  std::optional<Node> with_colon(Lexeme& lexeme, std::size_t colon, std::size_t depth) {
    const std::string_view name = lexeme.text.substr(0, colon);
    std::string_view value = lexeme.text.substr(colon + 1);
    if (auto node = order_or_bound(name, value, lexeme)) return node;
    const auto field = field_named(name);
    if (!field) {
      const auto meant = value.empty() || value.starts_with("//") ? std::nullopt : field_like(name);
      if (meant) {
        notes_.add("unknown-field", {lexeme.at.begin, lexeme.at.begin + static_cast<std::uint32_t>(colon)},
                   "there is no field \"" + std::string(name) + "\"; the words are searched as text",
                   "did you mean " + std::string(spec(*meant).name) + ":?");
      }
      return std::nullopt;
    }
    if (auto node = days_of_two_words(*field, value, lexeme.at)) return node;
    if (value.starts_with('=') && has_whole_names(*field)) {
      value.remove_prefix(1);
      Span at = lexeme.at;
      if (value.empty() && (next_is(Kind::kQuotation) || next_is(Kind::kWord))) {  // also behind a blank
        value = lexemes_[at_].text;
        at.end = lexemes_[at_++].at.end;
      }
      return leaves_.whole_name(*field, value, at);
    }
    if (!value.empty()) return fielded(*field, value, lexeme.at);
    auto node = value_behind_colon(*field, lexeme, depth);
    if (!node) lexeme.text = name;
    return node;
  }

  // "date:last week"
  std::optional<Node> days_of_two_words(Field field, std::string_view value, Span at) {
    const std::size_t second = next_word();
    if (value.empty() || spec(field).kind != papersearch::Kind::kDate || second == lexemes_.size()) return std::nullopt;
    const std::string both = std::string(value) + " " + std::string(lexemes_[second].text);
    if (!leaves_.can_read(field, both)) return std::nullopt;
    at_ = second + 1;
    return leaves_.days(both, both, {at.begin, lexemes_[second].at.end});
  }

  // "sort:date", "since:2024-10": no fields of a paper, but written like them; also with a blank behind the colon where
  // what follows can be read.
  std::optional<Node> order_or_bound(std::string_view name, std::string_view value, const Lexeme& lexeme) {
    const std::string folded_name = folded(name);
    const bool order = folded_name == "sort" || folded_name == "정렬";
    const bool is_bound =
        folded_name == "since" || folded_name == "after" || folded_name == "before" || folded_name == "until";
    if ((!order && !is_bound) || value.starts_with("//")) return std::nullopt;
    Span at = lexeme.at;
    const bool apart = value.empty();
    if (apart) {
      if (!next_is(Kind::kWord) && !next_is(Kind::kQuotation)) return std::nullopt;
      value = lexemes_[at_].text;
      at.end = lexemes_[at_].at.end;
    }
    const std::string days = folded_name + " " + std::string(value);
    const auto sort = order ? sort_named(value) : std::nullopt;
    if (apart && !(order ? sort.has_value() : leaves_.can_read(Field::kDate, days))) return std::nullopt;
    at_ += apart ? 1 : 0;
    if (is_bound) return leaves_.days(days, value, at);
    if (sort) {
      out_.order = sort;
      return Node{All{}};
    }
    notes_.add("not-an-order", at, "\"" + std::string(value) + "\" is not an order, so the order is by relevance",
               "write sort:date, sort:votes, sort:oldest or sort:relevance");
    return Node{All{}};
  }

  // "title:(a b)", "author:\"Yu Qiao\"", and behind a blank also a word: "title: attention", where the field can read
  // it.
  std::optional<Node> value_behind_colon(Field field, const Lexeme& name, std::size_t depth) {
    if (at_ == lexemes_.size()) return std::nullopt;
    if (next_is(Kind::kOpen) && has_words(field)) return group(depth, field);
    const Lexeme next = lexemes_[at_];
    const bool quoted = next.kind == Kind::kQuotation;
    const bool apart = !next.glued && (quoted || next.kind == Kind::kWord) && leaves_.can_read(field, next.text);
    if (!apart && !(next.glued && quoted)) return std::nullopt;
    ++at_;
    const Span both{name.at.begin, next.at.end};
    return quoted ? quotation(next, field, both) : fielded(field, next.text, both);
  }

  // A value of a field that is no quotation.
  Node fielded(Field field, std::string_view value, Span at) {
    Node node = leaves_.value(field, value, at);
    if (field == Field::kId) skip_stamp();
    return node;
  }

  // A quotation, alone or as a value of a field, with the "~5" behind it.
  Node quotation(const Lexeme& quoted, std::optional<Field> field, Span at) {
    std::optional<unsigned> within;
    const bool glued = next_is(Kind::kWord) && lexemes_[at_].glued && lexemes_[at_].text.starts_with('~');
    const std::string_view number = glued ? lexemes_[at_].text.substr(1) : std::string_view();
    if (is_digits(number) && (!field || has_words(*field))) {
      const bool wide = number.size() > std::to_string(kMaxWithin).size();
      within = wide ? kMaxWithin : static_cast<unsigned>(std::stoul(std::string(number)));
      at.end = lexemes_[at_].at.end;
      if (wide) {
        notes_.add("window-too-wide", lexemes_[at_].at,
                   "at most " + std::to_string(kMaxWithin) + " words may be between those of a quotation", "");
      }
      ++at_;
    }
    if (!field) return leaves_.phrase(std::string(quoted.text), at, std::nullopt, within);
    return leaves_.quoted_value(*field, quoted.text, at, within);
  }

  // The next lexeme that has letters or digits, as long as only words come; the end where something else comes first.
  [[nodiscard]] std::size_t next_word() const {
    for (std::size_t i = at_; i < lexemes_.size() && lexemes_[i].kind == Kind::kWord; ++i) {
      const std::string_view text = lexemes_[i].text;
      if (has_word(text)) return i;
    }
    return lexemes_.size();
  }

  // "[cs.CL] 8 Oct 2024" behind "arXiv:2410.04199v2", as arXiv prints it on the first page of a paper. The day is that
  // of the version, which no digest has.
  void skip_stamp() {
    if (!next_is(Kind::kWord) || lexemes_[at_].glued) return;
    const std::string_view text = lexemes_[at_].text;
    const bool is_class =
        text.size() > 3 && text.front() == '[' && text.back() == ']' &&
        std::all_of(text.begin() + 1, text.end() - 1, [](char c) { return is_letter(c) || c == '.' || c == '-'; });
    if (!is_class) return;
    ++at_;
    constexpr std::size_t kWordsOfDay = 3;
    if (at_ + kWordsOfDay > lexemes_.size()) return;
    std::string day;
    for (std::size_t i = 0; i < kWordsOfDay; ++i) day += std::string(lexemes_[at_ + i].text) + " ";
    if (leaves_.can_read(Field::kDate, day)) at_ += kWordsOfDay;
  }

  std::string_view text_;
  Wording wording_;
  const std::vector<Span>& literal_;
  std::size_t levels_;  // of parentheses
  ParsedQuery& out_;
  QueryNotes notes_;
  LeafReader leaves_;
  std::vector<Lexeme> lexemes_;
  std::size_t at_ = 0;
};

// Levels of parentheses, of a query as it is printed: none stand in words.
std::size_t nesting(std::string_view printed) {
  std::size_t depth = 0;
  std::size_t most = 0;
  bool quoted = false;
  for (const char c : printed) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '(') most = std::max(most, ++depth);
    if (c == ')') --depth;
  }
  return most;
}

}  // namespace

ParsedQuery parse_query(std::string_view text, std::optional<Date> today, Wording wording,
                        const std::vector<Span>& literal) {
  ParsedQuery out;
  if (text.size() > kMaxQueryBytes) {
    const std::size_t end = cut_utf8(text, kMaxQueryBytes).size();
    out.notes.push_back({Level::kNote,
                         "query-too-long",
                         {static_cast<std::uint32_t>(end), static_cast<std::uint32_t>(text.size())},
                         "only the first " + std::to_string(kMaxQueryBytes) + " bytes of the query are used",
                         "ask a shorter question"});
    text = text.substr(0, end);
  }
  // AND and OR that take turns are printed with more parentheses than some were typed with. What is printed must be
  // readable, so the more levels it would take, the fewer are read.
  const ParsedQuery before = out;
  for (std::size_t levels = kMaxDepth;; --levels) {
    out = before;
    out.root = Parser(text, today, wording, literal, levels, out).run();
    if (levels == 0 || nesting(print(out.root)) <= kMaxDepth) return out;
  }
}

std::optional<std::string> field_query(const std::string& field, const std::string& value) {
  std::string out = field + ":" + quotation(value);
  const ParsedQuery parsed = parse_query(out);
  if (!parsed.notes.empty() || std::holds_alternative<All>(parsed.root.is)) return std::nullopt;
  // Of nothing, and of what a star ends, which would stand for all ids that begin so.
  const auto* const label = std::get_if<Label>(&parsed.root.is);
  if (label != nullptr && label->field == Field::kId && (label->text.empty() || label->text.ends_with('*')))
    return std::nullopt;
  return out;
}

}  // namespace papersearch

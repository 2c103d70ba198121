// Reads the text of a query into a tree, with remarks about it.
#include "query/language/parser.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "query/language/days.h"
#include "query/language/fields.h"
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

bool is_alnum(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c)) != 0;
}

// The length of signs before a word that are not part of it: dashes, and a "~" that marks no near spelling.
std::size_t decoration(std::string_view text) { return std::min(text.find_first_not_of("-~"), text.size()); }

// "~transfomer"
bool is_near(std::string_view text) {
  return text.size() > 2 && text.front() == '~' && std::all_of(text.begin() + 1, text.end(), is_alnum);
}

// "diffus*", "at*ion", "GPT-4*", "*tention": a beginning of two letters or one syllable, or three letters in all, so
// that not every word is like it; signs as they stand in names.
bool is_pattern(std::string_view text) {
  if (!is_alnum(text.front()) && text.front() != '*') return false;
  std::size_t letters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '*' && i > 0 && text[i - 1] == '*') return false;
    if (!is_alnum(c) && std::string_view("*-._+").find(c) == std::string_view::npos) return false;
    const auto byte = static_cast<unsigned char>(c);
    letters += byte >= 0xC0 ? 2 : byte < 0x80 && is_alnum(c) ? 1 : 0;
  }
  return letters >= (text.find('*') + 1 == text.size() ? 2U : 3U);
}

class Parser {
 public:
  Parser(std::string_view text, std::optional<Date> today, Wording wording, std::size_t levels, ParsedQuery& out)
      : today_(today),
        wording_(wording),
        levels_(levels),
        out_(out),
        notes_(out.notes),
        lexemes_(lex(text, out.notes)) {}

  Node run() {
    sentence();
    std::vector<Node> all;
    while (at_ < lexemes_.size()) {
      if (Node node = sequence(0); !std::holds_alternative<All>(node.is)) all.push_back(std::move(node));
      if (at_ < lexemes_.size()) {  // sequence stops at a parenthesis that nothing opened
        note("parenthesis-not-opened", lexemes_[at_].at, "a closing parenthesis without an opening one is ignored", "");
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
      if (!is_hangul(pattern->text) || !is_hangul(word.text) || ++prefixes_ > kMaxPrefixes) continue;
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
      ReadWords read = read_words(std::move(std::get<Words>(list->is).words), now());
      for (Diagnostic& one : read.notes) note(one.code, one.at, one.message, one.hint);
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
      note("not-in-a-sentence", lexeme.at, "in a sentence NOT is read as a word", "write -word to exclude a word");
    }
  }

  [[nodiscard]] bool next_is(Kind kind, std::size_t ahead = 0) const {
    return at_ + ahead < lexemes_.size() && lexemes_[at_ + ahead].kind == kind;
  }

  void note(std::string code, Span at, std::string message, std::string hint) {
    constexpr std::size_t kMaxNotes = 20;
    if (notes_.size() < kMaxNotes) {
      notes_.push_back({Level::kNote, std::move(code), at, std::move(message), std::move(hint)});
    } else if (notes_.size() == kMaxNotes) {
      notes_.push_back({Level::kNote, "more-notes", at, "there is more to remark from here on", ""});
    }
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
        return phrase(lexeme, std::nullopt);
      case Kind::kMinus:
        ++at_;
        return {All{}};
      case Kind::kAnd:
      case Kind::kOr:
      case Kind::kNot:
        ++at_;
        return words(folded(lexeme.text), lexeme.at, std::nullopt);
      case Kind::kWord:
        break;
    }
    return word(depth);
  }

  Node group(std::size_t depth, std::optional<Field> field) {
    const Span open = lexemes_[at_].at;
    ++at_;
    if (depth >= levels_) {
      note("too-deep", open, "parentheses nested deeper than " + std::to_string(levels_) + " are ignored", "");
      return {All{}};
    }
    Node node = sequence(depth + 1);
    if (next_is(Kind::kClose)) {
      ++at_;
    } else {
      note("parenthesis-not-closed", open, "the parenthesis is not closed; it is read to the end", "add a closing )");
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

  bool leaf_allowed(Span at) {
    if (++leaves_ <= kMaxLeaves) return true;
    if (leaves_ == kMaxLeaves + 1) {
      note("too-many-words", at, "only the first " + std::to_string(kMaxLeaves) + " words are used",
           "ask a shorter question");
    }
    return false;
  }

  Node words(std::string text, Span at, std::optional<Field> field) {
    text.erase(0, decoration(text));
    if (text == "AND" || text == "OR" || text == "NOT") text = folded(text);
    if (std::none_of(text.begin(), text.end(), is_alnum) || !leaf_allowed(at) || !fit(text, at)) return {All{}};
    return {Words{{{std::move(text), at}}, field}};
  }

  // Cuts a text to the words that there still is room for; false where there is none.
  bool fit(std::string& text, Span at) {
    for (const Token& token : analyze(text)) {
      if (token.form != Form::kWord) continue;
      if (terms_++ < kMaxTerms) continue;
      if (terms_ == kMaxTerms + 1) {
        note("too-many-terms", at,
             "only the first " + std::to_string(kMaxTerms) +
                 " words are used; one that changes between scripts, as 가a, counts for each of its pieces",
             "ask a shorter question");
      }
      text.resize(token.at.begin);
      break;
    }
    return std::any_of(text.begin(), text.end(), is_alnum);
  }

  Node phrase(const Lexeme& lexeme, std::optional<Field> field) {
    Phrase out{std::string(lexeme.text), field, std::nullopt, lexeme.at};
    if (next_is(Kind::kWord) && lexemes_[at_].glued && lexemes_[at_].text.starts_with('~')) {
      const std::string_view number = lexemes_[at_].text.substr(1);
      if (is_digits(number)) {
        const bool wide = number.size() > std::to_string(kMaxWithin).size();
        out.within = wide ? kMaxWithin : static_cast<unsigned>(std::stoul(std::string(number)));
        out.at.end = lexemes_[at_].at.end;
        if (wide) {
          note("window-too-wide", lexemes_[at_].at,
               "at most " + std::to_string(kMaxWithin) + " words may be between those of a quotation", "");
        }
        ++at_;
      }
    }
    std::size_t blanks = 0;
    for (std::size_t i = 1; i < out.text.size(); ++i) {
      if (out.text[i] == ' ' && out.text[i - 1] != ' ' && ++blanks == kMaxPhraseWords) {
        out.text.resize(i);
        note("long-phrase", out.at,
             "only the first " + std::to_string(kMaxPhraseWords) + " words of a quotation are used", "");
        break;
      }
    }
    if (std::none_of(out.text.begin(), out.text.end(), is_alnum) || !leaf_allowed(out.at) || !fit(out.text, out.at))
      return {All{}};
    return {std::move(out)};
  }

  Node word(std::size_t depth) {
    Lexeme lexeme = lexemes_[at_++];
    if (!is_near(lexeme.text)) lexeme.text.remove_prefix(decoration(lexeme.text));
    const std::size_t colon = lexeme.text.find(':');
    if (colon != std::string_view::npos && colon > 0) {
      const std::string_view name = lexeme.text.substr(0, colon);
      std::string_view value = lexeme.text.substr(colon + 1);
      if (auto node = order_or_bound(name, value, lexeme)) return std::move(*node);
      if (const auto field = field_named(name)) {
        if (const std::size_t second = next_word();
            !value.empty() && spec(*field).kind == papersearch::Kind::kDate && second < lexemes_.size()) {
          const Lexeme& next = lexemes_[second];  // date:last week
          const Span both{lexeme.at.begin, next.at.end};
          if (const auto range = parse_days(std::string(value) + " " + std::string(next.text), now())) {
            at_ = second + 1;
            return leaf_allowed(both) ? Node{Days{*range, both}} : Node{All{}};
          }
        }
        const bool more = at_ < lexemes_.size() && lexemes_[at_].glued;
        if (value.starts_with('=') && has_whole_names(*field)) {
          value.remove_prefix(1);
          Span at = lexeme.at;
          if (value.empty() && (next_is(Kind::kQuotation) || next_is(Kind::kWord))) {  // also behind a blank
            value = lexemes_[at_].text;
            at.end = lexemes_[at_++].at.end;
          }
          return whole_name(*field, value, at);
        }
        if (!value.empty()) return fielded(*field, value, lexeme);
        if (auto node = value_behind_blank(*field, lexeme, depth)) return std::move(*node);
        if (more && next_is(Kind::kQuotation)) {
          const Lexeme& quoted = lexemes_[at_++];
          return quoted_value(*field, quoted, {lexeme.at.begin, quoted.at.end});
        }
        if (more && next_is(Kind::kOpen) && has_words(*field)) return group(depth, *field);
        if (value.empty()) lexeme.text = name;  // a word after all, which must not read as a field when it is printed
      } else if (!value.empty() && !value.starts_with("//")) {
        if (const auto meant = field_like(name)) {
          note("unknown-field", {lexeme.at.begin, lexeme.at.begin + static_cast<std::uint32_t>(colon)},
               "there is no field \"" + std::string(name) + "\"; the words are searched as text",
               "did you mean " + std::string(spec(*meant).name) + ":?");
        }
      }
    }
    if (auto id = pasted_paper_id(lexeme.text)) {
      skip_subject_class();
      return leaf_allowed(lexeme.at) ? Node{Label{Field::kId, std::move(*id), lexeme.at}} : Node{All{}};
    }
    return text_value(lexeme.text, lexeme.at, std::nullopt);
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
    const auto sort = order ? sort_named(value) : std::nullopt;
    const auto days = is_bound ? parse_days(folded_name + " " + std::string(value), now()) : std::nullopt;
    if (!sort && !days && apart) return std::nullopt;
    at_ += apart ? 1 : 0;
    if (sort) {
      out_.order = sort;
      return Node{All{}};
    }
    if (days) return leaf_allowed(at) ? Node{Days{*days, at}} : Node{All{}};
    if (is_bound) {
      not_a_date(value, at);
      return unreadable(Field::kDate, value, at);
    }
    note("not-an-order", at, "\"" + std::string(value) + "\" is not an order, so the order is by relevance",
         "write sort:date, sort:votes or sort:relevance");
    return Node{All{}};
  }

  // "title: attention": what is behind the blank is the value, where the field can read it.
  std::optional<Node> value_behind_blank(Field field, const Lexeme& name, std::size_t depth) {
    if (at_ >= lexemes_.size() || lexemes_[at_].glued) return std::nullopt;
    if (next_is(Kind::kOpen) && has_words(field)) return group(depth, field);
    const Lexeme next = lexemes_[at_];
    const Span both{name.at.begin, next.at.end};
    if (next.kind != Kind::kQuotation && next.kind != Kind::kWord) return std::nullopt;
    if (has_words(field)) {
      ++at_;
      return next.kind == Kind::kQuotation ? quoted_value(field, next, both) : text_value(next.text, both, field);
    }
    const bool is_readable = spec(field).kind == papersearch::Kind::kDate     ? parse_days(next.text, now()).has_value()
                             : spec(field).kind == papersearch::Kind::kNumber ? parse_votes(next.text).has_value()
                                                                              : true;
    if (!is_readable) return std::nullopt;
    ++at_;
    return restriction(field, next.text, both);
  }

  // The next lexeme that has letters or digits, as long as only words come; the end where something else comes first.
  [[nodiscard]] std::size_t next_word() const {
    for (std::size_t i = at_; i < lexemes_.size() && lexemes_[i].kind == Kind::kWord; ++i) {
      const std::string_view text = lexemes_[i].text;
      if (std::any_of(text.begin(), text.end(), is_alnum)) return i;
    }
    return lexemes_.size();
  }

  // "[cs.CL]" behind "arXiv:2410.04199v2", as arXiv has it.
  void skip_subject_class() {
    if (!next_is(Kind::kWord) || lexemes_[at_].glued) return;
    const std::string_view text = lexemes_[at_].text;
    const bool is_class =
        text.size() > 3 && text.front() == '[' && text.back() == ']' &&
        std::all_of(text.begin() + 1, text.end() - 1, [](char c) { return is_letter(c) || c == '.' || c == '-'; });
    if (is_class) ++at_;
  }

  // A word, a pattern or a near spelling.
  Node text_value(std::string_view text, Span at, std::optional<Field> field) {
    if (!is_near(text)) text.remove_prefix(decoration(text));
    std::string plain;
    if (text.find('*') != std::string_view::npos && std::any_of(text.begin(), text.end(), is_alnum)) {
      if (is_pattern(text)) {
        if (++prefixes_ <= kMaxPrefixes && leaf_allowed(at)) return {Pattern{std::string(text), field, at}};
        note("too-many-prefixes", at, "only " + std::to_string(kMaxPrefixes) + " words with * are completed", "");
        plain = text;
        std::erase(plain, '*');
        text = plain;
      } else if (text.find('*') + 1 == text.size()) {
        note("short-prefix", at, "too short to be completed; it is searched as a word",
             "write at least two letters before the *");
        text.remove_suffix(1);  // the star is not part of the word
      } else {
        note("star-is-a-sign", at, "the * is read as a sign and not as any letters",
             "write at least three letters beside one *, as in at*ion");
      }
    }
    if (is_near(text) && ++nears_ > kMaxNear) {
      note("too-many-near", at, "only " + std::to_string(kMaxNear) + " words with ~ are searched in other spellings",
           "");
      text.remove_prefix(1);
    }
    if (is_near(text)) {
      return leaf_allowed(at) ? Node{Near{std::string(text.substr(1)), field, at}} : Node{All{}};
    }
    return words(std::string(text), at, field);
  }

  Node fielded(Field field, std::string_view value, const Lexeme& lexeme) {
    if (has_words(field)) return text_value(value, lexeme.at, field);
    if (auto node = restriction(field, value, lexeme.at)) return std::move(*node);
    return unreadable(field, value, lexeme.at);
  }

  // Words in place of the value would find papers that nobody asked for.
  Node unreadable(Field field, std::string_view value, Span at) {
    std::string text(value);
    std::erase(text, '"');
    return leaf_allowed(at) ? Node{Unreadable{field, std::move(text), at}} : Node{All{}};
  }

  Node quoted_value(Field field, const Lexeme& quoted, Span at) {
    if (!has_words(field)) {
      if (auto node = restriction(field, quoted.text, at)) return std::move(*node);
      return unreadable(field, quoted.text, at);
    }
    Node node = phrase(quoted, field);
    if (auto* p = std::get_if<Phrase>(&node.is)) p->at.begin = at.begin;
    return node;
  }

  // author:="Yu Qiao"
  Node whole_name(Field field, std::string_view name, Span at) {
    std::string text(name);
    if (name_identity(text).empty()) {
      note("no-name", at, "a whole name is asked for, and there is none", "write author:=\"Yu Qiao\"");
      return {All{}};
    }
    if (!leaf_allowed(at) || !fit(text, at)) return {All{}};
    return {Label{field, std::move(text), at, true}};
  }

  // Nothing where the value is not of the field's kind, which is noted.
  std::optional<Node> restriction(Field field, std::string_view value, Span at) {
    switch (spec(field).kind) {
      case papersearch::Kind::kDate:
        if (const auto range = parse_days(value, now())) return leaf_allowed(at) ? Node{Days{*range, at}} : Node{All{}};
        not_a_date(value, at);
        break;
      case papersearch::Kind::kNumber:
        if (auto votes = parse_votes(value)) {
          votes->at = at;
          return leaf_allowed(at) ? Node{*votes} : Node{All{}};
        }
        note("not-a-number", at, "\"" + std::string(value) + "\" is not a number of votes, so no paper matches",
             "write votes:10, votes:10.., votes:5..10 or votes:unknown");
        break;
      default: {
        std::string text(value);
        if (field == Field::kId) {
          text = written_paper_id(value);
          skip_subject_class();
        }
        std::erase(text, '"');
        if (!leaf_allowed(at) || (field == Field::kSection && !fit(text, at))) return Node{All{}};
        return Node{Label{field, std::move(text), at}};
      }
    }
    return std::nullopt;
  }

  void not_a_date(std::string_view value, Span at) {
    note("not-a-date", at, "\"" + std::string(value) + "\" is not a date, so no paper matches",
         "write date:2024-10-21, date:2024-10, date:2024-10..2024-11, date:today or date:-30d..");
  }

  [[nodiscard]] Date now() const { return today_ ? *today_ : today(); }

  std::optional<Date> today_;
  Wording wording_;
  std::size_t levels_;  // of parentheses
  ParsedQuery& out_;
  std::vector<Diagnostic>& notes_;
  std::vector<Lexeme> lexemes_;
  std::size_t at_ = 0;
  std::size_t leaves_ = 0;
  std::size_t terms_ = 0;
  std::size_t prefixes_ = 0;
  std::size_t nears_ = 0;
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

ParsedQuery parse_query(std::string_view text, std::optional<Date> today, Wording wording) {
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
    out.root = Parser(text, today, wording, levels, out).run();
    if (levels == 0 || nesting(print(out.root)) <= kMaxDepth) return out;
  }
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// A query as a tree, and how it is written.
#include "query/language/ast.h"

#include <algorithm>

#include "query/language/lexer.h"
#include "src/base/overloaded.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxNeighbours = 4;  // words that are one together; no more are joined (query/expand/compound.cc)

std::string field_text(std::optional<Field> field) { return field ? std::string(spec(*field).name) + ":" : ""; }

std::string votes_text(const Votes& votes) {
  if (votes.unknown) return "unknown";
  if (votes.least == votes.most && votes.least) return std::to_string(*votes.least);
  return (votes.least ? std::to_string(*votes.least) : "") + ".." + (votes.most ? std::to_string(*votes.most) : "");
}

std::string words_text(const Words& words) {
  std::string out;
  for (const Word& word : words.words) out += (out.empty() ? "" : " ") + word.text;
  return out;
}

bool is_bare_words(const Node& node) {
  const auto* words = std::get_if<Words>(&node.is);
  return words != nullptr && !words->field;
}

std::string text_of(const Node& node);

// A node inside AND, OR or NOT: in parentheses where it would fall apart without them.
std::string inner(const Node& node) {
  const auto* words = std::get_if<Words>(&node.is);
  const bool loose = words != nullptr && !words->field && words->words.size() > 1;
  const bool compound = std::holds_alternative<And>(node.is) || std::holds_alternative<Or>(node.is);
  return loose || compound ? "(" + text_of(node) + ")" : text_of(node);
}

std::string list(const std::vector<Node>& nodes, const char* between) {
  std::string out;
  for (const Node& node : nodes) out += (out.empty() ? "" : between) + inner(node);
  return out;
}

// The tree in the query language, without what stands around it.
std::string text_of(const Node& node) {
  return std::visit(
      Overloaded{
          [](const All&) { return std::string(); },
          [](const Words& w) {
            return w.field && w.words.size() > 1 ? field_text(w.field) + "(" + words_text(w) + ")"
                                                 : field_text(w.field) + words_text(w);
          },
          [](const Phrase& p) {
            return field_text(p.field) + "\"" + p.text + "\"" + (p.within ? "~" + std::to_string(*p.within) : "");
          },
          [](const Pattern& p) { return field_text(p.field) + p.text + (p.half_typed ? "*" : ""); },
          [](const Near& n) { return field_text(n.field) + "~" + n.text; },
          [](const Days& d) { return "date:" + range_text(d.range); },
          [](const Votes& v) { return "votes:" + votes_text(v); },
          [](const Label& l) { return std::string(spec(l.field).name) + (l.whole ? ":=\"" : ":\"") + l.text + "\""; },
          [](const Unreadable& u) { return std::string(spec(u.field).name) + ":\"" + u.text + "\""; },
          [](const And& a) {
            // Words beside filters need no AND; several lists of words do, or they would become one.
            if (std::count_if(a.nodes.begin(), a.nodes.end(), is_bare_words) > 1) return list(a.nodes, " AND ");
            std::string out;
            for (const Node& n : a.nodes) out += (out.empty() ? "" : " ") + (is_bare_words(n) ? text_of(n) : inner(n));
            return out;
          },
          [](const Or& o) { return list(o.nodes, " OR "); },
          [](const Not& n) { return "-" + inner(n.nodes.front()); },
      },
      node.is);
}

std::string described(const char* name, const std::vector<Node>& nodes) {
  std::string out = std::string("(") + name;
  for (const Node& node : nodes) out += " " + describe(node);
  return out + ")";
}

std::string leaf(const char* name, std::optional<Field> field, const std::string& text) {
  return std::string("(") + (field ? std::string(spec(*field).name) + " " : "") + name + " " + text + ")";
}

}  // namespace

std::string range_text(const DateRange& range) {
  if (range.first == range.last && range.first) return to_string(*range.first);
  return (range.first ? to_string(*range.first) : "") + ".." + (range.last ? to_string(*range.last) : "");
}

std::vector<Node>* children(Node& node) {
  if (auto* a = std::get_if<And>(&node.is)) return &a->nodes;
  if (auto* o = std::get_if<Or>(&node.is)) return &o->nodes;
  if (auto* n = std::get_if<Not>(&node.is)) return &n->nodes;
  return nullptr;
}

Node half_typed(Node root, std::size_t end) {
  if (std::holds_alternative<Not>(root.is)) return root;
  if (auto* const nodes = children(root)) {
    for (Node& node : *nodes) node = half_typed(std::move(node), end);
    return root;
  }
  auto* const words = std::get_if<Words>(&root.is);
  if (words == nullptr || words->words.back().at.end != end) return root;
  const Word last = words->words.back();
  Node beginning{Pattern{last.text, words->field, last.at, true}};
  Words before{{words->words.begin(), words->words.end() - 1}, words->field};
  if (!before.words.empty()) beginning = {And{{Node{std::move(before)}, std::move(beginning)}}};
  return {Or{{std::move(root), std::move(beginning)}}};
}

std::string print(const Node& node) {
  std::string out = text_of(node);
  std::vector<Diagnostic> marks;
  if (is_question(out)) lex(out, Marks::kText, marks);
  return marks.empty() ? out : "(" + out + ")";  // what ends so is no question, in which its operators were text
}

std::string describe(const Node& node) {
  return std::visit(
      Overloaded{
          [](const All&) { return std::string("(all)"); },
          [](const Words& w) { return leaf("words", w.field, words_text(w)); },
          [](const Phrase& p) {
            return leaf("phrase", p.field, "\"" + p.text + "\"" + (p.within ? "~" + std::to_string(*p.within) : ""));
          },
          [](const Pattern& p) {
            const bool beginning = !p.half_typed && p.text.find('*') + 1 == p.text.size();
            if (beginning) return leaf("prefix", p.field, p.text.substr(0, p.text.size() - 1));
            return leaf(p.half_typed ? "prefix" : "pattern", p.field, p.text);
          },
          [](const Near& n) { return leaf("near", n.field, n.text); },
          [](const Days& d) { return "(date " + range_text(d.range) + ")"; },
          [](const Votes& v) { return "(votes " + votes_text(v) + ")"; },
          [](const Label& l) { return "(" + std::string(spec(l.field).name) + (l.whole ? " = " : " ") + l.text + ")"; },
          [](const Unreadable& u) { return "(" + std::string(spec(u.field).name) + " unreadable " + u.text + ")"; },
          [](const And& a) { return described("and", a.nodes); },
          [](const Or& o) { return described("or", o.nodes); },
          [](const Not& n) { return described("not", n.nodes); },
      },
      node.is);
}

std::vector<Words> with_neighbours(const Words& list, std::size_t at) {
  std::vector<Words> out;
  for (std::size_t length = 2; length <= std::min(kMaxNeighbours, list.words.size()); ++length) {
    for (std::size_t first = at - std::min(at, length - 1); first <= at && first + length <= list.words.size();
         ++first) {
      const auto begin = list.words.begin() + static_cast<std::ptrdiff_t>(first);
      out.push_back({{begin, begin + static_cast<std::ptrdiff_t>(length)}, list.field});
    }
  }
  return out;
}

}  // namespace papersearch

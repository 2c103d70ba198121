// SPDX-License-Identifier: GPL-2.0-or-later
// What the index is asked: a tree of terms, words in order and sets.
#include "query/match/index_query.h"

#include <algorithm>
#include <sstream>
#include <utility>

#include "src/base/overloaded.h"

namespace papersearch {
namespace {

std::vector<IndexQuery> terms_of(const std::vector<std::string>& terms) {
  std::vector<IndexQuery> out;
  for (const std::string& term : terms) out.push_back(term_query(term));
  return out;
}

IndexQuery standing(const Positions& positions, Field field, std::uint32_t window, const std::vector<WideTerm>& wide) {
  const Positions all = with_wide(positions, wide);
  if (std::any_of(all.begin(), all.end(), [](const auto& terms) { return terms.empty(); })) return {};
  if (all.size() < 2) return all.empty() ? IndexQuery() : any_of(all.front());
  return IndexQuery({IndexQuery::Ordered{{field, positions, wide}, window}});
}

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

std::string number_text(double number) {
  std::ostringstream out;
  out << number;
  return out.str();
}

std::string text_of(const std::vector<std::string>& terms) {
  std::string out;
  for (const std::string& term : terms) out += (out.empty() ? "" : "/") + quoted(term);
  return out;
}

std::string text_of(const SpellingVariant& variant) {
  std::string out = variant.positions.size() > 1 ? std::string(spec(variant.field).name) + ": " : "";
  for (const auto& terms : variant.positions) out += (&terms == &variant.positions.front() ? "" : " ") + text_of(terms);
  for (const WideTerm& wide : variant.wide)
    out += " or " + quoted(wide.term) + " for " + std::to_string(wide.first) + ".." + std::to_string(wide.last);
  return out;
}

template <typename Parts>
std::string joined_text(const Parts& parts, const std::string& between) {
  std::string out = "(";
  for (const auto& part : parts) out += (&part == &*parts.begin() ? "" : between) + part.text();
  return out + ")";
}

}  // namespace

IndexQuery::IndexQuery(Node node) : node_(std::make_shared<const Node>(std::move(node))) {}

std::string IndexQuery::text() const {
  if (empty()) return "nothing";
  return std::visit(
      Overloaded{
          [](const AllPapers&) { return std::string("all papers"); },
          [](const Term& t) { return quoted(t.term); },
          [](const OneWord& w) {
            std::string out;
            for (const SpellingVariant& variant : w.variants) out += (out.empty() ? "" : ", ") + text_of(variant);
            return "one word [" + out + "]";
          },
          [](const Ordered& o) {
            return "[" + (o.window == 0 ? "" : "within " + std::to_string(o.window) + ", ") + text_of(o.words) + "]";
          },
          [](const Values& v) {
            const std::string least = quoted(v.least);
            return "slot " + std::to_string(v.slot) + " [" + least + ".." + (v.most ? quoted(*v.most) : "") + "]";
          },
          [](const Bonus& b) {
            std::string out = b.votes ? "votes" : "";
            if (b.newest) out += (out.empty() ? "" : " and ") + std::string("recency to ") + std::to_string(*b.newest);
            return "bonus for " + out;
          },
          [](const Inside& i) {
            return "(" + i.candidates.text() + " with " + quoted(i.hangul) + " inside a word of the " +
                   std::string(spec(i.field).name) + ")";
          },
          [](const Constant& c) { return number_text(c.weight) + " for " + c.which.text(); },
          [](const Any& a) { return joined_text(a.parts, " OR "); },
          [](const All& a) { return joined_text(a.parts, " AND "); },
          [](const Without& w) { return "(" + w.query.text() + " WITHOUT " + w.unwanted.text() + ")"; },
          [](const Maybe& m) { return "(" + m.query.text() + " MAYBE " + m.more.text() + ")"; },
          [](const Scaled& s) { return number_text(s.factor) + " * " + s.query.text(); },
      },
      node_->is);
}

IndexQuery all_papers() { return IndexQuery({IndexQuery::AllPapers{}}); }

IndexQuery term_query(std::string term) { return IndexQuery({IndexQuery::Term{std::move(term)}}); }

IndexQuery any_of(std::vector<IndexQuery> parts) {
  std::erase_if(parts, [](const IndexQuery& part) { return part.empty(); });
  if (parts.empty()) return {};
  return parts.size() == 1 ? parts.front() : IndexQuery({IndexQuery::Any{std::move(parts)}});
}

IndexQuery any_of(const std::vector<std::string>& terms) { return any_of(terms_of(terms)); }

IndexQuery all_of(std::vector<IndexQuery> parts) {
  if (std::any_of(parts.begin(), parts.end(), [](const IndexQuery& part) { return part.empty(); })) return {};
  if (parts.empty()) return {};
  return parts.size() == 1 ? parts.front() : IndexQuery({IndexQuery::All{std::move(parts)}});
}

IndexQuery all_of(const std::vector<std::string>& terms) { return all_of(terms_of(terms)); }

IndexQuery filtered(const IndexQuery& query, const IndexQuery& by) { return all_of({query, scaled(by, 0)}); }

IndexQuery without(const IndexQuery& query, const IndexQuery& unwanted) {
  return query.empty() || unwanted.empty() ? query : IndexQuery({IndexQuery::Without{query, unwanted}});
}

IndexQuery with_maybe(const IndexQuery& query, const IndexQuery& more) {
  return query.empty() || more.empty() ? query : IndexQuery({IndexQuery::Maybe{query, more}});
}

IndexQuery scaled(const IndexQuery& query, double factor) {
  return query.empty() || factor == 1.0 ? query : IndexQuery({IndexQuery::Scaled{query, factor}});
}

IndexQuery constant_for(const IndexQuery& which, double weight) {
  return which.empty() ? which : IndexQuery({IndexQuery::Constant{which, weight}});
}

IndexQuery one_word(std::vector<SpellingVariant> variants) {
  return variants.empty() ? IndexQuery() : IndexQuery({IndexQuery::OneWord{std::move(variants)}});
}

IndexQuery one_word(Field field, std::vector<std::string> terms) {
  if (terms.empty()) return {};
  if (terms.size() == 1) return term_query(std::move(terms.front()));
  return one_word({{field, {std::move(terms)}}});
}

IndexQuery any_variant(const std::vector<SpellingVariant>& variants) {
  std::vector<IndexQuery> out;
  for (const SpellingVariant& variant : variants)
    out.push_back(in_order(variant.positions, variant.field, variant.wide));
  return any_of(std::move(out));
}

IndexQuery in_order(const Positions& positions, Field field, const std::vector<WideTerm>& wide) {
  return standing(positions, field, 0, wide);
}

IndexQuery near_each_other(const Positions& positions, Field field, std::uint32_t window) {
  return standing(positions, field, window, {});
}

IndexQuery values_between(Xapian::valueno slot, std::string least, std::optional<std::string> most) {
  return IndexQuery({IndexQuery::Values{slot, std::move(least), std::move(most)}});
}

IndexQuery bonus(bool votes, std::optional<int> newest) { return IndexQuery({IndexQuery::Bonus{votes, newest}}); }

IndexQuery having_inside(const IndexQuery& candidates, const std::string& hangul, Field field) {
  return candidates.empty() ? candidates : IndexQuery({IndexQuery::Inside{candidates, hangul, field}});
}

Positions with_wide(const Positions& positions, const std::vector<WideTerm>& wide) {
  Positions out = positions;
  for (const WideTerm& w : wide) {
    for (std::uint32_t place = w.first; place < w.last; ++place) out[place].push_back(w.term);
  }
  return out;
}

}  // namespace papersearch

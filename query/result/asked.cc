// The reading of a query that an index bears out.
#include "query/result/asked.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "query/match/evaluation.h"
#include "query/plan/planner.h"
#include "src/index/schema.h"

namespace papersearch {
namespace {

// The last value of a field's terms that begins with `begin`; empty where there is none.
std::string last_value(std::string_view prefix, const std::string& begin, const Xapian::Database& index) {
  std::string out;
  const std::string whole = std::string(prefix) + begin;
  for (auto term = index.allterms_begin(whole); term != index.allterms_end(whole); ++term)
    out = (*term).substr(prefix.size());
  return out;
}

// The last day of the archive: of its last month, of its last year, so that few terms are looked at.
std::optional<Date> last_day(const Xapian::Database& index) {
  const std::string year = last_value(kYearPrefix, "", index);
  const std::string month = last_value(spec(Field::kMonth).prefix, year, index);
  const std::string day = last_value(spec(Field::kDate).prefix, month, index);
  if (day.size() != 8) return std::nullopt;
  return parse_date(day.substr(0, 4) + "-" + day.substr(4, 2) + "-" + day.substr(6));
}

bool is_title(std::string_view text, const Xapian::Database& index) {
  const std::string whole = name_term(Field::kTitle, text);
  const std::string head = title_head_term(text);
  return (!whole.empty() && index.term_exists(whole)) || (!head.empty() && index.term_exists(head));
}

// Whether some title has these words in this order.
bool in_a_title(std::string_view words, const Xapian::Database& index) {
  const Node phrase{Phrase{std::string(words), Field::kTitle, std::nullopt, {}}};
  ConceptSettings as_written;
  as_written.exact = true;
  return count_papers(make_plan(phrase, index, as_written).query.answer, index) > 0;
}

// The nodes that all have to hold.
std::vector<Node> conditions(Node root) {
  if (auto* all = std::get_if<And>(&root.is)) return std::move(all->nodes);
  if (std::holds_alternative<All>(root.is)) return {};
  std::vector<Node> out;
  out.push_back(std::move(root));
  return out;
}

Node together(std::vector<Node> nodes) {
  if (nodes.empty()) return {All{}};
  return nodes.size() == 1 ? std::move(nodes.front()) : Node{And{std::move(nodes)}};
}

bool is_read(const Days& days, const std::vector<Reading>& readings) {
  return std::any_of(readings.begin(), readings.end(), [&](const Reading& reading) {
    return reading.kind == Reading::Kind::kDays && reading.at == days.at;
  });
}

class Asker {
 public:
  Asker(std::string_view text, std::optional<Date> today, Wording wording, const Xapian::Database& index)
      : text_(text), today_(today), wording_(wording), index_(index) {
    out_.parsed = parse_query(text, today, wording);
  }

  AskedQuery run() {
    keep_titles();
    const std::vector<Node> nodes = conditions(out_.parsed.root);
    const bool has_days =
        std::any_of(nodes.begin(), nodes.end(), [](const Node& node) { return std::holds_alternative<Days>(node.is); });
    if (const auto last = has_days ? last_day(index_) : std::nullopt) compare_days(*last);
    return std::move(out_);
  }

 private:
  void keep_titles() {
    std::optional<Span> titled;
    for (const Reading& reading : out_.parsed.readings) {
      const bool exclusion = reading.spoken && reading.kind == Reading::Kind::kExclusion;
      if (exclusion && in_a_title(text_.substr(reading.at.begin, reading.at.size()), index_)) titled = reading.at;
    }
    if (!out_.parsed.readings.empty() && is_title(text_, index_))
      titled = Span{0, static_cast<std::uint32_t>(text_.size())};
    if (!titled) return;
    wording_ = Wording::kLiteral;
    out_.parsed = parse_query(text_, today_, wording_);
    out_.parsed.notes.push_back({Level::kNote, "words-of-a-title", *titled,
                                 "\"" + std::string(text_.substr(titled->begin, titled->size())) +
                                     "\" is searched as words, since a title has them",
                                 "write date:, sort: or -word for what they say"});
  }

  // Days that begin behind the last one are of no paper.
  void compare_days(Date last) {
    std::vector<Node> kept;
    std::vector<Node> counted_days;
    bool later_words = false;
    const std::vector<Node> counted = conditions(parse_query(text_, last, wording_).root);
    for (Node& node : conditions(out_.parsed.root)) {
      const auto* days = std::get_if<Days>(&node.is);
      if (days == nullptr || !days->range.first || *days->range.first <= last) {
        kept.push_back(std::move(node));
        continue;
      }
      const auto same = std::find_if(counted.begin(), counted.end(), [&](const Node& other) {
        const auto* theirs = std::get_if<Days>(&other.is);
        return theirs != nullptr && theirs->at == days->at && theirs->range.first && *theirs->range.first <= last;
      });
      const bool in_words = is_read(*days, out_.parsed.readings);
      note_end(*days, last, same == counted.end() ? nullptr : &*same, in_words);
      if (in_words) {
        later_words = true;
        if (same != counted.end()) counted_days.push_back(*same);
      } else {
        kept.push_back(std::move(node));
      }
    }
    if (!later_words) return;
    out_.parsed.root = together(std::move(kept));
    out_.later.emplace();
    if (!counted_days.empty()) out_.later->counted = together(std::move(counted_days));
  }

  void note_end(const Days& days, Date last, const Node* counted, bool in_words) {
    std::string message = "the archive ends on " + to_string(last) + ", before " + print(Node{days});
    std::string hint;
    if (in_words) {
      if (counted != nullptr) message += "; shown is " + print(*counted) + ", counted from there";
      message += "; papers of other days follow";
      hint = "write " + print(Node{days}) + " for these days alone";
    } else if (counted != nullptr) {
      hint = "write " + print(*counted) + " for the same days counted from there";
    }
    out_.parsed.notes.push_back({Level::kNote, "after-the-archive", days.at, message, hint});
  }

  std::string_view text_;
  std::optional<Date> today_;
  Wording wording_;
  const Xapian::Database& index_;
  AskedQuery out_;
};

}  // namespace

AskedQuery asked_query(std::string_view text, std::optional<Date> today, Wording wording,
                       const Xapian::Database& index) {
  return Asker(text, today, wording, index).run();
}

}  // namespace papersearch

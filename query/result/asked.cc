// SPDX-License-Identifier: GPL-2.0-or-later
// The reading of a query that an index bears out.
#include "query/result/asked.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "query/match/index_memory.h"
#include "query/plan/planner.h"
#include "src/index/archive_days.h"
#include "src/index/schema.h"

namespace papersearch {
namespace {

bool is_title(std::string_view text, const Xapian::Database& index) {
  const std::string whole = name_term(Field::kTitle, text);
  const std::string head = title_head_term(text);
  return (!whole.empty() && papers_having(whole, index) > 0) || (!head.empty() && papers_having(head, index) > 0);
}

// Whether some title has these words in this order.
bool in_a_title(std::string_view words, const Xapian::Database& index) {
  const Node phrase{Phrase{std::string(words), Field::kTitle, std::nullopt, {}}};
  ConceptSettings as_written;
  as_written.exact = true;
  return count_papers(phrase, index, as_written) > 0;
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
    if (has_days()) {
      const auto first = first_day(index_);
      const auto last = last_day(index_);
      if (first && last) compare_days(*first, *last);
    }
    std::move(literal_notes_.begin(), literal_notes_.end(), std::back_inserter(out_.parsed.notes));
    return std::move(out_);
  }

 private:
  void keep_titles() {
    const std::vector<Reading> readings = out_.parsed.readings;
    std::vector<Span> titled;
    if (!readings.empty() && is_title(text_, index_)) {
      titled.push_back({0, static_cast<std::uint32_t>(text_.size())});
    } else {
      for (const Reading& reading : readings) {
        const bool exclusion = reading.spoken && reading.kind == Reading::Kind::kExclusion;
        if (exclusion && in_a_title(text_.substr(reading.at.begin, reading.at.size()), index_))
          titled.push_back(reading.at);
      }
    }
    for (const Span at : titled)
      keep_words(at, "words-of-a-title", ", since a title has them", "write date:, sort: or -word for what they say");
  }

  [[nodiscard]] bool has_days() const {
    const std::vector<Node> nodes = conditions(out_.parsed.root);
    return std::any_of(nodes.begin(), nodes.end(),
                       [](const Node& node) { return std::holds_alternative<Days>(node.is); });
  }

  [[nodiscard]] bool is_in_words(const Days& days) const { return is_read(days, out_.parsed.readings); }

  // Reads the words in this place as words.
  void keep_words(Span at, const char* code, const std::string& why, const std::string& hint) {
    literal_.push_back(at);
    out_.parsed = parse_query(text_, today_, wording_, literal_);
    literal_notes_.push_back({Level::kNote, code, at,
                              "\"" + std::string(text_.substr(at.begin, at.size())) + "\" is searched as words" + why,
                              hint});
  }

  // Days before the first one and days behind the last one are of no paper. In words, days counted from today are
  // counted from the last one; others are part of what is asked: "1996년 올림픽 기록".
  void compare_days(Date first, Date last) {
    std::vector<Node> kept;
    std::vector<Node> counted_days;
    std::vector<Diagnostic> notes;
    const std::vector<Node> counted = conditions(parse_query(text_, last, wording_, literal_).root);
    for (Node& node : conditions(out_.parsed.root)) {
      const auto* days = std::get_if<Days>(&node.is);
      const bool before = days != nullptr && days->range.last && *days->range.last < first;
      const bool behind = days != nullptr && days->range.first && *days->range.first > last;
      if (!behind && !(before && is_in_words(*days))) {
        kept.push_back(std::move(node));
        continue;
      }
      const auto same = std::find_if(counted.begin(), counted.end(), [&](const Node& other) {
        const auto* theirs = std::get_if<Days>(&other.is);
        return behind && theirs != nullptr && theirs->at == days->at && theirs->range.first &&
               *theirs->range.first <= last;
      });
      if (is_in_words(*days) && same == counted.end()) {
        keep_words(days->at, behind ? "after-the-archive" : "before-the-archive",
                   behind ? ", since the archive ends on " + to_string(last)
                          : ", since the archive begins on " + to_string(first),
                   "write " + print(node) + " for these days");
        compare_days(first, last);  // of what is read now
        return;
      }
      notes.push_back(note_of_end(*days, last, same == counted.end() ? nullptr : &*same));
      if (is_in_words(*days)) {
        counted_days.push_back(*same);
      } else {
        kept.push_back(std::move(node));
      }
    }
    std::move(notes.begin(), notes.end(), std::back_inserter(out_.parsed.notes));
    if (counted_days.empty()) return;
    out_.parsed.root = together(std::move(kept));
    out_.counted_days = together(std::move(counted_days));
  }

  // `counted`: the same days counted from the last day, if they are.
  [[nodiscard]] Diagnostic note_of_end(const Days& days, Date last, const Node* counted) const {
    std::string message = "the archive ends on " + to_string(last) + ", before " + print(Node{days});
    std::string hint;
    if (is_in_words(days)) {
      message += "; shown is " + print(*counted) + ", counted from there; papers of other days follow";
      hint = "write " + print(Node{days}) + " for these days alone";
    } else if (counted != nullptr) {
      hint = "write " + print(*counted) + " for the same days counted from there";
    }
    return {Level::kNote, "after-the-archive", days.at, message, hint};
  }

  std::string_view text_;
  std::optional<Date> today_;
  Wording wording_;
  std::vector<Span> literal_;  // words that are not read
  std::vector<Diagnostic> literal_notes_;
  const Xapian::Database& index_;
  AskedQuery out_;
};

}  // namespace

AskedQuery asked_query(std::string_view text, std::optional<Date> today, Wording wording,
                       const Xapian::Database& index) {
  return Asker(text, today, wording, index).run();
}

}  // namespace papersearch

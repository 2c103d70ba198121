// SPDX-License-Identifier: GPL-2.0-or-later
// The reading of a query that an index bears out.
#include "query/result/asked.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "query/language/readings.h"
#include "query/match/index_memory.h"
#include "query/plan/planner.h"
#include "src/base/ascii.h"
#include "src/index/archive_days.h"
#include "src/index/schema.h"

namespace papersearch {
namespace {

// Longer than between two digests over holidays: an archive whose last digest is as old has ended.
constexpr int kDaysOfRest = 31;

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
    keep_what_does_without();
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
        const bool exclusion = reading.spoken && reading.kind == Reading::Kind::kExclusion && !says_without(reading);
        if (exclusion && in_a_title(text_.substr(reading.at.begin, reading.at.size()), index_))
          titled.push_back(reading.at);
      }
    }
    for (const Span at : titled)
      keep_words(at, "words-of-a-title", ", since a title has them", "write date:, sort: or -word for what they say");
  }

  [[nodiscard]] bool says_without(const Reading& reading) const {
    return reading.kind == Reading::Kind::kExclusion &&
           begins_with(text_.substr(reading.at.begin, reading.at.size()), "without ");
  }

  // What does without training says so: training-free. It is no paper to leave out for the word, and is first.
  void keep_what_does_without() {
    std::vector<Node> nodes = conditions(std::move(out_.parsed.root));
    for (const Reading& reading : out_.parsed.readings) {
      const auto left_out = std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) {
        return says_without(reading) && std::holds_alternative<Not>(node.is) && stands_in(reading.at, node);
      });
      if (left_out == nodes.end()) continue;
      const std::string word = std::get<Words>(std::get<Not>(left_out->is).nodes.front().is).words.front().text;
      std::vector<Node> ways = {*left_out};
      for (const std::string& said : {word + "-free", "without " + word}) {
        Node phrase{Phrase{said, std::nullopt, std::nullopt, reading.at}};
        if (count_papers(phrase, index_, {}) > 0) ways.push_back(std::move(phrase));
      }
      if (ways.size() == 1) continue;
      *left_out = {Or{std::move(ways)}};
      for (Diagnostic& note : out_.parsed.notes) {
        if (note.code == "words-read" && note.at == reading.at)
          note = note_of_reading(text_.substr(reading.at.begin, reading.at.size()), reading.at,
                                 "an exclusion: " + print(*left_out));
      }
    }
    out_.parsed.root = together(std::move(nodes));
  }

  // Whether a NOT of words is of those in this place.
  static bool stands_in(Span at, const Node& left_out) {
    const auto* words = std::get_if<Words>(&std::get<Not>(left_out.is).nodes.front().is);
    return words != nullptr && at.begin <= words->words.front().at.begin && words->words.front().at.end <= at.end;
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

  // Days before the first one and days behind the last one are of no paper. In words, days counted from today are then
  // counted from the last one; others are part of what is asked: "1996년 올림픽 기록". Of an archive that ended long
  // ago all days counted from today are counted from there, so that 재작년 stays before 작년.
  void compare_days(Date first, Date last) {
    const bool ended = to_days(last) + std::chrono::days(kDaysOfRest) < to_days(today_.value_or(today()));
    std::vector<Node> kept;
    std::vector<Node> counted_days;
    std::vector<Diagnostic> notes;
    const std::vector<Node> counted = conditions(parse_query(text_, last, wording_, literal_).root);
    for (Node& node : conditions(out_.parsed.root)) {
      const auto* days = std::get_if<Days>(&node.is);
      if (days == nullptr) {
        kept.push_back(std::move(node));
        continue;
      }
      const bool behind = days->range.first && *days->range.first > last;
      const Days* const from_end = same_words(*days, counted);
      const bool is_relative = from_end != nullptr && *from_end != *days;
      const bool moves = is_relative && (behind || ended);
      const Days& meant = moves ? *from_end : *days;
      const bool is_behind = meant.range.first && *meant.range.first > last;
      const bool is_before = meant.range.last && *meant.range.last < first;
      if (!is_in_words(*days)) {
        if (behind) notes.push_back(note_of_end(*days, last, moves && !is_behind ? from_end : nullptr));
        kept.push_back(std::move(node));
      } else if (is_before && is_relative) {
        const std::string counted_from = moves ? ", counted from its end on " + to_string(last) : "";
        notes.push_back({Level::kNote, "days-before-the-archive", days->at,
                         "the archive begins on " + to_string(first) + ", after " + print(Node{meant}) + counted_from +
                             "; papers of other days follow",
                         ""});
        counted_days.push_back({meant});
      } else if (is_behind || is_before) {
        keep_words(days->at, is_behind ? "after-the-archive" : "before-the-archive",
                   is_behind ? ", since the archive ends on " + to_string(last)
                             : ", since the archive begins on " + to_string(first),
                   "write " + print(node) + " for these days");
        compare_days(first, last);  // of what is read now
        return;
      } else if (moves) {
        notes.push_back(note_of_end(*days, last, from_end));
        counted_days.push_back({*from_end});
      } else {
        kept.push_back(std::move(node));
      }
    }
    std::move(notes.begin(), notes.end(), std::back_inserter(out_.parsed.notes));
    out_.parsed.root = together(any_of_the_days(std::move(kept)));
    if (!counted_days.empty()) out_.counted_days = together(any_of_the_days(std::move(counted_days)));
  }

  // Days in words that have no day in common, as 10월 and 11월, are meant one beside the other.
  [[nodiscard]] std::vector<Node> any_of_the_days(std::vector<Node> nodes) const {
    const auto is_said = [this](const Node& node) {
      const auto* days = std::get_if<Days>(&node.is);
      return days != nullptr && is_in_words(*days);
    };
    std::vector<Node> days;
    std::optional<Date> first;
    std::optional<Date> last;
    for (const Node& node : nodes) {
      if (!is_said(node)) continue;
      const DateRange& range = std::get<Days>(node.is).range;
      if (range.first && (!first || *first < *range.first)) first = range.first;
      if (range.last && (!last || *range.last < *last)) last = range.last;
      days.push_back(node);
    }
    if (!first || !last || !(*last < *first)) return nodes;
    std::erase_if(nodes, is_said);
    nodes.push_back({Or{std::move(days)}});
    return nodes;
  }

  // What the same words say where they are counted from another day; null where they say no days then.
  static const Days* same_words(const Days& days, const std::vector<Node>& counted) {
    for (const Node& node : counted) {
      const auto* other = std::get_if<Days>(&node.is);
      if (other != nullptr && other->at == days.at) return other;
    }
    return nullptr;
  }

  // `counted`: the same days counted from the last day, if they are.
  [[nodiscard]] Diagnostic note_of_end(const Days& days, Date last, const Days* counted) const {
    const bool behind = days.range.first && *days.range.first > last;
    std::string message = "the archive ends on " + to_string(last);
    if (behind) message += ", before " + print(Node{days});
    std::string hint;
    if (is_in_words(days)) {
      message += "; shown is " + print(Node{*counted}) + ", counted from there; papers of other days follow";
      hint = "write " + print(Node{days}) + " for these days alone";
    } else if (counted != nullptr) {
      hint = "write " + print(Node{*counted}) + " for the same days counted from there";
    }
    return {Level::kNote, behind ? "after-the-archive" : "counted-from-the-end", days.at, message, hint};
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

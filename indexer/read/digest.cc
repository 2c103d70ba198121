// One digest's Markdown to papers and findings.
#include "indexer/read/digest.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_set>
#include <utility>

#include "indexer/read/limits.h"
#include "src/base/split.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr std::string_view kHeading = "## Daily Papers";
constexpr std::string_view kBlanks = " \t\r\f\v";
constexpr std::size_t kMaxIdBytes = 100;
constexpr int kMaxVotes = 1'000'000'000;

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view p) { return text.starts_with(p); });
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string stable_hash(std::string_view text) {  // FNV-1a, 64 bits, in hex
  std::uint64_t hash = 14695981039346656037U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  std::string out;
  for (int shift = 60; shift >= 0; shift -= 4) out += "0123456789abcdef"[hash >> shift & 15];
  return out;
}

// "https://arxiv.org/abs/2410.04199v2" -> "2410.04199"; of other links the last part.
std::string id_of_link(std::string_view link) {
  link = link.substr(0, link.find_first_of("?#"));
  while (link.ends_with('/')) link.remove_suffix(1);
  std::string_view id = link.substr(link.rfind('/') + 1);
  if (id.ends_with(".pdf")) id.remove_suffix(4);
  const std::size_t dot = id.find('.');
  const std::size_t v = id.rfind('v');
  if (dot == 4 && all_digits(id.substr(0, 4)) && v != std::string_view::npos && v > dot &&
      all_digits(id.substr(v + 1))) {
    id = id.substr(0, v);
  }
  return id.size() > kMaxIdBytes ? stable_hash(id) : std::string(id);
}

// One spelling of "What's New", whose apostrophe comes curly too.
std::string straight_quotes(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const bool curly = starts_with_any(text, {"’", "‘"});
    out += curly ? '\'' : text.front();
    text.remove_prefix(curly ? 3 : 1);
  }
  return out;
}

// The label of "**What's New**: text" or "***Label:*** text", and where the text begins; an empty label: none.
struct Label {
  std::string name;
  std::size_t text = 0;
};

Label label_of(std::string_view bullet) {
  const std::size_t stars = bullet.find_first_not_of('*');
  if (stars == std::string_view::npos || stars < 2 || stars > 3) return {};
  const std::size_t close = bullet.find(bullet.substr(0, stars), stars);
  if (close == std::string_view::npos || close == stars) return {};
  std::size_t after = close + stars;
  std::string_view name = bullet.substr(stars, close - stars);
  if (after < bullet.size() && bullet[after] == ':') {
    ++after;
  } else if (name.ends_with(':')) {
    name.remove_suffix(1);
  } else {
    return {};  // bold text, not a label
  }
  return {straight_quotes(trimmed(name)), after};
}

class Parser {
 public:
  Parser(std::string_view text, std::optional<Date> day_in_path, Date today)
      : text_(text), day_in_path_(day_in_path), latest_(month_after(today)) {}

  Digest run() {
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      line(begin, end);
      begin = end + 1;
    }
    close_entry();
    if (more_findings_ > 0) {
      out_.findings.push_back({Level::kNote,
                               "more-findings",
                               {},
                               std::to_string(more_findings_) + " more findings in this file are not listed",
                               ""});
    }
    return std::move(out_);
  }

 private:
  void line(std::size_t begin, std::size_t end) {
    if (end - begin > kMostLineBytes) {
      find(Level::kWarning, "line-too-long", begin, begin + first_letter(text_.substr(begin, end - begin)).size(),
           "a line of more than a megabyte; the rest of it is dropped",
           "break the line, or remove what does not belong there");
      end = begin + cut_utf8(text_.substr(begin), kMostLineBytes).size();
    }
    std::string_view line = text_.substr(begin, end - begin);
    const std::size_t indent = std::min(line.find_first_not_of(kBlanks), line.size());
    const std::string_view content = trimmed(line);
    const std::size_t at = begin + indent;
    if (content.empty()) return;
    if (indent == 0 && content.starts_with("### ")) return entry(content.substr(4), at + 4);
    if (indent == 0 && content.starts_with(kHeading)) return heading(content, at);
    if (indent == 0 && starts_with_any(content, {"# ", "## "})) return leave();
    if (!in_entry_) return;
    if (starts_with_any(content, {"![", "[Watch Video]", "<div", "</div", "<video", "</video", "<img", "<source"}))
      return;
    if (content.starts_with("Vote:")) return votes(content.substr(5), at + 5);
    if (content.starts_with("Authors:")) return authors(trimmed(content.substr(8)));
    const bool bullet = starts_with_any(content, {"- ", "* ", "• "});
    if (bullet && indent < 2) return new_bullet(trimmed(content.substr(content.find(' '))));
    if (content == "-" || content == "---" || content == "***") return;
    continued(content);
  }

  void leave() {
    close_entry();
    day_.reset();
  }

  void heading(std::string_view content, std::size_t at) {
    close_entry();
    const std::size_t open = content.find('(');
    const std::size_t close = content.find(')', std::min(open, content.size()));
    std::optional<Date> day;
    if (close != std::string_view::npos) day = parse_date(trimmed(content.substr(open + 1, close - open - 1)));
    if (!day) {
      find(Level::kWarning, "heading-without-date", at, at + content.size(),
           "the heading of a digest has no date that exists", "write it as: ## Daily Papers (2024-10-21)");
      day = day_in_path_;
    } else if (day_in_path_ && *day != *day_in_path_ && !dates_differ_) {
      dates_differ_ = true;
      find(Level::kWarning, "date-differs-from-path", at + open + 1, at + close,
           "the heading says " + to_string(*day) + ", the file's name " + to_string(*day_in_path_) +
               "; the heading counts",
           "rename the file or correct the heading");
    }
    if (day && day == day_) {
      find(Level::kNote, "doubled-heading", at, at + content.size(), "the heading stands twice", "remove one of them");
    }
    if (day && (*day > latest_ || *day < kEarliest)) {
      find(Level::kWarning, "unlikely-day", at, at + content.size(),
           "the digest is of " + to_string(*day) + ", which is " +
               (*day > latest_ ? "more than a month ahead" : "before 1990") + "; it is indexed under that day",
           "correct the date");
    }
    day_ = day;
  }

  void entry(std::string_view content, std::size_t at) {
    close_entry();
    if (!day_) {
      if (!undated_) {
        find(Level::kWarning, "entry-without-day", at, at + content.size(),
             "an entry that no dated heading stands above is left out",
             "put \"## Daily Papers (2024-10-21)\" above it");
      }
      undated_ = true;
      return;
    }
    in_entry_ = true;
    entry_at_ = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + content.size())};
    paper_ = Paper();
    paper_.days = {*day_};
    seen_authors_.clear();
    too_many_authors_ = false;
    bullets_ = text_bytes_ = 0;
    full_ = false;
    const std::size_t middle = content.rfind("](");
    const std::size_t close =
        content.ends_with(')') ? content.size() - 1 : content.find(')', std::min(middle, content.size()));
    if (content.starts_with('[') && middle != std::string_view::npos && close != std::string_view::npos) {
      paper_.title = trimmed(content.substr(1, middle - 1));
      paper_.url = trimmed(content.substr(middle + 2, close - middle - 2));
      paper_.id = id_of_link(paper_.url);
    }
    if (paper_.id.empty()) {
      if (paper_.title.empty()) {
        std::string_view title = content.substr(0, middle);
        if (title.starts_with('[')) title.remove_prefix(1);
        if (title.ends_with(']')) title.remove_suffix(1);
        paper_.title = trimmed(title);
      }
      paper_.id = "title-" + stable_hash(paper_.title);
      find(Level::kWarning, "entry-without-link", at, at + content.size(),
           "the entry has no link, so it has no arXiv id",
           "write it as: ### [title](https://arxiv.org/abs/2410.04199)");
    }
    if (paper_.title.size() > kMostTitleBytes) {
      find(Level::kWarning, "title-too-long", at, at + first_letter(content).size(),
           "a title of more than " + std::to_string(kMostTitleBytes) + " bytes; the rest of it is left out", "");
      paper_.title.resize(cut_utf8(paper_.title, kMostTitleBytes).size());
    }
  }

  void close_entry() {
    if (!in_entry_) return;
    in_entry_ = false;
    if (paper_.sections.empty()) {
      find(Level::kNote, "entry-without-summary", entry_at_.begin, entry_at_.end, "the entry has no bullets", "");
    }
    out_.papers.push_back(std::move(paper_));
  }

  void votes(std::string_view raw, std::size_t at) {
    const std::string_view value = trimmed(raw);
    if (value.empty() || value == "-") return;
    int number = 0;
    const bool counts = all_digits(value) && value.size() <= 9;
    if (counts) {
      for (const char c : value) number = number * 10 + (c - '0');
    }
    if (!counts || number > kMaxVotes) {
      const std::size_t begin = at + static_cast<std::size_t>(value.data() - raw.data());
      find(Level::kWarning, "vote-not-a-number", begin, begin + value.size(),
           "a vote count is a number, found \"" + std::string(value.substr(0, 40)) + "\"",
           "write \"Vote: 12\", or leave the line out");
      return;
    }
    paper_.votes = number;
  }

  void add_author(std::string_view name) {
    name = trimmed(name);
    if (name == "+") {
      paper_.more_authors = true;
      return;
    }
    if (name.ends_with(" +")) {
      paper_.more_authors = true;
      name = trimmed(name.substr(0, name.size() - 1));
    }
    if (name.empty() || seen_authors_.contains(name)) return;
    if (paper_.authors.size() < kMostAuthors) {
      seen_authors_.insert(name);
      paper_.authors.emplace_back(name);
    } else if (!std::exchange(too_many_authors_, true)) {
      const auto at = static_cast<std::size_t>(name.data() - text_.data());
      find(Level::kWarning, "too-many-authors", at, at + name.size(),
           "an entry of more than " + std::to_string(kMostAuthors) + " authors; this one and the rest are left out",
           "");
    }
  }

  void authors(std::string_view list) {
    if (list.starts_with('[')) return python_list(list.substr(1, list.size() - (list.ends_with(']') ? 2 : 1)));
    for (const std::string_view name : split(list, ',')) add_author(name);
  }

  // 'A B', "C O'D", bare: what str() of a Python list gives.
  void python_list(std::string_view list) {
    while (!list.empty()) {
      list = trimmed(list);
      std::size_t end = std::min(list.find(','), list.size());
      if (!list.empty() && (list.front() == '\'' || list.front() == '"')) {
        const std::size_t close = list.find(list.front(), 1);
        if (close != std::string_view::npos) {
          add_author(list.substr(1, close - 1));
          end = std::min(list.find(',', close), list.size());
        } else {
          add_author(list.substr(1, end - 1));
        }
      } else {
        add_author(list.substr(0, end));
      }
      list.remove_prefix(std::min(end + 1, list.size()));
    }
  }

  void new_bullet(std::string_view content) {
    const std::string_view line = content;
    Label label = label_of(content);
    if (!label.name.empty()) content = trimmed(content.substr(label.text));
    std::vector<Section>& sections = paper_.sections;
    const bool begins = sections.empty() || sections.back().name != label.name;
    if (++bullets_ > kMostBullets) fill(line, std::to_string(kMostBullets) + " bullets");
    if (begins && sections.size() == kMostSections) fill(line, std::to_string(kMostSections) + " sections");
    if (begins) take(label.name.size(), line);
    content = content.substr(0, take(content.size(), content));
    if (full_ && content.empty()) return;
    if (begins) sections.push_back({std::move(label.name), {}});
    sections.back().bullets.emplace_back(content);
  }

  // The entry has no room for what follows.
  void fill(std::string_view from, const std::string& limit) {
    if (std::exchange(full_, true)) return;
    const auto at = static_cast<std::size_t>(from.data() - text_.data());
    find(Level::kWarning, "entry-too-large", at, at + first_letter(from).size(),
         "an entry of more than " + limit + "; the rest of its text is left out", "remove what does not belong there");
  }

  // How much of a text of so many bytes there is room for; it is taken up.
  std::size_t take(std::size_t bytes, std::string_view from) {
    if (full_) return 0;
    if (text_bytes_ + bytes > kMostTextBytes) {
      bytes = cut_utf8(from, kMostTextBytes - text_bytes_).size();
      fill(from.substr(bytes), std::to_string(kMostTextBytes) + " bytes of text");
    }
    text_bytes_ += bytes;
    return bytes;
  }

  void continued(std::string_view content) {
    if (starts_with_any(content, {"- ", "* ", "• "})) content = trimmed(content.substr(content.find(' ')));
    if (paper_.sections.empty()) return new_bullet(content);
    std::string& bullet = paper_.sections.back().bullets.back();
    const std::size_t newline = bullet.empty() ? 0 : take(1, content);
    content = content.substr(0, take(content.size(), content));
    if (full_ && content.empty()) return;
    bullet.append(newline, '\n');
    bullet += content;
  }

  void find(Level level, std::string code, std::size_t begin, std::size_t end, std::string message, std::string hint) {
    if (out_.findings.size() == kMaxFindings) {
      ++more_findings_;
      return;
    }
    out_.findings.push_back({level,
                             std::move(code),
                             {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                             std::move(message),
                             std::move(hint)});
  }

  static constexpr Date kEarliest{1990, 1, 1};  // arXiv is of 1991

  static Date month_after(Date day) {
    const bool december = day.month == 12;
    Date out{static_cast<std::int16_t>(day.year + (december ? 1 : 0)),
             static_cast<std::uint8_t>(december ? 1 : day.month + 1), day.day};
    out.day = static_cast<std::uint8_t>(std::min<int>(day.day, days_in_month(out.year, out.month)));
    return out;
  }

  std::string_view text_;
  std::optional<Date> day_in_path_;
  Digest out_;
  std::optional<Date> day_;  // of the heading above, where it is one of a digest
  bool in_entry_ = false;
  bool dates_differ_ = false;
  bool undated_ = false;
  Date latest_;  // a digest can be of
  std::size_t more_findings_ = 0;

  // Of the entry:
  Paper paper_;
  Span entry_at_;
  std::unordered_set<std::string_view> seen_authors_;  // in the text
  bool too_many_authors_ = false;
  std::size_t bullets_ = 0;
  std::size_t text_bytes_ = 0;
  bool full_ = false;
};

}  // namespace

bool is_digest(std::string_view text) {
  for (std::size_t at = text.find(kHeading); at != std::string_view::npos; at = text.find(kHeading, at + 1)) {
    if (at == 0 || text[at - 1] == '\n') return true;
  }
  return false;
}

Digest parse_digest(std::string_view text, std::optional<Date> day_in_path, Date today) {
  return Parser(text, day_in_path, today).run();
}

}  // namespace papersearch

// One digest's Markdown to papers and findings.
#include "indexer/digest.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "src/text/normalize.h"

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
  Parser(std::string_view text, std::optional<Date> day_in_path) : text_(text), day_in_path_(day_in_path) {}

  Digest run() {
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      line(begin, end);
      begin = end + 1;
    }
    close_entry();
    return std::move(out_);
  }

 private:
  void line(std::size_t begin, std::size_t end) {
    if (end - begin > kMaxLineBytes) {
      find(Level::kWarning, "line-too-long", begin, begin + 1,
           "a line of more than a megabyte; the rest of it is dropped",
           "break the line, or remove what does not belong there");
      end = begin + cut_utf8(text_.substr(begin), kMaxLineBytes).size();
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
    if (name.empty() || std::find(paper_.authors.begin(), paper_.authors.end(), name) != paper_.authors.end()) return;
    if (paper_.authors.size() < kMaxAuthors) paper_.authors.emplace_back(name);
  }

  void authors(std::string_view list) {
    if (list.starts_with('[')) return python_list(list.substr(1, list.size() - (list.ends_with(']') ? 2 : 1)));
    while (!list.empty()) {
      const std::size_t comma = std::min(list.find(','), list.size());
      add_author(list.substr(0, comma));
      list.remove_prefix(std::min(comma + 1, list.size()));
    }
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
    Label label = label_of(content);
    if (!label.name.empty()) content = trimmed(content.substr(label.text));
    std::vector<Section>& sections = paper_.sections;
    if (sections.empty() || sections.back().name != label.name) sections.push_back({std::move(label.name), {}});
    sections.back().bullets.emplace_back(content);
  }

  void continued(std::string_view content) {
    if (starts_with_any(content, {"- ", "* ", "• "})) content = trimmed(content.substr(content.find(' ')));
    if (paper_.sections.empty()) return new_bullet(content);
    std::string& bullet = paper_.sections.back().bullets.back();
    if (!bullet.empty()) bullet += '\n';
    bullet += content;
  }

  void find(Level level, std::string code, std::size_t begin, std::size_t end, std::string message, std::string hint) {
    if (out_.findings.size() >= kMaxFindings) return;
    out_.findings.push_back({level,
                             std::move(code),
                             {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                             std::move(message),
                             std::move(hint)});
  }

  static constexpr std::size_t kMaxAuthors = 5000;  // the search for duplicates is quadratic

  std::string_view text_;
  std::optional<Date> day_in_path_;
  Digest out_;
  std::optional<Date> day_;  // of the heading above, where it is one of a digest
  bool in_entry_ = false;
  bool dates_differ_ = false;
  bool undated_ = false;
  Paper paper_;
  Span entry_at_;
};

}  // namespace

bool is_digest(std::string_view text) {
  for (std::size_t at = text.find(kHeading); at != std::string_view::npos; at = text.find(kHeading, at + 1)) {
    if (at == 0 || text[at - 1] == '\n') return true;
  }
  return false;
}

Digest parse_digest(std::string_view text, std::optional<Date> day_in_path) { return Parser(text, day_in_path).run(); }

}  // namespace papersearch

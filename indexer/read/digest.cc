// SPDX-License-Identifier: GPL-2.0-or-later
// One digest's Markdown to papers and findings.
#include "indexer/read/digest.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "indexer/read/bullet.h"
#include "indexer/read/digest_text.h"
#include "indexer/read/entry.h"
#include "indexer/read/heading.h"
#include "indexer/read/label.h"
#include "indexer/read/limits.h"
#include "indexer/read/markdown.h"
#include "src/base/ascii.h"
#include "src/base/npos.h"
#include "src/base/utf8.h"
#include "src/paper/arxiv_id.h"

namespace papersearch {

std::vector<Diagnostic> Findings::take() {
  std::stable_sort(kept_.begin(), kept_.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.at.begin < b.at.begin; });
  if (more_ > 0) {
    kept_.push_back(
        {Level::kNote, "more-findings", {}, std::to_string(more_) + " more findings in this file are not listed", ""});
  }
  return std::move(kept_);
}

namespace {

constexpr std::size_t kMostGarbage = 8;  // bytes before a link in what was the heading of an entry
constexpr int kUsualEntryLevel = 3;

// The level and the text of "##heading": people forget the blank, and mean a heading.
std::optional<std::pair<int, Span>> behind_marks(std::string_view text, const MarkdownLine& line) {
  if (line.kind != LineKind::kText || text[line.content.begin] != '#') return std::nullopt;
  Span rest = line.content;
  while (rest.begin < rest.end && text[rest.begin] == '#') ++rest.begin;
  const int level = static_cast<int>(rest.begin - line.content.begin);
  if (level > 6 || rest.size() == 0) return std::nullopt;
  return std::pair{level, rest};
}

class Parser {
 public:
  Parser(std::string_view text, std::optional<Date> day_in_path, Date today)
      : source_{text, markdown_lines(text), {}}, day_in_path_(day_in_path), latest_(months_later(today, 1)) {}

  Digest run() {
    for (const Span& at : source_.markdown.unclosed) {
      findings_.add(Level::kWarning, "not-closed", at.begin, at.end,
                    "a code fence or a comment that nothing closes; the lines behind it are read as usual",
                    "close it, or remove it");
    }
    take_definitions();
    look_ahead();
    for (number_ = 0; number_ < source_.markdown.lines.size(); ++number_) line(source_.markdown.lines[number_]);
    leave();
    out_.findings = findings_.take();
    return std::move(out_);
  }

 private:
  // "[name]: address" in any place serves links in all.
  void take_definitions() {
    if (source_.text.find("]:") == npos) return;
    for (MarkdownLine& line : source_.markdown.lines) {
      if (line.kind == LineKind::kText && source_.definitions.add(source_.said(line.content)))
        line.kind = LineKind::kMarkup;
    }
  }

  // A heading of a digest, as the lines behind it have entries.
  struct Block {
    std::size_t line;
    int level;
    int entry_level = 0;  // of headings; 0: no heading is an entry, lines of links are
  };

  // "##Daily Papers", "###[title](link)"
  [[nodiscard]] std::optional<std::pair<int, Span>> sloppy_heading(const MarkdownLine& line) const {
    const auto sloppy = behind_marks(source_.text, line);
    if (!sloppy) return std::nullopt;
    const std::string_view content = source_.said(sloppy->second);
    if (digest_heading(content, sloppy->first)) return sloppy;
    if (!starts_with_any(content, {"[", "*", "_"}) && !(content[0] >= '0' && content[0] <= '9')) return std::nullopt;
    if (entry_heading(content, source_.definitions).id.id.empty()) return std::nullopt;
    return sloppy;
  }

  // Which headings are entries shows only when all are seen: those of the first level below the digest's that has links
  // to papers, else any links, else the usual level.
  void look_ahead() {
    std::vector<Block> blocks;
    struct Least {
      int papers = 7;
      int links = 7;
      bool any = false;
    } least;
    const auto close = [&] {
      if (blocks.empty()) return;
      Block& block = blocks.back();
      block.entry_level = least.papers < 7  ? least.papers
                          : least.links < 7 ? least.links
                          : least.any       ? std::max(kUsualEntryLevel, block.level + 1)
                                            : 0;
      least = {};
    };
    for (std::size_t i = 0; i < source_.markdown.lines.size(); ++i) {
      MarkdownLine& line = source_.markdown.lines[i];
      if (const auto sloppy = sloppy_heading(line)) {
        line.kind = LineKind::kHeading;
        line.level = static_cast<std::uint8_t>(sloppy->first);
        line.content = sloppy->second;
      }
      if (line.kind != LineKind::kHeading) continue;
      const std::string_view content = source_.said(line.content);
      if (!line.nested && digest_heading(content, line.level) && !is_entry_of_paper(content, line.level)) {
        close();
        blocks.push_back({i, line.level});
        continue;
      }
      if (blocks.empty() || line.nested || line.level <= blocks.back().level) continue;
      if (line.underlined) continue;
      least.any = least.any || line.level >= kUsualEntryLevel;
      const EntryHeading heading = entry_heading(content, source_.definitions);
      if (heading.names_paper()) least.papers = std::min<int>(least.papers, line.level);
      if (!heading.url.empty()) least.links = std::min<int>(least.links, line.level);
    }
    close();
    blocks_ = std::move(blocks);
  }

  [[nodiscard]] bool is_entry_of_paper(std::string_view content, int level) const {
    return level != 2 && entry_heading(content, source_.definitions).names_paper();
  }

  void line(const MarkdownLine& line) {
    if (line.at.size() > kMostLineBytes) {
      findings_.add(Level::kWarning, "line-too-long", line.at.begin,
                    line.at.begin + first_letter(source_.said(line.at)).size(),
                    "a line of more than a megabyte; the rest of it is dropped",
                    "break the line, or remove what does not belong there");
    }
    if (entry_ && line.kind != LineKind::kBlank && entry_->go_on(number_, behind_blank_)) {
      behind_blank_ = false;
      return;
    }
    switch (line.kind) {
      case LineKind::kBlank:
        behind_blank_ = true;
        return;
      case LineKind::kHeading:
        return heading(line);
      case LineKind::kCode:
      case LineKind::kHidden:
        look_for_hidden_entry(line);
        if (line.content.size() == 0 || !entry_ || orphan_) break;
        if (line.kind == LineKind::kCode) {
          entry_->code(source_.content_of(line));
        } else {
          text_line(line);
        }
        break;
      case LineKind::kText:
        text_line(line);
        break;
      case LineKind::kMarkup:
        break;
    }
    behind_blank_ = false;
  }

  void heading(const MarkdownLine& line) {
    const std::string_view content = source_.content_of(line);
    const std::size_t at = line.content.begin;
    if (next_block_ < blocks_.size() && blocks_[next_block_].line == number_) return digest(line, content, at);
    if (entry_ && entry_->take_heading_as_text(number_, behind_blank_)) return;
    EntryHeading entry = entry_heading(content, source_.definitions);
    if (line.underlined || line.nested) {
      // A line of text with a rule below it, and a heading in a list, are mostly no headings to who wrote them.
      if (entry.names_paper()) return new_entry(content, at, std::move(entry), line.level);
      if (line.underlined && !line.nested && ends_digest(line)) return leave();
      return text_line(line);
    }
    if (!in_digest_) {
      if (line.level >= kUsualEntryLevel || entry.names_paper()) outside(content, at, entry);
      return;
    }
    const int entries = blocks_[next_block_ - 1].entry_level;
    const bool torn = content.starts_with('#');  // "##\r# [title](link)"
    if (entry.names_paper() || ((line.level == entries || torn) && !entry.url.empty()))
      return new_entry(content, at, std::move(entry), line.level);
    if (line.level <= digest_level_) return leave();
    if (line.level == entries) return new_entry(content, at, std::move(entry), line.level);
    if (line.level < entries || !entry_) return close_entry();  // of a group of entries
    entry_->heading(number_);
  }

  // "Licence" over "=======": three hyphens below a line of an entry are a rule.
  [[nodiscard]] bool ends_digest(const MarkdownLine& line) const {
    if (number_ + 1 >= source_.markdown.lines.size()) return false;
    const std::string_view below = source_.said(source_.markdown.lines[number_ + 1].content);
    const bool own_line = number_ == 0 || source_.markdown.lines[number_ - 1].kind == LineKind::kBlank;
    const bool long_enough = below.starts_with('=') ? below.size() >= 3 : below.size() > 3;
    return own_line && long_enough && !labelled_line(source_.said(line.content)) && line.level <= digest_level_;
  }

  void leave() {
    close_entry();
    if (in_digest_ && !had_entries_ && !doubled_) {
      findings_.add(Level::kWarning, "digest-without-entries", digest_at_.begin, digest_at_.end,
                    "the digest has no entry", "write entries as: ### [title](https://arxiv.org/abs/2410.04199)");
    }
    in_digest_ = false;
    day_.reset();
  }

  void digest(const MarkdownLine& line, std::string_view content, std::size_t at) {
    const DigestHeading heading = digest_heading(content, line.level).value_or(DigestHeading{});
    // A finding covers the heading from its marks on.
    const std::size_t begin =
        line.underlined
            ? at
            : line.at.begin + (source_.said(line.at).find('#') == npos ? 0 : source_.said(line.at).find('#'));
    const std::size_t end = at + content.size();
    std::optional<Date> day = heading.day;
    const std::optional<Date> before = day_;
    ++next_block_;
    const bool again = day && day == before;
    doubled_ = again || (!day && before && day_in_path_ == before);
    leave();
    doubled_ = false;
    if (!day) {
      findings_.add(Level::kWarning, "heading-without-date", begin, end,
                    "the heading of a digest has no date that exists", "write it as: ## Daily Papers (2024-10-21)");
      day = day_in_path_;
    } else if (day_in_path_ && *day != *day_in_path_ && !dates_differ_) {
      dates_differ_ = true;
      findings_.add(Level::kWarning, "date-differs-from-path", at + heading.at->begin, at + heading.at->end,
                    "the heading says " + to_string(*day) + ", the file's name " + to_string(*day_in_path_) +
                        "; the heading counts",
                    "rename the file or correct the heading");
    }
    if (again)
      findings_.add(Level::kNote, "doubled-heading", begin, end, "the heading appears twice", "remove one of them");
    if (day && (*day > latest_ || *day < kEarliest)) {
      findings_.add(Level::kWarning, "unlikely-day", begin, end,
                    "the digest is of " + to_string(*day) +
                        (*day > latest_ ? ", which is more than a month ahead; it is indexed under that day"
                                        : ", which is before 1990; it is indexed under that day"),
                    "correct the date");
    }
    day_ = day;
    in_digest_ = true;
    digest_level_ = line.level;
    digest_at_ = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    had_entries_ = false;
  }

  // An entry that is of no day.
  void outside(std::string_view content, std::size_t at, const EntryHeading& entry) {
    if (!entry.names_paper() && std::exchange(undated_, true)) return;
    undated_ = true;
    findings_.add(Level::kWarning, "entry-without-day", at, at + content.size(),
                  "an entry that no dated heading stands above is left out" + named(entry),
                  "put \"## Daily Papers (2024-10-21)\" above it");
  }

  static std::string named(const EntryHeading& entry) {
    const std::string& name = entry.id.id.empty() ? entry.title : entry.id.id;
    return name.empty() ? "" : ": " + std::string(cut_utf8(name, kShownTitle));
  }

  void new_entry(std::string_view content, std::size_t at, EntryHeading heading, int level) {
    close_entry();
    had_entries_ = true;
    if (!in_digest_ || !day_) return outside(content, at, heading);
    const int entries = blocks_[next_block_ - 1].entry_level;
    if (entries > 0 && level > 0 && level != entries) {
      findings_.add(Level::kNote, "entry-level-differs", at, at + content.size(),
                    "the entry's heading has another level than those of the others; it is read as an entry",
                    "write it as: " + std::string(static_cast<std::size_t>(entries), '#') +
                        " [title](https://arxiv.org/abs/2410.04199)");
    }
    entry_.emplace(std::move(heading), content, *day_, source_, findings_);
  }

  void close_entry() {
    orphan_ = false;
    if (entry_) out_.papers.push_back(entry_->close());
    entry_.reset();
  }

  // The heading of another entry has gone. What follows is not this one's.
  void without_heading(std::string_view content) {
    const std::size_t at = source_.offset_of(content);
    if (entry_) entry_->take_back_paragraph();
    findings_.add(Level::kWarning, "entry-without-heading", at, at + content.size(),
                  "the heading of an entry is missing above this line; what follows up to the next heading is left out",
                  "write it as: ### [title](https://arxiv.org/abs/2410.04199)");
    close_entry();
    orphan_ = true;
  }

  // A line that would be an entry, were it not in code or in a comment.
  void look_for_hidden_entry(const MarkdownLine& line) {
    std::string_view content = trimmed(source_.said(line.at));
    if (!content.starts_with('#') || !in_digest_) return;
    content = trimmed(content.substr(std::min(content.find_first_not_of('#'), content.size())));
    const EntryHeading entry = entry_heading(content, source_.definitions);
    if (!entry.names_paper()) return;
    findings_.add(Level::kWarning, "entry-in-code", line.content.begin, line.content.end,
                  "what looks like an entry stands in code or in a comment and is no entry" + named(entry),
                  "if it is a paper, close the fence or the comment above it");
  }

  void text_line(const MarkdownLine& line) {
    const std::string_view content = source_.content_of(line);
    if (content.empty() || orphan_) return;
    if (in_digest_ && begins_entry(line, content)) return;
    if (!entry_) return look_for_missing_heading(content);
    if (entry_->text(number_, behind_blank_) == EntryReader::Reading::kHeadingMissing) without_heading(content);
  }

  // Above the first entry: what only an entry has tells that its heading is missing.
  void look_for_missing_heading(std::string_view content) {
    if (!in_digest_) return;
    const auto labelled = labelled_line(content);
    const bool of_entry = labelled ? labelled->label != LineLabel::kLink && !labelled->bullet
                                   : is_bullet(content) && !section_label(behind_bullet(content)).name.empty();
    if (of_entry) without_heading(content);
  }

  // Lines that are entries though they are no headings: the heading of one that a slip of the keyboard took apart, and,
  // in a digest without headings, those of a link alone.
  bool begins_entry(const MarkdownLine& line, std::string_view content) {
    const std::size_t at = line.content.begin;
    const int entries = blocks_[next_block_ - 1].entry_level;
    if (entries == 0) {
      std::string_view rest = content;
      if (is_bullet(rest) && !entry_) rest = behind_bullet(rest);
      rest.remove_prefix(size_of_number(rest));
      const bool is_bold = starts_with_any(rest, {"**", "__"});
      if (is_bold && rest.substr(2).find("://") == npos) return false;
      rest.remove_prefix(is_bold && rest[2] != '[' ? 0 : std::min(rest.find_first_not_of("*_"), rest.size()));
      if (!is_bold && !rest.starts_with('[') && !begins_with(rest, "<a ")) return false;
      EntryHeading entry = entry_heading(rest, source_.definitions);
      if (!entry.names_paper() || entry.title.empty()) return false;
      new_entry(content, at, std::move(entry), 0);
      return true;
    }
    if (is_bullet(content) || content.starts_with("!")) return false;
    const std::size_t hash = content.substr(0, kMostGarbage).find('#');
    if (hash == npos || content.find("](") == npos) return false;
    EntryHeading entry =
        entry_heading(content.substr(std::min(content.find('['), content.size())), source_.definitions);
    if (!entry.names_paper() || content.find('[') > kMostGarbage || (entry_ && entry.id.id == entry_->id()))
      return false;
    findings_.add(Level::kWarning, "entry-not-heading", at, at + content.size(),
                  "what looks like an entry is no heading; it is read as an entry" + named(entry),
                  "write it as: ### [title](https://arxiv.org/abs/2410.04199)");
    new_entry(content, at, std::move(entry), 0);
    return true;
  }

  static constexpr Date kEarliest{1990, 1, 1};  // arXiv is of 1991

  DigestText source_;
  Findings findings_{kMaxFindings};
  std::optional<Date> day_in_path_;
  std::vector<Block> blocks_;
  Digest out_;
  std::size_t number_ = 0;      // of the line that is read
  std::size_t next_block_ = 0;  // the digest that begins next
  std::optional<Date> day_;     // of the heading above, where it is one of a digest
  bool in_digest_ = false;
  int digest_level_ = 0;
  Span digest_at_;
  bool had_entries_ = false;
  bool doubled_ = false;              // the heading of the digest stands twice
  std::optional<EntryReader> entry_;  // that lines are read for
  bool orphan_ = false;               // behind a heading that is missing
  bool dates_differ_ = false;
  bool undated_ = false;
  bool behind_blank_ = false;
  Date latest_;  // a digest can be of
};

}  // namespace

bool is_digest(std::string_view text) {
  const auto same = [](char a, char b) { return lowered(a) == b; };
  constexpr std::string_view kWord = "daily";
  if (std::search(text.begin(), text.end(), kWord.begin(), kWord.end(), same) == text.end()) return false;
  const Markdown markdown = markdown_lines(text);
  return std::any_of(markdown.lines.begin(), markdown.lines.end(), [&](const MarkdownLine& line) {
    if (line.nested) return false;
    if (line.kind == LineKind::kHeading)
      return digest_heading(text.substr(line.content.begin, line.content.size()), line.level).has_value();
    const auto sloppy = behind_marks(text, line);
    return sloppy && digest_heading(text.substr(sloppy->second.begin, sloppy->second.size()), sloppy->first);
  });
}

Digest parse_digest(std::string_view text, std::optional<Date> day_in_path, Date today) {
  return Parser(text, day_in_path, today).run();
}

}  // namespace papersearch

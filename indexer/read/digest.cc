// One digest's Markdown to papers and findings.
#include "indexer/read/digest.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <unordered_set>
#include <utility>

#include "indexer/read/authors.h"
#include "indexer/read/heading.h"
#include "indexer/read/inline.h"
#include "indexer/read/label.h"
#include "indexer/read/limits.h"
#include "indexer/read/markdown.h"
#include "src/base/ascii.h"
#include "src/base/utf8.h"
#include "src/paper/arxiv_id.h"

namespace papersearch {
namespace {

using Kind = MarkdownLine::Kind;

constexpr auto npos = std::string_view::npos;
constexpr std::size_t kShownTitle = 80;  // bytes of a title in a finding
constexpr std::size_t kMostGarbage = 8;  // bytes before a link in what was the heading of an entry
constexpr int kUsualEntryLevel = 3;
constexpr std::size_t kMaxBytesBesideLinks = 40;  // of a line that is nothing but links

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view p) { return text.starts_with(p); });
}

// A quoted line without the marks of the quote, and a row of two cells, "| Vote | 7 |", as "Vote: 7".
std::string as_label(std::string_view content) {
  while (content.starts_with('>')) content = trimmed(content.substr(1));
  if (!content.starts_with('|') || !content.ends_with('|') || content.size() < 3) return std::string(content);
  const std::string_view cells = content.substr(1, content.size() - 2);
  const std::size_t middle = cells.find('|');
  if (middle == npos || cells.find('|', middle + 1) != npos) return std::string(content);
  return std::string(trimmed(cells.substr(0, middle))) + ": " + std::string(trimmed(cells.substr(middle + 1)));
}

bool is_bullet(std::string_view content) {
  return starts_with_any(content, {"- ", "* ", "• ", "+ ", "-\t", "*\t", "+\t"});
}

std::string_view behind_bullet(std::string_view content) {
  return trimmed(content.substr(content.find_first_of(" \t")));
}

// "1. ", "2) ": of an item of a numbered list.
std::size_t size_of_number(std::string_view content) {
  std::size_t at = 0;
  while (at < content.size() && at < 4 && content[at] >= '0' && content[at] <= '9') ++at;
  if (at == 0 || at + 1 >= content.size() || (content[at] != '.' && content[at] != ')') || content[at + 1] != ' ')
    return 0;
  return at + 2;
}

// "|---|:-:|" below the head of a table.
bool is_rule_of_table(std::string_view content) {
  return content.find('|') != npos && content.find('-') != npos && content.find_first_not_of("|-: \t") == npos;
}

class Parser {
 public:
  Parser(std::string_view text, std::optional<Date> day_in_path, Date today)
      : text_(text), day_in_path_(day_in_path), latest_(months_later(today, 1)) {}

  Digest run() {
    markdown_ = markdown_lines(text_);
    for (const Span& at : markdown_.unclosed) {
      find(Level::kWarning, "not-closed", at.begin, at.end,
           "a code fence or a comment that nothing closes; the lines behind it are read as usual",
           "close it, or remove it");
    }
    take_definitions();
    look_ahead();
    for (number_ = 0; number_ < markdown_.lines.size(); ++number_) line(markdown_.lines[number_]);
    flush_authors();
    leave();
    std::stable_sort(out_.findings.begin(), out_.findings.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.at.begin < b.at.begin; });
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
  [[nodiscard]] std::string_view said(Span at) const { return text_.substr(at.begin, at.size()); }

  // "[name]: address" in any place serves links in all.
  void take_definitions() {
    if (text_.find("]:") == npos) return;
    for (MarkdownLine& line : markdown_.lines) {
      if (line.kind == Kind::kText && definitions_.add(said(line.content))) line.kind = Kind::kMarkup;
    }
  }

  // A heading of a digest, as the lines behind it have entries.
  struct Block {
    std::size_t line;
    int level;
    int entry_level = 0;  // of headings; 0: no heading is an entry, lines of links are
  };

  // "###[title](link)": people forget the blank, and mean a heading.
  [[nodiscard]] std::optional<std::pair<int, Span>> sloppy_heading(const MarkdownLine& line) const {
    if (line.kind != Kind::kText || text_[line.content.begin] != '#') return std::nullopt;
    Span rest = line.content;
    while (rest.begin < rest.end && text_[rest.begin] == '#') ++rest.begin;
    const int level = static_cast<int>(rest.begin - line.content.begin);
    if (level > 6 || rest.size() == 0) return std::nullopt;
    const std::string_view content = said(rest);
    if (!starts_with_any(content, {"[", "*", "_"}) && !(content[0] >= '0' && content[0] <= '9')) return std::nullopt;
    if (entry_heading(content, definitions_).id.id.empty()) return std::nullopt;
    return std::pair{level, rest};
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
    for (std::size_t i = 0; i < markdown_.lines.size(); ++i) {
      MarkdownLine& line = markdown_.lines[i];
      if (const auto sloppy = sloppy_heading(line)) {
        line.kind = Kind::kHeading;
        line.level = static_cast<std::uint8_t>(sloppy->first);
        line.content = sloppy->second;
      }
      if (line.kind != Kind::kHeading) continue;
      const std::string_view content = said(line.content);
      if (!line.nested && digest_heading(content, line.level) && !is_entry_of_paper(content, line.level)) {
        close();
        blocks.push_back({i, line.level});
        continue;
      }
      if (blocks.empty() || line.nested || line.level <= blocks.back().level) continue;
      if (line.underlined) continue;
      least.any = least.any || line.level >= kUsualEntryLevel;
      const EntryHeading heading = entry_heading(content, definitions_);
      if (heading.names_paper()) least.papers = std::min<int>(least.papers, line.level);
      if (!heading.url.empty()) least.links = std::min<int>(least.links, line.level);
    }
    close();
    blocks_ = std::move(blocks);
  }

  [[nodiscard]] bool is_entry_of_paper(std::string_view content, int level) const {
    return level != 2 && entry_heading(content, definitions_).names_paper();
  }

  void line(const MarkdownLine& line) {
    if (line.at.size() > kMostLineBytes) {
      find(Level::kWarning, "line-too-long", line.at.begin, line.at.begin + first_letter(said(line.at)).size(),
           "a line of more than a megabyte; the rest of it is dropped",
           "break the line, or remove what does not belong there");
    }
    if (authors_open_ && line.kind != Kind::kBlank) {
      if (goes_on_with(line)) {
        const std::string_view content = content_of(line);
        if (names_left_ > 0) {
          --names_left_;
          authors_ += authors_.empty() ? "" : "; ";
          authors_ += behind_bullet(content);  // also of a number
          behind_blank_ = false;
          return;
        }
        authors_ += !authors_wait_ && is_line_of_names(content) ? ", " : " ";
        authors_ += content;
        authors_wait_ = goes_on(content, bracketed_);
        behind_blank_ = false;
        return;
      }
      flush_authors();
    }
    switch (line.kind) {
      case Kind::kBlank:
        behind_blank_ = true;
        return;
      case Kind::kHeading:
        return heading(line);
      case Kind::kCode:
      case Kind::kHidden:
        look_for_hidden_entry(line);
        if (line.content.size() > 0 && in_entry_) text_line(line, line.kind == Kind::kCode);
        break;
      case Kind::kText:
        text_line(line, false);
        break;
      case Kind::kMarkup:
        break;
    }
    behind_blank_ = false;
  }

  // What a line says, without what is beyond the longest line.
  [[nodiscard]] std::string_view content_of(const MarkdownLine& line) const {
    const std::string_view content = said(line.content);
    return content.size() > kMostLineBytes ? trimmed(cut_utf8(content, kMostLineBytes)) : content;
  }

  void heading(const MarkdownLine& line) {
    const std::string_view content = content_of(line);
    const std::size_t at = line.content.begin;
    if (next_block_ < blocks_.size() && blocks_[next_block_].line == number_) return digest(line, content, at);
    const SectionLabel label = section_label(content);
    if (in_entry_ && !label.name.empty()) return new_bullet(content);  // "# **What's New**: text": no heading was meant
    if (in_entry_ && is_bullet(content)) return new_bullet(behind_bullet(content));
    // "# of votes: 7" was to be a line.
    if (const auto labelled = labelled_line(content); in_entry_ && labelled && labelled->has_colon && !has_text())
      return text_line(line, false);
    EntryHeading entry = entry_heading(content, definitions_);
    if (line.underlined || line.nested) {
      // A line of text with a rule below it, and a heading in a list, are mostly no headings to who wrote them.
      if (entry.names_paper()) return new_entry(content, at, std::move(entry), line.level);
      if (line.underlined && !line.nested && ends_digest(line)) return leave();
      return text_line(line, false);
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
    if (line.level < entries || !in_entry_) return close_entry();  // of a group of entries
    if (label_as_heading(content)) return;
    new_section(content);
  }

  // "Licence" over "=======": three hyphens below a line of an entry are a rule.
  [[nodiscard]] bool ends_digest(const MarkdownLine& line) const {
    if (number_ + 1 >= markdown_.lines.size()) return false;
    const std::string_view below = said(markdown_.lines[number_ + 1].content);
    const bool own_line = number_ == 0 || markdown_.lines[number_ - 1].kind == Kind::kBlank;
    const bool long_enough = below.starts_with('=') ? below.size() >= 3 : below.size() > 3;
    return own_line && long_enough && !labelled_line(said(line.content)) && line.level <= digest_level_;
  }

  void leave() {
    close_entry();
    if (in_digest_ && !had_entries_ && !doubled_) {
      find(Level::kWarning, "digest-without-entries", digest_at_.begin, digest_at_.end, "the digest has no entry",
           "write entries as: ### [title](https://arxiv.org/abs/2410.04199)");
    }
    in_digest_ = false;
    day_.reset();
  }

  void digest(const MarkdownLine& line, std::string_view content, std::size_t at) {
    const DigestHeading heading = digest_heading(content, line.level).value_or(DigestHeading{});
    // A finding covers the heading from its marks on.
    const std::size_t begin =
        line.underlined ? at : line.at.begin + (said(line.at).find('#') == npos ? 0 : said(line.at).find('#'));
    const std::size_t end = at + content.size();
    std::optional<Date> day = heading.day;
    const std::optional<Date> before = day_;
    ++next_block_;
    const bool again = day && day == before;
    doubled_ = again || (!day && before && day_in_path_ == before);
    leave();
    doubled_ = false;
    if (!day) {
      find(Level::kWarning, "heading-without-date", begin, end, "the heading of a digest has no date that exists",
           "write it as: ## Daily Papers (2024-10-21)");
      day = day_in_path_;
    } else if (day_in_path_ && *day != *day_in_path_ && !dates_differ_) {
      dates_differ_ = true;
      find(Level::kWarning, "date-differs-from-path", at + heading.at->begin, at + heading.at->end,
           "the heading says " + to_string(*day) + ", the file's name " + to_string(*day_in_path_) +
               "; the heading counts",
           "rename the file or correct the heading");
    }
    if (again) find(Level::kNote, "doubled-heading", begin, end, "the heading appears twice", "remove one of them");
    if (day && (*day > latest_ || *day < kEarliest)) {
      find(Level::kWarning, "unlikely-day", begin, end,
           "the digest is of " + to_string(*day) + ", which is " +
               (*day > latest_ ? "more than a month ahead" : "before 1990") + "; it is indexed under that day",
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
    find(Level::kWarning, "entry-without-day", at, at + content.size(),
         "an entry that no dated heading stands above is left out" + named(entry),
         "put \"## Daily Papers (2024-10-21)\" above it");
  }

  static std::string named(const EntryHeading& entry) {
    const std::string& name = entry.id.id.empty() ? entry.title : entry.id.id;
    return name.empty() ? "" : ": " + std::string(cut_utf8(name, kShownTitle));
  }

  void new_entry(std::string_view content, std::size_t at, EntryHeading heading, int level) {
    close_entry();
    if (!in_digest_ || !day_) {
      had_entries_ = true;
      return outside(content, at, heading);
    }
    had_entries_ = true;
    in_entry_ = true;
    entry_at_ = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + content.size())};
    entry_content_ = content;
    paper_ = Paper();
    paper_.days = {*day_};
    seen_authors_.clear();
    too_many_authors_ = false;
    bullets_ = text_bytes_ = 0;
    full_ = false;
    has_votes_ = has_authors_ = behind_media_ = media_before_ = opens_section_ = false;
    votes_wait_ = linked_below_ = false;
    numbered_ = true;
    section_.clear();
    before_paragraph_.reset();
    paper_.title = std::move(heading.title);
    paper_.url = std::move(heading.url);
    paper_.id = std::move(heading.id.id);
    if (heading.votes) paper_.votes = heading.votes;
    const int entries = blocks_[next_block_ - 1].entry_level;
    if (entries > 0 && level > 0 && level != entries) {
      find(Level::kNote, "entry-level-differs", at, at + content.size(),
           "the entry's heading has another level than those of the others; it is read as an entry",
           "write it as: " + std::string(static_cast<std::size_t>(entries), '#') +
               " [title](https://arxiv.org/abs/2410.04199)");
    }
    if (paper_.title.size() > kMostTitleBytes) {
      find(Level::kWarning, "title-too-long", at, at + first_letter(content).size(),
           "a title of more than " + std::to_string(kMostTitleBytes) + " bytes; the rest of it is left out", "");
      paper_.title.resize(cut_utf8(paper_.title, kMostTitleBytes).size());
    }
  }

  void close_entry() {
    orphan_ = false;
    if (!in_entry_) return;
    flush_authors();
    in_entry_ = false;
    if (paper_.id.empty()) {
      if (paper_.title.empty()) paper_.title = std::string(cut_utf8(trimmed(entry_content_), kMostTitleBytes));
      paper_.id = title_id(paper_.title);
      find(Level::kWarning, "entry-without-link", entry_at_.begin, entry_at_.end,
           "the entry has no link, so it has no arXiv id",
           "write it as: ### [title](https://arxiv.org/abs/2410.04199)");
    }
    if (paper_.title.empty()) {
      paper_.title = paper_.url;
      find(Level::kWarning, "entry-without-title", entry_at_.begin, entry_at_.end,
           "the entry has a link without a title", "write it as: ### [title](https://arxiv.org/abs/2410.04199)");
    }
    if (paper_.sections.empty()) {
      find(Level::kWarning, "entry-without-summary", entry_at_.begin, entry_at_.end, "the entry has no text", "");
    }
    out_.papers.push_back(std::move(paper_));
  }

  // A line that would be an entry, were it not in code or in a comment.
  void look_for_hidden_entry(const MarkdownLine& line) {
    std::string_view content = trimmed(said(line.at));
    if (!content.starts_with('#') || !in_digest_) return;
    content = trimmed(content.substr(std::min(content.find_first_not_of('#'), content.size())));
    const EntryHeading entry = entry_heading(content, definitions_);
    if (!entry.names_paper()) return;
    find(Level::kWarning, "entry-in-code", line.content.begin, line.content.end,
         "what looks like an entry stands in code or in a comment and is no entry" + named(entry),
         "if it is a paper, close the fence or the comment above it");
  }

  void text_line(const MarkdownLine& line, bool is_code) {
    const std::string_view content = content_of(line);
    if (content.empty() || orphan_) return;
    const std::size_t indent = line.content.begin - line.at.begin;
    if (is_code) {
      if (in_entry_) continued(content);
      return;
    }
    if (in_digest_ && begins_entry(line, content)) return;
    if (!in_entry_) return look_for_missing_heading(content);
    if (is_media(content)) {
      behind_media_ = true;
      media_before_ = media_before_ || !has_text();
      return;
    }
    if (const auto labelled = labelled_line(as_label(content)); labelled && label(*labelled, content)) return;
    if (orphan_) return;
    if (std::exchange(votes_wait_, false) && take_votes_below(content)) return;
    const std::string_view marks = "*_";
    if (marks.find(content.front()) != npos && marks.find(content.back()) != npos && label_as_heading(content)) return;
    if (!has_text() && take_link(content)) return;
    behind_media_ = false;
    if (content == "-" || content == "---" || content == "***" || is_rule_of_table(content)) return;
    if (is_bullet(content) && indent < 2) {
      numbered_ = false;
      return new_bullet(behind_bullet(content));
    }
    const std::size_t number = indent < 2 ? size_of_number(content) : 0;
    if (number > 0 && numbered_ && !section_label(content.substr(number)).name.empty())
      return new_bullet(content.substr(number));
    if (!has_text() && !section_label(content).name.empty()) return new_bullet(content);
    if (behind_blank_ && !line.nested) mark_paragraph();
    continued(content);
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
      if (is_bullet(rest) && !in_entry_) rest = behind_bullet(rest);
      rest.remove_prefix(size_of_number(rest));
      const bool is_bold = starts_with_any(rest, {"**", "__"});
      if (is_bold && rest.substr(2).find("://") == npos) return false;
      rest.remove_prefix(is_bold && rest[2] != '[' ? 0 : std::min(rest.find_first_not_of("*_"), rest.size()));
      if (!is_bold && !rest.starts_with('[') && !begins_with(rest, "<a ")) return false;
      EntryHeading entry = entry_heading(rest, definitions_);
      if (!entry.names_paper() || entry.title.empty()) return false;
      new_entry(content, at, std::move(entry), 0);
      return true;
    }
    if (is_bullet(content) || content.starts_with("!")) return false;
    const std::size_t hash = content.substr(0, kMostGarbage).find('#');
    if (hash == npos || content.find("](") == npos) return false;
    EntryHeading entry = entry_heading(content.substr(std::min(content.find('['), content.size())), definitions_);
    if (!entry.names_paper() || content.find('[') > kMostGarbage || entry.id.id == paper_.id) return false;
    find(Level::kWarning, "entry-not-heading", at, at + content.size(),
         "what looks like an entry is no heading; it is read as an entry" + named(entry),
         "write it as: ### [title](https://arxiv.org/abs/2410.04199)");
    new_entry(content, at, std::move(entry), 0);
    return true;
  }

  // Images, films, and tags with nothing in them.
  [[nodiscard]] bool is_media(std::string_view content) const {
    if (content.starts_with("[Watch Video]")) return true;
    if (content.starts_with("![")) {
      std::string_view rest = content;
      while (rest.starts_with("![")) {
        const std::size_t middle = rest.find("](");
        const std::size_t close = middle == npos ? npos : rest.find(')', middle);
        if (close == npos) return true;
        rest = trimmed(rest.substr(close + 1));
      }
      return rest.empty();
    }
    return content.starts_with('<') && trimmed(without_marks(content)).empty();
  }

  // False: the line is text after all.
  bool label(const LabelledLine& labelled, std::string_view content) {
    const auto at = static_cast<std::size_t>(content.data() - text_.data());
    if (labelled.label == LineLabel::kLink) return link(labelled, content);
    const bool votes = labelled.label == LineLabel::kVotes;
    const WrittenVotes written = votes ? written_votes(labelled.value) : WrittenVotes{};
    if (labelled.bullet) {
      // "- 추천: 이 논문은 …" is a bullet like others.
      if (has_text() || (votes ? !written.number : has_authors_)) return false;
      if (!votes && labelled.value.empty() && names_below() == 0) return false;
    }
    if (!labelled.bullet && has_text() && (votes ? has_votes_ : has_authors_)) return without_heading(content), true;
    if (!labelled.bullet && has_text() && behind_media_ && media_before_) return without_heading(content), true;
    (votes ? has_votes_ : has_authors_) = true;
    behind_media_ = false;
    if (!votes) {
      begin_authors(labelled.value, content);
      return true;
    }
    votes_wait_ = labelled.value.empty();
    if (!written.readable) {
      // From the value on.
      const std::string_view first = std::string_view(labelled.value).substr(0, labelled.value.find(' '));
      const std::size_t place = content.rfind(first);
      const std::size_t begin = at + (place == npos ? 0 : place);
      const std::string_view shown = cut_utf8(labelled.value, 40);
      find(Level::kWarning, "vote-not-a-number", begin, at + content.size(),
           "a vote count is a number, found \"" + std::string(shown) + "\"",
           "write \"Vote: 12\", or leave the line out");
      return true;
    }
    if (written.number) paper_.votes = written.number;
    if (!written.rest.empty()) {
      if (const auto next = labelled_line(written.rest); next && next->label == LineLabel::kAuthors) {
        has_authors_ = true;
        begin_authors(next->value, content);
      }
    }
    return true;
  }

  // "Link: https://…", "arXiv ID: 2410.04199" of an entry whose heading has none.
  bool link(const LabelledLine& labelled, std::string_view content) {
    if (has_text() || !labelled.has_colon) return false;
    if (const auto id = arxiv_id(labelled.value)) return link_to(entry_of_arxiv(*id));
    return link_to(entry_heading(content, definitions_));
  }

  // A line below the heading that is nothing but links, "[arXiv](…) | [code](…)", or an id.
  bool take_link(std::string_view content) {
    if (!paper_.id.empty() && !linked_below_) return false;
    if (is_bullet(content)) content = behind_bullet(content);
    if (const auto id = arxiv_id(content)) return link_to(entry_of_arxiv(*id));
    std::size_t beside = content.size();
    for (const MarkdownLink& link : markdown_links(content, definitions_)) beside -= link.at.size();
    if (beside == content.size() || beside > kMaxBytesBesideLinks) return false;
    return link_to(entry_heading(content, definitions_));
  }

  // The link of a paper counts for more than another one, whichever line comes first.
  bool link_to(const EntryHeading& found) {
    if (found.url.empty()) return false;
    if (!paper_.id.empty() && !(linked_below_ && found.names_paper())) return found.id.id == paper_.id;
    linked_below_ = !found.names_paper();
    paper_.url = found.url;
    paper_.id = found.id.id;
    return true;
  }

  // "#### Authors", or "**Authors**" alone on a line: what is below it is what other entries have behind a colon.
  bool label_as_heading(std::string_view content) {
    const auto label = has_text() ? std::nullopt : label_named(section_name(content));
    if (!label) return false;
    if (*label == LineLabel::kLink) return paper_.id.empty();  // take_link() takes what is below
    if (*label == LineLabel::kVotes) {
      has_votes_ = votes_wait_ = true;
    } else {
      has_authors_ = true;
      begin_authors("", content);
      authors_below_heading_ = true;
    }
    return true;
  }

  // A number on the line below "Vote:".
  bool take_votes_below(std::string_view content) {
    if (is_bullet(content)) content = behind_bullet(content);
    const WrittenVotes written = written_votes(content);
    if (!written.number || !written.rest.empty()) return false;
    paper_.votes = written.number;
    return true;
  }

  // Votes or authors once more, behind a summary: the heading of another paper has gone. What follows is not this
  // one's.
  void without_heading(std::string_view content) {
    const auto at = static_cast<std::size_t>(content.data() - text_.data());
    if (in_entry_ && before_paragraph_) restore();
    find(Level::kWarning, "entry-without-heading", at, at + content.size(),
         "the heading of an entry is missing above this line; what follows up to the next heading is left out",
         "write it as: ### [title](https://arxiv.org/abs/2410.04199)");
    close_entry();
    orphan_ = true;
  }

  void begin_authors(std::string_view value, std::string_view content) {
    authors_ = value;
    authors_at_ = static_cast<std::size_t>(content.data() - text_.data());
    bracketed_ = is_bracketed(value);
    authors_open_ = true;
    authors_below_heading_ = false;
    authors_wait_ = goes_on(value, bracketed_);
    names_left_ = trimmed(value).empty() ? names_below() : 0;
  }

  // How many items of a list that begins behind this line are names, where all are.
  [[nodiscard]] std::size_t names_below() const {
    std::size_t first = number_ + 1;
    while (first < markdown_.lines.size() && markdown_.lines[first].kind == Kind::kBlank) ++first;
    std::size_t count = 0;
    for (std::size_t i = first; i < markdown_.lines.size() && markdown_.lines[i].kind == Kind::kText; ++i, ++count) {
      std::string_view item = content_of(markdown_.lines[i]);
      if (is_bullet(item)) {
        item = behind_bullet(item);
      } else if (const std::size_t number = size_of_number(item); number > 0) {
        item.remove_prefix(number);
      } else {
        return 0;
      }
      if (!like_a_name(item)) return 0;
    }
    return count;
  }

  bool goes_on_with(const MarkdownLine& line) {
    if (line.kind != Kind::kText || authors_.size() > kMostLineBytes) return false;
    if (names_left_ > 0) return true;
    const std::string_view content = content_of(line);
    if (!bracketed_) {
      const bool joins = starts_with_any(content, {", ", "; ", "& ", "and ", "및 "}) || is_line_of_names(content);
      if (!authors_wait_ && !joins) return false;
      if (is_bullet(content) || labelled_line(content) || is_media(content) || !section_label(content).name.empty())
        return false;
      if (trimmed(authors_).empty() && (content.size() > 300 || (behind_blank_ && !authors_below_heading_)))
        return false;
    } else if (!authors_wait_ || behind_blank_) {
      return false;
    }
    return true;
  }

  // Another line of the same paragraph that is a name, or some.
  [[nodiscard]] bool is_line_of_names(std::string_view content) const {
    return !behind_blank_ && !is_bullet(content) && are_names(content);
  }

  void flush_authors() {
    if (!std::exchange(authors_open_, false)) return;
    if (bracketed_ && authors_wait_ && authors_.find_first_of("])}") == npos && in_entry_) {
      find(Level::kWarning, "authors-not-closed", authors_at_, authors_at_ + 1,
           "the list of authors has no bracket at its end", "close it with ]");
    }
    const WrittenAuthors written = written_authors(authors_);
    paper_.more_authors = paper_.more_authors || written.more;
    for (const std::string& name : written.names) {
      if (seen_authors_.contains(name)) continue;
      if (paper_.authors.size() < kMostAuthors) {
        seen_authors_.insert(name);
        paper_.authors.push_back(name);
      } else if (!std::exchange(too_many_authors_, true)) {
        find(Level::kWarning, "too-many-authors", authors_at_, authors_at_ + 1,
             "an entry of more than " + std::to_string(kMostAuthors) + " authors; " +
                 std::string(cut_utf8(name, kShownTitle)) + " and the rest are left out",
             "");
      }
    }
    authors_.clear();
  }

  [[nodiscard]] bool has_text() const { return !paper_.sections.empty(); }

  // "#### 한계": the bullets and lines behind it are of that section.
  void new_section(std::string_view content) {
    section_ = section_name(content);
    opens_section_ = true;
  }

  void new_bullet(std::string_view content) {
    const std::string_view line = content;
    opens_section_ = false;
    before_paragraph_.reset();
    SectionLabel label = section_label(content);
    if (label.name.empty()) {
      label.name = section_;
    } else {
      content = trimmed(content.substr(label.text));
    }
    std::vector<Section>& sections = paper_.sections;
    const bool begins = sections.empty() || sections.back().name != label.name;
    if (++bullets_ > kMostBullets) fill(line, std::to_string(kMostBullets) + " bullets");
    if (begins && sections.size() == kMostSections) fill(line, std::to_string(kMostSections) + " sections");
    if (begins) take(label.name, line);
    const std::string text = taken(content);
    if (full_ && text.empty()) return;
    if (begins) sections.push_back({std::move(label.name), {}});
    sections.back().bullets.push_back(text);
  }

  // The entry has no room for what follows.
  void fill(std::string_view from, const std::string& limit) {
    if (std::exchange(full_, true)) return;
    const auto at = static_cast<std::size_t>(from.data() - text_.data());
    find(Level::kWarning, "entry-too-large", at, at + first_letter(from).size(),
         "an entry of more than " + limit + "; the rest of its text is left out", "remove what does not belong there");
  }

  // As much of a text as there is room for; `raw` is where it stands.
  std::string_view take(std::string_view text, std::string_view raw) {
    if (full_) return {};
    if (text_bytes_ + text.size() > kMostTextBytes) {
      text = cut_utf8(text, kMostTextBytes - text_bytes_);
      fill(raw, std::to_string(kMostTextBytes) + " bytes of text");
    }
    text_bytes_ += text.size();
    return text;
  }

  std::string taken(std::string_view content) {
    const std::string plain = without_marks(content);
    return std::string(take(trimmed(plain), content));
  }

  void continued(std::string_view content) {
    if (is_bullet(content)) content = behind_bullet(content);
    if (paper_.sections.empty() || opens_section_) return new_bullet(content);
    std::string& bullet = paper_.sections.back().bullets.back();
    const std::size_t newline = bullet.empty() ? 0 : take("\n", content).size();
    const std::string text = taken(content);
    if (full_ && text.empty()) return;
    bullet.append(newline, '\n');
    bullet += text;
  }

  // A paragraph behind a blank line may be what is left of a heading; it is taken back when that shows.
  struct State {
    std::size_t bytes;  // of the last bullet
    std::size_t text_bytes;
    bool full;
  };
  void mark_paragraph() {
    if (before_paragraph_ || !has_text()) return;
    before_paragraph_ = State{paper_.sections.back().bullets.back().size(), text_bytes_, full_};
  }
  void restore() {
    paper_.sections.back().bullets.back().resize(before_paragraph_->bytes);
    text_bytes_ = before_paragraph_->text_bytes;
    full_ = before_paragraph_->full;
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

  std::string_view text_;
  std::optional<Date> day_in_path_;
  Markdown markdown_;
  LinkDefinitions definitions_;
  std::vector<Block> blocks_;
  Digest out_;
  std::size_t number_ = 0;      // of the line that is read
  std::size_t next_block_ = 0;  // the digest that begins next
  std::optional<Date> day_;     // of the heading above, where it is one of a digest
  bool in_digest_ = false;
  int digest_level_ = 0;
  Span digest_at_;
  bool had_entries_ = false;
  bool doubled_ = false;  // the heading of the digest stands twice
  bool in_entry_ = false;
  bool orphan_ = false;  // behind a heading that is missing
  bool dates_differ_ = false;
  bool undated_ = false;
  bool behind_blank_ = false;
  Date latest_;  // a digest can be of
  std::size_t more_findings_ = 0;

  // Of the entry:
  Paper paper_;
  Span entry_at_;
  std::string_view entry_content_;
  std::unordered_set<std::string> seen_authors_;
  bool too_many_authors_ = false;
  std::size_t bullets_ = 0;
  std::size_t text_bytes_ = 0;
  bool full_ = false;
  bool has_votes_ = false;
  bool has_authors_ = false;
  bool behind_media_ = false;   // the line before, but for blank ones, was an image
  bool media_before_ = false;   // an image stands before the summary
  bool numbered_ = true;        // no bullet so far but of a numbered list
  std::string section_;         // what a heading inside the entry says
  bool opens_section_ = false;  // nothing is below it so far
  std::optional<State> before_paragraph_;
  std::string authors_;  // as far as read
  std::size_t authors_at_ = 0;
  bool authors_open_ = false;
  bool authors_wait_ = false;  // for another line
  bool authors_below_heading_ = false;
  std::size_t names_left_ = 0;  // of a list with an item for each author
  bool votes_wait_ = false;     // for a number on the next line
  bool linked_below_ = false;   // by a line below the heading, and not to a paper
  bool bracketed_ = false;
};

}  // namespace

bool is_digest(std::string_view text) {
  const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; };
  constexpr std::string_view kName = "daily papers";
  if (std::search(text.begin(), text.end(), kName.begin(), kName.end(), same) == text.end()) return false;
  const Markdown markdown = markdown_lines(text);
  return std::any_of(markdown.lines.begin(), markdown.lines.end(), [&](const MarkdownLine& line) {
    return line.kind == Kind::kHeading && !line.nested &&
           digest_heading(text.substr(line.content.begin, line.content.size()), line.level);
  });
}

Digest parse_digest(std::string_view text, std::optional<Date> day_in_path, Date today) {
  return Parser(text, day_in_path, today).run();
}

}  // namespace papersearch

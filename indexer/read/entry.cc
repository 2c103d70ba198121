// SPDX-License-Identifier: GPL-2.0-or-later
// One entry of a digest, line by line.
#include "indexer/read/entry.h"

#include <utility>

#include "indexer/read/authors.h"
#include "indexer/read/bullet.h"
#include "indexer/read/limits.h"
#include "indexer/read/links.h"
#include "indexer/read/marks.h"
#include "src/base/ascii.h"
#include "src/base/npos.h"
#include "src/base/utf8.h"
#include "src/paper/arxiv_id.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxBytesBesideLinks = 40;      // of a line that is nothing but links
constexpr std::size_t kMaxBytesOfFirstAuthors = 300;  // of a line below "Authors:"; a longer one is text

// The label that a line is, also in a quote, or as a row of two cells: "| Vote | 7 |".
std::optional<LabelledLine> written_label(std::string_view content) {
  while (content.starts_with('>')) content = trimmed(content.substr(1));
  if (!content.starts_with('|')) return labelled_line(content);
  const std::size_t middle = content.find('|', 1);
  if (middle == npos || content.find('|', middle + 1) + 1 != content.size()) return std::nullopt;
  const std::string_view name = trimmed(content.substr(1, middle - 1));
  const std::string_view value = trimmed(content.substr(middle + 1, content.size() - middle - 2));
  return labelled_line(std::string(name) + ": " + std::string(value));
}

// "|---|:-:|" below the head of a table.
bool is_rule_of_table(std::string_view content) {
  return content.find('|') != npos && content.find('-') != npos && content.find_first_not_of("|-: \t") == npos;
}

}  // namespace

EntryReader::EntryReader(EntryHeading heading, std::string_view content, Date day, const DigestText& source,
                         Findings& findings)
    : source_(source), findings_(findings) {
  const std::size_t at = source_.offset_of(content);
  at_ = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + content.size())};
  paper_.days = {day};
  paper_.title = std::move(heading.title);
  paper_.url = std::move(heading.url);
  paper_.id = std::move(heading.id.id);
  paper_.votes = heading.votes;
  if (paper_.title.size() > kMostTitleBytes) {
    findings_.add(Level::kWarning, "title-too-long", at, at + first_letter(content).size(),
                  "a title of more than " + std::to_string(kMostTitleBytes) + " bytes; the rest of it is left out", "");
    paper_.title.resize(cut_utf8(paper_.title, kMostTitleBytes).size());
  }
}

Paper EntryReader::close() {
  flush_authors();
  if (paper_.id.empty()) {
    if (paper_.title.empty()) paper_.title = std::string(cut_utf8(trimmed(source_.said(at_)), kMostTitleBytes));
    paper_.id = title_id(paper_.title);
    findings_.add(Level::kWarning, "entry-without-link", at_.begin, at_.end,
                  "the entry has no link, so it has no arXiv id",
                  "write it as: ### [title](https://arxiv.org/abs/2410.04199)");
  }
  if (paper_.title.empty()) {
    paper_.title = paper_.url;
    findings_.add(Level::kWarning, "entry-without-title", at_.begin, at_.end, "the entry has a link without a title",
                  "write it as: ### [title](https://arxiv.org/abs/2410.04199)");
  }
  if (paper_.sections.empty())
    findings_.add(Level::kWarning, "entry-without-summary", at_.begin, at_.end, "the entry has no text", "");
  return std::move(paper_);
}

bool EntryReader::go_on(std::size_t number, bool behind_blank) {
  if (!authors_open_) return false;
  const MarkdownLine& line = source_.markdown.lines[number];
  number_ = number;
  behind_blank_ = behind_blank;
  if (!goes_on_with(line)) {
    flush_authors();
    return false;
  }
  const std::string_view content = source_.content_of(line);
  if (names_left_ > 0) {
    --names_left_;
    authors_ += authors_.empty() ? "" : "; ";
    authors_ += behind_bullet(content);  // also of a number
    return true;
  }
  authors_ += !authors_wait_ && is_line_of_names(content) ? ", " : " ";
  authors_ += content;
  authors_wait_ = goes_on(content, bracketed_);
  return true;
}

EntryReader::Reading EntryReader::text(std::size_t number, bool behind_blank) {
  number_ = number;
  behind_blank_ = behind_blank;
  const MarkdownLine& line = source_.markdown.lines[number];
  const std::string_view content = source_.content_of(line);
  const std::size_t indent = line.content.begin - line.at.begin;
  if (is_media(content)) {
    behind_media_ = true;
    media_before_ = media_before_ || !has_text();
    return Reading::kTaken;
  }
  if (const auto labelled = written_label(content)) {
    if (is_of_another(*labelled)) return Reading::kHeadingMissing;
    if (label(*labelled, content)) return Reading::kTaken;
  }
  if (std::exchange(votes_wait_, false) && take_votes_below(content)) return Reading::kTaken;
  const std::string_view marks = "*_";
  if (marks.find(content.front()) != npos && marks.find(content.back()) != npos && label_as_heading(content))
    return Reading::kTaken;
  if (!has_text() && take_link(content)) return Reading::kTaken;
  behind_media_ = false;
  if (content == "-" || content == "---" || content == "***" || is_rule_of_table(content)) return Reading::kTaken;
  const std::size_t mark = indent < 2 ? size_of_number(content) : 0;
  if (is_bullet(content) && indent < 2) {
    numbered_ = false;
    new_bullet(behind_bullet(content));
  } else if (mark > 0 && numbered_ && !section_label(content.substr(mark)).name.empty()) {
    new_bullet(content.substr(mark));
  } else if (!has_text() && !section_label(content).name.empty()) {
    new_bullet(content);
  } else {
    if (behind_blank_ && !line.nested) mark_paragraph();
    continued(content);
  }
  return Reading::kTaken;
}

void EntryReader::code(std::string_view content) { continued(content); }

void EntryReader::heading(std::size_t number) {
  number_ = number;
  const std::string_view content = source_.content_of(source_.markdown.lines[number]);
  if (label_as_heading(content)) return;
  section_ = section_name(content);
  opens_section_ = true;
}

bool EntryReader::take_heading_as_text(std::size_t number, bool behind_blank) {
  const std::string_view content = source_.content_of(source_.markdown.lines[number]);
  if (!section_label(content).name.empty()) {
    new_bullet(content);
  } else if (is_bullet(content)) {
    new_bullet(behind_bullet(content));
  } else if (const auto labelled = labelled_line(content); labelled && labelled->has_colon && !has_text()) {
    text(number, behind_blank);
  } else {
    return false;
  }
  return true;
}

// Images, films, and tags with nothing in them.
bool EntryReader::is_media(std::string_view content) const {
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

// Votes or authors once more, behind a summary: the heading of another paper has gone.
bool EntryReader::is_of_another(const LabelledLine& labelled) const {
  if (labelled.label == LineLabel::kLink || labelled.bullet || !has_text()) return false;
  return (labelled.label == LineLabel::kVotes ? has_votes_ : has_authors_) || (behind_media_ && media_before_);
}

// False: the line is text after all.
bool EntryReader::label(const LabelledLine& labelled, std::string_view content) {
  const auto at = source_.offset_of(content);
  if (labelled.label == LineLabel::kLink) return link(labelled, content);
  const bool votes = labelled.label == LineLabel::kVotes;
  const WrittenVotes written = votes ? written_votes(labelled.value) : WrittenVotes{};
  if (labelled.bullet) {
    // "- 추천: 이 논문은 …" is a bullet like others.
    if (has_text() || (votes ? !written.number : has_authors_)) return false;
    if (!votes && labelled.value.empty() && names_below() == 0) return false;
  }
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
    findings_.add(Level::kWarning, "vote-not-a-number", begin, at + content.size(),
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
bool EntryReader::link(const LabelledLine& labelled, std::string_view content) {
  if (has_text() || !labelled.has_colon) return false;
  if (const auto id = arxiv_id(labelled.value)) return link_to(entry_of_arxiv(*id));
  return link_to(entry_heading(content, source_.definitions));
}

// A line below the heading that is nothing but links, "[arXiv](…) | [code](…)", or an id.
bool EntryReader::take_link(std::string_view content) {
  if (!paper_.id.empty() && !linked_below_) return false;
  if (is_bullet(content)) content = behind_bullet(content);
  if (const auto id = arxiv_id(content)) return link_to(entry_of_arxiv(*id));
  std::size_t beside = content.size();
  for (const MarkdownLink& link : markdown_links(content, source_.definitions)) beside -= link.at.size();
  if (beside == content.size() || beside > kMaxBytesBesideLinks) return false;
  return link_to(entry_heading(content, source_.definitions));
}

// The link of a paper counts for more than another one, whichever line comes first.
bool EntryReader::link_to(const EntryHeading& found) {
  if (found.url.empty()) return false;
  if (!paper_.id.empty() && !(linked_below_ && found.names_paper())) return found.id.id == paper_.id;
  linked_below_ = !found.names_paper();
  paper_.url = found.url;
  paper_.id = found.id.id;
  return true;
}

// "#### Authors", or "**Authors**" alone on a line: what is below it is what other entries have behind a colon.
bool EntryReader::label_as_heading(std::string_view content) {
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
bool EntryReader::take_votes_below(std::string_view content) {
  if (is_bullet(content)) content = behind_bullet(content);
  const WrittenVotes written = written_votes(content);
  if (!written.number || !written.rest.empty()) return false;
  paper_.votes = written.number;
  return true;
}

void EntryReader::begin_authors(std::string_view value, std::string_view content) {
  authors_ = value;
  authors_at_ = source_.offset_of(content);
  bracketed_ = is_bracketed(value);
  authors_open_ = true;
  authors_below_heading_ = false;
  authors_wait_ = goes_on(value, bracketed_);
  names_left_ = trimmed(value).empty() ? names_below() : 0;
}

// How many items of a list that begins behind this line are names, where all are.
std::size_t EntryReader::names_below() const {
  std::size_t first = number_ + 1;
  while (first < source_.markdown.lines.size() && source_.markdown.lines[first].kind == LineKind::kBlank) ++first;
  std::size_t count = 0;
  for (std::size_t i = first; i < source_.markdown.lines.size() && source_.markdown.lines[i].kind == LineKind::kText;
       ++i, ++count) {
    std::string_view item = source_.content_of(source_.markdown.lines[i]);
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

bool EntryReader::goes_on_with(const MarkdownLine& line) const {
  if (line.kind != LineKind::kText || authors_.size() > kMostLineBytes) return false;
  if (names_left_ > 0) return true;
  const std::string_view content = source_.content_of(line);
  if (!bracketed_) {
    const bool joins = starts_with_any(content, {", ", "; ", "& ", "and ", "및 "}) || is_line_of_names(content);
    if (!authors_wait_ && !joins) return false;
    if (is_bullet(content) || labelled_line(content) || is_media(content) || !section_label(content).name.empty())
      return false;
    if (trimmed(authors_).empty() &&
        (content.size() > kMaxBytesOfFirstAuthors || (behind_blank_ && !authors_below_heading_)))
      return false;
  } else if (!authors_wait_ || behind_blank_) {
    return false;
  }
  return true;
}

// Another line of the same paragraph that is a name, or some.
bool EntryReader::is_line_of_names(std::string_view content) const {
  return !behind_blank_ && !is_bullet(content) && are_names(content);
}

void EntryReader::flush_authors() {
  if (!std::exchange(authors_open_, false)) return;
  if (bracketed_ && authors_wait_ && authors_.find_first_of("])}") == npos) {
    findings_.add(Level::kWarning, "authors-not-closed", authors_at_, authors_at_ + 1,
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
      findings_.add(Level::kWarning, "too-many-authors", authors_at_, authors_at_ + 1,
                    "an entry of more than " + std::to_string(kMostAuthors) + " authors; " +
                        std::string(cut_utf8(name, kShownTitle)) + " and the rest are left out",
                    "");
    }
  }
  authors_.clear();
}

void EntryReader::new_bullet(std::string_view content) {
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
void EntryReader::fill(std::string_view from, const std::string& limit) {
  if (std::exchange(full_, true)) return;
  const auto at = source_.offset_of(from);
  findings_.add(Level::kWarning, "entry-too-large", at, at + first_letter(from).size(),
                "an entry of more than " + limit + "; the rest of its text is left out",
                "remove what does not belong there");
}

// As much of a text as there is room for; `raw` is where it stands.
std::string_view EntryReader::take(std::string_view text, std::string_view raw) {
  if (full_) return {};
  if (text_bytes_ + text.size() > kMostTextBytes) {
    text = cut_utf8(text, kMostTextBytes - text_bytes_);
    fill(raw, std::to_string(kMostTextBytes) + " bytes of text");
  }
  text_bytes_ += text.size();
  return text;
}

std::string EntryReader::taken(std::string_view content) {
  const std::string plain = without_marks(content);
  return std::string(take(trimmed(plain), content));
}

void EntryReader::continued(std::string_view content) {
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
void EntryReader::mark_paragraph() {
  if (before_paragraph_ || !has_text()) return;
  before_paragraph_ = State{paper_.sections.back().bullets.back().size(), text_bytes_, full_};
}
void EntryReader::take_back_paragraph() {
  if (!before_paragraph_) return;
  paper_.sections.back().bullets.back().resize(before_paragraph_->bytes);
  text_bytes_ = before_paragraph_->text_bytes;
  full_ = before_paragraph_->full;
}

}  // namespace papersearch

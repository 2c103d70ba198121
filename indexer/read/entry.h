// SPDX-License-Identifier: GPL-2.0-or-later
// One entry of a digest, line by line: votes, authors, its link, the sections of its text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "indexer/read/digest_text.h"
#include "indexer/read/heading.h"
#include "indexer/read/label.h"
#include "indexer/read/markdown.h"
#include "src/base/date.h"
#include "src/base/diagnostic.h"
#include "src/paper/paper.h"

namespace papersearch {

// Is given the lines below the heading of an entry, in their order, and gives the paper. What is beyond
// indexer/read/limits.h is left out with a finding.
class EntryReader {
 public:
  // `content` is the heading in the text. Both others must live as long as this.
  EntryReader(EntryHeading heading, std::string_view content, Date day, const DigestText& source, Findings& findings);

  // Whether a line of text is part of the list of authors above it, and so read. To be asked of each line that is not
  // blank before all else.
  bool go_on(std::size_t number, bool behind_blank);

  enum class Reading : std::uint8_t {
    kTaken,
    kHeadingMissing  // the line is of another entry, whose heading has gone; it has not been read
  };
  // A line of text, by its number among the lines. `behind_blank`: the line before was blank.
  Reading text(std::size_t number, bool behind_blank);
  // A line of code, or what is behind the end of a comment.
  void code(std::string_view content);
  // A heading below the level of entries: a label, or the name of a section.
  void heading(std::size_t number);
  // Whether a heading of any level was meant as a line of the entry ("# **Label**: text", "# - text", "# of votes: 7"),
  // and so read.
  bool take_heading_as_text(std::size_t number, bool behind_blank);

  // Forgets the paragraph behind a blank line that was read last: it was what is left of the heading that is missing.
  void take_back_paragraph();

  [[nodiscard]] const std::string& id() const { return paper_.id; }

  // The paper, with an id in any case. Ends the object.
  Paper close();

 private:
  struct State {        // before a paragraph that may be taken back
    std::size_t bytes;  // of the last bullet
    std::size_t text_bytes;
    bool full;
  };

  [[nodiscard]] bool has_text() const { return !paper_.sections.empty(); }
  [[nodiscard]] bool is_media(std::string_view content) const;

  [[nodiscard]] bool is_of_another(const LabelledLine& labelled) const;
  bool label(const LabelledLine& labelled, std::string_view content);
  bool label_as_heading(std::string_view content);
  bool take_votes_below(std::string_view content);

  bool link(const LabelledLine& labelled, std::string_view content);
  bool take_link(std::string_view content);
  bool link_to(const EntryHeading& found);

  void begin_authors(std::string_view value, std::string_view content);
  [[nodiscard]] std::size_t names_below() const;
  [[nodiscard]] bool goes_on_with(const MarkdownLine& line) const;
  [[nodiscard]] bool is_line_of_names(std::string_view content) const;
  void flush_authors();

  void new_bullet(std::string_view content);
  void continued(std::string_view content);
  void mark_paragraph();
  std::string_view take(std::string_view text, std::string_view raw);
  std::string taken(std::string_view content);
  void fill(std::string_view from, const std::string& limit);

  const DigestText& source_;
  Findings& findings_;
  Span at_;                 // the heading
  std::size_t number_ = 0;  // of the line that is read
  bool behind_blank_ = false;

  Paper paper_;
  bool has_votes_ = false;
  bool has_authors_ = false;
  bool votes_wait_ = false;    // for a number on the next line
  bool linked_below_ = false;  // by a line below the heading, and not to a paper
  bool behind_media_ = false;  // the line before, but for blank ones, was an image
  bool media_before_ = false;  // an image stands before the summary

  std::string authors_;  // as far as read
  std::size_t authors_at_ = 0;
  bool authors_open_ = false;
  bool authors_wait_ = false;  // for another line
  bool authors_below_heading_ = false;
  bool bracketed_ = false;
  std::size_t names_left_ = 0;  // of a list with an item for each author
  std::unordered_set<std::string> seen_authors_;
  bool too_many_authors_ = false;

  std::string section_;         // what a heading inside the entry says
  bool opens_section_ = false;  // nothing is below it so far
  bool numbered_ = true;        // no bullet so far but of a numbered list
  std::size_t bullets_ = 0;
  std::size_t text_bytes_ = 0;
  bool full_ = false;
  std::optional<State> before_paragraph_;
};

}  // namespace papersearch

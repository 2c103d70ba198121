// SPDX-License-Identifier: GPL-2.0-or-later
// One digest's Markdown to papers and findings. Pure: no files, no index, no exceptions on any text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/date.h"
#include "src/base/diagnostic.h"
#include "src/paper/paper.h"

namespace papersearch {

struct Digest {
  std::vector<Paper> papers;         // one per entry, in order; an id may come twice
  std::vector<Diagnostic> findings;  // spans into the text given; in their order
};

inline constexpr std::size_t kMaxFindings = 100;  // a file; one more says how many others there are

// Whether the text has a heading "## Daily Papers (…)" outside of code and so is a digest, wherever it lies. The same
// text is a digest of parse_digest(). Takes linear time, little where the two words are nowhere.
bool is_digest(std::string_view text);

// `text` is UTF-8 with "\n" or "\r\n" at the end of lines (file_text() in indexer/read/encoding.h), of any content:
// time is linear in its size. Entries below a heading "## Daily Papers (2024-10-21)" are papers of that day, until
// another heading of that level; `day_in_path` is what the file's name says, and serves where a heading has no date.
//
// An entry: "### [title](link)", then in any order media (dropped), "Vote: 12", "Authors: …" (a list of names, of
// Python or of JSON; "+" for more), bullets. "- **Label**: text" begins a section of that name, as a heading inside the
// entry does; a plain bullet belongs to the section of the heading, else to one without a name; nested and other lines
// belong to the bullet above them. docs/digest-format.md has all forms, and the codes of the findings: each paper that
// is written is among `papers`, or a finding names it. What is beyond indexer/read/limits.h is left out with a finding.
//
// `today` tells days that no digest can be of, which are a finding and are taken as they are: those more than a month
// later, and those before 1990.
Digest parse_digest(std::string_view text, std::optional<Date> day_in_path, Date today = papersearch::today());

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// What the headings of a digest say: its day, or a paper's title, link and votes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/read/links.h"
#include "src/base/date.h"
#include "src/base/diagnostic.h"
#include "src/paper/arxiv_id.h"

namespace papersearch {

// "Daily Papers (2024-10-21)", whatever stands around the two words: marks, a sign, a link, capitals or none.
struct DigestHeading {
  std::optional<Date> day;  // that exists
  std::optional<Span> at;   // of the day, in the heading
};
// Of level 2 a heading needs no day; of others it does, since "# Daily Papers" is what a page about digests is called.
std::optional<DigestHeading> digest_heading(std::string_view heading, int level);

// "[title](link)", "**[title](link)**", "5. [title](link) (▲7) | [code](link)", "title [arXiv](link)", "title (link)",
// "title arXiv:2410.04199".
struct EntryHeading {
  std::string title;  // without marks
  std::string url;    // empty: it has no link
  PaperId id;         // of the link; empty likewise
  std::optional<int> votes;

  // Whether the link is of one paper, so that a heading of any level is its entry.
  [[nodiscard]] bool names_paper() const { return !id.id.empty() && id.kind != PaperId::Kind::kAddress; }
};
// What a heading that has nothing but such an id says.
EntryHeading entry_of_arxiv(const std::string& id);

EntryHeading entry_heading(std::string_view heading, const LinkDefinitions& definitions);

}  // namespace papersearch

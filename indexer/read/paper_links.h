// SPDX-License-Identifier: GPL-2.0-or-later
// The links of a text that look like papers, found without reading it as a digest: by this --check counts what the
// reader of digests must have found, and a file tells that it should have been one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

struct PaperLink {
  std::string id;      // as paper_id() in src/paper/arxiv_id.h gives it
  std::size_t at = 0;  // its first byte
};

// Links to arXiv, its mirrors, or another site that gives ids, in lines that begin like the heading of an entry ("#",
// or nothing but a link behind the marks of a list); in a text with headings, in those alone. The first of each id.
std::vector<PaperLink> paper_links(std::string_view text);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Writes an answer as one line a hit, for pipes: grep, cut, fzf.
#include "query/render/oneline.h"

#include "src/base/terminal.h"

namespace papersearch {

std::string render_oneline(const Response& response) {
  std::string out;
  for (const Hit& hit : response.hits) {
    const Paper& paper = hit.paper;
    out += terminal_safe(paper.id) + "\t" + to_string(paper.day()) + "\t" +
           (paper.votes ? std::to_string(*paper.votes) : "-") + "\t" + terminal_safe(paper.title) + "\n";
  }
  return out;
}

}  // namespace papersearch

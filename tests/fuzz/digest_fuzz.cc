// SPDX-License-Identifier: GPL-2.0-or-later
// libFuzzer target: any bytes are read as a digest, findings lie inside, papers survive being stored.
#include "indexer/read/digest.h"
#include "indexer/read/encoding.h"
#include "indexer/read/markdown.h"
#include "indexer/read/paper_links.h"
#include "src/base/utf8.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace papersearch;
  const FileText file = file_text(std::string(reinterpret_cast<const char*>(data), size));
  const std::string& text = file.text;
  require(is_valid_utf8(text));
  for (const Diagnostic& finding : file.findings) require_inside(finding.at, text.size());
  std::uint32_t end = 0;
  for (const MarkdownLine& line : markdown_lines(text).lines) {
    require(line.at.begin >= end && line.at.begin <= line.content.begin && line.content.end <= line.at.end);
    require_inside(line.at, text.size());
    require_inside(line.content, text.size());
    end = line.at.end;
  }
  for (const PaperLink& link : paper_links(text)) require(!link.id.empty() && link.at < text.size());
  is_digest(text);
  const Digest digest = parse_digest(text, Date{2024, 10, 21});
  require(digest.findings.size() <= kMaxFindings + 1);
  for (const Diagnostic& finding : digest.findings) {
    require_inside(finding.at, text.size());
    render(finding, "digest", text);
  }
  for (const Paper& paper : digest.papers) {
    require(!paper.id.empty() && !paper.days.empty());
    require(paper_from_json(to_json(paper)) == paper);
  }
  return 0;
}

// libFuzzer target: any text is read as a digest, findings lie inside, papers survive being stored.
#include "indexer/read/digest.h"
#include "src/base/utf8.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace papersearch;
  const std::string text = valid_utf8(std::string(reinterpret_cast<const char*>(data), size));
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

// SPDX-License-Identifier: GPL-2.0-or-later
// Remarks about an archive.
#include "indexer/check/quality.h"

#include <filesystem>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::quality_test {

namespace {

std::string entry(const std::string& id, const std::string& lines) {
  return "### [Title " + id + "](https://arxiv.org/abs/" + id + ")\n" + lines + "\n";
}

// An entry without a remark.
std::string good(const std::string& id, const std::string& author = "Yu Qiao") {
  return entry(
      id, "Vote: 1\nAuthors: " + author + "\n- **What's New**: " + id + "의 요약은 다른 논문의 요약과 다릅니다.\n");
}

std::string digest(const std::string& day, const std::string& entries) {
  return "## Daily Papers (" + day + ")\n\n" + entries;
}

std::vector<std::string> codes(const TemporaryFolder& folder) {
  std::vector<std::string> out;
  for (const QualityFinding& finding : archive_quality({folder / "archive"})) {
    out.push_back(finding.diagnostic.code + " " + std::filesystem::path(finding.file).filename().string());
    CHECK(finding.diagnostic.level == Level::kNote);
  }
  return out;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("an archive in order has no remarks, and files that are no digests are passed over") {
  const TemporaryFolder folder;
  folder.write("archive/1.md", digest("2024-10-21", good("2410.00001") + good("2410.00002", "Jean Sartre")));
  folder.write("archive/LICENSE.md", "### [x](y)\n");
  std::filesystem::create_symlink(folder / "nothing.md", folder / "archive/broken.md");
  CHECK(codes(folder).empty());
}

TEST_CASE("each kind of remark has its code and its file") {
  const TemporaryFolder folder;
  folder.write("archive/1.md", digest("2024-10-21", good("2410.00001")));
  folder.write("archive/2.md", digest("2024-10-22", good("2410.00001")));
  folder.write(
      "archive/3.md",
      digest("2024-10-23", entry("2410.00003", "Authors: Yu Qiao\n- **What's New**: 셋째 논문의 요약입니다.\n")));
  folder.write("archive/4.md", digest("2024-10-24", entry("2410.00004", "Vote: 4\nAuthors: Yu Qiao, +\n- 넷째\n")));
  CHECK(codes(folder) ==
        Codes{"duplicate-paper 2.md", "votes-unknown 3.md", "unlabelled 4.md", "authors-truncated 4.md"});
}

TEST_CASE("two spellings of one author are told where the other one is used") {
  const TemporaryFolder folder;
  folder.write("archive/1.md", digest("2024-10-21", good("2410.00001", "Jean-Paul Sartre")));
  folder.write("archive/2.md",
               digest("2024-10-22", good("2410.00002", "Jean Paul Sartr\u00e9") + good("2410.00003", "Jean Sartre")));
  const std::vector<QualityFinding> found = archive_quality({folder / "archive"});
  REQUIRE(found.size() == 1);
  CHECK(found[0].diagnostic.code == "author-spelling");
  CHECK(found[0].diagnostic.message == "\"Jean Paul Sartr\u00e9\" is elsewhere \"Jean-Paul Sartre\"");
}

TEST_CASE("the same summary under two papers is told, unless it is too short to tell anything") {
  const TemporaryFolder folder;
  const auto with = [](const std::string& id, const std::string& text) {
    return entry(id, "Vote: 1\nAuthors: Yu Qiao\n- **What's New**: " + text + "\n");
  };
  const std::string filler = "이 논문의 요약은 아직 준비되지 않았습니다.";
  folder.write("archive/1.md", digest("2024-10-21", with("2410.00001", filler) + with("2410.00002", "없음")));
  folder.write("archive/2.md", digest("2024-10-22", with("2410.00003", filler) + with("2410.00004", "없음")));
  CHECK(codes(folder) == Codes{"filler-summary 2.md"});
}

TEST_CASE("a digest without a day in its heading and its path is undated") {
  const TemporaryFolder folder;
  folder.write("archive/2024/10/21.md", digest("?", good("2410.00001")));
  folder.write("archive/x.md", digest("?", good("2410.00002")));
  CHECK(codes(folder) == Codes{"undated x.md"});
}

}  // namespace papersearch::quality_test

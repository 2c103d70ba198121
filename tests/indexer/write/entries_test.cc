// SPDX-License-Identifier: GPL-2.0-or-later
// The entries of a paper, also those in digests that did not change.
#include "indexer/write/entries.h"

#include <filesystem>
#include <string>
#include <vector>

#include "indexer/read/digest.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::entries_test {

namespace {

std::string digest(const std::string& day, const std::string& title) {
  return "## Daily Papers (" + day + ")\n\n### [" + title + "](https://arxiv.org/abs/2410.00001)\n- 글\n";
}

// An archive of two digests of one paper; nothing is in the index yet.
struct Archive {
  TemporaryFolder folder;
  Listing listing;
  std::vector<std::string> unreadable;

  Archive() {
    folder.write("2024/10/21.md", digest("2024-10-21", "One"));
    folder.write("copy.md", digest("2024-10-21", "Two"));
    listing = list_archive({folder / ""});
  }
  [[nodiscard]] FileChanges changes() const { return {listing, Xapian::Database(), false}; }
  BatchEntries entries(const FileChanges& files) {
    return {files, [this](const SourceFile& file) { unreadable.emplace_back(file.key); }};
  }
};

std::vector<std::string> titles(const FoundEntries& found) {
  std::vector<std::string> out;
  for (const PaperEntry& entry : found.entries) out.push_back(entry.paper.title);
  return out;
}

const std::string kId = "2410.00001";
using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("entries are those of the batch and of the other digests that the index has the paper from") {
  Archive archive;
  const FileChanges files = archive.changes();
  BatchEntries entries = archive.entries(files);
  CHECK(entries.find(kId, {}).entries.empty());
  entries.add(*files.find("2024/10/21.md"), parse_digest(digest("2024-10-21", "Changed"), std::nullopt).papers);
  CHECK(titles(entries.find(kId, {})) == Keys{"Changed"});
  const FoundEntries found = entries.find(kId, {"2024/10/21.md", "copy.md"});
  CHECK(titles(found) == Keys{"Changed", "Two"});
  CHECK(found.entries.at(0).at_home);
  CHECK_FALSE(found.entries.at(1).at_home);
  CHECK(found.entries.at(1).file_key == "copy.md");
  CHECK(found.unread.empty());
  CHECK(entries.find("2410.00002", {"copy.md"}).entries.empty());
  entries.clear();
  CHECK(titles(entries.find(kId, {"2024/10/21.md"})) == Keys{"One"});
}

TEST_CASE("a digest is read again once a batch") {
  Archive archive;
  const FileChanges files = archive.changes();
  BatchEntries entries = archive.entries(files);
  CHECK(titles(entries.find(kId, {"copy.md"})) == Keys{"Two"});
  archive.folder.write("copy.md", digest("2024-10-21", "Three"));
  CHECK(titles(entries.find(kId, {"copy.md"})) == Keys{"Two"});
  entries.clear();
  CHECK(titles(entries.find(kId, {"copy.md"})) == Keys{"Three"});
}

TEST_CASE("a digest that is not in the archive any more has no entries; one that cannot be read is told") {
  Archive archive;
  const FileChanges files = archive.changes();
  BatchEntries entries = archive.entries(files);
  const FoundEntries none = entries.find(kId, {"no such file.md"});
  CHECK(none.entries.empty());
  CHECK(none.unread.empty());

  std::filesystem::remove(archive.folder / "copy.md");
  entries.add(*files.find("2024/10/21.md"), parse_digest(digest("2024-10-21", "Changed"), std::nullopt).papers);
  const FoundEntries found = entries.find(kId, {"copy.md"});
  CHECK(found.unread == Keys{"copy.md", "2024/10/21.md"});
  CHECK(archive.unreadable == Keys{"copy.md"});
}

TEST_CASE("a digest in a folder that could not be listed is not read, and keeps its entries in the index") {
  Archive archive;
  archive.listing.unseen = {"2023/"};
  const FileChanges files = archive.changes();
  BatchEntries entries = archive.entries(files);
  CHECK(entries.find(kId, {"2023/10/21.md"}).unread == Keys{"2023/10/21.md"});
  CHECK(archive.unreadable.empty());
}

}  // namespace papersearch::entries_test

// SPDX-License-Identifier: GPL-2.0-or-later
// Which files changed, by the manifest of an index.
#include "indexer/write/changes.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::changes_test {

namespace {

const std::string kDigestText = "## Daily Papers (2024-10-21)\n\n### [One](https://arxiv.org/abs/1)\n- 글\n";

// An archive and the manifest of an index of it.
struct Archive {
  TemporaryFolder folder;
  Listing listing;
  Xapian::WritableDatabase index{(folder / "index").string(), Xapian::DB_CREATE};

  // A file an hour old, so that its time can be trusted.
  void write(const std::string& name, const std::string& text) {
    folder.write("archive/" + name, text);
    set_age(name, std::chrono::hours(1));
  }
  void set_age(const std::string& name, std::chrono::seconds age) {
    std::filesystem::last_write_time(folder / ("archive/" + name), std::filesystem::file_time_type::clock::now() - age);
  }
  void remove(const std::string& name) { std::filesystem::remove(folder / ("archive/" + name)); }

  FileChanges changes(bool deep = false) {
    listing = list_archive({folder / "archive"});
    return {listing, index, deep};
  }

  // Looks at all files and writes the manifest, as a run does that reads them all.
  std::vector<FileState> sync(bool deep = false) {
    FileChanges files = changes(deep);
    std::vector<FileState> out;
    for (std::size_t i = 0; i < listing.files.size(); ++i) out.push_back(files.look_at(i).state);
    for (const std::string& key : files.vanished()) files.forget(key);
    files.write_manifest(index);
    return out;
  }
};

using States = std::vector<FileState>;
constexpr FileState kSame = FileState::kUnchanged;
constexpr FileState kDigest = FileState::kDigest;

}  // namespace

TEST_CASE("a digest is to be read once, and again when its bytes change") {
  Archive archive;
  archive.write("2024/10/21.md", kDigestText);
  archive.write("2024/10/22.md", kDigestText);
  CHECK(archive.sync() == States{kDigest, kDigest});
  CHECK(archive.sync() == States{kSame, kSame});
  archive.write("2024/10/22.md", kDigestText + "\n");
  FileChanges files = archive.changes();
  const FileLook first = files.look_at(0);
  CHECK(first.state == kSame);
  CHECK(first.digest);
  CHECK_FALSE(files.worth_a_commit());
  const FileLook second = files.look_at(1);
  CHECK(second.state == kDigest);
  CHECK(second.known);
  CHECK(second.text == kDigestText + "\n");
  CHECK_FALSE(second.first_repair);
  CHECK(files.worth_a_commit());
  files.end_batch();
  CHECK_FALSE(files.worth_a_commit());
}

TEST_CASE("a touched file is unchanged by its bytes, and its new time is worth no commit") {
  Archive archive;
  archive.write("a.md", kDigestText);
  archive.sync();
  archive.set_age("a.md", std::chrono::minutes(10));
  FileChanges files = archive.changes();
  CHECK(files.look_at(0).state == kSame);
  CHECK_FALSE(files.worth_a_commit());
}

TEST_CASE("times are trusted only if the file was not young when it was read, and a time that was put back is not") {
  Archive archive;
  const std::string other = "## Daily Papers (2024-10-21)\n\n### [Two](https://arxiv.org/abs/1)\n- 글\n";
  archive.write("a.md", kDigestText);
  archive.sync();
  archive.write("b.md", kDigestText);
  archive.set_age("b.md", std::chrono::seconds(-5));
  const auto old = std::filesystem::last_write_time(archive.folder / "archive/a.md");
  const auto young = std::filesystem::last_write_time(archive.folder / "archive/b.md");
  CHECK(archive.sync() == States{kSame, kDigest});
  for (const auto& [name, time] : {std::pair("archive/a.md", old), std::pair("archive/b.md", young)}) {
    archive.folder.write(name, other);
    std::filesystem::last_write_time(archive.folder / name, time);
  }
  CHECK(archive.sync() == States{kDigest, kDigest});      // the time of the change itself cannot be put back
  CHECK(archive.sync(true) == States{kDigest, kDigest});  // trusts nothing
}

TEST_CASE("a file that is no digest is worth no commit, also when it goes; one that stops being a digest is") {
  Archive archive;
  archive.write("LICENSE.md", "a license");
  FileChanges files = archive.changes();
  CHECK(files.look_at(0).state == kSame);
  CHECK_FALSE(files.worth_a_commit());
  files.write_manifest(archive.index);
  CHECK_FALSE(archive.index.get_metadata("files:").empty());
  archive.write("a.md", kDigestText);
  archive.remove("LICENSE.md");
  CHECK(archive.changes().vanished().empty());
  archive.sync();
  archive.write("a.md", "no digest any more");
  FileChanges later = archive.changes();
  const FileLook look = later.look_at(0);
  CHECK(look.state == FileState::kNoDigest);
  CHECK(look.known);
  CHECK_FALSE(look.digest);
  CHECK(later.is_gone("a.md"));
  CHECK(later.worth_a_commit());
}

TEST_CASE("a digest that vanished is gone until it is forgotten, unless its folder could not be listed") {
  Archive archive;
  archive.write("2024/10/21.md", kDigestText);
  archive.write("2024/11/21.md", kDigestText);
  archive.sync();
  archive.remove("2024/10/21.md");
  FileChanges files = archive.changes();
  CHECK(files.vanished() == std::vector<std::string>{"2024/10/21.md"});
  CHECK(files.is_gone("2024/10/21.md"));
  CHECK_FALSE(files.worth_a_commit());
  files.forget("2024/10/21.md");
  CHECK(files.worth_a_commit());

  Listing partial = list_archive({archive.folder / "archive"});
  partial.unseen = {"2024/10/"};
  const FileChanges unseen(partial, archive.index, false);
  CHECK(unseen.vanished().empty());
  CHECK(unseen.is_unseen("2024/10/21.md"));
  CHECK_FALSE(unseen.is_unseen("2024/11/21.md"));

  files.write_manifest(archive.index);
  CHECK(archive.changes().vanished().empty());
}

TEST_CASE("a file to read next time is a digest whatever its time and size are") {
  Archive archive;
  archive.write("a.md", kDigestText);
  archive.sync();
  FileChanges files = archive.changes();
  files.read_next_time("a.md");
  CHECK(files.worth_a_commit());
  files.write_manifest(archive.index);
  CHECK(archive.sync() == States{kDigest});
}

TEST_CASE("a file that cannot be read counts as what the index knows of it") {
  Archive archive;
  archive.write("a.md", kDigestText);
  archive.sync();
  archive.write("a.md", kDigestText + "\n");
  FileChanges files = archive.changes();
  archive.remove("a.md");
  const FileLook look = files.look_at(0);
  CHECK(look.state == FileState::kUnreadable);
  CHECK(look.digest);
  CHECK_FALSE(files.worth_a_commit());
}

TEST_CASE("ill-formed bytes are repaired, and the look says where") {
  Archive archive;
  archive.write("a.md", kDigestText + "\xFF");
  FileChanges files = archive.changes();
  const FileLook look = files.look_at(0);
  CHECK(look.text == kDigestText + "\xEF\xBF\xBD");
  CHECK(look.first_repair == kDigestText.size());
}

TEST_CASE("files are found by their keys") {
  Archive archive;
  archive.write("a/b.md", "x");
  archive.write("a-b.md", "x");
  FileChanges files = archive.changes();
  REQUIRE(files.find("a/b.md") != nullptr);
  CHECK(files.find("a/b.md")->path == (archive.folder / "archive/a/b.md").string());
  CHECK(files.find("a") == nullptr);
  CHECK(files.find("z.md") == nullptr);
}

}  // namespace papersearch::changes_test

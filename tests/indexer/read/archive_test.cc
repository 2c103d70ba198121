// SPDX-License-Identifier: GPL-2.0-or-later
// Which files of an archive are found and how they are read.
#include "indexer/read/archive.h"

#include <sys/stat.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::archive_test {

namespace {

std::vector<std::string> keys(const Listing& listing) {
  std::vector<std::string> out;
  for (const SourceFile& file : listing.files) out.emplace_back(file.key);
  return out;
}

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("several roots, also single files, list their files under keys of their own") {
  TemporaryFolder folder;
  folder.write("a/2024/10/21.md", "x");
  folder.write("single.md", "yy");
  const Listing listing = list_archive({folder / "a", folder / "single.md", folder / "a/"});
  std::map<std::string, std::string> paths;
  for (const SourceFile& file : listing.files) paths.emplace(file.key, file.path);
  CHECK(paths == std::map<std::string, std::string>{{"2024/10/21.md", (folder / "a/2024/10/21.md").string()},
                                                    {"2:single.md", (folder / "single.md").string()},
                                                    {"3:2024/10/21.md", (folder / "a/2024/10/21.md").string()}});
  CHECK(listing.files.at(0).size == 1);
  CHECK(listing.files.at(1).size == 2);
  CHECK(listing.troubles.empty());
}

TEST_CASE("Markdown files are listed by key, hidden ones and modules not, whatever the folders are") {
  const TemporaryFolder folder;
  for (const char* name : {"b/2.md", "b/1.MD", "a.md", "a/1.md", "a-b/1.md", "a/.hidden.md", ".git/1.md",
                           "node_modules/1.md", "a/1.txt", "c/d/e/1.md"})
    folder.write(name, "x");
  CHECK(keys(list_archive({folder / ""})) == Keys{"a-b/1.md", "a.md", "a/1.md", "b/1.MD", "b/2.md", "c/d/e/1.md"});
}

TEST_CASE("a listing of many folders is in order, though two threads make it") {
  const TemporaryFolder folder;
  Keys expected;
  for (int i = 10; i < 60; ++i) {
    const std::string name = std::to_string(i) + "/" + std::to_string(i) + ".md";
    folder.write(name, "x");
    expected.push_back(name);
  }
  CHECK(keys(list_archive({folder / ""})) == expected);
}

TEST_CASE("a very long path has a key that fits a term and is its own") {
  const TemporaryFolder folder;
  const std::string begin = std::string(120, 'd') + "/" + std::string(120, 'f');
  folder.write(begin + "1.md", "x");
  folder.write(begin + "2.md", "x");
  const Keys first = keys(list_archive({folder / ""}));
  REQUIRE(first.size() == 2);
  CHECK(first[0] != first[1]);
  for (const std::string& key : first) CHECK(key.size() < 240);
  CHECK(keys(list_archive({folder / ""})) == first);
}

TEST_CASE("an archive that is missing is an error; links that lead nowhere or out of it are troubles") {
  const TemporaryFolder folder;
  CHECK_THROWS_WITH(list_archive({folder / "missing"}), has_part("no archive at"));
  folder.write("out.md", "x");
  folder.write("archive/a.md", "x");
  std::filesystem::create_symlink(folder / "nothing.md", folder / "archive/broken.md");
  std::filesystem::create_symlink(folder / "out.md", folder / "archive/out.md");
  std::filesystem::create_symlink(folder / "archive/a.md", folder / "archive/same.md");
  const Listing listing = list_archive({folder / "archive"});
  CHECK(keys(listing) == Keys{"a.md", "same.md"});
  CHECK(listing.troubles.size() == 2);
  CHECK(listing.unseen == Keys{"broken.md"});  // it may come back; what is outside is no part of the archive
}

TEST_CASE("a file is read whole; one that is gone, a folder and a pipe are not read") {
  const TemporaryFolder folder;
  const std::string bytes = "a\0b" + std::string(100'000, 'x');
  folder.write("a.md", bytes);
  const auto read = [&](const std::string& name) {
    const std::string path = (folder / name).string();
    return read_file({name, path});
  };
  CHECK(read("a.md") == bytes);
  CHECK_FALSE(read("none.md"));
  std::filesystem::create_directory(folder / "folder.md");
  CHECK_FALSE(read("folder.md"));
  REQUIRE(::mkfifo((folder / "pipe.md").c_str(), 0600) == 0);
  CHECK_FALSE(read("pipe.md"));  // and does not wait for a writer
  folder.write("empty.md", "");
  CHECK(read("empty.md") == "");
}

TEST_CASE("days in paths") {
  CHECK(to_string(*day_in_path("x/2024/10/21.md")) == "2024-10-21");
  CHECK_FALSE(day_in_path("x/2024/10/32.md"));
  CHECK_FALSE(day_in_path("12024/10/21.md"));
  CHECK_FALSE(day_in_path("README.md"));
}

}  // namespace papersearch::archive_test

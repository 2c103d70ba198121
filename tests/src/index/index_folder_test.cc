// SPDX-License-Identifier: GPL-2.0-or-later
#include "src/index/index_folder.h"

#include <xapian.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>
#include <string>

#include "src/base/diagnostic.h"
#include "src/index/read_index.h"
#include "src/index/write_index.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::index_folder_test {
namespace fs = std::filesystem;

namespace {

void put(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  std::ofstream(file) << text;
}

// Every name below a folder with its bytes; links with where they lead.
std::map<std::string, std::string> contents(const fs::path& folder) {
  std::map<std::string, std::string> out;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const std::string name = entry.path().lexically_relative(folder).string();
    if (entry.is_symlink()) {
      out[name] = "link to " + fs::read_symlink(entry.path()).string();
    } else if (entry.is_regular_file()) {
      std::ostringstream text;
      text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
      out[name] = text.str();
    } else {
      out[name] = "folder";
    }
  }
  return out;
}

// A database as notmuch or recoll might have it.
void put_database(const fs::path& folder) {
  fs::create_directories(folder.parent_path());
  Xapian::WritableDatabase database(folder.string(), Xapian::DB_CREATE);
  Xapian::Document mail;
  mail.add_term("mail");
  mail.set_data("somebody's");
  database.add_document(mail);
  database.set_metadata("version", "3");
  database.commit();
}

void make_index(const fs::path& folder, const std::string& paper = "paper") {
  WriteIndex index(folder.string());
  index.commit([&](Xapian::WritableDatabase& database) {
    Xapian::Document document;
    document.add_boolean_term("Q" + paper);
    database.replace_document("Q" + paper, document);
  });
  if (index.fresh()) index.publish();
}

}  // namespace

TEST_CASE("what is not ours is named and left as it is, whatever the mode") {
  struct Case {
    std::string what;
    std::function<void(const fs::path&)> make;
    std::string named;
  };
  const Case cases[] = {
      {"somebody's generations", [](const fs::path& f) { put(f / "generations/2024/notes.txt", "mine"); }, "2024"},
      {"a file in generations", [](const fs::path& f) { put(f / "generations/notes.txt", "mine"); }, "notes.txt"},
      {"a file named generations", [](const fs::path& f) { put(f / "generations", "mine"); }, "generations"},
      {"a link as generations",
       [](const fs::path& f) {
         put(f.parent_path() / "elsewhere/1/iamglass", "mine");
         fs::create_directories(f);
         fs::create_directory_symlink(f.parent_path() / "elsewhere", f / "generations");
       },
       "generations"},
      {"a link as a generation",
       [](const fs::path& f) {
         put(f.parent_path() / "elsewhere/iamglass", "mine");
         fs::create_directories(f / "generations");
         fs::create_directory_symlink(f.parent_path() / "elsewhere", f / "generations/1");
       },
       "generations/1"},
      {"a lock with text", [](const fs::path& f) { put(f / "lock", "held by make\n"); }, "lock"},
      {"a lock with a number", [](const fs::path& f) { put(f / "lock", "4711\n"); }, "lock"},
      {"a link as lock",
       [](const fs::path& f) {
         put(f.parent_path() / "target", "mine");
         fs::create_directories(f);
         fs::create_symlink(f.parent_path() / "target", f / "lock");
       },
       "lock"},
      {"another stub", [](const fs::path& f) { put(f / "current", "auto elsewhere\n"); }, "current"},
      {"a database", [](const fs::path& f) { put_database(f); }, "Xapian"},
      {"a damaged database", [](const fs::path& f) { put(f / "iamglass", "nonsense"); }, "Xapian"},
      {"a database among the generations", [](const fs::path& f) { put_database(f / "generations/1"); }, "Xapian"},
      {"a damaged one there", [](const fs::path& f) { put(f / "generations/1/iamglass", "nonsense"); },
       "generations/1"},
      {"one with more in it",
       [](const fs::path& f) {
         make_index(f);
         const fs::path generation = current_generation(f.string());
         put(generation / "letter.txt", "mine");
       },
       "letter.txt"},
      {"a database that a stub of ours names",
       [](const fs::path& f) {
         put_database(f / "generations/1");
         put(f / "current", "glass generations/1\n");
       },
       "Xapian"},
      {"any other file", [](const fs::path& f) { put(f / "thesis.md", "mine"); }, "thesis.md"},
  };
  for (const Case& c : cases) {
    for (const auto mode : {WriteIndex::Mode::kUpdate, WriteIndex::Mode::kReplace}) {
      TemporaryFolder folder;
      const fs::path index = folder / "index";
      c.make(index);
      const auto before = contents(folder / "");
      INFO(c.what);
      CHECK_THROWS_WITH(WriteIndex(index.string(), mode), has_part(c.named));
      CHECK(contents(folder / "") == before);
    }
  }
}

TEST_CASE("what a killed run left behind is no hindrance, and goes") {
  TemporaryFolder folder;
  const fs::path index = folder / "index";
  fs::create_directories(index);
  put(index / "lock", "");  // killed before it wrote its number
  make_index(index, "one");
  const std::string first = current_generation(index.string());
  fs::create_directories(index / "generations/99.new");  // killed before it wrote the mark
  put(index / "generations/98.new/papersearch", "");     // and before Xapian made its files
  fs::copy(first, index / "generations/97");             // killed before the stub was replaced
  put(index / "lock", "4711\n");                         // as programs of before wrote it
  put(index / "notes.txt", "somebody's, beside an index: nobody's business");
  make_index(index, "two");
  CHECK(current_generation(index.string()) == first);
  CHECK(contents(index / "generations").contains(fs::path(first).filename().string()));
  CHECK_FALSE(fs::exists(index / "generations/99.new"));
  CHECK_FALSE(fs::exists(index / "generations/98.new"));
  CHECK_FALSE(fs::exists(index / "generations/97"));
  CHECK(fs::exists(index / "notes.txt"));
  CHECK(ReadIndex(index.string()).database().get_doccount() == 2);
}

TEST_CASE("a generation without the mark is known by its stamp") {
  TemporaryFolder folder;
  const fs::path index = folder / "index";
  make_index(index);
  fs::remove(fs::path(current_generation(index.string())) / "papersearch");
  const std::string old = current_generation(index.string());
  {
    WriteIndex writer(index.string(), WriteIndex::Mode::kReplace);
    writer.commit([](Xapian::WritableDatabase&) {});
    writer.publish();
  }
  CHECK(current_generation(index.string()) != old);
  CHECK_FALSE(fs::exists(old));
}

TEST_CASE("names of generations never come twice, also after a folder was emptied") {
  TemporaryFolder folder;
  const fs::path index = folder / "index";
  std::map<std::string, int> seen;
  for (int i = 0; i < 5; ++i) {
    make_index(index);
    ++seen[current_generation(index.string())];
    fs::remove_all(index);
  }
  CHECK(seen.size() == 5);
}

TEST_CASE("a good index stays until a new one is whole, also where nothing says that it is the current one") {
  TemporaryFolder folder;
  const fs::path index = folder / "index";
  for (const char* stub : {"", "glass generations/", "nonsense"}) {
    make_index(index, "kept");
    const std::string good = current_generation(index.string());
    put(index / "current", stub);
    {
      WriteIndex unpublished(index.string(), WriteIndex::Mode::kReplace);
      unpublished.commit([](Xapian::WritableDatabase&) {});
    }
    CHECK(fs::exists(good));
    fs::remove(index / "current");
    {
      WriteIndex unpublished(index.string());
      CHECK(unpublished.fresh());
    }
    CHECK(fs::exists(good));
    put(index / "current", "glass generations/" + fs::path(good).filename().string() + "\n");
    CHECK(ReadIndex(index.string()).database().term_exists("Qkept"));
  }
}

TEST_CASE("without a variable that names a folder there is no default index") {
  const auto restore = [](const char* name, const char* value) {
    value == nullptr ? ::unsetenv(name) : ::setenv(name, value, 1);
  };
  std::map<const char*, std::string> was;
  for (const char* name : {"PAPERSEARCH_DB", "XDG_DATA_HOME", "HOME"}) {
    if (const char* value = std::getenv(name)) was[name] = value;
    ::unsetenv(name);
  }
  CHECK_THROWS_WITH(default_index_path(), has_part("HOME"));
  ::setenv("XDG_DATA_HOME", "relative", 1);  // to be ignored, says the XDG base directory specification
  CHECK_THROWS_WITH(default_index_path(), has_part("HOME"));
  ::setenv("HOME", "/home/me", 1);
  CHECK(default_index_path() == "/home/me/.local/share/papersearch/index");
  ::setenv("XDG_DATA_HOME", "/data", 1);
  CHECK(default_index_path() == "/data/papersearch/index");
  for (const char* name : {"PAPERSEARCH_DB", "XDG_DATA_HOME", "HOME"})
    restore(name, was.contains(name) ? was[name].c_str() : nullptr);
}

}  // namespace papersearch::index_folder_test

// SPDX-License-Identifier: GPL-2.0-or-later
// The index follows the archive, whatever happens to the files.
#include "indexer/write/sync.h"

#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <map>
#include <optional>

#include "indexer/read/limits.h"
#include "indexer/write/new_words.h"
#include "src/index/index_folder.h"
#include "src/index/lexicon.h"
#include "src/paper/paper.h"
#include "src/paper/stored.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::sync_test {

namespace {

// A site gives such short ids, and they are one paper whatever it is called.
std::string entry(const std::string& id, const std::string& title, const std::string& body,
                  const std::string& votes = "") {
  return "### [" + title + "](https://openreview.net/forum?id=" + id + ")\n" +
         (votes.empty() ? "" : "Vote: " + votes + "\n") + "- " + body + "\n\n";
}

std::string digest(const std::string& day, const std::string& entries) {
  return "## Daily Papers (" + day + ")\n\n" + entries;
}

struct Bench {
  TemporaryFolder folder;
  std::optional<Date> today;
  std::vector<std::string> codes;
  std::vector<std::string> files;  // of each, its name

  SyncReport run(bool dry_run = false, bool rebuild = false) {
    codes.clear();
    files.clear();
    SyncOptions options;
    options.roots = {folder / "archive"};
    options.index_path = (folder / "index").string();
    options.dry_run = dry_run;
    options.rebuild = rebuild;
    options.today = today;
    SyncListener listener;
    listener.on_finding = [this](const Diagnostic& d, const std::string& file, std::string_view) {
      codes.push_back(d.code);
      files.push_back(std::filesystem::path(file).filename().string());
    };
    return sync(options, listener);
  }

  // All papers of the index by the id in the link of entry().
  std::map<std::string, Paper> papers() {
    Xapian::Database index(current_generation((folder / "index").string()));
    std::map<std::string, Paper> out;
    for (auto doc = index.postlist_begin(""); doc != index.postlist_end(""); ++doc) {
      Paper paper = paper_from_stored(index.get_document(*doc).get_data());
      const std::size_t site = paper.id.find(':') + 1;
      out.emplace(paper.id.substr(site), std::move(paper));
    }
    return out;
  }

  std::size_t with_term(const std::string& term) {
    return Xapian::Database(current_generation((folder / "index").string())).get_termfreq(term);
  }
};

std::string counts(const SyncReport& r) {
  return std::to_string(r.digests) + "/" + std::to_string(r.papers) + " +" + std::to_string(r.added) + " ~" +
         std::to_string(r.changed) + " -" + std::to_string(r.removed);
}

}  // namespace

TEST_CASE("new, unchanged, changed and vanished digests") {
  Bench bench;
  bench.folder.write("archive/2024/10/21.md",
                     digest("2024-10-21", entry("1", "One", "하나") + entry("2", "Two", "둘")));
  bench.folder.write("archive/2024/10/22.md", digest("2024-10-22", entry("3", "Three", "셋")));
  const SyncReport first = bench.run();
  CHECK(counts(first) == "2/3 +3 ~0 -0");
  const SyncReport second = bench.run();
  CHECK(counts(second) == "2/3 +0 ~0 -0");
  CHECK(second.revision == first.revision);
  bench.folder.write("archive/2024/10/22.md", digest("2024-10-22", entry("3", "Three", "셋 고침")));
  CHECK(counts(bench.run()) == "2/3 +0 ~1 -0");
  bench.folder.write("archive/2024/10/21.md", digest("2024-10-21", entry("2", "Two", "둘")));
  CHECK(counts(bench.run()) == "2/2 +0 ~0 -1");
  std::filesystem::remove(bench.folder / "archive/2024/10/22.md");
  CHECK(counts(bench.run()) == "1/1 +0 ~0 -1");
  CHECK(bench.papers().count("2") == 1);
  CHECK(counts(bench.run(false, true)) == "1/1 +1 ~0 -0");
}

TEST_CASE("files of any name and in any folder are known again") {
  Bench bench;
  const std::vector<std::string> names = {
      "README.md",  "a.md",           "a-b/x.md", "a/b/x.md",
      "a/1 2 3.md", "a/new\nline.md", "가/나.md", std::string(120, 'd') + "/" + std::string(120, 'f') + ".md"};
  const auto an_hour_ago = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
  const auto write = [&](std::size_t i, const std::string& body) {
    const std::string number = std::to_string(i + 1);
    bench.folder.write("archive/" + names[i], digest("2024-10-0" + number, entry(number, "Paper " + number, body)));
    std::filesystem::last_write_time(bench.folder / ("archive/" + names[i]), an_hour_ago);
  };
  for (std::size_t i = 0; i < names.size(); ++i) write(i, "글");
  CHECK(counts(bench.run()) == "8/8 +8 ~0 -0");
  for (std::size_t i = 0; i < names.size(); ++i) write(i, "말");  // as long, and its time put back
  CHECK(counts(bench.run()) == "8/8 +0 ~8 -0");
  CHECK(counts(bench.run()) == "8/8 +0 ~0 -0");
  CHECK(bench.codes.empty());
  for (std::size_t i = names.size(); i > 0; --i) {
    std::filesystem::remove(bench.folder / ("archive/" + names[i - 1]));
    if (i == 1) break;
    CHECK(counts(bench.run()) == std::to_string(i - 1) + "/" + std::to_string(i - 1) + " +0 ~0 -1");
  }
}

TEST_CASE("an entry on two days is one paper under both, and stays when one file goes") {
  Bench bench;
  bench.folder.write("archive/2024/10/16.md", digest("2024-10-16", entry("9", "Old title", "옛 글", "15")));
  bench.folder.write("archive/2024/10/18.md", digest("2024-10-18", entry("9", "New title", "새 글")));
  CHECK(counts(bench.run()) == "2/1 +1 ~0 -0");
  Paper paper = bench.papers().at("9");
  CHECK(paper.title == "New title");
  CHECK(paper.other_titles == std::vector<std::string>{"Old title"});
  CHECK(paper.days.size() == 2);
  CHECK(paper.votes == 15);
  CHECK(bench.with_term("D20241016") == 1);
  CHECK(bench.with_term("D20241018") == 1);
  CHECK(bench.with_term("Sold") == 1);
  std::filesystem::remove(bench.folder / "archive/2024/10/18.md");
  CHECK(counts(bench.run()) == "1/1 +0 ~1 -0");
  CHECK(bench.papers().at("9").title == "Old title");
  CHECK(bench.with_term("D20241018") == 0);
  bench.folder.write("archive/2024/10/19.md", digest("2024-10-19", entry("9", "Third", "또")));
  CHECK(counts(bench.run()) == "2/1 +0 ~1 -0");
  CHECK(bench.papers().at("9").days.size() == 2);
}

TEST_CASE("digests are known by content: the root of a clone gives its papers once") {
  Bench bench;
  const std::string newest = digest("2024-10-21", entry("1", "One", "하나"));
  bench.folder.write("archive/2024/10/21.md", newest);
  bench.folder.write("archive/README.md", "# Papers\n\n" + newest + "## License\n\n- nothing\n");
  bench.folder.write("archive/LICENSE.md", "### [not](https://a/b)\n");
  bench.folder.write("archive/data.csv", newest);
  bench.folder.write("archive/.git/x.md", digest("2024-10-20", entry("7", "Hidden", "x")));
  bench.folder.write("archive/node_modules/x.md", digest("2024-10-20", entry("8", "Module", "x")));
  CHECK(counts(bench.run()) == "2/1 +1 ~0 -0");
  CHECK(bench.papers().at("1").days.size() == 1);
}

TEST_CASE("a file that is no digest is read once, is worth no commit, and may become a digest") {
  Bench bench;
  const auto an_hour_ago = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
  const auto write = [&](const std::string& name, const std::string& text) {
    bench.folder.write("archive/" + name, text);
    std::filesystem::last_write_time(bench.folder / ("archive/" + name), an_hour_ago);
  };
  const std::string text = digest("2024-10-21", entry("1", "One", "하나"));
  write("a.md", digest("2024-10-20", entry("2", "Two", "둘")));
  write("LICENSE.md", std::string(text.size(), '-'));
  const SyncReport first = bench.run();
  CHECK(counts(first) == "1/1 +1 ~0 -0");
  write("LICENSE.md", "another license");
  CHECK(bench.run().revision == first.revision);
  write("LICENSE.md", text + "\n");
  CHECK(counts(bench.run()) == "2/2 +1 ~0 -0");
  write("LICENSE.md", "no digest again");
  const SyncReport without = bench.run();
  CHECK(counts(without) == "1/1 +0 ~0 -1");
  std::filesystem::remove(bench.folder / "archive/LICENSE.md");
  CHECK(bench.run().revision == without.revision);
  write("b.md", text);
  CHECK(counts(bench.run()) == "2/2 +1 ~0 -0");
}

TEST_CASE("a file that stops being a digest loses its papers; one that cannot be read keeps them") {
  Bench bench;
  bench.folder.write("archive/a.md", digest("2024-10-21", entry("1", "One", "하나")));
  bench.folder.write("archive/b.md", digest("2024-10-22", entry("2", "Two", "둘")));
  bench.run();
  bench.folder.write("archive/a.md", "# no digest any more, and of another size\n");
  CHECK(counts(bench.run()) == "1/1 +0 ~0 -1");
  std::filesystem::remove(bench.folder / "archive/b.md");
  std::filesystem::create_symlink("/nonexistent/b.md", bench.folder / "archive/b.md");
  bench.folder.write("archive/c.md", digest("2024-10-23", entry("3", "Three", "셋")));
  CHECK(bench.run().papers == 2);
  CHECK(bench.papers().count("2") == 1);
}

TEST_CASE("a dry run touches nothing") {
  Bench bench;
  bench.folder.write("archive/a.md", digest("2024-10-21", entry("1", "One", "하나")));
  CHECK(counts(bench.run(true)) == "1/1 +1 ~0 -0");
  CHECK_FALSE(std::filesystem::exists(bench.folder / "index"));
  bench.run();
  std::filesystem::remove(bench.folder / "archive/a.md");
  bench.folder.write("archive/b.md", digest("2024-10-22", entry("2", "Two", "둘")));
  CHECK(counts(bench.run(true)) == "1/1 +1 ~0 -1");
  CHECK(bench.papers().count("1") == 1);
}

TEST_CASE("an archive that is missing or holds no digest is an error that changes nothing") {
  Bench bench;
  CHECK_THROWS_AS(bench.run(), Error);
  bench.folder.write("archive/a.md", digest("2024-10-21", entry("1", "One", "하나")));
  bench.run();
  std::filesystem::remove(bench.folder / "archive/a.md");
  CHECK_THROWS_WITH(bench.run(), has_part("no digest"));
  CHECK(bench.papers().size() == 1);
}

TEST_CASE("links: inside the archive followed, out of it not, loops harmless") {
  Bench bench;
  bench.folder.write("outside/x.md", digest("2024-10-20", entry("5", "Five", "x")));
  bench.folder.write("archive/a.md", digest("2024-10-21", entry("1", "One", "하나")));
  std::filesystem::create_directory_symlink(bench.folder / "archive", bench.folder / "archive/loop");
  std::filesystem::create_symlink(bench.folder / "outside/x.md", bench.folder / "archive/out.md");
  std::filesystem::create_symlink(bench.folder / "archive/a.md", bench.folder / "archive/same.md");
  CHECK(bench.run().papers == 1);
  std::sort(bench.codes.begin(), bench.codes.end());
  CHECK(bench.codes == std::vector<std::string>{"link-to-folder", "not-read"});
}

TEST_CASE("invalid UTF-8 is read and found; the paper is there") {
  Bench bench;
  bench.folder.write("archive/a.md", digest("2024-10-21", entry("1", "One", "깨진 \xFF 글")));
  CHECK(bench.run().findings == 1);
  CHECK(bench.codes.at(0) == "invalid-utf8");
  CHECK(bench.papers().at("1").sections.at(0).bullets.at(0) == "깨진 \xEF\xBF\xBD 글");
}

TEST_CASE("a paper whose other digest cannot be read stays, and is looked at again when it can") {
  Bench bench;
  const std::string text = digest("2024-10-21", entry("1", "One", "하나"));
  bench.folder.write("archive/a.md", text);
  bench.folder.write("archive/c.md", digest("2024-10-22", entry("2", "Two", "둘")));
  bench.folder.write("archive/b.txt", text);
  std::filesystem::create_symlink(bench.folder / "archive/b.txt", bench.folder / "archive/b.md");
  CHECK(bench.run().papers == 2);

  std::filesystem::remove(bench.folder / "archive/a.md");
  std::filesystem::remove(bench.folder / "archive/b.txt");  // b.md is there and cannot be read
  const SyncReport without = bench.run();
  CHECK(without.removed == 0);
  CHECK(bench.codes == std::vector<std::string>{"not-read"});
  CHECK(bench.papers().contains("1"));

  bench.folder.write("archive/b.txt", digest("2024-10-21", entry("1", "One", "하나 더")));
  CHECK(bench.run().changed == 1);
  CHECK(bench.papers().at("1").sections.at(0).bullets.at(0) == "하나 더");
  CHECK(bench.run().changed == 0);

  std::filesystem::remove(bench.folder / "archive/b.md");
  CHECK(bench.run().removed == 1);
}

TEST_CASE("an archive larger than a batch that has moved keeps its papers and their arrival") {
  Bench bench;
  const std::string blank(12 << 20, '\n');
  for (int i = 1; i <= 4; ++i) {
    const std::string n = std::to_string(i);
    bench.folder.write("archive/old/" + n + ".md", digest("2024-10-2" + n, entry(n, "Paper " + n, "하나")) + blank);
  }
  CHECK(bench.run().added == 4);
  std::filesystem::rename(bench.folder / "archive/old", bench.folder / "archive/young");
  const SyncReport moved = bench.run();
  CHECK(moved.added == 0);
  CHECK(moved.removed == 0);
  CHECK(moved.changed == 4);
  CHECK(bench.run().changed == 0);
}

TEST_CASE("the lexicon has each inflected word of the index once, however it came") {
  const auto lexicon = [](Bench& bench) {
    const Xapian::Database index(current_generation((bench.folder / "index").string()));
    CHECK(lexicon_damage(index).empty());
    std::string out;
    const std::string key(kLexiconKey);
    for (auto part = index.metadata_keys_begin(key); part != index.metadata_keys_end(key); ++part)
      out += index.get_metadata(*part).substr(kLexiconCheckBytes);
    return out;
  };
  Bench bench;
  const auto write = [&](int day, const std::string& body) {
    const std::string number = std::to_string(day);
    bench.folder.write("archive/2024/10/" + number + ".md", digest("2024-10-" + number, entry(number, "One", body)));
  };
  write(21, "부분이 끊임없이 학습을, 부분이 그리고 해를");  // 해를 has two syllables
  bench.run();
  CHECK(lexicon(bench) == "2부분이2끊임없이2학습을");
  write(22, "부분이 모델은");
  bench.run();
  CHECK(lexicon(bench) == "2부분이2끊임없이2학습을2모델은");
  write(21, "추론을 부분이");
  bench.run();
  CHECK(lexicon(bench) == "2부분이2끊임없이2학습을2모델은2추론을");
  bench.run(false, true);
  CHECK(lexicon(bench) == "2추론을2부분이2모델은");
  write(23, "모델 마다");  // also a term as one, but no inflected word
  bench.run();
  write(24, "모델마다");
  bench.run();
  CHECK(lexicon(bench) == "2추론을2부분이2모델은2모델마다");
}

TEST_CASE("a file that changes while its time stamp is still young is read again, though time and size are as before") {
  Bench bench;
  const std::filesystem::path file = bench.folder / "archive/a.md";
  bench.folder.write("archive/a.md", digest("2024-10-21", entry("1", "One", "하나")));
  const auto written = std::filesystem::last_write_time(file);
  CHECK(bench.run().added == 1);
  bench.folder.write("archive/a.md",
                     digest("2024-10-21", entry("1", "Two", "둘둘")));  // within the same tick of a clock
  std::filesystem::last_write_time(file, written);
  CHECK(bench.run().changed == 1);
  CHECK(bench.papers().at("1").title == "Two");
}

TEST_CASE("a paper bears the newest of its titles and days; a finding says how many are left out, and in which file") {
  Bench bench;
  std::string titles;
  for (int i = 0; i < 300; ++i) titles += entry("2410.00001", "Title " + std::to_string(i), "모델");
  bench.folder.write("archive/2024-10-21.md", digest("2024-10-21", titles));
  std::string days;
  for (int i = 0; i < 1100; ++i) {
    const std::string year = std::to_string(1990 + i / 336);
    const std::string month = (i / 28 % 12 < 9 ? "0" : "") + std::to_string(i / 28 % 12 + 1);
    const std::string day = (i % 28 < 9 ? "0" : "") + std::to_string(i % 28 + 1);
    days += digest(year + "-" + month + "-" + day, entry("2410.00002", "Title", "모델"));
  }
  bench.folder.write("archive/days.md", days);
  bench.run();
  CHECK(bench.codes == std::vector<std::string>{"too-many-titles", "too-many-days"});
  CHECK(bench.files == std::vector<std::string>{"2024-10-21.md", "days.md"});
  const auto papers = bench.papers();
  CHECK(papers.at("2410.00001").other_titles.size() == kMostOtherTitles);
  REQUIRE(papers.at("2410.00002").days.size() == kMostDays);
  CHECK(to_string(papers.at("2410.00002").day()) == "1993-04-08");
  CHECK(to_string(papers.at("2410.00002").days.front()) == "1990-04-17");
}

TEST_CASE("a digest that is dated years ahead is found by the clock of the run, and indexed") {
  Bench bench;
  bench.today = Date{2024, 10, 21};
  bench.folder.write("archive/a.md", digest("2024-12-24", entry("2410.00001", "A", "모델")));
  bench.run();
  CHECK(bench.codes == std::vector<std::string>{"unlikely-day"});
  CHECK(bench.papers().size() == 1);
}

TEST_CASE("papers of one address are kept apart by their titles, and none changes its id when another comes") {
  Bench bench;
  const auto at_address = [](const std::string& title) {
    return "### [" + title + "](https://a.org/list)\n- " + title + "\n\n";
  };
  bench.folder.write("archive/b.md", digest("2024-10-22", at_address("Second")));
  CHECK(counts(bench.run()) == "1/1 +1 ~0 -0");
  bench.folder.write("archive/c.md", digest("2024-10-23", at_address("Third") + at_address("second")));
  CHECK(counts(bench.run()) == "2/2 +1 ~1 -0");
  CHECK(bench.codes == std::vector<std::string>{"link-shared"});
  CHECK(bench.papers().at("a.org/list").title == "second");
  CHECK(bench.papers().at("a.org/list").days.size() == 2);
  CHECK(counts(bench.run(false, true)) == "2/2 +2 ~0 -0");
  CHECK(bench.papers().at("a.org/list").title == "second");
  std::filesystem::remove(bench.folder / "archive/c.md");
  CHECK(counts(bench.run()) == "1/1 +0 ~1 -1");
  CHECK(bench.run().findings_open == 0);
}

TEST_CASE("one id under titles without a common word is one paper, and is found") {
  Bench bench;
  bench.folder.write("archive/a.md", digest("2024-10-21", entry("1", "Learning to walk", "하나")));
  bench.folder.write("archive/b.md", digest("2024-10-22", entry("1", "Learning to Run", "둘")));
  CHECK(counts(bench.run()) == "2/1 +1 ~0 -0");
  CHECK(bench.codes.empty());
  bench.folder.write("archive/c.md", digest("2024-10-23", entry("1", "Cooking rice", "셋")));
  CHECK(counts(bench.run()) == "3/1 +0 ~1 -0");
  CHECK(bench.codes == std::vector<std::string>{"id-shared"});
}

TEST_CASE("findings stay open until what they are of is mended or gone") {
  Bench bench;
  const auto open = [&] { return bench.run().findings_open; };
  const std::string good = digest("2024-10-21", entry("1", "One", "하나"));
  bench.folder.write("archive/2024/10/21.md", good);
  bench.folder.write("archive/2024/10/22.md", digest("2024-10-22", entry("2", "Two", "둘", "many")));
  bench.folder.write("archive/2024/10/23.md", "## Papers\n\n" + entry("3", "Three", "셋"));
  bench.folder.write("archive/notes.md", "## Papers\n\n" + entry("4", "Four", "넷"));
  const SyncReport first = bench.run();
  CHECK(first.findings == 2);
  CHECK(first.findings_open == 2);
  CHECK(first.newest_day == Date{2024, 10, 22});
  CHECK(open() == 2);
  CHECK(counts(bench.run(false, true)) == "2/2 +2 ~0 -0");
  CHECK(open() == 2);
  bench.folder.write("archive/2024/10/22.md", digest("2024-10-22", entry("2", "Two", "둘", "7")));
  CHECK(open() == 1);
  std::filesystem::remove(bench.folder / "archive/2024/10/23.md");
  CHECK(open() == 0);
  bench.folder.write("archive/2024/10/21.md", "# Another heading\n\n" + entry("1", "One", "하나"));
  CHECK(counts(bench.run()) == "1/1 +0 ~0 -1");
  CHECK(bench.codes == std::vector<std::string>{"no-digest"});
  CHECK(open() == 1);
  bench.folder.write("archive/2024/10/21.md", good);
  CHECK(counts(bench.run()) == "2/2 +1 ~0 -0");
  CHECK(open() == 0);
}

}  // namespace papersearch::sync_test

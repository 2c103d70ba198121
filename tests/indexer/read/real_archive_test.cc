// SPDX-License-Identifier: GPL-2.0-or-later
// The parser against the real archive, where it is there, counted by an independent script.
#include <array>
#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>
#include <set>

#include "indexer/read/archive.h"
#include "indexer/read/digest.h"
#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::real_archive_test {

namespace {

std::string output_of(const std::string& command) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(::popen(command.c_str(), "r"), &::pclose);
  REQUIRE(pipe);
  std::string out;
  std::array<char, 4096> piece{};
  while (const std::size_t got = std::fread(piece.data(), 1, piece.size(), pipe.get())) out.append(piece.data(), got);
  return out;
}

}  // namespace

TEST_CASE("the parser counts the real archive as an independent script does") {
  const std::string source = PAPERSEARCH_SOURCE_DIR;
  const std::filesystem::path archive = source + "/../shared/archive";
  if (!std::filesystem::exists(archive)) {
    WARN("skipped: the real archive is not beside the checkout");
    return;
  }
  std::map<std::string, std::array<std::size_t, 5>> months;
  std::set<std::string> ids;
  std::size_t entries = 0;
  std::size_t digests = 0;
  for (const SourceFile& file : list_archive({archive}).files) {
    const std::string text = valid_utf8(read_file(file).value());
    if (!is_digest(text)) continue;
    ++digests;
    const Digest digest = parse_digest(text, day_in_path(file.path));
    for (const Diagnostic& finding : digest.findings) CHECK(finding.code == "doubled-heading");
    for (const Paper& paper : digest.papers) {
      ++entries;
      ids.insert(paper.id);
      auto& row = months[to_string(paper.day()).substr(0, 7)];
      row[0] += 1;
      row[paper.votes ? 1 : 2] += 1;
      row[3] += paper.authors.empty() ? 0 : 1;
      row[4] +=
          std::all_of(paper.sections.begin(), paper.sections.end(), [](const Section& s) { return s.name.empty(); })
              ? 1
              : 0;
    }
  }
  std::string counted;
  for (const auto& [month, row] : months) {
    counted += month;
    for (const std::size_t number : row) counted += " " + std::to_string(number);
    counted += "\n";
  }
  counted += std::to_string(digests) + " " + std::to_string(entries) + " " + std::to_string(ids.size()) + "\n";
  CHECK(counted.ends_with("265 3591 3590\n"));
  CHECK(counted ==
        output_of("python3 '" + source + "/tests/indexer/read/count_archive.py' '" + archive.string() + "'"));
}

}  // namespace papersearch::real_archive_test

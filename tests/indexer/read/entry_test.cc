// SPDX-License-Identifier: GPL-2.0-or-later
// One entry, line by line; what digests are made of is in digest_test.cc.
#include "indexer/read/entry.h"

#include <string>

#include "indexer/read/limits.h"
#include "tests/catch.h"

namespace papersearch::entry_test {

namespace {

// Reads lines below a heading as indexer/read/digest.cc does.
struct Entry {
  explicit Entry(const std::string& lines, const std::string& heading = "[A title](https://arxiv.org/abs/2410.04199)")
      : text(heading + "\n\n" + lines), source{text, markdown_lines(text), {}} {
    EntryReader reader(entry_heading(heading, {}), source.said({0, static_cast<std::uint32_t>(heading.size())}),
                       *parse_date("2024-10-21"), source, findings);
    bool blank = true;
    for (std::size_t i = 1; i < source.markdown.lines.size(); ++i) {
      const MarkdownLine& line = source.markdown.lines[i];
      if (line.kind == LineKind::kBlank) {
        blank = true;
        continue;
      }
      if (line.kind == LineKind::kHeading) {
        if (!reader.take_heading_as_text(i, blank)) reader.heading(i);
      } else if (line.kind == LineKind::kCode) {
        reader.code(source.content_of(line));
      } else if (!reader.go_on(i, blank)) {
        missing = missing || reader.text(i, blank) == EntryReader::Reading::kHeadingMissing;
      }
      blank = false;
    }
    id = reader.id();
    paper = reader.close();
  }
  Entry(const Entry&) = delete;
  Entry& operator=(const Entry&) = delete;

  std::string text;
  DigestText source;
  Findings findings{100};
  bool missing = false;
  std::string id;
  Paper paper;
};

std::string names(const std::vector<std::string>& authors) {
  std::string out;
  for (const std::string& name : authors) out += (out.empty() ? "" : "|") + name;
  return out;
}

}  // namespace

TEST_CASE("an entry has votes, authors and sections, in any of their forms") {
  const Entry entry("Vote: 12\n\nAuthors: Yu Qiao, 이주형\n\n- **What's New**: 하나\n- 둘\n\n- **Limits**: 셋\n");
  CHECK(entry.id == "2410.04199");
  CHECK(entry.paper.title == "A title");
  CHECK(entry.paper.votes == 12);
  CHECK(names(entry.paper.authors) == "Yu Qiao|이주형");
  REQUIRE(entry.paper.sections.size() == 3);
  CHECK(entry.paper.sections[0].name == "What's New");
  CHECK(entry.paper.sections[0].bullets == std::vector<std::string>{"하나"});
  CHECK(entry.paper.sections[1].name.empty());
  CHECK(entry.paper.sections[1].bullets == std::vector<std::string>{"둘"});
  CHECK(entry.paper.sections[2].name == "Limits");
  CHECK(entry.paper.sections[2].bullets == std::vector<std::string>{"셋"});
  CHECK(entry.paper.days == std::vector<Date>{*parse_date("2024-10-21")});
  CHECK_FALSE(entry.missing);
}

TEST_CASE("a list of authors goes on below, and ends where something else begins") {
  CHECK(names(Entry("Authors: Yu Qiao,\nLi Wang\n\n- text\n").paper.authors) == "Yu Qiao|Li Wang");
  CHECK(names(Entry("Authors:\nYu Qiao\n\n- text\n").paper.authors) == "Yu Qiao");
  CHECK(names(Entry("Authors: Yu Qiao, Yu Qiao\n").paper.authors) == "Yu Qiao");
  CHECK(Entry("Authors: Yu Qiao, +\n").paper.more_authors);
}

TEST_CASE("a paper has an id in any case, and an entry without text is an entry") {
  const Entry bare("", "A title without a link");
  CHECK(bare.paper.id.starts_with("title-"));
  CHECK(bare.paper.sections.empty());
  CHECK_FALSE(bare.paper.votes);
  const Entry nothing("", "\x01");
  CHECK_FALSE(nothing.paper.id.empty());
  CHECK(Entry("Vote: many\n\n- b\n").findings.take().front().code == "vote-not-a-number");
}

TEST_CASE("what is beyond what a paper may hold is left out, with a finding of each kind") {
  std::string bullets;
  for (std::size_t i = 0; i < kMostBullets + 10; ++i) bullets += "- b\n";
  Entry many(bullets);
  std::size_t kept = 0;
  for (const Section& section : many.paper.sections) kept += section.bullets.size();
  CHECK(kept <= kMostBullets);
  CHECK_FALSE(many.findings.take().empty());
  std::string authors = "Authors: ";
  for (std::size_t i = 0; i < kMostAuthors + 10; ++i) authors += "A" + std::to_string(i) + " B, ";
  Entry crowd(authors + "\n");
  CHECK(crowd.paper.authors.size() <= kMostAuthors);
  CHECK_FALSE(crowd.findings.take().empty());
  Entry huge("- " + std::string(kMostTextBytes + 1000, 'x') + "\n");
  std::size_t bytes = 0;
  for (const Section& section : huge.paper.sections) {
    for (const std::string& bullet : section.bullets) bytes += bullet.size();
  }
  CHECK(bytes <= kMostTextBytes);
  CHECK_FALSE(huge.findings.take().empty());
}

}  // namespace papersearch::entry_test

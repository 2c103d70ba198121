// SPDX-License-Identifier: GPL-2.0-or-later
// Every form that a digest comes in, and what is found wrong with it.
#include "indexer/read/digest.h"

#include <random>

#include "indexer/read/limits.h"
#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::digest_test {

namespace {

const std::string kHead = "## Daily Papers (2024-10-21)\n\n### [A title](https://arxiv.org/abs/2410.04199)\n\n";

// Sections as "name: bullet | bullet; name: …".
std::string sections(const Paper& paper) {
  std::string out;
  for (const Section& section : paper.sections) {
    out += (out.empty() ? "" : "; ") + section.name + ":";
    for (std::size_t i = 0; i < section.bullets.size(); ++i) out += (i == 0 ? " " : " | ") + section.bullets[i];
  }
  return out;
}

Paper only(const std::string& body) {
  Digest digest = parse_digest(kHead + body, std::nullopt);
  REQUIRE(digest.papers.size() == 1);
  return digest.papers.front();
}

// Findings as "code@line:column".
std::string findings(const std::string& text, std::optional<Date> day = std::nullopt) {
  std::string out;
  for (const Diagnostic& d : parse_digest(text, day).findings) {
    const LineColumn at = line_column(text, d.at.begin);
    out += (out.empty() ? "" : " ") + d.code + "@" + std::to_string(at.line) + ":" + std::to_string(at.column);
  }
  return out;
}

}  // namespace

TEST_CASE("bullets, labels and what belongs to them") {
  struct Row {
    const char* body;
    const char* sections;
  };
  const Row rows[] = {
      {"- one\n- two\n", ": one | two"},
      {"- **What's New**: a\n\n- **Technical Details**: b\n", "What's New: a; Technical Details: b"},
      {"- ***What's New***: a\n", "What's New: a"},
      {"- **What’s New**: a\n", "What's New: a"},
      {"- **Label:** a\n", "Label: a"},
      {"- **프로젝터 (Projector)**: 가\n", "프로젝터 (Projector): 가"},
      {"- **bold** words first\n", ": **bold** words first"},
      {"- **unclosed: a\n", ": **unclosed: a"},
      {"- a\n  - (1) b\n  - (2) c\n", ": a\n(1) b\n(2) c"},
      {"- a\n1. b\n2) c\nplain\n", ": a\n1. b\n2) c\nplain"},
      {"no bullet at all\n", ": no bullet at all"},
      {"* star\n• dot\n", ": star | dot"},
      {"![](https://x/y.png)\n[Watch Video](https://x)\n[Watch Video]https://x\n<div><video src=x></div>\n</div>\n- "
       "a\n",
       ": a"},
      {"- a\r\n- b\r\n", ": a | b"},
      {"-\n---\n- a\n", ": a"},
      {"- a\n\n## License\n- not of the paper\n", ": a"},
      {"- **A**: 1\n- **A**: 2\n", "A: 1 | 2"},
      {"- **A**: 1\n- plain\n", "A: 1; : plain"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(sections(only(row.body)) == row.sections);
  }
}

TEST_CASE("votes: unknown is not nought") {
  CHECK(only("Vote: 12\n").votes == 12);
  CHECK(only("Vote: 0\n").votes == 0);
  for (const char* unknown :
       {"", "Vote: -\n", "Vote:\n", "Vote: 많음\n", "Vote: -3\n", "Vote: 99999999999\n", "Vote: 1.5\n"}) {
    CAPTURE(unknown);
    CHECK_FALSE(only(unknown).votes);
  }
  CHECK(findings(kHead + "Vote: 많음\n- a\n") == "vote-not-a-number@5:7");
  CHECK(findings(kHead + "Vote: -\n- a\n").empty());
}

TEST_CASE("authors: comma list, Python list, and others") {
  using Names = std::vector<std::string>;
  CHECK(only("Authors: A B, C-D E\n").authors == Names{"A B", "C-D E"});
  CHECK(only("Authors: ['A B', \"O'C D\", 'E']\n").authors == Names{"A B", "O'C D", "E"});
  CHECK(only("Authors: ['A, Jr.', 'B\n").authors == Names{"A, Jr.", "B"});
  CHECK(only("Authors: A, A, B\n").authors == Names{"A", "B"});
  const Paper cut = only("Authors: A, +, B\n");
  CHECK(cut.more_authors);
  CHECK(cut.authors == Names{"A", "B"});
  CHECK(only("Authors: A, B +\n").authors == Names{"A", "B"});
  CHECK(only("Authors: A, B +\n").more_authors);
  CHECK_FALSE(only("Authors: A\n").more_authors);
  CHECK(only("- a\n").authors.empty());
  CHECK(only("Authors: []\n").authors.empty());
}

TEST_CASE("ids come from links") {
  struct Row {
    const char* link;
    const char* id;
  };
  for (const Row& row : {Row{"https://arxiv.org/abs/2410.04199", "2410.04199"},
                         {"https://arxiv.org/abs/2410.04199v2", "2410.04199"},
                         {"https://arxiv.org/pdf/2410.04199.pdf", "2410.04199"},
                         {"https://arxiv.org/abs/2410.04199/?x=1#y", "2410.04199"},
                         {"https://huggingface.co/papers/2410.04199", "2410.04199"},
                         {"https://x.org/some-paper", "x.org/some-paper"}}) {
    CAPTURE(row.link);
    const Digest digest =
        parse_digest("## Daily Papers (2024-10-21)\n### [T](" + std::string(row.link) + ")\n- a\n", std::nullopt);
    REQUIRE(digest.papers.size() == 1);
    CHECK(digest.papers[0].id == row.id);
    CHECK(digest.papers[0].url == row.link);
  }
}

TEST_CASE("titles keep brackets, quotes and LaTeX") {
  for (const char* title : {"[v2] A (b) [c]", "$\\textbf{Only-IF}$:Revealing", "\"Quoted\": 'x'", "a](b", "ε-VAE"}) {
    const Digest digest = parse_digest(
        "## Daily Papers (2024-10-21)\n### [" + std::string(title) + "](https://arxiv.org/abs/2410.04199)\n",
        std::nullopt);
    REQUIRE(digest.papers.size() == 1);
    CHECK(digest.papers[0].title == title);
  }
}

TEST_CASE("what a person should know is found, with its place") {
  const auto day = parse_date("2024-10-22");
  CHECK(findings(kHead + "- a\n", day) == "date-differs-from-path@1:18");
  CHECK(findings("## Daily Papers (2024-10-21)\n" + kHead + "- a\n") == "doubled-heading@2:1");
  CHECK(findings("## Daily Papers (2024-13-41)\n### [T](https://arxiv.org/abs/2410.04199)\n- a\n", day) ==
        "heading-without-date@1:1");
  CHECK(parse_digest("## Daily Papers\n### [T](https://x/1)\n- a\n", day).papers.at(0).day() == *day);
  CHECK(findings("## Daily Papers\n### [T](https://x/1)\n- a\n") == "heading-without-date@1:1 entry-without-day@2:5");
  CHECK(findings(kHead + "- a\n### No link here\n- b\n") == "entry-without-link@6:5");
  CHECK(findings(kHead) == "entry-without-summary@3:5");
  CHECK(findings("### [T](https://x/1)\n- a\n") == "entry-without-day@1:5");
}

TEST_CASE("an entry without a link keeps its text under a stable id") {
  const Digest a = parse_digest(kHead + "- a\n### [No link]\n- b\n", std::nullopt);
  REQUIRE(a.papers.size() == 2);
  CHECK(a.papers[1].title == "No link");
  CHECK(a.papers[1].id.starts_with("title-"));
  CHECK(a.papers[1].url.empty());
  CHECK(a.papers[1].id == parse_digest("## Daily Papers (2024-01-01)\n### No link\n", std::nullopt).papers.at(0).id);
}

TEST_CASE("odd inputs have a defined result") {
  CHECK(parse_digest("", std::nullopt).papers.empty());
  CHECK(parse_digest("\n\n\n", std::nullopt).papers.empty());
  CHECK(parse_digest(std::string(1000, '\0'), std::nullopt).papers.empty());
  CHECK(is_digest("x\n## Daily Papers (2024-10-21)\n"));
  CHECK_FALSE(is_digest("see ## Daily Papers"));
  CHECK_FALSE(is_digest("# Daily Papers\n"));
  CHECK(is_digest("##Daily\tPapers (2024-10-21)\n"));
  CHECK_FALSE(is_digest("> ##Daily Papers (2024-10-21)\n"));
  const std::string two =
      "## Daily Papers (2024-10-21)\n### [A](https://x/1)\n- a\n## Daily Papers (2024-10-22)\n### [B](https://x/2)\n- "
      "b\n";
  const Digest digest = parse_digest(two, std::nullopt);
  REQUIRE(digest.papers.size() == 2);
  CHECK(to_string(digest.papers[1].day()) == "2024-10-22");
}

TEST_CASE("a line of fifty megabytes is cut, and the entries beside it stay") {
  const std::string text =
      kHead + "- " + std::string(50 << 20, 'x') + "\n### [Next](https://arxiv.org/abs/2410.00001)\n- b\n";
  const Digest digest = parse_digest(text, std::nullopt);
  REQUIRE(digest.papers.size() == 2);
  CHECK(digest.papers[0].sections.at(0).bullets.at(0).size() <= kMostTextBytes);
  CHECK(digest.findings.at(0).code == "line-too-long");
  CHECK(digest.papers[1].id == "2410.00001");
}

TEST_CASE("findings and work are bounded") {
  std::string text = "## Daily Papers (2024-10-21)\n";
  for (int i = 0; i < 100000; ++i) text += "### x\nVote: y\n";
  const Digest digest = parse_digest(text, std::nullopt);
  CHECK(digest.papers.size() == 100000);
  REQUIRE(digest.findings.size() == kMaxFindings + 1);
  CHECK(digest.findings.back().code == "more-findings");
  CHECK(digest.findings.back().message.starts_with("299900 more"));
}

TEST_CASE("days that no digest can be of are found, and are taken as they are") {
  const Date today{2024, 10, 21};
  const auto codes = [&](const std::string& heading, std::optional<Date> in_path = std::nullopt) {
    const Digest digest = parse_digest(heading + "\n### [A](https://arxiv.org/abs/2410.00001)\n- a\n", in_path, today);
    REQUIRE(digest.papers.size() == 1);
    std::string out;
    for (const Diagnostic& finding : digest.findings) out += finding.code + " ";
    return out;
  };
  CHECK(codes("## Daily Papers (2024-10-21)").empty());
  CHECK(codes("## Daily Papers (2024-11-21)").empty());
  CHECK(codes("## Daily Papers (2024-11-22)") == "unlikely-day ");
  CHECK(codes("## Daily Papers (9999-12-31)") == "unlikely-day ");
  CHECK(codes("## Daily Papers (1990-01-01)").empty());
  CHECK(codes("## Daily Papers (1989-12-31)") == "unlikely-day ");
  CHECK(codes("## Daily Papers", Date{9999, 1, 1}) == "heading-without-date unlikely-day ");
  const std::string text = "\n# x\n## Daily Papers (9999-01-01)\n### [A](https://arxiv.org/abs/2410.00001)\n- a\n";
  const Digest digest = parse_digest(text, std::nullopt, Date{2024, 12, 31});
  REQUIRE(digest.findings.size() == 1);
  CHECK(digest.findings[0].level == Level::kWarning);
  CHECK(line_column(text, digest.findings[0].at.begin).line == 3);
  CHECK(to_string(digest.papers.at(0).day()) == "9999-01-01");
  CHECK(parse_digest("## Daily Papers (2025-01-31)\n### [A](https://arxiv.org/abs/2410.00001)\n- a\n", std::nullopt,
                     Date{2024, 12, 31})
            .findings.empty());
}

TEST_CASE("one entry holds what a paper may hold; the rest is left out where a finding says, and the next is whole") {
  const std::string after = "\n### [Next](https://arxiv.org/abs/2410.00002)\nAuthors: C D\n- next\n";
  const auto repeated = [](std::size_t times, auto piece) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += piece(std::to_string(i));
    return out;
  };
  const auto check = [&](const std::string& rest, const std::string& code, std::uint32_t line) {
    const std::string text = kHead + rest + after;
    INFO(code << ": " << rest.substr(0, 20));
    Digest digest = parse_digest(text, std::nullopt);
    REQUIRE(digest.papers.size() == 2);
    REQUIRE(digest.findings.size() == 1);
    CHECK(digest.findings[0].code == code);
    CHECK(line_column(text, digest.findings[0].at.begin).line == line);
    CHECK(digest.papers[1].sections.at(0).bullets.at(0) == "next");
    CHECK(digest.papers[1].authors.size() == 1);
    return digest.papers[0];
  };
  const auto head = static_cast<std::uint32_t>(std::count(kHead.begin(), kHead.end(), '\n'));
  {
    const Paper paper = check(repeated(20'000, [](const auto& n) { return "- **S" + n + "**: a\n"; }),
                              "entry-too-large", head + kMostSections + 1);
    CHECK(paper.sections.size() == kMostSections);
    CHECK(paper.sections.back().name == "S" + std::to_string(kMostSections - 1));
  }
  {
    const Paper paper = check(repeated(20'000, [](const auto& n) { return "- b" + n + "\n  - c\n"; }),
                              "entry-too-large", head + 2 * kMostBullets + 1);
    REQUIRE(paper.sections.size() == 1);
    CHECK(paper.sections[0].bullets.size() == kMostBullets);
    CHECK(paper.sections[0].bullets.back() == "b" + std::to_string(kMostBullets - 1) + "\nc");
  }
  {
    const std::string bullet = "- 가" + std::string(99'997, 'x') + "\n";
    const Paper paper = check(repeated(20, [&](const auto&) { return bullet; }), "entry-too-large", head + 8);
    std::size_t bytes = 0;
    for (const std::string& b : paper.sections.at(0).bullets) bytes += b.size();
    CHECK(bytes == kMostTextBytes);
  }
  {
    const Paper paper =
        check("- first\n" + repeated(9, [](const auto&) { return "  " + std::string(100'000, 'y') + "\n"; }),
              "entry-too-large", head + 9);
    CHECK(paper.sections.at(0).bullets.at(0).size() == kMostTextBytes);
  }
  {
    const Paper paper = check("Authors: " + repeated(60'000, [](const auto& n) { return "A" + n + ", "; }) + "\n- a\n",
                              "too-many-authors", head + 1);
    CHECK(paper.authors.size() == kMostAuthors);
    CHECK(paper.authors.back() == "A" + std::to_string(kMostAuthors - 1));
  }
  {
    const std::string text =
        "## Daily Papers (2024-10-21)\n### [" + std::string(30'000, 't') + "](https://arxiv.org/abs/2410.00001)\n- a\n";
    const Digest digest = parse_digest(text, std::nullopt);
    REQUIRE(digest.findings.size() == 1);
    CHECK(digest.findings[0].code == "title-too-long");
    CHECK(digest.papers.at(0).title.size() == kMostTitleBytes);
    CHECK(digest.papers.at(0).id == "2410.00001");
  }
}

TEST_CASE("no mutation of a digest throws or loses the entries beside it") {
  const std::string odd =
      "### [Odd](https://arxiv.org/abs/2410.00002)\nVote: 3\nAuthors: ['A', 'B']\n- **What's New**: 가나다\n  - 라\n";
  const std::string before = kHead + "- first\n";
  const std::string after = "\n### [Last](https://arxiv.org/abs/2410.00003)\n- last\n";
  std::mt19937 random(3);
  for (int round = 0; round < 3000; ++round) {
    std::string middle = odd;
    for (std::size_t n = 1 + random() % 4; n > 0; --n) {
      const std::size_t at = random() % middle.size();
      switch (random() % 3) {
        case 0:
          middle[at] = static_cast<char>(random() % 256);
          break;
        case 1:
          middle.erase(at, 1 + random() % 5);
          break;
        default:
          middle.insert(at, std::string(1, "[]()*-#:'\"\n\r ,+"[random() % 15]));
      }
      if (middle.empty()) middle = "x";
    }
    if (middle.find("## ") != middle.find("### ") + 1 && middle.find("\n## ") != std::string::npos)
      continue;  // a heading of its own
    if (middle.starts_with("## ") || middle.starts_with("# ") || middle.find("\n# ") != std::string::npos) continue;
    const Digest digest = parse_digest(valid_utf8(before + middle + after), std::nullopt);
    CAPTURE(middle);
    REQUIRE(digest.papers.size() >= 2);
    REQUIRE(digest.papers.front().id == "2410.04199");
    REQUIRE(digest.papers.back().id == "2410.00003");
  }
}

TEST_CASE("a heading of the first or second level ends a digest: what follows is no entry of it") {
  const std::string after = "\n### [No paper](https://arxiv.org/abs/2410.99999)\n\n- text\n";
  for (const char* heading : {"# Licence", "## Licence", "# 2024"}) {
    const Digest digest = parse_digest(kHead + "- one\n\n" + heading + "\n" + after, std::nullopt);
    INFO(heading);
    REQUIRE(digest.papers.size() == 1);
    CHECK(digest.papers.front().id == "2410.04199");
    CHECK(sections(digest.papers.front()) == ": one");
  }
}

}  // namespace papersearch::digest_test

// SPDX-License-Identifier: GPL-2.0-or-later
// Papers written in every form that the reader takes come back whole, and what is not understood is found.
#include <filesystem>
#include <map>
#include <random>
#include <set>

#include "indexer/read/archive.h"
#include "indexer/read/authors.h"
#include "indexer/read/digest.h"
#include "indexer/read/encoding.h"
#include "indexer/read/label.h"
#include "tests/catch.h"

namespace papersearch::forms_test {

namespace {

using Random = std::mt19937;
using Strings = std::vector<std::string>;

std::string one_of(Random& random, const Strings& choices) { return choices[random() % choices.size()]; }

std::string codes(const std::string& text) {
  std::string out;
  for (const Diagnostic& finding : parse_digest(text, std::nullopt).findings)
    out += (out.empty() ? "" : " ") + finding.code;
  return out;
}

std::string digest_of(const std::string& entries) { return "## Daily Papers (2024-10-21)\n\n" + entries; }

Paper only(const std::string& body) {
  Digest digest = parse_digest(digest_of("### [T](https://arxiv.org/abs/2410.00001)\n\n" + body), std::nullopt);
  REQUIRE(digest.papers.size() == 1);
  return digest.papers.front();
}

std::string joined(const Strings& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : "|") + name;
  return out;
}

// A paper and one of the ways to write it.
struct Written {
  Paper paper;
  std::string text;
};

std::string quoted_for_json(const std::string& name) {
  std::string out = "\"";
  for (const char c : name) out += (c == '"' || c == '\\' ? "\\" : "") + std::string(1, c);
  return out + "\"";
}

std::string quoted_for_python(const std::string& name) {
  if (name.find('\'') != std::string::npos && name.find('"') == std::string::npos) return "\"" + name + "\"";
  std::string out = "'";
  for (const char c : name) out += (c == '\'' || c == '\\' ? "\\" : "") + std::string(1, c);
  return out + "'";
}

std::string author_line(Random& random, const Strings& names) {
  const std::string label = one_of(random, {"Authors: ", "Author: ", "**Authors:** ",
                                            "**Authors**: ", "authors : ", "AUTHORS：", "저자: ", "_Authors_: "});
  const auto list = [&](const std::string& separator, const std::string& last, const auto& written) {
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i)
      out += (i == 0 ? "" : i + 1 == names.size() ? last : separator) + written(names[i]);
    return out;
  };
  const auto plain = [](const std::string& name) { return name; };
  switch (random() % 12) {
    case 0:
      return label + list(", ", ", ", plain);
    case 9:
      return "#### Authors\n\n" + list(", ", " and ", plain);
    case 10:
      return "**저자 목록** : " + list(" / ", " / ", plain);
    case 11:
      return "👥 Authors: " + list(", ", ", ", [](const std::string& name) { return name + "^{1,2}"; });
    case 1:
      return label + list("; ", "; ", plain);
    case 2:
      return label + list(", ", " and ", plain);
    case 3:
      return label + list(", ", " & ", plain);
    case 4:
      return label + list(",\n", ",\n", plain);
    case 5:
      return label + list(", ", ", and ", [](const std::string& name) { return name + " (MIT, USA)"; });
    case 6:
      return label + "[" + list(", ", ", ", quoted_for_json) + "]";
    case 7:
      return label + "[" + list(",\n ", ", ", quoted_for_python) + "]";
    default:
      return label + list(", ", ", ", [](const std::string& name) { return "[" + name + "](https://people.org/x)"; });
  }
}

Written write(Random& random, int number) {
  Written out;
  Paper& paper = out.paper;
  const std::string digits = "2410." + std::to_string(10000 + number);
  paper.id = digits;
  paper.days = {Date{2024, 10, 21}};
  paper.title = one_of(random, {"A study of things", "[v2] Brackets (and parentheses)", "$\\textbf{Only-IF}$:Revealing",
                                "A* search & AT&T", "\"Quoted\": 'x'", "ε-VAE: 한국어 제목"}) +
                " " + std::to_string(number);
  const std::string site = one_of(random, {"https://arxiv.org/abs/", "https://arxiv.org/pdf/",
                                           "http://www.arxiv.org/html/", "https://huggingface.co/papers/",
                                           "https://www.alphaxiv.org/abs/", "https://ar5iv.labs.arxiv.org/html/"});
  paper.url = site + digits + one_of(random, {"", "v2", "V3"}) +
              (site.find("/pdf/") != std::string::npos ? one_of(random, {"", ".pdf"}) : "");
  std::string title = paper.title;
  if (random() % 3 == 0) {
    std::string with_entities;
    for (const char c : title) with_entities += c == '&' ? "&amp;" : c == '\'' ? "&#39;" : std::string(1, c);
    title = with_entities;
  }
  std::string link;
  switch (random() % 6) {
    case 0:
      link = "[" + title + "](<" + paper.url + ">)";
      break;
    case 1:
      link = "[" + title + "](" + paper.url + " \"hover\")";
      break;
    case 2:
      link = "**[" + title + "](" + paper.url + ")**";
      break;
    case 3:
      link = std::to_string(number % 30 + 1) + ". [" + title + "](" + paper.url + ")";
      break;
    case 4:
      link = "[" + title + "](" + paper.url + ") (spotlight) | [code](https://github.com/x/y)";
      break;
    default:
      link = "[" + title + "](" + paper.url + ")";
  }
  out.text = one_of(random, {"### ", "###\t", " ### ", "###  ", "   ### "}) + link +
             one_of(random, {"", " ###", "  "}) + "\n\n";
  if (random() % 2 == 0)
    out.text += one_of(
        random, {"![](https://cdn.org/a.png)\n\n", "<img src=\"x.png\">\n", "[Watch Video](https://x.org/v.mp4)\n\n"});
  if (random() % 4 != 0) {
    paper.votes = static_cast<int>(random() % 3000);
    std::string shown = std::to_string(*paper.votes);
    if (shown.size() == 4 && random() % 2 == 0) shown = shown.substr(0, 1) + "," + shown.substr(1);
    out.text +=
        one_of(random, {"Vote: ", "**Vote:** ", "**Votes**: ", "votes : ", "Votes：", "👍 ", "추천: ", "VOTE: ", "▲ ",
                        "- Vote: ", "Vote count: ", "👍 Votes: ", "추천 수: ", "> Vote: ", "Vote:\n"}) +
        shown + "\n\n";
  }
  if (random() % 4 != 0) {
    const Strings people = {"Ann Lee", "Brian O'Neil", "José García", "이주형", "Jean-Luc Picard", "Ann \"Annie\" Ray"};
    std::set<std::string> chosen;
    for (std::size_t n = 1 + random() % 4; n > 0; --n) chosen.insert(one_of(random, people));
    paper.authors.assign(chosen.begin(), chosen.end());
    out.text += author_line(random, paper.authors) + "\n\n";
  }
  const Strings texts = {"하나의 글입니다.", "`x_1 * y` 와 3.6\\% 및 $a_1*b$", "R&D 예산 (10%)",
                         "snake_case A* V* 2**10", "긴 \"인용\" 글 — 끝"};
  switch (random() % 3) {
    case 0: {  // plain bullets
      Section section;
      const std::string bullet = one_of(random, {"- ", "* ", "+ "});
      for (std::size_t n = 1 + random() % 3; n > 0; --n) {
        section.bullets.push_back(one_of(random, texts));
        out.text += bullet + section.bullets.back() + "\n";
      }
      paper.sections.push_back(section);
      break;
    }
    case 1:  // labelled bullets
      for (const char* name : {"What's New", "Technical Details", "한계 (Limits)"}) {
        const std::string text = one_of(random, texts);
        paper.sections.push_back({name, {text}});
        const std::string shown = random() % 2 == 0
                                      ? name
                                      : std::string(name).replace(0, std::string(name).find("'") == 4 ? 5 : 0,
                                                                  std::string(name).find("'") == 4 ? "What’" : "");
        out.text += one_of(random, {"- ", "* "}) +
                    one_of(random, {"***" + shown + "***: ", "**" + shown + "**: ", "**" + shown + ":** ",
                                    "__" + shown + "__ : ", "**" + shown + "**："}) +
                    text + "\n";
      }
      break;
    default:  // headings inside
      for (const char* name : {"배경", "Results"}) {
        const std::string text = one_of(random, texts);
        paper.sections.push_back({name, {text}});
        out.text += "\n#### " + std::string(name) + "\n\n" + one_of(random, {"- ", ""}) + text + "\n";
      }
  }
  out.text += "\n";
  return out;
}

std::string shown(const Paper& paper) { return to_json(paper); }

}  // namespace

TEST_CASE("papers in every form come back whole") {
  Random random(7);
  for (int round = 0; round < 300; ++round) {
    std::vector<Written> papers;
    std::string text =
        one_of(random, {"## Daily Papers (2024-10-21)\n\n", "##\tDaily papers (2024-10-21) ##\n",
                        "Daily Papers (2024-10-21)\n------------\n\n", "## **Daily Papers** – 2024.10.21\n\n",
                        " ## 📰 Daily Papers 2024년 10월 21일\n", "##Daily Papers (2024-10-21)\n",
                        "##\u00A0Daily\u00A0Papers (2024-10-21)\n", "## 2024-10-21: Daily  Papers\n"});
    for (int n = 0; n < 4; ++n) {
      papers.push_back(write(random, round * 4 + n));
      text += papers.back().text;
    }
    CAPTURE(text);
    const Digest digest = parse_digest(text, std::nullopt);
    for (const Diagnostic& finding : digest.findings) CHECK(finding.code == "none");
    REQUIRE(digest.papers.size() == papers.size());
    for (std::size_t n = 0; n < papers.size(); ++n) CHECK(shown(digest.papers[n]) == shown(papers[n].paper));
  }
}

TEST_CASE("digests one level deeper, in groups, and without headings") {
  const std::string deeper =
      "## Daily Papers (2024-10-21)\n\n#### [A](https://arxiv.org/abs/2410.00001)\n\n- a\n\n#### "
      "[B](https://arxiv.org/abs/2410.00002)\n\n##### 한계\n\n- b\n";
  const Digest deep = parse_digest(deeper, std::nullopt);
  REQUIRE(deep.papers.size() == 2);
  CHECK(deep.papers[1].sections.at(0).name == "한계");
  CHECK(deep.findings.empty());
  CHECK(parse_digest("### Daily Papers (2024-10-21)\n\n" + deeper.substr(deeper.find("####")), std::nullopt)
            .papers.size() == 2);
  CHECK(parse_digest("# Daily Papers (2024-10-21)\n\n## [A](https://arxiv.org/abs/2410.00001)\n\n- a\n", std::nullopt)
            .papers.size() == 1);
  const Digest groups = parse_digest(
      "## Daily Papers (2024-10-21)\n\n### NLP\n\n#### [A](https://arxiv.org/abs/2410.00001)\n\n- a\n\n### "
      "Vision\n\n#### [B](https://arxiv.org/abs/2410.00002)\n\n- b\n",
      std::nullopt);
  REQUIRE(groups.papers.size() == 2);
  CHECK(groups.papers[0].sections.at(0).bullets == Strings{"a"});
  const Digest lines = parse_digest(
      "## Daily Papers (2024-10-21)\n\n**[A](https://arxiv.org/abs/2410.00001)**\n\n- a\n\n2. "
      "[B](https://arxiv.org/abs/2410.00002)\n\n- b\n",
      std::nullopt);
  REQUIRE(lines.papers.size() == 2);
  CHECK(lines.papers[1].title == "B");
}

TEST_CASE("headings name their paper wherever the link stands") {
  struct Row {
    const char* heading;
    const char* title;
    const char* id;
  };
  for (const Row& row : {
           Row{"A title [arXiv](https://arxiv.org/abs/2410.00001)", "A title", "2410.00001"},
           {"[A title](https://x.org/page) | [arXiv](https://arxiv.org/abs/2410.00001)", "A title", "2410.00001"},
           {"A title https://arxiv.org/abs/2410.00001", "A title", "2410.00001"},
           {"A title (https://arxiv.org/abs/2410.00001)", "A title", "2410.00001"},
           {"A title <https://arxiv.org/abs/2410.00001>", "A title", "2410.00001"},
           {"A title (arXiv:2410.00001)", "A title", "2410.00001"},
           {"<a href=\"https://arxiv.org/abs/2410.00001\">A title</a>", "A title", "2410.00001"},
           {"[A title][one]", "A title", "2410.00001"},
           {"A title (2410.00001)", "A title", "2410.00001"},
           {"\u00A0[A title](https://arxiv.org/abs/2410.00001)", "A title", "2410.00001"},
           {"[2410.00001] A title", "A title", "2410.00001"},
           {"2410.00001: A title", "A title", "2410.00001"},
           {"[[2410.00001] A title](https://arxiv.org/abs/2410.00001)", "A title", "2410.00001"},
           {"[2410.00001](https://arxiv.org/abs/2410.00001) A title", "A title", "2410.00001"},
           {"A title [[paper]](https://arxiv.org/abs/2410.00001)", "A title", "2410.00001"},
           {"[A title](https://openreview.net/forum?id=Ab_1&noteId=x)", "A title", "openreview:Ab_1"},
           {"[A title](https://aclanthology.org/2024.acl-long.1/)", "A title", "acl:2024.acl-long.1"},
           {"[A title](https://doi.org/10.1145/3292500.3330701)", "A title", "doi:10.1145/3292500.3330701"},
           {"[A title](https://arxiv.org/abs/cs/0112019v2)", "A title", "cs/0112019"},
           {"[`A` **title**](https://arxiv.org/abs/2410.00001)", "A title", "2410.00001"},
       }) {
    CAPTURE(row.heading);
    const Digest digest = parse_digest(
        digest_of("### " + std::string(row.heading) + "\n\n- a\n\n[one]: https://arxiv.org/abs/2410.00001\n"),
        std::nullopt);
    REQUIRE(digest.papers.size() == 1);
    CHECK(digest.papers[0].title == row.title);
    CHECK(digest.papers[0].id == row.id);
    CHECK(digest.findings.empty());
  }
  for (const char* entry :
       {"### A title\n\nLink: https://arxiv.org/abs/2410.00001", "### A title\n\nhttps://arxiv.org/abs/2410.00001",
        "### A title\n\n🔗 <https://arxiv.org/abs/2410.00001>",
        "### A title\n\n- [arXiv](https://arxiv.org/abs/2410.00001) | [code](https://github.com/x/y)",
        "### A title\n\n[code](https://github.com/x/y)\n[pdf](https://arxiv.org/pdf/2410.00001)",
        "### A title\n\narXiv:2410.00001", "### A title\n\narXiv ID: 2410.00001",
        "### A title\n\n논문 링크: [여기](https://arxiv.org/abs/2410.00001)",
        "### A title\n\n#### Link\n\nhttps://arxiv.org/abs/2410.00001",
        "<h3><a href=\"https://arxiv.org/abs/2410.00001\">A title</a></h3>",
        "<h3 align=\"center\">\n[A title](https://arxiv.org/abs/2410.00001)\n</h3>",
        "1. **A title** ([arXiv](https://arxiv.org/abs/2410.00001))"}) {
    CAPTURE(entry);
    const Digest digest = parse_digest(digest_of(std::string(entry) + "\n\nVote: 7\n\n- a\n"), std::nullopt);
    REQUIRE(digest.papers.size() == 1);
    CHECK(digest.papers[0].id == "2410.00001");
    CHECK(digest.papers[0].title == "A title");
    CHECK(digest.papers[0].votes == 7);
    CHECK(digest.papers[0].sections.at(0).bullets == Strings{"a"});
    CHECK(digest.findings.empty());
  }
  // A link in a sentence of the summary is none of the paper's.
  CHECK(parse_digest(digest_of("### A title\n\n- a\n\nhttps://arxiv.org/abs/2410.00001\n"), std::nullopt)
            .papers.at(0)
            .id.starts_with("title-"));
  CHECK(parse_digest(digest_of("### [A](https://arxiv.org/abs/2410.00001) (▲7)\n\n- a\n"), std::nullopt)
            .papers.at(0)
            .votes == 7);
}

TEST_CASE("votes and authors in every form") {
  for (const char* seven : {"Vote: 7",
                            "**Vote:** 7",
                            "**Vote**: 7",
                            "__Votes__ : 7",
                            "votes: 7",
                            "VOTES：7",
                            "Vote(s): 7",
                            "👍 7",
                            "👍: 7",
                            "▲7",
                            "추천: 7",
                            "추천 수: 7",
                            "추천수 : 7표",
                            "Upvotes: 7",
                            "Vote: **7**",
                            "Vote: `7`",
                            "Vote: 7 👍",
                            "Vote: +7",
                            "Vote: ７",
                            "Votes 7",
                            "- Vote: 7",
                            "Vote: 7 | Authors: A B",
                            "Vote: (7)",
                            "Vote count: 7",
                            "Number of upvotes: 7",
                            "# of votes: 7",
                            "총 추천 수: 7",
                            "추천 횟수: 7",
                            "👍 Votes: 7",
                            "🔥 **Vote count**: 7",
                            "Votes = 7",
                            "Votes - 7",
                            "Vote:\n7",
                            "**Votes**\n\n7",
                            "#### Votes\n\n7",
                            "Vote: 7 (as of 2024-10-21)",
                            "Vote: ~7",
                            "Vote: 7+",
                            "| Vote | 7 |",
                            "> Vote: 7",
                            "Votes: 7 | Comments: 3",
                            "좋아요 7개"}) {
    CAPTURE(seven);
    CHECK(only(std::string(seven) + "\n\n- a\n").votes == 7);
  }
  CHECK(only("Vote: 1,234\n").votes == 1234);
  CHECK(only("Vote: 1 234 567\n").votes == 1234567);
  CHECK(only("Vote: 1.2k\n").votes == 1200);
  for (const char* unknown : {"Vote: N/A", "Vote: ?", "Vote: 없음", "Vote: –"}) {
    CHECK_FALSE(only(unknown).votes);
    CHECK(codes(digest_of("### [T](https://arxiv.org/abs/2410.00001)\n" + std::string(unknown) + "\n- a\n")).empty());
  }
  for (const char* bad : {"Vote: 1,23", "Vote: 7/10", "Vote: many", "추천: 많음", "Vote: 12,3456"}) {
    CAPTURE(bad);
    CHECK(codes(digest_of("### [T](https://arxiv.org/abs/2410.00001)\n" + std::string(bad) + "\n- a\n")) ==
          "vote-not-a-number");
  }
  CHECK(only("- 추천: 이 논문은 읽을 만합니다\n").sections.at(0).bullets.at(0) == "추천: 이 논문은 읽을 만합니다");
  for (const char* two :
       {"Authors:\n- Ann Lee\n- Bo Kim", "Authors:\n\n- Ann Lee\n- Bo Kim", "Authors:\n1. Ann Lee\n2. Bo Kim",
        "- Authors:\n  - Ann Lee\n  - Bo Kim", "#### Authors\n\nAnn Lee, Bo Kim", "#### Authors\n\n- Ann Lee\n- Bo Kim",
        "**Authors**\nAnn Lee, Bo Kim", "Author list: Ann Lee, Bo Kim", "저자 목록: Ann Lee, Bo Kim",
        "👥 Authors (2): Ann Lee, Bo Kim", "by Ann Lee, Bo Kim", "Authors - Ann Lee, Bo Kim", "Authors: Ann Lee\nBo Kim",
        "Authors:\nAnn Lee\nBo Kim", "| Authors | Ann Lee, Bo Kim |"}) {
    CAPTURE(two);
    const Paper paper = only(std::string(two) + "\n\n- 하나\n");
    CHECK(joined(paper.authors) == "Ann Lee|Bo Kim");
    CHECK(paper.sections.at(0).bullets == Strings{"하나"});
  }
  // What follows an empty label and is no list of names is text.
  for (const char* text :
       {"Authors:\n\n- 하나\n- 둘", "Authors:\n\n- Strong results on GSM8K\n- Better", "Authors\n\n- 하나\n- 둘"}) {
    CAPTURE(text);
    CHECK(only(text).authors.empty());
    CHECK(only(text).sections.at(0).bullets.size() >= 2);
  }
  struct Row {
    const char* list;
    const char* names;
  };
  for (const Row& row : {
           Row{"Ann Lee, Bo Kim", "Ann Lee|Bo Kim"},
           {"Ann Lee; Bo Kim; and Cho Yu", "Ann Lee|Bo Kim|Cho Yu"},
           {"Ann Lee and Bo Kim", "Ann Lee|Bo Kim"},
           {"Ann Lee, Bo Kim & Cho Yu", "Ann Lee|Bo Kim|Cho Yu"},
           {"이주형, 김보 및 조유", "이주형|김보|조유"},
           {"Ann Lee (MIT, USA), Bo Kim（서울대）", "Ann Lee|Bo Kim"},
           {"Zhenguo (Gary) Li, Bo Kim", "Zhenguo (Gary) Li|Bo Kim"},
           {"Ann Lee*, Bo Kim†, Cho Yu¹", "Ann Lee|Bo Kim|Cho Yu"},
           {"Ann Lee<sup>1</sup>, **Bo Kim**", "Ann Lee|Bo Kim"},
           {"[Ann Lee](https://x), [Bo Kim](https://y)", "Ann Lee|Bo Kim"},
           {"Ann Lee / Bo Kim", "Ann Lee|Bo Kim"},
           {"Ann Lee<br>Bo Kim", "Ann Lee|Bo Kim"},
           {"{Ann Lee, Bo Kim}", "Ann Lee|Bo Kim"},
           {"\"Ann Lee\", 'Bo Kim'", "Ann Lee|Bo Kim"},
           {"\" Ann Lee \", ' '", "Ann Lee"},
           {"Ann Lee [1], Bo Kim^{2}, Cho Yu^1", "Ann Lee|Bo Kim|Cho Yu"},
           {"['Brian O\\'Neil', 'Bo Kim']", "Brian O'Neil|Bo Kim"},
           {"['Brian O'Neil', 'Bo Kim']", "Brian O'Neil|Bo Kim"},
           {"[\"Ann \\\"Annie\\\" O'Hara\", \"Bo\"]", "Ann \"Annie\" O'Hara|Bo"},
           {"[\"Jos\\u00e9 Garc\\u00eda\"]", "José García"},
           {"[\"\\ud83d\\ude00 X\", \"Bo\\u00a0Kim\"]", "😀 X|Bo Kim"},
           {"['Jos\\xe9', u'Bo', 'C\\U0001F600']", "José|Bo|C😀"},
           {"('Ann Lee', 'Bo Kim')", "Ann Lee|Bo Kim"},
           {"[{\"name\": \"Ann Lee\", \"id\": \"x\"}, {\"name\": \"Bo Kim\"}]", "Ann Lee|Bo Kim"},
           {"[Ann Lee, Bo Kim]", "Ann Lee|Bo Kim"},
           {"Ann (unclosed, Bo", "Ann (unclosed|Bo"},
           {"Ann Lee, Bo Kim.", "Ann Lee|Bo Kim"},
           {"Ann Lee, Bo Kim Jr.", "Ann Lee|Bo Kim Jr."},
           {"Ann Lee, Bo K.", "Ann Lee|Bo K."},
           {"Ann\u00A0Lee,\u00A0Bo\u00A0Kim\u00A0and Cho Yu\u00A0", "Ann Lee|Bo Kim|Cho Yu"},
           {"['Ann\u00A0Lee',\u00A0'Bo Kim']", "Ann Lee|Bo Kim"},
       }) {
    CAPTURE(row.list);
    CHECK(joined(written_authors(row.list).names) == row.names);
    CHECK_FALSE(written_authors(row.list).more);
  }
  for (const char* cut :
       {"Ann Lee, +", "Ann Lee et al.", "Ann Lee, et al.", "Ann Lee 외 3명", "Ann Lee 등 4인", "Ann Lee 등",
        "Ann Lee +3", "Ann Lee, +12", "Ann Lee, 5 more", "Ann Lee and others", "Ann Lee, …"}) {
    CAPTURE(cut);
    CHECK(joined(written_authors(cut).names) == "Ann Lee");
    CHECK(written_authors(cut).more);
  }
  CHECK(joined(only("Authors: Ann Lee,\nBo Kim\n\n- a\n").authors) == "Ann Lee|Bo Kim");
  CHECK(joined(only("Authors:\nAnn Lee, Bo Kim\n\n- a\n").authors) == "Ann Lee|Bo Kim");
  CHECK(joined(only("Authors: ['Ann Lee',\n 'Bo Kim'\n]\n\n- a\n").authors) == "Ann Lee|Bo Kim");
  CHECK(only("Authors: Ann Lee\n\n- a\n").sections.at(0).bullets == Strings{"a"});
}

TEST_CASE("code, comments, tables, footnotes and headings inside an entry are its text") {
  const Paper paper = only(
      "- a\n\n```sh\n# comment\npip install foo\n```\n\n| x | y |\n|---|---|\n| GPT-4 | 95.2 |\n\n<!-- hidden\n# "
      "x\n-->\n\n[^1]: footnote\n\n#### 한계:\n\n느립니다\n\n- b\n");
  REQUIRE(paper.sections.size() == 2);
  CHECK(paper.sections[0].bullets.at(0) ==
        "a\n# comment\npip install foo\n| x | y |\n| GPT-4 | 95.2 |\n[^1]: footnote");
  CHECK(paper.sections[1].name == "한계");
  CHECK(paper.sections[1].bullets == Strings{"느립니다", "b"});
}

TEST_CASE("what is not read is found, by the name of the paper where it has one") {
  const std::string entry = "### [A](https://arxiv.org/abs/2410.00001)\n\n- a\n\n";
  CHECK(codes("## Daily Papers (2024-10-21)\n") == "digest-without-entries");
  CHECK(codes("## Daily Papers (2024-10-21)\n\n## Daily Papers (2024-10-21)\n\n" + entry) == "doubled-heading");
  CHECK(codes(digest_of(entry + "```\n### [B](https://arxiv.org/abs/2410.00002)\n```\n")) == "entry-in-code");
  CHECK(codes(digest_of(entry + "<!--\n### [B](https://arxiv.org/abs/2410.00002)\n-->\n")) == "entry-in-code");
  CHECK(codes(digest_of(entry + "## Licence\n\n### [B](https://arxiv.org/abs/2410.00002)\n")) == "entry-without-day");
  CHECK(codes(digest_of(entry + "## [B](https://arxiv.org/abs/2410.00002)\n\n- b\n")) == "entry-level-differs");
  CHECK(codes(digest_of(entry + "#x# [B](https://arxiv.org/abs/2410.00002)\n\n- b\n")) == "entry-not-heading");
  CHECK(codes(digest_of(entry + "```\ntext\n")) == "not-closed");
  CHECK(codes(digest_of("### [A](https://arxiv.org/abs/2410.00001)\nAuthors: ['A', 'B'\n\n- a\n")) ==
        "authors-not-closed");
  const std::string headless = "\n![](https://x/b.png)\n\nVote: 3\n\nAuthors: B\n\n- b\n";
  const Digest digest = parse_digest(
      digest_of("### [A](https://arxiv.org/abs/2410.00001)\n\n![](https://x/a.png)\n\nVote: 2\n\nAuthors: A\n\n- a\n" +
                headless),
      std::nullopt);
  REQUIRE(digest.papers.size() == 1);
  CHECK(digest.papers[0].votes == 2);
  CHECK(digest.papers[0].sections.at(0).bullets == Strings{"a"});
  CHECK(digest.findings.at(0).code == "entry-without-heading");
  for (const Diagnostic& finding :
       parse_digest(digest_of("## Licence\n### [B](https://arxiv.org/abs/2410.00002)\n"), std::nullopt).findings) {
    if (finding.code == "entry-without-day") CHECK(finding.message.find("2410.00002") != std::string::npos);
  }
}

// Of the real digests, one random line is deleted, doubled or garbled: no other paper than its own changes, and none
// goes without a finding.
TEST_CASE("one spoilt line of a real digest costs no other paper") {
  const std::filesystem::path archive = std::string(PAPERSEARCH_SOURCE_DIR) + "/../shared/archive";
  if (!std::filesystem::exists(archive)) {
    WARN("skipped: the real archive is not beside the checkout");
    return;
  }
  std::vector<std::pair<std::string, std::optional<Date>>> digests;
  for (const SourceFile& file : list_archive({archive}).files) {
    std::string text = file_text(read_file(file).value()).text;
    // One digest has bullets alone: there nothing tells a paper whose heading went from more bullets of the one above.
    if (is_digest(text) && text.find("\n![") != std::string::npos)
      digests.emplace_back(std::move(text), day_in_path(file.path));
  }
  Random random(11);
  for (int round = 0; round < 2000; ++round) {
    const auto& [text, day] = digests[random() % digests.size()];
    Strings lines;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      lines.push_back(text.substr(at, end - at));
      at = end + 1;
    }
    const std::size_t spoilt = random() % lines.size();
    const std::string before = lines[spoilt];
    // The heading of the digest is of all its papers.
    if (before.starts_with("## ") || before.empty()) continue;
    std::string own;  // the title of the entry that the line is in, or begins
    std::string above;
    for (std::size_t i = 0; i <= spoilt; ++i) {
      if (lines[i].starts_with("### ")) {
        above = own;
        own = lines[i];
      }
    }
    switch (random() % 3) {
      case 0:
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(spoilt));
        break;
      case 1:
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(spoilt), before);
        break;
      default:
        for (std::size_t n = 1 + random() % 4; n > 0; --n) {
          std::string& line = lines[spoilt];
          if (line.empty()) break;
          line[random() % line.size()] = static_cast<char>(' ' + random() % 95);
        }
    }
    std::string changed;
    for (const std::string& line : lines) changed += line + "\n";
    const Digest old = parse_digest(text, day);
    const Digest now = parse_digest(file_text(changed).text, day);
    CAPTURE(round, before, spoilt < lines.size() ? lines[spoilt] : "");
    std::map<std::string, std::string> found;
    for (const Paper& paper : now.papers) found.emplace(paper.id, shown(paper));
    for (const Paper& paper : old.papers) {
      const bool touched = own.find("](" + paper.url) != std::string::npos;
      const auto it = found.find(paper.id);
      if (!touched) {
        REQUIRE(it != found.end());
        REQUIRE(it->second == shown(paper));
      } else if (it == found.end() && now.papers.size() < old.papers.size()) {
        REQUIRE(now.findings.size() > old.findings.size());
      }
    }
  }
}

}  // namespace papersearch::forms_test

// SPDX-License-Identifier: GPL-2.0-or-later
// What papers are known by, in every form that it is written in.
#include "src/paper/arxiv_id.h"

#include "tests/catch.h"

namespace papersearch::arxiv_id_test {

TEST_CASE("arXiv ids in every form") {
  for (const char* text : {"2410.04199",
                           "2410.04199v2",
                           "2410.04199V2",
                           "arXiv:2410.04199",
                           "arxiv: 2410.04199v1",
                           "[2410.04199]",
                           "(2410.04199).",
                           "arXiv:2410.04199 [cs.CL]",
                           "10.48550/arXiv.2410.04199",
                           "doi:10.48550/arxiv.2410.04199v3",
                           "https://doi.org/10.48550/arXiv.2410.04199",
                           "https://arxiv.org/abs/2410.04199",
                           "http://www.arxiv.org/abs/2410.04199v2",
                           "https://export.arxiv.org/abs/2410.04199",
                           "https://arxiv.org/pdf/2410.04199.pdf",
                           "https://arxiv.org/pdf/2410.04199v2",
                           "https://arxiv.org/html/2410.04199v1",
                           "arxiv.org/abs/2410.04199?context=cs#x",
                           "https://arxiv.org/abs/2410.04199/",
                           "HTTPS://ARXIV.ORG/ABS/2410.04199",
                           "https://alphaxiv.org/abs/2410.04199",
                           "https://www.alphaxiv.org/overview/2410.04199v1",
                           "https://ar5iv.org/abs/2410.04199",
                           "https://ar5iv.labs.arxiv.org/html/2410.04199",
                           "https://huggingface.co/papers/2410.04199",
                           "https://hf.co/papers/2410.04199#community",
                           "https://papers.cool/arxiv/2410.04199",
                           "<https://arxiv.org/abs/2410.04199>",
                           "htps://arxiv.org/abs/2410.04199"}) {
    CAPTURE(text);
    CHECK(arxiv_id(text) == "2410.04199");
  }
  for (const char* text :
       {"cs/0112019", "cs/0112019v2", "cs.AI/0112019", "CS/0112019", "https://arxiv.org/abs/cs/0112019v1",
        "https://arxiv.org/pdf/cs.AI/0112019.pdf", "https://arxiv.org/abs/cs%2F0112019", "arXiv:cs/0112019"}) {
    CAPTURE(text);
    CHECK(arxiv_id(text) == "cs/0112019");
  }
  CHECK(arxiv_id("quant-ph/0112019") == "quant-ph/0112019");
  for (const char* text :
       {"", "2410", "2410.041", "2413.04199", "2400.04199", "2410.041990", "2410.04199x", "km/h", "a/0112019",
        "cs/0113019", "cs/011201", "https://x.org/2410.04199", "https://x.org/pdf/2410.04199", "3.14159", "2024.10.21",
        "https://arxiv.org/list/cs.CL/recent"}) {
    CAPTURE(text);
    CHECK_FALSE(arxiv_id(text));
  }
  // An address of arXiv says that an id follows, whatever its digits are; alone they may be anything.
  CHECK(arxiv_id("https://arxiv.org/abs/1000.00042") == "1000.00042");
  CHECK(paper_id("https://arxiv.org/pdf/1000.00042v2").id == "1000.00042");
  CHECK_FALSE(arxiv_id("1000.00042"));
  CHECK(is_arxiv_id("1000.00042"));
  CHECK(is_arxiv_id("2410.04199"));
  CHECK(is_arxiv_id("cs/0112019"));
  CHECK_FALSE(is_arxiv_id("2410.04199v1"));
  CHECK_FALSE(is_arxiv_id("cs.AI/0112019"));
  CHECK(arxiv_year("2410.04199") == 2024);
  CHECK(arxiv_year("cs/0112019") == 2001);
  CHECK(arxiv_year("hep-th/9108028") == 1991);
}

TEST_CASE("other links are known by the site's id, else by their address") {
  using Kind = PaperId::Kind;
  struct Row {
    const char* link;
    Kind kind;
    const char* id;
  };
  for (const Row& row : {
           Row{"https://openreview.net/forum?id=AAAA1111", Kind::kSite, "openreview:AAAA1111"},
           {"https://openreview.net/pdf?id=AAAA1111", Kind::kSite, "openreview:AAAA1111"},
           {"https://openreview.net/forum?noteId=x&id=a-_1", Kind::kSite, "openreview:a-_1"},
           {"https://openreview.net/group?id=ICLR.cc/2025", Kind::kAddress, "openreview.net/group?id=ICLR.cc/2025"},
           {"https://aclanthology.org/2024.acl-long.1.pdf", Kind::kSite, "acl:2024.acl-long.1"},
           {"https://www.aclweb.org/anthology/P19-1001/", Kind::kSite, "acl:p19-1001"},
           {"https://doi.org/10.1145/3292500.3330701", Kind::kSite, "doi:10.1145/3292500.3330701"},
           {"https://dl.acm.org/doi/pdf/10.1145/3292500.3330701", Kind::kSite, "doi:10.1145/3292500.3330701"},
           {"https://a.org/paper.pdf", Kind::kAddress, "a.org/paper.pdf"},
           {"http://www.A.org:80/paper.pdf/#x", Kind::kAddress, "a.org/paper.pdf"},
           {"https://a.org/Paper?v=1", Kind::kAddress, "a.org/Paper?v=1"},
           {"https://github.com/x/y/blob/main/README.md", Kind::kAddress, "github.com/x/y/blob/main/README.md"},
           {"", Kind::kAddress, ""},
       }) {
    CAPTURE(row.link);
    CHECK(paper_id(row.link) == PaperId{row.kind, row.id});
    CHECK(names_one_paper(row.id) == (row.kind != Kind::kAddress));
  }
  const std::string lengthy = "https://a.org/" + std::string(500, 'x');
  CHECK(paper_id(lengthy).id.starts_with("a.org/"));
  CHECK(paper_id(lengthy).id.size() <= kMaxPaperIdBytes);
  CHECK(paper_id(lengthy).id != paper_id(lengthy + "y").id);
  CHECK(paper_id("https://" + std::string(500, 'h') + ".org/x").id.size() <= kMaxPaperIdBytes);
  const std::string other = id_in_group("a.org/paper.pdf", "title");
  CHECK(paper_group(other) == "a.org/paper.pdf");
  CHECK(paper_group("2410.04199") == "2410.04199");
  CHECK(written_paper_id("https://a.org/paper.pdf") == "a.org/paper.pdf");
  CHECK(written_paper_id("openreview:AAAA1111") == "openreview:AAAA1111");
  CHECK(written_paper_id("10.1145/3292500.3330701") == "doi:10.1145/3292500.3330701");
  CHECK(pasted_paper_id("https://openreview.net/forum?id=AAAA1111") == "openreview:AAAA1111");
  CHECK_FALSE(pasted_paper_id("https://a.org/paper.pdf"));
  CHECK_FALSE(pasted_paper_id("and/or"));
}

}  // namespace papersearch::arxiv_id_test

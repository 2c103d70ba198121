// SPDX-License-Identifier: GPL-2.0-or-later
// What marks inside a line mean.
#include "indexer/read/marks.h"

#include "tests/catch.h"

namespace papersearch::marks_test {

TEST_CASE("marks inside a word join it; LaTeX and lone marks stay") {
  struct Row {
    const char* line;
    const char* plain;
    const char* bare;  // without all marks
  };
  for (const Row& row : {
           Row{"**강화**학습", "강화학습", "강화학습"},
           {"*대조*학습", "대조학습", "대조학습"},
           {"***가***나", "가나", "가나"},
           {"Trans**former**", "Transformer", "Transformer"},
           {"Trans*former*", "Transformer", "Transformer"},
           {"~~지도~~학습", "지도학습", "지도학습"},
           {"`LoRA`를", "LoRA를", "LoRA를"},
           {"``a`b``를", "a`b를", "a`b를"},
           {"가 **나** 다", "가 **나** 다", "가 나 다"},
           {"**가(b)**를", "**가(b)**를", "**가(b)**를"},
           {"_a_ b", "_a_ b", "a b"},
           {"snake_case_name", "snake_case_name", "snake_case_name"},
           {"A*와 B*를", "A*와 B*를", "A*와 B*를"},
           {"V* and V*Bench", "V* and V*Bench", "V* and V*Bench"},
           {"2**10 and 3**5", "2**10 and 3**5", "2**10 and 3**5"},
           {"1120*1120", "1120*1120", "1120*1120"},
           {"$a*b*c$ $\\textbf{x}_1$", "$a*b*c$ $\\textbf{x}_1$", "$a*b*c$ $\\textbf{x}_1$"},
           {"3.6\\% \\_x\\_ \\*a\\*b", "3.6\\% \\_x\\_ \\*a\\*b", "3.6\\% \\_x\\_ \\*a\\*b"},
           {"R&amp;D &lt;b&gt; &#39;&#x26;&#0; &nosuch; &", "R&D <b> '&\uFFFD &nosuch; &",
            "R&D <b> '&\uFFFD &nosuch; &"},
           {"10&nbsp;%", "10 %", "10 %"},
           {"<b>굵은</b>글<br>줄<br/>끝", "굵은글 줄 끝", "굵은글 줄 끝"},
           {"<think> </think> <s> a < b > c", "<think> </think> <s> a < b > c", "<think> </think> <s> a < b > c"},
           {"a<!-- b -->c <!-- d", "ac <!-- d", "ac <!-- d"},
           {"`a&amp;<b>`", "`a&amp;<b>`", "a&amp;<b>"},
           {"`unclosed **가**나", "`unclosed 가나", "`unclosed 가나"},
       }) {
    CAPTURE(row.line);
    CHECK(without_marks(row.line) == row.plain);
    CHECK(without_all_marks(row.line) == row.bare);
  }
}

}  // namespace papersearch::marks_test

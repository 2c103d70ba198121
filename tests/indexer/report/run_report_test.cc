// SPDX-License-Identifier: GPL-2.0-or-later
// What paperindex shows of a run.
#include "indexer/report/run_report.h"

#include <string>

#include "tests/catch.h"

namespace papersearch::run_report_test {

namespace {

Diagnostic finding(const std::string& code, const std::string& message, std::uint32_t at = 0) {
  return {Level::kWarning, code, {at, at + 1}, message, ""};
}

}  // namespace

TEST_CASE("a report is one line of JSON, with the places of its findings") {
  RunReport report;
  report.set("papers", 3);
  report.add(finding("vote-not-a-number", "no number", 7), "a.md", "## 가\nVote: x");
  report.add(finding("not-read", "a\nb \x1b[31m\xFF \u202e\u009b"), "b.md", "");
  const std::string text = report.text(2, 0.5);
  CHECK(text.find('\n') == text.size() - 1);
  for (const char* steering : {"\x1b", "\u202e", "\u009b"}) CHECK(text.find(steering) == std::string::npos);
  const auto json = nlohmann::json::parse(text);
  CHECK(json["papers"] == 3);
  CHECK(json["exit"] == 2);
  CHECK(json["seconds"] == 0.5);
  CHECK(json["findings_total"] == 2);
  CHECK(json["findings"][0] ==
        nlohmann::json(
            {{"code", "vote-not-a-number"}, {"file", "a.md"}, {"line", 2}, {"column", 1}, {"message", "no number"}}));
  CHECK(json["findings"][1]["line"] == 0);
  CHECK(json["findings"][1]["column"] == 0);
}

TEST_CASE("a report counts all findings and lists ten thousand") {
  RunReport report;
  for (int i = 0; i < 10'100; ++i) report.add(finding("code", "message"), "a.md", "");
  const auto json = nlohmann::json::parse(report.text(0, 0));
  CHECK(json["findings_total"] == 10'100);
  CHECK(json["findings"].size() == 10'000);
}

TEST_CASE("remarks about the archive are summed up by their codes") {
  QualitySummary summary;
  CHECK(summary.text().empty());
  summary.add(finding("unlabelled", "first \x1b[31m"));
  summary.add(finding("duplicate-paper", "other"));
  summary.add(finding("unlabelled", "second"));
  CHECK(summary.text() == "      1  duplicate-paper, such as: other\n      2  unlabelled, such as: first [31m\n");
}

}  // namespace papersearch::run_report_test

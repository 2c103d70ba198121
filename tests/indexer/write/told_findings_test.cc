// SPDX-License-Identifier: GPL-2.0-or-later
// The findings of a run as they are counted and told.
#include "indexer/write/told_findings.h"

#include "tests/catch.h"

namespace papersearch::told_findings_test {

TEST_CASE("findings are told and counted, notes are told only, and a file that cannot be read once a run") {
  std::string told;
  SyncListener listener;
  listener.on_finding = [&](const Diagnostic& finding, const std::string& file, std::string_view source) {
    told += finding.code + " " + file + " " + std::string(source) + "\n";
  };
  ToldFindings findings(listener);
  findings.tell({Level::kWarning, "one", {}, "", ""}, "a.md", "text");
  findings.tell({Level::kNote, "note", {}, "", ""}, "a.md");
  findings.tell_transient({Level::kError, "two", {}, "", ""}, "b.md");
  findings.tell_transient({Level::kNote, "note", {}, "", ""}, "b.md");
  CHECK(findings.count() == 2);
  CHECK(findings.transient() == 1);
  SourceFile file;
  file.key = "2:c.md";
  file.path = "/x/c.md";
  findings.tell_unreadable(file);
  findings.tell_unreadable(file);
  file.key = "d.md";
  findings.tell_unreadable(file);
  CHECK(findings.count() == 4);
  CHECK(findings.transient() == 3);
  CHECK(told == "one a.md text\nnote a.md \ntwo b.md \nnote b.md \nnot-read /x/c.md \nnot-read /x/c.md \n");
  const SyncListener deaf;
  ToldFindings quiet(deaf);
  quiet.tell({Level::kWarning, "one", {}, "", ""}, "a.md");
  CHECK(quiet.count() == 1);
}

}  // namespace papersearch::told_findings_test

// SPDX-License-Identifier: GPL-2.0-or-later
// What was found in the archive and is not mended, as the index keeps it: a run that reads nothing again knows it
// still.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

struct OpenFinding {
  std::string file_key;  // of the file that its span is in
  Diagnostic diagnostic;
};

// Findings belong to what they were found in: file_owner() or paper_owner(). Notes are not kept. For one run and one
// thread.
class OpenFindings {
 public:
  // Reads what the index has; throws Xapian's exceptions.
  explicit OpenFindings(const Xapian::Database& index);

  static std::string file_owner(const std::string& file_key) { return "file:" + file_key; }
  static std::string paper_owner(const std::string& paper_id) { return "paper:" + paper_id; }

  // What is found in the owner now, instead of what was; says whether that is any different.
  bool replace(const std::string& owner, std::vector<OpenFinding> findings);

  // Of owners that replace() was not called for in this run: what earlier runs found.
  [[nodiscard]] std::vector<OpenFinding> earlier() const;

  // By owner.
  [[nodiscard]] const std::map<std::string, std::vector<OpenFinding>>& all() const { return findings_; }

  [[nodiscard]] std::size_t count() const;

  // Writes what changed since the last end_batch(); belongs into the commit of the papers.
  void write(Xapian::WritableDatabase& index) const;
  void end_batch() { changed_.clear(); }

 private:
  std::map<std::string, std::vector<OpenFinding>> findings_;  // by owner
  std::set<std::string> replaced_;                            // owners, in this run
  std::set<std::string> changed_;                             // owners, in this batch
};

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Counts the findings of a run and hands them on.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

#include "indexer/read/archive.h"
#include "indexer/write/sync.h"
#include "src/base/diagnostic.h"

namespace papersearch {

// For one run and one thread. `listener` must outlive it; its functions may be empty.
class ToldFindings {
 public:
  explicit ToldFindings(const SyncListener& listener) : listener_(listener) {}

  void tell(const Diagnostic& finding, const std::string& file, std::string_view source = {}) {
    if (finding.level != Level::kNote) ++count_;
    if (listener_.on_finding) listener_.on_finding(finding, file, source);
  }

  // Once a run for each file, however often it is tried.
  void tell_unreadable(const SourceFile& file) {
    if (!unreadable_.emplace(file.key).second) return;
    const std::string path(file.path);
    tell_transient({Level::kWarning,
                    "not-read",
                    {},
                    path + " cannot be read; what the index has of it stays",
                    "check its permissions"},
                   path);
  }

  // What each run finds anew for itself, so that the index need not keep it.
  void tell_transient(const Diagnostic& finding, const std::string& file) {
    if (finding.level != Level::kNote) ++transient_;
    tell(finding, file);
  }

  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] std::size_t transient() const { return transient_; }

 private:
  const SyncListener& listener_;
  std::size_t count_ = 0;
  std::size_t transient_ = 0;
  std::set<std::string> unreadable_;  // keys
};

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Remarks about an archive for the people who write it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

struct QualityFinding {
  std::string file;       // its path
  Diagnostic diagnostic;  // a note about the file as a whole; its message names the paper
};

// The remarks in the order of files. Their codes never change: duplicate-paper (in more than one digest), undated (no
// day in heading or path), unlabelled (no section names), votes-unknown, authors-truncated, author-spelling (two names
// with the same name_identity(), src/text/normalize.h), filler-summary (the same text under different papers). Files
// that cannot be read are passed over. Throws Error where a root is missing.
std::vector<QualityFinding> archive_quality(const std::vector<std::filesystem::path>& roots);

}  // namespace papersearch

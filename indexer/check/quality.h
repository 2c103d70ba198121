// What in the archive deserves a look by those who write it, with codes that stay.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

struct QualityFinding {
  std::string file;
  Diagnostic diagnostic;  // a note about the file as a whole; the message names the paper
};

// Codes: duplicate-paper (in more than one digest), undated (no day in heading or path), unlabelled (no section names),
// votes-unknown, authors-truncated, author-spelling (two names that differ in case, accents or punctuation alone),
// filler-summary (the same text under different papers). In the order of files.
std::vector<QualityFinding> archive_quality(const std::vector<std::filesystem::path>& roots);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Remarks about an archive for the people who write it.
#include "indexer/check/quality.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "indexer/read/archive.h"
#include "indexer/read/digest.h"
#include "indexer/read/encoding.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::size_t kShortText = 30;  // bytes; a text that short may well be written twice

std::string all_text(const Paper& paper) {
  std::string out;
  for (const Section& section : paper.sections) {
    for (const std::string& bullet : section.bullets) out += bullet + "\n";
  }
  return out;
}

}  // namespace

std::vector<QualityFinding> archive_quality(const std::vector<std::filesystem::path>& roots) {
  std::vector<QualityFinding> out;
  std::map<std::string, std::string> first_file;                    // by id
  std::map<std::string, std::pair<std::string, std::string>> text;  // id and file, by summary
  std::map<std::string, std::string> spelling;                      // name as printed last, by name_identity()
  for (const SourceFile& file : list_archive(roots).files) {
    const std::string bytes = file_text(read_file(file).value_or("")).text;
    if (!is_digest(bytes)) continue;
    const std::string path(file.path);
    const auto say = [&](const std::string& code, const std::string& message) {
      out.push_back({path, {Level::kNote, code, {}, message, ""}});
    };
    const std::optional<Date> home = day_in_path(file.path);
    if (const Digest digest = parse_digest(bytes, std::nullopt); digest.papers.empty() && !home) {
      say("undated", "the digest names no day, neither in its heading nor in its path");
    }
    for (const Paper& paper : parse_digest(bytes, home).papers) {
      const std::string named = paper.id + " (" + paper.title + ")";
      if (const auto [first, is_new] = first_file.try_emplace(paper.id, path); !is_new)
        say("duplicate-paper", named + " also stands in " + first->second);
      const auto labelled = [](const Section& s) { return !s.name.empty(); };
      if (std::none_of(paper.sections.begin(), paper.sections.end(), labelled))
        say("unlabelled", named + " has no section names");
      if (!paper.votes) say("votes-unknown", named + " has no number of votes");
      if (paper.more_authors) say("authors-truncated", named + " names some of its authors alone");
      for (const std::string& author : paper.authors) {
        const auto [known, is_new] = spelling.try_emplace(name_identity(author), author);
        if (!is_new && known->second != author) {
          say("author-spelling", "\"" + author + "\" is elsewhere \"" + known->second + "\"");
          known->second = author;
        }
      }
      const std::string summary = all_text(paper);
      if (summary.size() < kShortText) continue;
      const auto [same, is_new] = text.try_emplace(summary, paper.id, path);
      if (!is_new && same->second.first != paper.id)
        say("filler-summary", named + " has the summary of " + same->second.first + " in " + same->second.second);
    }
  }
  return out;
}

}  // namespace papersearch

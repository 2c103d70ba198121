// SPDX-License-Identifier: GPL-2.0-or-later
// The entries of papers in the archive as it is now, as far as one batch of changed digests concerns them.
#include "indexer/write/entries.h"

#include <utility>

#include "indexer/read/digest.h"
#include "indexer/read/encoding.h"

namespace papersearch {
namespace {

void add_papers(const SourceFile& file, std::vector<Paper> papers,
                std::map<std::string, std::vector<PaperEntry>>& entries) {
  const std::optional<Date> home = day_in_path(file.path);
  for (Paper& paper : papers) {
    std::string id = paper.id;
    entries[std::move(id)].push_back({std::string(file.key), home == paper.day(), std::move(paper)});
  }
}

}  // namespace

BatchEntries::BatchEntries(const FileChanges& files, std::function<void(const SourceFile&)> on_unreadable)
    : files_(files), on_unreadable_(std::move(on_unreadable)) {}

void BatchEntries::add(const SourceFile& file, std::vector<Paper> papers) {
  add_papers(file, std::move(papers), added_);
  added_files_.emplace(file.key);
}

FoundEntries BatchEntries::find(const std::string& id, const std::vector<std::string>& indexed_files) {
  FoundEntries out;
  if (const auto added = added_.find(id); added != added_.end()) out.entries = added->second;
  const std::size_t in_batch = out.entries.size();
  for (const std::string& key : indexed_files) {
    if (added_files_.contains(key) || files_.is_gone(key)) continue;
    const std::optional<Entries>& entries = reread(key);
    if (!entries) {
      out.unread.push_back(key);
    } else if (const auto found = entries->find(id); found != entries->end()) {
      out.entries.insert(out.entries.end(), found->second.begin(), found->second.end());
    }
  }
  // The entries of the batch are not written either, so they have to come again together with the unread ones.
  for (std::size_t i = 0; i < in_batch && !out.unread.empty(); ++i) out.unread.push_back(out.entries[i].file_key);
  return out;
}

const std::optional<BatchEntries::Entries>& BatchEntries::reread(const std::string& file_key) {
  const auto [cached, is_new] = reread_.try_emplace(file_key);
  std::optional<Entries>& out = cached->second;
  if (!is_new) return out;
  const SourceFile* const file = files_.find(file_key);
  if (file == nullptr) {
    if (!files_.is_unseen(file_key)) out.emplace();
    return out;
  }
  std::optional<std::string> bytes = read_file(*file);
  if (!bytes) {
    on_unreadable_(*file);
    return out;
  }
  const FileText text = file_text(std::move(*bytes));
  if (!text.readable) {
    on_unreadable_(*file);
    return out;
  }
  add_papers(*file, parse_digest(text.text, day_in_path(file->path)).papers, out.emplace());
  return out;
}

void BatchEntries::clear() {
  added_.clear();
  added_files_.clear();
  reread_.clear();
}

}  // namespace papersearch

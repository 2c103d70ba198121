// SPDX-License-Identifier: GPL-2.0-or-later
// The index that a sync compares with and, unless it is a dry run, writes to.
#include "indexer/write/synced_index.h"

#include "indexer/write/document.h"
#include "src/index/schema.h"

namespace papersearch {

SyncedIndex::SyncedIndex(const SyncedIndexOptions& options, const std::function<void(const Diagnostic&)>& on_note) {
  if (options.dry_run) {
    try {
      if (!options.rebuild) reader_ = std::make_unique<ReadIndex>(options.path);
    } catch (const Error& e) {  // where there is no index to compare with, all papers would be added
      if (options.must_exist || (e.trouble() != Trouble::kMissing && e.trouble() != Trouble::kVersion)) throw;
    }
    return;
  }
  using Mode = WriteIndex::Mode;
  try {
    writer_ =
        std::make_unique<WriteIndex>(options.path, options.rebuild ? Mode::kReplace : Mode::kUpdate, options.wait);
  } catch (const Error& e) {
    if (e.trouble() != Trouble::kVersion) throw;
    on_note({Level::kNote, "other-rules", {}, std::string(e.what()) + "; it is rebuilt", ""});
    writer_ = std::make_unique<WriteIndex>(options.path, Mode::kReplace, options.wait);
  }
  read_replaced_arrivals();
}

void SyncedIndex::read_replaced_arrivals() {
  writer_->read_replaced([this](const Xapian::Database& old) {
    const std::string ids(spec(Field::kId).prefix);
    for (auto term = old.allterms_begin(ids); term != old.allterms_end(ids); ++term) {
      const std::optional<Xapian::Document> document = stored_document(old, *term);
      if (const auto arrival = document ? arrival_of(*document) : std::nullopt) replaced_arrivals_[*term] = *arrival;
    }
  });
}

const Xapian::Database& SyncedIndex::database() const {
  static const Xapian::Database kNone;
  if (writer_) return writer_->database();
  return reader_ ? reader_->database() : kNone;
}

std::uint64_t SyncedIndex::arrival(const std::string& term, const std::optional<Xapian::Document>& old) const {
  if (const auto replaced = replaced_arrivals_.find(term); replaced != replaced_arrivals_.end())
    return replaced->second;
  const std::optional<std::uint64_t> arrival = old ? arrival_of(*old) : std::nullopt;
  return arrival.value_or((writer_ ? writer_->revision() : 0) + 1);
}

}  // namespace papersearch

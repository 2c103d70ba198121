// Brings an index in step with an archive: adds, replaces, removes.
#include "indexer/write/sync.h"

#include <xapian.h>

#include <optional>
#include <set>
#include <unordered_set>
#include <utility>

#include "indexer/read/archive.h"
#include "indexer/read/digest.h"
#include "indexer/read/limits.h"
#include "indexer/write/changes.h"
#include "indexer/write/document.h"
#include "indexer/write/entries.h"
#include "indexer/write/merge.h"
#include "indexer/write/new_words.h"
#include "indexer/write/synced_index.h"
#include "src/base/utf8.h"
#include "src/index/index_errors.h"
#include "src/index/schema.h"
#include "src/paper/paper.h"

namespace papersearch {
namespace {

constexpr std::size_t kBatchBytes = 32 << 20;  // of digests that are read before a commit, which bounds memory
constexpr std::size_t kMaxShownTitle = 80;     // bytes of a title in a finding

// Counts the findings of a run and hands them on.
class Findings {
 public:
  explicit Findings(const SyncListener& listener) : listener_(listener) {}

  void tell(const Diagnostic& finding, const std::string& file, std::string_view source = {}) {
    if (finding.level != Level::kNote) ++count_;
    if (listener_.on_finding) listener_.on_finding(finding, file, source);
  }

  // Once a run for each file, however often it is tried.
  void tell_unreadable(const SourceFile& file) {
    if (!unreadable_.emplace(file.key).second) return;
    const std::string path(file.path);
    tell({Level::kWarning,
          "not-read",
          {},
          path + " cannot be read; what the index has of it stays",
          "check its permissions"},
         path);
  }

  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  const SyncListener& listener_;
  std::size_t count_ = 0;
  std::set<std::string> unreadable_;  // keys
};

// What a batch does to a paper of the index.
struct PaperChange {
  std::string term;                          // of the paper
  std::optional<Xapian::Document> document;  // none: the paper goes
};

// Takes the changed files in batches, and writes each batch and what the manifest says of its files in one commit.
class Sync {
 public:
  Sync(const SyncOptions& options, const Listing& listing, SyncedIndex& index, Findings& findings)
      : options_(options),
        listing_(listing),
        index_(index),
        findings_(findings),
        files_(listing, index.database(), options.deep),
        entries_(files_, [&findings](const SourceFile& file) { findings.tell_unreadable(file); }) {
    report_.papers = index.database().get_doccount();
  }

  SyncReport run(const SyncListener& listener) {
    for (std::size_t i = 0; i < listing_.files.size(); ++i) {
      take(listing_.files[i], files_.look_at(i));
      if (batch_bytes_ >= kBatchBytes) commit();
      if (listener.on_progress) listener.on_progress(i + 1, listing_.files.size());
    }
    if (report_.digests == 0 && !options_.allow_empty) {
      throw Error(
          "no digest in " + options_.roots.front().string(),
          "a digest is a Markdown file with a heading such as: ## Daily Papers (2024-10-21); --allow-empty empties the "
          "index all the same");
    }
    // With the last commit: what has only moved is in the index by then under its new name.
    for (const std::string& key : files_.vanished()) {
      files_.forget(key);
      touch_papers_of(key);
    }
    if (options_.deep) touch_all();
    commit();
    finish();
    report_.findings = findings_.count();
    return report_;
  }

 private:
  void finish() {
    WriteIndex* const writer = index_.writer();
    if (writer == nullptr) {
      report_.papers = report_.papers + report_.added - report_.removed;
      return;
    }
    report_.papers = writer->database().get_doccount();
    report_.revision = writer->revision() + (writer->fresh() ? 1 : 0);
    report_.rebuilt = writer->fresh();
    if (!writer->fresh()) return;
    if (!committed_) writer->commit([](Xapian::WritableDatabase&) {});  // an index of no papers
    writer->publish();
  }

  void take(const SourceFile& file, const FileLook& look) {
    if (look.digest) ++report_.digests;
    if (look.state == FileState::kUnreadable) findings_.tell_unreadable(file);
    if (look.state != FileState::kDigest && look.state != FileState::kNoDigest) return;
    if (look.known) touch_papers_of(std::string(file.key));
    if (look.state != FileState::kDigest) return;
    parse(file, look);
    batch_bytes_ += look.text.size();
  }

  void parse(const SourceFile& file, const FileLook& look) {
    const std::string path(file.path);
    Digest digest = parse_digest(look.text, day_in_path(path), options_.today.value_or(today()));
    if (look.first_repair) {
      const auto at = static_cast<std::uint32_t>(*look.first_repair);
      findings_.tell({Level::kWarning,
                      "invalid-utf8",
                      {at, at + 3},
                      "bytes that are no UTF-8 are read as U+FFFD",
                      "save the file as UTF-8"},
                     path, look.text);
    }
    for (const Diagnostic& finding : digest.findings) findings_.tell(finding, path, look.text);
    for (const Paper& paper : digest.papers) touched_.insert(paper.id);
    entries_.add(file, std::move(digest.papers));
  }

  // The papers that the index has of a file.
  void touch_papers_of(const std::string& file_key) {
    const Xapian::Database& index = index_.database();
    const std::string term = file_term(file_key);
    for (auto document = index.postlist_begin(term); document != index.postlist_end(term); ++document)
      touched_.insert(paper_from_json(index.get_document(*document).get_data()).id);
  }

  void touch_all() {
    const Xapian::Database& index = index_.database();
    const std::string ids(spec(Field::kId).prefix);
    for (auto term = index.allterms_begin(ids); term != index.allterms_end(ids); ++term)
      touched_.insert((*term).substr(ids.size()));
  }

  // What the index has of a paper. A fresh index has only what this run wrote, which spares it a look for each paper.
  std::optional<Xapian::Document> indexed(const std::string& id, const std::string& term) {
    if (index_.fresh() && written_.insert(id).second) return std::nullopt;
    return stored_document(index_.database(), term);
  }

  // What becomes of a touched paper; nullopt where the index has it already as the archive says, or the archive cannot
  // be read.
  std::optional<PaperChange> change_of(const std::string& id) {
    PaperChange out{paper_term(id), std::nullopt};
    const std::optional<Xapian::Document> old = indexed(id, out.term);
    const std::vector<std::string> old_keys = old ? file_keys_of(*old) : std::vector<std::string>();
    FoundEntries found = entries_.find(id, old_keys);
    for (const std::string& key : found.unread) files_.read_next_time(key);
    if (!found.unread.empty() || (found.entries.empty() && !old)) return std::nullopt;
    if (found.entries.empty()) {
      ++report_.removed;
      tell_different("index-extra", id, "the index has a paper that is in no digest");
      return out;
    }
    std::set<std::string> in_order;
    for (const PaperEntry& entry : found.entries) in_order.insert(entry.file_key);
    const std::vector<std::string> keys(in_order.begin(), in_order.end());
    const MergedPaper merged = merge_entries(std::move(found.entries));
    tell_left_out(merged.titles, "too-many-titles", "other titles", kMostOtherTitles, merged.paper);
    tell_left_out(merged.days, "too-many-days", "days", kMostDays, merged.paper);
    if (old && old->get_data() == to_json(merged.paper) && keys == old_keys) return std::nullopt;
    ++(old ? report_.changed : report_.added);
    tell_different(old ? "index-stale" : "index-missing", id,
                   old ? "the index has another text of the paper" : "the index does not have the paper");
    if (!new_words_) new_words_.emplace(index_.database());
    out.document = make_document(merged.paper, keys, index_.arrival(out.term, old),
                                 [this](const InflectedWord& word) { new_words_->add(word); });
    return out;
  }

  // Writes one paper after the other, because thousands of documents side by side cost more time in memory than in
  // Xapian.
  void write_papers(Xapian::WritableDatabase& index) {
    for (const std::string& id : touched_) {
      const std::optional<PaperChange> change = change_of(id);
      if (!change) continue;
      if (change->document) {
        index.replace_document(change->term, *change->document);
      } else {
        index.delete_document(change->term);
      }
    }
  }

  void commit() {
    if (index_.writer() == nullptr) {
      for (const std::string& id : touched_) change_of(id);
    } else if (!touched_.empty() || files_.worth_a_commit()) {
      index_.writer()->commit([&](Xapian::WritableDatabase& index) {
        write_papers(index);
        if (new_words_) new_words_->write(index);
        files_.write_manifest(index);
      });
      committed_ = true;
    }
    files_.end_batch();
    entries_.clear();
    touched_.clear();
    batch_bytes_ = 0;
  }

  // Where all is compared, what differs is said paper by paper.
  void tell_different(const std::string& code, const std::string& id, const std::string& how) {
    if (options_.deep && options_.dry_run)
      findings_.tell({Level::kWarning, code, {}, how + ": " + id, "run paperindex --repair"}, id);
  }

  void tell_left_out(const LeftOut& left_out, const std::string& code, const std::string& what, std::size_t limit,
                     const Paper& paper) {
    if (left_out.count == 0) return;
    const SourceFile* const file = files_.find(left_out.file_key);
    findings_.tell({Level::kWarning,
                    code,
                    {},
                    "paper " + paper.id + " (" + std::string(cut_utf8(paper.title, kMaxShownTitle)) +
                        ") has more than " + std::to_string(limit) + " " + what + "; " +
                        std::to_string(left_out.count) + " older ones are left out, the first of them in this file",
                    "look for entries that have the link of another paper"},
                   file != nullptr ? std::string(file->path) : left_out.file_key);
  }

  const SyncOptions& options_;
  const Listing& listing_;
  SyncedIndex& index_;
  Findings& findings_;
  SyncReport report_;
  FileChanges files_;
  BatchEntries entries_;
  std::optional<NewWords> new_words_;        // reads the lexicon of the index, so only when a paper changes
  std::unordered_set<std::string> written_;  // ids of the papers in a fresh index
  bool committed_ = false;

  // Of the batch:
  std::set<std::string> touched_;  // ids
  std::size_t batch_bytes_ = 0;
};

}  // namespace

SyncReport sync(const SyncOptions& options, const SyncListener& listener) {
  SyncReport report;
  with_index_errors(options.index_path, [&] {
    Findings findings(listener);
    const Listing listing = list_archive(options.roots);
    for (const Diagnostic& trouble : listing.troubles) findings.tell(trouble, trouble.message);
    SyncedIndex index({options.index_path, options.dry_run, options.rebuild, options.deep, options.wait},
                      [&](const Diagnostic& note) { findings.tell(note, options.index_path); });
    // While the index is still open: what is wrong with its files may show in opening one more of them.
    with_index_errors(options.index_path, [&] { report = Sync(options, listing, index, findings).run(listener); });
  });
  return report;
}

}  // namespace papersearch

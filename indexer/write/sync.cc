// SPDX-License-Identifier: GPL-2.0-or-later
// Brings an index in step with an archive: adds, replaces, removes.
#include "indexer/write/sync.h"

#include <xapian.h>

#include <map>
#include <optional>
#include <set>
#include <unordered_set>
#include <utility>

#include "indexer/read/archive.h"
#include "indexer/read/digest.h"
#include "indexer/read/encoding.h"
#include "indexer/read/limits.h"
#include "indexer/write/changes.h"
#include "indexer/write/document.h"
#include "indexer/write/entries.h"
#include "indexer/write/merge.h"
#include "indexer/write/new_words.h"
#include "indexer/write/open_findings.h"
#include "indexer/write/synced_index.h"
#include "indexer/write/told_findings.h"
#include "src/base/utf8.h"
#include "src/index/index_errors.h"
#include "src/index/index_folder.h"
#include "src/index/schema.h"
#include "src/paper/arxiv_id.h"
#include "src/paper/paper.h"
#include "src/paper/stored.h"

namespace papersearch {
namespace {

constexpr std::size_t kBatchBytes = 32 << 20;  // of digests that are read before a commit, which bounds memory
constexpr std::size_t kMaxSharing = 20;        // papers of one address that are told
constexpr std::size_t kMaxShownTitle = 80;     // bytes of a title in a finding

// What a batch does to a paper of the index.
struct PaperChange {
  std::string term;                          // of the paper
  std::optional<Xapian::Document> document;  // none: the paper goes
};

// Takes the changed files in batches, and writes each batch and what the manifest says of its files in one commit.
class Sync {
 public:
  Sync(const SyncOptions& options, const Listing& listing, SyncedIndex& index, ToldFindings& findings)
      : options_(options),
        listing_(listing),
        index_(index),
        findings_(findings),
        files_(listing, index.database(), options.deep),
        open_(index.database()),
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
    close_findings_of_missing_files();
    if (options_.deep) touch_all();
    commit();
    finish();
    if (options_.tell_open) tell_open();
    report_.findings = findings_.count();
    report_.findings_open = open_.count() + findings_.transient();
    return report_;
  }

 private:
  void finish() {
    WriteIndex* const writer = index_.writer();
    report_.newest_day = newest_day();
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
    if (look.state == FileState::kUnreadable && look.findings.empty()) findings_.tell_unreadable(file);
    if (look.read && look.state != FileState::kDigest) tell_of(file, look.findings, look.text);
    if (look.state != FileState::kDigest && look.state != FileState::kNoDigest) return;
    if (look.known) touch_papers_of(std::string(file.key));
    if (look.state != FileState::kDigest) return;
    parse(file, look);
    batch_bytes_ += look.text.size();
  }

  void parse(const SourceFile& file, const FileLook& look) {
    const std::string path(file.path);
    Digest digest = parse_digest(look.text, day_in_path(path), options_.today.value_or(today()));
    std::vector<Diagnostic> found = look.findings;
    found.insert(found.end(), digest.findings.begin(), digest.findings.end());
    tell_of(file, found, look.text);
    for (const Paper& paper : digest.papers) touched_.insert(paper.id);
    entries_.add(file, std::move(digest.papers));
  }

  // Tells what is found in a file, and has the index keep it until the file changes.
  void tell_of(const SourceFile& file, const std::vector<Diagnostic>& found, std::string_view text) {
    std::vector<OpenFinding> open;
    for (const Diagnostic& finding : found) {
      findings_.tell(finding, std::string(file.path), finding.at.end > 0 ? text : std::string_view());
      open.push_back({std::string(file.key), finding});
    }
    if (open_.replace(OpenFindings::file_owner(std::string(file.key)), std::move(open))) files_.keep_findings();
  }

  void close_findings_of_missing_files() {
    std::vector<std::string> gone;
    for (const auto& [owner, findings] : open_.all()) {
      const std::string& key = findings.front().file_key;
      if (owner == OpenFindings::file_owner(key) && files_.find(key) == nullptr && !files_.is_unseen(key))
        gone.push_back(owner);
    }
    for (const std::string& owner : gone) {
      if (open_.replace(owner, {})) files_.keep_findings();
    }
  }

  // The files are as they were, or their findings would have been replaced.
  void tell_open() {
    std::string read_key;
    std::string text;
    for (const OpenFinding& open : open_.earlier()) {
      const SourceFile* const file = files_.find(open.file_key);
      if (file != nullptr && read_key != open.file_key) {
        text = file_text(read_file(*file).value_or("")).text;
        read_key = open.file_key;
      }
      const bool has_place = file != nullptr && open.diagnostic.at.end > 0 && open.diagnostic.at.end <= text.size() &&
                             open.diagnostic.at.begin <= open.diagnostic.at.end;
      findings_.tell(open.diagnostic, file != nullptr ? std::string(file->path) : open.file_key,
                     has_place ? std::string_view(text) : std::string_view());
    }
  }

  [[nodiscard]] std::optional<Date> newest_day() const {
    std::optional<Date> out;
    const Xapian::Database& index = index_.database();
    const std::string days(spec(Field::kDate).prefix);
    for (auto day = index.allterms_begin(days); day != index.allterms_end(days); ++day) {
      const std::string digits = (*day).substr(days.size());
      if (digits.size() == 8)
        out = parse_date(digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6));
    }
    return out;
  }

  // The papers that the index has of a file.
  void touch_papers_of(const std::string& file_key) {
    const Xapian::Database& index = index_.database();
    const std::string term = file_term(file_key);
    for (auto document = index.postlist_begin(term); document != index.postlist_end(term); ++document)
      touched_.insert(paper_group(paper_from_stored(index.get_document(*document).get_data()).id));
  }

  void touch_all() {
    const Xapian::Database& index = index_.database();
    const std::string ids(spec(Field::kId).prefix);
    for (auto term = index.allterms_begin(ids); term != index.allterms_end(ids); ++term)
      touched_.insert(paper_group((*term).substr(ids.size())));
  }

  // What the index has of a paper. A fresh index has only what this run wrote, which spares it a look for each paper.
  std::optional<Xapian::Document> indexed(const std::string& id, const std::string& term) {
    if (index_.fresh() && written_.insert(id).second) return std::nullopt;
    return stored_document(index_.database(), term);
  }

  // The documents of a group (src/paper/arxiv_id.h), by the ids of their papers.
  std::map<std::string, Xapian::Document> indexed_group(const std::string& group) {
    std::map<std::string, Xapian::Document> out;
    if (auto document = indexed(group, paper_term(group))) out.emplace(group, std::move(*document));
    if (names_one_paper(group)) return out;
    const std::string ids(spec(Field::kId).prefix);
    const std::string others = ids + group + kGroupMark;
    const Xapian::Database& index = index_.database();
    for (auto term = index.allterms_begin(others); term != index.allterms_end(others); ++term) {
      if (auto document = stored_document(index, *term)) out.emplace((*term).substr(ids.size()), std::move(*document));
    }
    return out;
  }

  // What becomes of the papers of a touched group: of one paper, but for an address that several papers share.
  std::vector<PaperChange> changes_of(const std::string& group) {
    std::map<std::string, Xapian::Document> old = indexed_group(group);
    std::set<std::string> indexed_keys;
    for (const auto& [id, document] : old) {
      for (std::string& key : file_keys_of(document)) indexed_keys.insert(std::move(key));
    }
    FoundEntries found = entries_.find(group, {indexed_keys.begin(), indexed_keys.end()});
    for (const std::string& key : found.unread) files_.read_next_time(key);
    if (!found.unread.empty()) return {};
    std::vector<PaperChange> out;
    const std::vector<std::vector<PaperEntry>> papers = part_entries(std::move(found.entries));
    tell_of_group(group, papers);
    for (const std::vector<PaperEntry>& entries : papers) {
      const auto document = old.find(entries.front().paper.id);
      std::optional<Xapian::Document> before;
      if (document != old.end()) {
        before = document->second;
        old.erase(document);
      }
      if (auto change = change_of(entries, before)) out.push_back(std::move(*change));
    }
    for (const auto& [id, document] : old) {
      ++report_.removed;
      tell_different("index-extra", id, "the index has a paper that is in no digest");
      out.push_back({paper_term(id), std::nullopt});
    }
    return out;
  }

  // Entries of one link that do not look like one paper.
  void tell_of_group(const std::string& group, const std::vector<std::vector<PaperEntry>>& papers) {
    std::vector<OpenFinding> open;
    const auto find = [&](const PaperEntry& entry, const char* code, std::string message, const char* hint) {
      const SourceFile* const file = files_.find(entry.file_key);
      open.push_back({entry.file_key, {Level::kWarning, code, {}, std::move(message), hint}});
      findings_.tell(open.back().diagnostic, file != nullptr ? std::string(file->path) : entry.file_key);
    };
    const auto shown = [](const Paper& paper) {
      return "\"" + std::string(cut_utf8(paper.title, kMaxShownTitle)) + "\"";
    };
    for (std::size_t i = 1; i < papers.size() && i <= kMaxSharing; ++i) {
      find(papers[i].front(), "link-shared",
           shown(papers[i].front().paper) + " has the link of " + shown(papers[0].front().paper) + ", " + group +
               "; both are kept",
           "give each paper a link of its own");
    }
    for (const std::vector<PaperEntry>& entries : papers) {
      for (const PaperEntry& entry : entries) {
        if (have_common_word(entry.paper.title, entries.front().paper.title)) continue;
        find(entry, "id-shared",
             shown(entry.paper) + " has the id of " + shown(entries.front().paper) + ", " + group +
                 "; they are one paper",
             "correct the link of one of them");
        break;
      }
    }
    open_.replace(OpenFindings::paper_owner(group), std::move(open));
  }

  // Nothing where the index has the paper as its entries say.
  std::optional<PaperChange> change_of(const std::vector<PaperEntry>& entries,
                                       const std::optional<Xapian::Document>& old) {
    const std::string id = entries.front().paper.id;
    PaperChange out{paper_term(id), std::nullopt};
    std::set<std::string> in_order;
    for (const PaperEntry& entry : entries) in_order.insert(entry.file_key);
    const std::vector<std::string> keys(in_order.begin(), in_order.end());
    const MergedPaper merged = merge_entries(entries);
    tell_left_out(merged.titles, "too-many-titles", "other titles", kMostOtherTitles, merged.paper);
    tell_left_out(merged.days, "too-many-days", "days", kMostDays, merged.paper);
    if (old && stored_json(old->get_data()) == to_json(merged.paper) && keys == file_keys_of(*old)) return std::nullopt;
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
    for (const std::string& group : touched_) {
      for (const PaperChange& change : changes_of(group)) {
        if (change.document) {
          index.replace_document(change.term, *change.document);
        } else {
          index.delete_document(change.term);
        }
      }
    }
  }

  void commit() {
    if (index_.writer() == nullptr) {
      for (const std::string& group : touched_) changes_of(group);
    } else if (!touched_.empty() || files_.worth_a_commit()) {
      index_.writer()->commit([&](Xapian::WritableDatabase& index) {
        write_papers(index);
        if (new_words_) new_words_->write(index);
        files_.write_manifest(index);
        open_.write(index);
      });
      committed_ = true;
    }
    files_.end_batch();
    open_.end_batch();
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
  ToldFindings& findings_;
  SyncReport report_;
  FileChanges files_;
  OpenFindings open_;
  BatchEntries entries_;
  std::optional<NewWords> new_words_;        // reads the lexicon of the index, so only when a paper changes
  std::unordered_set<std::string> written_;  // ids of the papers in a fresh index
  bool committed_ = false;

  // Of the batch:
  std::set<std::string> touched_;  // groups
  std::size_t batch_bytes_ = 0;
};

}  // namespace

SyncReport sync(const SyncOptions& options, const SyncListener& listener) {
  SyncReport report;
  with_index_errors(options.index_path, [&] {
    ToldFindings findings(listener);
    const Listing listing = list_archive(options.roots);
    for (const Diagnostic& trouble : listing.troubles) findings.tell_transient(trouble, trouble.message);
    SyncedIndex index({options.index_path, options.dry_run, options.rebuild, options.deep, options.wait},
                      [&](const Diagnostic& note) { findings.tell(note, options.index_path); });
    // While the index is still open: what is wrong with its files may show in opening one more of them.
    with_index_errors(options.index_path, [&] { report = Sync(options, listing, index, findings).run(listener); });
    if (!options.dry_run) note_run(options.index_path);
  });
  return report;
}

}  // namespace papersearch

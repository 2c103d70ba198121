// Brings an index in step with an archive: adds, replaces, removes.
#include "indexer/write/sync.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <unordered_set>
#include <utility>

#include "indexer/read/archive.h"
#include "indexer/read/digest.h"
#include "indexer/read/limits.h"
#include "indexer/read/manifest.h"
#include "indexer/write/document.h"
#include "indexer/write/new_words.h"
#include "src/base/utf8.h"
#include "src/index/index_errors.h"
#include "src/index/read_index.h"
#include "src/index/schema.h"
#include "src/index/write_index.h"
#include "src/paper/paper.h"

namespace papersearch {
namespace {

constexpr std::size_t kBatchBytes = 32 << 20;  // of digests read before a commit: bounds memory
constexpr std::size_t kShownTitle = 80;        // bytes of a title in a finding
constexpr std::int64_t kRacyNanoseconds =
    2'000'000'000;  // a file touched so shortly before it was read may change unseen

std::int64_t now_ns() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
      .count();
}

// One paper out of all its entries: the text of the newest day, every day, every title.
struct Entry {
  std::string file_key;
  bool at_home = false;  // the file's path names the day: it counts more than a copy such as README.md
  Paper paper;
};

// What does not fit into one paper, and the file of the first entry that it is of.
struct LeftOut {
  std::string file_key;
  std::size_t count = 0;
};

struct Merged {
  Paper paper;
  LeftOut titles, days;
};

Merged merged(std::vector<Entry>& entries) {
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    if (a.paper.day() != b.paper.day()) return a.paper.day() > b.paper.day();
    return a.at_home != b.at_home ? a.at_home : a.file_key < b.file_key;
  });
  Merged made;
  const auto leave_out = [](LeftOut& left_out, const Entry& entry) {
    if (left_out.count++ == 0) left_out.file_key = entry.file_key;
  };
  Paper& out = made.paper;
  out = entries.front().paper;
  std::unordered_set<std::string_view> titles = {entries.front().paper.title};
  std::set<Date> days;
  for (const Entry& entry : entries) {
    const Paper& other = entry.paper;
    for (const Date day : other.days) {
      if (days.size() < kMostDays || days.contains(day)) {
        days.insert(day);
      } else {
        leave_out(made.days, entry);
      }
    }
    if (titles.insert(other.title).second) {
      if (out.other_titles.size() < kMostOtherTitles) {
        out.other_titles.push_back(other.title);
      } else {
        leave_out(made.titles, entry);
      }
    }
    if (!out.votes) out.votes = other.votes;
    if (out.authors.empty()) {
      out.authors = other.authors;
      out.more_authors = other.more_authors;
    }
    if (out.sections.empty()) out.sections = other.sections;
  }
  out.days.assign(days.begin(), days.end());
  return made;
}

using Entries = std::map<std::string, std::vector<Entry>>;  // by id

class Sync {
 public:
  Sync(const SyncOptions& options, const SyncListener& listener) : options_(options), listener_(listener) {}

  SyncReport run() {
    listing_ = list_archive(options_.roots);
    for (const Diagnostic& trouble : listing_.troubles) tell(trouble, trouble.message, {});
    open();
    const std::vector<std::optional<Known>> known = match_files();
    for (std::size_t i = 0; i < listing_.files.size(); ++i) {
      look_at(listing_.files[i], known[i]);
      if (batch_bytes_ >= kBatchBytes) commit();
      if (listener_.on_progress) listener_.on_progress(i + 1, listing_.files.size());
    }
    if (report_.digests == 0 && !options_.allow_empty) {
      throw Error(
          "no digest in " + options_.roots.front().string(),
          "a digest is a Markdown file with a heading such as: ## Daily Papers (2024-10-21); --allow-empty empties the "
          "index all the same");
    }
    take_vanished_out();
    if (options_.deep) touch_all();
    commit();
    if (options_.dry_run) {
      report_.papers = report_.papers + report_.added - report_.removed;
      return report_;
    }
    report_.papers = database().get_doccount();
    report_.revision = writer_->revision() + (writer_->fresh() ? 1 : 0);
    report_.rebuilt = writer_->fresh();
    if (writer_->fresh()) {
      if (!committed_) writer_->commit([](Xapian::WritableDatabase&) {});  // an index of no papers
      writer_->publish();
    }
    return report_;
  }

 private:
  [[nodiscard]] const Xapian::Database& database() const {
    static const Xapian::Database kNone;
    if (writer_) return writer_->database();
    return reader_ ? reader_->database() : kNone;
  }

  void open() {
    if (options_.dry_run) {
      try {
        if (!options_.rebuild) reader_ = std::make_unique<ReadIndex>(options_.index_path);
      } catch (const Error& e) {  // none there yet, or of other rules: all would be added
        if (options_.deep || (e.trouble() != Trouble::kMissing && e.trouble() != Trouble::kVersion)) throw;
      }
    } else {
      open_writer();
    }
    with_index_errors(options_.index_path, [&] { report_.papers = database().get_doccount(); });
  }

  // An index of other rules is made anew beside itself: the archive has all that it takes.
  void open_writer() {
    using Mode = WriteIndex::Mode;
    try {
      writer_ = std::make_unique<WriteIndex>(options_.index_path, options_.rebuild ? Mode::kReplace : Mode::kUpdate,
                                             options_.wait);
    } catch (const Error& e) {
      if (e.trouble() != Trouble::kVersion) throw;
      tell({Level::kNote, "other-rules", {}, std::string(e.what()) + "; it is made anew", ""}, options_.index_path, {});
      writer_ = std::make_unique<WriteIndex>(options_.index_path, Mode::kReplace, options_.wait);
    }
    writer_->read_replaced([this](const Xapian::Database& old) {
      const std::string ids(spec(Field::kId).prefix);
      for (auto term = old.allterms_begin(ids); term != old.allterms_end(ids); ++term) {
        if (const auto value = stored_arrival(stored(old, *term))) arrivals_[*term] = *value;
      }
    });
  }

  [[nodiscard]] bool unseen(const std::string& file_key) const {
    return std::any_of(listing_.unseen.begin(), listing_.unseen.end(),
                       [&](const std::string& u) { return file_key.starts_with(u); });
  }

  // What the index knows of each file of the listing. What it knows and the listing has not goes to the vanished.
  std::vector<std::optional<Known>> match_files() {
    const std::vector<SourceFile>& files = listing_.files;
    std::vector<std::optional<Known>> out(files.size());
    auto next = files.begin();  // both are in order, so that it mostly is the one
    const auto match = [&](const std::string& folder, std::string_view name, const Known& known) {
      const auto is_it = [&] {
        return next != files.end() && next->key.size() == folder.size() + name.size() && next->key.ends_with(name) &&
               next->key.starts_with(folder);
      };
      if (!is_it()) next = find_file(folder + std::string(name));
      if (!is_it()) return vanished(folder + std::string(name), known);
      out[static_cast<std::size_t>(next++ - files.begin())] = known;
    };
    with_index_errors(options_.index_path, [&] {
      const std::string manifest(kManifest);
      for (auto key = database().metadata_keys_begin(manifest); key != database().metadata_keys_end(manifest); ++key) {
        const std::string folder = (*key).substr(manifest.size());
        read_folder(database().get_metadata(*key),
                    [&](std::string_view name, const Known& known) { match(folder, name, known); });
      }
    });
    return out;
  }

  // The first file of the listing whose key is not less.
  [[nodiscard]] std::vector<SourceFile>::const_iterator find_file(std::string_view key) const {
    return std::lower_bound(listing_.files.begin(), listing_.files.end(), key,
                            [](const SourceFile& file, std::string_view k) { return file.key < k; });
  }

  void vanished(const std::string& key, const Known& known) {
    if (unseen(key)) return;
    if (!known.digest) {
      minor_known_[key] = std::nullopt;
      return;
    }
    gone_.insert(key);
    vanished_.push_back(key);
  }

  // With the last commit: what has only moved is in the index by then under its new name.
  void take_vanished_out() {
    for (const std::string& key : vanished_) {
      new_known_[key] = std::nullopt;
      touch_papers_of(key);
    }
  }

  void look_at(const SourceFile& file, const std::optional<Known>& old) {
    const bool had = old.has_value();
    const bool same_time = had && old->modified == file.modified && file.modified != 0;
    if (same_time && old->size == file.size && !options_.deep) {
      report_.digests += old->digest ? 1 : 0;
      return;
    }
    const std::string key(file.key);
    const std::int64_t read_at = now_ns();
    std::optional<std::string> bytes = read_file(file);
    if (!bytes) {
      tell_not_read(file);
      report_.digests += had && old->digest ? 1 : 0;
      return;
    }
    const bool racy = file.modified + kRacyNanoseconds > read_at;
    Known now{bytes->size(), racy ? 0 : file.modified, fingerprint(*bytes), false};
    if (had && old->content == now.content && old->size == now.size && !options_.deep) {
      report_.digests += old->digest ? 1 : 0;
      now.digest = old->digest;
      if (now.modified != 0) minor_known_[key] = now;
      return;
    }
    std::optional<std::size_t> repaired;
    const std::string text = valid_utf8(std::move(*bytes), &repaired);
    now.digest = is_digest(text);
    if (!now.digest && !(had && old->digest)) {
      if (now.modified != 0) minor_known_[key] = now;
      return;
    }
    new_known_[key] = now;
    if (had) touch_papers_of(key);
    if (!now.digest) {
      gone_.insert(key);
      return;
    }
    ++report_.digests;
    parse(file, text, repaired);
    batch_bytes_ += text.size();
  }

  void parse(const SourceFile& file, const std::string& text, std::optional<std::size_t> repaired) {
    const std::string path(file.path);
    const auto home = day_in_path(path);
    Digest digest = parse_digest(text, home, today());
    if (repaired) {
      const auto at = static_cast<std::uint32_t>(*repaired);
      tell({Level::kWarning,
            "invalid-utf8",
            {at, at + 3},
            "bytes that are no UTF-8 are read as U+FFFD",
            "save the file as UTF-8"},
           path, text);
    }
    for (const Diagnostic& finding : digest.findings) tell(finding, path, text);
    std::set<std::string> ids;
    for (Paper& paper : digest.papers) {
      ids.insert(paper.id);
      touched_.insert(paper.id);
      std::string id = paper.id;
      fresh_[std::move(id)].push_back({std::string(file.key), home == paper.day(), std::move(paper)});
    }
    parsed_.emplace(file.key);
  }

  [[nodiscard]] Date today() const { return options_.today.value_or(papersearch::today()); }

  // The ids of the papers that the index has of a file.
  void touch_papers_of(const std::string& file_key) {
    with_index_errors(options_.index_path, [&] {
      const std::string term = file_term(file_key);
      for (auto doc = database().postlist_begin(term); doc != database().postlist_end(term); ++doc) {
        touched_.insert(paper_from_json(database().get_document(*doc).get_data()).id);
      }
    });
  }

  // All entries of a paper in the archive as it is now; reads again the unchanged digests it also stands in. Nothing
  // where one of those cannot be read: then the index keeps what it has of the paper.
  std::optional<std::vector<Entry>> entries_of(const std::string& id, const std::optional<Xapian::Document>& old) {
    std::vector<Entry> out = fresh_[id];
    if (!old) return out;
    bool all_read = true;
    Xapian::TermIterator term = old->termlist_begin();
    term.skip_to(std::string(kFilePrefix));
    for (; term != old->termlist_end() && (*term).starts_with(kFilePrefix); ++term) {
      const std::string key = (*term).substr(kFilePrefix.size());
      if (parsed_.contains(key) || gone_.contains(key)) continue;
      const std::optional<Entries>& entries = reread(key);
      if (!entries) {
        all_read = false;
        read_next_time(key);
        continue;
      }
      if (const auto found = entries->find(id); found != entries->end())
        out.insert(out.end(), found->second.begin(), found->second.end());
    }
    if (all_read) return out;
    for (const Entry& entry : fresh_[id]) read_next_time(entry.file_key);
    return std::nullopt;
  }

  // The entries of an unchanged digest; nothing where it cannot be read.
  const std::optional<Entries>& reread(const std::string& file_key) {
    const auto [cached, is_new] = reread_.try_emplace(file_key);
    std::optional<Entries>& out = cached->second;
    if (!is_new) return out;
    const auto file = find_file(file_key);
    if (file == listing_.files.end() || file->key != file_key) {
      if (!unseen(file_key)) out.emplace();
      return out;
    }
    std::optional<std::string> bytes = read_file(*file);
    if (!bytes) {
      tell_not_read(*file);
      return out;
    }
    const auto home = day_in_path(file->path);
    Digest digest = parse_digest(valid_utf8(std::move(*bytes)), home);
    out.emplace();
    for (Paper& paper : digest.papers) {
      std::string id = paper.id;
      (*out)[std::move(id)].push_back({file_key, home == paper.day(), std::move(paper)});
    }
    return out;
  }

  // Forgets what the file was like, so that the next run reads it whatever it is like then.
  void read_next_time(const std::string& file_key) {
    Known unknown;
    unknown.digest = true;
    new_known_[file_key] = unknown;
  }

  // Gives `use` the term of each paper that changes and its document; a null pointer: the paper goes. One after the
  // other, because thousands of documents side by side cost more time in memory than in Xapian.
  template <typename Use>
  void changes(Use use) {
    const bool fresh = writer_ && writer_->fresh();
    if (!new_words_) new_words_.emplace(database());
    for (const std::string& id : touched_) {
      const std::string term = paper_term(id);
      std::optional<Xapian::Document> old;
      if (!fresh || !written_.insert(id).second) old = stored(database(), term);
      std::optional<std::vector<Entry>> read = entries_of(id, old);
      if (!read) continue;
      std::vector<Entry>& entries = *read;
      if (entries.empty()) {
        if (old) {
          use(term, nullptr);
          ++report_.removed;
          differs("index-extra", id, "the index has a paper that is in no digest");
        }
        continue;
      }
      std::set<std::string> keys;
      for (const Entry& entry : entries) keys.insert(entry.file_key);
      const Merged made = merged(entries);
      const Paper& paper = made.paper;
      tell_left_out(made.titles, "too-many-titles", "other titles", kMostOtherTitles, paper);
      tell_left_out(made.days, "too-many-days", "days", kMostDays, paper);
      if (old && old->get_data() == to_json(paper) && same_files(*old, keys)) continue;
      ++(old ? report_.changed : report_.added);
      differs(old ? "index-stale" : "index-missing", id,
              old ? "the index has another text of the paper" : "the index does not have the paper");
      const Xapian::Document document = make_document(paper, {keys.begin(), keys.end()}, arrival(term, old),
                                                      [this](const InflectedWord& word) { new_words_->add(word); });
      use(term, &document);
    }
  }

  // The revision that brought a paper: what the index has, also when all is built anew, else the next.
  [[nodiscard]] std::uint64_t arrival(const std::string& term, const std::optional<Xapian::Document>& old) const {
    if (const auto replaced = arrivals_.find(term); replaced != arrivals_.end()) return replaced->second;
    return stored_arrival(old).value_or((writer_ ? writer_->revision() : 0) + 1);
  }

  static std::optional<Xapian::Document> stored(const Xapian::Database& index, const std::string& term) {
    const auto doc = index.postlist_begin(term);
    if (doc == index.postlist_end(term)) return std::nullopt;
    return index.get_document(*doc);
  }

  static std::optional<std::uint64_t> stored_arrival(const std::optional<Xapian::Document>& document) {
    const std::string value = document ? document->get_value(kArrivalSlot) : "";
    if (value.empty()) return std::nullopt;
    return static_cast<std::uint64_t>(Xapian::sortable_unserialise(value));
  }

  static bool same_files(const Xapian::Document& old, const std::set<std::string>& keys) {
    std::set<std::string> terms;
    for (const std::string& key : keys) terms.insert(file_term(key));
    Xapian::TermIterator term = old.termlist_begin();
    term.skip_to(std::string(kFilePrefix));
    std::size_t had = 0;
    for (; term != old.termlist_end() && (*term).starts_with(kFilePrefix); ++term, ++had) {
      if (!terms.contains(*term)) return false;
    }
    return had == terms.size();
  }

  void commit() {
    if (options_.dry_run) {
      changes([](const std::string&, const Xapian::Document*) {});
    } else if (!touched_.empty() || !new_known_.empty()) {
      writer_->commit([&](Xapian::WritableDatabase& database) {
        changes([&](const std::string& term, const Xapian::Document* document) {
          if (document != nullptr) {
            database.replace_document(term, *document);
          } else {
            database.delete_document(term);
          }
        });
        new_words_->write(database);
        write_manifest(database);
      });
      committed_ = true;
    }
    new_known_.clear();
    minor_known_.clear();
    touched_.clear();
    fresh_.clear();
    parsed_.clear();
    reread_.clear();
    batch_bytes_ = 0;
  }

  void write_manifest(Xapian::WritableDatabase& database) {
    std::map<std::string, KnownFolder> folders;
    const auto enter = [&](const std::string& key, const std::optional<Known>& known) {
      const auto [path, name] = split_key(key);
      const auto [folder, is_new] = folders.try_emplace(std::string(kManifest) + std::string(path));
      if (is_new) folder->second = read_folder(database.get_metadata(folder->first));
      if (known) {
        folder->second[std::string(name)] = *known;
      } else {
        folder->second.erase(std::string(name));
      }
    };
    for (const auto& [key, known] : minor_known_) enter(key, known);
    for (const auto& [key, known] : new_known_) enter(key, known);
    for (const auto& [record, folder] : folders) database.set_metadata(record, write_folder(folder));
  }

  // Where all is compared, what differs is said paper by paper.
  void differs(const std::string& code, const std::string& id, const std::string& how) {
    if (options_.deep && options_.dry_run)
      tell({Level::kWarning, code, {}, how + ": " + id, "run paperindex --repair"}, id, {});
  }

  void touch_all() {
    with_index_errors(options_.index_path, [&] {
      const std::string ids(spec(Field::kId).prefix);
      for (auto term = database().allterms_begin(ids); term != database().allterms_end(ids); ++term)
        touched_.insert((*term).substr(ids.size()));
    });
  }

  void tell_left_out(const LeftOut& left_out, const std::string& code, const std::string& what, std::size_t most,
                     const Paper& paper) {
    if (left_out.count == 0) return;
    const auto file = find_file(left_out.file_key);
    const bool listed = file != listing_.files.end() && file->key == left_out.file_key;
    tell({Level::kWarning,
          code,
          {},
          "paper " + paper.id + " (" + std::string(cut_utf8(paper.title, kShownTitle)) + ") has more than " +
              std::to_string(most) + " " + what + "; " + std::to_string(left_out.count) +
              " older ones are left out, the first of them in this file",
          "look for entries that have the link of another paper"},
         listed ? std::string(file->path) : left_out.file_key, {});
  }

  void tell_not_read(const SourceFile& file) {
    if (!told_.emplace(file.key).second) return;
    const std::string path(file.path);
    tell({Level::kWarning,
          "not-read",
          {},
          path + " cannot be read; what the index has of it stays",
          "check its permissions"},
         path, {});
  }

  void tell(const Diagnostic& finding, const std::string& file, std::string_view source) {
    if (finding.level != Level::kNote) ++report_.findings;
    if (listener_.on_finding) listener_.on_finding(finding, file, source);
  }

  const SyncOptions& options_;
  const SyncListener& listener_;
  SyncReport report_;
  Listing listing_;
  std::unique_ptr<WriteIndex> writer_;
  std::unique_ptr<ReadIndex> reader_;  // of a dry run
  std::set<std::string> gone_;         // keys of files whose entries no longer count
  std::vector<std::string> vanished_;  // keys of files that the index knows and the archive has no more
  std::set<std::string> told_;         // keys of files that could not be read
  bool committed_ = false;
  std::optional<NewWords> new_words_;
  std::unordered_set<std::string> written_;        // ids, to a fresh index
  std::map<std::string, std::uint64_t> arrivals_;  // of an index that is replaced

  // Of the batch:
  std::map<std::string, std::optional<Known>> new_known_;    // by file key; none: the file is gone
  std::map<std::string, std::optional<Known>> minor_known_;  // the same, but worth no commit of its own
  std::set<std::string> touched_;                            // ids
  Entries fresh_;                                            // of the files in parsed_
  std::set<std::string> parsed_;                             // file keys
  std::map<std::string, std::optional<Entries>> reread_;     // by file key
  std::size_t batch_bytes_ = 0;
};

}  // namespace

SyncReport sync(const SyncOptions& options, const SyncListener& listener) {
  SyncReport report;
  with_index_errors(options.index_path, [&] { report = Sync(options, listener).run(); });
  return report;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Checks whether an index is sound, whether it holds what the archive says, and whether the archive itself is in order.
#include "indexer/check/check.h"

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xapian.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <csignal>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string_view>

#include "indexer/check/quality.h"
#include "indexer/read/archive.h"
#include "indexer/read/digest.h"
#include "indexer/read/encoding.h"
#include "indexer/read/paper_links.h"
#include "indexer/write/document.h"
#include "indexer/write/new_words.h"
#include "src/base/fingerprint.h"
#include "src/index/index_errors.h"
#include "src/index/index_folder.h"
#include "src/index/read_index.h"
#include "src/index/schema.h"

namespace papersearch {
namespace {

// What the child that looks at the files exits with.
constexpr int kLooked = 0;        // the pipe has what it found
constexpr int kCouldNotLook = 3;  // the pipe has an error that is no damage, and its hint

constexpr auto kPatience = std::chrono::minutes(10);  // with the child; 100,000 papers take it one minute

// Of one posting. The sum over all postings is the same whatever order they are read in.
std::uint64_t posting_fingerprint(const std::string& term, Xapian::docid document, Xapian::termcount count) {
  return fingerprint(term, (std::uint64_t{document} << 32U) ^ count);
}

// What is wrong with the documents of an index, or nothing. Adds the fingerprints of their postings.
std::string damage_of_documents(const Xapian::Database& index, std::uint64_t& postings) {
  Xapian::doccount papers = 0;
  double lengths = 0;
  for (auto doc = index.postlist_begin(""); doc != index.postlist_end(""); ++doc) {
    const Xapian::Document document = index.get_document(*doc);
    if (document.get_value(kHashSlot) != document_hash(document))
      return "document " + std::to_string(*doc) + " is not what was written";
    Xapian::termcount length = 0;
    for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
      postings += posting_fingerprint(*term, *doc, term.get_wdf());
      length += term.get_wdf();
    }
    // Ranking relies on these bounds without checking them.
    const bool bounded = length >= index.get_doclength_lower_bound() && length <= index.get_doclength_upper_bound() &&
                         *doc <= index.get_lastdocid();
    if (length != index.get_doclength(*doc) || !bounded)
      return "document " + std::to_string(*doc) + " has another length than its words";
    ++papers;
    lengths += length;
  }
  if (papers != index.get_doccount()) return "the count of documents is wrong";
  if (papers > 0 && std::abs(lengths / papers - index.get_avlength()) > 1e-6) return "the average length is wrong";
  return "";
}

// The same for the postings themselves.
std::string damage_of_postings(const Xapian::Database& index, std::uint64_t& postings) {
  for (auto term = index.allterms_begin(); term != index.allterms_end(); ++term) {
    const std::string name = *term;
    Xapian::doccount having = 0;
    Xapian::termcount most = 0;
    for (auto doc = index.postlist_begin(name); doc != index.postlist_end(name); ++doc, ++having) {
      postings += posting_fingerprint(name, *doc, doc.get_wdf());
      most = std::max(most, doc.get_wdf());
    }
    if (having != term.get_termfreq() || most > index.get_wdf_upper_bound(name))
      return "a term has another count than postings";
  }
  return "";
}

// Compares each document with its fingerprint, and the postings with the documents. Returns what is wrong, or nothing.
std::string logical_damage(const std::string& generation) {
  const Xapian::Database index(generation);
  std::uint64_t by_document = 0;
  std::uint64_t by_term = 0;
  if (std::string damage = damage_of_documents(index, by_document); !damage.empty()) return damage;
  if (std::string damage = damage_of_postings(index, by_term); !damage.empty()) return damage;
  return by_document == by_term ? lexicon_damage(index) : "postings and documents disagree";
}

// What is wrong with a generation; runs in the child.
std::string look(const std::string& generation) {
  check_readable(generation);
  std::ostringstream said;
  if (const std::size_t errors = Xapian::Database::check(generation, 0, &said); errors > 0)
    return "Xapian finds " + std::to_string(errors) + " errors in its tables";
  return logical_damage(generation);
}

// Looks at a generation and writes what it found into `out`; the whole life of the child.
[[noreturn]] void run_child(const std::string& index_path, const std::string& generation, int out) {
  for (const int signal : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT})
    std::signal(signal, SIG_DFL);  // the parent reports the crash
  std::string found;
  int code = kLooked;
  try {
    with_index_errors(index_path, [&] { found = look(generation); });
  } catch (const std::length_error& e) {  // thrown for a size that damage made too large
    found = e.what();
  } catch (...) {
    const Error error = as_error(std::current_exception());
    found = error.what();
    if (error.trouble() != Trouble::kDamaged) {
      code = kCouldNotLook;
      found += '\n' + error.hint();
    }
  }
  const ssize_t written = ::write(out, found.data(), found.size());
  ::_exit(written == static_cast<ssize_t>(found.size()) ? code : 1);
}

// All that a child writes until it ends; nullopt where it takes longer than kPatience.
std::optional<std::string> read_all(int in) {
  std::string out;
  const auto deadline = std::chrono::steady_clock::now() + kPatience;
  for (;;) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    pollfd ready{in, POLLIN, 0};
    const int polled = ::poll(&ready, 1, static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
    if (polled < 0 && errno == EINTR) continue;
    if (polled <= 0) return std::nullopt;
    std::array<char, 512> bytes{};
    const ssize_t size = ::read(in, bytes.data(), bytes.size());
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) return out;
    out.append(bytes.data(), static_cast<std::size_t>(size));
  }
}

// look() in a child process.
std::string look_in_child(const std::string& index_path, const std::string& generation) {
  std::array<int, 2> pipe{};
  if (::pipe(pipe.data()) != 0) throw system_error("cannot look at the index: no pipe", errno);
  const pid_t child = ::fork();
  if (child < 0) throw system_error("cannot look at the index: no process", errno);
  if (child == 0) {
    ::close(pipe[0]);
    run_child(index_path, generation, pipe[1]);
  }
  ::close(pipe[1]);
  const std::optional<std::string> found = read_all(pipe[0]);
  if (!found) ::kill(child, SIGKILL);
  ::close(pipe[0]);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (!found) return "its tables run in circles";
  if (WIFEXITED(status) && WEXITSTATUS(status) == kCouldNotLook) {
    const std::size_t end = std::min(found->find('\n'), found->size());
    throw Error("cannot look at the index: " + found->substr(0, end), found->substr(std::min(end + 1, found->size())));
  }
  if (!WIFEXITED(status) || WEXITSTATUS(status) != kLooked) return "reading its tables crashes Xapian";
  return *found;
}

}  // namespace

std::string damage_of(const std::string& index_path) {
  std::string generation;
  try {
    generation = current_generation(index_path);
    if (generation.empty() || !std::filesystem::is_directory(generation))
      ReadIndex index(index_path);  // throws the error that says what there is instead
  } catch (const Error& e) {
    if (e.trouble() != Trouble::kDamaged) throw;
    return e.what();
  }
  return look_in_child(index_path, generation);
}

namespace {

// The links of the files themselves, counted without the reader of digests: what it does not understand must not be
// what nobody misses.
void tell_unindexed(const SyncOptions& options, const std::function<void(const Diagnostic&, const std::string&)>& tell,
                    CheckReport& out) {
  constexpr std::size_t kShown = 3;  // ids of a file
  const ReadIndex reader(options.index_path);
  const std::string ids(spec(Field::kId).prefix);
  for (const SourceFile& file : list_archive(options.roots).files) {
    const std::string text = file_text(read_file(file).value_or("")).text;
    if (!day_in_path(file.path) && !is_digest(text)) continue;
    std::string missing;
    std::size_t count = 0;
    for (const PaperLink& link : paper_links(text)) {
      if (reader.database().term_exists(cut_term(ids + link.id))) continue;
      if (count++ < kShown) missing += (missing.empty() ? "" : ", ") + link.id;
    }
    if (count == 0) continue;
    out.unindexed += count;
    tell({Level::kWarning,
          "link-not-indexed",
          {},
          std::string(file.path) + " links to " + std::to_string(count) +
              (count == 1 ? " paper that the index does not have: " : " papers that the index does not have: ") +
              missing + (count > kShown ? ", …" : ""),
          "look at what paperindex --strict says of the file"},
         std::string(file.path));
  }
}

}  // namespace

CheckReport check(const SyncOptions& options, const SyncListener& listener) {
  CheckReport out;
  const auto tell = [&](const Diagnostic& finding, const std::string& file) {
    if (listener.on_finding) listener.on_finding(finding, file, {});
  };
  if (const std::string damage = damage_of(options.index_path); !damage.empty()) {
    out.damaged = true;
    tell({Level::kError, "index-damaged", {}, "the index is damaged: " + damage, "run paperindex --repair"},
         options.index_path);
  } else {
    SyncOptions compare = options;
    compare.dry_run = true;
    compare.deep = true;
    const SyncReport report = sync(compare, listener);
    out.different = report.added + report.changed + report.removed;
    out.papers = report.papers;
    tell_unindexed(options, tell, out);
  }
  for (const QualityFinding& finding : archive_quality(options.roots)) {
    ++out.quality;
    tell(finding.diagnostic, finding.file);
  }
  return out;
}

}  // namespace papersearch

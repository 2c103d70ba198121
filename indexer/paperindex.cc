// paperindex: brings the index in step with an archive of digests.
#include <sys/ioctl.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include "indexer/indexer.h"
#include "src/database.h"
#include "src/diagnostic.h"
#include "src/terminal.h"

namespace {

using namespace papersearch;

constexpr int kOk = 0;
constexpr int kFindings = 1;  // with --strict
constexpr int kError = 2;

constexpr const char* kExamples =
    "Examples:\n"
    "  paperindex ~/daily_papers_ko              index a clone of the archive, or what is new in it\n"
    "  paperindex --dry-run ~/daily_papers_ko    say what would change\n"
    "  paperindex --strict -q archive            for a scheduled job: silent, exit 1 on findings\n"
    "  paperindex --db /tmp/index --rebuild archive\n";

// A bar on a terminal, only when the work lasts.
class Progress {
 public:
  void show(std::size_t done, std::size_t all) {
    using namespace std::chrono_literals;
    const auto now = std::chrono::steady_clock::now();
    if (!terminal_ || now - start_ < 500ms || (now - last_ < 100ms && done < all)) return;
    last_ = now;
    constexpr std::size_t kCells = 30;
    const std::size_t filled = all == 0 ? kCells : done * kCells / all;
    std::string bar;
    for (std::size_t i = 0; i < kCells; ++i) bar += i < filled ? "█" : "░";
    std::fprintf(stderr, "\r%s %zu/%zu digests", bar.c_str(), done, all);
    shown_ = true;
  }

  void clear() {
    if (shown_) std::fputs("\r\x1b[K", stderr);
    shown_ = false;
  }

 private:
  bool terminal_ = ::isatty(STDERR_FILENO) != 0;
  bool shown_ = false;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point last_;
};

std::string counted(std::size_t number, const std::string& thing) {
  return std::to_string(number) + " " + thing + (number == 1 ? "" : "s");
}

void summarize(const SyncReport& report, bool dry_run, double seconds) {
  std::string line = counted(report.digests, "digest") + ", " + counted(report.papers, "paper") + ": ";
  if (report.added + report.changed + report.removed == 0) {
    line += "nothing changed";
  } else {
    line += std::to_string(report.added) + " added, " + std::to_string(report.changed) + " changed, " +
            std::to_string(report.removed) + " removed";
  }
  if (dry_run) line += " (dry run)";
  std::printf("%s; %s; %.2f s\n", line.c_str(), counted(report.findings, "finding").c_str(), seconds);
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGXFSZ, SIG_IGN);  // a full disk is an error message, not a death
  CLI::App app{"Brings the search index in step with an archive of paper digests.", "paperindex"};
  SyncOptions options;
  std::vector<std::string> archives;
  bool strict = false;
  bool quiet = false;
  bool verbose = false;
  app.add_option("ARCHIVE", archives,
                 "folders that hold digests, or single digest files; together they are the archive")
      ->required();
  app.add_option("--db", options.index_path,
                 "folder of the index (default: $PAPERSEARCH_DB, else the XDG data folder)");
  app.add_flag("--dry-run", options.dry_run, "say what would change, touch nothing");
  app.add_flag("--rebuild", options.rebuild, "make the index anew, whatever it holds");
  app.add_flag("--strict", strict, "exit 1 when something in the archive deserves a look");
  app.add_flag("-q,--quiet", quiet, "print errors alone");
  app.add_flag("-v,--verbose", verbose, "print remarks too that need no action");
  app.set_version_flag("--version", "paperindex " PAPERSEARCH_VERSION);
  app.footer(std::string(kExamples) +
             "\nExit status: 0 done (also when nothing changed), 1 findings with --strict, 2 error.");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& e) {
    const int code = app.exit(e);
    return code == 0 ? kOk : kError;
  }
  if (options.index_path.empty()) options.index_path = default_index_path();
  options.roots.assign(archives.begin(), archives.end());

  Progress progress;
  SyncListener listener;
  listener.on_finding = [&](const Diagnostic& finding, const std::string& file, std::string_view source) {
    if (quiet || (finding.level == Level::kNote && !verbose)) return;
    progress.clear();
    if (source.empty()) {
      std::cerr << "paperindex: " << terminal_safe(finding.message) << "\n";
      if (!finding.hint.empty()) std::cerr << "hint: " << terminal_safe(finding.hint) << "\n";
    } else {
      std::cerr << render(finding, file, source);
    }
  };
  listener.on_progress = [&](std::size_t done, std::size_t all) {
    if (!quiet) progress.show(done, all);
  };
  try {
    const auto start = std::chrono::steady_clock::now();
    const SyncReport report = sync(options, listener);
    progress.clear();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (!quiet) summarize(report, options.dry_run, seconds);
    return strict && report.findings > 0 ? kFindings : kOk;
  } catch (const Error& e) {
    progress.clear();
    std::cerr << "paperindex: " << terminal_safe(e.what()) << "\n";
    if (!e.hint().empty()) std::cerr << "hint: " << terminal_safe(e.hint()) << "\n";
  } catch (const std::exception& e) {
    progress.clear();
    std::cerr << "paperindex: " << terminal_safe(e.what()) << "\n";
  }
  return kError;
}

// SPDX-License-Identifier: GPL-2.0-or-later
// paperindex: brings the index in step with an archive of digests.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/check/check.h"
#include "indexer/check/stats.h"
#include "indexer/read/watch.h"
#include "indexer/report/run_report.h"
#include "indexer/shell/options.h"
#include "indexer/write/sync.h"
#include "src/base/command_line.h"
#include "src/base/crash_guard.h"
#include "src/base/diagnostic.h"
#include "src/base/gauge.h"
#include "src/base/output.h"
#include "src/base/settings.h"
#include "src/base/terminal.h"
#include "src/base/translation.h"
#include "src/concepts/concepts.h"
#include "src/index/index_errors.h"
#include "src/index/index_facts.h"
#include "src/index/index_folder.h"
#include "src/index/read_index.h"
#include "src/index/write_index.h"

// jemalloc reads this: one arena for all threads, because it crashes where memory is too short for a second one.
extern "C" const char* malloc_conf;  // NOLINT(bugprone-reserved-identifier)
const char* malloc_conf = "narenas:1";

namespace {

using namespace papersearch;

constexpr int kOk = 0;
constexpr int kFindings = 1;  // with --strict, or differences with --check
constexpr int kError = 2;     // and more, see exit_code()

constexpr auto kSettle = std::chrono::milliseconds(200);    // without a change after a change
constexpr auto kPatience = std::chrono::milliseconds(500);  // until run_watch() looks whether a signal came

volatile std::sig_atomic_t stopped = 0;
void stop(int /*signal*/) { stopped = 1; }

void summarize(const SyncReport& report, bool dry_run, double seconds) {
  const auto number = [](std::size_t count) { return std::to_string(count); };
  std::string line = filled(tr("%1 digest", "%1 digests", report.digests), {number(report.digests)}) + ", " +
                     filled(tr("%1 paper", "%1 papers", report.papers), {number(report.papers)}) + ": " +
                     (report.added + report.changed + report.removed == 0
                          ? tr("nothing changed")
                          : filled(tr("%1 added, %2 changed, %3 removed"),
                                   {number(report.added), number(report.changed), number(report.removed)}));
  if (dry_run) line += " " + tr("(dry run)");
  std::string findings = filled(tr("%1 finding", "%1 findings", report.findings), {number(report.findings)});
  if (report.findings_open > report.findings) findings += ", " + filled(tr("%1 open"), {number(report.findings_open)});
  std::printf("%s; %s; %.2f s\n", line.c_str(), findings.c_str(), seconds);
}

std::string local_time(std::int64_t seconds) {
  const auto time = static_cast<std::time_t>(seconds);
  std::tm local{};
  ::localtime_r(&time, &local);
  std::array<char, 32> out{};
  std::strftime(out.data(), out.size(), "%Y-%m-%d %H:%M:%S", &local);
  return out.data();
}

void print_stats(const IndexStats& stats, RunReport& report, bool as_text) {
  const double each = stats.papers == 0 ? 0 : static_cast<double>(stats.bytes) / static_cast<double>(stats.papers);
  report.set("papers", stats.papers);
  report.set("days", stats.days);
  report.set("first_day", stats.first_day);
  report.set("last_day", stats.last_day);
  report.set("terms", stats.terms);
  report.set("bytes", stats.bytes);
  report.set("revision", stats.revision);
  report.set("changed", stats.changed);
  if (!as_text) return;
  std::printf(
      "papers       %zu\ndays         %zu, %s to %s\nterms        %zu\nsize         %.1f MB, %.0f bytes a paper\n"
      "revision     %llu\nlast change  %s\n",
      stats.papers, stats.days, stats.first_day.c_str(), stats.last_day.c_str(), stats.terms,
      static_cast<double>(stats.bytes) / 1e6, each, static_cast<unsigned long long>(stats.revision),
      local_time(stats.changed).c_str());
}

int run_check(const RunOptions& arguments, const SyncListener& base, RunReport& report, bool as_text) {
  QualitySummary summary;
  SyncListener listener = base;
  listener.on_finding = [&](const Diagnostic& finding, const std::string& file, std::string_view source) {
    if (finding.level == Level::kNote && source.empty()) {
      summary.add(finding);
      report.add(finding, file, source);
    } else {
      base.on_finding(finding, file, source);
    }
  };
  const CheckReport result = check(arguments.sync, listener);
  report.set("damaged", result.damaged);
  report.set("different", result.different);
  report.set("unindexed", result.unindexed);
  report.set("quality", result.quality);
  if (as_text) {
    if (!arguments.quiet) std::fputs(summary.text().c_str(), stdout);
    if (!arguments.quiet || result.damaged || result.different + result.unindexed > 0)
      std::printf("%s\n", (result.damaged         ? tr("the index is damaged")
                           : result.different > 0 ? tr("the index is sound, but differs from the archive")
                           : result.unindexed > 0 ? tr("the index is sound, but lacks papers that the archive links to")
                                                  : tr("the index is sound and agrees with the archive"))
                              .c_str());
  }
  if (!result.damaged && result.different == 0) {
    if (result.unindexed > 0) return kFindings;
    return arguments.strict && result.quality > 0 ? kFindings : kOk;
  }
  if (!arguments.repair) return result.damaged ? exit_code(Trouble::kDamaged) : kFindings;
  SyncOptions mend = arguments.sync;
  mend.rebuild = result.damaged;
  mend.deep = !result.damaged;
  const SyncReport mended = sync(mend, base);
  const std::size_t repaired = mended.added + mended.changed + mended.removed;
  report.set("repaired", repaired);
  if (as_text)
    std::printf(
        "%s: %s\n", tr("repaired").c_str(),
        (result.damaged ? tr("rebuilt") : filled(tr("%1 paper", "%1 papers", repaired), {std::to_string(repaired)}))
            .c_str());
  return kOk;
}

int run_sync(const RunOptions& arguments, const SyncListener& listener, RunReport& report, bool as_text) {
  const auto start = std::chrono::steady_clock::now();
  SyncOptions options = arguments.sync;
  options.tell_open = arguments.strict;
  const SyncReport done = sync(options, listener);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  report.set("digests", done.digests);
  report.set("papers", done.papers);
  report.set("added", done.added);
  report.set("changed", done.changed);
  report.set("removed", done.removed);
  report.set("revision", done.revision);
  report.set("rebuilt", done.rebuilt);
  report.set("findings_open", done.findings_open);
  report.set("newest_day",
             done.newest_day ? nlohmann::ordered_json(to_string(*done.newest_day)) : nlohmann::ordered_json());
  if (as_text && !arguments.quiet) summarize(done, arguments.sync.dry_run, seconds);
  return arguments.strict && done.findings + done.findings_open > 0 ? kFindings : kOk;
}

// One pair on each line, fields separated by tabs. Terms of the index contain neither tabs nor newlines.
void print_concepts(const std::string& index_path) {
  std::vector<ConceptPair> pairs;
  ReadIndex(index_path).read([&](const Xapian::Database& index) {
    pairs = all_concepts(built_in_concept_rules(), index);
  });
  for (const ConceptPair& pair : pairs) {
    const char* why = pair.other.why == OtherSpelling::Why::kSound   ? "sound"
                      : pair.other.why == OtherSpelling::Why::kTitle ? "title"
                      : pair.other.why == OtherSpelling::Why::kHand  ? "hand"
                                                                     : "gloss";
    std::printf("%s\t%s\t%u\t%s\n", terminal_safe(pair.text).c_str(), terminal_safe(pair.other.text).c_str(),
                pair.other.papers, why);
  }
}

// One run from its start to its exit code.
class Run {
 public:
  explicit Run(const RunOptions& arguments) : arguments_(arguments) { current_ = this; }
  ~Run() { current_ = nullptr; }
  Run(const Run&) = delete;
  Run& operator=(const Run&) = delete;

  // The run that goes on, or null: what the terminate handler has to end.
  static Run* current() { return current_; }

  // Does what the arguments ask for; prints what goes wrong. Returns the exit code.
  int work() {
    std::exception_ptr trouble;
    try {
      code_ = chosen_work();
    } catch (...) {
      trouble = std::current_exception();
    }
    current_ = nullptr;
    return finish(trouble);
  }

  // Ends the output of the run with what went wrong, if anything did. Returns the exit code.
  int finish(const std::exception_ptr& trouble) {
    progress_.clear();
    try {
      if (trouble) with_index_errors(arguments_.sync.index_path, [&] { std::rethrow_exception(trouble); });
    } catch (...) {
      report_.set("error", as_error(std::current_exception()).what());
      code_ = report_failure("paperindex", std::current_exception());
    }
    if (!as_text_) {
      const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
      std::fputs(arguments_.report == "json" ? report_.text(code_, seconds).c_str() : measured(seconds).c_str(),
                 stdout);
    }
    if (write_to_stdout("", "paperindex") == Written::kFailed && code_ <= kFindings) code_ = kError;
    return code_;
  }

 private:
  // The run and the index as numbers for Prometheus; of an index that cannot be read, the run alone.
  [[nodiscard]] std::string measured(double seconds) const {
    std::vector<Gauge> out = {
        {"papersearch_run_exit_code", "How the last run ended", static_cast<double>(code_)},
        {"papersearch_run_seconds", "What the last run took", seconds},
        {"papersearch_run_timestamp_seconds", "When the last run ended", static_cast<double>(std::time(nullptr))}};
    try {
      ReadIndex index(arguments_.sync.index_path);
      const std::vector<Gauge> facts = gauges(index_facts(index));
      out.insert(out.end(), facts.begin(), facts.end());
    } catch (const Error&) {  // the exit code says so
    }
    return prometheus_text(out);
  }

  int chosen_work() {
    if (arguments_.concepts) {
      print_concepts(arguments_.sync.index_path);
      return kOk;
    }
    if (arguments_.stats) {
      print_stats(index_stats(arguments_.sync.index_path), report_, as_text_);
      return kOk;
    }
    const SyncListener listener{[this](const Diagnostic& finding, const std::string& file, std::string_view source) {
                                  tell(finding, file, source);
                                },
                                [this](std::size_t done, std::size_t all) {
                                  if (as_text_ && !arguments_.quiet) progress_.show(done, all);
                                }};
    if (arguments_.check || arguments_.repair) return run_check(arguments_, listener, report_, as_text_);
    return run_sync(arguments_, listener, report_, as_text_);
  }

  void tell(const Diagnostic& finding, const std::string& file, std::string_view source) {
    report_.add(finding, file, source);
    // A scheduled job that ends with 1 says why.
    const bool silent = arguments_.quiet && (!arguments_.strict || finding.level == Level::kNote);
    if (!as_text_ || silent || (finding.level == Level::kNote && !arguments_.verbose)) return;
    progress_.clear();
    if (source.empty()) {
      // Of a finding without a place in a text most messages name the file themselves.
      const bool is_named = finding.message.find(file) != std::string::npos;
      std::cerr << "paperindex: " << terminal_safe(is_named ? "" : file + ": ")
                << terminal_safe(in_language(finding.message)) << "\n";
      if (!finding.hint.empty()) std::cerr << hint_line(finding.hint);
    } else {
      std::cerr << render(finding, file, source);
    }
  }

  static inline Run* current_ = nullptr;

  const RunOptions& arguments_;
  const bool as_text_ = arguments_.report == "text";
  const std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  Progress progress_;
  RunReport report_;
  int code_ = kError;
};

// Xapian 1.4 writes values in a destructor. An exception that a full disk makes it throw there cannot be caught and
// ends the process; the run tells it as it would tell any other.
[[noreturn]] void end_run() {
  if (Run* const run = Run::current()) ::_exit(run->finish(std::current_exception()));
  std::abort();  // a fault of our own, which the crash guard reports
}

// Indexes each change until a signal says stop. A run that fails prints why and is tried again with the next change.
int run_watch(const RunOptions& arguments) {
  std::signal(SIGINT, stop);
  std::signal(SIGTERM, stop);
  try {
    ArchiveWatch watch(arguments.sync.roots);
    Run(arguments).work();
    while (stopped == 0) {
      if (watch.wait(kSettle, kPatience)) Run(arguments).work();
    }
  } catch (...) {
    return report_failure("paperindex", std::current_exception());
  }
  return kOk;
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGXFSZ, SIG_IGN);  // a full disk is an error message, not a death
  install_crash_guard("paperindex", 0);
  std::set_terminate(end_run);
  ::setenv(kFlushVariable, kFlushThreshold, 0);
  const std::vector<std::string> typed = in_chosen_language({argv + 1, argv + argc});
  CLI::App app{message("Updates the search index from an archive of paper digests."), "paperindex"};
  RunOptions arguments;
  const Settings settings(app);
  add_options(app, arguments, settings);
  if (const auto code = parse_command_line(app, settings.with_environment(typed))) return *code;
  if (arguments.sync.index_path.empty()) {
    try {
      arguments.sync.index_path = default_index_path();
    } catch (...) {
      return report_failure("paperindex", std::current_exception());
    }
  }
  arguments.sync.roots.assign(arguments.archives.begin(), arguments.archives.end());
  arguments.sync.wait = std::chrono::milliseconds(static_cast<std::int64_t>(arguments.wait * 1000));
  return arguments.watch ? run_watch(arguments) : Run(arguments).work();
}

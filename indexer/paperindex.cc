// paperindex: brings the index in step with an archive of digests.
#include <sys/ioctl.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <exception>
#include <functional>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "indexer/check/check.h"
#include "indexer/check/stats.h"
#include "indexer/read/watch.h"
#include "indexer/write/sync.h"
#include "src/base/command_line.h"
#include "src/base/crash_guard.h"
#include "src/base/diagnostic.h"
#include "src/base/terminal.h"
#include "src/concepts/concepts.h"
#include "src/index/index_errors.h"
#include "src/index/index_folder.h"
#include "src/index/read_index.h"

// Of jemalloc: one arena for all threads. Where memory is short it crashes while it makes a second one.
extern "C" const char* malloc_conf;  // NOLINT(bugprone-reserved-identifier)
const char* malloc_conf = "narenas:1";

namespace {

using namespace papersearch;

constexpr int kOk = 0;
constexpr int kFindings = 1;  // with --strict, or differences with --check
constexpr int kError = 2;     // and more, see exit_code()

constexpr const char* kExamples =
    "Examples:\n"
    "  paperindex ~/daily_papers_ko              index a clone of the archive, or what is new in it\n"
    "  paperindex --dry-run ~/daily_papers_ko    say what would change\n"
    "  paperindex --strict -q archive            for a scheduled job: exit 1 while findings are open, and say them\n"
    "  paperindex --check archive                is the index sound, complete, and the archive in order?\n"
    "  paperindex --watch archive                index what comes, until stopped\n"
    "  paperindex --stats\n";

constexpr auto kSettle = std::chrono::milliseconds(200);    // of silence after a write
constexpr auto kPatience = std::chrono::milliseconds(500);  // between two looks at the signals

volatile std::sig_atomic_t stopped = 0;
void stop(int /*signal*/) { stopped = 1; }

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
  std::string findings = counted(report.findings, "finding");
  if (report.findings_open > report.findings) findings += ", " + std::to_string(report.findings_open) + " open";
  std::printf("%s; %s; %.2f s\n", line.c_str(), findings.c_str(), seconds);
}

// As "2024-10-21T06:00:00Z".
std::string utc_now() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  ::gmtime_r(&now, &parts);
  std::array<char, 32> out{};
  std::strftime(out.data(), out.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
  return out.data();
}

// One JSON object for monitoring. Findings are kept up to a number that no log minds.
class RunReport {
 public:
  void add(const Diagnostic& finding, const std::string& file, std::string_view source) {
    constexpr std::size_t kMost = 10'000;
    ++all_;
    if (findings_.size() >= kMost) return;
    const LineColumn at = source.empty() ? LineColumn{0, 0} : line_column(source, finding.at.begin);
    findings_.push_back({{"code", finding.code},
                         {"file", file},
                         {"line", at.line},
                         {"column", at.column},
                         {"message", finding.message}});
  }
  void set(const std::string& name, nlohmann::ordered_json value) { fields_[name] = std::move(value); }
  std::string text(int code, double seconds) {
    fields_["findings_total"] = all_;
    fields_["findings"] = findings_;
    fields_["seconds"] = seconds;
    fields_["ended"] = utc_now();
    fields_["exit"] = code;
    return json_safe(fields_.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) + "\n";
  }

 private:
  std::size_t all_ = 0;
  nlohmann::ordered_json fields_;
  nlohmann::ordered_json findings_ = nlohmann::ordered_json::array();
};

struct Arguments {
  SyncOptions sync;
  std::string report = "text";
  bool strict = false;
  bool quiet = false;
  bool verbose = false;
  bool check = false;
  bool repair = false;
  bool watch = false;
  bool stats = false;
  bool concepts = false;
};

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

// Remarks about the archive by their kinds: there may be thousands.
class QualitySummary {
 public:
  void add(const Diagnostic& finding) {
    auto& kind = kinds_[finding.code];
    if (kind.first++ == 0) kind.second = finding.message;
  }
  void print() const {
    for (const auto& [code, kind] : kinds_) {
      std::printf("%7zu  %s, such as: %s\n", kind.first, code.c_str(), terminal_safe(kind.second).c_str());
    }
  }

 private:
  std::map<std::string, std::pair<std::size_t, std::string>> kinds_;
};

int run_check(const Arguments& arguments, const SyncListener& base, RunReport& report, bool as_text) {
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
    if (!arguments.quiet) summary.print();
    if (!arguments.quiet || result.damaged || result.different + result.unindexed > 0)
      std::printf("the index %s\n", result.damaged         ? "is damaged"
                                    : result.different > 0 ? "is sound, but not in step with the archive"
                                    : result.unindexed > 0 ? "is sound, but lacks papers that the archive links to"
                                                           : "is sound and holds what the archive says");
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
  report.set("repaired", mended.added + mended.changed + mended.removed);
  if (as_text)
    std::printf("repaired: %s\n", result.damaged
                                      ? "made anew"
                                      : counted(mended.added + mended.changed + mended.removed, "paper").c_str());
  return kOk;
}

int run_sync(const Arguments& arguments, const SyncListener& listener, RunReport& report, bool as_text) {
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

// Tabs and newlines part the fields, and terms of the index have neither.
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

// Tells what went wrong, and says the exit code; set while a run goes on.
std::function<int(const std::exception_ptr&)> last_words;

// Once, with what goes wrong told and turned into an exit code.
int run_once(const Arguments& arguments) {
  Progress progress;
  RunReport report;
  const bool as_text = arguments.report == "text";
  SyncListener listener;
  listener.on_finding = [&](const Diagnostic& finding, const std::string& file, std::string_view source) {
    report.add(finding, file, source);
    // A scheduled job that ends with 1 says why.
    const bool silent = arguments.quiet && (!arguments.strict || finding.level == Level::kNote);
    if (!as_text || silent || (finding.level == Level::kNote && !arguments.verbose)) return;
    progress.clear();
    if (source.empty()) {
      std::cerr << "paperindex: " << terminal_safe(finding.message) << "\n";
      if (!finding.hint.empty()) std::cerr << "hint: " << terminal_safe(finding.hint) << "\n";
    } else {
      std::cerr << render(finding, file, source);
    }
  };
  listener.on_progress = [&](std::size_t done, std::size_t all) {
    if (as_text && !arguments.quiet) progress.show(done, all);
  };
  const auto start = std::chrono::steady_clock::now();
  int code = kError;
  const auto finish = [&](const std::exception_ptr& trouble) {
    progress.clear();
    try {
      if (trouble) with_index_errors(arguments.sync.index_path, [&] { std::rethrow_exception(trouble); });
    } catch (...) {
      report.set("error", as_error(std::current_exception()).what());
      code = report_failure("paperindex", std::current_exception());
    }
    if (!as_text) {
      const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
      std::fputs(report.text(code, seconds).c_str(), stdout);
    }
    std::fflush(stdout);
    return code;
  };
  // Xapian 1.4 writes values in a destructor, out of which a full disk cannot be caught: that ends the process, with
  // the same words.
  last_words = finish;
  std::set_terminate([] { ::_exit(last_words ? last_words(std::current_exception()) : kError); });
  std::exception_ptr trouble;
  try {
    if (arguments.concepts) {
      print_concepts(arguments.sync.index_path);
      code = kOk;
    } else if (arguments.stats) {
      print_stats(index_stats(arguments.sync.index_path), report, as_text);
      code = kOk;
    } else if (arguments.check || arguments.repair) {
      code = run_check(arguments, listener, report, as_text);
    } else {
      code = run_sync(arguments, listener, report, as_text);
    }
  } catch (...) {
    trouble = std::current_exception();
  }
  last_words = nullptr;
  return finish(trouble);
}

// Indexes what comes until a signal says stop; what goes wrong meanwhile is told and tried again with the next change.
int run_watch(const Arguments& arguments) {
  std::signal(SIGINT, stop);
  std::signal(SIGTERM, stop);
  try {
    ArchiveWatch watch(arguments.sync.roots);
    run_once(arguments);
    while (stopped == 0) {
      if (watch.wait(kSettle, kPatience)) run_once(arguments);
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
  CLI::App app{"Brings the search index in step with an archive of paper digests.", "paperindex"};
  Arguments arguments;
  std::vector<std::string> archives;
  double wait = 0;
  app.add_option("ARCHIVE", archives,
                 "folders that hold digests, or single digest files; together they are the archive");
  app.add_option("--db", arguments.sync.index_path,
                 "folder of the index (default: $PAPERSEARCH_DB, else the XDG data folder)");
  app.add_flag("--dry-run", arguments.sync.dry_run, "say what would change, touch nothing");
  app.add_flag("--rebuild", arguments.sync.rebuild, "make the index anew beside the old one, which serves until then");
  app.add_flag("--check", arguments.check,
               "look for damage, differences from the archive, and oddities of the archive");
  app.add_flag("--repair", arguments.repair, "--check, and index again what is wrong");
  app.add_flag("--watch", arguments.watch, "stay, and index what changes");
  app.add_flag("--stats", arguments.stats, "say what the index holds");
  app.add_flag("--concepts", arguments.concepts,
               "print all pairs of spellings that the archive shows to mean the same: two spellings, papers, why");
  app.add_flag("--allow-empty", arguments.sync.allow_empty, "an archive without any digest empties the index");
  app.add_option("--wait", wait, "seconds to wait for another paperindex (default: none)")
      ->check(CLI::Range(0.0, 86400.0));
  app.add_option("--report", arguments.report, "text, or json: one object for monitoring")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  app.add_flag("--strict", arguments.strict, "exit 1 when something in the archive deserves a look");
  app.add_flag("-q,--quiet", arguments.quiet, "print errors only");
  app.add_flag("-v,--verbose", arguments.verbose, "print remarks too that need no action");
  app.set_version_flag("--version", "paperindex " PAPERSEARCH_VERSION);
  app.footer(
      std::string(kExamples) +
      "\nExit status: 0 done (also when nothing changed), 1 findings with --strict or differences with --check,\n"
      "2 error, 3 another paperindex is writing, 4 index of another version, 5 index damaged, 6 no space,\n7 crashed.");
  app.callback([&] {
    if (archives.empty() && !arguments.stats && !arguments.concepts) throw CLI::RequiredError("ARCHIVE");
  });
  if (const auto code = parse_command_line(app, {argv + 1, argv + argc})) return *code;
  if (arguments.sync.index_path.empty()) {
    try {
      arguments.sync.index_path = default_index_path();
    } catch (...) {
      return report_failure("paperindex", std::current_exception());
    }
  }
  arguments.sync.roots.assign(archives.begin(), archives.end());
  arguments.sync.wait = std::chrono::milliseconds(static_cast<std::int64_t>(wait * 1000));
  return arguments.watch ? run_watch(arguments) : run_once(arguments);
}

// SPDX-License-Identifier: GPL-2.0-or-later
// The command line of paperindex.
#include "indexer/shell/options.h"

#include "data/version.h"
#include "src/base/command_line.h"
#include "src/base/translation.h"

namespace papersearch {

void add_options(CLI::App& app, RunOptions& arguments, const Settings& settings) {
  const std::string what = message("What is done, one of");
  const std::string how = message("How");
  const std::string shown = message("What is shown");
  const std::string program = message("Program");
  app.add_option("ARCHIVE", arguments.archives,
                 message("folders with digests, or single digest files; together they are the archive"));
  CLI::Option* const dry_run =
      app.add_flag("--dry-run", arguments.sync.dry_run, message("show what would change, without writing anything"));
  CLI::Option* const rebuild =
      app.add_flag("--rebuild", arguments.sync.rebuild,
                   message("build a new index next to the old one, which stays in use until then"));
  CLI::Option* const check =
      app.add_flag("--check", arguments.check,
                   message("check for damage, for differences from the archive, and for oddities in the archive"));
  CLI::Option* const repair =
      app.add_flag("--repair", arguments.repair, message("like --check, and index again whatever is wrong"));
  CLI::Option* const watch = app.add_flag("--watch", arguments.watch, message("keep running, and index every change"));
  CLI::Option* const stats = app.add_flag("--stats", arguments.stats, message("print what the index contains"));
  CLI::Option* const concepts = app.add_flag(
      "--concepts", arguments.concepts,
      message("print all pairs of spellings that mean the same by the archive: two spellings, papers, why"));
  for (CLI::Option* option : {dry_run, rebuild, check, repair, watch, stats, concepts}) option->group(what);
  exclude_each_other({watch, stats, concepts, dry_run});
  exclude_each_other({rebuild, check, stats, concepts});
  exclude_each_other({rebuild, repair, stats, concepts});
  exclude_each_other({dry_run, check});
  exclude_each_other({dry_run, repair});
  exclude_each_other({watch, check});
  exclude_each_other({watch, repair});
  CLI::Option* const allow_empty = app.add_flag("--allow-empty", arguments.sync.allow_empty,
                                                message("let an archive without any digest empty the index"))
                                       ->group(how);
  CLI::Option* const patience =
      app.add_option("--wait", arguments.wait,
                     message("seconds to wait while another paperindex is writing (default: none)"))
          ->check(number(0, 86400))
          ->type_name("SECONDS")
          ->group(how);
  CLI::Option* const report = app.add_option("--report", arguments.report,
                                             message("text; for monitoring json (one object), or prometheus (metrics)"))
                                  ->check(one_of({"text", "json", "prometheus"}))
                                  ->type_name("FORMAT")
                                  ->group(shown)
                                  ->capture_default_str();
  CLI::Option* const strict =
      app.add_flag("--strict", arguments.strict, message("exit with 1 when there are findings in the archive"))
          ->group(shown);
  CLI::Option* const quiet = app.add_flag("-q,--quiet", arguments.quiet, message("print errors only"))->group(shown);
  CLI::Option* const verbose =
      app.add_flag("-v,--verbose", arguments.verbose, message("also print remarks that need no action"))->group(shown);
  exclude_each_other({quiet, verbose});
  // What only shows an index writes none and finds nothing; the pairs of spellings have one form.
  for (CLI::Option* const shows : {stats, concepts}) {
    for (CLI::Option* const other : {allow_empty, patience, strict, quiet, verbose}) exclude_each_other({shows, other});
  }
  exclude_each_other({concepts, report});
  exclude_each_other({check, allow_empty});
  exclude_each_other({check, patience});
  exclude_each_other({dry_run, patience});
  app.add_option("--db", arguments.sync.index_path,
                 message("folder of the index (default: $PAPERSEARCH_DB, else the XDG data folder)"))
      ->type_name("DIR")
      ->group(program);
  add_language_option(app, program);
  app.set_help_flag("-h,--help", message("print this help and exit"))->group(program);
  app.set_version_flag("-V,--version", "paperindex " + std::string(data::kVersion),
                       message("print the version and exit"))
      ->group(program);
  app.footer(message(
      "Examples:\n"
      "  paperindex ~/daily_papers_ko              index a clone of the archive, or what is new in it\n"
      "  paperindex --dry-run ~/daily_papers_ko    show what would change\n"
      "  paperindex --strict -q archive            for a scheduled job: print errors and findings, exit with 1\n"
      "                                            while findings are open\n"
      "  paperindex --check archive                check the index and the archive\n"
      "  paperindex --watch archive                index every change, until stopped\n"
      "  paperindex --stats\n"
      "\n"
      "Exit status: 0 done (also when nothing changed), 1 findings with --strict or differences with --check, "
      "2 error, 3 another paperindex is writing, 4 index of another version, 5 index damaged, 6 no space, 7 "
      "crashed."));
  add_usual_options(app);
  app.callback([&arguments, &settings] {
    std::vector<std::string>& archives = arguments.archives;
    const char* const needs_none = arguments.stats ? "--stats" : arguments.concepts ? "--concepts" : nullptr;
    if (needs_none != nullptr && !archives.empty()) throw CLI::ExcludesError(needs_none, "ARCHIVE");
    if (archives.empty() && needs_none == nullptr) archives = settings.values("archive");
    if (archives.empty() && needs_none == nullptr) throw CLI::RequiredError("ARCHIVE");
  });
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// The options of papersearch: the one table of them, for its help and for whatever is made of it.
#include "query/shell/options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include "data/version.h"
#include "query/render/json.h"
#include "src/base/diagnostic.h"
#include "src/base/split.h"
#include "src/base/terminal.h"
#include "src/base/translation.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxLimit = 100'000;
constexpr std::size_t kMaxOffset = 1'000'000'000;

using Names = std::vector<std::string_view>;

bool has(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string list(const Names& names) {
  std::string out;
  for (const std::string_view name : names) out += (out.empty() ? "" : ", ") + std::string(name);
  return out;
}

// Options that fit to everything.
const Names& for_all() {
  static const Names kNames = {"--db", "--color", "--no-pager", "--config", "--lang"};
  return kNames;
}

// Options that say which papers are found, and in which order.
const Names& for_hits() {
  static const Names kNames = {"--sort",  "--rank",  "--match",   "--like",    "--since-revision",
                               "--as-of", "--exact", "--without", "--concepts"};
  return kNames;
}

// An option that makes the program do something else than search.
struct Action {
  std::string_view name;
  bool takes_words = false;
  bool takes_hits = false;  // the options for_hits()
  Names also = {};          // further options that fit to it
};

const std::vector<Action>& actions() {
  static const std::vector<Action> kActions = {
      {"--open", true, true},
      {"--show", true, true, {"--format"}},
      {"--concept", false, false, {"--concepts", "--format"}},
      {"--save", true, false, {"--like", "--exact", "--match", "--without"}},
      {"--saved", false, false, {"--format"}},
      {"--new", true, false, {"--peek", "--format"}},
      {"--peek", true, false, {"--new", "--format"}},
      {"--forget"},
      {"--print-config", false, false, {"--limit", "--rank"}},
      {"--help-query"},
      {"--man-query"},
      {"--complete"},
      {"--mcp"},
  };
  return kActions;
}

// An option whose answer some formats alone can carry.
struct Carried {
  std::string_view name;
  Names formats;
};

const std::vector<Carried>& carried() {
  static const std::vector<Carried> kCarried = {
      {"--facets", {"text", "json"}},
      {"--trend", {"text", "json"}},
      {"--explain", {"text", "json", "jsonl"}},
      {"--concept", {"text", "json"}},
      {"--show", {"text", "json"}},
      {"--fields", {"jsonl", "csv"}},
      {"--saved", {"text", "oneline", "json"}},
      {"--new", {"text", "oneline", "json", "jsonl"}},
      {"--peek", {"text", "oneline", "json", "jsonl"}},
  };
  return kCarried;
}

// Options of which the first leaves the second nothing to say.
constexpr auto kMute = std::to_array<std::array<std::string_view, 2>>({
    {"--exact", "--without"},
    {"--exact", "--concepts"},
    {"--fields", "--explain"},
    {"--like", "--rank"},  // papers rank by what they share with the one
    {"--sort", "--rank"},  // but for --sort relevance
});

// Options that say how the words of a query are searched, and those that ask for papers without any words.
constexpr auto kOfWords = std::to_array<std::string_view>({"--rank", "--match", "--exact", "--without", "--concepts"});
constexpr auto kWithoutWords = std::to_array<std::string_view>({"--like", "--facets", "--trend", "--since-revision"});

[[noreturn]] void fail_together(std::string_view one, std::string_view other) {
  throw Error(filled(tr("%1 and %2 cannot be given together"), {std::string(one), std::string(other)}),
              filled(tr("see %1 --help"), {"papersearch"}));
}

// Some text, so that an empty one is not taken for an option that was not given.
CLI::Validator some_text() {
  return {[](std::string& text) {
            const bool blank = text.find_first_not_of(' ') == std::string::npos;
            return blank ? tr("a value is missing") : std::string();
          },
          ""};
}

// A rank or an id.
CLI::Validator rank_or_id() {
  return {[](std::string& text) {
            if (text.find_first_not_of("0123456789") != std::string::npos || text.empty()) return some_text()(text);
            return whole_number(1, kMaxOffset)(text);
          },
          ""};
}

void add_revision(CLI::App& app, const char* name, std::optional<RevisionName>& out, const std::string& help) {
  app.add_option_function<std::string>(
         name,
         [name, &out](const std::string& text) {
           out = parse_revision(text);
           if (!out) throw CLI::ValidationError(name, filled(tr("not a revision: %1"), {terminal_safe(text)}));
         },
         help)
      ->type_name("REVISION")
      ->group(message("Which papers"));
}

// Options that choose papers and their order.
void add_choice(CLI::App& app, ShellOptions& options) {
  Request& request = options.request;
  const std::string group = message("Which papers");
  app.add_option("-n,--limit", request.limit, message("number of hits to show"))
      ->transform(whole_number(0, kMaxLimit))
      ->type_name("N")
      ->group(group)
      ->capture_default_str();
  app.add_option("--offset", request.offset, message("number of hits to skip"))
      ->transform(whole_number(0, kMaxOffset))
      ->type_name("N")
      ->group(group)
      ->capture_default_str();
  app.add_option("--sort", options.sort,
                 message("relevance, date (newest first), votes (most first) or oldest; else as the query asks"))
      ->check(one_of({kSortNames.begin(), kSortNames.end()}))
      ->type_name("ORDER")
      ->group(group);
  app.add_option("--rank", options.rank,
                 message("full: by words, with a small bonus for votes and recency; plain: by words only"))
      ->check(one_of({"full", "plain"}))
      ->type_name("RANK")
      ->group(group)
      ->capture_default_str();
  app.add_option(
         "--match", options.match,
         message("all: papers with all the words, then those with some, marked; any: papers with any of the words"))
      ->check(one_of({"all", "any"}))
      ->type_name("WORDS")
      ->group(group)
      ->capture_default_str();
  app.add_option("--like", request.like, message("papers that are similar to this one, given by its arXiv id or link"))
      ->check(some_text())
      ->type_name("ID")
      ->group(group);
  add_revision(app, "--since-revision", request.since,
               message("only papers added after this revision of the index (see --format json)"));
  add_revision(app, "--as-of", request.as_of,
               message("only papers added by this revision, so that the pages of one list fit together"));
  app.add_flag("--exact", request.exact,
               message("search the words as they are, without other spellings of their concepts"))
      ->group(group);
  app.add_option("--without", request.without,
                 message("do not search this one of the other spellings; may be repeated"))
      ->allow_extra_args(false)
      ->type_name("SPELLING")
      ->group(group);
  app.add_option("--concepts", options.concepts,
                 message("a file of spellings to add or to forbid, in addition to those built in"))
      ->check(existing_file())
      ->type_name("FILE")
      ->group(group);
}

// Options that choose what is shown of them, and how.
void add_output(CLI::App& app, ShellOptions& options) {
  Request& request = options.request;
  const std::string group = message("What is shown");
  app.add_option(
         "--format", options.format,
         message("text (default on a terminal), oneline (id, day, votes and title; default in a pipe), json (one "
                 "object), jsonl (one hit a line), csv, bibtex or atom"))
      ->check(one_of({"text", "oneline", "json", "jsonl", "csv", "bibtex", "atom"}))
      ->type_name("FORMAT")
      ->group(group);
  app.add_option("--fields", options.fields, message("fields of each hit in jsonl and csv, such as id,title,votes"))
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(one_of(hit_fields()))
      ->type_name("LIST")
      ->group(group);
  app.add_flag("--facets", request.facets, message("count all matches by author, section, month and votes"))
      ->group(group);
  app.add_flag("--trend", request.trend, message("show the share of each month's papers that match"))->group(group);
  app.add_flag("--explain", request.explain, message("show how the query was read, and what each score is made of"))
      ->group(group);
  app.add_option("--color", options.color, message("auto, always or never"))
      ->check(one_of({"auto", "always", "never"}))
      ->type_name("WHEN")
      ->group(group)
      ->capture_default_str();
  app.add_flag("--no-pager", options.no_pager,
               message("never show a long answer in a pager ($PAPERSEARCH_PAGER, $PAGER, less -FRX)"))
      ->group(group);
}

// Options that make the program do something else than search; one of them at a time.
void add_actions(CLI::App& app, ShellOptions& options) {
  const std::string group = message("Instead of a list of hits, one of");
  app.add_option(
         "--show", options.show,
         message("show a paper whole, with the titles of similar ones: the Nth hit of the query, or the paper with "
                 "this arXiv id or link"))
      ->transform(rank_or_id())
      ->type_name("N|ID")
      ->group(group);
  app.add_option("--open", options.open,
                 message("open the link of the Nth hit in the browser; in a pipe, print it; http and https links only"))
      ->transform(whole_number(1, kMaxOffset))
      ->type_name("N")
      ->group(group);
  app.add_option("--concept", options.concept_words,
                 message("print the other spellings of a word or phrase, and the evidence for them"))
      ->check(some_text())
      ->type_name("WORDS")
      ->group(group);
  app.add_flag("--mcp", options.mcp, message("answer an assistant on stdin and stdout (Model Context Protocol)"))
      ->group(group);
  app.add_option("--save", options.save, message("save the query by this name; what it finds now counts as seen"))
      ->check(some_text())
      ->type_name("NAME")
      ->group(group);
  app.add_flag("--saved", options.saved, message("list the saved searches"))->group(group);
  app.add_flag("--new", options.news,
               message("show the papers that came for the saved searches, or those named instead of a query, since the "
                       "last look"))
      ->group(group);
  app.add_flag("--peek", options.peek, message("the same without counting them as seen"))->group(group);
  app.add_option("--forget", options.forget, message("remove the saved search of this name"))
      ->check(some_text())
      ->type_name("NAME")
      ->group(group);
  app.add_flag("--print-config", options.print_config, message("print the settings, and where each comes from"))
      ->group(group);
  app.add_flag("--help-query", options.help_query, message("explain the query language"))->group(group);
  app.add_flag("--man-query", options.man_query, "print papersearch-query(7)")->group("");
  app.add_option("--complete", options.begun, "print what completes this word of a query")->group("");
}

}  // namespace

void add_options(CLI::App& app, ShellOptions& options) {
  static std::vector<std::string> words;  // CLI11 names the query in the usage; tell_apart() reads it
  app.add_option("QUERY", words,
                 message("words, \"phrases\", -exclude, author: title: date:2024-10.. votes:10.., OR, ( )"))
      ->group(message("Query"));
  add_choice(app, options);
  add_output(app, options);
  add_actions(app, options);
  const std::string group = message("Program");
  app.add_option("--db", options.index_path,
                 message("folder of the index (default: $PAPERSEARCH_DB, else the XDG data folder)"))
      ->type_name("DIR")
      ->group(group);
  add_language_option(app, group);
  app.set_help_flag("-h,--help", message("print this help and exit"))->group(group);
  app.set_version_flag("-V,--version", "papersearch " + std::string(data::kVersion),
                       message("print the version and exit"))
      ->group(group);
  app.footer(
      message("Examples:\n"
              "  papersearch \"long-context\"\n"
              "  papersearch 강화 학습 votes:10.. date:2024-10..\n"
              "  papersearch 'author:\"Yu Qiao\" video -survey' --sort date\n"
              "  papersearch title:mamba OR title:\"state space\" --format jsonl | jq .title\n"
              "\n"
              "Exit status: 0 found, 1 nothing found, 2 error, 4 index of another version, 5 index damaged, 7 "
              "crashed."));
  add_usual_options(app);
}

bool asks(const Request& request) {
  return !request.query.empty() || !request.like.empty() || request.facets || request.trend || request.since;
}

std::optional<std::size_t> shown_rank(const std::string& show) {
  std::size_t rank = 0;
  const auto [end, failed] = std::from_chars(show.data(), show.data() + show.size(), rank);
  const bool whole = end == show.data() + show.size() && failed == std::errc();
  return whole && rank > 0 && rank <= kMaxOffset ? std::optional(rank) : std::nullopt;
}

std::string chosen_format(const ShellOptions& options, const Arguments& arguments, bool to_terminal) {
  if (!options.format.empty()) return options.format;
  const bool carries = std::none_of(carried().begin(), carried().end(), [&](const Carried& option) {
    return arguments.has(option.name) && has(option.formats, "text") && !has(option.formats, "oneline");
  });
  return to_terminal || !carries ? "text" : "oneline";
}

void check_combination(const ShellOptions& options, const Arguments& arguments, const std::string& format) {
  const bool is_paper = !options.show.empty() && !shown_rank(options.show);
  bool searches = true;
  for (const Action& action : actions()) {
    if (!arguments.has(action.name)) continue;
    const bool takes_hits = action.takes_hits && !is_paper;
    searches = searches && (takes_hits || action.name == "--save");
    for (const std::string& other : arguments.given) {
      const bool fits = other == action.name || has(for_all(), other) || has(action.also, other) ||
                        (takes_hits && has(for_hits(), other));
      if (!fits) fail_together(action.name, other);
    }
    if (!action.takes_words && !arguments.words.empty())
      throw Error(
          filled(tr("%1 takes no query, but there is: %2"), {std::string(action.name), joined(arguments.words, ' ')}),
          action.name == "--concept" ? tr("quote words that belong together: --concept \"강화 학습\"")
                                     : filled(tr("see %1 --help"), {"papersearch"}));
  }
  for (const auto& [one, other] : kMute) {
    const bool says_nothing = one == "--sort" && options.sort == "relevance";
    if (arguments.has(one) && arguments.has(other) && !says_nothing) fail_together(one, other);
  }
  for (const std::string_view option : kOfWords) {
    for (const std::string_view asks : kWithoutWords) {
      if (searches && arguments.words.empty() && arguments.has(option) && arguments.has(asks))
        throw Error(filled(tr("%1 is about the words of a query, and beside %2 there are none"),
                           {std::string(option), std::string(asks)}),
                    filled(tr("see %1 --help"), {"papersearch"}));
    }
  }
  for (const Carried& option : carried()) {
    if (arguments.has(option.name) && !has(option.formats, format))
      throw Error(filled(tr("%1 cannot be shown by --format %2"), {std::string(option.name), format}),
                  filled(tr("formats for %1: %2"), {std::string(option.name), list(option.formats)}));
  }
}

}  // namespace papersearch

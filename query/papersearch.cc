// papersearch: asks the index from a shell.
#include <sys/ioctl.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "data/version.h"
#include "query/render/argument.h"
#include "query/render/atom.h"
#include "query/render/bibtex.h"
#include "query/render/csv.h"
#include "query/render/help.h"
#include "query/render/json.h"
#include "query/render/link.h"
#include "query/render/text.h"
#include "query/result/search.h"
#include "src/base/ascii.h"
#include "src/base/command_line.h"
#include "src/base/crash_guard.h"
#include "src/base/diagnostic.h"
#include "src/base/option_table.h"
#include "src/base/terminal.h"
#include "src/base/utf8.h"
#include "src/concepts/concepts.h"
#include "src/index/index_folder.h"

namespace {

using namespace papersearch;

constexpr int kFound = 0;
constexpr int kNothing = 1;
constexpr int kError = 2;

constexpr unsigned kPatience = 60;  // seconds, for a whole run; a search gives up long before

constexpr std::chrono::milliseconds kEachHit{1};
constexpr std::chrono::milliseconds kLongestSearch{55'000};  // before the patience ends

constexpr std::size_t kWidest = 110;  // cells; longer lines are hard to read
constexpr std::size_t kSnippetLines = 2;
constexpr std::size_t kMaxLimit = 100'000;
constexpr std::size_t kMaxOffset = 1'000'000'000;

constexpr const char* kExamples =
    "Examples:\n"
    "  papersearch \"long-context\"\n"
    "  papersearch 강화 학습 votes:10.. date:2024-10..\n"
    "  papersearch 'author:\"Yu Qiao\" video -survey' --sort date\n"
    "  papersearch title:mamba OR title:\"state space\" --format jsonl | jq .title\n";

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

bool wants_color(const std::string& choice) {
  if (choice != "auto") return choice == "always";
  if (!environment("NO_COLOR").empty()) return false;
  if (const std::string force = environment("CLICOLOR_FORCE"); !force.empty() && force != "0") return true;
  if (environment("CLICOLOR") == "0" || environment("TERM") == "dumb") return false;
  return ::isatty(STDOUT_FILENO) != 0;
}

std::size_t line_width() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return std::min<std::size_t>(size.ws_col, kWidest);
  const int columns = std::atoi(environment("COLUMNS").c_str());
  return columns > 0 ? std::min(static_cast<std::size_t>(columns), kWidest) : 80;
}

// The arguments of the command line, told apart.
struct Arguments {
  std::vector<std::string> options;  // with their values, for CLI11
  std::vector<std::string> words;    // the query
};

// "-survey" excludes a word, so an argument with one dash is of the query; a dash and one letter is an option ("-n") or
// a mistake, since nobody means the papers without the letter n. What stands behind an option that takes a value is its
// value, also with a dash: "--limit -5" is a mistake and no exclusion.
Arguments tell_apart(int argc, char** argv, const CLI::App& app) {
  Arguments out;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--") {
      out.words.insert(out.words.end(), argv + i + 1, argv + argc);
      break;
    }
    const bool short_option = argument.size() == 2 && argument.front() == '-' && is_letter(argument.back());
    if (!argument.starts_with("--") && !short_option) {
      out.words.push_back(argument);
      continue;
    }
    out.options.push_back(argument);
    const CLI::Option* const option = app.get_option_no_throw(argument);
    if (option == nullptr || option->get_items_expected_max() == 0 || i + 1 == argc) continue;
    const std::string value = argv[i + 1];
    if (value.starts_with("--")) continue;  // CLI11 says that the value is missing
    if (value.starts_with('-')) {
      out.options.back() += "=" + value;
    } else {
      out.options.push_back(value);
    }
    ++i;
  }
  return out;
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) {
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

// A number in decimal digits. CLI11 alone would read 010 as eight, -1 and 99999999999999999999 as 18446744073709551615.
CLI::Validator number(std::size_t least, std::size_t most) {
  const std::string range = "from " + std::to_string(least) + " to " + std::to_string(most);
  return {[=](std::string& text) {
            std::size_t value = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
            if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
              return "not a number " + range + ": " + text;
            text = std::to_string(value);
            return std::string();
          },
          range};
}

void print_notes(const Response& response) {
  for (const Diagnostic& note : response.notes) std::cerr << render(note, "query", response.query);
}

// What the answer is written to.
Destination destination() { return ::isatty(STDOUT_FILENO) != 0 ? Destination::kTerminal : Destination::kPipe; }

std::string rendered(const Response& response, const std::string& format, const TextStyle& style) {
  if (format == "json") return to_line(response_json(response));
  if (format == "csv") return render_csv(response, destination());
  if (format == "bibtex") return render_bibtex(response, destination());
  if (format == "atom") return render_atom(response);
  if (format == "jsonl") {
    std::string out;
    for (const Hit& hit : response.hits) out += to_line(hit_json(hit));
    return out;
  }
  std::string out;
  if (!response.explanation.plan.empty()) {
    const Explanation& e = response.explanation;
    out = "query  " + terminal_safe(e.canonical) + "\ntree   " + terminal_safe(e.tree) + "\nterms  " +
          terminal_safe(e.terms) + "\nplan   " + terminal_safe(e.plan) + "\n\n";
  }
  return out + render_text(response, style);
}

std::shared_ptr<const ConceptRules> concept_rules(const std::string& file) {
  if (file.empty()) return nullptr;
  std::ifstream in(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in.is_open() || in.bad()) throw Error("cannot read " + file, "");
  return std::make_shared<const ConceptRules>(built_in_concept_rules() + read_concept_rules(valid_utf8(text), file));
}

// The link of the first hit, which may be opened as it is printed.
std::string link_to_open(const Response& response, std::size_t rank) {
  if (response.hits.empty()) throw Error("there is no hit " + std::to_string(rank), "");
  const std::string& url = response.hits.front().paper.url;
  if (url.empty()) throw Error("hit " + std::to_string(rank) + " has no link", "");
  if (auto link = web_link(url)) return *std::move(link);
  throw Error("the link of hit " + std::to_string(rank) + " is neither http nor https: " + url, "");
}

// A reader that has seen enough (head) is no error.
bool write_out(const std::string& text) {
  const bool good = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
  if (good || errno == EPIPE) return true;
  std::cerr << "papersearch: cannot write the answer: " << std::strerror(errno) << "\n";
  return false;
}

// A shell that asks what completes a word wants no messages: without an index there is nothing.
int print_completions(const std::string& index_path, const std::string& begun) {
  try {
    Searcher searcher(index_path.empty() ? default_index_path() : index_path);
    std::string out;
    for (const std::string& each : complete_argument(searcher, begun)) out += each + "\n";
    return write_out(out) ? kFound : kError;
  } catch (const Error&) {
    return kNothing;
  }
}

}  // namespace

int main(int argc, char** argv) {
  install_crash_guard("papersearch", kPatience);
  CLI::App app{"Searches the index of paper digests, in Korean and English.", "papersearch"};
  std::vector<std::string> words;
  std::string index_path;
  std::string format = "text";
  std::string sort;
  std::string color = "auto";
  std::string rank = "full";
  std::string match = "all";
  Request request;
  std::size_t open = 0;
  std::string concept_words;
  std::string concepts;
  std::string begun;
  bool help_query = false;
  bool manual = false;
  app.add_option("QUERY", words, "words, \"phrases\", -exclude, author: title: date:2024-10.. votes:10.., OR, ( )");
  app.add_option("--db", index_path, "folder of the index (default: $PAPERSEARCH_DB, else the XDG data folder)")
      ->type_name(kFolder);
  app.add_option("--format", format, "text, json (one object), jsonl (one hit a line), csv, bibtex or atom")
      ->check(CLI::IsMember({"text", "json", "jsonl", "csv", "bibtex", "atom"}))
      ->capture_default_str();
  app.add_option("-n,--limit", request.limit, "number of hits to show")
      ->transform(number(0, kMaxLimit))
      ->capture_default_str();
  app.add_option("--offset", request.offset, "number of hits to skip")
      ->transform(number(0, kMaxOffset))
      ->capture_default_str();
  app.add_option("--sort", sort, "relevance, date (newest first) or votes (most first); else as the query asks")
      ->check(CLI::IsMember({"relevance", "date", "votes"}));
  app.add_option("--rank", rank, "full: by words, with a small bonus for votes and recency; plain: by words only")
      ->check(CLI::IsMember({"full", "plain"}))
      ->capture_default_str();
  app.add_option("--match", match,
                 "all: papers with all the words, then those with some, marked; any: papers with any of the words")
      ->check(CLI::IsMember({"all", "any"}))
      ->capture_default_str();
  app.add_option("--color", color, "auto, always or never")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->capture_default_str();
  app.add_option("--like", request.like, "papers that are similar to this one, given by its arXiv id or link");
  app.add_flag("--facets", request.facets, "count all matches by author, section, month and votes");
  app.add_flag("--trend", request.trend, "show the share of each month's papers that match");
  app.add_option("--open", open, "print only the link of this hit, counted from 1; http and https links only")
      ->transform(number(1, kMaxOffset));
  const auto revision = [&app](const char* name, std::optional<RevisionName>& out, const char* help) {
    app.add_option_function<std::string>(
           name,
           [name, &out](const std::string& text) {
             out = parse_revision(text);
             if (!out) throw CLI::ValidationError(name, "not a revision: " + terminal_safe(text));
           },
           help)
        ->type_name("REVISION");
  };
  revision("--since-revision", request.since, "only papers added after this revision of the index (see --format json)");
  revision("--as-of", request.as_of, "only papers added by this revision, so that the pages of one list fit together");
  app.add_flag("--exact", request.exact, "search the words as they are, without other spellings of their concepts");
  app.add_option("--without", request.without, "do not search this one of the other spellings; may be repeated")
      ->allow_extra_args(false);
  app.add_option("--concepts", concepts, "a file of spellings to add or to forbid, in addition to those built in")
      ->check(CLI::ExistingFile);
  app.add_option("--concept", concept_words,
                 "print the other spellings of a word or phrase, and the evidence for them");
  app.add_flag("--explain", request.explain, "show how the query was read, and what each score is made of");
  app.add_flag("--help-query", help_query, "explain the query language");
  app.add_flag("--man-query", manual, "print papersearch-query(7)")->group("");
  app.set_version_flag("-V,--version", "papersearch " + std::string(data::kVersion));
  app.footer(
      std::string(kExamples) +
      "\nExit status: 0 found, 1 nothing found, 2 error, 4 index of another version, 5 index damaged, 7 crashed.");
  const CLI::Option* const complete =
      app.add_option("--complete", begun, "print what completes this word of a query")->group("");
  add_usual_options(app);
  const Arguments arguments = tell_apart(argc, argv, app);
  if (const auto code = parse_command_line(app, arguments.options)) return *code;
  words = arguments.words;
  if (help_query || manual) return write_out(manual ? query_man() : query_help()) ? kFound : kError;
  if (complete->count() > 0) return print_completions(index_path, begun);
  if (words.empty() && request.like.empty() && !request.facets && !request.trend && !request.since &&
      concept_words.empty()) {
    std::cerr << "papersearch: no query given\nhint: papersearch QUERY, or papersearch --help\n";
    return kError;
  }
  try {
    if (index_path.empty()) index_path = default_index_path();
    TextStyle style{wants_color(color), line_width()};
    request.query = joined(words);
    request.sort = sort_named(sort);
    request.snippet_width = format == "text" ? snippet_cells(style, kSnippetLines) : request.snippet_width;
    request.rank = rank == "plain" ? Rank::kPlain : Rank::kFull;
    request.match = match == "any" ? MatchMode::kAny : MatchMode::kAll;
    request.partial = format != "atom" && format != "bibtex";  // what cannot say that a hit is partial has none
    request.concept_rules = concept_rules(concepts);
    if (!concept_words.empty()) {
      const ConceptAnswer answer = Searcher(index_path).look_up(concept_words, request.concept_rules);
      if (!write_out(format == "text" ? render_concept(answer, style) : to_line(concept_json(answer)))) return kError;
      return answer.spellings.empty() ? kNothing : kFound;
    }
    if (open > 0) {
      request.offset = open - 1;
      request.limit = 1;
    }
    // Who asks for ten thousand hits expects their snippets to take longer than those of ten.
    request.timeout = std::min(request.timeout + static_cast<std::int64_t>(request.limit) * kEachHit, kLongestSearch);
    const Response response = Searcher(index_path).search(request);
    if (format != "json") print_notes(response);
    if (open > 0) {
      return write_out(link_to_open(response, open) + "\n") ? kFound : kError;
    }
    if (!write_out(rendered(response, format, style))) return kError;
    return response.total + response.total_partial > 0 ? kFound : kNothing;
  } catch (...) {
    return report_failure("papersearch", std::current_exception());
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
// papersearch: asks the index from a shell.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <csignal>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>

#include "query/mcp/protocol.h"
#include "query/mcp/tools.h"
#include "query/render/argument.h"
#include "query/render/atom.h"
#include "query/render/bibtex.h"
#include "query/render/csv.h"
#include "query/render/help.h"
#include "query/render/json.h"
#include "query/render/link.h"
#include "query/render/oneline.h"
#include "query/render/paper_text.h"
#include "query/render/text.h"
#include "query/result/search.h"
#include "query/result/whole_paper.h"
#include "query/shell/arguments.h"
#include "query/shell/browser.h"
#include "query/shell/options.h"
#include "query/shell/output.h"
#include "query/shell/saved_commands.h"
#include "src/base/command_line.h"
#include "src/base/crash_guard.h"
#include "src/base/diagnostic.h"
#include "src/base/settings.h"
#include "src/base/split.h"
#include "src/base/terminal.h"
#include "src/base/translation.h"
#include "src/base/utf8.h"
#include "src/concepts/rules.h"
#include "src/index/index_folder.h"

namespace {

using namespace papersearch;

constexpr unsigned kPatience = 60;  // seconds, for a whole run; a search gives up long before

constexpr std::chrono::milliseconds kEachHit{1};
constexpr std::chrono::milliseconds kLongestSearch{55'000};  // before the patience ends

constexpr std::size_t kSimilar = 5;  // papers below one that is shown

std::string rendered(const Response& response, const ShellOptions& options, const std::string& format,
                     const TextStyle& style) {
  const Destination out = is_terminal() ? Destination::kTerminal : Destination::kPipe;
  if (format == "json") return response_line(response);
  if (format == "oneline") return render_oneline(response);
  if (format == "csv") return render_csv(response, out, options.fields.empty() ? csv_columns() : options.fields);
  if (format == "bibtex") return render_bibtex(response, out);
  if (format == "atom") return render_atom(response);
  if (format == "jsonl") {
    std::string lines;
    for (const Hit& hit : response.hits) lines += hit_line(hit, options.fields);
    return lines;
  }
  std::string explained;
  if (!response.explanation.plan.empty()) {
    const Explanation& e = response.explanation;
    explained = "query  " + terminal_safe(e.canonical) + "\ntree   " + terminal_safe(e.tree) + "\nterms  " +
                terminal_safe(e.terms) + "\nplan   " + terminal_safe(e.plan) + "\n\n";
  }
  return explained + render_text(response, style);
}

std::shared_ptr<const ConceptRules> concept_rules(const std::string& file) {
  if (file.empty()) return nullptr;
  std::ifstream in(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in.is_open() || in.bad()) throw Error("cannot read " + file, "");
  return std::make_shared<const ConceptRules>(built_in_concept_rules() + read_concept_rules(valid_utf8(text), file));
}

// The link of the hit, which may be opened as it is printed.
std::string link_to_open(const Hit& hit) {
  const std::string rank = std::to_string(hit.rank);
  if (hit.paper.url.empty()) throw Error(filled(tr("hit %1 has no link"), {rank}), "");
  if (auto link = web_link(hit.paper.url)) return *std::move(link);
  throw Error(filled(tr("the link of hit %1 is neither http nor https: %2"), {rank, hit.paper.url}), "");
}

// The request that the options and the words of the command line make.
Request request_of(const ShellOptions& options, const Arguments& arguments, const std::string& format) {
  Request out = options.request;
  out.query = joined(arguments.words, ' ');
  out.sort = sort_named(options.sort);
  out.rank = options.rank == "plain" ? Rank::kPlain : Rank::kFull;
  out.match = options.match == "any" ? MatchMode::kAny : MatchMode::kAll;
  // A list that cannot say that a hit is partial has none. The Nth hit is the same one wherever it is shown: partial
  // hits stand behind the others, so the lists with and without them count alike as far as both go.
  const bool is_one_hit = options.open > 0 || !options.show.empty();
  out.partial = is_one_hit || (format != "atom" && format != "bibtex" && format != "oneline");
  out.concept_rules = concept_rules(options.concepts);
  // Who asks for ten thousand hits expects their snippets to take longer than those of ten.
  out.timeout = std::min(out.timeout + static_cast<std::int64_t>(out.limit) * kEachHit, kLongestSearch);
  return out;
}

int look_up(const ShellOptions& options, const std::string& format, const TextStyle& style) {
  const ConceptAnswer answer =
      Searcher(options.index_path).look_up(options.concept_words, concept_rules(options.concepts));
  return written(format == "text" ? render_concept(answer, style) : to_line(concept_json(answer)),
                 !answer.spellings.empty(), !options.no_pager);
}

// The answer whose only hit is the one of this rank.
Response hit_of_rank(Searcher& searcher, Request request, std::size_t rank) {
  request.offset = rank - 1;
  request.limit = 1;
  Response out = searcher.search(request);
  print_notes(out);
  if (out.hits.empty()) throw Error(filled(tr("there is no hit %1"), {std::to_string(rank)}), "");
  return out;
}

int open_hit(const ShellOptions& options, const Request& request) {
  Searcher searcher(options.index_path);
  const std::string link = link_to_open(hit_of_rank(searcher, request, options.open).hits.front());
  if (!is_terminal()) return written(link + "\n", true, !options.no_pager);
  open_in_browser(link);
  return kFound;
}

int show_paper(const ShellOptions& options, const Request& request, const std::string& format, const TextStyle& style) {
  Searcher searcher(options.index_path);
  const auto rank = shown_rank(options.show);
  if (rank && !asks(request))
    throw Error(filled(tr("--show %1 is a hit of a query, and there is none"), {options.show}),
                tr("papersearch QUERY --show N, or papersearch --show 2410.04199"));
  if (!rank && asks(request))
    throw Error(
        filled(tr("--show %1 is a paper, so there is nothing to search for: %2"), {options.show, request.query}),
        tr("papersearch QUERY --show N, or papersearch --show 2410.04199"));
  const Response found = rank ? hit_of_rank(searcher, request, *rank) : paper_with_id(searcher, options.show);
  const Hit& hit = found.hits.front();
  const std::vector<Hit> similar = similar_papers(searcher, hit.paper.id, kSimilar);
  return written(
      format == "text" ? render_paper(hit, similar, style) : to_line(paper_json(hit, similar, found.revision)), true,
      !options.no_pager);
}

int search(const ShellOptions& options, Request request, const std::string& format, const TextStyle& style) {
  if (format == "text") request.snippet_width = snippet_cells(style, kSnippetLines);
  if (format == "oneline") request.snippet_width = 0;
  const Response response = Searcher(options.index_path).search(request);
  if (format != "json") print_notes(response);
  if (format == "oneline") std::cerr << render_suggestions(response);
  return written(rendered(response, options, format, style),
                 response.total + (request.partial ? response.total_partial : 0) > 0, !options.no_pager);
}

// Answers an assistant until it ends. Each call of a tool has the patience that a run has otherwise.
int serve_assistant(const std::string& index_path) {
  set_patience(0);
  McpTools tools = paper_tools(index_path.empty() ? default_index_path() : index_path);
  tools.call = [call = std::move(tools.call)](const std::string& name, const nlohmann::ordered_json& arguments) {
    const Patience patience(kPatience);
    return call(name, arguments);
  };
  McpConversation conversation(std::move(tools));
  std::ios::sync_with_stdio(false);
  return converse(std::cin, std::cout, conversation) ? kFound : kError;
}

int run(ShellOptions& options, const Arguments& arguments, const Settings& settings) {
  const std::string format = chosen_format(options, arguments, is_terminal());
  check_combination(options, arguments, format);
  if (options.mcp) choose_language("en");  // its instructions are the help of the query language
  if (options.mcp) return serve_assistant(options.index_path);
  const TextStyle style = terminal_style(options.color);
  if (options.help_query) return written(query_help(style.width), true, !options.no_pager);
  if (options.man_query) return written(query_man(), true, !options.no_pager);
  if (options.print_config) {
    const std::string index = options.index_path.empty() ? default_index_path() : options.index_path;
    return written(settings.text(arguments.options, index), true, !options.no_pager);
  }
  const Request request = request_of(options, arguments, format);
  if (options.saved) return list_saved(options, format);
  if (!options.forget.empty()) return forget_search(options);
  const bool other =
      options.news || options.peek || !options.concept_words.empty() || !options.show.empty() || !options.save.empty();
  if (!other && !asks(request)) throw Error(tr("no query given"), tr("papersearch QUERY, or papersearch --help"));
  if (options.index_path.empty()) options.index_path = default_index_path();
  if (!options.concept_words.empty()) return look_up(options, format, style);
  if (!options.save.empty()) return save_search(options, request);
  if (options.news || options.peek) return show_news(options, arguments, format, style);
  if (!options.show.empty()) return show_paper(options, request, format, style);
  if (options.open > 0) return open_hit(options, request);
  return search(options, request, format, style);
}

// A shell that asks what completes a word wants no messages: without an index there are the names of fields alone.
int print_completions(const std::string& index_path, const std::string& begun) {
  std::optional<Searcher> searcher;
  try {
    searcher.emplace(index_path.empty() ? default_index_path() : index_path);
  } catch (const Error&) {
  }
  try {
    std::string out;
    for (const std::string& each : complete_argument(searcher ? &*searcher : nullptr, begun)) out += each + "\n";
    return written(out, !out.empty(), false);
  } catch (const Error&) {
    return kNothing;
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a reader that has seen enough is no error
  install_crash_guard("papersearch", kPatience);
  const std::vector<std::string> typed = in_chosen_language({argv + 1, argv + argc});
  CLI::App app{message("Searches the index of paper digests, in Korean and English."), "papersearch"};
  ShellOptions options;
  add_options(app, options);
  const Settings settings(app);
  const Arguments arguments = tell_apart(typed, app);
  if (const auto code = parse_command_line(app, settings.with_environment(arguments.options))) return *code;
  if (options.begun) return print_completions(options.index_path, *options.begun);
  try {
    return run(options, arguments, settings);
  } catch (...) {
    return report_failure("papersearch", std::current_exception());
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
// What papersearch does with saved searches: --save, --saved, --new, --peek, --forget.
#include "query/shell/saved_commands.h"

#include <algorithm>
#include <exception>
#include <iostream>
#include <utility>
#include <vector>

#include "query/render/text.h"
#include "query/shell/news.h"
#include "query/shell/output.h"
#include "query/shell/saved_searches.h"
#include "src/base/diagnostic.h"
#include "src/base/terminal.h"
#include "src/base/translation.h"

namespace papersearch {
namespace {

// Says what is wrong with one saved search, so that the others can be used.
void tell(const Error& error) { report_failure("papersearch", std::make_exception_ptr(error)); }

// Whether an error is of the one search that was asked: another one of the same index may well be answered.
bool is_of_search(const Error& error) {
  return error.trouble() == Trouble::kNotFound || error.trouble() == Trouble::kTooLate;
}

}  // namespace

int save_search(const ShellOptions& options, const Request& request) {
  if (!asks(request)) throw Error(tr("no query given"), tr("papersearch --save NAME QUERY"));
  SavedSearch search{options.save,
                     request.query,
                     request.like,
                     request.exact,
                     request.match == MatchMode::kAny,
                     request.without,
                     "",
                     {}};
  Searcher searcher(options.index_path);
  const News now = news_of(searcher, search, 0);
  print_notes(now.response);
  search.seen = now.ids;
  search.history = now.response.history;
  const bool replaced = SavedSearches().save(search);
  const std::string said =
      replaced ? tr("%1 is saved instead of what was: %2 (%3 so far)") : tr("%1 is saved: %2 (%3 so far)");
  return written(terminal_safe(filled(said, {search.name, search.query, papers(now.ids.size())})) + "\n", true,
                 !options.no_pager);
}

int list_saved(const ShellOptions& options, const std::string& format) {
  const SavedList all = SavedSearches().all();
  std::for_each(all.unreadable.begin(), all.unreadable.end(), tell);
  std::string lines;
  for (const SavedSearch& search : all.searches)
    lines += terminal_safe(search.name) + "\t" +
             terminal_safe(search.query + (search.like.empty() ? "" : " --like " + search.like)) + "\n";
  const std::string out = format == "json" ? saved_json(all.searches) : lines;
  const int code = written(out, !all.searches.empty(), !options.no_pager);
  return code == kNothing && !all.unreadable.empty() ? kError : code;
}

int forget_search(const ShellOptions& options) {
  SavedSearches().forget(options.forget);
  return kFound;
}

int show_news(const ShellOptions& options, const Arguments& arguments, const std::string& format,
              const TextStyle& style) {
  SavedSearches saved;
  std::vector<SavedSearch> asked;
  bool all_asked = true;
  for (const std::string& name : arguments.words) asked.push_back(saved.find(name));
  if (arguments.words.empty()) {
    SavedList all = saved.all();
    std::for_each(all.unreadable.begin(), all.unreadable.end(), tell);
    if (all.searches.empty() && !all.unreadable.empty()) return kError;
    all_asked = all.unreadable.empty();
    asked = std::move(all.searches);
  }
  if (asked.empty()) throw Error(tr("no search is saved"), tr("papersearch --save NAME QUERY"));
  const std::size_t width = format == "text"      ? snippet_cells(style, kSnippetLines)
                            : format == "oneline" ? 0
                                                  : Request().snippet_width;
  Searcher searcher(options.index_path);
  std::vector<News> news;
  bool any = false;
  for (const SavedSearch& search : asked) {
    try {
      news.push_back(news_of(searcher, search, width));
    } catch (const Error& error) {
      if (asked.size() == 1 || !is_of_search(error)) throw;
      tell(Error(filled(tr("the saved search %1 cannot be asked: %2"), {search.name, in_language(error.what())}),
                 error.hint()));
      all_asked = false;
      continue;
    }
    const News& one = news.back();
    any = any || !one.response.hits.empty();
    if (one.other_index)
      std::cerr << "papersearch: "
                << terminal_safe(
                       filled(tr("the index was made anew since the last look at %1; papers are known by their ids"),
                              {search.name}))
                << "\n";
  }
  if (news.empty()) return kError;
  const Written how = write_out(render_news(news, format, style), !options.no_pager);
  if (how == Written::kFailed) return kError;
  if (how == Written::kAll && !options.peek) {
    for (const News& one : news) saved.add_seen(one.search, one.ids, one.response.history);
  }
  return any ? kFound : all_asked ? kNothing : kError;  // what was not asked may have news
}

}  // namespace papersearch

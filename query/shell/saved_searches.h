// SPDX-License-Identifier: GPL-2.0-or-later
// The searches that a person has saved, and which papers each of them has shown.
#pragma once

#include <string>
#include <vector>

#include "query/result/search.h"
#include "src/base/diagnostic.h"

namespace papersearch {

// A search that is asked again and again. What it has shown is kept by the ids of papers and not by a revision of the
// index, so that it outlives an index that is made anew.
struct SavedSearch {
  std::string name;
  std::string query;
  std::string like;
  bool exact = false;
  bool any = false;  // --match any
  std::vector<std::string> without;
  std::string history;            // of the index that was seen last
  std::vector<std::string> seen;  // ids, ascending, each once

  // The request for all its papers, newest first.
  [[nodiscard]] Request request() const;
};

// {version, saved: [{name, query, like, exact, any, without, seen}]} as one line; `seen` is a number.
std::string saved_json(const std::vector<SavedSearch>& searches);

struct SavedList {
  std::vector<SavedSearch> searches;  // by name
  std::vector<Error> unreadable;      // one for each file that is not of this program, or is damaged
};

// The folder of saved searches: $XDG_STATE_HOME/papersearch/searches, else ~/.local/state/papersearch/searches, one
// JSON file each. Several processes may use it at a time: what one of them reads or changes is as another has left it.
// All functions throw Error where the system does not let them read or write.
class SavedSearches {
 public:
  SavedSearches();

  [[nodiscard]] SavedList all() const;

  // Throws Error where there is none, with a guess what was meant, and where its file cannot be read.
  [[nodiscard]] SavedSearch find(const std::string& name) const;

  // Keeps the search, instead of one of the same name; returns whether there was one. Throws Error where the name is
  // none: a name has at most 60 bytes that a terminal shows, no slash, and begins with neither a dot nor a dash.
  bool save(const SavedSearch& search);

  // Removes the search, also one whose file cannot be read. Throws Error where there is none.
  void forget(const std::string& name);

  // Adds papers to those that the search has shown, unless it was forgotten meanwhile, or saved anew for another query.
  void add_seen(const SavedSearch& search, const std::vector<std::string>& ids, const std::string& history);

 private:
  std::string folder_;
};

}  // namespace papersearch

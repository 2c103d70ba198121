// SPDX-License-Identifier: GPL-2.0-or-later
// The searches that a person has saved, and which papers each of them has shown.
#include "query/shell/saved_searches.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "query/render/json.h"
#include "src/base/diagnostic.h"
#include "src/base/environment.h"
#include "src/base/guess.h"
#include "src/base/terminal.h"
#include "src/base/translation.h"
#include "src/base/utf8.h"
#include "src/index/index_folder.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kSavedVersion = 1;
constexpr std::size_t kMaxName = 60;           // bytes
constexpr std::size_t kMaxPapers = 1'000'000;  // of one search
constexpr std::string_view kEnding = ".json";

std::string state_folder() {
  const std::string folder = own_folder("XDG_STATE_HOME", ".local/state");
  if (folder.empty())
    throw Error(tr("no folder for saved searches: neither XDG_STATE_HOME nor HOME is set"), tr("set XDG_STATE_HOME"));
  return folder + "/searches";
}

// The name as it is kept; Hangul may be typed in jamo.
std::string kept_name(const std::string& typed) { return normalize_input(valid_utf8(typed)); }

void check_name(const std::string& name) {
  const std::u32string points = to_code_points(name);
  const bool good = !name.empty() && name.size() <= kMaxName && name.front() != '.' && name.front() != '-' &&
                    std::all_of(points.begin(), points.end(), [](char32_t c) { return shown_as_is(c) && c != U'/'; });
  if (!good)
    throw Error(filled(tr("no name of a saved search: %1"), {name}),
                tr("a name is short and has no slash, such as: rl"));
}

// Keeps other processes from changing the folder while it exists, and with LOCK_EX from reading it; they wait. Of a
// folder that is not there nothing can be read.
class Lock {
 public:
  Lock(const std::string& folder, int kind) : fd_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (fd_ < 0 ? errno != ENOENT : ::flock(fd_, kind) != 0) throw Error(filled(tr("cannot lock %1"), {folder}));
  }
  ~Lock() {
    if (fd_ >= 0) ::close(fd_);
  }
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;

 private:
  int fd_;
};

std::string json_of(const SavedSearch& search) {
  Json out = {{"version", kSavedVersion},  {"query", search.query}, {"like", search.like},
              {"exact", search.exact},     {"any", search.any},     {"without", search.without},
              {"history", search.history}, {"seen", search.seen}};
  return out.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

SavedSearch read_search(const std::string& folder, const std::string& name) {
  const std::string path = folder + "/" + name + std::string(kEnding);
  std::ifstream in(path, std::ios::binary);
  SavedSearch out;
  try {
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const Json json = Json::parse(text);
    if (json.at("version") != kSavedVersion) throw Error("");
    out = {name,
           json.at("query").get<std::string>(),
           json.at("like").get<std::string>(),
           json.at("exact").get<bool>(),
           json.at("any").get<bool>(),
           json.at("without").get<std::vector<std::string>>(),
           json.at("history").get<std::string>(),
           json.at("seen").get<std::vector<std::string>>()};
  } catch (const std::exception&) {
    throw Error(filled(tr("the saved search %1 cannot be read: %2"), {name, path}),
                filled(tr("save it anew: papersearch --save %1 QUERY, or forget it: papersearch --forget %1"), {name}));
  }
  std::sort(out.seen.begin(), out.seen.end());
  return out;
}

std::vector<std::string> names_in(const std::string& folder) {
  std::vector<std::string> out;
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
    const std::string file = entry.path().filename().string();
    if (file.ends_with(kEnding)) out.push_back(file.substr(0, file.size() - kEnding.size()));
  }
  std::sort(out.begin(), out.end());
  return out;
}

bool is_in(const std::string& folder, const std::string& name) {
  const std::vector<std::string> names = names_in(folder);
  return std::find(names.begin(), names.end(), name) != names.end();
}

void check_is_in(const std::string& folder, const std::string& name) {
  if (is_in(folder, name)) return;
  const auto meant = nearest_name(name, names_in(folder));
  throw Error(filled(tr("no search is saved as %1"), {name}),
              meant ? filled(tr("did you mean %1?"), {*meant}) : tr("papersearch --saved lists them"));
}

// Each id once, in the order that SavedSearch::seen has.
std::vector<std::string> in_order(std::vector<std::string> ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

bool same_question(const SavedSearch& a, const SavedSearch& b) {
  return a.query == b.query && a.like == b.like && a.exact == b.exact && a.any == b.any && a.without == b.without;
}

}  // namespace

Request SavedSearch::request() const {
  Request out;
  out.query = query;
  out.like = like;
  out.exact = exact;
  out.without = without;
  out.match = any ? MatchMode::kAny : MatchMode::kAll;
  out.partial = false;
  out.sort = Sort::kDate;
  out.limit = kMaxPapers;
  out.snippet_width = 0;
  return out;
}

std::string saved_json(const std::vector<SavedSearch>& searches) {
  Json saved = Json::array();
  for (const SavedSearch& search : searches)
    saved.push_back({{"name", search.name},
                     {"query", search.query},
                     {"like", search.like},
                     {"exact", search.exact},
                     {"any", search.any},
                     {"without", search.without},
                     {"seen", search.seen.size()}});
  return to_line({{"version", kSavedVersion}, {"saved", std::move(saved)}});
}

SavedSearches::SavedSearches() : folder_(state_folder()) {}

SavedList SavedSearches::all() const {
  const Lock lock(folder_, LOCK_SH);
  SavedList out;
  for (const std::string& name : names_in(folder_)) {
    try {
      out.searches.push_back(read_search(folder_, name));
    } catch (const Error& unreadable) {
      out.unreadable.push_back(unreadable);
    }
  }
  return out;
}

SavedSearch SavedSearches::find(const std::string& typed) const {
  const Lock lock(folder_, LOCK_SH);
  const std::string name = kept_name(typed);
  check_is_in(folder_, name);
  return read_search(folder_, name);
}

bool SavedSearches::save(const SavedSearch& search) {
  SavedSearch kept = search;
  kept.name = kept_name(search.name);
  check_name(kept.name);
  std::error_code failed;
  std::filesystem::create_directories(folder_, failed);
  if (failed) throw Error(filled(tr("cannot make the folder %1: %2"), {folder_, failed.message()}));
  const Lock lock(folder_, LOCK_EX);
  const bool was_there = is_in(folder_, kept.name);
  kept.seen = in_order(std::move(kept.seen));
  replace_file(folder_, kept.name + std::string(kEnding), json_of(kept));
  return was_there;
}

void SavedSearches::forget(const std::string& typed) {
  const Lock lock(folder_, LOCK_EX);
  const std::string name = kept_name(typed);
  check_is_in(folder_, name);
  std::error_code failed;
  std::filesystem::remove(folder_ + "/" + name + std::string(kEnding), failed);
  if (failed) throw Error(filled(tr("cannot forget %1: %2"), {name, failed.message()}));
}

void SavedSearches::add_seen(const SavedSearch& search, const std::vector<std::string>& ids,
                             const std::string& history) {
  const Lock lock(folder_, LOCK_EX);
  if (!is_in(folder_, search.name)) return;
  SavedSearch now = read_search(folder_, search.name);
  if (!same_question(now, search)) return;
  const std::vector<std::string> sorted = in_order(ids);
  std::vector<std::string> both;
  std::set_union(now.seen.begin(), now.seen.end(), sorted.begin(), sorted.end(), std::back_inserter(both));
  if (both == now.seen && history == now.history) return;
  now.seen = std::move(both);
  now.history = history;
  replace_file(folder_, now.name + std::string(kEnding), json_of(now));
}

}  // namespace papersearch

// What each address answers. Knows papers and no sockets.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>

#include "query/server/cache.h"
#include "query/server/http/message.h"
#include "src/base/date.h"

namespace papersearch {

class Searcher;

struct RouteOptions {
  std::string index_path;
  std::string assets;  // folder to serve the page from, for its development; empty: what is built in
  std::size_t cache = std::size_t{32} << 20U;  // bytes of answers that are kept; 0: none
  std::function<Date()> today = papersearch::today;
};

// Each thread that calls handle() has its own Searcher; a new generation of the index is followed by itself.
class Routes {
 public:
  explicit Routes(RouteOptions options);

  [[nodiscard]] HttpResponse handle(const HttpRequest& request) const;

  // Answered without the index, and at once: whether the process lives, metrics, the page.
  [[nodiscard]] static bool quick(const std::string& path);

  // Forgets every kept answer; every thread opens the index again and forgets what it knew of it.
  void reopen();

  std::function<bool()> is_stopping = [] { return false; };
  std::function<std::string()> metrics = [] { return std::string(); };

 private:
  [[nodiscard]] Searcher& searcher_of_thread() const;
  [[nodiscard]] bool is_ready() const;

  RouteOptions options_;
  std::atomic<unsigned> epoch_;
  std::unique_ptr<AnswerCache> cache_;
};

}  // namespace papersearch

// paperserve: answers over HTTP, with a JSON API and a page.
#include <CLI/CLI.hpp>
#include <iostream>
#include <string>
#include <thread>

#include "query/result/search.h"
#include "query/server/http.h"
#include "query/server/metrics.h"
#include "query/server/routes.h"
#include "src/crash_guard.h"
#include "src/diagnostic.h"
#include "src/index/index_folder.h"
#include "src/terminal.h"

int main(int argc, char** argv) {
  using namespace papersearch;
  install_crash_guard("paperserve", 0);
  CLI::App app{"Answers searches over HTTP: a JSON API below /v1, and a page.", "paperserve"};
  HttpOptions http;
  RouteOptions routes_options;
  std::size_t cache = 32;
  http.threads = std::max(1U, std::thread::hardware_concurrency());
  app.add_option("--db", routes_options.index_path,
                 "folder of the index (default: $PAPERSEARCH_DB, else the XDG data folder)");
  app.add_option("--listen", http.listen, "address:port, or unix:/path")->capture_default_str();
  app.add_option("--port-file", http.port_file, "where to write the port that was taken (with port 0)");
  app.add_option("--threads", http.threads, "that search")->check(CLI::Range(1, 256))->capture_default_str();
  app.add_option("--connections", http.connections, "at the most")
      ->check(CLI::Range(1, 100'000))
      ->capture_default_str();
  app.add_option("--rate", http.rate, "requests a second and client, with a burst of twice that; 0: no limit")
      ->capture_default_str();
  app.add_option("--cors-origin", http.cors_origins, "origin that may ask from a browser; may be repeated");
  app.add_option("--cache", cache, "MB of answers to keep for those who ask the same")
      ->check(CLI::Range(0, 4096))
      ->capture_default_str();
  app.add_option("--assets", routes_options.assets, "folder to serve the page from, instead of the one built in");
  app.add_flag("--access-log", http.access_log, "a JSON object a request to stderr, without addresses");
  app.set_version_flag("--version", "paperserve " PAPERSEARCH_VERSION);
  app.footer("SIGTERM ends it when what is under way is answered, SIGHUP opens the index again.");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& e) {
    return app.exit(e) == 0 ? 0 : exit_code(Trouble::kOther);
  }
  try {
    if (routes_options.index_path.empty()) routes_options.index_path = default_index_path();
    Searcher(routes_options.index_path).identity();  // says at once what is wrong with it
    routes_options.cache = cache << 20U;
    Metrics metrics;
    Routes routes(routes_options);
    routes.metrics = [&] { return metrics.text(); };
    HttpServer server(
        http, [&](const HttpRequest& request) { return routes.handle(request); }, Routes::quick,
        {[&](const std::string& route, int status, double seconds) { metrics.response(route, status, seconds); },
         [&](std::size_t connections, std::size_t waiting) { metrics.gauge(connections, waiting); }});
    routes.is_ready = [&] { return !server.stopping(); };
    server.run([&] { std::cerr << "paperserve: listening on " << http.listen << "\n"; }, [&] { routes.reopen(); });
    return 0;
  } catch (...) {
    return report_failure("paperserve", std::current_exception());
  }
}

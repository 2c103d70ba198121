// SPDX-License-Identifier: GPL-2.0-or-later
// paperserve: answers over HTTP, with a JSON API and a page.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <string>
#include <thread>

#include "data/version.h"
#include "query/match/revision_cache.h"
#include "query/result/search.h"
#include "query/server/api_manual.h"
#include "query/server/http/base_url.h"
#include "query/server/http/host.h"
#include "query/server/http/server.h"
#include "query/server/index_watch.h"
#include "query/server/metrics.h"
#include "query/server/routes.h"
#include "query/server/supervisor.h"
#include "src/base/command_line.h"
#include "src/base/crash_guard.h"
#include "src/base/diagnostic.h"
#include "src/base/output.h"
#include "src/base/settings.h"
#include "src/base/translation.h"
#include "src/index/index_folder.h"

namespace {

using namespace papersearch;

// Of a file's permissions, in octal.
unsigned socket_mode(const std::string& text) {
  std::size_t read = 0;
  unsigned long mode = 01000;
  if (!text.empty() && text.find_first_not_of("01234567") == std::string::npos && text.size() <= 4)
    mode = std::stoul(text, &read, 8);
  if (mode > 0777) throw Error("no mode of a socket: " + text, "write it in octal, such as 0660");
  return static_cast<unsigned>(mode);
}

void check_origins(const std::vector<std::string>& origins) {
  for (const std::string& origin : origins) {
    const bool good = (origin.starts_with("http://") || origin.starts_with("https://")) &&
                      is_host(origin.substr(origin.find("//") + 2));
    if (!good) throw Error("no origin: " + origin, "write https://example.org, as browsers send it, without a path");
    // They are compared byte by byte with what browsers send (RFC 6454, 6.2).
    std::string sent = origin;
    std::transform(sent.begin(), sent.end(), sent.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const std::string_view usual_port = sent.starts_with("https:") ? ":443" : ":80";
    if (sent.ends_with(usual_port)) sent.resize(sent.size() - usual_port.size());
    if (sent.ends_with(':')) sent.pop_back();
    if (sent != origin) throw Error("no browser sends the origin " + origin, "write " + sent);
  }
}

void check_hosts(const std::vector<std::string>& hosts) {
  for (const std::string& host : hosts) {
    const bool literal = host.starts_with('[') && host.ends_with(']');
    if (host != "*" && (!is_host(host) || (!literal && host.find(':') != std::string::npos)))
      throw Error("no name of a host: " + host, "write it without scheme and port: search.example.org");
  }
}

void check_base_url(std::string& url) {
  if (url.ends_with('/')) url.pop_back();
  if (!url.empty() && !is_base_url(url))
    throw Error("no address of a server: " + url, "write https://example.org or https://example.org/search");
}

void check_assets(const std::string& folder) {
  std::error_code ignored;
  if (!folder.empty() && !std::filesystem::is_regular_file(std::filesystem::path(folder) / "index.html", ignored))
    throw Error("no page in " + folder, "give --assets the folder that index.html is in");
}

// The address as it was given, with the port that the system chose for port 0.
std::string with_taken_port(const std::string& listen, const ListenAddress& taken) {
  const bool is_chosen = !taken.is_unix() && listen.ends_with(":0");
  return is_chosen ? listen.substr(0, listen.size() - 1) + std::to_string(taken.port) : listen;
}

void write_port(const std::string& file, unsigned port) {
  std::ofstream out(file);
  out << port << "\n" << std::flush;
  if (!out) throw Error("cannot write the port to " + file, "choose another file with --port-file");
}

int serve(HttpOptions http, const RouteOptions& options, const ListeningSocket& socket) {
  try {
    Metrics metrics;
    const IndexWatch watch(options.index_path);
    Routes routes(options);
    routes.metrics = [&] { return metrics.text() + watch.text(); };
    http.when_refused = [&](const HttpRequest& request, const HttpResponse& problem) {
      return routes.refused(request, problem);
    };
    HttpServer server(
        http, [&](const HttpRequest& request) { return routes.handle(request); }, Routes::is_quick,
        {[&](const std::string& route, int status, double seconds) { metrics.count_response(route, status, seconds); },
         [&](std::size_t connections, std::size_t waiting) { metrics.set_gauges(connections, waiting); }});
    routes.is_stopping = [&] { return server.is_stopping(); };
    server.run(socket, [&] { routes.reopen(); });
    return 0;
  } catch (...) {
    return report_failure("paperserve", std::current_exception());
  }
}

}  // namespace

int main(int argc, char** argv) {
  install_crash_guard("paperserve", 0);
  const std::vector<std::string> arguments = in_chosen_language({argv + 1, argv + argc});
  CLI::App app{message("Answers searches over HTTP: a JSON API below /v1, and a page."), "paperserve"};
  HttpOptions http;
  RouteOptions routes;
  std::string listen = "127.0.0.1:8080";
  std::string mode = "0660";
  std::string port_file;
  std::size_t cache = RouteOptions().cache >> 20U;
  std::optional<std::size_t> memory;
  bool manual = false;
  http.threads = std::max(1U, std::thread::hardware_concurrency());
  const std::string where = message("Where it listens");
  const std::string whom = message("Whom it answers");
  const std::string load = message("Load");
  const std::string program = message("Program");
  app.add_option("--listen", listen, message("address:port, [v6]:port, or unix:/path; port 0 is any"))
      ->type_name("ADDRESS")
      ->group(where)
      ->capture_default_str();
  app.add_option("--socket-mode", mode, message("permissions of the UNIX socket, in octal"))
      ->type_name("MODE")
      ->group(where)
      ->capture_default_str();
  app.add_option("--port-file", port_file, message("where to write the port that was taken (with port 0)"))
      ->type_name("FILE")
      ->group(where);
  app.add_option("--host", http.hosts,
                 message("name to answer to, beside localhost and the address listened on; may be repeated; '*': any"))
      ->type_name("NAME")
      ->group(whom);
  app.add_option(
         "--trusted-proxy", http.trusted_proxies,
         message("address, network or 'unix' whose X-Forwarded-For names the client, and whose X-Forwarded-Proto and "
                 "X-Forwarded-Prefix the address of the page; may be repeated"))
      ->type_name("ADDRESS")
      ->group(whom);
  app.add_option(
         "--base-url", http.base_url,
         message("address of the page as clients see it, for feeds and search boxes: https://example.org/search"))
      ->type_name("URL")
      ->group(whom);
  app.add_option("--cors-origin", http.cors_origins, message("origin that may ask from a browser; may be repeated"))
      ->type_name("ORIGIN")
      ->group(whom);
  app.add_option("--threads", http.threads, message("threads that search (default: one for each processor)"))
      ->transform(whole_number(1, 256))
      ->type_name("N")
      ->group(load);
  app.add_option("--connections", http.connections, message("maximum open connections"))
      ->transform(whole_number(1, 100'000))
      ->type_name("N")
      ->group(load)
      ->capture_default_str();
  app.add_option("--rate", http.rate, message("requests a second and client, with a burst of twice that; 0: no limit"))
      ->check(number(0, 1e6))
      ->type_name("N")
      ->group(load)
      ->capture_default_str();
  app.add_option("--cache", cache, message("MB of answers to keep for those who ask the same"))
      ->transform(whole_number(0, 4096))
      ->type_name("MB")
      ->group(load)
      ->capture_default_str();
  app.add_option("--memory", memory,
                 message("MB of the index (posting lists, papers) to keep decoded, for all threads (default: 40, more "
                         "for over 100,000 papers)"))
      ->transform(whole_number(0, 65536))
      ->type_name("MB")
      ->group(load);
  app.add_option("--db", routes.index_path,
                 message("folder of the index (default: $PAPERSEARCH_DB, else the XDG data folder)"))
      ->type_name("DIR")
      ->group(program);
  app.add_option("--assets", routes.assets, message("folder to serve the page from, instead of the one built in"))
      ->type_name("DIR")
      ->group(program);
  app.add_flag("--access-log", http.access_log, message("a JSON object a request to stderr, without addresses"))
      ->group(program);
  add_language_option(app, program);
  app.set_help_flag("-h,--help", message("print this help and exit"))->group(program);
  app.set_version_flag("-V,--version", "paperserve " + std::string(data::kVersion),
                       message("print the version and exit"))
      ->group(program);
  app.footer(message("SIGTERM ends it when what is under way is answered, SIGHUP opens the index again."));
  app.add_flag("--man-api", manual, "print papersearch-api(7)")->group("");
  add_usual_options(app);
  const Settings settings(app);
  if (const auto code = parse_command_line(app, settings.with_environment(arguments))) return *code;
  if (manual) return write_to_stdout(api_manual(), "paperserve") == Written::kFailed ? exit_code(Trouble::kOther) : 0;
  choose_language("en");  // its answers are for programs, and its log for those who search it
  try {
    check_origins(http.cors_origins);
    check_hosts(http.hosts);
    check_base_url(http.base_url);
    check_assets(routes.assets);
    if (routes.index_path.empty()) routes.index_path = default_index_path();
    Searcher(routes.index_path).identity();  // says at once what is wrong with it
    routes.cache = cache << 20U;
    if (memory) RevisionCache::limit(*memory << 20U);
    block_signals();
    const ListeningSocket socket(parse_listen_address(listen), socket_mode(mode));
    http.listen = socket.address();
    if (!port_file.empty()) write_port(port_file, http.listen.port);
    std::cerr << "paperserve: listening on " + with_taken_port(listen, http.listen) + "\n";
    return supervise("paperserve", [&] { return serve(http, routes, socket); });
  } catch (...) {
    return report_failure("paperserve", std::current_exception());
  }
}

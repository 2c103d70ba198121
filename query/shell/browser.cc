// Opens links in the browser of the person at the terminal.
#include "query/shell/browser.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string_view>

#include "src/base/diagnostic.h"
#include "src/base/split.h"
#include "src/base/translation.h"

namespace papersearch {
namespace {

// Runs a command of a shell with the link as $1, so that nothing in the link is read by the shell.
bool run_with(const std::string& command, const std::string& link) {
  const pid_t child = ::fork();
  if (child < 0) return false;
  if (child == 0) {
    std::signal(SIGPIPE, SIG_DFL);
    ::alarm(0);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);  // stdout is for answers
    ::execl("/bin/sh", "sh", "-c", command.c_str(), "sh", link.c_str(), nullptr);
    ::_exit(127);
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

// "firefox %s" with the link in its place, "firefox" with the link behind it.
std::string with_link(std::string command) {
  bool placed = false;
  for (std::size_t at = 0; (at = command.find("%s", at)) != std::string::npos; at += 4, placed = true)
    command.replace(at, 2, "\"$1\"");
  return placed ? command : command + " \"$1\"";
}

}  // namespace

void open_in_browser(const std::string& link) {
  const char* const browsers = std::getenv("BROWSER");
  for (const std::string_view browser : split_nonempty(browsers == nullptr ? "" : browsers, ":")) {
    if (run_with(with_link(std::string(browser)), link)) return;
  }
  if (run_with(with_link("exec xdg-open"), link)) return;
  throw Error(filled(tr("no browser took %1"), {link}), tr("set $BROWSER, or install xdg-open (xdg-utils)"));
}

}  // namespace papersearch

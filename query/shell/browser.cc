// SPDX-License-Identifier: GPL-2.0-or-later
// Opens links in the browser of the person at the terminal.
#include "query/shell/browser.h"

#include <cstdlib>
#include <string_view>

#include "query/shell/command.h"
#include "src/base/diagnostic.h"
#include "src/base/split.h"
#include "src/base/translation.h"

namespace papersearch {
namespace {

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
    if (run_command(with_link(std::string(browser)), link).status == 0) return;
  }
  if (run_command(with_link("xdg-open"), link).status == 0) return;
  throw Error(filled(tr("no browser took %1"), {link}), tr("set $BROWSER, or install xdg-open (xdg-utils)"));
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// What papersearch does with saved searches: --save, --saved, --new, --peek, --forget.
#pragma once

#include <string>

#include "query/render/styled_lines.h"
#include "query/shell/arguments.h"
#include "query/shell/options.h"

namespace papersearch {

// The functions print what they did and return the exit code; they throw Error.

// Saves the search that `request` makes; what it finds now counts as seen.
int save_search(const ShellOptions& options, const Request& request);

int list_saved(const ShellOptions& options, const std::string& format);

int forget_search(const ShellOptions& options);

// Shows what is new of the searches that the words of the command line name, or of all. Papers count as seen once all
// of them were written, and with --peek not even then.
int show_news(const ShellOptions& options, const Arguments& arguments, const std::string& format,
              const TextStyle& style);

}  // namespace papersearch

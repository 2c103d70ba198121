// SPDX-License-Identifier: GPL-2.0-or-later
// The command line of paperindex: what it takes, which options go together, and what --help says of them.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "indexer/write/sync.h"
#include "src/base/settings.h"

namespace papersearch {

struct RunOptions {
  std::vector<std::string> archives;  // as given; SyncOptions::roots is made of them
  double wait = 0;                    // seconds; SyncOptions::wait is made of it
  SyncOptions sync;
  std::string report = "text";
  bool strict = false;
  bool quiet = false;
  bool verbose = false;
  bool check = false;
  bool repair = false;
  bool watch = false;
  bool stats = false;
  bool concepts = false;
};

// Adds all options to `app`, which writes into `arguments` when it parses. ARCHIVE may come from `settings`. Both must
// live as long as `app`.
void add_options(CLI::App& app, RunOptions& arguments, const Settings& settings);

}  // namespace papersearch

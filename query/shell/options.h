// SPDX-License-Identifier: GPL-2.0-or-later
// The options of papersearch: the one table of them, for its help and for whatever is made of it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "query/result/search.h"
#include "query/shell/arguments.h"

namespace papersearch {

// What the options say. Values that were not given are as here.
struct ShellOptions {
  Request request;  // without its query
  std::string index_path;
  std::string format;  // empty: see chosen_format()
  std::string sort;
  std::string rank = "full";
  std::string match = "all";
  std::string color = "auto";
  std::string concepts;             // a file of rules
  std::vector<std::string> fields;  // of each hit; empty: those of the format
  bool no_pager = false;
  std::string concept_words;
  std::size_t open = 0;  // the rank of a hit
  std::string show;      // the rank of a hit, or an id
  std::string save;      // the name to save the search by
  std::string forget;
  bool saved = false;
  bool news = false;
  bool peek = false;
  bool print_config = false;
  std::optional<std::string> begun;  // a word of a query that is to be completed
  bool mcp = false;
  bool help_query = false;
  bool man_query = false;
};

// Makes the options of `app`, which are read into `options`; both must outlive the parsing.
void add_options(CLI::App& app, ShellOptions& options);

// Whether there is anything to search for.
bool asks(const Request& request);

// The rank that --show asks for; nullopt where it asks for an id. No id consists of digits alone.
std::optional<std::size_t> shown_rank(const std::string& show);

// The format of the answer: what --format says; else text on a terminal, and one line a hit in a pipe, but text there
// as well where something was asked for that such lines cannot show.
std::string chosen_format(const ShellOptions& options, const Arguments& arguments, bool to_terminal);

// Throws Error where two options were given of which one would have to be ignored, and names both. `format` is the one
// that was chosen.
void check_combination(const ShellOptions& options, const Arguments& arguments, const std::string& format);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Where an answer is written to.
#pragma once

#include <string>

#include "query/render/styled_lines.h"
#include "src/base/output.h"

namespace papersearch {

// Exit codes of an answer; for those of errors see exit_code() in src/base/diagnostic.h.
inline constexpr int kFound = 0;
inline constexpr int kNothing = 1;
inline constexpr int kError = 2;

inline constexpr std::size_t kSnippetLines = 2;  // of a hit, as text

// Whether stdout is a terminal, so that a person reads the answer.
bool is_terminal();

// What the terminal can do. `color` is auto, always or never; auto follows NO_COLOR, CLICOLOR_FORCE, CLICOLOR and TERM.
// Lines are no longer than a person reads with ease. Links (OSC 8) are for terminals that are known to have them, or as
// FORCE_HYPERLINK says.
TextStyle terminal_style(const std::string& color);

// Writes the text to stdout and flushes it; through a pager where stdout is a terminal that it does not fit on and
// `with_pager` is set. The pager is $PAPERSEARCH_PAGER, else $PAGER, else "less -FRX"; none where that is empty or
// "cat", or fails. A pager that ends before it has read all, or is interrupted, is a reader that has seen enough.
Written write_out(const std::string& text, bool with_pager);

// The same, and the exit code after it.
int written(const std::string& text, bool found, bool with_pager);

// Prints the notes of an answer to stderr.
void print_notes(const Response& response);

}  // namespace papersearch

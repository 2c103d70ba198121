// Where an answer is written to.
#pragma once

#include <cstdint>
#include <string>

#include "query/render/styled_lines.h"

namespace papersearch {

// Whether stdout is a terminal, so that a person reads the answer.
bool is_terminal();

// What the terminal can do. `color` is auto, always or never; auto follows NO_COLOR, CLICOLOR_FORCE, CLICOLOR and TERM.
// Lines are no longer than a person reads with ease. Links (OSC 8) are for terminals that are known to have them, or as
// FORCE_HYPERLINK says.
TextStyle terminal_style(const std::string& color);

enum class Written : std::uint8_t {
  kAll,
  kPart,    // the reader has seen enough ("head"), which is no error
  kFailed,  // stderr says why
};

// Writes the text to stdout and flushes it; through a pager where stdout is a terminal that it does not fit on and
// `with_pager` is set. The pager is $PAPERSEARCH_PAGER, else $PAGER, else "less -FRX"; none where that is empty or
// "cat", or cannot be run.
Written write_out(const std::string& text, bool with_pager);

}  // namespace papersearch

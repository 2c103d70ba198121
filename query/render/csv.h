// An answer for spreadsheets.
#pragma once

#include <string>

#include "query/result/response.h"
#include "src/base/terminal.h"

namespace papersearch {

// A line of names and a line a hit, after RFC 4180, UTF-8. A text that a spreadsheet would take for a formula begins
// with an apostrophe, and one does so in the middle of a cell where some spreadsheets begin a cell, behind a semicolon.
// Each cell is one line; the url is that of web_link() (query/render/link.h), or empty.
std::string render_csv(const Response& response, Destination destination = Destination::kPipe);

}  // namespace papersearch

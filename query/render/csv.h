// An answer for spreadsheets.
#pragma once

#include <string>

#include "query/result/response.h"

namespace papersearch {

// A line of names and a line a hit, after RFC 4180, UTF-8. A text that a spreadsheet would take for a formula begins
// with an apostrophe.
std::string render_csv(const Response& response);

}  // namespace papersearch

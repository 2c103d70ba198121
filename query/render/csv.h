// SPDX-License-Identifier: GPL-2.0-or-later
// Writes an answer as CSV, for spreadsheets.
#pragma once

#include <string>
#include <vector>

#include "query/result/response.h"
#include "src/base/terminal.h"

namespace papersearch {

// The columns where nobody chose any.
const std::vector<std::string>& csv_columns();

// A line with the names of the columns, each one of hit_fields() (query/render/json.h), and a line for each hit, after
// RFC 4180 (lines end with "\r\n"), in UTF-8. Each cell is one line. Text that a spreadsheet would take for a formula
// gets an apostrophe before it, also after a semicolon inside a cell, where some spreadsheets begin a new one (OWASP,
// "CSV Injection"). The url is that of web_link() (query/render/link.h), or empty. Any thread may call it.
std::string render_csv(const Response& response, Destination destination = Destination::kPipe,
                       const std::vector<std::string>& columns = csv_columns());

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// The description of the query language: the output of --help-query, and its manual page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// A form of the query language.
struct QueryForm {
  std::string_view example;  // a complete query
  const char* means;         // what it finds, in a few words; a message of src/base/translation.h
};

// The forms of the language, in the order in which they are explained. The fields are not among them; these come from
// kFields (src/index/schema.h).
const std::vector<QueryForm>& query_forms();

// Plain text in lines of so many cells, UTF-8.
std::string query_help(std::size_t width = 80);

// The manual page papersearch-query(7), troff with the man macros, UTF-8.
std::string query_man();

}  // namespace papersearch

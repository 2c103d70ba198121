// The query language for people: a screen of help, and the manual page. Fields come from the one table.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

struct QueryForm {
  std::string_view example;  // a query that can be asked as it stands
  std::string_view means;
};

// The forms of the language beside its fields, in the order they are explained.
const std::vector<QueryForm>& query_forms();

std::string query_help();  // plain text, at most 80 cells wide
std::string query_man();   // papersearch-query(7), troff with the man macros

}  // namespace papersearch

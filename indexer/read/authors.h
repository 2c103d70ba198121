// SPDX-License-Identifier: GPL-2.0-or-later
// Lists of authors as people write them: names in a row, or a list of Python or JSON. All texts are UTF-8 without an
// end of line; any content is read in linear time, without exceptions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

struct WrittenAuthors {
  std::vector<std::string> names;  // in order, as often as they stand there
  bool more = false;               // the list is cut: "+", "et al.", "외 3명"
};
// Names parted by commas, else by semicolons, before the last one "and" or "&" or "및"; or a list of Python or JSON
// with all its escapes. An affiliation in parentheses behind a name, and marks of footnotes, are left out.
WrittenAuthors written_authors(std::string_view list);

// Whether the item of a list may be one author: a few words with capitals, with particles ("van", "de") or without, or
// a name in Hangul. It may as well be a heading ("Strong Results"), so it takes a label above it to make it one.
bool like_a_name(std::string_view item);

// Whether a list is of such names alone.
bool are_names(std::string_view list);

// Whether authors are written as a list of Python or JSON, which goes on to its bracket.
bool is_bracketed(std::string_view list);

// Whether the line behind this one, of a list of authors, belongs to it as well: this one is empty, or ends with a
// comma or "and", or its bracket is open.
bool goes_on(std::string_view line, bool bracketed);

}  // namespace papersearch

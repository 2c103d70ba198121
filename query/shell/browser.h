// SPDX-License-Identifier: GPL-2.0-or-later
// Opens links in the browser of the person at the terminal.
#pragma once

#include <string>

namespace papersearch {

// Gives the link to the first program of $BROWSER (names with blanks or %s are commands of a shell) that takes it, else
// to xdg-open, and waits until that has started the browser. Throws Error where none does. `link` is one of web_link()
// (query/render/link.h), so that no program reads it as an option or a file.
void open_in_browser(const std::string& link);

}  // namespace papersearch

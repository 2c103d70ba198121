// SPDX-License-Identifier: GPL-2.0-or-later
// What the environment says.
#pragma once

#include <string>

namespace papersearch {

// The value of a variable; empty where it is not set.
std::string environment(const char* name);

// A person's own folder of papersearch: below the variable of the XDG base directory specification where that is an
// absolute path, else below `usual` in the home folder ("~/.config" has ".config"); empty where there is no home.
std::string own_folder(const char* variable, const std::string& usual);

// Whether colours are wanted, and the variable that says so. Source: no-color.org, bixense.com/clicolors.
struct ColorWish {
  std::string when;  // "always", "never", or empty where nothing is said
  std::string variable;
};
ColorWish color_wish();

}  // namespace papersearch

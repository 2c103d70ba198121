// SPDX-License-Identifier: GPL-2.0-or-later
// What the environment says.
#include "src/base/environment.h"

#include <cstdlib>

namespace papersearch {

std::string environment(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? "" : value;
}

std::string own_folder(const char* variable, const std::string& usual) {
  if (const std::string folder = environment(variable); folder.starts_with('/')) return folder + "/papersearch";
  const std::string home = environment("HOME");
  return home.empty() ? "" : home + "/" + usual + "/papersearch";
}

ColorWish color_wish() {
  if (!environment("NO_COLOR").empty()) return {"never", "NO_COLOR"};
  const std::string force = environment("CLICOLOR_FORCE");
  if (!force.empty() && force != "0") return {"always", "CLICOLOR_FORCE"};
  return {};
}

}  // namespace papersearch

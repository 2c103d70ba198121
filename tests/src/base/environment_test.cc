// SPDX-License-Identifier: GPL-2.0-or-later
// What the environment says.
#include "src/base/environment.h"

#include <string>
#include <tuple>

#include "tests/catch.h"
#include "tests/environment.h"

namespace papersearch::environment_test {

TEST_CASE("a person's own folder is below an absolute path, else below the home") {
  for (const auto& [folder, home, wanted] : {std::tuple{"/x", "/home/a", "/x/papersearch"},
                                             {"", "/home/a", "/home/a/.config/papersearch"},
                                             {"x", "/home/a", "/home/a/.config/papersearch"},
                                             {"x", "", ""}}) {
    const Environment set{{"XDG_CONFIG_HOME", folder}, {"HOME", home}};
    CHECK(own_folder("XDG_CONFIG_HOME", ".config") == wanted);
  }
}

TEST_CASE("no colours go before colours by force") {
  for (const auto& [none, force, wanted] :
       {std::tuple{"1", "1", "never"}, {"", "1", "always"}, {"", "0", ""}, {"", "", ""}}) {
    const Environment set{{"NO_COLOR", none}, {"CLICOLOR_FORCE", force}};
    CHECK(color_wish().when == wanted);
  }
}

}  // namespace papersearch::environment_test

// SPDX-License-Identifier: GPL-2.0-or-later
// What the environment says.
#include "src/base/environment.h"

#include <cstdlib>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "tests/catch.h"

namespace papersearch::environment_test {

namespace {

// Sets variables while it exists; an empty value unsets one.
class Environment {
 public:
  explicit Environment(const std::vector<std::pair<const char*, const char*>>& variables) {
    for (const auto& [name, value] : variables) {
      before_.emplace_back(name, environment(name));
      set(name, value);
    }
  }
  ~Environment() {
    for (const auto& [name, value] : before_) set(name, value.c_str());
  }
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

 private:
  static void set(const char* name, const char* value) {
    if (*value == '\0') {
      ::unsetenv(name);
    } else {
      ::setenv(name, value, 1);
    }
  }

  std::vector<std::pair<const char*, std::string>> before_;
};

}  // namespace

TEST_CASE("a person's own folder is below an absolute path, else below the home") {
  for (const auto& [folder, home, wanted] : {std::tuple{"/x", "/home/a", "/x/papersearch"},
                                             {"", "/home/a", "/home/a/.config/papersearch"},
                                             {"x", "/home/a", "/home/a/.config/papersearch"},
                                             {"x", "", ""}}) {
    const Environment set({{"XDG_CONFIG_HOME", folder}, {"HOME", home}});
    CHECK(own_folder("XDG_CONFIG_HOME", ".config") == wanted);
  }
}

TEST_CASE("no colours go before colours by force") {
  for (const auto& [none, force, wanted] :
       {std::tuple{"1", "1", "never"}, {"", "1", "always"}, {"", "0", ""}, {"", "", ""}}) {
    const Environment set({{"NO_COLOR", none}, {"CLICOLOR_FORCE", force}});
    CHECK(color_wish().when == wanted);
  }
}

}  // namespace papersearch::environment_test

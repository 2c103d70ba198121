// SPDX-License-Identifier: GPL-2.0-or-later
// The environment of a test.
#pragma once

#include <cstdlib>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "src/base/environment.h"

namespace papersearch {

// Sets variables while it exists; an empty value unsets one.
class Environment {
 public:
  explicit Environment(std::initializer_list<std::pair<const char*, const char*>> variables) {
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

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// What paperindex shows of a run: a bar while it goes on, JSON for monitoring, remarks about the archive in few lines.
#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "src/base/diagnostic.h"

namespace papersearch {

// A bar on stderr where that is a terminal, from half a second after it was made.
class Progress {
 public:
  void show(std::size_t done, std::size_t all);  // digests
  void clear();                                  // before anything else is printed

 private:
  bool terminal_ = is_terminal();
  bool shown_ = false;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point last_;

  static bool is_terminal();
};

// One JSON object on one line, for monitoring (docs/operations.md has its fields).
class RunReport {
 public:
  // All findings are counted; so many are listed that a log can hold them. `source` is the text that the span of the
  // finding is in, empty where the finding is about a file as a whole.
  void add(const Diagnostic& finding, const std::string& file, std::string_view source);

  void set(const std::string& name, nlohmann::ordered_json value);

  // The object, safe for a terminal, and a newline.
  std::string text(int exit_code, double seconds);

 private:
  std::size_t all_ = 0;
  nlohmann::ordered_json fields_;
  nlohmann::ordered_json findings_ = nlohmann::ordered_json::array();
};

// Counts remarks about the archive by their codes, because there may be thousands.
class QualitySummary {
 public:
  void add(const Diagnostic& finding);

  // A line for each code: how many, and the first message. Safe for a terminal; empty where there are none.
  [[nodiscard]] std::string text() const;

 private:
  std::map<std::string, std::pair<std::size_t, std::string>> codes_;  // count and first message
};

}  // namespace papersearch

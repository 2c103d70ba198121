// Where an answer is written to.
#include "query/shell/output.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>

#include "src/base/command_line.h"
#include "src/base/translation.h"

namespace papersearch {
namespace {

constexpr std::size_t kWidest = 110;  // cells; longer lines are hard to read

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

bool wants_color(const std::string& choice) {
  if (choice != "auto") return choice == "always";
  if (!environment("NO_COLOR").empty()) return false;
  if (const std::string force = environment("CLICOLOR_FORCE"); !force.empty() && force != "0") return true;
  if (environment("CLICOLOR") == "0" || environment("TERM") == "dumb") return false;
  return is_terminal();
}

}  // namespace

bool is_terminal() { return ::isatty(STDOUT_FILENO) != 0; }

TextStyle terminal_style(const std::string& color) { return {wants_color(color), std::min(line_width(), kWidest)}; }

Written write_out(const std::string& text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return Written::kAll;
  if (errno == EPIPE) return Written::kPart;
  std::cerr << "papersearch: " << filled(tr("cannot write the answer: %1"), {std::strerror(errno)}) << "\n";
  return Written::kFailed;
}

}  // namespace papersearch

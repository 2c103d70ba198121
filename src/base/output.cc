// SPDX-License-Identifier: GPL-2.0-or-later
// Where answers are written to.
#include "src/base/output.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iostream>

#include "src/base/translation.h"

namespace papersearch {

Written write_to_stdout(const std::string& text, std::string_view program) {
  errno = 0;
  std::cout << text << std::flush;
  if (std::cout && std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return Written::kAll;
  if (errno == EPIPE) return Written::kPart;
  const std::string why = errno == 0 ? tr("an earlier part failed") : std::strerror(errno);
  std::cerr << program << ": " << filled(tr("cannot write the answer: %1"), {why}) << "\n";
  return Written::kFailed;
}

}  // namespace papersearch

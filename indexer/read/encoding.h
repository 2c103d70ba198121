// SPDX-License-Identifier: GPL-2.0-or-later
// The bytes of a file as UTF-8 text with "\n" at the end of lines, whatever they were written as.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

struct FileText {
  // Well-formed UTF-8. Empty where the encoding is not certain: text of guessed letters would be worse than none.
  std::string text;
  bool readable = true;
  std::optional<std::size_t> first_repair;  // in UTF-8 with a few ill-formed bytes, of the first U+FFFD for such
  std::vector<Diagnostic> findings;         // spans in `text`
};

// UTF-8 with "\n" or "\r\n" comes as it is, without its byte order mark. Others are converted, with a warning each:
//   other-encoding     UTF-16 or UTF-32 with a byte order mark; CP949 (of which EUC-KR is a part), where the bytes are
//                      valid as that and hardly any are as UTF-8
//   other-line-ends    most lines end with "\r", U+2028, U+2029 or U+0085
//   invalid-utf8       a few ill-formed bytes in UTF-8, which become U+FFFD
//   unknown-encoding   none of these; the file cannot be read
// Throws Error where ICU's data cannot be loaded, and only for what is no UTF-8. Any thread.
FileText file_text(std::string bytes);

}  // namespace papersearch

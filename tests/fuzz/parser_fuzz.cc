// SPDX-License-Identifier: GPL-2.0-or-later
// libFuzzer target: any bytes parse, spans lie inside, what is printed parses to the same tree.
#include "query/language/parser.h"
#include "src/base/utf8.h"
#include "src/text/normalize.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace papersearch;
  const Date today{2024, 10, 23};
  const std::string text = normalize_input(valid_utf8(std::string(reinterpret_cast<const char*>(data), size)));
  const ParsedQuery first = parse_query(text, today);
  for (const Diagnostic& note : first.notes) {
    require_inside(note.at, text.size());
    render(note, "query", text);
  }
  describe(first.root);
  const std::string printed = print(first.root);
  if (printed.size() <= kMaxQueryBytes) require(parse_query(printed, today).root == first.root);
  return 0;
}

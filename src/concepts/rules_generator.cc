// SPDX-License-Identifier: GPL-2.0-or-later
// Makes a source file of data/concepts.tsv when the programs are built, with the keys of all spellings, so that no
// search has to analyze the table. A mistake in the table is an error of the build.
//   make_concept_rules data/concepts.tsv TARGET.cc
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "src/base/diagnostic.h"
#include "src/concepts/rules.h"

namespace {

// A text between quotes, as C++ has it.
std::string literal(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\t') {
      out += "\\t";
    } else if (c == '\n') {
      out += "\\n";
    } else {
      out += c;
    }
  }
  return out + "\"\n";
}

}  // namespace

int main(int count, char** arguments) try {
  if (count != 3) {
    std::cerr << "usage: make_concept_rules data/concepts.tsv TARGET.cc\n";
    return 2;
  }
  std::ifstream table(arguments[1]);
  const std::string text((std::istreambuf_iterator<char>(table)), {});
  const papersearch::ConceptRules rules = papersearch::read_concept_rules(text, arguments[1]);
  std::ofstream out(arguments[2]);
  out << "#include \"src/concepts/built_in_rules.h\"\nnamespace papersearch::data {\n"
         "const std::string_view concept_rules =\n\"\"\n";
  std::vector<std::string> lines;
  for (const auto& [key, spellings] : rules.same) {
    std::string line = "=" + key;
    for (const std::string& spelling : spellings) line += "\t" + spelling;
    lines.push_back(line + "\n");
  }
  for (const auto& [key, other] : rules.apart) lines.push_back("!" + key + "\t" + other + "\n");
  for (const auto& [key, description] : rules.described) {
    std::string line = "?" + key + "\t";
    for (std::size_t i = 1; i < description.words.size(); ++i) {
      for (const std::string& one : description.words[i]) line += one + "|";
      line.back() = '\t';
    }
    lines.push_back(line + description.name + "\n");
  }
  std::sort(lines.begin(), lines.end());
  for (const std::string& line : lines) out << literal(line);
  out << ";\n}\n";
  return out.flush() ? 0 : 1;
} catch (const papersearch::Error& error) {
  std::cerr << error.what() << '\n';
  return 1;
}

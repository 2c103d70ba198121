// SPDX-License-Identifier: GPL-2.0-or-later
// An index of papers whose glosses teach spellings of concepts.
#pragma once

#include <string>

#include "src/concepts/concepts.h"
#include "tests/query/library.h"

namespace papersearch {

struct TaughtIndex : Library {
  // Adds `times` papers with this body and title.
  void teach(const std::string& body, int times = 1, const std::string& title = "Untitled") {
    for (int i = 0; i < times; ++i) add("t" + std::to_string(papers.size()), title, body);
  }

  // Runs `use` with the database of the index.
  template <typename Use>
  void read(Use use) {
    ReadIndex(path()).read([&](const Xapian::Database& index) { use(index); });
  }

  // The other spellings of the words, with ", " between.
  std::string also(const std::string& words, const ConceptRules& rules = {}) {
    std::string out;
    read([&](const Xapian::Database& index) {
      out.clear();
      for (const OtherSpelling& s : other_spellings(words, 10, rules, index)) out += (out.empty() ? "" : ", ") + s.text;
    });
    return out;
  }
};

}  // namespace papersearch

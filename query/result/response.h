// The answer to a request as plain values, which every renderer takes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "src/diagnostic.h"
#include "src/paper.h"

namespace papersearch {

// A stretch of text that lights up or does not. The pieces of a text, joined, are the text.
struct SnippetPiece {
  std::string text;
  bool match = false;

  friend bool operator==(const SnippetPiece&, const SnippetPiece&) = default;
};

struct Hit {
  std::size_t rank = 0;  // from 1, over all pages
  double score = 0;
  Paper paper;
  std::vector<SnippetPiece> title;
  std::vector<SnippetPiece> snippet;         // of the sections; "…" where it was cut
  std::vector<std::string> matched_authors;  // the authors that the query named
};

// How a query was read and carried out, in words, for --explain.
struct Explanation {
  std::string canonical;  // the query as we would have written it
  std::string tree;       // s-expression
  std::string terms;      // what lights up, in order of the alphabet
  std::string plan;       // the Xapian query
};

struct Response {
  std::string query;
  std::vector<Hit> hits;
  std::size_t total = 0;  // papers that match, exact
  double seconds = 0;
  std::uint64_t revision = 0;     // of the index; changes with every commit
  std::vector<Diagnostic> notes;  // about the query; spans into `query`
  Explanation explanation;        // filled when asked for
};

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// The answer to a request as plain values, from which every renderer works.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "query/language/order.h"
#include "src/base/diagnostic.h"
#include "src/paper/paper.h"

namespace papersearch {

// A piece of text, highlighted or not. The pieces of a text, joined, are the text.
struct SnippetPiece {
  std::string text;
  bool match = false;

  friend bool operator==(const SnippetPiece&, const SnippetPiece&) = default;
};

// A share of a hit's score, and what earned it.
struct ScorePart {
  std::string what;
  double score = 0;
};

// A concept that a paper names in both scripts, and how many papers name it alike.
struct PaperConcept {
  std::string text;   // in Latin letters: "reinforcement learning"
  std::string other;  // in Hangul: "강화 학습"
  std::size_t papers = 0;
};

struct Hit {
  std::size_t rank = 0;  // from 1, over all pages
  bool partial = false;  // has some of the words only, and is not counted in Response::total
  double score = 0;
  Paper paper;
  std::vector<SnippetPiece> title;           // as people read it, see readable() in query/result/snippet.h
  std::vector<SnippetPiece> snippet;         // of the sections; "…" where it was cut
  std::vector<std::string> matched_authors;  // the authors that the query named
  std::vector<ScorePart> parts;              // largest first, their sum is the score; filled with the explanation
  std::vector<PaperConcept> concepts;        // filled when asked for
};

// How a query was read and run, for --explain.
struct Explanation {
  std::string canonical;  // the query as we would have written it
  std::string tree;       // s-expression
  std::string terms;      // what is highlighted, in alphabetical order
  std::string plan;       // what the index is asked
};

// How many of all matching papers have a value; exact.
struct FacetValue {
  std::string value;   // as printed: "Yu Qiao", "2024-10", "Performance Highlights", "10..19"
  std::string filter;  // what narrows the query to it: author:"Yu Qiao"
  std::size_t papers = 0;
};

struct Facets {
  std::vector<FacetValue> authors;   // most papers first; spellings that differ in marks or case are one person
  std::vector<FacetValue> months;    // in order of time
  std::vector<FacetValue> sections;  // most papers first
  std::vector<FacetValue> votes;     // in order, unknown last
};

struct TrendMonth {
  std::string month;       // "2024-10"; every month from the index's first to its last
  std::size_t papers = 0;  // that match
  std::size_t all = 0;     // in the index
};

// Another query, which finds something.
struct Suggestion {
  enum class Kind : std::uint8_t {
    kSpelling,  // another spelling of words that the index does not have
    kWithout,   // one restriction dropped
    kDigest,    // a day with a digest, before or behind days without one
  };
  Kind kind = Kind::kSpelling;
  std::string query;                 // with the filters of the request in its words
  std::optional<std::string> words;  // the query alone, where the filters stay as they are; nullopt where they do not
  std::string what;                  // the restriction that was dropped, the spelling, or the day
  std::size_t total = 0;
};

// A word that no paper has or hardly one, and what was searched instead.
struct RepairedWord {
  Span at;               // in the query
  std::string from;      // as typed
  std::string to;        // in the query language
  bool as_well = false;  // the word as typed was searched, too
};

struct Response {
  std::string query;
  std::vector<Hit> hits;
  // The answer: papers that have all of what the query asks for, or most of a long one; exact. Facets, trend, sorted
  // lists and feeds are of these papers alone.
  std::size_t total = 0;
  std::size_t total_partial = 0;  // papers with some of the words only, which follow in order of relevance; exact
  Sort sort = Sort::kRelevance;   // the order of the hits
  double seconds = 0;
  std::uint64_t revision = 0;           // of the index; rises with every commit
  std::string history;                  // of the index: revisions of one history alone can be compared
  std::vector<Diagnostic> notes;        // about the query; spans into `query`
  std::vector<std::string> also;        // other spellings of the query's concepts that were searched as well
  std::vector<RepairedWord> repaired;   // words that were searched otherwise than typed; each has a note as well
  std::string repaired_query;           // the query with them; empty where none was repaired
  std::vector<Suggestion> suggestions;  // where nothing was found, or a word was not
  std::optional<Facets> facets;         // these three: filled when asked for
  std::optional<std::vector<TrendMonth>> trend;
  Explanation explanation;
};

// A day with a digest.
struct DigestDay {
  Date day;
  std::size_t papers = 0;
};

// Its numbers are those of a search for `other`, so that they are the same wherever the concept is shown.
struct RisingConcept : PaperConcept {
  std::size_t recent = 0;  // papers of the last days
  std::size_t before = 0;  // papers of the days before them
};

struct RisingConcepts {
  Date first, last;        // the last days of the archive
  std::size_t papers = 0;  // of these days
  DateRange before;        // the days before them, which they are compared with; without a first all of them
  std::size_t before_papers = 0;
  std::vector<RisingConcept> concepts;
};

// What a word means besides itself.
struct ConceptSpelling {
  std::string text;
  std::string why;           // in words
  std::size_t evidence = 0;  // papers that say so
  std::size_t papers = 0;    // papers that have it
  struct Example {
    std::string id, title;
  };
  std::vector<Example> examples;  // papers that say so, newest first
};

struct ConceptAnswer {
  std::string words;
  std::size_t papers = 0;  // papers that have them
  std::vector<ConceptSpelling> spellings;
};

}  // namespace papersearch

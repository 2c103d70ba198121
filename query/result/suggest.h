// Completes a half-typed query.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

namespace papersearch {

struct CompletedWord {
  std::string query;  // the query with its last word completed
  std::string word;
  std::size_t papers = 0;  // with the word in the summary, plus those with it in the title
};

struct CompletedTitle {
  std::string id;
  std::string title;
};

struct Completions {
  std::vector<CompletedWord> words;  // most papers first
  std::vector<std::string> authors;  // as printed, most papers first
  std::vector<CompletedTitle> titles;
};

// Completes the last word of `typed` (UTF-8 in NFC), at most `max` of each kind. A last syllable that is still being
// typed counts as far as it has come: 강ㅎ and 강하 find 강화, since ㅎ starts 화 and 하 may get a final consonant.
// Throws Error (kTooLate) when the thread's deadline passes, and Xapian's exceptions, so it runs inside
// ReadIndex::read.
Completions complete_query(const std::string& typed, const Xapian::Database& index, std::size_t max);

}  // namespace papersearch

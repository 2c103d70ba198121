// What a half-typed query may become.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

namespace papersearch {

struct CompletedWord {
  std::string query;  // the query with its last word completed
  std::string word;
  std::size_t papers = 0;
};

struct CompletedTitle {
  std::string id;
  std::string title;
};

struct Completions {
  std::vector<CompletedWord> words;  // most papers first
  std::vector<std::string> authors;  // most papers first
  std::vector<CompletedTitle> titles;
};

// Completes the last word of `typed` (NFC). A last syllable that is still being typed counts as far as it has come:
// 강ㅎ and 강하 find 강화, since ㅎ begins 화 and 하 may get a final consonant. At most `most` of each kind.
Completions complete_query(const std::string& typed, const Xapian::Database& index, std::size_t most);

}  // namespace papersearch

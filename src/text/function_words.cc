// Words that say how something is asked and not what is asked for.
#include "src/text/function_words.h"

#include <unordered_set>

#include "data/function_words.h"
#include "src/base/split.h"

namespace papersearch {

bool is_function_word(std::string_view word) {
  static const std::unordered_set<std::string_view> kWords = [] {
    std::unordered_set<std::string_view> out;
    for (const std::string_view line : split_nonempty(data::function_words, "\n")) {
      if (!line.starts_with('#')) out.insert(line);
    }
    return out;
  }();
  return kWords.contains(word);
}

}  // namespace papersearch

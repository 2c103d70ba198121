// What the glosses of an English spelling say: 심층 강화 학습(reinforcement learning) may mean all three words or two.
#pragma once

#include <xapian.h>

#include <map>
#include <string>
#include <vector>

#include "src/concepts/spelling.h"

namespace papersearch {

// The Latin words, by key, that a Hangul one means, as far as that is well known beside what one paper says: by itself,
// by its sound, and at the same place of longer glosses. What was asked is kept, so one serves a whole question.
class Dictionary {
 public:
  explicit Dictionary(const Xapian::Database& index) : index_(index) {}

  const std::vector<std::string>& meanings(const std::string& hangul);
  [[nodiscard]] const Xapian::Database& index() const { return index_; }

 private:
  [[nodiscard]] std::vector<std::string> look_up(const std::string& hangul) const;

  const Xapian::Database& index_;
  std::map<std::string, std::vector<std::string>> known_;
};

// The Hangul spellings, and the Latin ones where it is an acronym or has one; unsorted. `key` is that of `english`.
// With `wanted`, the key of one, what one paper alone says of others may be left out. Throws Xapian's exceptions.
std::vector<OtherSpelling> glossed_spellings(const std::string& english, const std::string& key, Dictionary& dictionary,
                                             const std::string& wanted = "");

}  // namespace papersearch

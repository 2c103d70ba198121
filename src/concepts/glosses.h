// SPDX-License-Identifier: GPL-2.0-or-later
// What glosses mean: in 심층 강화 학습(reinforcement learning) the English words may gloss all three Korean ones or
// two.
#pragma once

#include <xapian.h>

#include <map>
#include <string>
#include <vector>

#include "src/concepts/spelling.h"

namespace papersearch {

// Strings are UTF-8; keys are those of src/concepts/key.h. Not for several threads at once. All functions throw
// Xapian's exceptions, and Error when the thread's deadline has passed.

// Looks up which Latin words a Hangul word means, by evidence from more than one paper: glosses of the word alone,
// Latin words that sound alike, and words at the same position of longer glosses. Keeps what it has looked up, so that
// one object is made for a whole query; `index` must outlive it.
class Dictionary {
 public:
  explicit Dictionary(const Xapian::Database& index) : index_(index) {}

  // The keys of the Latin words; `hangul` is a key too. The reference is valid as long as the object.
  const std::vector<std::string>& meanings(const std::string& hangul);
  [[nodiscard]] const Xapian::Database& index() const { return index_; }

 private:
  [[nodiscard]] std::vector<std::string> look_up(const std::string& hangul) const;

  const Xapian::Database& index_;
  std::map<std::string, std::vector<std::string>> known_;
};

// The Hangul spellings that glosses have for an English one, and the Latin ones where it is an acronym or has an
// acronym; unsorted. `key` is the key of `english`. A caller that asks for one spelling only gives its key as `wanted`:
// others that a single paper has may then be missing.
std::vector<OtherSpelling> glossed_spellings(const std::string& english, const std::string& key, Dictionary& dictionary,
                                             const std::string& wanted = "");

}  // namespace papersearch

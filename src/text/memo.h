// SPDX-License-Identifier: GPL-2.0-or-later
// A cache of what a function returned for words, because the same words come again and again.
#pragma once

#include <boost/unordered/unordered_flat_map.hpp>
#include <cstddef>
#include <deque>
#include <functional>
#include <string>
#include <string_view>

namespace papersearch {

// Keeps up to kMaxValues values and then forgets all of them, so that hostile text cannot use up the memory. Not for
// several threads: each has its own.
template <typename Value, std::size_t kMaxValues = 32768>
class Memo {
 public:
  // The value for the word: calls `make()` where it is not known yet. The reference is valid until the next call.
  // Passes on what `make` throws, and then keeps nothing.
  template <typename Make>
  const Value& get(std::string_view word, Make make) {
    if (const auto known = indices_.find(word); known != indices_.end()) return values_[known->second];
    if (values_.size() == kMaxValues) {
      indices_.clear();
      values_.clear();
    }
    values_.push_back(make());
    indices_.emplace(word, values_.size() - 1);
    return values_.back();
  }

 private:
  struct Hash {
    using is_transparent = void;  // a look-up makes no string
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
  };

  // Into values_: a table without the values stays small.
  boost::unordered_flat_map<std::string, std::size_t, Hash, std::equal_to<>> indices_;
  std::deque<Value> values_;
};

}  // namespace papersearch

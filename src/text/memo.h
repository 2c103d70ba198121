// What a function gave for the words it was asked of last: words come again and again.
#pragma once

#include <boost/unordered/unordered_flat_map.hpp>
#include <cstddef>
#include <deque>
#include <string>

namespace papersearch {

// Keeps up to kMost values and then begins anew, so that hostile text costs no memory. One a thread.
template <typename Value, std::size_t kMost = 32768>
class Memo {
 public:
  // The value that `make` gave, or gives, for the word; good until the next call.
  template <typename Make>
  const Value& get(const std::string& word, Make make) {
    if (const auto known = places_.find(word); known != places_.end()) return values_[known->second];
    if (values_.size() == kMost) {
      places_.clear();
      values_.clear();
    }
    values_.push_back(make());
    places_.emplace(word, values_.size() - 1);
    return values_.back();
  }

 private:
  boost::unordered_flat_map<std::string, std::size_t> places_;  // in values_: a table of words alone stays small
  std::deque<Value> values_;
};

}  // namespace papersearch

// What a function gave for the words it was asked of last: words come again and again.
#pragma once

#include <cstddef>
#include <unordered_map>
#include <utility>

namespace papersearch {

// Keeps up to kMost values and then begins anew, so that hostile text costs no memory. One a thread.
template <typename Key, typename Value, std::size_t kMost = 32768>
class Memo {
 public:
  // The value that `make` gave, or gives, for the key; good until the next call.
  template <typename Make>
  const Value& get(const Key& key, Make make) {
    if (const auto known = values_.find(key); known != values_.end()) return known->second;
    if (values_.size() == kMost) values_.clear();
    return values_.emplace(key, make()).first->second;
  }

 private:
  std::unordered_map<Key, Value> values_;
};

}  // namespace papersearch

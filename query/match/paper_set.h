// The papers that a query finds as a set of bits, and what is known of an index while it stays as it is.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace papersearch {

// A set of papers by their numbers in the index.
class PaperSet {
 public:
  PaperSet() = default;
  explicit PaperSet(Xapian::docid last) : words_(last / kBits + 1) {}  // empty, with room for papers up to `last`

  void add(Xapian::docid paper) { words_[paper / kBits] |= bit(paper); }
  [[nodiscard]] bool has(Xapian::docid paper) const { return (words_[paper / kBits] & bit(paper)) != 0; }
  [[nodiscard]] std::size_t size() const;
  // The first at or after `paper`; 0 where there is none.
  [[nodiscard]] Xapian::docid next(Xapian::docid paper) const;
  [[nodiscard]] std::size_t bytes() const { return words_.size() * sizeof(std::uint64_t); }

  // With sets of the same index.
  PaperSet& operator|=(const PaperSet& other);
  PaperSet& operator&=(const PaperSet& other);
  PaperSet& operator-=(const PaperSet& other);

 private:
  static constexpr std::size_t kBits = 64;
  static std::uint64_t bit(Xapian::docid paper) { return std::uint64_t{1} << (paper % kBits); }

  std::vector<std::uint64_t> words_;
};

// The values of a slot, of papers in rising order; empty where there is none.
class SlotReader {
 public:
  SlotReader(const Xapian::Database& index, Xapian::valueno slot)
      : at_(index.valuestream_begin(slot)), end_(index.valuestream_end(slot)) {}

  std::string value_of(Xapian::docid paper) {
    if (at_ != end_) at_.skip_to(paper);
    return at_ != end_ && at_.get_docid() == paper ? *at_ : std::string();
  }

 private:
  Xapian::ValueIterator at_, end_;
};

// What was found out of each paper that was asked about, for a question with yes and no.
struct Verdicts {
  explicit Verdicts(Xapian::docid last) : asked(last), yes(last) {}
  [[nodiscard]] std::size_t bytes() const { return asked.bytes() + yes.bytes(); }
  PaperSet asked, yes;
};

// What the searches of one thread have found out about an index and ask for again: the papers of common terms, in which
// papers words stand in order, its vocabulary. True as long as the index stays as it is, then forgotten; and forgotten
// when it grows too large.
class IndexMemory {
 public:
  // Of this thread, for the index as `index` has it.
  static IndexMemory& of(const Xapian::Database& index);
  static void forget();  // all that this thread remembers

  // What is kept under a key, which says its type as well; else what `make` returns, a shared_ptr, which is then kept.
  // `bytes_of` says how large that is.
  template <typename T, typename Make, typename BytesOf>
  std::shared_ptr<T> get(const std::string& key, Make make, BytesOf bytes_of) {
    if (const auto found = kept_.find(key); found != kept_.end()) return std::static_pointer_cast<T>(found->second);
    std::shared_ptr<T> made = make();
    keep(key, std::const_pointer_cast<std::remove_const_t<T>>(made), bytes_of(*made));
    return made;
  }

 private:
  void keep(const std::string& key, std::shared_ptr<void> made, std::size_t bytes);

  static IndexMemory& of_this_thread();

  std::string uuid_;
  Xapian::rev revision_ = 0;
  std::size_t bytes_ = 0;
  std::unordered_map<std::string, std::shared_ptr<void>> kept_;
};

// All papers that a query finds. Throws Error when this thread's deadline passes (src/base/deadline.h); so do all here.
PaperSet papers_of(const Xapian::Query& query, const Xapian::Database& index);

// `query` for papers of the set alone.
Xapian::Query among(const Xapian::Query& query, PaperSet papers);

// How many papers a query finds; exact.
std::size_t count_papers(const Xapian::Query& query, const Xapian::Database& index);

}  // namespace papersearch

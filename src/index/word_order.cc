// SPDX-License-Identifier: GPL-2.0-or-later
// The order of a field's words, packed into one value of its paper.
//
// Layout: a byte (the salt; its high bit says 32 bits instead of 16), then codes, low byte first. A code stands for a
// term one position after the one before it, except after kSame (no position further) and kSkip (the next code says how
// many positions further).
#include "src/index/word_order.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>

#include "src/base/fingerprint.h"

namespace papersearch {
namespace {

constexpr std::uint32_t kSame = 0;
constexpr std::uint32_t kSkip = 1;
constexpr std::uint32_t kFirstCode = 2;
constexpr unsigned kSalts = 128;
constexpr std::uint8_t kWide = 0x80;
constexpr std::uint32_t kMaxSkip = 0xFFFF;
constexpr std::size_t kMaxNarrowTerms = 1000;  // with more different terms no salt can be expected to fit 16 bits

// Made of a term's fingerprint instead of the term, so that a pattern reads its terms only once for all papers,
// whatever salts these have.
std::uint32_t code_of(std::uint64_t fingerprint, unsigned salt, bool wide) {
  const std::uint64_t mixed = (fingerprint ^ (fingerprint >> 29U)) * (0x9E3779B97F4A7C15U + 2 * std::uint64_t{salt});
  return static_cast<std::uint32_t>(mixed >> (wide ? 32U : 48U));
}

// Whether each fingerprint gets a code of its own that is not one of the codes with another meaning. `fingerprints` are
// all different.
bool tells_apart(const std::vector<std::uint64_t>& fingerprints, unsigned salt, bool wide) {
  std::vector<std::uint32_t> codes;
  codes.reserve(fingerprints.size());
  for (const std::uint64_t fingerprint : fingerprints) codes.push_back(code_of(fingerprint, salt, wide));
  std::sort(codes.begin(), codes.end());
  return (codes.empty() || codes.front() >= kFirstCode) &&
         std::adjacent_find(codes.begin(), codes.end()) == codes.end();
}

std::pair<unsigned, bool> choose_salt(const std::vector<std::uint64_t>& fingerprints) {
  for (unsigned salt = 0; fingerprints.size() <= kMaxNarrowTerms && salt < kSalts; ++salt) {
    if (tells_apart(fingerprints, salt, false)) return {salt, false};
  }
  for (unsigned salt = 0; salt + 1 < kSalts; ++salt) {
    if (tells_apart(fingerprints, salt, true)) return {salt, true};
  }
  return {kSalts - 1, true};  // hundreds of thousands of different words
}

void put(std::string& out, std::uint32_t code, bool wide) {
  for (unsigned byte = 0; byte < (wide ? 4U : 2U); ++byte) out += static_cast<char>(code >> (8 * byte));
}

template <unsigned kBytes>
std::uint32_t get(const char* from) {
  std::uint32_t code = 0;
  for (unsigned byte = 0; byte < kBytes; ++byte)
    code |= std::uint32_t{static_cast<unsigned char>(from[byte])} << (8 * byte);
  return code;
}

using Positions = std::vector<std::uint32_t>;

// A term of a step of a pattern.
struct Wanted {
  std::uint32_t code;
  std::size_t step;
};

// Adds to `found` where the terms of each step stand, in codes of so many bytes.
template <unsigned kBytes>
void find_positions(std::string_view codes, const std::vector<Wanted>& wanted, std::vector<Positions>& found) {
  // Nearly all words are none of the wanted ones, which a bit for the low bits of each code tells.
  constexpr std::uint32_t kBits = 64;
  std::uint64_t low_bits = 0;
  for (const Wanted& one : wanted) low_bits |= std::uint64_t{1} << (one.code % kBits);
  std::uint32_t position = 0;
  std::uint32_t further = 1;
  for (std::size_t at = 0; at + kBytes <= codes.size(); at += kBytes) {
    const std::uint32_t code = get<kBytes>(codes.data() + at);
    if (code == kSame) {
      further = 0;
    } else if (code == kSkip) {
      at += kBytes;
      if (at + kBytes > codes.size()) break;
      further = get<kBytes>(codes.data() + at);
    } else {
      position += further;
      further = 1;
      if ((low_bits >> (code % kBits) & 1) == 0) continue;
      for (const Wanted& one : wanted) {
        if (one.code != code) continue;
        Positions& positions = found[one.step];
        if (positions.empty() || positions.back() != position) positions.push_back(position);
      }
    }
  }
}

// Gives the place a position in [from, to), taking it from another place that has one to go to.
// `taken` says which place has the position; `tried` positions are not asked again.
bool settle(std::size_t place, const std::vector<Positions>& places, std::uint32_t from, std::uint32_t to,
            std::vector<std::pair<std::uint32_t, std::size_t>>& taken, std::vector<std::uint32_t>& tried) {
  const Positions& mine = places[place];
  for (auto at = std::lower_bound(mine.begin(), mine.end(), from); at != mine.end() && *at < to; ++at) {
    if (std::find(tried.begin(), tried.end(), *at) != tried.end()) continue;
    tried.push_back(*at);
    const auto holder = std::find_if(taken.begin(), taken.end(), [&](const auto& t) { return t.first == *at; });
    if (holder == taken.end()) {
      taken.emplace_back(*at, place);
      return true;
    }
    if (settle(holder->second, places, from, to, taken, tried)) {
      std::find_if(taken.begin(), taken.end(), [&](const auto& t) { return t.first == *at; })->second = place;
      return true;
    }
  }
  return false;
}

bool among_neighbours(const std::vector<Positions>& places, std::uint32_t window) {
  Positions starts;
  for (const Positions& place : places) starts.insert(starts.end(), place.begin(), place.end());
  std::sort(starts.begin(), starts.end());
  starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
  return std::any_of(starts.begin(), starts.end(), [&](std::uint32_t from) {
    std::vector<std::pair<std::uint32_t, std::size_t>> taken;
    for (std::size_t place = 0; place < places.size(); ++place) {
      std::vector<std::uint32_t> tried;
      if (!settle(place, places, from, from + window, taken, tried)) return false;
    }
    return true;
  });
}

}  // namespace

void WordOrder::add(std::string_view term, std::uint32_t position) { words_.push_back({fingerprint(term), position}); }

std::string WordOrder::packed() const {
  if (words_.empty()) return {};
  std::vector<std::uint64_t> fingerprints;
  fingerprints.reserve(words_.size());
  for (const Word& word : words_) fingerprints.push_back(word.fingerprint);
  std::sort(fingerprints.begin(), fingerprints.end());
  fingerprints.erase(std::unique(fingerprints.begin(), fingerprints.end()), fingerprints.end());
  const auto [salt, wide] = choose_salt(fingerprints);
  std::vector<Word> words = words_;
  std::stable_sort(words.begin(), words.end(), [](const Word& a, const Word& b) { return a.position < b.position; });
  std::string out(1, static_cast<char>(salt | (wide ? kWide : 0U)));
  out.reserve(1 + words.size() * (wide ? 4 : 2) + 64);
  std::uint32_t at = words.front().position - 1;
  for (const Word& word : words) {
    const std::uint32_t further = std::min(word.position - at, kMaxSkip);
    if (further == 0) put(out, kSame, wide);
    if (further > 1) {
      put(out, kSkip, wide);
      put(out, further, wide);
    }
    put(out, code_of(word.fingerprint, salt, wide), wide);
    at = word.position;
  }
  return out;
}

WordPattern::WordPattern(const std::vector<std::vector<std::string>>& places, std::uint32_t window,
                         const std::vector<WideTerm>& wide)
    : places_(places.size()), window_(window) {
  for (const std::vector<std::string>& terms : places) {
    const auto first = static_cast<std::uint32_t>(steps_.size());
    Step& step = steps_.emplace_back(Step{first, first + 1, {}});
    for (const std::string& term : terms) step.terms.push_back(fingerprint(term));
  }
  for (const WideTerm& w : wide) {
    if (window == 0 && w.first < w.last && w.last <= places_)
      steps_.push_back({w.first, w.last, {fingerprint(w.term)}});
  }
}

// Goes through the places in order and keeps, for each, the positions at which the phrase so far may go on.
bool WordPattern::side_by_side(const std::vector<std::vector<std::uint32_t>>& found) const {
  std::vector<Positions> next(places_ + 1);
  for (std::uint32_t place = 0; place < places_; ++place) {
    std::sort(next[place].begin(), next[place].end());
    for (std::size_t step = place; step < steps_.size(); step = std::max(step + 1, places_)) {
      if (steps_[step].first != place) continue;
      for (const std::uint32_t at : found[step]) {
        if (place == 0 || std::binary_search(next[place].begin(), next[place].end(), at))
          next[steps_[step].last].push_back(at + 1);
      }
    }
  }
  return !next.back().empty();
}

bool WordPattern::stands_in(std::string_view packed) const {
  if (packed.empty() || places_ == 0) return false;
  const auto head = static_cast<std::uint8_t>(packed.front());
  const bool wide = (head & kWide) != 0;
  const unsigned salt = head & (kSalts - 1);
  std::vector<Wanted> wanted;
  for (std::size_t step = 0; step < steps_.size(); ++step) {
    for (const std::uint64_t fingerprint : steps_[step].terms)
      wanted.push_back({code_of(fingerprint, salt, wide), step});
  }
  std::vector<Positions> found(steps_.size());
  packed.remove_prefix(1);
  wide ? find_positions<4>(packed, wanted, found) : find_positions<2>(packed, wanted, found);
  const bool narrow = steps_.size() == places_;  // no term stands for several places, so each needs its own
  if (narrow && std::any_of(found.begin(), found.end(), [](const Positions& p) { return p.empty(); })) return false;
  return window_ == 0 ? side_by_side(found) : among_neighbours(found, window_);
}

}  // namespace papersearch

// data/korean_endings.tsv in memory: what comes off a Korean word, what never does, and conjugated predicates.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/hangul.h"

namespace papersearch {

// Built once, at first use, from the embedded table; a line that does not read throws Error. Thread safe.
class KoreanTable {
 public:
  // What the syllable before must end in; bits.
  enum After : std::uint8_t { kNever = 0, kVowel = 1, kL = 2, kOther = 4, kAnything = 7 };

  struct Entry {
    std::uint8_t after = kNever;  // not kNever: it comes off, after that
    bool noun = false;            // a particle: a noun stands before it, of one syllable even
    bool plural = false;
    bool kept_word = false;  // a word that stays whole
    bool kept_end = false;   // and so does every word that ends so
    bool syllable = false;   // a noun of one syllable
  };

  static const KoreanTable& get();

  // What is known about a word or the end of one; null is nothing.
  [[nodiscard]] const Entry* find(std::u32string_view end) const;

  // Bit n: some entry has n syllables and ends in this syllable. Spares most lookups.
  [[nodiscard]] std::uint16_t lengths(char32_t last) const { return lengths_[last - kFirstSyllable]; }

  // The stem of a conjugated predicate of the table, "어려운" -> "어렵"; null is none. Lives as long as the table.
  [[nodiscard]] const std::u32string* predicate(std::u32string_view word) const;

  [[nodiscard]] std::size_t size() const {
    return entries_.items().size() + forms_.items().size() + endings_.items().size();
  }

 private:
  // The shapes that a stem takes before an ending; bits.
  enum Shape : std::uint16_t {
    kBase = 1,        // 하, 높, 어렵, 만들
    kInfinitive = 2,  // 해, 높아, 어려워, 만들어
    kPast = 4,        // 했, 높았, 어려웠, 만들었
    kBeforeN = 8,     // 한, 높은, 어려운, 만든
    kBeforeL = 16,    // 할, 높을, 어려울, 만들
    kBeforeM = 32,    // 함, 높음, 어려움, 만듦
    kBeforeB = 64,    // 합, 만듭
    kOpen = 128,      // 만드(는)
    kBeforeU = 256,   // 어려우(며)
  };
  struct Form {
    std::u32string text;
    Shape shape;
  };
  struct Conjugated {
    std::uint16_t shapes = 0;
    std::u32string stem;
  };
  // By text. All in three arrays, because every search of a new process builds the table first.
  template <typename Value>
  class Map {
   public:
    struct Item {
      std::uint32_t begin;  // in letters_
      std::uint32_t size;
      Value value;
    };
    Value& operator[](std::u32string_view text) {
      if (items_.size() * 2 >= places_.size()) grow();
      std::uint32_t& place = places_[place_of(text)];
      if (place == 0) {
        items_.push_back({static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(text.size()), {}});
        letters_ += text;
        place = static_cast<std::uint32_t>(items_.size());
      }
      return items_[place - 1U].value;
    }
    [[nodiscard]] const Value* find(std::u32string_view text) const {
      const std::uint32_t place = places_[place_of(text)];
      return place == 0 ? nullptr : &items_[place - 1U].value;
    }
    [[nodiscard]] const std::vector<Item>& items() const { return items_; }
    [[nodiscard]] std::u32string_view text_of(const Item& item) const {
      return std::u32string_view(letters_).substr(item.begin, item.size);
    }

   private:
    // Of the text, or of where it would stand.
    [[nodiscard]] std::size_t place_of(std::u32string_view text) const {
      std::uint64_t hash = text.size();
      for (const char32_t c : text) hash = (hash ^ c) * 0x9E3779B97F4A7C15U;
      std::size_t at = static_cast<std::size_t>(hash >> 20) & (places_.size() - 1);
      while (places_[at] != 0 && text_of(items_[places_[at] - 1U]) != text) at = (at + 1) & (places_.size() - 1);
      return at;
    }
    void grow() {
      places_.assign(places_.size() * 2, 0);
      for (std::size_t i = 0; i < items_.size(); ++i)
        places_[place_of(text_of(items_[i]))] = static_cast<std::uint32_t>(i + 1);
    }

    std::u32string letters_;
    std::vector<Item> items_;
    std::vector<std::uint32_t> places_ = std::vector<std::uint32_t>(16384);  // index + 1; a power of two of them
  };

  KoreanTable();
  void row(std::string_view line);
  Entry& entry(std::u32string_view end);
  void verb(const std::u32string& stem, std::string_view kind);
  void predicate(const std::u32string& stem, std::string_view kind);
  static std::vector<Form> conjugate(const std::u32string& stem, std::string_view kind);

  Map<Entry> entries_;
  Map<Conjugated> forms_;
  Map<std::uint16_t> endings_;          // of predicates; the value is the shapes that they follow
  std::vector<std::uint16_t> lengths_;  // by last syllable
  std::vector<std::uint8_t> starts_;    // by first syllable: bit n, a form of n syllables starts so
};

}  // namespace papersearch

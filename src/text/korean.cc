// Korean words: particles and endings off a noun. The table is data/korean_endings.tsv.
#include "src/text/korean.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "data/korean_endings.h"
#include "src/diagnostic.h"

namespace papersearch {
namespace {

constexpr int kRounds = 5;           // 모델/들/에서/는 needs three; a fixpoint matters more than correct grammar
constexpr std::size_t kLongest = 8;  // syllables of a suffix
constexpr std::size_t kLongestChain = 12;
constexpr int kTailSs = 20;  // ㅆ among the final consonants
constexpr int kTailN = 4;    // ㄴ
constexpr int kTailL = 8;    // ㄹ
constexpr int kTailB = 17;   // ㅂ

enum Condition : std::uint8_t { kNever = 0, kAfterVowel = 1, kAfterL = 2, kAfterOther = 4, kAlways = 7 };

struct Rule {
  std::uint8_t after = kNever;  // Condition bits
  std::uint8_t least = 2;       // syllables left
};

std::u32string decode(std::string_view utf8) {  // the table is well-formed
  std::u32string out;
  for (std::size_t i = 0; i < utf8.size();) {
    const auto lead = static_cast<unsigned char>(utf8[i]);
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t c = size == 1 ? lead : lead & (0x7F >> size);
    for (std::size_t k = 1; k < size; ++k) c = c << 6 | (static_cast<unsigned char>(utf8[i + k]) & 0x3F);
    out.push_back(c);
    i += size;
  }
  return out;
}

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(at), text.size());
    if (end > 0) out.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

class Table {
 public:
  static const Table& get() {
    static const Table kTable;
    return kTable;
  }

  [[nodiscard]] const Rule* find(std::u32string_view suffix) const {
    if (!last_[suffix.back() - 0xAC00]) return nullptr;
    const auto found = rules_.find(std::u32string(suffix));
    return found == rules_.end() ? nullptr : &found->second;
  }

  // Some rule may apply to a word that ends so.
  [[nodiscard]] bool may_end(char32_t last) const { return last_[last - 0xAC00]; }

  [[nodiscard]] bool keeps(std::u32string_view word) const {
    if (!kept_last_[word.back() - 0xAC00]) return false;
    if (kept_.contains(std::u32string(word))) return true;
    for (std::size_t length = 2; length <= std::min(word.size(), longest_kept_); ++length) {
      if (kept_ends_.contains(std::u32string(word.substr(word.size() - length)))) return true;
    }
    return false;
  }

 private:
  Table() {
    std::unordered_map<std::string_view, std::vector<std::string_view>> after;
    std::vector<std::vector<std::string_view>> verbs;
    for (const std::string_view line : split(data::korean_endings, '\n')) {
      if (line.starts_with('#')) continue;
      const auto columns = split(line, '\t');
      if (columns.size() != 3)
        throw Error("data/korean_endings.tsv has a line without three columns: " + std::string(line));
      const auto items = split(columns[2], ' ');
      if (columns[0] == "keep") {
        for (const std::string_view word : items) keep(word);
      } else if (columns[0] == "verb") {
        verbs.push_back(items);
      } else if (columns[0] == "after") {
        auto& list = after[columns[1]];
        list.insert(list.end(), items.begin(), items.end());
      } else {
        for (const std::string_view suffix : items) add(decode(suffix), columns[1]);
      }
    }
    constexpr auto kForms = std::to_array<std::string_view>({"base", "infinitive", "past", "n", "l", "m", "p"});
    for (const auto& forms : verbs) {
      for (std::size_t i = 0; i < kForms.size() && i < forms.size(); ++i) {
        for (const std::string_view form : split(forms[i], ',')) {
          for (const std::string_view tail : after[kForms[i]])
            add(decode(form) + (tail == "." ? U"" : decode(tail)), "A");
        }
      }
    }
  }

  void add(const std::u32string& suffix, std::string_view condition) {
    Rule& rule = rules_[suffix];
    switch (condition.front()) {
      case 'C':
        rule.after |= kAfterL | kAfterOther;
        break;
      case 'c':
        rule.after |= kAfterOther;
        break;
      case 'V':
        rule.after |= kAfterVowel;
        break;
      case 'L':
        rule.after |= kAfterVowel | kAfterL;
        break;
      default:
        rule.after = kAlways;
    }
    rule.least = suffix.size() >= 2 ? 1 : 2;
    if (condition.size() > 1) rule.least = static_cast<std::uint8_t>(condition[1] - '0');
    last_.set(suffix.back() - 0xAC00);
  }

  void keep(std::string_view word) {
    const bool any_front = word.starts_with('-');
    if (any_front) word.remove_prefix(1);
    std::u32string text = decode(word);
    longest_kept_ = std::max(longest_kept_, text.size());
    kept_last_.set(text.back() - 0xAC00);
    (any_front ? kept_ends_ : kept_).insert(std::move(text));
  }

  std::unordered_map<std::u32string, Rule> rules_;
  std::unordered_set<std::u32string> kept_;
  std::unordered_set<std::u32string> kept_ends_;
  std::size_t longest_kept_ = 0;
  std::bitset<11172> last_;  // last syllables of suffixes: most words end in none of them
  std::bitset<11172> kept_last_;
};

bool is_composed(std::u32string_view run) {
  return !run.empty() && std::all_of(run.begin(), run.end(), is_hangul_syllable);
}

bool fits(const Rule& rule, std::u32string_view before, bool after_digit) {
  const std::size_t least = after_digit ? 1 : rule.least;
  if (before.size() < least) return false;
  const int tail = split_syllable(before.back()).tail;
  const std::uint8_t found = tail == 0 ? kAfterVowel : tail == kTailL ? kAfterL : kAfterOther;
  return (rule.after & found) != 0;
}

// The shortest suffix that leaves a kept word: 카메라/는, not 카메/라는.
std::size_t suffix_after_kept(std::u32string_view word, const Table& table) {
  for (std::size_t length = 1; length <= std::min(kLongest, word.size() - 1); ++length) {
    const std::u32string_view before = word.substr(0, word.size() - length);
    if (before.size() < 2) break;
    const Rule* rule = table.find(word.substr(before.size()));
    if (rule != nullptr && fits(*rule, before, false) && table.keeps(before)) return length;
  }
  return 0;
}

std::size_t longest_suffix(std::u32string_view word, const Table& table, bool after_digit) {
  for (std::size_t length = std::min(kLongest, word.size() - 1); length > 0; --length) {
    const Rule* rule = table.find(word.substr(word.size() - length));
    if (rule != nullptr && fits(*rule, word.substr(0, word.size() - length), after_digit)) return length;
  }
  return 0;
}

// Contractions, where an ending has melted into the last syllable: 나타냅니다, 나타낸다, 나타냈다 -> 나타내.
bool unmelt(std::u32string& word) {
  const auto melted = [&](std::size_t drop, int tail) {
    if (word.size() < drop + 2) return false;
    const Jamo jamo = split_syllable(word[word.size() - drop - 1]);
    if (jamo.tail != tail) return false;
    word.resize(word.size() - drop);
    word.back() = join_jamo({jamo.lead, jamo.vowel, 0});
    return true;
  };
  const std::u32string_view view = word;
  if (view.ends_with(U"니다") && melted(2, kTailB)) return true;
  if (view.ends_with(U"다") && melted(1, kTailN)) return true;
  constexpr auto kAfterPast =
      std::to_array<std::u32string_view>({U"습니다", U"는가", U"는지", U"다고", U"다는", U"으며", U"으나", U"지만",
                                          U"는데", U"나", U"다", U"고", U"던", U"음", U"을", U"기"});
  for (const std::u32string_view ending : kAfterPast) {
    if (!view.ends_with(ending) || word.size() < ending.size() + 2) continue;
    const char32_t before = word[word.size() - ending.size() - 1];
    if (before != U'있' && before != U'겠' && melted(ending.size(), kTailSs)) return true;
    break;
  }
  return false;
}

}  // namespace

KoreanStem korean_stem(std::u32string_view run, bool after_digit) {
  const Table& table = Table::get();
  std::u32string word(run);
  if (!is_composed(run)) return {std::move(word), run.size()};
  for (int round = 0; round < kRounds && word.size() >= 2; ++round) {
    if (!table.may_end(word.back()) && word.back() != U'인' && word.back() != U'다') break;
    if (table.keeps(word)) break;
    if (word.ends_with(U"적인") && word.size() >= 4) {
      word.pop_back();
      continue;
    }
    std::size_t length = suffix_after_kept(word, table);
    if (length == 0) length = longest_suffix(word, table, after_digit);
    if (length > 0) {
      word.resize(word.size() - length);
    } else if (!unmelt(word)) {
      break;
    }
  }
  const std::size_t covered = word.size();
  return {std::move(word), covered};
}

bool is_particle(std::u32string_view run) {
  const Table& table = Table::get();
  if (!is_composed(run) || run.size() > kLongestChain || !table.may_end(run.back())) return false;
  if (run.size() <= kLongest && table.find(run) != nullptr) return true;
  // A chain: 들/에서, 들/은.
  for (std::size_t length = std::min(kLongest, run.size() - 1); length > 0; --length) {
    if (table.find(run.substr(run.size() - length)) != nullptr && is_particle(run.substr(0, run.size() - length)))
      return true;
  }
  return false;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// What marks inside a line of Markdown mean.
#include "indexer/read/marks.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include "data/html_entities.h"
#include "indexer/read/scan.h"
#include "src/base/ascii.h"
#include "src/base/npos.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr Bytes kMarksOfText("&<*~`");
constexpr Bytes kAllMarks("&<*~`_");
constexpr Bytes kSpecial("\\$`&<*~_");

// The tags that may stand in a digest, and whether one breaks the line that it is in. Not "s": in papers it is a token.
struct Tag {
  std::string_view name;
  bool breaks;
};
constexpr auto kTags = std::to_array<Tag>(
    {{"a", false},         {"abbr", false},  {"b", false},      {"big", false},  {"blockquote", true},
     {"br", true},         {"center", true}, {"code", false},   {"dd", true},    {"del", false},
     {"details", true},    {"div", true},    {"dl", true},      {"dt", true},    {"em", false},
     {"figcaption", true}, {"figure", true}, {"font", false},   {"h1", true},    {"h2", true},
     {"h3", true},         {"h4", true},     {"h5", true},      {"h6", true},    {"hr", true},
     {"i", false},         {"iframe", true}, {"img", false},    {"ins", false},  {"kbd", false},
     {"li", true},         {"mark", false},  {"ol", true},      {"p", true},     {"picture", true},
     {"pre", true},        {"small", false}, {"source", false}, {"span", false}, {"strike", false},
     {"strong", false},    {"sub", false},   {"summary", true}, {"sup", false},  {"table", true},
     {"tbody", true},      {"td", true},     {"th", true},      {"thead", true}, {"tr", true},
     {"tt", false},        {"u", false},     {"ul", true},      {"video", true}});

// One line without its marks.
class Plain {
 public:
  Plain(std::string_view line, bool all) : line_(line), all_(all) {}

  std::string text() {
    out_.reserve(line_.size());
    find_code();
    for (std::size_t at = 0; at < line_.size();) at = read(at);
    pair_marks();
    return without_dropped();
  }

 private:
  struct Delimiter {
    char mark;
    std::size_t length;
    std::size_t at;  // in out_
    bool opens, closes;
    bool cuts;  // letters on both sides
    bool word_before;
  };

  [[nodiscard]] UChar32 before(std::size_t at) const {
    if (at == 0) return ' ';
    const char32_t c = last_code_point(line_.substr(0, at));
    return static_cast<UChar32>(c == kNoCodePoint ? kReplacementCharacter : c);
  }
  [[nodiscard]] UChar32 behind(std::size_t at) const {
    if (at >= line_.size()) return ' ';
    return static_cast<UChar32>(next_code_point(line_, at));
  }
  static bool of_word(UChar32 c) { return u_isalnum(c) != 0; }
  static bool is_space(UChar32 c) { return u_isUWhiteSpace(c) != 0; }
  static bool is_sign(UChar32 c) {
    return (c < 0x80 && is_punctuation(static_cast<char>(c))) || u_ispunct(c) != 0 || u_charType(c) == U_MATH_SYMBOL ||
           u_charType(c) == U_CURRENCY_SYMBOL;
  }

  // A run of backticks is code until the next run of the same length.
  void find_code() {
    std::unordered_map<std::size_t, std::size_t> next;  // by length
    for (std::size_t end = line_.find_last_of('`'); end != npos;
         end = end == 0 ? npos : line_.find_last_of('`', end - 1)) {
      std::size_t begin = end;
      while (begin > 0 && line_[begin - 1] == '`') --begin;
      const std::size_t length = end + 1 - begin;
      if (const auto found = next.find(length); found != next.end()) code_ends_[begin] = found->second;
      next[length] = begin;
      end = begin;
      if (end == 0) break;
    }
  }

  std::size_t read(std::size_t at) {
    const char c = line_[at];
    switch (c) {
      case '\\':
        if (at + 1 < line_.size() && is_punctuation(line_[at + 1])) return copy(at, at + 2);
        break;
      case '$':
        return math(at);
      case '`':
        return code(at);
      case '<':
        return tag(at);
      case '&':
        return entity(at);
      case '*':
      case '~':
      case '_':
        return mark(at);
      default:
        break;
    }
    std::size_t end = at + 1;
    while (end < line_.size() && !kSpecial.contain(line_[end])) ++end;
    return copy(at, end);
  }

  std::size_t copy(std::size_t begin, std::size_t end) {
    out_.append(line_, begin, end - begin);
    return end;
  }

  // "$…$" is LaTeX, in which marks are operators; "$5 and $6" is money.
  std::size_t math(std::size_t at) {
    const std::size_t end = line_.find('$', at + 1);
    if (end == npos || end == at + 1 || is_blank(line_[at + 1]) || is_blank(line_[end - 1])) return copy(at, at + 1);
    return copy(at, end + 1);
  }

  std::size_t code(std::size_t at) {
    std::size_t inside = at;
    while (inside < line_.size() && line_[inside] == '`') ++inside;
    const auto found = code_ends_.find(at);
    if (found == code_ends_.end()) return copy(at, inside);
    const std::size_t end = found->second;
    const std::size_t past = end + (inside - at);
    const bool cuts =
        (of_word(before(at)) && of_word(behind(inside))) || (of_word(before(end)) && of_word(behind(past)));
    if (all_ || cuts) {
      copy(inside, end);
    } else {
      copy(at, past);
    }
    return past;
  }

  std::size_t tag(std::size_t at) {
    const std::string_view rest = line_.substr(at);
    if (rest.starts_with("<!--")) {
      if (no_comment_end_) return copy(at, at + 1);
      const std::size_t end = line_.find("-->", at + 4);
      no_comment_end_ = end == npos;
      return no_comment_end_ ? copy(at, at + 1) : end + 3;
    }
    std::size_t name = at + 1;
    if (name < line_.size() && line_[name] == '/') ++name;
    std::size_t end = name;
    while (end < line_.size() && (is_letter(line_[end]) || is_digit(line_[end]))) ++end;
    const bool whole = end < line_.size() && (is_blank(line_[end]) || line_[end] == '>' || line_[end] == '/');
    const auto known = std::find_if(kTags.begin(), kTags.end(), [&](const Tag& t) {
      return t.name.size() == end - name && begins_with(line_.substr(name, end - name), t.name);
    });
    if (!whole || known == kTags.end() || no_tag_end_) return copy(at, at + 1);
    const std::size_t close = line_.find('>', end);
    no_tag_end_ = close == npos;
    if (no_tag_end_) return copy(at, at + 1);
    if (known->breaks && !out_.empty() && out_.back() != ' ') out_ += ' ';
    return close + 1;
  }

  std::size_t entity(std::size_t at) {
    const std::size_t end = line_.substr(0, std::min(line_.size(), at + kMaxEntityBytes)).find(';', at);
    if (end == npos) return copy(at, at + 1);
    const auto meant = decoded_entity(line_.substr(at, end + 1 - at));
    if (!meant) return copy(at, at + 1);
    out_ += *meant;
    return end + 1;
  }

  std::size_t mark(std::size_t at) {
    std::size_t end = at;
    while (end < line_.size() && line_[end] == line_[at]) ++end;
    const std::size_t length = end - at;
    const char c = line_[at];
    const bool possible = c == '*' ? length <= 3 : c == '~' ? length == 2 : all_ && length <= 3;
    if (possible) {
      const UChar32 left = before(at);
      const UChar32 right = behind(end);
      const bool opens = !is_space(right) && (!is_sign(right) || is_space(left) || is_sign(left));
      const bool closes = !is_space(left) && (!is_sign(left) || is_space(right) || is_sign(right));
      const bool cuts = of_word(left) && of_word(right);
      if (c != '_' || !cuts) delimiters_.push_back({c, length, out_.size(), opens, closes, cuts, of_word(left)});
    }
    return copy(at, end);
  }

  // Inside a word, as in "Trans**former**", not "2**10 and 3**5" or "A*와 B*": letters alone, of a "*" more than one.
  [[nodiscard]] bool is_part_of_word(std::size_t begin, std::size_t end, std::size_t length) const {
    std::size_t letters = 0;
    for (const std::string_view text = std::string_view(out_).substr(0, end); begin < end; ++letters) {
      if (!u_isalpha(static_cast<UChar32>(next_code_point(text, begin)))) return false;
    }
    return letters > (length == 1 ? 1U : 0U);
  }

  void pair_marks() {
    std::map<std::pair<char, std::size_t>, std::size_t> openers;
    for (std::size_t i = 0; i < delimiters_.size(); ++i) {
      const Delimiter& it = delimiters_[i];
      const std::pair kind(it.mark, it.length);
      const auto opener = openers.find(kind);
      if (it.closes && opener != openers.end()) {
        const Delimiter& other = delimiters_[opener->second];
        const std::size_t begin = other.at + other.length;
        const bool emphasis = begin < it.at && (!other.word_before || is_part_of_word(begin, it.at, it.length));
        if (emphasis) {
          if (all_ || other.cuts || it.cuts) {
            dropped_.emplace_back(other.at, other.length);
            dropped_.emplace_back(it.at, it.length);
          }
          openers.erase(opener);
          continue;
        }
        openers.erase(opener);  // what is between only grows
      }
      if (it.opens) openers[kind] = i;
    }
  }

  std::string without_dropped() {
    if (dropped_.empty()) return std::move(out_);
    std::sort(dropped_.begin(), dropped_.end());
    std::string out;
    std::size_t from = 0;
    for (const auto& [at, length] : dropped_) {
      out.append(out_, from, at - from);
      from = at + length;
    }
    out.append(out_, from);
    return out;
  }

  std::string_view line_;
  bool all_;
  std::string out_;
  std::unordered_map<std::size_t, std::size_t> code_ends_;
  std::vector<Delimiter> delimiters_;
  std::vector<std::pair<std::size_t, std::size_t>> dropped_;
  bool no_comment_end_ = false;
  bool no_tag_end_ = false;
};

std::string with_one_code_point(std::uint32_t code) {
  if (code == 0 || code > 0x10FFFF || U_IS_SURROGATE(code)) code = 0xFFFD;
  if (code == 0xA0) code = ' ';  // a blank that holds words together, which nothing here does
  std::string out;
  append_utf8(out, static_cast<char32_t>(code));
  return out;
}

const std::unordered_map<std::string_view, std::string_view>& named_entities() {
  static const auto kEntities = [] {
    std::unordered_map<std::string_view, std::string_view> out;
    std::string_view rest = data::html_entities;
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      const std::size_t tab = line.find('\t');
      if (tab != npos) out.emplace(line.substr(0, tab), line.substr(tab + 1));
    }
    return out;
  }();
  return kEntities;
}

}  // namespace

std::string without_marks(std::string_view line) {
  if (!kMarksOfText.are_in(line)) return std::string(line);
  return Plain(line, false).text();
}

std::string without_all_marks(std::string_view line) {
  if (!kAllMarks.are_in(line)) return std::string(line);
  return Plain(line, true).text();
}

std::optional<std::string> decoded_entity(std::string_view entity) {
  if (entity.size() < 3 || entity.front() != '&' || entity.back() != ';') return std::nullopt;
  entity = entity.substr(1, entity.size() - 2);
  if (entity.starts_with('#')) {
    entity.remove_prefix(1);
    const bool hexadecimal = entity.starts_with('x') || entity.starts_with('X');
    if (hexadecimal) entity.remove_prefix(1);
    if (entity.empty() || entity.size() > (hexadecimal ? 6U : 7U)) return std::nullopt;
    std::uint32_t code = 0;
    const auto [end, error] =
        std::from_chars(entity.data(), entity.data() + entity.size(), code, hexadecimal ? 16 : 10);
    if (error != std::errc() || end != entity.data() + entity.size()) return std::nullopt;
    return with_one_code_point(code);
  }
  const auto found = named_entities().find(entity);
  if (found == named_entities().end()) return std::nullopt;
  std::string out;
  std::string_view codes = found->second;
  while (!codes.empty()) {
    std::uint32_t code = 0;
    const auto [end, error] = std::from_chars(codes.data(), codes.data() + codes.size(), code, 16);
    if (error != std::errc()) break;
    codes.remove_prefix(static_cast<std::size_t>(end - codes.data()));
    if (codes.starts_with(' ')) codes.remove_prefix(1);
    out += with_one_code_point(code);
  }
  return out;
}

}  // namespace papersearch

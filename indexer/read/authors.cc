// SPDX-License-Identifier: GPL-2.0-or-later
// Lists of authors as people write them.
#include "indexer/read/authors.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#include "indexer/read/links.h"
#include "indexer/read/marks.h"
#include "src/base/ascii.h"
#include "src/base/hangul.h"
#include "src/base/npos.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxNameBytes = 60;  // of an item that is taken for a name
constexpr std::size_t kMaxNameWords = 6;
constexpr std::size_t kMaxParticleBytes = 4;  // "van", "de la"

// What a name is without what is no part of it: blanks, marks of footnotes, an affiliation in parentheses behind it.
std::string_view bare_name(std::string_view name) {
  for (;;) {
    name = trimmed(name);
    const std::size_t before = name.size();
    for (const std::string_view mark :
         {"*", "†", "‡", "§", "¶", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "⁰", "♠", "♣"})
      take_end(name, mark);
    for (const auto& [open, close] :
         {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}, {"[", "]"}}) {
      if (!name.ends_with(close)) continue;
      int depth = 0;
      for (std::size_t at = name.size(); at-- > 0;) {
        if (name.substr(at).starts_with(close)) ++depth;
        if (name.substr(at).starts_with(open) && --depth == 0) {
          if (at > 0) name = name.substr(0, at);
          break;
        }
      }
    }
    if (const std::size_t raised = name.rfind('^'); raised != npos && raised > 0) {  // "Ann Lee^1"
      if (name.find_first_not_of("0123456789,*", raised + 1) == npos) name = name.substr(0, raised);
    }
    if (name.size() == before) return name;
  }
}

// With a blank for each that does not break the line (U+00A0), as pages have them and copies of pages.
std::string with_plain_blanks(std::string_view list) {
  std::string out(list);
  for (std::size_t at = out.find(kNoBreakSpace); at != npos; at = out.find(kNoBreakSpace, at))
    out.replace(at, kNoBreakSpace.size(), " ");
  return out;
}

class Authors {
 public:
  WrittenAuthors read(std::string_view written) {
    const std::string text = with_plain_blanks(written);
    const std::string_view list = trimmed(text);
    if (is_list(list)) {
      bracketed(list);
    } else {
      parted(list);
    }
    return std::move(out_);
  }

  // A list of Python or JSON, not "[Ann Lee](https://…), …".
  static bool is_list(std::string_view list) {
    if (list.empty() || std::string_view("[({").find(list.front()) == npos) return false;
    const std::string_view inside = trimmed(list.substr(1));
    if (list.front() != '[') return !inside.empty() && (inside.front() == '\'' || inside.front() == '"');
    const std::size_t close = list.find(']');
    return close == npos || close + 1 == list.size() || list[close + 1] != '(';
  }

 private:
  void add(std::string_view name, bool quoted = false) {
    name = trimmed(name);
    if (name == "+") {
      out_.more = true;
      return;
    }
    if (const std::size_t plus = name.rfind(" +");  // "Bo Kim +", "Bo Kim +3"
        plus != npos && name.find_first_not_of("0123456789", plus + 2) == npos) {
      out_.more = true;
      name = trimmed(name.substr(0, plus));
    }
    out_.more = out_.more || name.ends_with("+)") || (name.ends_with(')') && name.rfind("(+") != npos);
    name = bare_name(name);
    while (!quoted && cut_end(name)) {
    }
    for (const char quote : {'"', '\''}) {
      if (name.size() > 2 && name.front() == quote && name.back() == quote)
        name = trimmed(name.substr(1, name.size() - 2));
    }
    if (!name.empty()) out_.names.emplace_back(name);
  }

  // "et al." and what else says that names are left out.
  bool cut_end(std::string_view& name) {
    std::string_view rest = name;
    bool cut = take_end(rest, "et al.") || take_end(rest, "et al") || take_end(rest, "…") || take_end(rest, "...") ||
               lowered(rest) == "others" || take_end(rest, " 외") || take_end(rest, " 등");
    if (cut && lowered(rest) == "others") rest = {};
    if (!cut && (rest.ends_with("명") || rest.ends_with("인"))) {  // "외 3명", "등 5인"
      std::string_view counted = trimmed(rest.substr(0, rest.size() - 3));
      std::size_t digits = 0;
      while (digits < counted.size() && is_digit(counted[counted.size() - 1 - digits])) ++digits;
      counted = trimmed(counted.substr(0, counted.size() - digits));
      const bool counts = digits > 0 && (take_end(counted, "외") || take_end(counted, "등"));
      if (counts && (counted.empty() || counted.ends_with(' '))) {
        rest = counted;
        cut = true;
      }
    }
    if (!cut) {  // "+12", "5 more", "12 others"
      std::string_view counted = rest;
      const bool plus = take(counted, "+");
      std::size_t digits = 0;
      while (digits < counted.size() && is_digit(counted[digits])) ++digits;
      const std::string behind = lowered(trimmed(counted.substr(digits)));
      cut = digits > 0 && ((plus && behind.empty()) || behind == "more" || behind == "others" || behind == "authors");
      if (cut) rest = {};
    }
    if (!cut) return false;
    out_.more = true;
    rest = trimmed(rest);
    while (!rest.empty() && std::string_view(",;&").find(rest.back()) != npos)
      rest = trimmed(rest.substr(0, rest.size() - 1));
    name = bare_name(rest);
    return true;
  }

  // Names in a row. What is in parentheses or brackets is not parted.
  void parted(std::string_view written) {
    const std::string text = plain(written);
    std::string_view list = without_full_stop(text);
    if (list.starts_with('{') && list.ends_with('}')) list = trimmed(list.substr(1, list.size() - 2));
    const bool by_semicolons = has_outside(list, ";") || has_outside(list, "；");
    const std::size_t last_close = std::max(list.rfind(')') + 1, list.rfind("）") + 1);  // and one; 0: there is none
    std::size_t begin = 0;
    int depth = 0;
    for (std::size_t at = 0; at < list.size(); ++at) {
      const std::string_view rest = list.substr(at);
      if (rest.starts_with('(') || rest.starts_with("（")) ++depth;
      if ((rest.starts_with(')') || rest.starts_with("）")) && depth > 0) --depth;
      if (depth > 0 && at < last_close) continue;
      std::string_view behind = rest;
      const bool parts = by_semicolons ? take_one(behind, {";", "；"}) : take_one(behind, {",", "，", "、"});
      const bool also = !parts && take_one(behind, {" and ", " & ", " 및 ", " · ", " | ", " / "});
      if (!parts && !also) continue;
      one(list.substr(begin, at - begin));
      begin = list.size() - behind.size();
      at = begin - 1;
    }
    one(list.substr(std::min(begin, list.size())));
  }

  void one(std::string_view name) {
    name = trimmed(name);
    take_one(name, {"and ", "& ", "및 "});
    add(name);
  }

  static bool has_outside(std::string_view list, std::string_view sign) {
    int depth = 0;
    for (std::size_t at = 0; at < list.size(); ++at) {
      if (list[at] == '(') ++depth;
      if (list[at] == ')' && depth > 0) --depth;
      if (depth == 0 && list.substr(at).starts_with(sign)) return true;
    }
    return false;
  }

  // Where the first superscript, a mark of a footnote, begins and ends: "<sup>1</sup>", "^{1,2}", "$^1$".
  static std::pair<std::size_t, std::size_t> raised_mark(std::string_view text) {
    constexpr auto kForms =
        std::to_array<std::pair<std::string_view, std::string_view>>({{"<sup>", "</sup>"}, {"$^", "$"}, {"^{", "}"}});
    std::pair<std::size_t, std::size_t> first = {text.size(), text.size()};
    for (const auto& [opens, closes] : kForms) {
      const std::size_t begin = text.find(opens);
      const std::size_t end = begin == npos ? npos : text.find(closes, begin + opens.size());
      if (end != npos && begin < first.first) first = {begin, end + closes.size()};
    }
    return first;
  }

  // Without the full stop of a sentence, which an initial or "Jr." keeps.
  static std::string_view without_full_stop(std::string_view list) {
    if (!list.ends_with('.')) return list;
    const std::string_view before = list.substr(0, list.size() - 1);
    const std::size_t last_word = before.find_last_of(" .,") + 1;
    return before.size() - last_word >= 3 ? before : list;
  }

  // Without marks, superscripts and the addresses of links.
  static std::string plain(std::string_view written) {
    std::string out;
    while (!written.empty()) {
      const auto [begin, end] = raised_mark(written);
      out += written.substr(0, begin);
      written.remove_prefix(end);
    }
    for (const std::string_view sign : {"<br>", "<br/>", "<br />", "<BR>"}) {
      for (std::size_t at = out.find(sign); at != npos; at = out.find(sign, at)) out.replace(at, sign.size(), ", ");
    }
    if (out.find("](") != npos) {
      std::string texts;
      std::size_t from = 0;
      for (const MarkdownLink& link : markdown_links(out, {})) {
        texts.append(out, from, link.at.begin - from);
        texts.append(out, link.text.begin, link.text.size());
        from = link.at.end;
      }
      out = texts.append(out, from);
    }
    return without_all_marks(out);
  }

  // Items of a list: 'A B', "C O'D", u'E', bare; "name" of an object.
  void bracketed(std::string_view list) {
    list.remove_prefix(1);
    bool wanted = true;  // what comes next is no other member of an object
    while (!list.empty()) {
      list = trimmed(list);
      if (list.empty()) break;
      const char first = list.front();
      if (std::string_view(",[]{}()").find(first) != npos) {
        list.remove_prefix(1);
        if (first != '(') wanted = true;
        continue;
      }
      if (std::string_view("uUbBrR").find(first) != npos && list.size() > 1 && (list[1] == '\'' || list[1] == '"')) {
        list.remove_prefix(1);
        continue;
      }
      if (first == '\'' || first == '"') {
        auto [text, end] = quoted(list);
        list.remove_prefix(end);
        std::string_view behind = trimmed(list);
        if (behind.starts_with(':')) {
          wanted = lowered(text) == "name" || lowered(text) == "full_name" || lowered(text) == "author";
          list = behind.substr(1);
          continue;
        }
        if (wanted) add(text, true);
        list.remove_prefix(std::min(list.find_first_of(",]}"), list.size()));
        continue;
      }
      const std::size_t end = std::min(list.find_first_of(",]"), list.size());
      const std::string_view bare = trimmed(list.substr(0, end));
      if (wanted && bare != "None" && bare != "null") add(bare);
      list.remove_prefix(end);
    }
  }

  // The text of a quotation and where it ends. A quote ends it where a comma, a bracket, a colon or nothing follows:
  // ['Brian O'Neil'] is meant. One without an end goes to the next comma.
  std::pair<std::string, std::size_t> quoted(std::string_view list) {
    const char quote = list.front();
    bool& endless = quote == '"' ? no_double_quote_ends_ : no_single_quote_ends_;
    std::string out;
    std::size_t at = 1;
    while (at < list.size() && !endless) {
      const char c = list[at];
      if (c == '\\' && at + 1 < list.size()) {
        at = escaped(list, at + 1, out);
      } else if (c == quote) {
        const std::string_view behind = trimmed(list.substr(at + 1));
        if (behind.empty() || std::string_view(",]}):").find(behind.front()) != npos) return {out, at + 1};
        out += c;
        ++at;
      } else {
        out += c;
        ++at;
      }
    }
    endless = true;
    const std::size_t end = std::min(list.find(','), list.size());
    std::string_view rest = trimmed(list.substr(1, end - 1));
    if (rest.ends_with(']')) rest.remove_suffix(1);
    return {std::string(rest), end};
  }

  // What follows a backslash in Python and in JSON; gives where it ends.
  static std::size_t escaped(std::string_view list, std::size_t at, std::string& out) {
    const char c = list[at];
    const auto code = [&](std::size_t begin, std::size_t digits, unsigned base) -> std::optional<std::uint32_t> {
      if (begin + digits > list.size()) return std::nullopt;
      std::uint32_t value = 0;
      for (const char d : list.substr(begin, digits)) {
        const unsigned one = is_digit(d)                              ? static_cast<unsigned>(d - '0')
                             : lowered(d) >= 'a' && lowered(d) <= 'f' ? static_cast<unsigned>(lowered(d) - 'a') + 10
                                                                      : 99;
        if (one >= base) return std::nullopt;
        value = value * base + one;
      }
      return value;
    };
    const auto append = [&](std::uint32_t value) {
      if (value < 0x20 || value == 0x7F || value == 0xA0) value = ' ';
      if (value > 0x10FFFF || U_IS_SURROGATE(value)) value = 0xFFFD;
      out += to_utf8(std::u32string(1, static_cast<char32_t>(value)));
    };
    if (c == 'x') {
      if (const auto value = code(at + 1, 2, 16)) {
        append(*value);
        return at + 3;
      }
    } else if (c == 'u') {
      if (const auto high = code(at + 1, 4, 16)) {
        if (U16_IS_LEAD(*high) && list.substr(at + 5).starts_with("\\u")) {
          if (const auto low = code(at + 7, 4, 16); low && U16_IS_TRAIL(*low)) {
            append(static_cast<std::uint32_t>(U16_GET_SUPPLEMENTARY(*high, *low)));
            return at + 11;
          }
        }
        append(*high);
        return at + 5;
      }
    } else if (c == 'U') {
      if (const auto value = code(at + 1, 8, 16)) {
        append(*value);
        return at + 9;
      }
    } else if (c == 'N' && list.substr(at + 1).starts_with('{')) {
      const std::size_t end = list.find('}', at);
      if (end != npos && end - at < 100) {
        UErrorCode failed = U_ZERO_ERROR;
        const UChar32 value =
            u_charFromName(U_UNICODE_CHAR_NAME, std::string(list.substr(at + 2, end - at - 2)).c_str(), &failed);
        if (U_SUCCESS(failed)) {
          append(static_cast<std::uint32_t>(value));
          return end + 1;
        }
      }
    } else if (c >= '0' && c <= '7') {
      std::size_t digits = 1;
      while (digits < 3 && at + digits < list.size() && list[at + digits] >= '0' && list[at + digits] <= '7') ++digits;
      append(*code(at, digits, 8));
      return at + digits;
    } else if (std::string_view("abfnrtv").find(c) != npos) {
      out += ' ';
      return at + 1;
    } else if (std::string_view("\\'\"/").find(c) != npos) {
      out += c;
      return at + 1;
    }
    out += '\\';
    return at;
  }

  WrittenAuthors out_;
  bool no_double_quote_ends_ = false;  // from here to the end of the list
  bool no_single_quote_ends_ = false;
};

// A few words with capitals, particles among them or not, or a name in Hangul.
bool is_name(std::string_view name) {
  if (name.size() > kMaxNameBytes) return false;
  std::size_t words = 0;
  std::size_t syllables = 0;
  std::size_t capitals = 0;
  while (!name.empty()) {
    const std::string_view word = name.substr(0, name.find(' '));
    name = trimmed(name.substr(word.size()));
    ++words;
    std::size_t at = 0;
    const char32_t first = next_code_point(word, at);
    if (is_hangul_syllable(first)) {
      syllables += word.size() / kSyllableBytes;
    } else if (u_isupper(static_cast<UChar32>(first))) {
      ++capitals;
    } else if (u_isdigit(static_cast<UChar32>(first)) || word.size() > kMaxParticleBytes) {
      return false;
    }
    const std::size_t sign = word.find_first_of(".:!?%()[]");
    if (word.size() > 3 && sign != npos && (word[sign] != '.' || sign + 1 != word.size())) return false;
  }
  if (syllables > 0) return capitals == 0 && words <= 2 && syllables >= 2 && syllables <= 4;
  return capitals >= 1 && words >= 2 && words <= kMaxNameWords;
}

}  // namespace

WrittenAuthors written_authors(std::string_view list) { return Authors().read(list); }

bool like_a_name(std::string_view item) {
  const WrittenAuthors written = written_authors(item);
  return written.names.size() == 1 && is_name(written.names.front());
}

bool are_names(std::string_view list) {
  const WrittenAuthors written = written_authors(list);
  return !written.names.empty() && std::all_of(written.names.begin(), written.names.end(), is_name);
}

bool is_bracketed(std::string_view list) { return Authors::is_list(trimmed(list)); }

bool goes_on(std::string_view line, bool bracketed) {
  line = trimmed(line);
  if (bracketed) return line.find_first_of("])}") == npos;
  if (line.empty()) return true;
  const std::string small = lowered(line.substr(line.size() - std::min<std::size_t>(line.size(), 8)));
  for (const std::string_view end : {",", ";", "&", "，", "、", "；", " and", " 및", "·"}) {
    if (small.ends_with(end)) return true;
  }
  return false;
}

}  // namespace papersearch

// What the lines of an entry say of a paper beside its text.
#include "indexer/read/label.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include "indexer/read/markdown.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::string_view kBlanks = " \t\r\f\v";
constexpr int kMaxVotes = 1'000'000'000;

struct Name {
  std::string_view text;  // in small letters
  LineLabel label;
  bool is_sign;  // needs no colon
};

constexpr auto kNames = std::to_array<Name>({
    {"votes", LineLabel::kVotes, false},    {"vote", LineLabel::kVotes, false},
    {"vote(s)", LineLabel::kVotes, false},  {"upvotes", LineLabel::kVotes, false},
    {"upvote", LineLabel::kVotes, false},   {"likes", LineLabel::kVotes, false},
    {"추천", LineLabel::kVotes, false},     {"추천수", LineLabel::kVotes, false},
    {"추천 수", LineLabel::kVotes, false},  {"투표", LineLabel::kVotes, false},
    {"투표수", LineLabel::kVotes, false},   {"득표", LineLabel::kVotes, false},
    {"득표수", LineLabel::kVotes, false},   {"좋아요", LineLabel::kVotes, false},
    {"👍", LineLabel::kVotes, true},         {"▲", LineLabel::kVotes, true},
    {"⬆️", LineLabel::kVotes, true},    {"⬆", LineLabel::kVotes, true},
    {"🔼", LineLabel::kVotes, true},         {"❤️", LineLabel::kVotes, true},
    {"⭐", LineLabel::kVotes, true},         {"authors", LineLabel::kAuthors, false},
    {"author", LineLabel::kAuthors, false}, {"author(s)", LineLabel::kAuthors, false},
    {"저자", LineLabel::kAuthors, false},   {"저자들", LineLabel::kAuthors, false},
    {"저자명", LineLabel::kAuthors, false}, {"지은이", LineLabel::kAuthors, false},
    {"글쓴이", LineLabel::kAuthors, false}, {"✍️", LineLabel::kAuthors, true},
    {"link", LineLabel::kLink, false},      {"url", LineLabel::kLink, false},
    {"paper", LineLabel::kLink, false},     {"arxiv", LineLabel::kLink, false},
    {"논문", LineLabel::kLink, false},      {"링크", LineLabel::kLink, false},
    {"논문 링크", LineLabel::kLink, false}, {"주소", LineLabel::kLink, false},
});

// What every digest of the archive calls its sections.
constexpr auto kUsualSections =
    std::to_array<std::string_view>({"what's new", "technical details", "performance highlights"});

bool digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

std::string lowered(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), lower);
  return out;
}

bool begins_with(std::string_view text, std::string_view small) {
  return text.size() >= small.size() &&
         std::equal(small.begin(), small.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

bool take(std::string_view& text, std::string_view small) {
  if (!begins_with(text, small)) return false;
  text.remove_prefix(small.size());
  return true;
}

bool take_one(std::string_view& text, std::initializer_list<std::string_view> choices) {
  return std::any_of(choices.begin(), choices.end(), [&](std::string_view choice) { return take(text, choice); });
}

bool take_end(std::string_view& text, std::string_view small) {
  if (text.size() < small.size() || lowered(text.substr(text.size() - small.size())) != small) return false;
  text.remove_suffix(small.size());
  return true;
}

bool take_colon(std::string_view& text) { return take_one(text, {":", "：", "∶"}); }

// One spelling of "What's New", whose apostrophe comes curly too.
std::string straight_quotes(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const bool curly = text.starts_with("’") || text.starts_with("‘");
    out += curly ? '\'' : text.front();
    text.remove_prefix(curly ? 3 : 1);
  }
  return out;
}

// The bullet of a list, taken off with the blanks behind it.
bool take_bullet(std::string_view& line) {
  if (!take_one(line, {"- ", "* ", "+ ", "• ", "-\t", "*\t", "+\t"})) return false;
  line = trimmed(line);
  return true;
}

// Digits of full width, as keyboards for Korean have them, in their usual form; other text as it is.
std::string with_plain_digits(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto third = i + 2 < text.size() ? static_cast<unsigned char>(text[i + 2]) : 0U;
    if (text.substr(i).starts_with("\xEF\xBC") && third >= 0x90 && third <= 0x99) {
      out += static_cast<char>('0' + (third - 0x90));
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

// A whole number, in groups of three or not, and how much of the text it takes.
std::pair<std::optional<int>, std::size_t> number_at(std::string_view text) {
  std::size_t at = 0;
  std::int64_t value = 0;
  std::string_view separator;
  std::size_t group = 0;
  bool good = false;
  while (at < text.size() && value <= kMaxVotes) {
    if (digit(text[at])) {
      value = value * 10 + (text[at++] - '0');
      ++group;
      good = separator.empty() || group == 3;
      if (!separator.empty() && group > 3) return {std::nullopt, 0};
      continue;
    }
    if (group == 0 || (separator.empty() ? group > 3 : group != 3)) break;
    const std::string_view rest = text.substr(at);
    std::string_view found;
    for (const std::string_view candidate : {",", "，", "'", " ", "\u00A0", "\u2009", "\u202F"}) {
      if (rest.starts_with(candidate)) found = candidate;
    }
    const std::string_view behind = rest.substr(std::min(found.size(), rest.size()));
    const bool three = behind.size() >= 3 && digit(behind[0]) && digit(behind[1]) && digit(behind[2]) &&
                       (behind.size() == 3 || !digit(behind[3]));
    if (found.empty() || !three || (!separator.empty() && separator != found)) break;
    separator = found;
    at += found.size();
    group = 0;
  }
  if (!good || value > kMaxVotes) return {std::nullopt, 0};
  return {static_cast<int>(value), at};
}

// What a name is without what is no part of it: blanks, marks of footnotes, an affiliation in parentheses behind it.
std::string_view bare_name(std::string_view name) {
  for (;;) {
    name = trimmed(name);
    const std::size_t before = name.size();
    for (const std::string_view mark :
         {"*", "†", "‡", "§", "¶", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "⁰", "♠", "♣"})
      take_end(name, mark);
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}}) {
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
    if (name.size() == before) return name;
  }
}

class Authors {
 public:
  WrittenAuthors read(std::string_view list) {
    list = trimmed(list);
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
    if (name.ends_with(" +")) {
      out_.more = true;
      name = trimmed(name.substr(0, name.size() - 1));
    }
    name = bare_name(name);
    while (!quoted && cut_end(name)) {
    }
    if (!name.empty()) out_.names.emplace_back(name);
  }

  // "et al." and what else says that names are left out.
  bool cut_end(std::string_view& name) {
    std::string_view rest = name;
    bool cut = take_end(rest, "et al.") || take_end(rest, "et al") || take_end(rest, "…") || take_end(rest, "...") ||
               lowered(rest) == "others" || take_end(rest, " 외");
    if (cut && lowered(rest) == "others") rest = {};
    if (!cut && (rest.ends_with("명") || rest.ends_with("인"))) {  // "외 3명"
      std::string_view counted = trimmed(rest.substr(0, rest.size() - 3));
      std::size_t digits = 0;
      while (digits < counted.size() && digit(counted[counted.size() - 1 - digits])) ++digits;
      counted = trimmed(counted.substr(0, counted.size() - digits));
      if (digits > 0 && (counted == "외" || counted.ends_with(" 외"))) {
        rest = counted.substr(0, counted.size() - 3);
        cut = true;
      }
    }
    if (!cut) {  // "+12", "5 more", "12 others"
      std::string_view counted = rest;
      const bool plus = take(counted, "+");
      std::size_t digits = 0;
      while (digits < counted.size() && digit(counted[digits])) ++digits;
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
    const std::string_view list = text;
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
      const bool also = !parts && take_one(behind, {" and ", " & ", " 및 ", " · ", " | "});
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

  // Without marks, superscripts and the addresses of links.
  static std::string plain(std::string_view written) {
    std::string out;
    for (;;) {
      const std::size_t at = written.find("<sup>");
      const std::size_t end = at == npos ? npos : written.find("</sup>", at);
      if (end == npos) break;
      out += written.substr(0, at);
      written.remove_prefix(end + 6);
    }
    out += written;
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
        const unsigned one = digit(d)                             ? static_cast<unsigned>(d - '0')
                             : lower(d) >= 'a' && lower(d) <= 'f' ? static_cast<unsigned>(lower(d) - 'a') + 10
                                                                  : 99;
        if (one >= base) return std::nullopt;
        value = value * base + one;
      }
      return value;
    };
    const auto append = [&](std::uint32_t value) {
      if (value < 0x20 || value == 0x7F) value = ' ';
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

}  // namespace

std::optional<LabelledLine> labelled_line(std::string_view line) {
  LabelledLine out;
  std::string_view rest = trimmed(line);
  out.bullet = take_bullet(rest);
  if (rest.empty()) return std::nullopt;
  // A label is short, and nearly all lines are long: most are none at the first look.
  const auto is_first = [&](std::string_view text) {
    return std::any_of(kNames.begin(), kNames.end(), [&](const Name& name) { return begins_with(text, name.text); });
  };
  std::string_view start = rest;
  while (!start.empty() && std::string_view("*_`<&~").find(start.front()) != npos) start.remove_prefix(1);
  if (start.size() == rest.size() ? !is_first(rest) : rest.front() != '<' && rest.front() != '&' && !is_first(start))
    return std::nullopt;
  const bool is_quoted_list = rest.find('\'') != npos || rest.find('"') != npos;
  const std::string plain = start.size() == rest.size() ? std::string(rest) : without_all_marks(rest);
  const Name* best = nullptr;
  for (const Name& name : kNames) {
    if (begins_with(plain, name.text) && (best == nullptr || name.text.size() > best->text.size())) best = &name;
  }
  if (best == nullptr) return std::nullopt;
  std::string_view value = std::string_view(plain).substr(best->text.size());
  value.remove_prefix(std::min(value.find_first_not_of(kBlanks), value.size()));
  out.has_colon = take_colon(value);
  out.label = best->label;
  value = trimmed(value);
  if (!out.has_colon) {
    // "👍 7", "Votes 7", "Vote - 7".
    if (out.label == LineLabel::kAuthors ? !best->is_sign : out.label == LineLabel::kLink) return std::nullopt;
    if (out.label == LineLabel::kVotes) {
      const std::string_view number = value.starts_with("- ") ? trimmed(value.substr(2)) : value;
      const WrittenVotes votes = written_votes(number);
      if (!votes.number) return std::nullopt;
      value = number;
    }
  }
  // Marks in a list of quoted names are part of them.
  const std::size_t raw = out.label == LineLabel::kAuthors && is_quoted_list ? rest.find_first_of("[({") : npos;
  const bool bracket =
      raw != npos && !value.empty() && (value.front() == '[' || value.front() == '(' || value.front() == '{');
  out.value = bracket ? std::string(rest.substr(raw)) : std::string(value);
  return out;
}

WrittenVotes written_votes(std::string_view value) {
  WrittenVotes out;
  const std::string text = with_plain_digits(trimmed(without_all_marks(value)));
  std::string_view rest = text;
  const std::string small = lowered(rest);
  for (const std::string_view unknown :
       {"", "-", "--", "–", "—", "?", "n/a", "na", "none", "null", "nan", "unknown", "없음", "모름", "미상", "미정"}) {
    if (small == unknown) {
      out.readable = true;
      return out;
    }
  }
  const bool bracket = take(rest, "(");
  while (take_one(rest, {"▲", "👍", "⬆️", "⬆", "🔼", "+", "❤️", "⭐"})) rest = trimmed(rest);
  auto [number, size] = number_at(rest);
  if (!number) return out;
  std::string_view behind = rest.substr(size);
  if (behind.size() >= 3 && behind.front() == '.' && digit(behind[1]) && lower(behind[2]) == 'k') {  // "1.2k"
    if (*number >= kMaxVotes / 1000) return out;
    number = *number * 1000 + (behind[1] - '0') * 100;
    behind.remove_prefix(3);
  } else if (!behind.empty() && lower(behind.front()) == 'k' && *number < kMaxVotes / 1000) {
    number = *number * 1000;
    behind.remove_prefix(1);
  }
  behind = trimmed(behind);
  if (bracket) take(behind, ")");
  take_one(behind, {"votes", "vote", "upvotes", "upvote", "likes", "표", "개", "명", "회", "추천", "👍", "▲", "points"});
  behind = trimmed(behind);
  if (behind.ends_with('.') && behind.size() == 1) behind = {};
  if (!behind.empty()) {
    std::string_view next = behind;
    if (!take_one(next, {"|", "·", ",", ";", "/", "•"})) return out;
    next = trimmed(next);
    if (!labelled_line(next)) return out;
    out.rest = next;
  }
  out.readable = true;
  out.number = number;
  return out;
}

WrittenAuthors written_authors(std::string_view list) { return Authors().read(list); }

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

SectionLabel section_label(std::string_view bullet) {
  const std::size_t marks = std::min(bullet.find_first_not_of("*_"), bullet.size());
  if (marks == 0) {
    const std::size_t colon = std::min(bullet.find(':'), bullet.find("："));
    if (colon == npos || colon > 30) return {};
    const std::string name = straight_quotes(trimmed(bullet.substr(0, colon)));
    if (std::find(kUsualSections.begin(), kUsualSections.end(), lowered(name)) == kUsualSections.end()) return {};
    return {name, colon + (bullet[colon] == ':' ? 1 : 3)};
  }
  if (marks > 3) return {};
  std::string closing(bullet.substr(0, marks));
  std::reverse(closing.begin(), closing.end());
  const std::size_t close = bullet.find(closing, marks);
  if (close == npos || close == marks) return {};
  std::string_view name = bullet.substr(marks, close - marks);
  std::string_view behind = bullet.substr(close + marks);
  const std::string_view spaced = behind.substr(std::min(behind.find_first_not_of(kBlanks), behind.size()));
  std::string_view text = spaced;
  if (take_colon(text)) {
    behind = text;
  } else if (!take_end(name, ":") && !take_end(name, "：")) {
    return {};  // bold text, not a label
  }
  if (marks == 1 && name.size() > 60) return {};
  std::string clean = straight_quotes(trimmed(without_all_marks(name)));
  return {std::move(clean), bullet.size() - behind.size()};
}

std::string section_name(std::string_view heading) {
  const std::string plain = without_all_marks(heading);
  std::string_view name = trimmed(plain);
  while (take_end(name, ":") || take_end(name, "：")) name = trimmed(name);
  return straight_quotes(name);
}

}  // namespace papersearch

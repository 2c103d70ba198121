// What is inside a line of Markdown: links, marks of emphasis and code, tags, entities.
#include "indexer/read/inline.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <unordered_map>
#include <utility>

#include "data/html_entities.h"
#include "indexer/read/scan.h"
#include "src/base/ascii.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t kMostAddressBytes = 4096;  // more is no address
constexpr std::size_t kMostParentheses = 32;     // inside an address, as in CommonMark
constexpr std::size_t kMostEntityBytes = 40;     // "&CounterClockwiseContourIntegral;" has 33

constexpr Bytes kMarksOfText("&<*~`");
constexpr Bytes kAllMarks("&<*~`_");
constexpr Bytes kSpecial("\\$`&<*~_");

bool punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

std::string comparable_name(std::string_view name) {
  std::string out;
  for (const char c : name) {
    if (is_blank(c)) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else {
      out += lowered(c);
    }
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

// Backslashes before punctuation and entities, as an address has them.
std::string plain_address(std::string_view raw) {
  std::string out;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] == '\\' && i + 1 < raw.size() && punctuation(raw[i + 1])) {
      out += raw[++i];
      continue;
    }
    if (raw[i] == '&') {
      const std::size_t end = raw.substr(0, i + kMostEntityBytes).find(';', i);
      if (end != npos) {
        if (const auto meant = decoded_entity(raw.substr(i, end + 1 - i))) {
          out += *meant;
          i = end;
          continue;
        }
      }
    }
    out += raw[i];
  }
  return out;
}

std::size_t skip_blanks(std::string_view line, std::size_t at) {
  while (at < line.size() && kBlanks.find(line[at]) != npos) ++at;
  return at;
}

struct Target {
  std::string address;
  std::size_t end = 0;  // behind its ")"
};

// "hover", 'hover' or (hover), and where it ends; where there is none, the place itself.
std::size_t skip_title(std::string_view line, std::size_t at) {
  if (at >= line.size()) return at;
  const char closes = line[at] == '(' ? ')' : line[at];
  if (closes != '"' && closes != '\'' && closes != ')') return at;
  if (line[at] == ')') return at;
  const std::string_view near = line.substr(0, std::min(line.size(), at + kMostAddressBytes));
  for (std::size_t i = at + 1; i < near.size(); ++i) {
    if (near[i] == '\\') {
      ++i;
    } else if (near[i] == closes) {
      return i + 1;
    }
  }
  return at;
}

// "https:", "javascript:", "www."; not "b](https:".
bool like_an_address(std::string_view text) {
  if (begins_with(text, "www.") || begins_with(text, "arxiv.org")) return true;
  std::size_t scheme = 0;
  while (scheme < text.size() && is_letter(text[scheme])) ++scheme;
  return scheme > 0 && scheme < text.size() && text[scheme] == ':';
}

// What is behind "(".
std::optional<Target> target_at(std::string_view line, std::size_t open) {
  std::size_t at = skip_blanks(line, open + 1);
  const std::size_t begin = at;
  const std::size_t most = std::min(line.size(), at + kMostAddressBytes);
  if (at < line.size() && line[at] == '<') {
    std::size_t end = at + 1;
    while (end < most && line[end] != '>' && line[end] != '<') end += line[end] == '\\' ? 2 : 1;
    if (end >= most || line[end] != '>') return std::nullopt;
    const std::string_view raw = line.substr(at + 1, end - at - 1);
    at = skip_blanks(line, end + 1);
    const std::size_t behind = skip_blanks(line, skip_title(line, at));
    if (behind >= line.size() || line[behind] != ')') return std::nullopt;
    return Target{plain_address(raw), behind + 1};
  }
  std::size_t depth = 0;
  while (at < most && kBlanks.find(line[at]) == npos) {
    const char c = line[at];
    if (c == '\\' && at + 1 < most && punctuation(line[at + 1])) {
      at += 2;
      continue;
    }
    if (c == '(' && ++depth > kMostParentheses) return std::nullopt;
    if (c == ')' && depth-- == 0) return Target{plain_address(line.substr(begin, at - begin)), at + 1};
    ++at;
  }
  const std::string_view word = cut_utf8(line.substr(begin), at - begin);  // ends between two characters
  const std::size_t title = skip_blanks(line, at);
  const std::size_t behind = skip_blanks(line, skip_title(line, title));
  if (depth == 0 && behind > title && behind < line.size() && line[behind] == ')')
    return Target{plain_address(word), behind + 1};
  if (!like_an_address(word)) return std::nullopt;
  // Not CommonMark's: an address with a blank in it, or without its ")".
  for (depth = 0, at = begin; at < most; ++at) {
    if (line[at] == '(' && ++depth > kMostParentheses) break;
    if (line[at] == ')' && depth-- == 0) {
      const Span inside = trimmed_span(line, span(begin, at));
      return Target{plain_address(line.substr(inside.begin, inside.size())), at + 1};
    }
  }
  return Target{plain_address(word), begin + word.size()};
}

std::size_t end_of_bare_address(std::string_view line, std::size_t begin) {
  std::size_t end = begin;
  int open = 0;
  while (end < line.size() && end < begin + kMostAddressBytes) {
    const char c = line[end];
    if (static_cast<unsigned char>(c) <= 0x20 || static_cast<unsigned char>(c) >= 0x7F || c == '<' || c == '>' ||
        c == '"' || c == '`' || c == '|' || c == '[' || c == ']')
      break;
    if (c == '(') ++open;
    if (c == ')' && open-- == 0) break;
    ++end;
  }
  while (end > begin && std::string_view(".,;:!?'*_~").find(line[end - 1]) != npos) --end;
  return end;
}

// The value of href in the inside of a tag.
std::optional<std::string_view> href_of(std::string_view inside) {
  for (std::size_t at = 0; at + 4 < inside.size(); ++at) {
    if (!begins_with(inside.substr(at), "href")) continue;
    std::size_t value = skip_blanks(inside, at + 4);
    if (value >= inside.size() || inside[value] != '=') continue;
    value = skip_blanks(inside, value + 1);
    if (value >= inside.size()) return std::nullopt;
    const char quote = inside[value];
    if (quote == '"' || quote == '\'') {
      const std::size_t end = inside.find(quote, value + 1);
      return end == npos ? std::nullopt : std::optional(inside.substr(value + 1, end - value - 1));
    }
    return inside.substr(value, inside.find_first_of(" \t", value) - value);
  }
  return std::nullopt;
}

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
    return (c < 0x80 && punctuation(static_cast<char>(c))) || u_ispunct(c) != 0 || u_charType(c) == U_MATH_SYMBOL ||
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
        if (at + 1 < line_.size() && punctuation(line_[at + 1])) return copy(at, at + 2);
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
    const std::size_t end = line_.substr(0, std::min(line_.size(), at + kMostEntityBytes)).find(';', at);
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

bool LinkDefinitions::add(std::string_view line) {
  if (!line.starts_with('[')) return false;
  std::size_t close = 1;
  while (close < line.size() && line[close] != ']' && line[close] != '[') close += line[close] == '\\' ? 2 : 1;
  if (close + 1 >= line.size() || line[close] != ']' || line[close + 1] != ':' || line[1] == '^') return false;
  const std::string name = comparable_name(line.substr(1, close - 1));
  std::size_t at = skip_blanks(line, close + 2);
  if (name.empty() || at == line.size()) return false;
  std::string_view raw;
  if (line[at] == '<') {
    const std::size_t end = line.find('>', at);
    if (end == npos) return false;
    raw = line.substr(at + 1, end - at - 1);
    at = end + 1;
  } else {
    const std::size_t end = std::min(line.find_first_of(kBlanks, at), line.size());
    raw = line.substr(at, end - at);
    at = end;
  }
  at = skip_blanks(line, at);
  if (at < line.size() && skip_blanks(line, skip_title(line, at)) != line.size()) return false;
  const auto place =
      std::lower_bound(definitions_.begin(), definitions_.end(), name,
                       [](const auto& definition, const std::string& n) { return definition.first < n; });
  if (place == definitions_.end() || place->first != name) definitions_.insert(place, {name, plain_address(raw)});
  return true;
}

const std::string* LinkDefinitions::find(std::string_view name) const {
  if (definitions_.empty()) return nullptr;
  const std::string wanted = comparable_name(name);
  const auto place =
      std::lower_bound(definitions_.begin(), definitions_.end(), wanted,
                       [](const auto& definition, const std::string& n) { return definition.first < n; });
  return place != definitions_.end() && place->first == wanted ? &place->second : nullptr;
}

std::vector<MarkdownLink> markdown_links(std::string_view line, const LinkDefinitions& definitions) {
  std::vector<MarkdownLink> out;
  std::unordered_map<std::size_t, std::size_t> matching;  // "[" to its "]"
  std::vector<std::size_t> open;
  if (line.find('[') != npos) {
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (line[i] == '\\') {
        ++i;
      } else if (line[i] == '[') {
        open.push_back(i);
      } else if (line[i] == ']' && !open.empty()) {
        matching[open.back()] = i;
        open.pop_back();
      }
    }
  }
  const std::size_t last_close = line.rfind('>');
  const std::size_t last_anchor_end = std::max(line.rfind("</a") + 1, line.rfind("</A") + 1);  // and one; 0: none
  std::size_t unmatched = npos;  // a "[" that is in no link so far and has no "]"
  const std::size_t first = skip_blanks(line, 0);
  for (std::size_t i = first; i < line.size();) {
    const char c = line[i];
    if (c == '\\') {
      i += 2;
      continue;
    }
    if (c == '!' && i + 1 < line.size() && line[i + 1] == '[') {  // an image
      const auto close = matching.find(i + 1);
      if (close != matching.end() && close->second + 1 < line.size() && line[close->second + 1] == '(') {
        if (const auto target = target_at(line, close->second + 1)) {
          i = target->end;
          continue;
        }
      }
    }
    if (c == '[') {
      const auto close = matching.find(i);
      if (close == matching.end()) {
        if (unmatched == npos) unmatched = i;
      } else {
        const std::size_t end = close->second;
        const std::size_t next = end + 1;
        const auto take = [&](std::string address, std::size_t past) {
          const std::size_t begin = unmatched == npos ? i : std::exchange(unmatched, npos);
          out.push_back({span(begin, past), span(begin + 1, end), std::move(address)});
          i = past;
        };
        if (next < line.size() && line[next] == '(') {
          if (auto target = target_at(line, next)) {
            take(std::move(target->address), target->end);
            continue;
          }
        } else if (!definitions.empty()) {
          const bool named = next < line.size() && line[next] == '[' && matching.contains(next);
          const std::size_t past = named ? matching[next] + 1 : next;
          const std::string_view name =
              named && past - 1 > next + 1 ? line.substr(next + 1, past - next - 2) : line.substr(i + 1, end - i - 1);
          if (const std::string* address = definitions.find(name)) {
            take(*address, past);
            continue;
          }
        }
        // "[a] of [b](address)" is one text to whoever writes "[" first; "[v2] [a](address)" is not.
        const std::size_t behind = skip_blanks(line, next);
        if (i == first && unmatched == npos && (behind >= line.size() || line[behind] != '[')) unmatched = first;
      }
    }
    // "[a](b](address)": its brackets do not match, yet it is clear what is meant.
    if (c == ']' && i + 1 < line.size() && line[i + 1] == '(' && out.empty() && line[first] == '[') {
      if (auto target = target_at(line, i + 1)) {
        out.push_back({span(first, target->end), span(first + 1, i), std::move(target->address)});
        i = target->end;
        continue;
      }
    }
    if (c == '<' && last_close != npos && last_close > i) {
      const std::size_t close = line.substr(0, std::min(line.size(), i + kMostAddressBytes)).find('>', i);
      if (close != npos && begins_with(line.substr(i + 1), "a") && i + 2 < line.size() && is_blank(line[i + 2])) {
        const auto href = href_of(line.substr(i + 2, close - i - 2));
        std::size_t end = href && last_anchor_end > close ? close + 1 : npos;
        while (end != npos && !begins_with(line.substr(end), "</a")) end = line.find('<', end + 1);
        if (href && end != npos) {
          const std::size_t past = std::min(line.find('>', end), line.size() - 1) + 1;
          out.push_back({span(i, past), span(close + 1, end), plain_address(*href)});
          i = past;
          continue;
        }
      } else if (close != npos && like_an_address(line.substr(i + 1)) &&
                 line.substr(i, close - i).find_first_of(" \t") == npos) {
        out.push_back({span(i, close + 1), span(i, i), std::string(line.substr(i + 1, close - i - 1))});
        i = close + 1;
        continue;
      }
    }
    const bool begins_word = i == 0 || !(is_letter(line[i - 1]) || is_digit(line[i - 1]));
    if ((c == 'h' || c == 'H' || c == 'w' || c == 'W' || c == 'a') && begins_word) {
      const std::string_view rest = line.substr(i);
      if (begins_with(rest, "http://") || begins_with(rest, "https://") || begins_with(rest, "www.") ||
          begins_with(rest, "arxiv.org/")) {
        const std::size_t end = end_of_bare_address(line, i);
        out.push_back({span(i, end), span(i, i), std::string(line.substr(i, end - i))});
        i = std::max(end, i + 1);
        continue;
      }
    }
    ++i;
  }
  return out;
}

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

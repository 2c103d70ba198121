// SPDX-License-Identifier: GPL-2.0-or-later
// The links inside a line of Markdown.
#include "indexer/read/links.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "indexer/read/marks.h"
#include "indexer/read/scan.h"
#include "src/base/ascii.h"
#include "src/base/npos.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxAddressBytes = 4096;  // more is no address
constexpr std::size_t kMaxParentheses = 32;     // inside an address, as in CommonMark

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
    if (raw[i] == '\\' && i + 1 < raw.size() && is_punctuation(raw[i + 1])) {
      out += raw[++i];
      continue;
    }
    if (raw[i] == '&') {
      const std::size_t end = raw.substr(0, i + kMaxEntityBytes).find(';', i);
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
  const std::string_view near = line.substr(0, std::min(line.size(), at + kMaxAddressBytes));
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
  const std::size_t most = std::min(line.size(), at + kMaxAddressBytes);
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
    if (c == '\\' && at + 1 < most && is_punctuation(line[at + 1])) {
      at += 2;
      continue;
    }
    if (c == '(' && ++depth > kMaxParentheses) return std::nullopt;
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
    if (line[at] == '(' && ++depth > kMaxParentheses) break;
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
  while (end < line.size() && end < begin + kMaxAddressBytes) {
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
      const std::size_t close = line.substr(0, std::min(line.size(), i + kMaxAddressBytes)).find('>', i);
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

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// TOML, as far as settings go.
#include "src/base/toml.h"

#include <algorithm>
#include <charconv>

#include "src/base/npos.h"
#include "src/base/terminal.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr std::string_view kBlanks = " \t";

// What stands for itself behind a backslash, or for the sign below it.
constexpr std::string_view kEscapes = "\"\\btnfr";
constexpr std::string_view kEscaped = "\"\\\b\t\n\f\r";

class TomlReader {
 public:
  explicit TomlReader(std::string_view text) : text_(text) {}

  std::vector<TomlEntry> entries() {
    std::vector<TomlEntry> out;
    for (skip_lines(); at_ < text_.size(); skip_lines()) {
      out.push_back(peek() == '[' ? heading() : entry());
      skip(kBlanks);
      if (at_ < text_.size() && peek() != '#' && peek() != '\n' && peek() != '\r') fail();
    }
    return out;
  }

 private:
  [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\n'; }

  void skip(std::string_view signs) { at_ = std::min(text_.find_first_not_of(signs, at_), text_.size()); }

  // Past blanks, ends of lines and remarks.
  void skip_lines() {
    for (skip(" \t\r\n"); peek() == '#'; skip(" \t\r\n")) at_ = std::min(text_.find('\n', at_), text_.size());
  }

  [[noreturn]] void fail() const {
    // At the end of the text it is the last line that lacks something.
    const std::size_t at = at_ < text_.size() ? at_ : text_.find_last_not_of(" \t\r\n") + 1;
    const std::size_t begin = at == 0 ? 0 : text_.rfind('\n', at - 1) + 1;  // npos + 1 is 0
    throw TomlMistake{1 + static_cast<std::size_t>(std::count(text_.begin(), text_.begin() + begin, '\n')),
                      std::string(text_.substr(begin, text_.find_first_of("\r\n", begin) - begin))};
  }

  TomlEntry heading() {
    const std::size_t begin = at_;
    at_ = std::min(text_.find_first_of("#\r\n", at_), text_.size());
    const std::size_t end = text_.find_last_not_of(kBlanks, at_ - 1) + 1;
    return {std::string(text_.substr(begin, end - begin)), {}};
  }

  TomlEntry entry() {
    TomlEntry out;
    if (peek() == '"' || peek() == '\'') {
      out.key = quoted();
      skip(kBlanks);
    } else {
      const std::size_t end = text_.find_first_of("=#\r\n", at_);
      if (end == npos || text_[end] != '=') fail();
      const std::string_view key = text_.substr(at_, end - at_);
      out.key = key.substr(0, key.find_last_not_of(kBlanks) + 1);
      at_ = end;
    }
    if (peek() != '=' || out.key.empty()) fail();
    ++at_;
    skip(kBlanks);
    out.values = peek() == '[' ? array() : std::vector<std::string>{value()};
    return out;
  }

  std::vector<std::string> array() {
    std::vector<std::string> out;
    ++at_;
    for (skip_lines(); peek() != ']'; skip_lines()) {
      out.push_back(value());
      skip_lines();
      if (peek() == ',') {
        ++at_;
      } else if (peek() != ']') {
        fail();
      }
    }
    ++at_;
    return out;
  }

  std::string value() {
    if (peek() == '"' || peek() == '\'') return quoted();
    const std::size_t begin = at_;
    at_ = std::min(text_.find_first_of(" \t\r\n,]#[{}\"'", at_), text_.size());
    if (at_ == begin) fail();
    std::string out(text_.substr(begin, at_ - begin));
    if (out.find_first_not_of("0123456789_") == npos) std::erase(out, '_');
    return out;
  }

  std::string quoted() {
    const char quote = text_[at_++];
    std::string out;
    for (; peek() != quote; ++at_) {
      if (peek() == '\n' || peek() == '\r') fail();
      if (quote == '"' && peek() == '\\') {
        ++at_;
        escape(out);
      } else {
        out += text_[at_];
      }
    }
    ++at_;
    return out;
  }

  // Leaves the place on the last sign of it.
  void escape(std::string& out) {
    if (const std::size_t which = kEscapes.find(peek()); which != npos) {
      out += kEscaped[which];
      return;
    }
    const std::size_t digits = peek() == 'u' ? 4 : peek() == 'U' ? 8 : 0;
    const std::string_view number = text_.substr(std::min(at_ + 1, text_.size()), digits);
    std::uint32_t point = 0;
    const auto [end, failed] = std::from_chars(number.data(), number.data() + number.size(), point, 16);
    if (digits == 0 || number.size() != digits || failed != std::errc() || end != number.data() + digits ||
        point > 0x10FFFF || (point >= 0xD800 && point < 0xE000))
      fail();
    append_utf8(out, static_cast<char32_t>(point));
    at_ += digits;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

std::string escape_of(char32_t c) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const int digits = c > 0xFFFF ? 8 : 4;
  std::string out = digits == 8 ? "\\U" : "\\u";
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) out += kDigits[(c >> static_cast<unsigned>(shift)) & 0xFU];
  return out;
}

}  // namespace

std::vector<TomlEntry> read_toml(std::string_view text) { return TomlReader(text).entries(); }

std::string toml_string(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c == '"' || c == '\\') out += '\\';
    if (shown_as_is(c)) {
      append_utf8(out, c);
    } else {
      out += escape_of(c);
    }
  }
  return out + "\"";
}

}  // namespace papersearch

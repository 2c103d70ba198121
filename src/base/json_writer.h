// SPDX-License-Identifier: GPL-2.0-or-later
// Writes JSON from left to right, without a tree of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace papersearch {

// Writes what the JSON library would of the same values, for documents that are written so often that a library's tree
// of them costs more than all else. The caller puts the signs between the values with raw(), and so sees to it that
// they are one document. Texts may be any bytes; U+FFFD stands for ill-formed ones. Throws nothing but bad_alloc.
class JsonWriter {
 public:
  enum class Escapes : std::uint8_t {
    kNeeded,  // what JSON must escape
    kSafe,    // and what a terminal could act on, as json_safe() in src/base/terminal.h
  };

  // `size` is what most documents take, in bytes.
  JsonWriter(std::size_t size, Escapes escapes) : escapes_(escapes) { out_.reserve(size); }

  void raw(std::string_view json) { out_ += json; }
  void string(std::string_view text);
  void boolean(bool value) { out_ += value ? "true" : "false"; }

  template <typename Integer>
  void number(Integer value) {
    out_ += std::to_string(value);
  }

  // `item` writes each value; an array stands around them.
  template <typename Values, typename Item>
  void list(const Values& values, Item item) {
    out_ += '[';
    bool first = true;
    for (const auto& value : values) {
      if (!first) out_ += ',';
      first = false;
      item(value);
    }
    out_ += ']';
  }

  void strings(const std::vector<std::string>& values) {
    list(values, [&](const std::string& value) { string(value); });
  }

  // The document. Leaves the writer empty.
  std::string take() { return std::exchange(out_, {}); }

 private:
  std::string out_;
  Escapes escapes_;
};

// Appends the code point as JSON may escape any: \u and four digits, twice for one beyond U+FFFF.
void append_json_escape(std::string& out, char32_t c);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// What a paper is: its stored form.
#include "src/paper/paper.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "src/base/json_writer.h"
#include "src/base/utf8.h"

namespace papersearch {

namespace {

// Reads what to_json writes and nothing else, from left to right: each hit of each search is read so, and a parser of
// any JSON takes five times as long.
class Reader {
 public:
  explicit Reader(std::string_view json) : rest_(json) {}

  Paper paper() {
    Paper out;
    expect("{\"id\":");
    out.id = string();
    expect(",\"title\":");
    out.title = string();
    if (take(",\"other_titles\":")) out.other_titles = strings();
    expect(",\"url\":");
    out.url = string();
    expect(",\"authors\":");
    out.authors = strings();
    out.more_authors = take(",\"more_authors\":true");
    expect(",\"votes\":");
    if (!take("null")) out.votes = number();
    expect(",\"days\":");
    for (const std::string& text : strings()) {
      const auto day = parse_date(text);
      if (!day) fail();
      out.days.push_back(*day);
    }
    if (out.days.empty()) fail();
    expect(",\"sections\":");
    list([&] {
      expect("{\"name\":");
      std::string name = string();
      expect(",\"bullets\":");
      out.sections.push_back({std::move(name), strings()});
      expect("}");
    });
    expect("}");
    if (!rest_.empty()) fail();
    return out;
  }

 private:
  [[noreturn]] static void fail() { throw damaged_paper(); }

  bool take(std::string_view text) {
    if (!rest_.starts_with(text)) return false;
    rest_.remove_prefix(text.size());
    return true;
  }
  void expect(std::string_view text) {
    if (!take(text)) fail();
  }

  template <typename Item>
  void list(Item item) {
    expect("[");
    if (take("]")) return;
    do item();
    while (take(","));
    expect("]");
  }

  std::vector<std::string> strings() {
    std::vector<std::string> out;
    list([&] { out.push_back(string()); });
    return out;
  }

  int number() {
    int out = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), out);
    if (error != std::errc()) fail();
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return out;
  }

  std::string string() {
    expect("\"");
    std::string out;
    for (;;) {
      const std::size_t plain = plain_bytes();
      if (plain == rest_.size()) fail();
      out.append(rest_, 0, plain);
      rest_.remove_prefix(plain);
      if (take("\"")) break;
      rest_.remove_prefix(1);
      escaped(out);
    }
    if (!is_valid_utf8(out)) fail();
    return out;
  }

  // How many bytes there are before the next quotation mark or backslash. The library's search takes 32 bytes at once,
  // but would look at a text again for each backslash in it.
  [[nodiscard]] std::size_t plain_bytes() const {
    constexpr std::size_t kAtOnce = 256;
    for (std::size_t at = 0; at < rest_.size(); at += kAtOnce) {
      const std::string_view part = rest_.substr(at, kAtOnce);
      const std::string_view plain = part.substr(0, part.find('"'));
      const std::size_t end = std::min(plain.find('\\'), plain.size());
      if (end < part.size()) return at + end;
    }
    return rest_.size();
  }

  // What follows a backslash.
  void escaped(std::string& out) {
    constexpr std::string_view kLetters = "\"\\/bfnrt";
    constexpr std::string_view kMeant = "\"\\/\b\f\n\r\t";
    if (rest_.empty()) fail();
    if (const std::size_t at = kLetters.find(rest_.front()); at != std::string_view::npos) {
      out += kMeant[at];
      rest_.remove_prefix(1);
      return;
    }
    expect("u00");  // control characters alone
    unsigned code = 0;
    const std::string_view digits = rest_.substr(0, 2);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    if (error != std::errc() || end != digits.data() + 2 || code >= 0x80) fail();
    out += static_cast<char>(code);
    rest_.remove_prefix(2);
  }

  std::string_view rest_;
};

}  // namespace

Error damaged_paper() {
  return Error("the index is damaged: a stored paper cannot be read", "repair it with: paperindex --repair ARCHIVE",
               Trouble::kDamaged);
}

std::string to_json(const Paper& paper) {
  JsonWriter out(4096, JsonWriter::Escapes::kNeeded);  // few papers take more
  out.raw("{\"id\":");
  out.string(paper.id);
  out.raw(",\"title\":");
  out.string(paper.title);
  if (!paper.other_titles.empty()) {
    out.raw(",\"other_titles\":");
    out.strings(paper.other_titles);
  }
  out.raw(",\"url\":");
  out.string(paper.url);
  out.raw(",\"authors\":");
  out.strings(paper.authors);
  if (paper.more_authors) out.raw(",\"more_authors\":true");
  out.raw(",\"votes\":");
  paper.votes ? out.number(*paper.votes) : out.raw("null");
  out.raw(",\"days\":");
  out.list(paper.days, [&](Date day) { out.string(to_string(day)); });
  out.raw(",\"sections\":");
  out.list(paper.sections, [&](const Section& section) {
    out.raw("{\"name\":");
    out.string(section.name);
    out.raw(",\"bullets\":");
    out.strings(section.bullets);
    out.raw("}");
  });
  out.raw("}");
  return out.take();  // Reader refuses ill-formed bytes: one of them must not cost the paper
}

Paper paper_from_json(std::string_view json) { return Reader(json).paper(); }

}  // namespace papersearch

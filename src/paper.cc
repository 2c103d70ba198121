// What a paper is: its stored form.
#include "src/paper.h"

#include <charconv>
#include <nlohmann/json.hpp>
#include <utility>

#include "src/diagnostic.h"
#include "src/text/normalize.h"

namespace papersearch {

std::string to_json(const Paper& paper) {
  nlohmann::ordered_json out;
  out["id"] = paper.id;
  out["title"] = paper.title;
  if (!paper.other_titles.empty()) out["other_titles"] = paper.other_titles;
  out["url"] = paper.url;
  out["authors"] = paper.authors;
  if (paper.more_authors) out["more_authors"] = true;
  out["votes"] = paper.votes ? nlohmann::ordered_json(*paper.votes) : nlohmann::ordered_json(nullptr);
  auto& days = out["days"] = nlohmann::ordered_json::array();
  for (const Date day : paper.days) days.push_back(to_string(day));
  auto& sections = out["sections"] = nlohmann::ordered_json::array();
  for (const Section& section : paper.sections) {
    sections.push_back({{"name", section.name}, {"bullets", section.bullets}});
  }
  return out.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

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
  [[noreturn]] static void fail() {
    throw Error("a stored paper cannot be read", "make the index anew with: paperindex --rebuild ARCHIVE");
  }

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
      std::size_t plain = 0;
      while (plain < rest_.size() && rest_[plain] != '"' && rest_[plain] != '\\') ++plain;
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

Paper paper_from_json(std::string_view json) { return Reader(json).paper(); }

}  // namespace papersearch

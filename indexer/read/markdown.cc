// SPDX-License-Identifier: GPL-2.0-or-later
// The lines of a Markdown text, and the marks inside a line.
#include "indexer/read/markdown.h"

#include <md4c.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <utility>

#include "indexer/read/scan.h"
#include "src/base/ascii.h"
#include "src/base/npos.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr std::size_t kMostRereads = 8;  // each takes back one fence that nothing closes
constexpr std::size_t kMostIndent = 4 * kMostNesting;

constexpr Bytes kMarksInLines(std::string_view("\\*_`&<[]!\0\r", 11));  // that mean something inside a line only

// The tags that hide what is between them from Markdown.
constexpr auto kRawTags = std::to_array<std::string_view>({"pre", "script", "style", "textarea"});

// The raw tag that begins behind "<" or "</".
std::optional<std::string_view> raw_tag(std::string_view behind) {
  for (const std::string_view tag : kRawTags) {
    if (begins_with(behind, tag) && (behind.size() == tag.size() || !is_letter(behind[tag.size()]))) return tag;
  }
  return std::nullopt;
}

// Behind what looks like nothing: blanks of any width, zero-width characters, byte order marks of files that were put
// one behind the other.
std::size_t behind_unseen(std::string_view text, std::size_t at, std::size_t end) {
  while (at < end) {
    std::size_t next = at;
    const auto c = static_cast<UChar32>(next_code_point(text, next));
    if ((U_GET_GC_MASK(c) & (U_GC_ZS_MASK | U_GC_CF_MASK)) == 0) break;
    at = next;
  }
  return at;
}

// Reads lines with md4c, which sees a copy of the text that has blocks only (see the header).
class Blocks {
 public:
  explicit Blocks(std::string_view text) : text_(text), copy_(text) {}

  Markdown read() {
    split();
    last_comment_end_ = text_.rfind("-->");
    const bool fences = text_.find("```") != npos || text_.find("~~~") != npos;
    if (fences) look_for_ends_of_fences();
    for (std::size_t i = 0; i < lines().size(); ++i) make_plain(i);
    parse();
    for (std::size_t again = 0; fences && again < kMostRereads && take_back_open_fence(); ++again) parse();
    take_heading_tags();
    std::sort(out_.unclosed.begin(), out_.unclosed.end(), [](Span a, Span b) { return a.begin < b.begin; });
    return std::move(out_);
  }

 private:
  std::vector<MarkdownLine>& lines() { return out_.lines; }

  void split() {
    lines().reserve(text_.size() / 64);
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      MarkdownLine line;
      line.at = span(begin, end > begin && text_[end - 1] == '\r' ? end - 1 : end);
      line.content = trimmed_span(text_, line.at);
      lines().push_back(line);
      begin = end + 1;
    }
  }

  struct Run {
    char mark = 0;
    std::size_t length = 0;
  };

  // Three or more backticks or tildes at a place of a line.
  [[nodiscard]] Run fence_at(std::size_t begin, std::size_t end) const {
    const char mark = begin < end ? text_[begin] : '\0';
    if (mark != '`' && mark != '~') return {};
    std::size_t stop = begin;
    while (stop < end && text_[stop] == mark) ++stop;
    return stop - begin >= 3 ? Run{mark, stop - begin} : Run{};
  }

  // The fence that a line may close: nothing is behind it.
  [[nodiscard]] Run closing_fence(const MarkdownLine& line) const {
    std::size_t begin = line.content.begin;
    while (begin < line.content.end && (is_blank(text_[begin]) || text_[begin] == '>')) ++begin;
    const Run run = fence_at(begin, line.content.end);
    return begin + run.length == line.content.end ? run : Run{};
  }

  // The longest fence of each mark that a later line may close.
  void look_for_ends_of_fences() {
    longest_.resize(lines().size() + 1);
    for (std::size_t i = lines().size(); i-- > 0;) {
      longest_[i] = longest_[i + 1];
      const Run run = closing_fence(lines()[i]);
      if (run.mark != 0) {
        auto& longest = longest_[i][run.mark == '`' ? 0 : 1];
        longest = std::max(longest, static_cast<std::uint32_t>(run.length));
      }
    }
  }

  [[nodiscard]] std::size_t longest_after(std::size_t line, char mark) const {
    return longest_.empty() ? 0 : longest_[line + 1][mark == '`' ? 0 : 1];
  }

  // How many bytes the mark of a quote or of an item of a list has here.
  [[nodiscard]] std::size_t container_at(std::size_t at, std::size_t end) const {
    const auto ends = [&](std::size_t i) { return i == end || kBlanks.find(text_[i]) != npos; };
    if (text_[at] == '>') return 1;
    if (text_[at] == '-' || text_[at] == '+' || text_[at] == '*') return ends(at + 1) ? 1 : 0;
    std::size_t number = at;
    while (number < end && number < at + 9 && is_digit(text_[number])) ++number;
    if (number == at || number == end || (text_[number] != '.' && text_[number] != ')')) return 0;
    return ends(number + 1) ? number + 1 - at : 0;
  }

  void letters(std::size_t begin, std::size_t end) {
    std::fill(copy_.begin() + static_cast<std::ptrdiff_t>(begin), copy_.begin() + static_cast<std::ptrdiff_t>(end),
              'x');
  }

  // Leaves nothing in the rest of a line that means something inside a line. What ends a comment or a raw tag stays.
  void letters_for_marks(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      const char c = copy_[i];
      if (!kMarksInLines.contain(c)) continue;
      if (c == '\r') {
        copy_[i] = ' ';
        continue;
      }
      if (c == '<' && i + 2 < end && text_[i + 1] == '/' && raw_tag(text_.substr(i + 2, end - i - 2))) continue;
      copy_[i] = 'x';
    }
  }

  void make_plain(std::size_t number) {
    const Span at = lines()[number].at;
    std::size_t begin = at.begin;
    std::size_t column = 0;
    int nested = 0;
    for (;;) {
      for (; begin < at.end && kBlanks.find(text_[begin]) != npos; ++begin) {
        column += text_[begin] == '\t' ? 4 : 1;
        if (!is_blank(copy_[begin])) copy_[begin] = ' ';
      }
      if (begin == at.end) return;
      if (column > kMostIndent) return letters(begin, at.end);
      const std::size_t mark = container_at(begin, at.end);
      if (mark == 0) break;
      if (nested++ == kMostNesting) return letters(begin, at.end);
      begin += mark;
      column += mark;
    }
    begin = with_marks_first(begin, at.end);
    if (begin == at.end) return;
    const char first = text_[begin];
    const Run fence = fence_at(begin, at.end);
    if (open_.mark != 0) {
      const Run end = closing_fence(lines()[number]);
      if (end.mark == open_.mark && end.length >= open_.length) {
        open_ = {};
        return;
      }
    } else if (fence.mark != 0 &&
               (fence.mark == '~' ||
                text_.substr(begin + fence.length, at.end - begin - fence.length).find('`') == npos)) {
      if (longest_after(number, fence.mark) >= fence.length) {
        open_ = fence;
        letters_for_marks(begin + fence.length, at.end);
        return;
      }
      out_.unclosed.push_back(lines()[number].content);
      return letters(begin, at.end);
    }
    if (first == '#') {
      while (begin < at.end && text_[begin] == '#') ++begin;
    } else if (first == '*' || first == '_' || first == '-') {
      const bool rule = std::all_of(text_.begin() + static_cast<std::ptrdiff_t>(begin),
                                    text_.begin() + static_cast<std::ptrdiff_t>(at.end),
                                    [first](char c) { return c == first || kBlanks.find(c) != npos; });
      if (rule) return;
    } else if (first == '<') {
      const std::string_view behind = text_.substr(begin + 1, at.end - begin - 1);
      if (behind.starts_with("!--")) {
        if (last_comment_end_ != npos && last_comment_end_ >= begin + 4) {
          begin += 4;
        } else if (open_.mark == 0) {
          out_.unclosed.push_back(lines()[number].content);
        }
      } else if (const auto tag = raw_tag(behind); tag && has_end_after(*tag, begin)) {
        begin += 1 + tag->size();
      }
    }
    letters_for_marks(begin, at.end);
  }

  // Where the marks of a heading have something unseen before or right behind them, the copy has them first and plain
  // blanks behind them, in as many bytes. Returns the place of what is behind them, else `begin`.
  std::size_t with_marks_first(std::size_t begin, std::size_t end) {
    constexpr std::size_t kMaxLevel = 6;
    const std::size_t marks = behind_unseen(text_, begin, end);
    std::size_t level = 0;
    while (marks + level < end && text_[marks + level] == '#') ++level;
    const std::size_t said = behind_unseen(text_, marks + level, end);
    const std::string_view unseen = text_.substr(begin, said - begin);
    const bool is_plain = std::all_of(unseen.begin(), unseen.end(), [](char c) { return c == '#' || c == ' '; });
    if (level == 0 || level > kMaxLevel || is_plain) return begin;
    const auto copied = copy_.begin() + static_cast<std::ptrdiff_t>(begin);
    std::fill(copied, copied + static_cast<std::ptrdiff_t>(level), '#');
    std::fill(copied + static_cast<std::ptrdiff_t>(level), copied + static_cast<std::ptrdiff_t>(unseen.size()), ' ');
    return said;
  }

  [[nodiscard]] bool has_end_after(std::string_view tag, std::size_t at) {
    if (last_tag_ends_.empty()) {
      for (std::size_t end = text_.find("</"); end != npos; end = text_.find("</", end + 2)) {
        if (const auto found = raw_tag(text_.substr(end + 2, 10))) last_tag_ends_[*found] = end;
      }
      last_tag_ends_.try_emplace("", 0);  // has been filled
    }
    const auto end = last_tag_ends_.find(tag);
    return end != last_tag_ends_.end() && end->second > at;
  }

  // What md4c tells.
  static int enter_block(MD_BLOCKTYPE type, void* detail, void* self) {
    return static_cast<Blocks*>(self)->enter(type, detail);
  }
  static int leave_block(MD_BLOCKTYPE type, void* /*detail*/, void* self) {
    return static_cast<Blocks*>(self)->leave(type);
  }
  static int span_of_text(MD_SPANTYPE /*type*/, void* /*detail*/, void* /*self*/) { return 0; }
  static int read_text(MD_TEXTTYPE /*type*/, const MD_CHAR* text, MD_SIZE size, void* self) {
    return static_cast<Blocks*>(self)->piece(text, size);
  }

  void parse() {
    for (MarkdownLine& line : lines()) {
      line.kind = line.content.size() == 0 ? LineKind::kBlank : LineKind::kMarkup;
      line.nested = line.underlined = false;
      line.content = trimmed_span(text_, line.at);
    }
    nested_ = 0;
    cursor_ = 0;
    MD_PARSER parser{};
    parser.enter_block = &enter_block;
    parser.leave_block = &leave_block;
    parser.enter_span = &span_of_text;
    parser.leave_span = &span_of_text;
    parser.text = &read_text;
    md_parse(copy_.data(), static_cast<MD_SIZE>(copy_.size()), &parser, this);
  }

  int enter(MD_BLOCKTYPE type, void* detail) {
    if (type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL) ++nested_;
    if (type == MD_BLOCK_H) level_ = static_cast<std::uint8_t>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
    if (type == MD_BLOCK_CODE) fenced_ = static_cast<MD_BLOCK_CODE_DETAIL*>(detail)->fence_char != 0;
    block_ = type;
    first_line_ = npos;
    return 0;
  }

  int leave(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL) --nested_;
    if (type == MD_BLOCK_H && first_line_ != npos && !is_behind_marks(lines()[cursor_])) {
      for (std::size_t i = first_line_; i < cursor_; ++i) lines()[i].kind = LineKind::kText;
      lines()[cursor_].underlined = true;
    }
    if (type == MD_BLOCK_CODE && fenced_ && first_line_ != npos) last_fence_ = {first_line_, cursor_};
    block_ = MD_BLOCK_DOC;
    return 0;
  }

  // "## heading", not one by the line below it.
  [[nodiscard]] bool is_behind_marks(const MarkdownLine& line) const {
    std::size_t i = line.content.begin;
    while (i > line.at.begin && kBlanks.find(copy_[i - 1]) != npos) --i;
    return i > line.at.begin && copy_[i - 1] == '#';
  }

  int piece(const char* text, std::size_t size) {
    const std::less<> before;
    if (before(text, copy_.data()) || !before(text, copy_.data() + copy_.size())) return 0;  // a line's end
    const auto begin = static_cast<std::size_t>(text - copy_.data());
    while (cursor_ + 1 < lines().size() && lines()[cursor_ + 1].at.begin <= begin) ++cursor_;
    MarkdownLine& line = lines()[cursor_];
    if (line.content.size() == 0) return 0;
    const bool goes_on = first_line_ != npos && line.kind == LineKind::kHeading;
    if (first_line_ == npos) {
      first_line_ = cursor_;
      const std::string_view opens = text_.substr(line.content.begin, line.content.size());
      const std::size_t tag = std::min(opens.find('<'), opens.size());
      hides_ = opens.substr(tag).starts_with("<!--") || begins_with(opens.substr(tag), "<script") ||
               begins_with(opens.substr(tag), "<style");
      hiding_end_ = opens.substr(tag).starts_with("<!--") ? "-->" : "</";
    }
    line.nested = nested_ > 0;
    switch (block_) {
      case MD_BLOCK_H: {
        line.kind = LineKind::kHeading;
        line.level = level_;
        const Span said = span(goes_on ? line.content.begin : begin, std::min<std::size_t>(begin + size, line.at.end));
        line.content = trimmed_span(text_, said);
        break;
      }
      case MD_BLOCK_CODE:
        line.kind = LineKind::kCode;
        break;
      case MD_BLOCK_HTML: {
        line.kind = hides_ ? LineKind::kHidden : LineKind::kCode;
        if (hides_) hide(line);
        break;
      }
      default:
        line.kind = LineKind::kText;
    }
    return 0;
  }

  // Of a hidden line only what is behind the end of the hiding.
  void hide(MarkdownLine& line) const {
    const Span whole = trimmed_span(text_, line.at);
    const std::string_view said = text_.substr(whole.begin, whole.size());
    std::size_t end = said.rfind(hiding_end_);
    if (end != npos) end = said.find('>', end);
    line.content = trimmed_span(text_, span(end == npos ? whole.end : whole.begin + end + 1, whole.end));
  }

  // A fence that reaches the end of the text without a line that closes it: a line of a list that ended first had
  // seemed to open or close it.
  bool take_back_open_fence() {
    const auto [first, last] = std::exchange(last_fence_, {npos, npos});
    if (first == npos || first == 0) return false;
    for (std::size_t i = last + 1; i < lines().size(); ++i) {
      if (lines()[i].kind != LineKind::kBlank) return false;
    }
    if (closing_fence(lines()[last]).mark != 0) return false;
    std::size_t opens = first;
    while (opens > 0 && lines()[--opens].kind == LineKind::kBlank) {
    }
    const MarkdownLine& line = lines()[opens];
    if (line.kind != LineKind::kMarkup) return false;
    out_.unclosed.push_back(line.content);
    letters(line.content.begin, line.content.end);
    return true;
  }

  // "<h3>heading</h3>", on one line, or with its tags on lines of their own.
  void take_heading_tags() {
    for (std::size_t i = 0; i < lines().size(); ++i) {
      MarkdownLine& line = lines()[i];
      if (line.kind != LineKind::kText || text_[line.content.begin] != '<') continue;
      const auto [level, inside] = behind_heading_tag(line.content);
      if (level == 0) continue;
      std::size_t last = i;
      if (inside.size() == 0 && i + 1 < lines().size() && lines()[i + 1].kind == LineKind::kText) {
        line.kind = LineKind::kMarkup;
        ++last;
      }
      MarkdownLine& heading = lines()[last];
      Span content = last == i ? inside : heading.content;
      const std::size_t end = closing_heading_tag(content);
      if (end == content.end && last + 1 < lines().size() && lines()[last + 1].kind == LineKind::kText &&
          closing_heading_tag(lines()[last + 1].content) == lines()[last + 1].content.begin)
        lines()[last + 1].kind = LineKind::kMarkup;
      content = trimmed_span(text_, span(content.begin, end));
      if (content.size() == 0) continue;
      heading.kind = LineKind::kHeading;
      heading.level = level;
      heading.content = content;
      i = last;
    }
  }

  // The level of "<h3 …>" at the start of a line, 0 for none, and what is behind it.
  [[nodiscard]] std::pair<std::uint8_t, Span> behind_heading_tag(Span line) const {
    const std::string_view said = text_.substr(line.begin, line.size());
    if (said.size() < 4 || lowered(said[1]) != 'h' || said[2] < '1' || said[2] > '6') return {};
    if (said[3] != '>' && !is_blank(said[3])) return {};
    const std::size_t close = said.find('>');
    if (close == npos) return {};
    return {static_cast<std::uint8_t>(said[2] - '0'), trimmed_span(text_, span(line.begin + close + 1, line.end))};
  }

  // Where the last "</h…" of a line begins; its end for none.
  [[nodiscard]] std::size_t closing_heading_tag(Span line) const {
    const std::string_view said = text_.substr(line.begin, line.size());
    const std::size_t at = std::max(said.rfind("</h") + 1, said.rfind("</H") + 1);  // and one; 0: none
    return at == 0 ? line.end : line.begin + at - 1;
  }

  std::string_view text_;
  std::string copy_;
  Markdown out_;
  std::vector<std::array<std::uint32_t, 2>> longest_;  // fences that lines from this one on may close, by mark
  Run open_;                                           // the fence that lines are in, as far as it shows line by line
  std::size_t last_comment_end_ = npos;
  std::map<std::string_view, std::size_t> last_tag_ends_;

  // While md4c reads:
  std::size_t cursor_ = 0;  // the line it told of last
  std::size_t first_line_ = npos;
  int nested_ = 0;
  MD_BLOCKTYPE block_ = MD_BLOCK_DOC;
  std::uint8_t level_ = 0;
  bool fenced_ = false;
  bool hides_ = false;
  std::string_view hiding_end_;
  std::pair<std::size_t, std::size_t> last_fence_ = {npos, npos};  // its first and last line
};

}  // namespace

Markdown markdown_lines(std::string_view text) { return Blocks(text).read(); }

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// The text of a query to its smallest pieces: words, quotations, parentheses, operators.
#include "query/language/lexer.h"

#include <algorithm>
#include <array>

#include "src/base/utf8.h"
#include "src/text/analyzer.h"
#include "src/text/function_words.h"
#include "src/text/korean/stem.h"

namespace papersearch {
namespace {

constexpr auto kQuotes = std::to_array<std::string_view>({"\"", "“", "”", "„", "＂"});
constexpr auto kBlanks = std::to_array<std::string_view>({"\xC2\xA0", "\xE3\x80\x80", "\xE2\x80\xA8", "\xE2\x80\xA9"});

// The bytes of the quote that stands at the front; 0 where none does.
std::size_t quote_size(std::string_view text) {
  const auto found =
      std::find_if(kQuotes.begin(), kQuotes.end(), [&](std::string_view q) { return text.starts_with(q); });
  return found == kQuotes.end() ? 0 : found->size();
}

// Blanks, and control characters, which nobody types on purpose.
std::size_t blank_size(std::string_view text) {
  const auto c = static_cast<unsigned char>(text.front());
  if (c <= 0x20 || c == 0x7F) return 1;
  const auto found =
      std::find_if(kBlanks.begin(), kBlanks.end(), [&](std::string_view b) { return text.starts_with(b); });
  return found == kBlanks.end() ? 0 : found->size();
}

class Lexer {
 public:
  Lexer(std::string_view text, Marks marks, std::vector<Diagnostic>& notes)
      : text_(text), marks_(marks), notes_(notes) {}

  std::vector<Lexeme> run() {
    while (at_ < text_.size()) {
      const std::string_view rest = text_.substr(at_);
      if (const std::size_t blank = blank_size(rest); blank > 0) {
        at_ += blank;
        glued_ = false;
      } else if (const std::size_t quote = quote_size(rest); quote > 0) {
        marks_ == Marks::kText ? text_mark(quote) : quotation(quote);
      } else if (rest.front() == '(') {
        add(Lexeme::Kind::kOpen, at_, at_ + 1);
      } else if (rest.front() == ')') {
        add(Lexeme::Kind::kClose, at_, at_ + 1);
      } else if (rest.front() == '-' && !glued_to_word() && rest.size() > 1 && rest[1] != '-' &&
                 blank_size(rest.substr(1)) == 0) {
        marks_ == Marks::kText ? text_mark(1) : add(Lexeme::Kind::kMinus, at_, at_ + 1);
      } else {
        word();
      }
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool glued_to_word() const {
    return glued_ && !out_.empty() && out_.back().kind != Lexeme::Kind::kOpen;
  }

  void add(Lexeme::Kind kind, std::size_t begin, std::size_t end) {
    out_.push_back({kind,
                    text_.substr(begin, end - begin),
                    {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                    glued_});
    at_ = end;
    glued_ = true;
  }

  // Passes over a quote or a dash of a question, and over the particles behind a closing quote, which are no word by
  // themselves: "서양"이라는.
  void text_mark(std::size_t size) {
    if (!has_said_) {
      notes_.push_back({Level::kNote,
                        "marks-in-a-question",
                        {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(at_ + size)},
                        "in a question quotes and dashes are read as text",
                        "ask without the question mark to demand the words in quotes, or to exclude -words"});
    }
    has_said_ = true;
    const bool closes = at_ > 0 && blank_size(text_.substr(code_point_begin(text_, at_ - 1))) == 0;
    at_ += size;
    glued_ = false;
    if (!closes) return;
    const std::size_t end = word_end();
    if (is_particle(to_code_points(text_.substr(at_, end - at_)))) at_ = end;
  }

  void quotation(std::size_t quote) {
    const std::size_t begin = at_ + quote;
    std::size_t end = begin;
    while (end < text_.size() && quote_size(text_.substr(end)) == 0) ++end;
    const std::size_t close = end < text_.size() ? quote_size(text_.substr(end)) : 0;
    if (close == 0) {
      notes_.push_back({Level::kNote,
                        "quote-not-closed",
                        {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(text_.size())},
                        "the quotation is not closed; it is read to the end",
                        "add a closing \""});
    }
    const std::size_t open = at_;
    add(Lexeme::Kind::kQuotation, open, end + close);
    out_.back().text = text_.substr(begin, end - begin);
  }

  // Where the word ends that begins here.
  [[nodiscard]] std::size_t word_end() const {
    std::size_t end = at_;
    while (end < text_.size()) {
      const std::string_view rest = text_.substr(end);
      const std::size_t hanja = end > at_ ? hanja_in_parentheses(rest) : 0;  // no group: 대(大)규모
      if (hanja == 0 && (blank_size(rest) > 0 || quote_size(rest) > 0 || rest.front() == '(' || rest.front() == ')'))
        break;
      end += std::max(hanja, std::size_t{1});
    }
    return end;
  }

  void word() {
    const std::size_t end = word_end();
    const std::string_view text = text_.substr(at_, end - at_);
    Lexeme::Kind kind = Lexeme::Kind::kWord;
    if (text == "AND") kind = Lexeme::Kind::kAnd;
    if (text == "OR") kind = Lexeme::Kind::kOr;
    if (text == "NOT") kind = Lexeme::Kind::kNot;
    add(kind, at_, end);
  }

  std::string_view text_;
  Marks marks_;
  std::vector<Diagnostic>& notes_;
  std::vector<Lexeme> out_;
  bool has_said_ = false;  // that a mark is read as text
  std::size_t at_ = 0;
  bool glued_ = false;
};

}  // namespace

bool is_question(std::string_view text) {
  constexpr std::size_t kFewest = 4;  // words
  std::size_t words = 0;
  std::size_t end = 0;  // of the last word
  bool inside = false;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t blank = blank_size(text.substr(i));
    if (blank == 0) end = i + 1;
    if (blank == 0 && !inside) ++words;
    inside = blank == 0;
    i += std::max(blank, std::size_t{1});
  }
  return words >= kFewest && text.find(':') == std::string_view::npos && ends_like_a_question(text.substr(0, end));
}

std::vector<Lexeme> lex(std::string_view text, Marks marks, std::vector<Diagnostic>& notes) {
  return Lexer(text, marks, notes).run();
}

std::string quotation(std::string_view text) {
  std::string out = "\"";
  while (!text.empty()) {
    const std::size_t quote = quote_size(text);
    out += quote > 0 ? ' ' : text.front();
    text.remove_prefix(std::max(quote, std::size_t{1}));
  }
  return out + "\"";
}

}  // namespace papersearch

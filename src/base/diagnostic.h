// What we say to people about their text, and the exception that stops a run.
#pragma once

#include <cstdint>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace papersearch {

// Half-open range of bytes in some UTF-8 text; the only unit of position in this project.
// Both ends lie on code-point borders. Texts are capped far below 4 GiB before spans are made.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  friend constexpr bool operator==(Span, Span) = default;
};

enum class Level : std::uint8_t { kNote, kWarning, kError };

std::string_view level_name(Level level);  // "note", "warning", "error"

// A remark about the user's text: a value, never thrown. `code` is a stable kebab-case name for
// machines ("vote-not-a-number"); `message` and `hint` are for people, one line each, without a final period.
struct Diagnostic {
  Level level = Level::kWarning;
  std::string code;
  Span at;
  std::string message;
  std::string hint;  // may be empty
};

// What kind of trouble stops a run, where a machine should tell it apart; most have an exit code of their own.
// kMissing: there is no index at the path. kGone: a revision is asked for that
// the index never had. kCrashed: the program ran into a fault of its own.
enum class Trouble : std::uint8_t {
  kOther,
  kLocked,
  kVersion,
  kDamaged,
  kNoSpace,
  kTooLate,
  kMissing,
  kGone,
  kCrashed
};

// What stops the run: caught in main or in the route.
class Error : public std::runtime_error {
 public:
  explicit Error(const std::string& message, std::string hint = {}, Trouble trouble = Trouble::kOther)
      : std::runtime_error(message), hint_(std::move(hint)), trouble_(trouble) {}
  [[nodiscard]] Trouble trouble() const noexcept { return trouble_; }
  [[nodiscard]] const std::string& hint() const noexcept { return hint_; }

 private:
  std::string hint_;
  Trouble trouble_;
};

// Whatever was thrown, as an Error to tell the user: one as it is, exhausted memory by its name, others by their text.
Error as_error(const std::exception_ptr& thrown);

// Prints what was thrown and its hint to stderr, as "PROGRAM: message", safe for a terminal, and returns the exit code.
int report_failure(std::string_view program, const std::exception_ptr& thrown);

// What a program exits with: 2, or 3 locked, 4 other version, 5 damaged, 6 no space, 7 crashed.
int exit_code(Trouble trouble);

// `name:line:column: level: message`, the line, a caret line below the span, and the hint. Lines and
// columns count from 1, columns in code points; the caret line counts terminal cells, so that it
// stands right under Hangul. Long lines are cut to a window around the span, and nothing that could
// steer a terminal passes. The text ends with a newline. `source` is the whole text the span is in.
std::string render(const Diagnostic& diagnostic, std::string_view name, std::string_view source);

struct LineColumn {
  std::uint32_t line = 1;    // from 1; "\n" ends a line, "\r\n" too
  std::uint32_t column = 1;  // from 1, in code points
};
LineColumn line_column(std::string_view source, std::uint32_t byte);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Remarks about the user's text, and the exception that stops a run.
#pragma once

#include <cstdint>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace papersearch {

// A half-open range of bytes in some UTF-8 text, [begin, end); the only unit of position in this project. Both ends are
// between code points. Texts are limited to far less than 4 GiB before spans of them are made.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  friend constexpr bool operator==(Span, Span) = default;
};

enum class Level : std::uint8_t { kNote, kWarning, kError };

std::string_view level_name(Level level);  // "note", "warning", "error"

// A remark about the user's text: a value, never thrown. `code` is a stable name in kebab-case for programs
// ("vote-not-a-number"); `message` and `hint` are for people, in UTF-8, one line each, without a final period. They may
// quote the text, so whoever prints them to a terminal makes them safe first (src/base/terminal.h).
struct Diagnostic {
  Level level = Level::kWarning;
  std::string code;
  Span at;
  std::string message;
  std::string hint;  // may be empty
};

// The kinds of errors that a program may want to tell apart; most have an exit code of their own (exit_code() below).
enum class Trouble : std::uint8_t {
  kOther,
  kLocked,    // another process writes the index
  kVersion,   // the index is of another version than the program
  kDamaged,   // the index is damaged
  kNoSpace,   // the disk is full
  kTooLate,   // the deadline has passed (src/base/deadline.h)
  kMissing,   // there is no index at the path
  kGone,      // the index never had the revision that was asked for
  kNotFound,  // the index does not have the paper that was asked for
  kCrashed,   // the program crashed
};

// Stops a run; main() or a route of the server catches it. The message and the hint are in UTF-8, one line each,
// without a final period; they may quote the user's text or a path and are made safe where they are printed.
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

// Converts any exception to an Error to be shown to the user: an Error as it is, std::bad_alloc with a hint about
// memory, any other by its text. `thrown` must not be null.
Error as_error(const std::exception_ptr& thrown);

// Prints the exception to stderr as "PROGRAM: message" and its hint as a second line, safe for a terminal, and returns
// the exit code of the program. `thrown` must not be null.
int report_failure(std::string_view program, const std::exception_ptr& thrown);

// A hint as it stands below a message, with its newline; safe for a terminal.
std::string hint_line(const std::string& hint);

// The exit code of a program for an error: 3 locked, 4 other version, 5 damaged, 6 no space, 7 crashed, 2 any other.
int exit_code(Trouble trouble);

// Writes a diagnostic as compilers do: `name:line:column: level: message`, the line of the source, a line of carets
// below the span, and the hint; each ends with a newline. The carets are placed by terminal cells, so that they are
// right below Hangul. Long lines are cut to a window around the span. The result is safe for a terminal. `name` names
// the source, as a path; `source` is the whole text that the span is in.
std::string render(const Diagnostic& diagnostic, std::string_view name, std::string_view source);

struct LineColumn {
  std::uint32_t line = 1;    // from 1; "\n" ends a line, "\r\n" too
  std::uint32_t column = 1;  // from 1, in code points
};

// The line and column of a byte of the source; of its end where `byte` is beyond it.
LineColumn line_column(std::string_view source, std::uint32_t byte);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Remarks about the user's text: lines, columns, carets.
#include "src/base/diagnostic.h"

#include <algorithm>
#include <iostream>
#include <new>

#include "src/base/terminal.h"
#include "src/base/translation.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr std::size_t kBefore = 60;        // bytes of context shown before the span on a long line
constexpr std::size_t kShownOfLine = 240;  // bytes of the line that are shown at most

std::string level_for_people(Level level) {
  return level == Level::kNote ? tr("note") : level == Level::kWarning ? tr("warning") : tr("error");
}

}  // namespace

std::string hint_line(const std::string& hint) {
  return filled(tr("hint: %1"), {terminal_safe(in_language(hint))}) + "\n";
}

std::string_view level_name(Level level) {
  if (level == Level::kNote) return "note";
  return level == Level::kWarning ? "warning" : "error";
}

LineColumn line_column(std::string_view source, std::uint32_t byte) {
  const std::string_view before = source.substr(0, byte);
  LineColumn out;
  out.line += static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
  const std::size_t newline = before.rfind('\n');
  const std::string_view line = newline == std::string_view::npos ? before : before.substr(newline + 1);
  out.column += static_cast<std::uint32_t>(
      line.size() - static_cast<std::size_t>(std::count_if(line.begin(), line.end(), is_continuation)));
  return out;
}

std::string render(const Diagnostic& diagnostic, std::string_view name, std::string_view source) {
  const auto size = static_cast<std::uint32_t>(source.size());
  const Span at{std::min(diagnostic.at.begin, size), std::min(std::max(diagnostic.at.begin, diagnostic.at.end), size)};
  const LineColumn where = line_column(source, at.begin);
  std::string out = terminal_safe(name) + ":" + std::to_string(where.line) + ":" + std::to_string(where.column) + ": " +
                    level_for_people(diagnostic.level) + ": " + terminal_safe(in_language(diagnostic.message)) + "\n";
  if (!source.empty()) {
    // The window: the line, or the part of it around the span.
    std::size_t begin = at.begin;
    while (begin > 0 && source[begin - 1] != '\n' && at.begin - begin < kBefore) --begin;
    while (begin < at.begin && is_continuation(source[begin])) ++begin;
    std::size_t end = std::min(source.find('\n', begin), source.size());
    end = std::min(end, begin + kShownOfLine);
    while (end > begin && end < source.size() && is_continuation(source[end])) --end;
    const std::size_t marked = std::min<std::size_t>(at.end, end);
    const bool cut_left = begin > 0 && source[begin - 1] != '\n';
    const bool cut_right = end < source.size() && source[end] != '\n' && source[end] != '\r';
    const std::string lead = terminal_safe(source.substr(begin, at.begin - begin));
    const std::string inside = terminal_safe(source.substr(at.begin, marked > at.begin ? marked - at.begin : 0));
    std::string_view rest =
        source.substr(std::max<std::size_t>(marked, at.begin), end - std::max<std::size_t>(marked, at.begin));
    if (rest.ends_with('\r')) rest.remove_suffix(1);
    out +=
        "  " + std::string(cut_left ? "…" : "") + lead + inside + terminal_safe(rest) + (cut_right ? "…" : "") + "\n";
    const std::size_t width = display_width(inside);
    out += "  " + std::string(cut_left ? 1 : 0, ' ') + std::string(display_width(lead), ' ') + "^" +
           std::string(width > 1 ? width - 1 : 0, '~') + "\n";
  }
  if (!diagnostic.hint.empty()) out += hint_line(diagnostic.hint);
  return out;
}

Error as_error(const std::exception_ptr& thrown) {
  try {
    std::rethrow_exception(thrown);
  } catch (const Error& e) {
    return e;
  } catch (const std::bad_alloc&) {
    return Error("out of memory", "free some memory, or raise the limit (ulimit -v), and run again");
  } catch (const std::exception& e) {
    return Error(e.what());
  } catch (...) {
    return Error("an unknown error");
  }
}

int report_failure(std::string_view program, const std::exception_ptr& thrown) {
  const Error error = as_error(thrown);
  std::cerr << program << ": " << terminal_safe(in_language(error.what())) << "\n";
  if (!error.hint().empty()) std::cerr << hint_line(error.hint());
  return exit_code(error.trouble());
}

int exit_code(Trouble trouble) {
  switch (trouble) {
    case Trouble::kOther:
    case Trouble::kTooLate:
    case Trouble::kMissing:
    case Trouble::kGone:
    case Trouble::kNotFound:
      return 2;
    case Trouble::kLocked:
      return 3;
    case Trouble::kVersion:
      return 4;
    case Trouble::kDamaged:
      return 5;
    case Trouble::kNoSpace:
      return 6;
    case Trouble::kCrashed:
      return 7;
  }
  return 2;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// What marks inside a line of Markdown mean: of emphasis and code, tags and entities of HTML. Read by ourselves and not
// by a library, because CommonMark takes LaTeX apart ("\\_", "$a_1*b*$"). All texts are UTF-8.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace papersearch {

// The text of a line as a reader sees it: entities decoded (also "&nbsp;", to a blank), comments and the tags of HTML
// dropped (a tag that breaks a line is a blank; "<think>" is none of HTML and stays), marks of emphasis and code that
// stand inside a word dropped, as in "**강화**학습". Other marks stay, and LaTeX stays as it is: "$a*b*c$", "A*", "\_".
std::string without_marks(std::string_view line);

// The same without any marks of emphasis and code: for names and titles.
std::string without_all_marks(std::string_view line);

inline constexpr std::size_t kMaxEntityBytes = 40;  // "&CounterClockwiseContourIntegral;" has 33

// What a named or numbered entity stands for, "&amp;" with both its ends; nothing where there is no such. Numbers that
// are no character stand for U+FFFD.
std::optional<std::string> decoded_entity(std::string_view entity);

}  // namespace papersearch

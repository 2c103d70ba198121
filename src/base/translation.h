// SPDX-License-Identifier: GPL-2.0-or-later
// What programs say to people, in their language.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// Messages are written in English in the sources and translated by gettext (po/). What programs read, such as JSON,
// names of options and exit codes, is the same in every language: it is never taken from tr(). Any thread may call the
// functions below but the first.

// Chooses the language of all that is said from here on: "ko" or "en", or, where `name` is empty, that of the first of
// LC_ALL, LC_MESSAGES and LANG that is set, and in its place, unless it is C or POSIX, the first of the list LANGUAGE
// that is known, as gettext has it. English before the first call, and where no translation is installed. Call it in
// main(), before there are threads.
void choose_language(std::string_view name);

// The message in the language that was chosen. A message that is used so is found by xgettext, so it must be a literal.
std::string tr(const char* message);

// Marks a text of a table as a message, for xgettext; whoever prints it calls tr().
constexpr const char* message(const char* text) { return text; }

// The message in the form that a number takes.
std::string tr(const char* one, const char* many, std::size_t number);

// An English sentence with its values in it, in the language that was chosen, if it is one of kSentences
// (src/base/sentences.h); values that are sentences themselves are translated as well. Else as it is. Linear.
std::string in_language(const std::string& english);

// The message with %1 to %9 replaced by values. Other signs stay as they are.
std::string filled(const std::string& message, std::initializer_list<std::string> values);
std::string filled(const std::string& message, const std::vector<std::string>& values);

}  // namespace papersearch

// What programs say to people, in their language.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace papersearch {

// Messages are written in English in the sources and translated by gettext (po/). What programs read, such as JSON,
// names of options and exit codes, is the same in every language. Any thread may call the functions below but the
// first.

// Chooses the language of all that is said from here on: "ko" or "en", or, where `name` is empty, what LC_ALL,
// LC_MESSAGES or LANG ask for, with LANGUAGE before them, as all programs do. English before the first call, and where
// no translation is installed. Call it in main(), before there are threads.
void choose_language(std::string_view name);

// The message in the language that was chosen. A message that is used so is found by xgettext, so it must be a literal.
std::string tr(const char* message);

// The message in the form that a number takes.
std::string tr(const char* one, const char* many, std::size_t number);

// The message with %1 to %9 replaced by values. Other signs stay as they are.
std::string filled(const std::string& message, std::initializer_list<std::string> values);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Turns what Xapian or the system says of a failed read or write of an index into an Error that names the cause.
#pragma once

#include <functional>
#include <string>

#include "src/base/diagnostic.h"

namespace papersearch {

inline constexpr const char* kMakeHint = "make one with: paperindex ARCHIVE (or point --db at an existing index)";
inline constexpr const char* kRemakeHint = "rebuild it with: paperindex --rebuild ARCHIVE";
inline constexpr const char* kRepairHint = "repair it with: paperindex --repair ARCHIVE";

// The Error for a system call that failed with the errno `number`, with the message "WHAT: Permission denied", a hint
// that fits the number, and kNoSpace where a disk, a quota or a size limit is exhausted.
Error system_error(const std::string& what, int number);

// Runs `work` and throws an Error for every exception of Xapian or the file system. The message names `path`, which is
// the folder of the index. Only what the bytes of the index themselves show is called damage (kDamaged); a missing
// permission, too few file descriptors, and a faulty or full disk have messages of their own. Other exceptions pass.
void with_index_errors(const std::string& path, const std::function<void()>& work);

// The same for the exception that is being handled; call it only within its handler.
[[noreturn]] void rethrow_as_index_error(const std::string& path);

}  // namespace papersearch

// Names the fault behind a failed read or write of the index: what Xapian or the system said becomes an Error.
#pragma once

#include <functional>
#include <string>

#include "src/base/diagnostic.h"

namespace papersearch {

inline constexpr const char* kMakeHint = "make one with: paperindex ARCHIVE (or point --db at an existing index)";
inline constexpr const char* kRemakeHint = "rebuild it with: paperindex --rebuild ARCHIVE";
inline constexpr const char* kRepairHint = "repair it with: paperindex --repair ARCHIVE";

// The Error for a system call that failed with `number` (an errno): "WHAT: Permission denied", with a hint that fits
// the number, and kNoSpace where a disk, a quota or a size limit is exhausted.
Error system_error(const std::string& what, int number);

// Runs `work` and turns every exception of Xapian or the file system into an Error. `path`, the folder of the index, is
// named in the message. Only what the bytes of the index themselves show is called damage: a missing permission, too
// few file descriptors, a faulty or full disk are told by their own names.
void with_index_errors(const std::string& path, const std::function<void()>& work);

// Within a handler of such an exception: the same for the exception that is being handled.
[[noreturn]] void rethrow_as_index_error(const std::string& path);

}  // namespace papersearch

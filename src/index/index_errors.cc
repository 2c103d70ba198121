// SPDX-License-Identifier: GPL-2.0-or-later
// Turns what Xapian or the system says of a failed read or write of an index into an Error that names the cause.
#include "src/index/index_errors.h"

#include <xapian.h>

#include <cerrno>
#include <system_error>

#include "src/base/npos.h"
#include "src/index/index_folder.h"

namespace papersearch {
namespace {

std::string text_of(int number) { return std::generic_category().message(number); }

struct Cause {
  int number;
  const char* hint;
  Trouble trouble;
};

constexpr const char* kSpaceHint = "free some space and run again; the index is as it was";
constexpr const char* kPermissionHint = "check owner and permissions of the folder and of what is in it";

// Causes that lie in the system and not in the index.
constexpr Cause kCauses[] = {
    {ENOSPC, kSpaceHint, Trouble::kNoSpace},
    {EFBIG, kSpaceHint, Trouble::kNoSpace},
    {EDQUOT, kSpaceHint, Trouble::kNoSpace},
    {EACCES, kPermissionHint, Trouble::kOther},
    {EPERM, kPermissionHint, Trouble::kOther},
    {EROFS, "the file system takes no writes: choose another folder with --db", Trouble::kOther},
    {EMFILE, "raise the limit of open files (ulimit -n)", Trouble::kOther},
    {ENFILE, "too many files are open on this machine", Trouble::kOther},
    {ENOMEM, "free some memory, or raise the limit (ulimit -v), and run again", Trouble::kOther},
    {EAGAIN, "too many processes or too little memory: run again", Trouble::kOther},
    {EIO, "the disk reports an error: see the log of the system", Trouble::kOther},
    {ELOOP, "a link leads in circles, or where a file of the index should be", Trouble::kOther},
    {ENOTDIR, "a part of the path is no folder", Trouble::kOther},
    {ENAMETOOLONG, "choose a shorter path with --db", Trouble::kOther},
    {ESTALE, "the network file system lost the file: run again", Trouble::kOther},
    {ETIMEDOUT, "the network file system does not answer", Trouble::kOther},
};

const Cause* cause_of(int number) {
  for (const Cause& cause : kCauses) {
    if (cause.number == number) return &cause;
  }
  return nullptr;
}

// Xapian keeps the text of the errno and not its number. Its messages about tables end with that text, and where it
// could not undo a commit it quotes the error of the commit: "Modifications failed (DatabaseError: … (No space left on
// device)), and couldn't open at the old revision"; an error of the system is then the cause, not damage.
const Cause* cause_of(const Xapian::Error& error) {
  const char* system = error.get_error_string();
  for (const Cause& cause : kCauses) {
    const std::string text = text_of(cause.number);
    if (system != nullptr && text == system) return &cause;
    if (system == nullptr && (error.get_msg().ends_with(text) || error.get_msg().find("(" + text + ")") != npos))
      return &cause;
  }
  return nullptr;
}

}  // namespace

Error system_error(const std::string& what, int number) {
  const Cause* const cause = cause_of(number);
  return Error(what + ": " + text_of(number), cause != nullptr ? cause->hint : "",
               cause != nullptr ? cause->trouble : Trouble::kOther);
}

void rethrow_as_index_error(const std::string& path) {
  const std::string index = "the index " + path;
  try {
    throw;
  } catch (const Xapian::Error& e) {
    if (const Cause* const cause = cause_of(e)) {
      const std::string text = text_of(cause->number);
      const std::string message = e.get_msg().ends_with(text) ? e.get_msg() : e.get_msg() + ": " + text;
      throw Error(index + ": " + message, cause->hint, cause->trouble);
    }
    try {
      throw;
    } catch (const Xapian::DatabaseLockError&) {
      if (e.get_msg().find("Unable to get write lock") != std::string::npos) {
        throw Error(index + " is being written by another program", "wait until it is done, then run again",
                    Trouble::kLocked);
      }
      throw Error(index + " cannot be written: " + e.get_msg(), kPermissionHint);
    } catch (const Xapian::DatabaseVersionError&) {
      throw Error(index + " has a format that this Xapian does not read", kRemakeHint, Trouble::kVersion);
    } catch (const Xapian::Error&) {
      if (const std::string generation = current_generation(path); !generation.empty()) check_readable(generation);
      throw Error(index + " is damaged: " + e.get_msg(), kRepairHint, Trouble::kDamaged);
    }
  } catch (const std::system_error& e) {  // of <filesystem> too
    throw system_error(index + ": " + e.what(), e.code().value());
  }
}

void with_index_errors(const std::string& path, const std::function<void()>& work) {
  try {
    work();
  } catch (const Xapian::Error&) {
    rethrow_as_index_error(path);
  } catch (const std::system_error&) {
    rethrow_as_index_error(path);
  }
}

}  // namespace papersearch

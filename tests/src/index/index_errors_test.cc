// SPDX-License-Identifier: GPL-2.0-or-later
#include "src/index/index_errors.h"

#include <xapian.h>

#include <cerrno>
#include <functional>
#include <new>
#include <string>
#include <system_error>

#include "tests/catch.h"

namespace papersearch::index_errors_test {

namespace {

Error error_of(const std::function<void()>& work) {
  try {
    with_index_errors("/somewhere", work);
  } catch (...) {
    return as_error(std::current_exception());
  }
  FAIL("nothing was thrown");
  return Error("");
}

}  // namespace

TEST_CASE("what the system says is told by its name, whoever passes it on, and never called damage") {
  struct Case {
    int number;
    const char* words;
    Trouble trouble;
  };
  for (const Case& c :
       {Case{EACCES, "Permission denied", Trouble::kOther}, Case{EMFILE, "Too many open files", Trouble::kOther},
        Case{ENFILE, "Too many open files in system", Trouble::kOther},
        Case{EIO, "Input/output error", Trouble::kOther}, Case{ENOMEM, "Cannot allocate memory", Trouble::kOther},
        Case{EROFS, "Read-only file system", Trouble::kOther},
        Case{ENOSPC, "No space left on device", Trouble::kNoSpace},
        Case{EDQUOT, "Disk quota exceeded", Trouble::kNoSpace}, Case{EFBIG, "File too large", Trouble::kNoSpace}}) {
    const std::function<void()> throwers[] = {
        [&] { throw Xapian::DatabaseError("Error reading block 7", c.number); },
        [&] { throw Xapian::DatabaseOpeningError("Couldn't open postlist.glass", c.number); },
        [&] { throw Xapian::DatabaseCorruptError("Couldn't read enough", c.number); },
        [&] {
          throw Xapian::DatabaseLockError("Unable to get write lock: " + std::generic_category().message(c.number));
        },
        [&] { throw std::system_error(c.number, std::generic_category(), "directory iterator"); },
        [&] { throw system_error("cannot read /somewhere/current", c.number); },
    };
    for (const auto& thrower : throwers) {
      const Error error = error_of(thrower);
      INFO(error.what());
      CHECK_THAT(error.what(), has_part(c.words));
      CHECK_THAT(error.what(), !has_part("damaged"));
      CHECK(error.trouble() == c.trouble);
      CHECK_FALSE(error.hint().empty());
    }
  }
}

TEST_CASE("what the bytes of an index show is damage") {
  for (const std::function<void()>& thrower : std::initializer_list<std::function<void()>>{
           [] { throw Xapian::DatabaseCorruptError("Expected block 3 to be level 1, not 0"); },
           [] { throw Xapian::DatabaseError("Error reading block 7: got end of file"); },
           [] { throw Xapian::DatabaseNotFoundError("Couldn't stat", ENOENT); }}) {
    const Error error = error_of(thrower);
    CHECK(error.trouble() == Trouble::kDamaged);
    CHECK_THAT(error.hint(), has_part("--repair"));
  }
  CHECK(error_of([] { throw Xapian::DatabaseVersionError("x"); }).trouble() == Trouble::kVersion);
  CHECK(error_of([] { throw Xapian::DatabaseLockError("Unable to get write lock on x"); }).trouble() ==
        Trouble::kLocked);
  CHECK_THAT(error_of([] { throw std::bad_alloc(); }).what(), has_part("out of memory"));
}

}  // namespace papersearch::index_errors_test

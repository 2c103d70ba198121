// Last words where a damaged index crashes Xapian.
#include "src/crash_guard.h"

#include <unistd.h>

#include <csignal>
#include <cstring>

#include "src/diagnostic.h"

#if defined(__SANITIZE_ADDRESS__)
// What AddressSanitizer finds inside libxapian 1.4.22 and nothing of ours can mend: Database::check() deletes a table
// through its base class, and a write that fails leaks what it was about to write.
extern "C" const char* __asan_default_options();       // NOLINT(bugprone-reserved-identifier)
extern "C" const char* __lsan_default_suppressions();  // NOLINT(bugprone-reserved-identifier)
extern "C" const char* __asan_default_options() { return "new_delete_type_mismatch=0"; }
extern "C" const char* __lsan_default_suppressions() { return "leak:libxapian\n"; }
#endif

namespace papersearch {
namespace {

[[maybe_unused]] const char* guarded = "";

// Calls nothing but what signal-safety(7) allows.
[[maybe_unused]] void last_words(int signal) {
  const char* crash =
      ": reading the index crashes, so it is probably damaged\nhint: look with: paperindex --check ARCHIVE, mend with: "
      "paperindex --repair ARCHIVE\n";
  const char* late =
      ": no answer in time, so the index is probably damaged\nhint: look with: paperindex --check ARCHIVE\n";
  const char* words = signal == SIGALRM ? late : crash;
  const bool said = ::write(STDERR_FILENO, guarded, std::strlen(guarded)) >= 0 &&
                    ::write(STDERR_FILENO, words, std::strlen(words)) >= 0;
  ::_exit(said ? exit_code(Trouble::kDamaged) : exit_code(Trouble::kOther));
}

}  // namespace

void install_crash_guard(const char* program, unsigned seconds) {
#if !defined(__SANITIZE_ADDRESS__)
  guarded = program;
  for (const int signal : {SIGSEGV, SIGBUS, SIGALRM}) std::signal(signal, last_words);
  ::alarm(seconds);
#else
  (void)program;
  (void)seconds;
#endif
}

}  // namespace papersearch

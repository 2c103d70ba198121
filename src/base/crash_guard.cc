// SPDX-License-Identifier: GPL-2.0-or-later
// Prints an error message when the program crashes, instead of ending silently.
#include "src/base/crash_guard.h"

#include <dlfcn.h>
#include <execinfo.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstring>

#include "src/base/diagnostic.h"

#if defined(__SANITIZE_ADDRESS__)
// AddressSanitizer reports two faults inside libxapian 1.4.22 that we cannot fix: Database::check() deletes a table
// through its base class, and a write that fails leaks what it was about to write.
extern "C" const char* __asan_default_options();       // NOLINT(bugprone-reserved-identifier)
extern "C" const char* __lsan_default_suppressions();  // NOLINT(bugprone-reserved-identifier)
extern "C" const char* __asan_default_options() { return "new_delete_type_mismatch=0"; }
extern "C" const char* __lsan_default_suppressions() { return "leak:libxapian\n"; }
#endif

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define PAPERSEARCH_GUARDS_CRASHES
#endif

namespace papersearch {

#if defined(PAPERSEARCH_GUARDS_CRASHES)
namespace {

constexpr std::array kCrashes = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
constexpr int kFrames = 24;
constexpr std::size_t kStackBytes = 64 << 10;  // more than MINSIGSTKSZ of any machine

const char* guarded = "";
alignas(16) std::array<char, kStackBytes> handler_stack;  // the crash may be an overflow of the ordinary stack

// Of the functions for output signal-safety(7) allows only write().
void print(const char* text) {
  if (::write(STDERR_FILENO, text, std::strlen(text)) < 0) return;
}

const char* name_of(int signal) {
  switch (signal) {
    case SIGSEGV:
      return "segmentation fault";
    case SIGBUS:
      return "bus error";
    case SIGILL:
      return "illegal instruction";
    case SIGFPE:
      return "arithmetic fault";
    default:
      return "aborted";
  }
}

// The path of the library or program that holds an address. backtrace() and dladdr() were called once before the crash,
// so that they need not allocate here.
const char* object_of(void* address) {
  Dl_info info{};
  return ::dladdr(address, &info) != 0 && info.dli_fname != nullptr ? info.dli_fname : "";
}

// Whether libxapian crashed: the innermost frame outside of the C library, which only crashes because of its callers,
// belongs to it.
bool xapian_crashed(const std::array<void*, kFrames>& frames, int count) {
  bool handled = false;  // past the first frames, which are those of this handler and of the kernel
  for (int i = 0; i < count; ++i) {
    const char* const object = object_of(frames[static_cast<std::size_t>(i)]);
    const bool system = std::strstr(object, "libc.so") != nullptr || std::strstr(object, "ld-linux") != nullptr;
    if (system) handled = true;
    if (handled && !system) return std::strstr(object, "libxapian") != nullptr;
  }
  return false;
}

void on_crash(int signal) {
  std::array<void*, kFrames> frames{};
  const int count = ::backtrace(frames.data(), kFrames);
  const bool xapian = xapian_crashed(frames, count);
  print(guarded);
  print(xapian ? ": Xapian crashed while it read the index (" : ": the program crashed (");
  print(name_of(signal));
  print(xapian ? "), so the index is probably damaged; at\n" : "); at\n");
  ::backtrace_symbols_fd(frames.data(), count, STDERR_FILENO);
  print(xapian ? "hint: check the index with: paperindex --check ARCHIVE\n"
               : "hint: this is a bug, please report these lines; check the index with: paperindex --check ARCHIVE\n");
  ::_exit(exit_code(xapian ? Trouble::kDamaged : Trouble::kCrashed));
}

void on_alarm(int /*signal*/) {
  print(guarded);
  print(
      ": no answer in time\nhint: run it again; if that does not help, check the index with: paperindex --check "
      "ARCHIVE\n");
  ::_exit(exit_code(Trouble::kTooLate));
}

}  // namespace

void install_crash_guard(const char* program, unsigned seconds) {
  guarded = program;
  std::array<void*, 1> frame{};
  if (::backtrace(frame.data(), 1) > 0) object_of(frame[0]);  // loads what they need
  stack_t stack{};
  stack.ss_sp = handler_stack.data();
  stack.ss_size = handler_stack.size();
  ::sigaltstack(&stack, nullptr);
  struct sigaction action {};
  action.sa_handler = on_crash;
  action.sa_flags = SA_ONSTACK | static_cast<int>(SA_RESETHAND);
  for (const int signal : kCrashes) ::sigaction(signal, &action, nullptr);
  std::signal(SIGALRM, on_alarm);
  ::alarm(seconds);
}

void set_patience(unsigned seconds) { ::alarm(seconds); }
#else
void install_crash_guard(const char* /*program*/, unsigned /*seconds*/) {}
void set_patience(unsigned /*seconds*/) {}
#endif

}  // namespace papersearch

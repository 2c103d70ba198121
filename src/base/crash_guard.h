// SPDX-License-Identifier: GPL-2.0-or-later
// Prints an error message when the program crashes, instead of ending silently.
#pragma once

namespace papersearch {

// Installs handlers for the signals of a crash: segmentation fault, bus error, illegal instruction, arithmetic fault
// and abort. A crash then ends the process with a message and a stack trace on stderr, and with the exit code of a
// damaged index where libxapian crashed (of 820 indexes damaged on purpose five crashed Xapian 1.4.22), otherwise with
// that of a fault of this program (see exit_code() in src/base/diagnostic.h). A process that runs for more than
// `seconds` ends with a message as well, because one damaged index kept Xapian running for ever; 0 is no limit.
// `program` is the name that begins the messages, and must outlive the process.
//
// Call it once, in main(), before there are threads. Does nothing in a build with AddressSanitizer or ThreadSanitizer,
// which print more themselves.
void install_crash_guard(const char* program, unsigned seconds);

// Gives the process so many seconds from now on instead of those of install_crash_guard(); 0: no limit. Does nothing
// where that does nothing, as nobody would say why the process ended.
void set_patience(unsigned seconds);

// Gives the process so many seconds while it exists, and no limit afterwards, however the work in between ends.
class Patience {
 public:
  explicit Patience(unsigned seconds) { set_patience(seconds); }
  ~Patience() { set_patience(0); }
  Patience(const Patience&) = delete;
  Patience& operator=(const Patience&) = delete;
};

}  // namespace papersearch

// An error message where the program crashes, instead of silence.
#pragma once

namespace papersearch {

// From now on a crash (segmentation fault, bus error, illegal instruction, arithmetic fault, abort) ends the process
// with a message that says where it happened, and with an exit code: that of a damaged index where libxapian crashed,
// since of 820 damaged indexes five crashed Xapian 1.4.22; else that of a fault of our own (7). A run of more than
// `seconds` (0: no limit) ends with a message too: one damaged index kept Xapian running for ever. `program` must
// outlive the process. Does nothing under a sanitizer, which has better words.
void install_crash_guard(const char* program, unsigned seconds);

}  // namespace papersearch

// Last words where a damaged index crashes Xapian.
#pragma once

namespace papersearch {

// From now on a segmentation fault or bus error ends the process with a message and the exit code for a damaged index,
// and so does a run of more than `seconds` (0: no limit). Of 820 damaged indexes five crashed Xapian 1.4.22 and one
// kept it running for ever. `program` must outlive the process. Does nothing under AddressSanitizer, which has better
// words.
void install_crash_guard(const char* program, unsigned seconds);

}  // namespace papersearch

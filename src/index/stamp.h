// SPDX-License-Identifier: GPL-2.0-or-later
// What is written into each index about itself, and how it is read back.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace papersearch {

// Metadata keys of an index beside those of the indexer ("files:..." and the lexicon).
inline constexpr const char* kVersionKey = "version";
inline constexpr const char* kChangedKey = "changed";        // when the last commit was made, seconds since the epoch
inline constexpr const char* kRevisionKey = "revision";      // counts commits; a rebuild goes on counting
inline constexpr const char* kOpenFindingsKey = "findings";  // how many are open, in decimal digits
inline constexpr const char* kHistoryKey = "history";        // see history_of()

// The version that an index must have to be read: "schema 9, analyzer 4". Searching an index of another version would
// find nothing and not say why.
std::string version_stamp();

// Whether a database carries a stamp of this program, of whatever version. Throws Xapian's exceptions.
bool is_stamped(const Xapian::Database& database);

// Throws Error (kVersion) unless the database of the index at `path` carries the stamp of this very version.
void check_version(const Xapian::Database& database, const std::string& path);

// How many commits made the index what it is: rises by one with each, and outlives a rebuild. 0: none.
std::uint64_t revision_of(const Xapian::Database& index);

// Sixteen hexadecimal digits, chosen at random when an index is made from nothing, and kept by commits and rebuilds.
// Within one history a revision and the arrival of a paper mean the same thing for ever. Empty before the first commit.
std::string history_of(const Xapian::Database& index);

// A revision as people and programs pass it on: "1f0c…e2-57", or "57" without its history.
struct RevisionName {
  std::string history;  // may be empty
  std::uint64_t revision = 0;
};
// Reads that text; nullopt where it is none.
std::optional<RevisionName> parse_revision(std::string_view text);
std::string to_string(const RevisionName& name);

// Throws Error (kGone) where the index never had such a revision: it is of another history, or ahead of the index.
void check_revision(const RevisionName& name, const Xapian::Database& index);

// A new history_of(), from the system's source of randomness.
std::string new_history();

}  // namespace papersearch

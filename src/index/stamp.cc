// SPDX-License-Identifier: GPL-2.0-or-later
// What is written into each index about itself, and how it is read back.
#include "src/index/stamp.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <random>

#include "src/base/diagnostic.h"
#include "src/index/index_errors.h"
#include "src/index/schema.h"
#include "src/text/analyzer.h"

namespace papersearch {
namespace {

constexpr std::size_t kHistoryDigits = 16;
constexpr std::uint64_t kMaxRevision = std::uint64_t{1}
                                       << 53U;  // a value slot holds a double, which is exact up to here

}  // namespace

std::string version_stamp() {
  return "schema " + std::to_string(kSchemaVersion) + ", analyzer " + std::to_string(kAnalyzerVersion);
}

bool is_stamped(const Xapian::Database& database) { return database.get_metadata(kVersionKey).starts_with("schema "); }

void check_version(const Xapian::Database& database, const std::string& path) {
  const std::string stamp = database.get_metadata(kVersionKey);
  if (stamp == version_stamp()) return;
  if (stamp.empty() && database.get_doccount() == 0) throw Error("the index " + path + " is still empty", kMakeHint);
  if (stamp.empty()) throw Error(path + " is a Xapian database, but not an index of papersearch", kMakeHint);
  throw Error(
      "the index " + path + " was made by another version (" + stamp + ", this program has " + version_stamp() + ")",
      kRemakeHint, Trouble::kVersion);
}

std::uint64_t revision_of(const Xapian::Database& index) {
  std::uint64_t revision = 0;
  const std::string text = index.get_metadata(kRevisionKey);
  std::from_chars(text.data(), text.data() + text.size(), revision);
  return revision;
}

std::string history_of(const Xapian::Database& index) { return index.get_metadata(kHistoryKey); }

std::optional<RevisionName> parse_revision(std::string_view text) {
  RevisionName out;
  if (const std::size_t dash = text.find('-'); dash != std::string_view::npos) {
    out.history = text.substr(0, dash);
    text.remove_prefix(dash + 1);
    const bool digits = std::all_of(out.history.begin(), out.history.end(),
                                    [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (out.history.size() != kHistoryDigits || !digits) return std::nullopt;
  }
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), out.revision);
  if (failed != std::errc() || end != text.data() + text.size() || out.revision > kMaxRevision) return std::nullopt;
  return out;
}

std::string to_string(const RevisionName& name) {
  return (name.history.empty() ? "" : name.history + "-") + std::to_string(name.revision);
}

void check_revision(const RevisionName& name, const Xapian::Database& index) {
  const std::uint64_t now = revision_of(index);
  const std::string history = history_of(index);
  if (name.revision <= now && (name.history.empty() || name.history == history)) return;
  throw Error(
      "the index of revision " + to_string(name) + " no longer exists: it was rebuilt, or replaced by another one",
      "this one is at revision " + to_string(RevisionName{history, now}) + "; ask again from there", Trouble::kGone);
}

std::string new_history() {
  std::random_device random;
  std::array<char, kHistoryDigits + 1> digits{};
  std::snprintf(digits.data(), digits.size(), "%08x%08x", random(), random());
  return digits.data();
}

}  // namespace papersearch

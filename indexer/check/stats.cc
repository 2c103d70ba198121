// SPDX-License-Identifier: GPL-2.0-or-later
// The numbers that describe an index.
#include "indexer/check/stats.h"

#include <xapian.h>

#include <cstdlib>
#include <filesystem>

#include "src/base/date.h"
#include "src/index/index_folder.h"
#include "src/index/read_index.h"
#include "src/index/schema.h"
#include "src/index/stamp.h"

namespace papersearch {

IndexStats index_stats(const std::string& index_path) {
  IndexStats out;
  ReadIndex reader(index_path);
  reader.read([&](const Xapian::Database& index) {
    out = IndexStats{};
    out.papers = index.get_doccount();
    const std::string days(spec(Field::kDate).prefix);
    for (auto day = index.allterms_begin(days); day != index.allterms_end(days); ++day) {
      const std::string digits = (*day).substr(days.size());
      const std::string printed = digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6);
      if (out.days++ == 0) out.first_day = printed;
      out.last_day = printed;
    }
    for (auto term = index.allterms_begin(); term != index.allterms_end(); ++term) ++out.terms;
    out.revision = revision_of(index);
    out.changed = std::atoll(index.get_metadata(kChangedKey).c_str());
  });
  std::error_code ignored;
  for (const auto& file : std::filesystem::directory_iterator(current_generation(index_path), ignored)) {
    out.bytes += file.file_size(ignored);
  }
  return out;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// What was found in the archive and is not mended, as the index keeps it.
#include "indexer/write/open_findings.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "src/index/stamp.h"

namespace papersearch {
namespace {

const std::string kPrefix = "open:";  // of metadata keys; the owner follows

using Json = nlohmann::json;

std::string written(const std::vector<OpenFinding>& findings) {
  Json out = Json::array();
  for (const OpenFinding& finding : findings) {
    const Diagnostic& d = finding.diagnostic;
    out.push_back(
        {finding.file_key, d.code, d.level == Level::kError ? 2 : 1, d.at.begin, d.at.end, d.message, d.hint});
  }
  return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<OpenFinding> read(const std::string& record) {
  std::vector<OpenFinding> out;
  const Json list = Json::parse(record, nullptr, false);
  if (!list.is_array()) return out;
  for (const Json& one : list) {
    if (!one.is_array() || one.size() != 7 || !one[0].is_string() || !one[1].is_string() || !one[2].is_number() ||
        !one[3].is_number_unsigned() || !one[4].is_number_unsigned() || !one[5].is_string() || !one[6].is_string())
      continue;
    out.push_back({one[0],
                   {one[2].get<int>() == 2 ? Level::kError : Level::kWarning,
                    one[1],
                    {one[3].get<std::uint32_t>(), one[4].get<std::uint32_t>()},
                    one[5],
                    one[6]}});
  }
  return out;
}

}  // namespace

OpenFindings::OpenFindings(const Xapian::Database& index) {
  for (auto key = index.metadata_keys_begin(kPrefix); key != index.metadata_keys_end(kPrefix); ++key) {
    std::vector<OpenFinding> found = read(index.get_metadata(*key));
    if (!found.empty()) findings_[(*key).substr(kPrefix.size())] = std::move(found);
  }
}

bool OpenFindings::replace(const std::string& owner, std::vector<OpenFinding> findings) {
  std::erase_if(findings, [](const OpenFinding& f) { return f.diagnostic.level == Level::kNote; });
  replaced_.insert(owner);
  const auto old = findings_.find(owner);
  if (findings.empty()) {
    if (old == findings_.end()) return false;
    findings_.erase(old);
    changed_.insert(owner);
    return true;
  }
  if (old != findings_.end() && written(old->second) == written(findings)) return false;
  findings_[owner] = std::move(findings);
  changed_.insert(owner);
  return true;
}

std::vector<OpenFinding> OpenFindings::earlier() const {
  std::vector<OpenFinding> out;
  for (const auto& [owner, findings] : findings_) {
    if (!replaced_.contains(owner)) out.insert(out.end(), findings.begin(), findings.end());
  }
  return out;
}

std::size_t OpenFindings::count() const {
  std::size_t out = 0;
  for (const auto& [owner, findings] : findings_) out += findings.size();
  return out;
}

void OpenFindings::write(Xapian::WritableDatabase& index) const {
  for (const std::string& owner : changed_) {
    const auto findings = findings_.find(owner);
    index.set_metadata(kPrefix + owner, findings == findings_.end() ? "" : written(findings->second));
  }
  index.set_metadata(kOpenFindingsKey, std::to_string(count()));
}

}  // namespace papersearch

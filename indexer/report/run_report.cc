// SPDX-License-Identifier: GPL-2.0-or-later
// What paperindex shows of a run: a bar while it goes on, JSON for monitoring, remarks about the archive in few lines.
#include "indexer/report/run_report.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <ctime>

#include "src/base/terminal.h"

namespace papersearch {

namespace {

// As "2024-10-21T06:00:00Z".
std::string utc_now() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  ::gmtime_r(&now, &parts);
  std::array<char, 32> out{};
  std::strftime(out.data(), out.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
  return out.data();
}

}  // namespace

bool Progress::is_terminal() { return ::isatty(STDERR_FILENO) != 0; }

void Progress::show(std::size_t done, std::size_t all) {
  using namespace std::chrono_literals;
  const auto now = std::chrono::steady_clock::now();
  if (!terminal_ || now - start_ < 500ms || (now - last_ < 100ms && done < all)) return;
  last_ = now;
  constexpr std::size_t kCells = 30;
  const std::size_t filled = all == 0 ? kCells : done * kCells / all;
  std::string bar;
  for (std::size_t i = 0; i < kCells; ++i) bar += i < filled ? "█" : "░";
  std::fprintf(stderr, "\r%s %zu/%zu digests", bar.c_str(), done, all);
  shown_ = true;
}

void Progress::clear() {
  if (shown_) std::fputs("\r\x1b[K", stderr);
  shown_ = false;
}

void RunReport::add(const Diagnostic& finding, const std::string& file, std::string_view source) {
  constexpr std::size_t kMaxListed = 10'000;
  ++all_;
  if (findings_.size() >= kMaxListed) return;
  const LineColumn at = source.empty() ? LineColumn{0, 0} : line_column(source, finding.at.begin);
  findings_.push_back(
      {{"code", finding.code}, {"file", file}, {"line", at.line}, {"column", at.column}, {"message", finding.message}});
}

void RunReport::set(const std::string& name, nlohmann::ordered_json value) { fields_[name] = std::move(value); }

std::string RunReport::text(int exit_code, double seconds) {
  fields_["findings_total"] = all_;
  fields_["findings"] = findings_;
  fields_["seconds"] = seconds;
  fields_["ended"] = utc_now();
  fields_["exit"] = exit_code;
  return json_safe(fields_.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) + "\n";
}

void QualitySummary::add(const Diagnostic& finding) {
  auto& code = codes_[finding.code];
  if (code.first++ == 0) code.second = finding.message;
}

std::string QualitySummary::text() const {
  std::string out;
  for (const auto& [code, seen] : codes_) {
    std::array<char, 32> count{};
    std::snprintf(count.data(), count.size(), "%7zu  ", seen.first);
    out += count.data() + code + ", such as: " + terminal_safe(seen.second) + "\n";
  }
  return out;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers for monitoring.
#pragma once

#include <string>
#include <vector>

namespace papersearch {

struct Gauge {
  std::string name;  // of letters, digits and underscores: papersearch_index_papers
  std::string help;  // one line
  double value = 0;
};

// The text format of Prometheus, version 0.0.4.
std::string prometheus_text(const std::vector<Gauge>& gauges);

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers for monitoring.
#include "src/base/gauge.h"

#include <array>
#include <cstdio>

namespace papersearch {

std::string prometheus_text(const std::vector<Gauge>& gauges) {
  std::string out;
  for (const Gauge& gauge : gauges) {
    std::array<char, 40> value{};
    std::snprintf(value.data(), value.size(), " %.17g\n", gauge.value);
    out +=
        "# HELP " + gauge.name + " " + gauge.help + "\n# TYPE " + gauge.name + " gauge\n" + gauge.name + value.data();
  }
  return out;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// The other half: the same name for another type.
namespace papersearch {

struct OdrBreach {
  double ratio = 0;
};

double odr_breach_two(const OdrBreach& breach);
double odr_breach_two(const OdrBreach& breach) { return breach.ratio; }

}  // namespace papersearch

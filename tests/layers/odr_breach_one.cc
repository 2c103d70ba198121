// SPDX-License-Identifier: GPL-2.0-or-later
// One half of a breach of the One Definition Rule, which the test "odr_self_test" must see.
namespace papersearch {

struct OdrBreach {
  int number = 0;
};

int odr_breach_one(const OdrBreach& breach);
int odr_breach_one(const OdrBreach& breach) { return breach.number; }

}  // namespace papersearch

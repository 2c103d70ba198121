// SPDX-License-Identifier: GPL-2.0-or-later
// One visitor of a variant out of a lambda for each of its alternatives.
#pragma once

namespace papersearch {

// std::visit(Overloaded{[](const Word&) {...}, [](const Phrase&) {...}}, variant). The compiler refuses a visit that
// leaves an alternative out.
template <typename... Visitors>
struct Overloaded : Visitors... {
  using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

}  // namespace papersearch

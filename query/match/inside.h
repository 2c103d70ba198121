// SPDX-License-Identifier: GPL-2.0-or-later
// Papers that have a text inside one of their words.
#pragma once

#include <xapian.h>

#include <string>

#include "src/index/schema.h"

namespace papersearch {

// Of the papers that `candidates` matches, those with a word in the field whose stem contains `hangul`, as
// 심층강화학습 contains 강화학습. Reads the terms of each candidate, which takes some 20 µs, so there should be few. No
// weight of its own. Takes steps of the thread's deadline.
Xapian::Query having_inside(const Xapian::Query& candidates, const std::string& hangul, Field field);

}  // namespace papersearch

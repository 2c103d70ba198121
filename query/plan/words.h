// Words as typed to what the index is asked: stems, joined and spaced forms, the syllable net.
#pragma once

#include <xapian.h>

#include <optional>
#include <string>
#include <vector>

#include "query/plan/plan.h"
#include "src/index/schema.h"

namespace papersearch {

struct TextQuery {
  Xapian::Query scored;  // matches papers with some of it, and weighs them; empty: nothing in the index can match
  Xapian::Query all;     // matches papers with all of it
  Xapian::Query others;  // `scored` without what puts papers with all of it before the others; empty: nothing does
};

// Words that are ranked: papers with all of them first where they are few. Compounds are taken apart and
// put together by what the index knows: 강화학습, 강화 학습; long-context, longcontext, long context. What lights up
// and what counts is added to `plan`, here and below.
TextQuery plan_words(const std::vector<std::string>& words, In in, const Xapian::Database& index, Plan& plan);

// Words in this order, particles aside; with `within`, in any order inside a window of that many words more.
Xapian::Query plan_phrase(const std::string& text, In in, std::optional<unsigned> within, const Xapian::Database& index,
                          Plan& plan);

// Words that begin so; `most` terms at the most, the commonest, which a note at `at` says where there are more.
Xapian::Query plan_prefix(const std::string& prefix, In in, unsigned most, Span at, const Xapian::Database& index,
                          Plan& plan);

// One of these words.
Xapian::Query plan_any_of(const std::vector<std::string>& words, In in, const Xapian::Database& index, Plan& plan);

}  // namespace papersearch

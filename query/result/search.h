// SPDX-License-Identifier: GPL-2.0-or-later
// From a request to an answer: the only file that knows the order of the steps.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "query/language/order.h"
#include "query/result/facets.h"
#include "query/result/response.h"
#include "query/result/suggest.h"
#include "src/base/date.h"
#include "src/base/deadline.h"
#include "src/index/stamp.h"

namespace papersearch {

struct ConceptRules;

enum class Rank : std::uint8_t {
  kFull,   // words, and a small bonus for votes and recency
  kPlain,  // words alone
};

enum class MatchMode : std::uint8_t {
  kAll,  // the answer is the papers that have all of what was asked, or most of a long query; others are partial
  kAny,  // the answer is every paper that has any of the words
};

inline constexpr std::chrono::milliseconds kAnswerTime{5000};  // with an answer, where nothing else is said

struct Request {
  std::string query;  // UTF-8 as typed
  // Queries that restrict the answer, each read by itself: author:"Yu Qiao". They weigh nothing. A facet is counted
  // without those that are about it alone (facet_of() in query/result/facets.h), so several values of one facet belong
  // into one filter, with OR. At most 20; a note says what is left out.
  std::vector<std::string> filters;
  std::size_t offset = 0;  // hits to skip
  std::size_t limit = 10;
  // Date: newest first; oldest: the reverse; votes: most first, unknown last; ties by relevance. None: as the query
  // asks for it, else relevance.
  std::optional<Sort> sort;
  Rank rank = Rank::kFull;
  MatchMode match = MatchMode::kAll;
  // Whether papers with some of the words only follow those of the answer. Other orders than relevance never have them.
  bool partial = true;
  bool typing = false;  // the query's last word may not be whole yet: the answer is what it may become as well
  bool exact = false;   // no other spellings of the query's concepts, and words are words (Wording::kLiteral)
  std::vector<std::string> without;                   // not these of them
  std::shared_ptr<const ConceptRules> concept_rules;  // none: those built in (src/concepts/concepts.h)
  bool explain = false;                               // fill Response::explanation and the parts of each score
  bool facets = false;                                // fill Response::facets
  FacetSettings facet_settings;
  bool trend = false;        // fill Response::trend
  std::size_t concepts = 0;  // fill Hit::concepts with so many at most
  // The id of a paper: the answer is those that resemble it, among those that the query finds. Error (kNotFound) where
  // the index has no such paper.
  std::string like;
  // Papers that came into the index after this revision. A reply says its history and revision: the next question's
  // `since`. Of these two, one that the index never had is an Error (kGone), not an answer in which papers are missing.
  std::optional<RevisionName> since;
  // Papers that had come by this revision: with the first page's revision the next pages neither repeat nor miss a
  // paper while the index grows.
  std::optional<RevisionName> as_of;
  // Error (Trouble::kTooLate) when the answer takes longer; one that is found by then comes without advice.
  std::chrono::milliseconds timeout = kAnswerTime;
  Deadline::Now clock = Deadline::Clock::now;  // what the timeout is measured by
  std::size_t snippet_width = 160;             // terminal cells that a snippet may take; 0: no snippets
  std::optional<Date> today;                   // what "today" and "-30d.." mean; else what the clock says
};

// One per thread: holds an open index and follows its changes. search() retries when the indexer
// commits beside it, so that a reader never sees a writer's traces.
class Searcher {
 public:
  // Throws Error where there is no index, or one of another schema or analyzer version. Forgets what searches of this
  // thread have remembered of any index.
  explicit Searcher(const std::string& index_path);
  Searcher(Searcher&&) noexcept;
  Searcher& operator=(Searcher&&) noexcept;
  ~Searcher();

  Response search(const Request& request);

  // What a half-typed query may become, see query/result/suggest.h. Throws Error (kTooLate) when it takes longer than
  // `timeout`; so does the next.
  Completions complete(const std::string& typed, std::size_t most, std::chrono::milliseconds timeout = kAnswerTime);

  // What these words mean besides themselves. `rules` as in a request.
  ConceptAnswer look_up(const std::string& words, const std::shared_ptr<const ConceptRules>& rules = nullptr,
                        std::chrono::milliseconds timeout = kAnswerTime);

  // The days that have a digest, in their order.
  std::vector<DigestDay> digest_days(std::chrono::milliseconds timeout = kAnswerTime);

  // The concepts that rise in the last `days` days of the archive; `days` is at least 1.
  RisingConcepts rising_concepts(int days, std::size_t max, std::chrono::milliseconds timeout = kAnswerTime);

  // The concepts with a spelling that begins as `typed`, as complete() finds them, with the numbers that
  // rising_concepts() gives; also those that do not rise.
  RisingConcepts concepts_like(const std::string& typed, int days, std::size_t max,
                               std::chrono::milliseconds timeout = kAnswerTime);

  // Of the index as it is now.
  RevisionName revision();

  // Tells the content of the index as it is now from any other, also from that of another index at the same path, and
  // throws Error where a search would: what is kept of an answer is kept under this.
  std::string identity();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace papersearch

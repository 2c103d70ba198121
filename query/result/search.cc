// SPDX-License-Identifier: GPL-2.0-or-later
// An open index that is asked.
#include "query/result/search.h"

#include <chrono>
#include <string>

#include "query/match/index_memory.h"
#include "query/match/index_revision.h"
#include "query/match/revision_cache.h"
#include "query/result/answer.h"
#include "query/result/concept.h"
#include "query/result/digest_days.h"
#include "query/result/paper_concepts.h"
#include "src/base/utf8.h"
#include "src/index/read_index.h"
#include "src/index/stamp.h"
#include "src/text/normalize.h"

namespace papersearch {

namespace {

constexpr std::size_t kNamedForRising = 6;  // concepts that are looked at, beside two for each that is wanted

// The papers that a search for nothing but the query counts.
PapersOfQuery searching(const Xapian::Database& index) {
  return [&index](const std::string& query) {
    Request wanted;
    wanted.query = query;
    return answer_papers(wanted, index);
  };
}

}  // namespace

struct Searcher::State {
  ReadIndex index;

  template <typename Work>
  void read(const Work& work) {
    index.read([&](const Xapian::Database& database) {
      const OneRevision revision(database);
      work(database);
    });
  }
};

Searcher::Searcher(const std::string& index_path) : state_(new State{ReadIndex(index_path)}) {
  IndexMemory::forget();
  RevisionCache::forget();
}
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;
Searcher::~Searcher() = default;

Response Searcher::search(const Request& request) {
  const auto start = std::chrono::steady_clock::now();
  const Deadline deadline(request.timeout, request.clock);
  Response response;
  state_->read([&](const Xapian::Database& index) { response = answer(request, index); });
  response.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return response;
}

Completions Searcher::complete(const std::string& typed, std::size_t most, std::chrono::milliseconds timeout) {
  const Deadline deadline(timeout);
  Completions out;
  const std::string text = normalize_input(valid_utf8(typed));
  state_->read([&](const Xapian::Database& index) { out = complete_query(text, index, most); });
  return out;
}

ConceptAnswer Searcher::look_up(const std::string& words, const std::shared_ptr<const ConceptRules>& rules,
                                std::chrono::milliseconds timeout) {
  const Deadline deadline(timeout);
  ConceptAnswer out;
  const std::string text = normalize_input(valid_utf8(words));
  state_->read([&](const Xapian::Database& index) {
    out = look_up_concept(text, rules ? *rules : built_in_concept_rules(), index);
  });
  return out;
}

std::vector<DigestDay> Searcher::digest_days(std::chrono::milliseconds timeout) {
  const Deadline deadline(timeout);
  std::vector<DigestDay> out;
  state_->read([&](const Xapian::Database& index) { out = papersearch::digest_days(index); });
  return out;
}

RisingConcepts Searcher::rising_concepts(int days, std::size_t max, std::chrono::milliseconds timeout) {
  const Deadline deadline(timeout);
  RisingConcepts out;
  state_->read([&](const Xapian::Database& index) {
    out = often_named_concepts(index, days, kNamedForRising + 2 * max);
    count_papers(out, searching(index), kMinRising);
  });
  keep_rising(out, max);
  return out;
}

RisingConcepts Searcher::concepts_like(const std::string& typed, int days, std::size_t max,
                                       std::chrono::milliseconds timeout) {
  const Deadline deadline(timeout);
  RisingConcepts out;
  const std::string text = normalize_input(valid_utf8(typed));
  state_->read([&](const Xapian::Database& index) {
    out = often_named_concepts(index, days, 0);
    for (const CompletedConcept& found : complete_query(text, index, max).concepts) {
      static_cast<PaperConcept&>(out.concepts.emplace_back()) = concept_of(found.text, found.other);
    }
    count_papers(out, searching(index), 0);
  });
  return out;
}

RevisionName Searcher::revision() {
  RevisionName out;
  state_->read([&](const Xapian::Database& index) { out = {history_of(index), revision_of(index)}; });
  return out;
}

std::string Searcher::identity() {
  std::string out;
  state_->read([&](const Xapian::Database& index) { out = index_revision(index).text(); });
  return out;
}

}  // namespace papersearch

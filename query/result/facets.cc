// Counts over all papers that match: by author, month, section and votes.
#include "query/result/facets.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

#include "query/language/lexer.h"
#include "src/base/deadline.h"
#include "src/index/schema.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxValues = 50;  // of authors and sections

// Spellings that differ in case, accents, blanks and punctuation are one: "Jean-Paul Sartre", "Jean Paul Sartre".
std::string identity(std::string_view printed) {
  std::string out = normalize_name(printed);
  std::erase_if(out, [](char c) {
    const bool letter = static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    return !letter;
  });
  return out;
}

std::string with_dash(const std::string& digits) { return digits.substr(0, 4) + "-" + digits.substr(4, 2); }

std::string next_month(const std::string& digits) {
  int year = std::stoi(digits.substr(0, 4));
  int month = std::stoi(digits.substr(4, 2)) + 1;
  if (month > 12) {
    month = 1;
    ++year;
  }
  return compact(Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), 1}).substr(0, 6);
}

}  // namespace

void FacetSpy::Tally::add(std::string_view printed, Xapian::docid paper) {
  auto found = spellings_.find(printed);
  if (found == spellings_.end()) {
    const auto [same, is_new] = identities_.try_emplace(identity(printed), papers_.size());
    if (is_new) papers_.emplace_back();
    found = spellings_.emplace(std::string(printed), Spelling{same->second, 0}).first;
  }
  ++found->second.papers;
  Papers& papers = papers_[found->second.same];
  if (papers.last != paper) ++papers.count;  // a paper that prints a name twice has it once
  papers.last = paper;
}

std::vector<FacetValue> FacetSpy::Tally::most_first(const std::string& field) const {
  std::vector<const std::pair<const std::string, Spelling>*> commonest(papers_.size(), nullptr);
  for (const auto& spelling : spellings_) {
    auto& best = commonest[spelling.second.same];
    const bool more = best == nullptr || spelling.second.papers > best->second.papers ||
                      (spelling.second.papers == best->second.papers && spelling.first < best->first);
    if (more) best = &spelling;
  }
  std::vector<std::size_t> order(papers_.size());
  std::iota(order.begin(), order.end(), 0);
  const auto before = [&](std::size_t a, std::size_t b) {
    return papers_[a].count != papers_[b].count ? papers_[a].count > papers_[b].count
                                                : commonest[a]->first < commonest[b]->first;
  };
  const std::size_t kept = std::min(kMaxValues, order.size());
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end(), before);
  std::vector<FacetValue> out;
  for (std::size_t i = 0; i < kept; ++i) {
    const std::string& name = commonest[order[i]]->first;
    out.push_back({name, field + ":" + quotation(name), papers_[order[i]].count});
  }
  return out;
}

void FacetSpy::operator()(const Xapian::Document& document, double /*weight*/) {
  Deadline::step();
  const std::string authors = document.get_value(kAuthorsSlot);
  for (const std::string_view name : split_list(authors)) authors_.add(name, document.get_docid());
  const std::string sections = document.get_value(kSectionsSlot);
  for (const std::string_view name : split_list(sections)) sections_.add(name, document.get_docid());
  const std::string months = document.get_value(kMonthsSlot);
  for (const std::string_view month : split_list(months)) {
    const auto known = months_.find(month);
    ++(known != months_.end() ? known->second : months_[std::string(month)]);
  }
  const std::string votes = document.get_value(kVotesSlot);
  if (votes.empty()) {
    ++unknown_votes_;
  } else {
    const double number = Xapian::sortable_unserialise(votes);
    std::size_t band = 0;
    while (band + 1 < kBands.size() && number >= kBands.at(band + 1)) ++band;
    ++votes_.at(band);
  }
}

Facets FacetSpy::facets() const {
  Facets out;
  out.authors = authors_.most_first(std::string(spec(Field::kAuthor).name));
  out.sections = sections_.most_first(std::string(spec(Field::kSection).name));
  for (const auto& [month, papers] : months_) {
    out.months.push_back({with_dash(month), std::string(spec(Field::kMonth).name) + ":" + with_dash(month), papers});
  }
  const std::string field = std::string(spec(Field::kVotes).name) + ":";
  for (std::size_t i = 0; i < kBands.size(); ++i) {
    if (votes_.at(i) == 0) continue;
    std::string band = std::to_string(kBands.at(i)) + "..";
    if (i + 1 < kBands.size()) band += std::to_string(kBands.at(i + 1) - 1);
    out.votes.push_back({band, field + band, votes_.at(i)});
  }
  if (unknown_votes_ > 0) out.votes.push_back({"unknown", field + "unknown", unknown_votes_});
  return out;
}

std::vector<TrendMonth> FacetSpy::trend(const Xapian::Database& index) const {
  std::vector<TrendMonth> out;
  const std::string prefix(spec(Field::kMonth).prefix);
  std::string last;
  for (auto term = index.allterms_begin(prefix); term != index.allterms_end(prefix); ++term) {
    Deadline::step();
    const std::string month = (*term).substr(prefix.size());
    constexpr std::size_t kMaxGap = 240;  // months; a date that far off is a slip of the pen
    if (!last.empty()) {
      std::string between = next_month(last);
      for (std::size_t gap = 0; between < month && gap < kMaxGap; between = next_month(between), ++gap)
        out.push_back({with_dash(between), 0, 0});
    }
    const auto found = months_.find(month);
    out.push_back({with_dash(month), found == months_.end() ? 0 : found->second, term.get_termfreq()});
    last = month;
  }
  return out;
}

}  // namespace papersearch

// A paper as the index keeps it.
#include "indexer/document.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "indexer/archive.h"
#include "indexer/gloss.h"
#include "indexer/loanword.h"
#include "src/schema.h"
#include "src/text/analyzer.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

// Between bullets and between authors, so that no phrase runs from one into the next.
constexpr Xapian::termpos kGap = 20;

// Not 0: there glass (Xapian 1.4.22) misses a phrase of equal words ("no no"), in its memory database it does not.
constexpr Xapian::termpos kFirstPosition = 1;

// Labels that nearly every digest has: as words they would tell nothing.
constexpr auto kStandardLabels =
    std::to_array<std::string_view>({"", "What's New", "Technical Details", "Performance Highlights"});

// Adds the words of one stretch of text to a field, at positions from `start`; returns where the next may start.
// Bigrams go to `bigrams`.
Xapian::termpos add_text(Xapian::Document& document, Field field, std::string_view text, Xapian::termpos start,
                         std::vector<std::string>& bigrams) {
  Xapian::termpos last = start;
  const std::vector<Token> tokens = analyze(text);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    const std::string term = index_term(field, token);
    const Xapian::termpos position = start + token.position;
    last = std::max(last, position);
    if (token.form == Form::kBigram) {
      bigrams.push_back(term);
    } else if (carries_position(tokens, i) || (field == Field::kAuthor && token.form == Form::kJoined)) {
      document.add_posting(term, position);
    } else {
      document.add_term(term);
    }
  }
  return last + kGap;
}

// A bigram counts once a document, however often it occurs: measured better for Korean (see query/plan/ranking.h).
void add_once(Xapian::Document& document, std::vector<std::string> terms) {
  std::sort(terms.begin(), terms.end());
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
  for (const std::string& term : terms) document.add_term(term);
}

// "Yu Qiao" is found by "Y. Qiao", too. Adds nothing to the length of the document.
void add_initials(Xapian::Document& document, std::string_view name, Xapian::termpos start) {
  for (const Token& token : analyze(name)) {
    if (token.form == Form::kWord)
      document.add_posting(std::string(kInitialPrefix) + first_letter(token.term), start + token.position, 0);
  }
}

void add_filter(Xapian::Document& document, std::string_view prefix, const std::string& value) {
  document.add_boolean_term(cut_term(std::string(prefix) + value));
}

// Both ways.
void add_pair(Xapian::Document& document, std::string_view kind, const GlossPair& pair) {
  const auto& [left, right, left_key, right_key] = pair;
  if (left_key.empty() || right_key.empty() || left_key == right_key) return;
  add_filter(document, kind, left_key + kListSeparator + right_key + kListSeparator + right);
  add_filter(document, kind, right_key + kListSeparator + left_key + kListSeparator + left);
}

void add_glosses(Xapian::Document& document, const Paper& paper) {
  for (const Section& section : paper.sections) {
    for (const std::string& bullet : section.bullets) {
      for (const GlossPair& pair : find_glosses(bullet)) add_pair(document, kGlossPrefix, pair);
    }
  }
}

void add_loanwords(Xapian::Document& document) {
  std::vector<std::string> hangul;
  std::vector<std::string> latin;
  for (auto at = document.termlist_begin(); at != document.termlist_end(); ++at) {
    std::string term = *at;
    if (term.starts_with(spec(Field::kTitle).prefix)) term.erase(0, spec(Field::kTitle).prefix.size());
    const auto first = static_cast<unsigned char>(term.front());
    if (first >= 'a' && first <= 'z') {
      latin.push_back(std::move(term));
    } else if (first >= 0xEA && at.positionlist_count() > 0) {  // stems, without the words as they stand
      hangul.push_back(std::move(term));
    }
  }
  for (const GlossPair& pair : find_loanwords(hangul, latin)) add_pair(document, kLoanPrefix, pair);
}

// What facets count.
void add_lists(Xapian::Document& document, const Paper& paper) {
  std::vector<std::string> months;
  for (const Date day : paper.days) months.push_back(compact(day).substr(0, 6));
  document.add_value(kMonthsSlot, list_value(std::move(months)));
  document.add_value(kAuthorsSlot, list_value(paper.authors));
  std::vector<std::string> sections;
  for (const Section& section : paper.sections) sections.push_back(section.name);
  document.add_value(kSectionsSlot, list_value(std::move(sections)));
}

}  // namespace

std::string document_hash(const Xapian::Document& document) {
  std::uint64_t hash = fingerprint(document.get_data());
  const auto mix = [&](std::uint64_t more) { hash = (hash ^ more) * 0x9E3779B97F4A7C15U + (hash >> 29U); };
  for (auto value = document.values_begin(); value != document.values_end(); ++value) {
    if (value.get_valueno() == kHashSlot) continue;
    mix(value.get_valueno());
    mix(fingerprint(*value));
  }
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
    mix(fingerprint(*term));
    mix(term.get_wdf());
    if (term.positionlist_count() == 0) continue;
    for (auto at = term.positionlist_begin(); at != term.positionlist_end(); ++at) mix(*at);
  }
  std::string out(sizeof hash, '\0');
  for (char& c : out) {
    c = static_cast<char>(hash & 0xFFU);
    hash >>= 8U;
  }
  return out;
}

std::string paper_term(const std::string& id) { return cut_term(std::string(spec(Field::kId).prefix) + id); }

std::string file_term(const std::string& file_key) { return cut_term(std::string(kFilePrefix) + file_key); }

Xapian::Document make_document(const Paper& paper, const std::vector<std::string>& file_keys, std::uint64_t arrival) {
  Xapian::Document document;
  std::vector<std::string> bigrams;
  Xapian::termpos position = add_text(document, Field::kTitle, paper.title, kFirstPosition, bigrams);
  for (const std::string& title : paper.other_titles)
    position = add_text(document, Field::kTitle, title, position, bigrams);

  position = kFirstPosition;
  for (const Section& section : paper.sections) {
    for (const Token& token : analyze(section.name)) {
      if (token.form == Form::kWord) add_filter(document, spec(Field::kSection).prefix, token.term);
    }
    if (std::find(kStandardLabels.begin(), kStandardLabels.end(), section.name) == kStandardLabels.end()) {
      position = add_text(document, Field::kBody, section.name, position, bigrams);
    }
    for (const std::string& bullet : section.bullets)
      position = add_text(document, Field::kBody, bullet, position, bigrams);
  }
  position = kFirstPosition;
  for (const std::string& author : paper.authors) {
    const std::string name = normalize_name(author);
    add_initials(document, name, position);
    position = add_text(document, Field::kAuthor, name, position, bigrams);
  }
  add_once(document, std::move(bigrams));
  add_glosses(document, paper);
  add_loanwords(document);

  for (const Date day : paper.days) {
    const std::string digits = compact(day);
    add_filter(document, spec(Field::kDate).prefix, digits);
    add_filter(document, spec(Field::kMonth).prefix, digits.substr(0, 6));
    add_filter(document, kYearPrefix, digits.substr(0, 4));
  }
  document.add_boolean_term(paper_term(paper.id));
  for (const std::string& key : file_keys) document.add_boolean_term(file_term(key));
  add_lists(document, paper);
  document.add_value(kArrivalSlot, Xapian::sortable_serialise(static_cast<double>(arrival)));
  document.add_value(kDateSlot, compact(paper.day()));
  if (paper.votes) document.add_value(kVotesSlot, Xapian::sortable_serialise(*paper.votes));
  document.set_data(to_json(paper));
  document.add_value(kHashSlot, document_hash(document));
  return document;
}

}  // namespace papersearch

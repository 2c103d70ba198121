// A paper as the index keeps it.
#include "indexer/document.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "src/schema.h"
#include "src/text/analyzer.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

// Between bullets and between authors, so that no phrase runs from one into the next.
constexpr Xapian::termpos kGap = 20;

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
    } else if (carries_position(tokens, i)) {
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

void add_filter(Xapian::Document& document, std::string_view prefix, const std::string& value) {
  document.add_boolean_term(cut_term(std::string(prefix) + value));
}

}  // namespace

std::string paper_term(const std::string& id) { return cut_term(std::string(spec(Field::kId).prefix) + id); }

std::string file_term(const std::string& file_key) { return cut_term(std::string(kFilePrefix) + file_key); }

Xapian::Document make_document(const Paper& paper, const std::vector<std::string>& file_keys) {
  Xapian::Document document;
  std::vector<std::string> bigrams;
  Xapian::termpos position = add_text(document, Field::kTitle, paper.title, 0, bigrams);
  for (const std::string& title : paper.other_titles)
    position = add_text(document, Field::kTitle, title, position, bigrams);

  position = 0;
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
  position = 0;
  for (const std::string& author : paper.authors) {
    position = add_text(document, Field::kAuthor, normalize_name(author), position, bigrams);
  }
  add_once(document, std::move(bigrams));

  for (const Date day : paper.days) {
    const std::string digits = compact(day);
    add_filter(document, spec(Field::kDate).prefix, digits);
    add_filter(document, spec(Field::kMonth).prefix, digits.substr(0, 6));
    add_filter(document, kYearPrefix, digits.substr(0, 4));
  }
  document.add_boolean_term(paper_term(paper.id));
  for (const std::string& key : file_keys) document.add_boolean_term(file_term(key));
  document.add_value(kDateSlot, compact(paper.day()));
  if (paper.votes) document.add_value(kVotesSlot, Xapian::sortable_serialise(*paper.votes));
  document.set_data(to_json(paper));
  return document;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// A paper as the index keeps it.
#include "indexer/write/document.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
#include <utility>

#include "indexer/write/gloss.h"
#include "indexer/write/loanword.h"
#include "src/base/fingerprint.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/index/schema.h"
#include "src/index/word_order.h"
#include "src/paper/stored.h"
#include "src/text/analyzer.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

// Positions between bullets and between authors, so that no phrase matches across two of them.
constexpr std::uint32_t kGap = 20;

constexpr std::size_t kMinInflectedBytes = 3 * kSyllableBytes;

// Labels that nearly every digest has. They are not indexed as words, because they tell no papers apart.
constexpr auto kStandardLabels =
    std::to_array<std::string_view>({"", "What's New", "Technical Details", "Performance Highlights"});

// Adds the words of a paper to its document.
class Words {
 public:
  Words(Xapian::Document& document, const std::function<void(const InflectedWord&)>& on_inflected)
      : document_(document), on_inflected_(on_inflected) {}

  // Adds the next text of a field: a bullet, a title, an author. Returns its tokens.
  std::vector<Token> add(Field field, std::string_view text) {
    Order& order = orders_[static_cast<std::size_t>(field)];
    std::uint32_t last = order.next;
    std::vector<Token> tokens = analyze(text);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const Token& token = tokens[i];
      std::string term = index_term(field, token);
      const std::uint32_t position = order.next + token.position;
      last = std::max(last, position);
      if (token.form == Form::kBigram) {
        bigrams_.push_back(packed(term));
        continue;
      }
      document_.add_term(term);
      const bool name = field == Field::kAuthor;
      if (on_inflected_ && token.form == Form::kStem && token.script == Script::kHangul)
        note_inflected(tokens[i - 1], token);
      if (!name && (token.form == Form::kWord || token.form == Form::kJoined) && is_lower(token.term.front()))
        latin_.push_back(token.term);
      // So that "Y. Qiao" finds "Yu Qiao". A count of 0 adds nothing to the length of the document.
      if (name && token.form == Form::kWord) {
        const std::string initial = std::string(kInitialPrefix) + first_letter(token.term);
        document_.add_term(initial, 0);
        order.words.add(initial, position);
      }
      if (!stands_in_order(tokens, i) && !(name && token.form == Form::kJoined)) continue;
      order.words.add(term, position);
      if (token.script == Script::kHangul && !name) hangul_.push_back(token.term);
    }
    order.next = last + kGap;
    return tokens;
  }

  // Adds what depends on all texts; called once, after the last add().
  void close() {
    // A bigram counts once in a document, however often it occurs: measured to rank Korean better
    // (query/rank/ranking.h).
    for (const std::uint64_t bigram : distinct(std::move(bigrams_))) document_.add_term(unpacked(bigram));
    for (const Field field : {Field::kTitle, Field::kBody, Field::kAuthor}) {
      const WordOrder& words = orders_[static_cast<std::size_t>(field)].words;
      if (!words.empty()) document_.add_value(order_slot(field), words.packed());
    }
    hangul_ = distinct(std::move(hangul_));
    latin_ = distinct(std::move(latin_));
  }

  // The Hangul stems and the Latin words of the title and the body, sorted, each once. Complete after close().
  [[nodiscard]] const std::vector<std::string>& hangul() const { return hangul_; }
  [[nodiscard]] const std::vector<std::string>& latin() const { return latin_; }

 private:
  struct Order {
    WordOrder words;
    std::uint32_t next = 0;
  };

  template <typename T>
  static std::vector<T> distinct(std::vector<T> values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
  }

  // A word of two syllables contains no other word, so the lexicon needs only longer ones.
  void note_inflected(const Token& word, const Token& stem) {
    if (word.term.size() >= kMinInflectedBytes)
      on_inflected_({word.term, std::min<std::size_t>(stem.at.size(), word.term.size()) / kSyllableBytes});
  }

  static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

  // The term of a bigram is at most eight bytes: two letters and two syllables of three bytes. Numbers sort twice as
  // fast as strings.
  static std::uint64_t packed(const std::string& term) {
    std::uint64_t out = 0;
    for (const char c : term) out = out << 8U | static_cast<unsigned char>(c);
    return out;
  }
  static std::string unpacked(std::uint64_t bigram) {
    std::string out;
    for (int shift = 56; shift >= 0; shift -= 8) {
      if (const auto c = static_cast<char>(bigram >> static_cast<unsigned>(shift)); c != 0) out += c;
    }
    return out;
  }

  Xapian::Document& document_;
  const std::function<void(const InflectedWord&)>& on_inflected_;
  std::array<Order, kFields.size()> orders_;
  std::vector<std::uint64_t> bigrams_;
  std::vector<std::string> hangul_;
  std::vector<std::string> latin_;
};

void add_filter(Xapian::Document& document, std::string_view prefix, const std::string& value) {
  document.add_boolean_term(cut_term(std::string(prefix) + value));
}

// Adds the terms of a pair of spellings in both directions, except where they are too long for a term.
void add_pair(Xapian::Document& document, std::string_view kind, const GlossPair& pair, const std::string& in = "") {
  const auto& [left, right, left_key, right_key] = pair;
  if (left_key.empty() || right_key.empty() || left_key == right_key) return;
  for (const auto& [key, text] : {std::tie(left_key, right), std::tie(right_key, left)}) {
    std::string term = std::string(kind) + key + kListSeparator + text;
    if (!in.empty()) term += kListSeparator + in;
    if (cut_term(term) == term) document.add_boolean_term(term);
  }
}

// Adds the lists of values that facets count, and the terms that find each of them.
void add_lists(Xapian::Document& document, const Paper& paper) {
  std::vector<std::string> months;
  for (const Date day : paper.days) months.push_back(compact(day).substr(0, 6));
  document.add_value(kMonthsSlot, list_value(std::move(months)));
  document.add_value(kAuthorsSlot, list_value(paper.authors));
  std::vector<std::string> sections;
  for (const Section& section : paper.sections) sections.push_back(section.name);
  const auto add_names = [&](Field field, const std::vector<std::string>& names) {
    for (const std::string& name : names) {
      if (const std::string term = name_term(field, name); !term.empty()) document.add_boolean_term(term);
    }
  };
  std::vector<std::string> titles = paper.other_titles;
  titles.push_back(paper.title);
  add_names(Field::kTitle, titles);
  for (const std::string& title : titles) {
    if (const std::string term = title_head_term(title_head(title)); !term.empty()) document.add_boolean_term(term);
  }
  add_names(Field::kAuthor, paper.authors);
  add_names(Field::kSection, sections);
  document.add_value(kSectionsSlot, list_value(std::move(sections)));
}

}  // namespace

std::string document_hash(const Xapian::Document& document) {
  std::uint64_t hash = fingerprint(document.get_data());
  for (auto value = document.values_begin(); value != document.values_end(); ++value) {
    if (value.get_valueno() != kHashSlot) hash = fingerprint(*value, hash ^ value.get_valueno());
  }
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term)
    hash = fingerprint(*term, hash ^ term.get_wdf());
  return fingerprint_bytes(hash);
}

std::string paper_term(const std::string& id) { return cut_term(std::string(spec(Field::kId).prefix) + id); }

std::string file_term(const std::string& file_key) { return cut_term(std::string(kFilePrefix) + file_key); }

std::optional<Xapian::Document> stored_document(const Xapian::Database& index, const std::string& paper_term) {
  const auto document = index.postlist_begin(paper_term);
  if (document == index.postlist_end(paper_term)) return std::nullopt;
  return index.get_document(*document);
}

std::vector<std::string> file_keys_of(const Xapian::Document& document) {
  std::vector<std::string> out;
  Xapian::TermIterator term = document.termlist_begin();
  term.skip_to(std::string(kFilePrefix));
  for (; term != document.termlist_end() && (*term).starts_with(kFilePrefix); ++term)
    out.push_back((*term).substr(kFilePrefix.size()));
  return out;
}

std::optional<std::uint64_t> arrival_of(const Xapian::Document& document) {
  const std::string value = document.get_value(kArrivalSlot);
  if (value.empty()) return std::nullopt;
  return static_cast<std::uint64_t>(Xapian::sortable_unserialise(value));
}

void add_facts(Xapian::Document& document, const Paper& paper, const std::vector<std::string>& file_keys,
               std::uint64_t arrival) {
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
  document.set_data(stored_form(paper));
}

Xapian::Document make_document(const Paper& paper, const std::vector<std::string>& file_keys, std::uint64_t arrival,
                               const std::function<void(const InflectedWord&)>& on_inflected) {
  Xapian::Document document;
  Words words(document, on_inflected);
  words.add(Field::kTitle, paper.title);
  for (const std::string& title : paper.other_titles) words.add(Field::kTitle, title);
  for (const Section& section : paper.sections) {
    for (const Token& token : analyze(section.name)) {
      if (token.form == Form::kWord) add_filter(document, spec(Field::kSection).prefix, token.term);
    }
    if (std::find(kStandardLabels.begin(), kStandardLabels.end(), section.name) == kStandardLabels.end())
      words.add(Field::kBody, section.name);
    for (const std::string& bullet : section.bullets) {
      const std::vector<Token> tokens = words.add(Field::kBody, bullet);
      const std::vector<GlossPair> glosses = find_glosses(bullet, tokens);
      for (const GlossPair& pair : glosses) add_pair(document, kGlossPrefix, pair);
      for (const WordPair& pair : word_pairs(glosses)) add_pair(document, kWordPrefix, pair.words, pair.in);
    }
  }
  for (const std::string& author : paper.authors) {
    for (const std::string& spelling : name_spellings(author)) words.add(Field::kAuthor, spelling);
  }
  words.close();
  for (const GlossPair& pair : find_loanwords(words.hangul(), words.latin())) add_pair(document, kLoanPrefix, pair);

  add_facts(document, paper, file_keys, arrival);
  document.add_value(kHashSlot, document_hash(document));
  return document;
}

}  // namespace papersearch

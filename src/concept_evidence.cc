// The evidence for concepts as it lies in the index: terms that each paper brings and takes along.
#include "src/concept_evidence.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "src/schema.h"
#include "src/text/concept.h"

namespace papersearch {

Xapian::doccount papers_with(const std::string& key, const Xapian::Database& index) {
  if (is_hangul(key)) return index.get_termfreq(index_term(Field::kBody, Form::kStem, Script::kHangul, key));
  Xapian::doccount out = 0;
  for (const Field field : {Field::kBody, Field::kTitle}) {
    for (const Form form : {Form::kWord, Form::kStem})
      out = std::max(out, index.get_termfreq(index_term(field, form, Script::kLatin, key)));
  }
  return out;
}

std::optional<Evidence> read_evidence(std::string_view term, std::string_view kind) {
  const std::vector<std::string_view> parts = split_list(term.substr(kind.size()));
  if (parts.size() != 2 || parts[1].empty()) return std::nullopt;
  return Evidence{std::string(parts[0]), concept_key(parts[1]), std::string(parts[1])};
}

std::map<std::string, OtherSpelling> beside(const std::string& key, const Xapian::Database& index,
                                            std::string_view kind) {
  std::map<std::string, OtherSpelling> out;
  std::map<std::string, Xapian::doccount> most;
  const std::string prefix = cut_term(std::string(kind) + key + kListSeparator);
  std::size_t looked = 0;
  for (auto term = index.allterms_begin(prefix); term != index.allterms_end(prefix) && looked < kMostLooked;
       ++term, ++looked) {
    auto said = read_evidence(*term, kind);
    if (!said) continue;
    OtherSpelling& spelling = out[said->other];
    const Xapian::doccount papers = term.get_termfreq();
    spelling.papers += papers;
    if (papers > most[said->other]) {
      most[said->other] = papers;
      spelling.text = std::move(said->text);
      spelling.key = std::move(said->other);
    }
  }
  return out;
}

std::map<std::string, Xapian::doccount> words_beside(const std::string& hangul, const Xapian::Database& index) {
  std::map<std::string, Xapian::doccount> out;
  const std::string prefix = std::string(kWordPrefix) + hangul + kListSeparator;
  for (auto term = index.allterms_begin(prefix); term != index.allterms_end(prefix); ++term)
    out[(*term).substr(prefix.size())] = term.get_termfreq();
  return out;
}

}  // namespace papersearch

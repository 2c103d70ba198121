// The evidence for concepts as it lies in the index: terms that each paper brings and takes along.
#include "src/concepts/evidence.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "src/base/deadline.h"
#include "src/base/hangul.h"
#include "src/concepts/key.h"
#include "src/index/schema.h"

namespace papersearch {

Xapian::doccount papers_with(const std::string& key, const Xapian::Database& index) {
  Deadline::step();
  if (is_hangul(key)) return index.get_termfreq(index_term(Field::kBody, Form::kStem, Script::kHangul, key));
  Xapian::doccount out = 0;
  for (const Field field : {Field::kBody, Field::kTitle}) {
    for (const Form form : {Form::kWord, Form::kStem})
      out = std::max(out, index.get_termfreq(index_term(field, form, Script::kLatin, key)));
  }
  return out;
}

std::optional<ConceptEvidence> read_evidence(std::string_view term, std::string_view kind,
                                             const ConceptEvidence& before) {
  const std::vector<std::string_view> parts = split_list(term.substr(kind.size()));
  if (parts.size() < 2 || parts[1].empty()) return std::nullopt;
  return ConceptEvidence{std::string(parts[0]), parts[1] == before.text ? before.other : concept_key(parts[1]),
                         std::string(parts[1]), std::string(parts.size() > 2 ? parts[2] : "")};
}

std::map<std::string, OtherSpelling> beside(const std::string& key, const Xapian::Database& index,
                                            std::string_view kind, bool one_word) {
  std::map<std::string, OtherSpelling> out;
  std::map<std::string, Xapian::doccount> most;
  const std::string prefix = cut_term(std::string(kind) + key + kListSeparator);
  ConceptEvidence said;
  std::size_t looked = 0;
  for (auto term = index.allterms_begin(prefix); term != index.allterms_end(prefix) && looked < kMostLooked;
       ++term, ++looked) {
    Deadline::step();
    const std::string evidence = *term;
    if (one_word && evidence.find(' ', prefix.size()) != std::string::npos) continue;
    auto read = read_evidence(evidence, kind, said);
    if (!read) continue;
    said = std::move(*read);
    OtherSpelling& spelling = out[said.other];
    const Xapian::doccount papers = term.get_termfreq();
    spelling.papers += papers;
    if (papers > most[said.other]) {
      most[said.other] = papers;
      spelling.text = said.text;
      spelling.key = said.other;
    }
  }
  return out;
}

Xapian::doccount count_papers(const std::map<std::string, OtherSpelling>& spellings) {
  Xapian::doccount out = 0;
  for (const auto& [key, spelling] : spellings) out += spelling.papers;
  return out;
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the evidence for concepts from the index, where it is terms of the papers that have it.
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
                                             const ConceptEvidence& previous) {
  const std::vector<std::string_view> parts = split_list(term.substr(kind.size()));
  if (parts.size() < 2 || parts[1].empty()) return std::nullopt;
  return ConceptEvidence{std::string(parts[0]), parts[1] == previous.other ? previous.other_key : concept_key(parts[1]),
                         std::string(parts[1]), std::string(parts.size() > 2 ? parts[2] : "")};
}

std::map<std::string, OtherSpelling> paired_with(const std::string& key, const Xapian::Database& index,
                                                 std::string_view kind, bool one_word) {
  std::map<std::string, OtherSpelling> out;
  std::map<std::string, Xapian::doccount> most;
  const std::string prefix = cut_term(std::string(kind) + key + kListSeparator);
  ConceptEvidence last;
  std::size_t count = 0;
  for (auto term = index.allterms_begin(prefix); term != index.allterms_end(prefix) && count < kMaxTermsRead;
       ++term, ++count) {
    Deadline::step();
    const std::string evidence = *term;
    if (one_word && evidence.find(' ', prefix.size()) != std::string::npos) continue;
    auto read = read_evidence(evidence, kind, last);
    if (!read) continue;
    last = std::move(*read);
    OtherSpelling& spelling = out[last.other_key];
    const Xapian::doccount papers = term.get_termfreq();
    spelling.papers += papers;
    if (papers > most[last.other_key]) {
      most[last.other_key] = papers;
      spelling.text = last.other;
      spelling.key = last.other_key;
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

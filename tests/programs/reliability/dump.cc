// SPDX-License-Identifier: GPL-2.0-or-later
// Prints an index document by document, so that two can be compared: id, and a fingerprint of all but its arrival; then
// the words of its lexicon that a paper has.
#include <xapian.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>
#include <string>

#include "indexer/write/document.h"
#include "src/base/fingerprint.h"
#include "src/index/lexicon.h"
#include "src/index/read_index.h"
#include "src/index/schema.h"
#include "src/paper/stored.h"

int main(int argc, char** argv) {
  using namespace papersearch;
  if (argc < 2) return 2;
  std::map<std::string, std::string> lines;
  ReadIndex reader(argv[1]);
  const Xapian::Database& index = reader.database();
  for (auto doc = index.postlist_begin(""); doc != index.postlist_end(""); ++doc) {
    Xapian::Document document = index.get_document(*doc);
    const std::string id = paper_from_stored(document.get_data()).id;
    if (document.get_value(kHashSlot) != document_hash(document)) lines[id] += "damaged ";
    document.remove_value(kArrivalSlot);
    lines[id] += std::to_string(fingerprint(document_hash(document)));
  }
  for (const auto& [id, line] : lines) std::printf("%s %s\n", id.c_str(), line.c_str());
  std::set<std::string> words;
  const std::string key(kLexiconKey);
  for (auto part = index.metadata_keys_begin(key); part != index.metadata_keys_end(key); ++part) {
    const std::string text = index.get_metadata(*part).substr(kLexiconCheckBytes);
    for (const InflectedWord& inflected : read_lexicon(text)) {
      const bool stands = std::any_of(kTextFields.begin(), kTextFields.end(), [&](Field field) {
        return index.term_exists(index_term(field, Form::kWord, Script::kHangul, inflected.word));
      });
      if (stands) words.insert(lexicon_entry(inflected));
    }
  }
  for (const std::string& entry : words) std::printf("word %s\n", entry.c_str());
}

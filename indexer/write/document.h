// A paper as the index keeps it.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "src/index/lexicon.h"
#include "src/paper/paper.h"

namespace papersearch {

// The document of a paper: terms of all fields, values, stored JSON, and the keys of the digest files
// that the paper stands in, and the revision of the index that brought it. What each term means is written down in
// src/index/schema.h. Pure. Tells `on_inflected`, where there is one, of the inflected words of the paper, once or
// several times each.
Xapian::Document make_document(const Paper& paper, const std::vector<std::string>& file_keys, std::uint64_t arrival,
                               const std::function<void(const InflectedWord&)>& on_inflected = {});

// Of that only what is not words: filters, values, stored JSON.
void add_facts(Xapian::Document& document, const Paper& paper, const std::vector<std::string>& file_keys,
               std::uint64_t arrival);

// A fingerprint of data, values, and terms with their counts; of a document in memory and of the same one
// out of an index alike. make_document() stores it in kHashSlot.
std::string document_hash(const Xapian::Document& document);

// The unique term of a paper, and the term of all papers of a digest file.
std::string paper_term(const std::string& id);
std::string file_term(const std::string& file_key);

// What an index has of a paper, by its paper_term(); nullopt where it has none. Throws Xapian's exceptions, as do those
// below for a document out of an index.
std::optional<Xapian::Document> stored_document(const Xapian::Database& index, const std::string& paper_term);

// The keys of the digest files that a document names, in the order of their bytes.
std::vector<std::string> file_keys_of(const Xapian::Document& document);

// The revision that brought the paper of a document; nullopt where the document does not say.
std::optional<std::uint64_t> arrival_of(const Xapian::Document& document);

}  // namespace papersearch

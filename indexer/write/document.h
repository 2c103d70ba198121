// SPDX-License-Identifier: GPL-2.0-or-later
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

// The document of a paper: its terms, values and stored JSON, as src/index/schema.h describes them. `file_keys` are
// those of the digest files that have the paper, `arrival` is the revision of the index that brought it. Pure, but
// calls `on_inflected`, where there is one, with each inflected word of the paper, once or several times; the word is
// valid during the call.
Xapian::Document make_document(const Paper& paper, const std::vector<std::string>& file_keys, std::uint64_t arrival,
                               const std::function<void(const InflectedWord&)>& on_inflected = {});

// Adds the part of that which is not made of words: filters, values, stored JSON. For measurements that index the words
// in another way.
void add_facts(Xapian::Document& document, const Paper& paper, const std::vector<std::string>& file_keys,
               std::uint64_t arrival);

// A fingerprint of data, values, and terms with their counts, as eight bytes. The same for a document in memory and for
// that document read from an index. make_document() stores it in kHashSlot, which it does not cover.
std::string document_hash(const Xapian::Document& document);

// The term that only the document of this paper has, and the term that the documents of all papers of a digest file
// have.
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

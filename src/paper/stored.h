// SPDX-License-Identifier: GPL-2.0-or-later
// The bytes that the index keeps of a paper: its JSON, deflated.
#pragma once

#include <string>
#include <string_view>

#include "src/paper/paper.h"

namespace papersearch {

// The JSON of a paper in the format of zlib (RFC 1950), with data/stored_words.txt as preset dictionary: a paper says
// hardly a word twice, so without it a third more bytes are stored. The format has a checksum of the JSON and one of
// the dictionary. Thread-safe.
std::string stored_form(const Paper& paper);

// The JSON again. Throws Error on bytes that stored_form() cannot have written.
std::string stored_json(std::string_view stored);

// Throws Error as stored_json() and paper_from_json() do.
Paper paper_from_stored(std::string_view stored);

}  // namespace papersearch

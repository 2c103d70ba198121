// SPDX-License-Identifier: GPL-2.0-or-later
// The bytes that the index keeps of a paper: its JSON, deflated.
#include "src/paper/stored.h"

#include <zlib.h>

#include <algorithm>
#include <new>

#include "data/stored_words.h"

namespace papersearch {
namespace {

constexpr std::size_t kUsualGrowth = 4;  // times the stored bytes, of Korean text

Bytef* bytes(std::string_view text) { return reinterpret_cast<Bytef*>(const_cast<char*>(text.data())); }

// A stream of zlib that is made once for each thread, as making one allocates more than a paper has.
struct Deflater {
  Deflater() {
    if (::deflateInit(&stream, Z_DEFAULT_COMPRESSION) != Z_OK) throw std::bad_alloc();
  }
  ~Deflater() { ::deflateEnd(&stream); }
  Deflater(const Deflater&) = delete;
  Deflater& operator=(const Deflater&) = delete;
  z_stream stream{};
};

struct Inflater {
  Inflater() {
    if (::inflateInit(&stream) != Z_OK) throw std::bad_alloc();
  }
  ~Inflater() { ::inflateEnd(&stream); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  z_stream stream{};
};

int set_dictionary(z_stream& stream, int (*set)(z_streamp, const Bytef*, uInt)) {
  return set(&stream, bytes(data::stored_words), static_cast<uInt>(data::stored_words.size()));
}

}  // namespace

std::string stored_form(const Paper& paper) {
  thread_local Deflater deflater;
  z_stream& stream = deflater.stream;
  const std::string json = to_json(paper);
  ::deflateReset(&stream);
  set_dictionary(stream, ::deflateSetDictionary);
  std::string out(::deflateBound(&stream, json.size()), '\0');
  stream.next_in = bytes(json);
  stream.avail_in = static_cast<uInt>(json.size());
  stream.next_out = bytes(out);
  stream.avail_out = static_cast<uInt>(out.size());
  ::deflate(&stream, Z_FINISH);  // cannot fail: deflateBound() says what is enough
  out.resize(stream.total_out);
  return out;
}

std::string stored_json(std::string_view stored) {
  thread_local Inflater inflater;
  z_stream& stream = inflater.stream;
  ::inflateReset(&stream);
  std::string out(kUsualGrowth * stored.size(), '\0');
  stream.next_in = bytes(stored);
  stream.avail_in = static_cast<uInt>(stored.size());
  int done = Z_OK;
  while (done == Z_OK) {
    // Deflated text is at least a thousandth of what it was, so this ends.
    if (stream.total_out == out.size()) out.resize(2 * out.size());
    stream.next_out = bytes(out) + stream.total_out;
    stream.avail_out = static_cast<uInt>(out.size() - stream.total_out);
    done = ::inflate(&stream, Z_NO_FLUSH);
    if (done == Z_NEED_DICT) done = set_dictionary(stream, ::inflateSetDictionary);
  }
  if (done != Z_STREAM_END || stream.avail_in > 0) throw damaged_paper();
  out.resize(stream.total_out);
  return out;
}

Paper paper_from_stored(std::string_view stored) { return paper_from_json(stored_json(stored)); }

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the target of a request (RFC 9112, 3.2).
#include "query/server/http/target.h"

#include <algorithm>
#include <boost/url/src.hpp>  // the library itself: compiled into this file, so that nothing needs to be linked
#include <cstddef>
#include <cstdint>
#include <utility>

#include "src/base/split.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

namespace urls = boost::urls;

constexpr std::size_t kEscapeBytes = 3;  // "%41"
constexpr std::string_view kEscapeOrNul("%\0", 2);

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// The first part of an encoded text that cannot be decoded: an escape without two hexadecimal digits, or a NUL, escaped
// or not.
std::optional<Span> find_undecodable(std::string_view text) {
  std::size_t at = text.find_first_of(kEscapeOrNul);
  while (at != std::string_view::npos) {
    if (text[at] == '\0') return span_of(at, at + 1);
    const std::string_view escape = text.substr(at, kEscapeBytes);
    if (escape == "%00" || !urls::make_pct_string_view(escape)) return span_of(at, at + escape.size());
    at = text.find_first_of(kEscapeOrNul, at + kEscapeBytes);
  }
  return std::nullopt;
}

// The text with its escapes decoded; or the span of its first malformed part, in bytes of the text.
std::variant<std::string, Span> decode(std::string_view text, bool space_as_plus) {
  if (const auto bad = find_undecodable(text)) return *bad;
  std::string out = urls::pct_string_view(text).decode(urls::encoding_opts(space_as_plus));
  if (!is_valid_utf8(out)) return span_of(0, text.size());
  return out;
}

// Reads the parts of one target and remembers the first that is malformed.
class Decoder {
 public:
  explicit Decoder(std::string_view target) : target_(target) {}

  // `part` is a view into the target.
  std::string read(std::string_view part, bool space_as_plus) {
    auto text = decode(part, space_as_plus);
    if (const Span* const bad = std::get_if<Span>(&text)) {
      const std::size_t begin = offset_of(part);
      if (!malformed_) malformed_ = span_of(begin + bad->begin, begin + bad->end);
      return {};
    }
    return std::get<std::string>(std::move(text));
  }

  [[nodiscard]] std::size_t offset_of(std::string_view part) const {
    return static_cast<std::size_t>(part.data() - target_.data());
  }

  [[nodiscard]] const std::optional<Span>& malformed() const { return malformed_; }

 private:
  std::string_view target_;
  std::optional<Span> malformed_;
};

}  // namespace

std::optional<std::string_view> authority_of(std::string_view target) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (!urls::grammar::ci_is_equal(target.substr(0, scheme.size()), scheme)) continue;
    target.remove_prefix(scheme.size());
    return target.substr(0, target.find_first_of("/?#"));
  }
  return std::nullopt;
}

std::variant<HttpRequest, Span> parse_target(const std::string& target) {
  HttpRequest out;
  out.target = target;
  if (const auto authority = authority_of(target)) {
    out.target = target.substr(static_cast<std::size_t>(authority->data() + authority->size() - target.data()));
    if (!out.target.starts_with('/')) out.target.insert(0, "/");  // an empty path is "/"
  }
  out.target.resize(std::min(out.target.find('#'), out.target.size()));
  if (!out.target.starts_with('/')) return span_of(0, out.target.size());

  const std::string_view whole = out.target;
  Decoder decoder(whole);
  const std::size_t question_mark = std::min(whole.find('?'), whole.size());
  out.path = decoder.read(whole.substr(0, question_mark), false);
  for (const std::string_view field : split_nonempty(whole.substr(std::min(question_mark + 1, whole.size())), "&")) {
    const std::size_t equals = std::min(field.find('='), field.size());
    std::string name = decoder.read(field.substr(0, equals), true);
    std::string value = decoder.read(field.substr(std::min(equals + 1, field.size())), true);
    const std::size_t begin = decoder.offset_of(field);
    out.parameters.push_back({std::move(name), std::move(value), span_of(begin, begin + field.size())});
  }
  if (decoder.malformed()) return *decoder.malformed();
  return out;
}

}  // namespace papersearch

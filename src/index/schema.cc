// SPDX-License-Identifier: GPL-2.0-or-later
// How the terms and values of an index are written.
#include "src/index/schema.h"

#include <unordered_set>

#include "src/base/split.h"
#include "src/base/utf8.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::size_t kXapianLimit = 245;  // bytes a term

std::string_view form_letter(Form form, Script script) {
  switch (form) {
    case Form::kWord:
    case Form::kJoined:
      return "";
    case Form::kStem:
      return script == Script::kHangul ? "" : "Z";
    case Form::kJoinedStem:
      return "Z";
    case Form::kPart:
      return "P";
    case Form::kBigram:
      return "B";
  }
  return "";
}

}  // namespace

std::string index_term(Field field, Form form, Script script, std::string_view token) {
  std::string out(spec(field).prefix);
  out += form_letter(form, script);
  out += token;
  return out.size() <= kXapianLimit ? out : cut_term(out);
}

std::string name_term(Field field, std::string_view name) {
  const std::string identity = name_identity(name);
  return identity.empty() ? "" : cut_term(std::string(kNamePrefix) + std::string(spec(field).prefix) + identity);
}

std::string title_head_term(std::string_view head) {
  const std::string identity = name_identity(head);
  return identity.empty() ? "" : cut_term(std::string(kHeadPrefix) + identity);
}

std::string_view title_head(std::string_view title) {
  const std::size_t colon = title.find(':');
  return colon == std::string_view::npos ? std::string_view() : title.substr(0, colon);
}

bool stands_in_order(const std::vector<Token>& tokens, std::size_t i) {
  const Token& token = tokens[i];
  if (token.form == Form::kStem) return token.script == Script::kHangul;
  if (token.form == Form::kPart) return token.script == Script::kNumber;
  if (token.form != Form::kWord) return false;
  const bool stem_follows =
      i + 1 < tokens.size() && tokens[i + 1].form == Form::kStem && tokens[i + 1].position == token.position;
  return token.script != Script::kHangul || !stem_follows;
}

std::string list_value(const std::vector<std::string>& values) {
  std::string out;
  std::unordered_set<std::string_view> seen;
  for (const std::string& whole : values) {
    std::string value = whole;
    std::erase(value, kListSeparator);
    if (value.empty() || !seen.insert(whole).second) continue;
    if (!out.empty()) out += kListSeparator;
    out += value;
  }
  return out;
}

std::vector<std::string_view> split_list(std::string_view value) { return split(value, kListSeparator); }

std::string cut_term(const std::string& term) { return std::string(cut_utf8(term, kXapianLimit)); }

}  // namespace papersearch

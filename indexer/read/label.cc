// SPDX-License-Identifier: GPL-2.0-or-later
// What the lines of an entry say of a paper beside its text.
#include "indexer/read/label.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include "indexer/read/authors.h"
#include "indexer/read/bullet.h"
#include "indexer/read/marks.h"
#include "src/base/ascii.h"
#include "src/base/npos.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr int kMaxVotes = 1'000'000'000;

constexpr std::size_t kMaxLabelBytes = 60;  // of a label; what is longer before a colon is text

// The words of labels. One of the first three kinds says what a label is of, the others only go with it.
enum class Role : std::uint8_t { kVotes, kAuthors, kLink, kOther };

struct Word {
  std::string_view text;  // in small letters
  Role role;
};

constexpr auto kWords = std::to_array<Word>(
    {{"votes", Role::kVotes},    {"vote", Role::kVotes},        {"vote(s)", Role::kVotes},  {"upvotes", Role::kVotes},
     {"upvote", Role::kVotes},   {"upvote(s)", Role::kVotes},   {"likes", Role::kVotes},    {"추천", Role::kVotes},
     {"추천수", Role::kVotes},   {"투표", Role::kVotes},        {"투표수", Role::kVotes},   {"득표", Role::kVotes},
     {"득표수", Role::kVotes},   {"좋아요", Role::kVotes},      {"업보트", Role::kVotes},   {"authors", Role::kAuthors},
     {"author", Role::kAuthors}, {"author(s)", Role::kAuthors}, {"저자", Role::kAuthors},   {"저자들", Role::kAuthors},
     {"저자명", Role::kAuthors}, {"공저자", Role::kAuthors},    {"지은이", Role::kAuthors}, {"글쓴이", Role::kAuthors},
     {"by", Role::kAuthors},     {"link", Role::kLink},         {"links", Role::kLink},     {"url", Role::kLink},
     {"paper", Role::kLink},     {"arxiv", Role::kLink},        {"pdf", Role::kLink},       {"논문", Role::kLink},
     {"링크", Role::kLink},      {"주소", Role::kLink},         {"원문", Role::kLink},      {"count", Role::kOther},
     {"counts", Role::kOther},   {"number", Role::kOther},      {"num", Role::kOther},      {"no.", Role::kOther},
     {"total", Role::kOther},    {"of", Role::kOther},          {"the", Role::kOther},      {"list", Role::kOther},
     {"name", Role::kOther},     {"names", Role::kOther},       {"full", Role::kOther},     {"written", Role::kOther},
     {"id", Role::kOther},       {"수", Role::kOther},          {"횟수", Role::kOther},     {"개수", Role::kOther},
     {"총", Role::kOther},       {"목록", Role::kOther},        {"명단", Role::kOther},     {"이름", Role::kOther}});

// Signs that say what a line is of without any word.
constexpr auto kSigns = std::to_array<std::pair<std::string_view, LineLabel>>({{"👍", LineLabel::kVotes},
                                                                               {"▲", LineLabel::kVotes},
                                                                               {"⬆️", LineLabel::kVotes},
                                                                               {"⬆", LineLabel::kVotes},
                                                                               {"🔼", LineLabel::kVotes},
                                                                               {"❤️", LineLabel::kVotes},
                                                                               {"⭐", LineLabel::kVotes},
                                                                               {"✍️", LineLabel::kAuthors}});

// What every digest of the archive calls its sections.
constexpr auto kUsualSections =
    std::to_array<std::string_view>({"what's new", "technical details", "performance highlights"});

bool take_colon(std::string_view& text) { return take_one(text, {":", "：", "∶"}); }

// One spelling of "What's New", whose apostrophe comes curly too.
std::string straight_quotes(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const bool curly = text.starts_with("’") || text.starts_with("‘");
    out += curly ? '\'' : text.front();
    text.remove_prefix(curly ? 3 : 1);
  }
  return out;
}

// Digits of full width, as keyboards for Korean have them, in their usual form; other text as it is.
std::string with_plain_digits(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto third = i + 2 < text.size() ? static_cast<unsigned char>(text[i + 2]) : 0U;
    if (text.substr(i).starts_with("\xEF\xBC") && third >= 0x90 && third <= 0x99) {
      out += static_cast<char>('0' + (third - 0x90));
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

// A whole number, in groups of three or not, and how much of the text it takes.
std::pair<std::optional<int>, std::size_t> number_at(std::string_view text) {
  std::size_t at = 0;
  std::int64_t value = 0;
  std::string_view separator;
  std::size_t group = 0;
  bool good = false;
  while (at < text.size() && value <= kMaxVotes) {
    if (is_digit(text[at])) {
      value = value * 10 + (text[at++] - '0');
      ++group;
      good = separator.empty() || group == 3;
      if (!separator.empty() && group > 3) return {std::nullopt, 0};
      continue;
    }
    if (group == 0 || (separator.empty() ? group > 3 : group != 3)) break;
    const std::string_view rest = text.substr(at);
    std::string_view found;
    for (const std::string_view candidate : {",", "，", "'", " ", "\u00A0", "\u2009", "\u202F"}) {
      if (rest.starts_with(candidate)) found = candidate;
    }
    const std::string_view behind = rest.substr(std::min(found.size(), rest.size()));
    const bool three = behind.size() >= 3 && is_digit(behind[0]) && is_digit(behind[1]) && is_digit(behind[2]) &&
                       (behind.size() == 3 || !is_digit(behind[3]));
    if (found.empty() || !three || (!separator.empty() && separator != found)) break;
    separator = found;
    at += found.size();
    group = 0;
  }
  if (!good || value > kMaxVotes) return {std::nullopt, 0};
  return {static_cast<int>(value), at};
}

// Without the signs, as "👥 ", that stand before the first letter.
std::string_view without_signs(std::string_view name) {
  std::size_t at = 0;
  while (at < name.size()) {
    const std::size_t begin = at;
    const auto c = static_cast<UChar32>(next_code_point(name, at));
    if (u_isalnum(c) || c == '(') return trimmed(name.substr(begin));
  }
  return {};
}

const std::pair<std::string_view, LineLabel>* sign_of(std::string_view text) {
  const auto* const found =
      std::find_if(kSigns.begin(), kSigns.end(), [&](const auto& sign) { return text.starts_with(sign.first); });
  return found == kSigns.end() ? nullptr : found;
}

bool in_parentheses(std::string_view text) { return text.starts_with('(') && text.find(')') + 1 == text.size(); }

// "Comments: 3"
bool has_label(std::string_view text) {
  const std::size_t colon = std::min(text.find(':'), text.find("："));
  return labelled_line(text) || (colon > 0 && colon <= kMaxLabelBytes && !is_digit(text.front()));
}

// Whether the first word, or sign, may begin a label.
bool may_begin_label(std::string_view text) {
  if (text.empty()) return false;
  const bool is_ascii = static_cast<unsigned char>(text.front()) < 0x80;
  if (!is_ascii && sign_of(text) != nullptr) return true;
  if (!is_ascii) text = without_signs(text.substr(0, kMaxLabelBytes));
  return std::any_of(kWords.begin(), kWords.end(), [&](const Word& word) { return begins_with(text, word.text); }) ||
         text.starts_with('#');
}

}  // namespace

std::optional<LineLabel> label_named(std::string_view name) {
  name = without_signs(name);
  if (name.empty() || name.size() > kMaxLabelBytes) return std::nullopt;
  std::optional<LineLabel> out;
  bool is_link = false;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find_first_of(" \t-_#"), name.size());
    const std::string_view written = name.substr(0, end);
    name = trimmed(name.substr(std::min(end + 1, name.size())));
    if (written.empty() || in_parentheses(written)) continue;  // "Authors (2)"
    const auto word = std::find_if(kWords.begin(), kWords.end(), [&](const Word& known) {
      return known.text.size() == written.size() && begins_with(written, known.text);
    });
    if (word == kWords.end()) return std::nullopt;
    is_link = is_link || word->role == Role::kLink;
    if (word->role != Role::kVotes && word->role != Role::kAuthors) continue;
    const LineLabel label = word->role == Role::kVotes ? LineLabel::kVotes : LineLabel::kAuthors;
    if (out && out != label) return std::nullopt;
    out = label;
  }
  return !out && is_link ? LineLabel::kLink : out;
}

std::optional<LabelledLine> labelled_line(std::string_view line) {
  LabelledLine out;
  std::string_view rest = trimmed(line);
  out.bullet = is_bullet(rest);
  if (out.bullet) rest = behind_bullet(rest);
  if (rest.empty()) return std::nullopt;
  // A label is short, and nearly all lines are long: most are none at the first look.
  std::string_view start = rest;
  while (!start.empty() && std::string_view("*_`<&~").find(start.front()) != npos) start.remove_prefix(1);
  const bool is_plain = rest.substr(0, rest.find_first_of(":0123456789")).find_first_of("*_`<&~") == npos;
  if (rest.front() != '<' && rest.front() != '&' && !may_begin_label(start)) return std::nullopt;
  const bool is_quoted_list = rest.find('\'') != npos || rest.find('"') != npos;
  const std::string plain = is_plain ? std::string(rest) : without_all_marks(rest);
  const std::string_view text = plain;
  const std::size_t colon = std::min({text.find(':'), text.find("："), text.find("∶")});
  std::string_view value;
  const std::size_t dash = std::min(text.find(" - "), text.find(" – "));
  if (const auto named = colon <= kMaxLabelBytes ? label_named(text.substr(0, colon)) : std::nullopt) {
    out.label = *named;
    value = text.substr(colon);
    take_colon(value);
  } else if (const auto* const sign = sign_of(text)) {
    out.label = sign->second;
    value = trimmed(text.substr(sign->first.size()));
    out.has_colon = take_colon(value);
    if (out.label == LineLabel::kVotes && !out.has_colon && !written_votes(value).number) return std::nullopt;
  } else if (dash <= kMaxLabelBytes && label_named(text.substr(0, dash)) == LineLabel::kAuthors) {
    value = text.substr(text.find(' ', dash + 1));  // "Authors - Ann Lee"
    out.label = LineLabel::kAuthors;
    out.has_colon = false;
  } else if (begins_with(text, "by ")) {
    value = text.substr(3);
    out.label = LineLabel::kAuthors;
    out.has_colon = false;
  } else {
    // "Votes 7", "Vote - 7", "Votes = 7".
    const std::size_t number = std::min(text.find_first_of("0123456789+(="), text.size());
    if (label_named(text.substr(0, number)) != LineLabel::kVotes) return std::nullopt;
    value = text.substr(number);
    if (take(value, "=")) value = trimmed(value);
    out.label = LineLabel::kVotes;
    out.has_colon = false;
    if (!written_votes(value).number) return std::nullopt;
  }
  value = trimmed(value);
  if (out.label == LineLabel::kAuthors && !out.has_colon && sign_of(text) == nullptr && !are_names(value))
    return std::nullopt;
  // Marks in a list of quoted names are part of them.
  const std::size_t raw = out.label == LineLabel::kAuthors && is_quoted_list ? rest.find_first_of("[({") : npos;
  const bool bracket =
      raw != npos && !value.empty() && (value.front() == '[' || value.front() == '(' || value.front() == '{');
  out.value = bracket ? std::string(rest.substr(raw)) : std::string(value);
  return out;
}

WrittenVotes written_votes(std::string_view value) {
  WrittenVotes out;
  const std::string text = with_plain_digits(trimmed(without_all_marks(value)));
  std::string_view rest = text;
  const std::string small = lowered(rest);
  for (const std::string_view unknown :
       {"", "-", "--", "–", "—", "?", "n/a", "na", "none", "null", "nan", "unknown", "없음", "모름", "미상", "미정"}) {
    if (small == unknown) {
      out.readable = true;
      return out;
    }
  }
  const bool bracket = take(rest, "(");
  while (take_one(rest, {"▲", "👍", "⬆️", "⬆", "🔼", "+", "❤️", "⭐", "~", "≈", "약 ", "about "}))
    rest = trimmed(rest);
  auto [number, size] = number_at(rest);
  if (!number) return out;
  std::string_view behind = rest.substr(size);
  if (behind.size() >= 3 && behind.front() == '.' && is_digit(behind[1]) && lowered(behind[2]) == 'k') {  // "1.2k"
    if (*number >= kMaxVotes / 1000) return out;
    number = *number * 1000 + (behind[1] - '0') * 100;
    behind.remove_prefix(3);
  } else if (!behind.empty() && lowered(behind.front()) == 'k' && *number < kMaxVotes / 1000) {
    number = *number * 1000;
    behind.remove_prefix(1);
  }
  behind = trimmed(behind);
  if (bracket) take(behind, ")");
  take_one(behind, {"votes", "vote", "upvotes", "upvote", "likes", "표", "개", "명", "회", "추천", "👍", "▲", "points"});
  behind = trimmed(behind);
  if (behind.ends_with('.') && behind.size() == 1) behind = {};
  if (!behind.empty()) {
    std::string_view next = behind;
    if (behind != "+" && !in_parentheses(behind)) {
      if (!take_one(next, {"|", "·", ",", ";", "/", "•"})) return out;
      next = trimmed(next);
      if (!has_label(next)) return out;
      out.rest = next;
    }
  }
  out.readable = true;
  out.number = number;
  return out;
}

SectionLabel section_label(std::string_view bullet) {
  const std::size_t marks = std::min(bullet.find_first_not_of("*_"), bullet.size());
  if (marks == 0) {
    const std::size_t colon = std::min(bullet.find(':'), bullet.find("："));
    if (colon == npos || colon > 30) return {};
    const std::string name = straight_quotes(trimmed(bullet.substr(0, colon)));
    if (std::find(kUsualSections.begin(), kUsualSections.end(), lowered(name)) == kUsualSections.end()) return {};
    return {name, colon + (bullet[colon] == ':' ? 1 : 3)};
  }
  if (marks > 3) return {};
  std::string closing(bullet.substr(0, marks));
  std::reverse(closing.begin(), closing.end());
  const std::size_t close = bullet.find(closing, marks);
  if (close == npos || close == marks) return {};
  std::string_view name = bullet.substr(marks, close - marks);
  std::string_view behind = bullet.substr(close + marks);
  const std::string_view spaced = behind.substr(std::min(behind.find_first_not_of(kBlanks), behind.size()));
  std::string_view text = spaced;
  if (take_colon(text)) {
    behind = text;
  } else if (!take_end(name, ":") && !take_end(name, "：")) {
    return {};  // bold text, not a label
  }
  if (marks == 1 && name.size() > 60) return {};
  std::string clean = straight_quotes(trimmed(without_all_marks(name)));
  return {std::move(clean), bullet.size() - behind.size()};
}

std::string section_name(std::string_view heading) {
  const std::string plain = without_all_marks(heading);
  std::string_view name = trimmed(plain);
  while (take_end(name, ":") || take_end(name, "：")) name = trimmed(name);
  return straight_quotes(name);
}

}  // namespace papersearch

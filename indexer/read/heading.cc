// SPDX-License-Identifier: GPL-2.0-or-later
// What the headings of a digest say.
#include "indexer/read/heading.h"

#include <algorithm>
#include <array>
#include <vector>

#include "indexer/read/label.h"
#include "indexer/read/marks.h"
#include "src/base/ascii.h"
#include "src/base/npos.h"

namespace papersearch {
namespace {

// What a link is called that is no title.
constexpr auto kKindsOfLink = std::to_array<std::string_view>(
    {"arxiv",    "paper",    "pdf",         "abs",          "link", "url",    "hf",      "html",         "openreview",
     "논문",     "링크",     "원문",        "page",         "code", "github", "project", "project page", "코드",
     "프로젝트", "alphaxiv", "huggingface", "hugging face", "acl",  "doi",    "source",  "abstract",     "here"});

std::optional<int> number_at(std::string_view text, std::size_t& at, std::size_t most) {
  int value = 0;
  std::size_t digits = 0;
  while (at < text.size() && digits < most && is_digit(text[at])) {
    value = value * 10 + (text[at++] - '0');
    ++digits;
  }
  if (digits == 0 || (at < text.size() && is_digit(text[at]))) return std::nullopt;
  return value;
}

// The first day that is written anywhere in a text, with its month and year.
std::optional<std::pair<Date, Span>> day_in(std::string_view text) {
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    if (!is_digit(text[begin]) || (begin > 0 && is_digit(text[begin - 1]))) continue;
    const auto written = written_period(text.substr(begin));
    if (!written || written->parts < 3) continue;
    return std::pair{*written->days.first,
                     Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + written->size)}};
  }
  return std::nullopt;
}

// Where "daily papers" stands in a text of small letters, with blanks of any kind and number between the words.
std::optional<Span> digest_name(std::string_view small) {
  constexpr std::string_view kFirst = "daily";
  constexpr std::string_view kSecond = "papers";
  for (std::size_t begin = small.find(kFirst); begin != npos; begin = small.find(kFirst, begin + 1)) {
    std::string_view behind = small.substr(begin + kFirst.size());
    const std::size_t size = behind.size();
    while (take(behind, " ") || take(behind, "\t") || take(behind, kNoBreakSpace)) {
    }
    if (behind.size() < size && behind.starts_with(kSecond))
      return Span{static_cast<std::uint32_t>(begin),
                  static_cast<std::uint32_t>(small.size() - behind.size() + kSecond.size())};
  }
  return std::nullopt;
}

std::string without_bullet(std::string_view title) {
  std::size_t at = 0;
  if (number_at(title, at, 4) && at < title.size() && (title[at] == '.' || title[at] == ')') && at + 1 < title.size() &&
      kBlanks.find(title[at + 1]) != npos)
    title.remove_prefix(at + 1);
  return std::string(trimmed(title));
}

// What is left of a heading without its link, as a title.
std::string title_beside(std::string_view left) {
  const std::string plain = without_all_marks(trimmed(left));
  std::string_view title = trimmed(plain);
  std::size_t close = plain.rfind(']');  // looked for from the end on once only, however often a sign is taken off
  const auto has_close = [&] {
    const auto begin = static_cast<std::size_t>(title.data() - plain.data());
    while (close != npos && close >= begin + title.size()) close = close == 0 ? npos : plain.rfind(']', close - 1);
    return close != npos && close >= begin;
  };
  for (;;) {
    const std::size_t before = title.size();
    for (const std::string_view sign :
         {"()", "[]", "](", "(", "[", "-", "–", "—", ":", "|", "·", ",", "<", "→", "]", ">"}) {
      if (title.ends_with(sign)) title = trimmed(title.substr(0, title.size() - sign.size()));
    }
    for (const std::string_view sign : {"[", "|", "·", "- ", ">"}) {
      if (title.starts_with(sign) && !has_close()) title = trimmed(title.substr(sign.size()));
    }
    if (title.size() == before) break;
  }
  return without_bullet(title);
}

bool is_kind_of_link(std::string_view text) {
  text = trimmed(text);
  if (text.starts_with('[') && text.ends_with(']')) text = trimmed(text.substr(1, text.size() - 2));
  if (arxiv_id(text)) return true;
  const std::string small = lowered(text);
  return small.empty() || std::find(kKindsOfLink.begin(), kKindsOfLink.end(), small) != kKindsOfLink.end();
}

// "▲7", "(👍 1,234)" behind a link.
std::optional<int> votes_in(std::string_view rest) {
  for (const std::string_view sign : {"▲", "👍", "⬆", "🔼"}) {
    const std::size_t at = rest.find(sign);
    if (at == npos) continue;
    std::string_view value = rest.substr(at);
    value = value.substr(0, value.find_first_of(")]|[("));
    if (const auto votes = written_votes(value).number) return votes;
  }
  return std::nullopt;
}

// "2410.04199" at the beginning of a heading, at its end, or in brackets.
std::optional<Span> bare_arxiv_id(std::string_view heading) {
  for (std::size_t at = 0; at + 9 < heading.size() + 1; ++at) {
    if (!is_digit(heading[at]) || (at > 0 && std::string_view(" ([").find(heading[at - 1]) == npos)) continue;
    std::size_t end = at;
    while (end < heading.size() && (is_digit(heading[end]) || heading[end] == '.' || lowered(heading[end]) == 'v'))
      ++end;
    if (heading.substr(at, end - at).ends_with('.')) --end;
    const bool begins = at == 0 || std::string_view("([").find(heading[at - 1]) != npos;
    const bool ends = end == heading.size() || std::string_view(")]").find(heading[end]) != npos;
    if ((begins || ends) && end - at >= 9 && arxiv_id(heading.substr(at, end - at)))
      return Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    at = end;
  }
  return std::nullopt;
}

}  // namespace

std::optional<DigestHeading> digest_heading(std::string_view heading, int level) {
  if (heading.size() > 1000) return std::nullopt;
  const std::string small = lowered(heading);
  const auto name = digest_name(small);
  if (!name) return std::nullopt;
  // Signs, marks and the day may stand before it, words may not.
  const auto is_word = [](char c) { return is_digit(c) || (c >= 'a' && c <= 'z'); };
  std::string before = small.substr(0, name->begin);
  if (const auto day = day_in(before)) before.erase(day->second.begin, day->second.size());
  if (std::any_of(before.begin(), before.end(), is_word)) return std::nullopt;
  const std::size_t behind = name->end;
  if (behind < small.size() && is_word(small[behind])) return std::nullopt;
  DigestHeading out;
  const std::size_t open = heading.find('(', behind);
  const std::size_t close = heading.find(')', std::min(open, heading.size()));
  if (close != npos) {
    out.at = Span{static_cast<std::uint32_t>(open + 1), static_cast<std::uint32_t>(close)};
    out.day = parse_date(trimmed(heading.substr(open + 1, close - open - 1)));
  }
  if (!out.day) {
    if (const auto found = day_in(heading)) {
      out.day = found->first;
      out.at = found->second;
    }
  }
  if (level != 2 && !out.day) return std::nullopt;
  return out;
}

EntryHeading entry_of_arxiv(const std::string& id) {
  EntryHeading out;
  out.id = {PaperId::Kind::kArxiv, id};
  out.url = "https://arxiv.org/abs/" + id;
  return out;
}

EntryHeading entry_heading(std::string_view heading, const LinkDefinitions& definitions) {
  EntryHeading out;
  std::vector<MarkdownLink> links = markdown_links(heading, definitions);
  const MarkdownLink* chosen = nullptr;
  const auto rank = [&](const MarkdownLink& link, const PaperId& id) {
    const bool named = link.text.size() > 0 && !is_kind_of_link(heading.substr(link.text.begin, link.text.size()));
    return (id.kind != PaperId::Kind::kAddress ? 4 : 0) + (named ? 2 : 0) + (link.text.size() > 0 ? 1 : 0);
  };
  int best = -1;
  for (const MarkdownLink& link : links) {
    PaperId id = paper_id(link.address);
    if (const int r = rank(link, id); r > best && !id.id.empty()) {
      best = r;
      chosen = &link;
      out.id = std::move(id);
    }
  }
  const auto text_of = [&](const MarkdownLink& link) {
    return std::string(trimmed(without_all_marks(trimmed(heading.substr(link.text.begin, link.text.size())))));
  };
  if (chosen != nullptr) {
    out.url = trimmed(chosen->address);
    const std::string own = text_of(*chosen);
    out.title = own;
    if (is_kind_of_link(own)) {
      // "title [arXiv](link)" or "[title](page) [arXiv](link)"
      const auto named = std::find_if(links.begin(), links.end(),
                                      [&](const MarkdownLink& link) { return !is_kind_of_link(text_of(link)); });
      const std::string beside = title_beside(heading.substr(0, links.front().at.begin));
      if (named != links.end()) {
        out.title = text_of(*named);
      } else if (!beside.empty()) {
        out.title = beside;
      } else if (const std::string after = title_beside(heading.substr(links.back().at.end)); !after.empty()) {
        out.title = after;
      }
    }
    out.votes = votes_in(heading.substr(chosen->at.end));
    if (out.id.kind == PaperId::Kind::kArxiv && out.title.starts_with('[')) {  // "[2410.04199] Title", as arXiv has it
      const std::size_t close = std::min(out.title.find(']'), out.title.size());
      if (arxiv_id(out.title.substr(1, close - 1)) == out.id.id && close + 1 < out.title.size())
        out.title = std::string(trimmed(std::string_view(out.title).substr(close + 1)));
    }
    return out;
  }
  // "title (arXiv:2410.04199)"
  const std::string small = lowered(heading);
  if (const std::size_t at = small.find("arxiv:"); at != npos) {
    std::size_t end = at + 6;
    while (end < heading.size() && heading[end] == ' ') ++end;
    while (end < heading.size() && kBlanks.find(heading[end]) == npos &&
           std::string_view(")],;|").find(heading[end]) == npos)
      ++end;
    if (const auto id = arxiv_id(heading.substr(at, end - at))) {
      out = entry_of_arxiv(*id);
      out.title = title_beside(heading.substr(0, at));
      return out;
    }
  }
  // "title (2410.04199)", "[2410.04199] title", "2410.04199: title"
  if (const auto at = bare_arxiv_id(heading)) {
    const std::string_view written = heading.substr(at->begin, at->size());
    out = entry_of_arxiv(*arxiv_id(written));
    out.title = title_beside(heading.substr(0, at->begin));
    if (out.title.empty()) {
      std::string_view rest = heading.substr(at->end);
      while (take_one(rest, {"]", ")", ":", "-", "–", "—", "|", " "})) {
      }
      out.title = title_beside(rest);
    }
    return out;
  }
  // "[title]" or "[title](" is no link; its text is the title all the same.
  std::string_view title = heading.substr(0, heading.rfind("]("));
  if (title.starts_with('[')) title.remove_prefix(1);
  if (title.ends_with(']')) title.remove_suffix(1);
  out.title = without_all_marks(trimmed(title));
  return out;
}

}  // namespace papersearch

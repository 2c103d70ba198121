// SPDX-License-Identifier: GPL-2.0-or-later
// What a paper is known by.
#include "src/paper/arxiv_id.h"

#include <algorithm>
#include <array>
#include <cinttypes>
#include <cstddef>
#include <cstdio>

#include "src/base/ascii.h"
#include "src/base/fingerprint.h"
#include "src/base/npos.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

// https://info.arxiv.org/help/arxiv_identifier.html: the archives that had ids of the old form, until March 2007.
constexpr auto kArchives = std::to_array<std::string_view>(
    {"acc-phys", "adap-org", "alg-geom", "ao-sci",  "astro-ph", "atom-ph",  "bayes-an", "chao-dyn", "chem-ph",
     "cmp-lg",   "comp-gas", "cond-mat", "cs",      "dg-ga",    "funct-an", "gr-qc",    "hep-ex",   "hep-lat",
     "hep-ph",   "hep-th",   "math",     "math-ph", "mtrl-th",  "nlin",     "nucl-ex",  "nucl-th",  "patt-sol",
     "physics",  "plasm-ph", "q-alg",    "q-bio",   "quant-ph", "solv-int", "stat",     "supr-con"});

bool all_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }

bool is_month(std::string_view two) {
  const int month = (two[0] - '0') * 10 + (two[1] - '0');
  return month >= 1 && month <= 12;
}

// Nothing, or "v" and a number.
bool is_version(std::string_view rest) {
  return rest.empty() || (rest.size() <= 4 && lowered(rest.front()) == 'v' && all_digits(rest.substr(1)));
}

std::string_view without_ending(std::string_view text) {
  for (const std::string_view ending : {".pdf", ".html", ".ps", ".gz"}) {
    if (text.size() > ending.size() && lowered(text.substr(text.size() - ending.size())) == ending)
      text.remove_suffix(ending.size());
  }
  return text;
}

// Where an id is written. A number alone is an id only where it has a month, since "2024.12345" may be anything; behind
// an address of arXiv it is one whatever its digits are.
enum class Place : std::uint8_t { kAlone, kAtSite };

// "2410.04199v2": since April 2007.
std::optional<std::string> new_form(std::string_view text, Place place) {
  if (text.size() < 9 || text[4] != '.' || !all_digits(text.substr(0, 4))) return std::nullopt;
  if (place == Place::kAlone && !is_month(text.substr(2, 2))) return std::nullopt;
  std::size_t end = 5;
  while (end < text.size() && is_digit(text[end])) ++end;
  if (end < 9 || end > 10 || !is_version(text.substr(end))) return std::nullopt;
  return std::string(text.substr(0, end));
}

// "math.GT/0309136v1": before.
std::optional<std::string> old_form(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == npos || text.size() < slash + 8) return std::nullopt;
  const std::string_view number = text.substr(slash + 1, 7);
  if (!all_digits(number) || !is_month(number.substr(2, 2)) || !is_version(text.substr(slash + 8))) return std::nullopt;
  std::string_view written = text.substr(0, slash);
  if (const std::size_t dot = written.find('.'); dot != npos) {
    if (written.size() != dot + 3) return std::nullopt;  // a subject class has two letters
    written = written.substr(0, dot);
  }
  const std::string archive = lowered(written);
  if (std::find(kArchives.begin(), kArchives.end(), archive) == kArchives.end()) return std::nullopt;
  return archive + "/" + std::string(number);
}

std::optional<std::string> bare_id(std::string_view text, Place place) {
  auto id = new_form(text, place);
  return id ? id : old_form(text);
}

// "%2F" to "/": as browsers copy links. Others than what an id has stay.
std::string without_percent(std::string_view text) {
  const auto value = [](char c) {
    return is_digit(c) ? c - '0' : lowered(c) >= 'a' && lowered(c) <= 'f' ? lowered(c) - 'a' + 10 : -1;
  };
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = text[i] == '%' && i + 2 < text.size() ? value(text[i + 1]) : -1;
    const int low = high >= 0 ? value(text[i + 2]) : -1;
    const int code = high * 16 + low;
    if (high >= 0 && low >= 0 && code > 0x20 && code < 0x7F) {
      out += static_cast<char>(code);
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

struct Address {
  std::string host;  // in small letters, without "www." and port
  std::string path;  // begins with "/", or is empty; without a "/" at its end
  std::string_view query;
};

// Of a link with its scheme, or of what looks like one without.
Address address_of(std::string_view link) {
  Address out;
  link.remove_prefix(std::min(link.find_first_not_of(' '), link.size()));
  link = link.substr(0, link.find_first_of("# \t"));
  // Any scheme: "htps://" is a slip of the keyboard.
  if (const std::size_t scheme = link.find("//"); scheme <= 8) link.remove_prefix(scheme + 2);
  const std::size_t end = std::min(link.find_first_of("/?"), link.size());
  out.host = lowered(link.substr(0, end));
  if (const std::size_t at = out.host.rfind('@'); at != npos) out.host.erase(0, at + 1);
  if (const std::size_t port = out.host.find(':'); port != npos) {
    const std::string_view number = std::string_view(out.host).substr(port);
    if (number == ":80" || number == ":443") out.host.erase(port);
  }
  while (out.host.ends_with('.')) out.host.pop_back();
  if (out.host.starts_with("www.")) out.host.erase(0, 4);
  link.remove_prefix(end);
  const std::size_t question = std::min(link.find('?'), link.size());
  out.path = without_percent(link.substr(0, question));
  while (out.path.ends_with('/')) out.path.pop_back();
  out.query = link.substr(std::min(question + 1, link.size()));
  return out;
}

bool is_host(std::string_view host, std::string_view name) {
  return host == name || (host.ends_with(name) && host[host.size() - name.size() - 1] == '.');
}

std::optional<std::string> arxiv_doi(std::string_view doi) {
  if (!take(doi, "10.48550/arxiv.")) return std::nullopt;
  return bare_id(doi, Place::kAtSite);
}

// The arXiv id that an address is of. The path of arXiv itself may be of any of its kinds; elsewhere only "papers" and
// "arxiv" say that an id follows.
std::optional<std::string> arxiv_id_at(const Address& address) {
  std::string_view path = without_ending(address.path);
  if (is_host(address.host, "doi.org")) return arxiv_doi(path.substr(std::min<std::size_t>(1, path.size())));
  const bool arxiv =
      is_host(address.host, "arxiv.org") || is_host(address.host, "alphaxiv.org") || is_host(address.host, "ar5iv.org");
  for (std::size_t slash = path.find('/'); slash != npos; slash = path.find('/', slash + 1)) {
    std::string_view rest = path.substr(slash + 1);
    const std::string_view before = path.substr(0, slash);
    const std::string kind = lowered(before.substr(before.rfind('/') == npos ? 0 : before.rfind('/') + 1));
    if (!arxiv && kind != "papers" && kind != "arxiv" && kind != "abs") continue;
    take(rest, "arxiv:");
    if (auto id = bare_id(rest, Place::kAtSite)) return id;
    // What follows an id at some sites: /abs/2410.04199/2, /papers/2410.04199/title-of-it
    const std::size_t next = rest.find('/');
    if (next == npos) continue;
    if (auto id = new_form(without_ending(rest.substr(0, next)), Place::kAtSite)) return id;
    const std::size_t after = rest.find('/', next + 1);
    if (after == npos) continue;
    if (auto id = old_form(rest.substr(0, after))) return id;
  }
  return std::nullopt;
}

std::string hash_of(std::string_view text) {
  std::array<char, 17> out{};
  std::snprintf(out.data(), out.size(), "%016" PRIx64, fingerprint(text));
  return out.data();
}

std::string_view parameter(std::string_view query, std::string_view name) {
  while (!query.empty()) {
    const std::size_t end = std::min(query.find_first_of("&;"), query.size());
    std::string_view one = query.substr(0, end);
    if (one.size() > name.size() && one.starts_with(name) && one[name.size()] == '=')
      return one.substr(name.size() + 1);
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return {};
}

bool is_id_of_site(std::string_view id) {
  return !id.empty() && id.size() <= 60 && std::all_of(id.begin(), id.end(), [](char c) {
    return is_digit(c) || (lowered(c) >= 'a' && lowered(c) <= 'z') || c == '-' || c == '_' || c == '.';
  });
}

// A DOI from its "10." on, as it stands in a path; DOIs are the same in capitals.
std::optional<std::string> doi_in(std::string_view path) {
  for (std::size_t at = path.find("10."); at != npos; at = path.find("10.", at + 1)) {
    if (at > 0 && path[at - 1] != '/') continue;
    const std::string_view doi = path.substr(at);
    const std::size_t slash = doi.find('/');
    if (slash == npos || slash + 1 == doi.size() || slash < 7 || !all_digits(doi.substr(3, slash - 3))) continue;
    return lowered(doi);
  }
  return std::nullopt;
}

std::optional<std::string> id_of_site(const Address& address) {
  const std::string_view path = without_ending(address.path);
  if (is_host(address.host, "openreview.net")) {
    const std::string_view id = parameter(address.query, "id");
    if ((path == "/forum" || path == "/pdf" || path == "/attachment" || path == "/references") && is_id_of_site(id))
      return "openreview:" + std::string(id);
  }
  if (is_host(address.host, "aclanthology.org") || is_host(address.host, "aclweb.org")) {
    const std::string_view id = path.substr(path.rfind('/') == npos ? path.size() : path.rfind('/') + 1);
    if (is_id_of_site(id) && std::any_of(id.begin(), id.end(), is_digit) && id.find_first_of("-.") != npos)
      return "acl:" + lowered(id);
  }
  if (const auto doi = doi_in(address.host.starts_with("10.") ? address.host + address.path : address.path))
    return "doi:" + *doi;
  return std::nullopt;
}

bool is_link(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of("[(< "), text.size()));
  for (const std::string_view begin : {"http://", "https://", "www.", "doi.org/", "doi:", "openreview.net/"}) {
    if (begins_with(text, begin)) return true;
  }
  return false;
}

std::string_view without_brackets(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of("[(< "), text.size()));
  return text.substr(0, text.find_last_not_of("])>.,;: ") + 1);
}

}  // namespace

std::optional<std::string> arxiv_id(std::string_view text) {
  text = without_brackets(text);
  if (take(text, "doi:")) take(text, " ");
  if (auto id = arxiv_doi(text)) return id;
  if (take(text, "arxiv:")) {
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    text = text.substr(0, text.find(" ["));  // "arXiv:2410.04199 [cs.CL]"
  }
  if (auto id = bare_id(text, Place::kAlone)) return id;
  if (text.find('/') == npos) return std::nullopt;
  return arxiv_id_at(address_of(text));
}

bool is_arxiv_id(std::string_view id) { return bare_id(id, Place::kAtSite) == id; }

int arxiv_year(std::string_view id) {
  const std::size_t slash = id.find('/');
  const std::string_view number = id.substr(slash == npos ? 0 : slash + 1);
  const int year = (number[0] - '0') * 10 + (number[1] - '0');
  return year + (slash != npos && year >= 91 ? 1900 : 2000);  // the first old id is of 1991
}

PaperId paper_id(std::string_view link) {
  using Kind = PaperId::Kind;
  if (auto id = arxiv_id(link)) return {Kind::kArxiv, std::move(*id)};
  if (take(link, "doi:")) take(link, " ");
  const Address address = address_of(link);
  if (auto id = id_of_site(address); id && id->size() <= kMaxPaperIdBytes) return {Kind::kSite, std::move(*id)};
  std::string id = address.host + address.path;
  if (!address.query.empty()) id += "?" + std::string(address.query);
  if (id.size() > kMaxPaperIdBytes) id = std::string(cut_utf8(address.host, 60)) + "/" + hash_of(id);
  return {Kind::kAddress, std::move(id)};
}

std::string title_id(std::string_view title) { return "title-" + hash_of(title); }

std::string id_in_group(std::string_view address, std::string_view title) {
  return std::string(address) + kGroupMark + hash_of(title);
}

std::string paper_group(std::string_view id) { return std::string(id.substr(0, id.find(kGroupMark))); }

bool names_one_paper(std::string_view id) {
  return is_arxiv_id(id) || id.starts_with("title-") || id.starts_with("openreview:") || id.starts_with("acl:") ||
         id.starts_with("doi:");
}

std::optional<std::string> pasted_paper_id(std::string_view text) {
  if (auto id = arxiv_id(text)) return id;
  if (!is_link(text)) return std::nullopt;
  PaperId id = paper_id(without_brackets(text));
  return id.kind == PaperId::Kind::kSite ? std::optional(std::move(id.id)) : std::nullopt;
}

std::string written_paper_id(std::string_view text) {
  if (auto id = arxiv_id(text)) return std::move(*id);
  return is_link(text) || begins_with(text, "10.") ? paper_id(text).id : std::string(text);
}

}  // namespace papersearch

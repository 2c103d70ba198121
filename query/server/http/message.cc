// A request and an answer of HTTP, as routes see them: no sockets.
#include "query/server/http/message.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <nlohmann/json.hpp>

#include "src/base/terminal.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// From `begin` to before `end` of a target; where it cannot be read, the place that is why.
std::variant<std::string, Span> decoded(std::string_view target, std::size_t begin, std::size_t end, bool plus) {
  const auto span = [](std::size_t from, std::size_t to) {
    return Span{static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)};
  };
  std::string out;
  for (std::size_t i = begin; i < end; ++i) {
    char c = target[i];
    const std::size_t from = i;
    if (c == '%') {
      const int high = i + 1 < end ? hex(target[i + 1]) : -1;
      const int low = i + 2 < end ? hex(target[i + 2]) : -1;
      if (high < 0 || low < 0) return span(i, std::min(i + 3, end));
      c = static_cast<char>(high * 16 + low);
      i += 2;
    } else if (c == '+' && plus) {
      c = ' ';
    }
    if (c == '\0') return span(from, i + 1);
    out += c;
  }
  std::optional<std::size_t> repaired;
  valid_utf8(out, &repaired);
  if (repaired) return span(begin, end);
  return out;
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
  return text;
}

}  // namespace

const HttpRequest::Parameter* HttpRequest::find(std::string_view name) const {
  const auto found =
      std::find_if(parameters.begin(), parameters.end(), [&](const Parameter& p) { return p.name == name; });
  return found == parameters.end() ? nullptr : &*found;
}

std::optional<std::string> HttpRequest::parameter(std::string_view name) const {
  const Parameter* const found = find(name);
  return found != nullptr ? std::optional(found->value) : std::nullopt;
}

HttpResponse problem(int status, const std::string& type, const std::string& title, const std::string& detail,
                     std::optional<Span> at) {
  nlohmann::ordered_json body = {{"type", "/problems/" + type}, {"title", title}, {"status", status}};
  if (!detail.empty()) body["detail"] = detail;
  if (at) body["span"] = {at->begin, at->end};
  HttpResponse out;
  out.status = status;
  out.type = "application/problem+json";
  out.body = json_safe(body.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) + "\n";
  out.headers.emplace_back("Cache-Control", "no-store");
  return out;
}

std::optional<std::string_view> authority_of(std::string_view target) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    const bool same =
        target.size() >= scheme.size() && std::equal(scheme.begin(), scheme.end(), target.begin(), [](char a, char b) {
          return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
        });
    if (!same) continue;
    target.remove_prefix(scheme.size());
    return target.substr(0, target.find_first_of("/?#"));
  }
  return std::nullopt;
}

std::variant<HttpRequest, Span> parse_target(const std::string& target) {
  std::string_view rest = target;
  std::string absolute;
  if (const auto authority = authority_of(target)) {
    absolute = target.substr(static_cast<std::size_t>(authority->data() + authority->size() - target.data()));
    if (!absolute.starts_with('/')) absolute.insert(0, "/");  // an empty path is "/"
    rest = absolute;
  }
  rest = rest.substr(0, rest.find('#'));
  if (!rest.starts_with('/')) return Span{0, static_cast<std::uint32_t>(rest.size())};
  HttpRequest out;
  out.target = std::string(rest);
  std::optional<Span> bad;
  const auto read = [&](std::size_t begin, std::size_t end, bool plus) {
    auto text = decoded(rest, begin, end, plus);
    if (const Span* at = std::get_if<Span>(&text)) {
      bad = bad.value_or(*at);
      return std::string();
    }
    return std::get<std::string>(std::move(text));
  };
  const std::size_t mark = std::min(rest.find('?'), rest.size());
  out.path = read(0, mark, false);
  for (std::size_t begin = mark + 1; begin < rest.size() && !bad;) {
    const std::size_t end = std::min(rest.find('&', begin), rest.size());
    const std::size_t equals = std::min(rest.find('=', begin), end);
    if (begin < end) {
      std::string name = read(begin, equals, true);
      std::string value = read(std::min(equals + 1, end), end, true);
      out.parameters.push_back(
          {std::move(name), std::move(value), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
    }
    begin = end + 1;
  }
  if (bad) return *bad;
  return out;
}

bool names_tag(std::string_view if_none_match, std::string_view tag) {
  const auto opaque = [](std::string_view t) {
    if (t.starts_with("W/")) t.remove_prefix(2);
    return t;
  };
  if (names_any_tag(if_none_match)) return true;
  while (!if_none_match.empty()) {  // a comma may stand within a tag's quotes
    if_none_match = trimmed(if_none_match);
    std::size_t begin = if_none_match.starts_with("W/") ? 2 : 0;
    const bool is_tag = begin < if_none_match.size() && if_none_match[begin] == '"';
    const std::size_t quote = is_tag ? if_none_match.find('"', begin + 1) : std::string_view::npos;
    if (quote != std::string_view::npos && opaque(if_none_match.substr(0, quote + 1)) == opaque(tag)) return true;
    const std::size_t comma = if_none_match.find(',', quote == std::string_view::npos ? 0 : quote);
    if_none_match.remove_prefix(std::min(comma == std::string_view::npos ? comma : comma + 1, if_none_match.size()));
  }
  return false;
}

bool names_any_tag(std::string_view if_none_match) { return trimmed(if_none_match) == "*"; }

bool folds_headers(std::string_view head) {
  return head.find("\n ") != std::string_view::npos || head.find("\n\t") != std::string_view::npos;
}

std::string http_date(std::int64_t seconds) {
  const auto time = static_cast<std::time_t>(seconds);
  std::tm utc{};
  ::gmtime_r(&time, &utc);
  constexpr std::array kDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  std::array<char, 64> out{};
  std::snprintf(out.data(), out.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                kDays[static_cast<std::size_t>(utc.tm_wday)], utc.tm_mday,
                kMonths[static_cast<std::size_t>(utc.tm_mon)], utc.tm_year + 1900, utc.tm_hour, utc.tm_min, utc.tm_sec);
  return out.data();
}

}  // namespace papersearch

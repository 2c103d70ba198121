// What a half-typed query may become.
#include "query/result/suggest.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "query/match/deadline.h"
#include "query/plan/planner.h"
#include "query/rank/ranking.h"
#include "src/base/deadline.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/index/schema.h"
#include "src/paper/paper.h"
#include "src/text/korean/stem.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::size_t kMostLooked = 20'000;  // terms; a first letter has fewer
constexpr std::size_t kMostPapers = 200;     // whose authors are looked at
constexpr std::size_t kTypedBytes = 200;

// Lead consonants in the order of Unicode's arithmetic, as they are typed alone.
constexpr std::u32string_view kLeads = U"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

// Where words lie that begin as `typed` does: from the first text to before the second.
struct Range {
  std::string first;
  std::string last;
};

Range range_of(std::u32string word) {
  const char32_t end = word.back();
  std::u32string after = word;
  if (const std::size_t lead = kLeads.find(end); lead != std::u32string_view::npos) {  // ㅎ: 하 to 힣
    word.back() = join_jamo({static_cast<int>(lead), 0, 0});
    after.back() = join_jamo({static_cast<int>(lead), 20, 27}) + 1;
  } else if (is_hangul_syllable(end)) {
    const Jamo jamo = split_syllable(end);
    if (jamo.tail != 0) {
      after.back() = end + 1;
    } else {
      // 하 may get a final consonant, and ㅗ ㅜ ㅡ a second vowel: 호 becomes 화, 홰, 회.
      constexpr auto kLastOf = [](int vowel) { return vowel == 8 ? 11 : vowel == 13 ? 16 : vowel == 18 ? 19 : vowel; };
      after.back() = join_jamo({jamo.lead, kLastOf(jamo.vowel), 27}) + 1;
    }
  } else {
    after.back() = end + 1;
  }
  return {to_utf8(word), to_utf8(after)};
}

}  // namespace

Completions complete_query(const std::string& typed, const Xapian::Database& index, std::size_t most) {
  Completions out;
  const std::string text(cut_utf8(typed, kTypedBytes));
  const std::size_t blank = text.find_last_of(" \t\n(\"");
  const std::string before = blank == std::string::npos ? "" : text.substr(0, blank + 1);
  const std::string last = text.substr(before.size());
  std::u32string word = to_code_points(last);
  const bool jamo = !word.empty() && kLeads.find(word.back()) != std::u32string_view::npos;
  const char32_t kept = jamo ? word.back() : 0;  // case folding would turn a lone consonant into another character
  if (jamo) word.pop_back();
  word = to_code_points(normalize_word(to_utf8(word)));
  if (jamo) word += kept;
  if (word.empty()) return out;
  const Range range = range_of(word);

  std::unordered_map<std::string, std::size_t> words;
  for (const Field field : {Field::kBody, Field::kTitle}) {
    const std::string prefix(spec(field).prefix);
    auto term = index.allterms_begin(prefix);
    std::size_t looked = 0;
    for (term.skip_to(prefix + range.first); term != index.allterms_end(prefix) && looked < kMostLooked;
         ++term, ++looked) {
      Deadline::step();
      const std::string name = *term;
      if (name >= prefix + range.last) break;
      words[name.substr(prefix.size())] += term.get_termfreq();
    }
  }
  std::vector<std::pair<std::size_t, std::string>> order;
  order.reserve(words.size());
  for (auto& [name, papers] : words) order.emplace_back(papers, name);
  std::sort(order.begin(), order.end(), std::greater<>());
  for (const auto& [papers, name] : order) {
    if (out.words.size() == most) break;
    // 모델의 beside 모델 tells nothing new.
    const bool inflected = std::any_of(out.words.begin(), out.words.end(), [&, &n = name](const CompletedWord& w) {
      return w.word.size() >= 6 && n.starts_with(w.word) && to_utf8(korean_stem(to_code_points(n)).text) == w.word;
    });
    if (!inflected) out.words.push_back({before + name, name, papers});
  }

  // Names: of the papers with an author of such a name.
  std::vector<Xapian::Query> names;
  const std::string prefix(spec(Field::kAuthor).prefix);
  auto term = index.allterms_begin(prefix);
  for (term.skip_to(prefix + range.first); term != index.allterms_end(prefix) && *term < prefix + range.last; ++term) {
    names.emplace_back(*term);
    if (names.size() == 100) break;
  }
  if (!names.empty() && word.size() > 1) {
    Xapian::Enquire enquire(index);
    enquire.set_query(until_deadline(Xapian::Query(Xapian::Query::OP_OR, names.begin(), names.end())));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    std::map<std::string, std::size_t> counts;
    const Xapian::MSet papers = enquire.get_mset(0, kMostPapers);
    for (auto paper = papers.begin(); paper != papers.end(); ++paper) {
      const std::string authors = paper.get_document().get_value(kAuthorsSlot);
      for (const std::string_view author : split_list(authors)) {
        Deadline::step();
        const std::string folded = " " + normalize_name(author);
        for (std::size_t at = folded.find(' '); at != std::string::npos; at = folded.find(' ', at + 1)) {
          const std::string_view part = std::string_view(folded).substr(at + 1);
          if (part >= range.first && part < range.last) {
            ++counts[std::string(author)];
            break;
          }
        }
      }
    }
    std::vector<std::pair<std::size_t, std::string>> authors;
    for (auto& [name, papers_of] : counts) authors.emplace_back(papers_of, name);
    std::stable_sort(authors.begin(), authors.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (auto& author : authors) {
      if (out.authors.size() == most) break;
      out.authors.push_back(std::move(author.second));
    }
  }

  // Titles with the completed words in them.
  if (!out.words.empty()) {
    Words wanted{{}, Field::kTitle};
    wanted.words.push_back({out.words.front().query, {}});
    Xapian::Enquire enquire(index);
    Plan plan = make_plan({std::move(wanted)}, index);
    enquire.set_query(until_deadline(plan.query));
    enquire.set_weighting_scheme(weighting());
    const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(std::min<std::size_t>(most, 5)));
    for (auto match = found.begin(); match != found.end(); ++match) {
      const Paper paper = paper_from_json(match.get_document().get_data());
      out.titles.push_back({paper.id, paper.title});
    }
  }
  return out;
}

}  // namespace papersearch

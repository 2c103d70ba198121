// SPDX-License-Identifier: GPL-2.0-or-later
// Words of the index that may have been meant by one that was typed wrong.
#include "query/expand/spelling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "query/match/index_memory.h"
#include "query/match/revision_cache.h"
#include "src/base/deadline.h"
#include "src/base/fingerprint.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/analyzer.h"
#include "src/text/korean/distance.h"
#include "src/text/korean/keyboard.h"
#include "src/text/korean/loan_spelling.h"
#include "src/text/korean/sound.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

// The ranges of the terms of a field that are words, [first, last). A capital letter begins the prefix of something
// else.
using Ranges = std::vector<std::pair<std::string, std::string>>;
const Ranges kHangulWords = {{"\xEA", "\xEE"}};
const Ranges kOtherWords = {{"0", ":"}, {"a", "\xEA"}};

// Of a Hangul word and a Latin one (likeness() in src/text/korean/sound.h): at least those of 할루시네이선 and
// hallucination, 젬마 and gemma, 노멀라이제이션 and normalization, whose six consonants hardly any other word has.
constexpr double kMinLikeness = 0.75;
constexpr double kMinLikenessOfShort = 0.9;  // where the Hangul word has few consonants or seems Korean
constexpr double kMinLikenessOfLong = 0.6;
constexpr std::size_t kConsonantsOfLong = 5;
constexpr double kMinLikenessAmongOthers = 0.5;

double min_likeness(const Sound& sound, const std::string& hangul, SoundMatch match) {
  if (match == SoundMatch::kAmongOthers) return kMinLikenessAmongOthers;
  if (seems_korean(hangul) || sound.consonants.size() < 3) return kMinLikenessOfShort;
  return sound.consonants.size() < kConsonantsOfLong ? kMinLikeness : kMinLikenessOfLong;
}
constexpr std::size_t kMaxLettersOfSound = 3;  // that spell one letter of a sound
constexpr Xapian::doccount kCommonKeys = 100;  // one of so many papers has what the keys of one syllable spell
constexpr std::size_t kMaxOfPart = 20;         // spellings of a part of a word with hyphens that are tried

Vocabulary read_vocabulary(Field field, bool hangul, const Xapian::Database& index) {
  Vocabulary out;
  const std::string prefix(spec(field).prefix);
  for (const auto& [first, last] : hangul ? kHangulWords : kOtherWords) {
    auto term = index.allterms_begin(prefix);
    for (term.skip_to(prefix + first); term != index.allterms_end(prefix); ++term) {
      Deadline::step();
      const std::string whole = *term;
      if (whole >= prefix + last) break;
      const std::string_view word = std::string_view(whole).substr(prefix.size());
      if (is_hangul(word) != hangul) continue;
      Vocabulary::Words& same = out.by_size[word.size()];
      same.size = word.size();
      same.letters += word;
      same.papers.push_back(term.get_termfreq());
    }
  }
  return out;
}

std::shared_ptr<Vocabulary> vocabulary(Field field, bool hangul, const Xapian::Database& index) {
  return IndexMemory::of(index).vocabulary.get(std::string(spec(field).name) + (hangul ? " hangul" : " other"),
                                               [&] { return read_vocabulary(field, hangul, index); });
}

// Calls `use` with the words of each size from `shortest` to `longest` bytes.
template <typename Use>
void for_each_size(Vocabulary& vocabulary, std::size_t shortest, std::size_t longest, Use use) {
  for (auto words = vocabulary.by_size.lower_bound(shortest);
       words != vocabulary.by_size.end() && words->first <= longest; ++words)
    use(words->second);
}

// Fills in what has not been asked for yet of these words.
template <typename Value, typename Of>
void fill(const Vocabulary::Words& words, std::vector<Value>& values, Of of) {
  while (values.size() < words.papers.size()) {
    Deadline::step();
    values.push_back(of(words.word(values.size())));
  }
}

std::uint32_t hash_of(const Sound& sound) { return static_cast<std::uint32_t>(fingerprint(sound.consonants)); }

// Hashes of the consonants of a Latin word, of which there are one or two ways.
std::array<std::uint32_t, 2> consonants_of(std::string_view latin) {
  std::array<std::uint32_t, 2> out{};
  const std::vector<Sound> sounds = sounds_of_latin(latin);
  if (!sounds.empty()) out = {hash_of(sounds.front()), hash_of(sounds.back())};
  return out;
}

// Whether a word of so many keystrokes hardly means anything but this one: two slips in ten keystrokes, or one in
// eight. A shorter word may be a name that no paper has yet (grok, not grow), so its reading has to be a common word.
bool is_clear(const Spelling& reading, std::size_t strokes, Xapian::doccount all_papers) {
  constexpr Xapian::doccount kCommon = 500;  // one of so many papers has it
  if (reading.distance > 1) return strokes >= 5 * reading.distance;
  return strokes >= 8 || (strokes >= 5 && reading.papers >= all_papers / kCommon);
}

// The first `max`: by distance, then those first that most papers have.
void keep_best(std::vector<Spelling>& spellings, std::size_t max) {
  std::sort(spellings.begin(), spellings.end(), [](const Spelling& a, const Spelling& b) {
    if (a.distance != b.distance) return a.distance < b.distance;
    return a.papers != b.papers ? a.papers > b.papers : a.word < b.word;
  });
  if (spellings.size() > max) spellings.resize(max);
}

// How much papers are about a word rather than only use it: what they are about they say again and again, however many
// use it (환각 before 해결).
double papers_about(const std::string& word, const Xapian::Database& index) {
  const std::string term = index_term(Field::kBody, Form::kWord, Script::kOther, word);
  const double papers = papers_having(term, index);
  return papers == 0 ? 0 : std::log1p(papers) * (occurrences_of(term, index) / papers - 1);
}

// The papers that have exactly this word, as one or joined of several, in the text field that has it most.
Xapian::doccount papers_with_word(const std::string& word, In in, const Xapian::Database& index,
                                  Form form = Form::kWord) {
  Xapian::doccount papers = 0;
  for (const Field field : kTextFields) {
    if (!in || *in == field)
      papers = std::max(papers, papers_having(index_term(field, form, Script::kOther, word), index));
  }
  return papers;
}

// A word with hyphens of which one part is spelled wrong, as papers write it: text-to-image for text-to-iamge.
std::vector<Spelling> near_by_parts(const std::string& word, In in, const Xapian::Database& index, std::size_t max) {
  std::vector<Spelling> out;
  for (std::size_t begin = 0; begin < word.size();) {
    const std::size_t end = std::min(word.find('-', begin), word.size());
    for (const Spelling& part : near_spellings(word.substr(begin, end - begin), in, index, kMaxOfPart)) {
      const std::string whole = word.substr(0, begin) + part.word + word.substr(end);
      std::string joined = normalize_word(whole);
      std::erase(joined, '-');
      const Xapian::doccount papers = papers_with_word(joined, in, index, Form::kJoined);
      if (papers > 0) out.push_back({whole, part.distance, papers});
    }
    begin = end + 1;
  }
  keep_best(out, max);
  return out;
}

}  // namespace

PapersOfParts papers_of_parts(const std::string& word, In in, const Xapian::Database& index) {
  std::map<std::uint32_t, Xapian::doccount> papers;  // of the parts, by their position
  for (const Token& token : analyze(word)) {
    if (token.form != Form::kWord && token.form != Form::kStem) continue;
    Xapian::doccount& most = papers[token.position];
    for (const Field field : kTextFields) {
      if (!in || *in == field) most = std::max(most, papers_having(index_term(field, token), index));
    }
  }
  if (papers.empty()) return {};
  const auto [rarest, commonest] = std::minmax_element(
      papers.begin(), papers.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return {rarest->second, commonest->second};
}

std::size_t allowed_distance(std::size_t keystrokes) {
  if (keystrokes < 3) return 0;
  if (keystrokes < 6) return 1;
  return keystrokes < 14 ? 2 : 3;
}

std::vector<Spelling> other_readings(const std::string& word, const Xapian::Database& index, std::size_t max) {
  const std::u32string typed = to_code_points(word);
  std::vector<Spelling> out;
  // One whole syllable is rather a word that no paper has than keys, unless these spell a common one (헷 for gpt).
  const bool is_syllable = typed.size() == 1 && is_hangul_syllable(typed.front());
  const Xapian::doccount least = is_syllable ? index.get_doccount() / kCommonKeys : 1;
  const auto add_known = [&](const std::string& reading, const std::string& rest) {
    const std::string folded = normalize_word(reading);
    if (folded.empty()) return;
    const Xapian::doccount papers = papers_with_word(folded, std::nullopt, index);
    const bool has_rest = rest.empty() || papers_of_parts(folded + rest, std::nullopt, index).rarest > 0;
    if (papers >= std::max<Xapian::doccount>(1, least) && has_rest) out.push_back({folded + rest, 0, papers});
  };
  add_known(as_korean_keys(word), "");
  const std::size_t keys = std::min(word.find_first_of("0123456789-."), word.size());  // ㅠㅣㅑㅔ-3 is blip-3
  add_known(as_latin_keys(word.substr(0, keys)), word.substr(keys));
  const bool all_initials = is_initials(typed);
  const bool begun = typed.size() > 1 && !all_initials && is_initials(std::u32string(2, typed.back()));
  if (!all_initials && !begun) return out;
  // Hangul words of the title and the body whose syllables begin so.
  const std::u32string known = begun ? typed.substr(0, typed.size() - 1) : std::u32string();
  std::unordered_map<std::string, Xapian::doccount> found;
  for (const Field field : {Field::kBody, Field::kTitle}) {
    const std::string prefix(spec(field).prefix);
    const std::string first = prefix + (begun ? to_utf8(known) : kHangulWords.front().first);
    auto term = index.allterms_begin(prefix);
    for (term.skip_to(first); term != index.allterms_end(prefix); ++term) {
      Deadline::step();
      const std::string whole = *term;
      if (begun ? !whole.starts_with(first) : whole >= prefix + kHangulWords.front().second) break;
      const std::string name = whole.substr(prefix.size());
      if (!begun && name.size() != typed.size() * 3) continue;
      const std::u32string letters = to_code_points(name);
      const bool fits = begun ? letters.size() > known.size() &&
                                    initials(letters.substr(known.size(), 1)) == typed.substr(known.size())
                              : initials(letters) == typed;
      if (fits) found[name] += term.get_termfreq();
    }
  }
  for (const auto& [name, papers] : found) out.push_back({name, 0, papers});
  std::unordered_map<std::string, double> about;
  for (const Spelling& one : out) about[one.word] = papers_about(one.word, index);
  std::sort(out.begin(), out.end(), [&](const Spelling& a, const Spelling& b) {
    if (about[a.word] != about[b.word]) return about[a.word] > about[b.word];
    return a.papers != b.papers ? a.papers > b.papers : a.word < b.word;
  });
  if (out.size() > max) out.resize(max);
  return out;
}

std::vector<Spelling> near_spellings(const std::string& word, In in, const Xapian::Database& index, std::size_t max) {
  const std::string typed = normalize_word(word);
  std::u32string strokes = keystrokes(typed);
  // A slip leaves jamo alone (그ㅐ픽), of which the normal form of a word makes other characters than keys.
  const std::u32string keys = keystrokes(normalize_input(word));
  const auto is_key = [](char32_t c) { return c >= U'ㄱ' && c <= U'ㅣ'; };
  const bool hangul = std::any_of(keys.begin(), keys.end(), is_key);
  if (hangul) strokes = keys;
  const std::size_t allowed = allowed_distance(strokes.size());
  std::vector<Spelling> out;
  if (allowed == 0) return out;
  std::unordered_map<std::string, std::size_t> seen;  // -> its place in `out`
  TypingDistance from_typed(strokes, allowed);
  // A byte of UTF-8 is at most one stroke, a syllable of three bytes is two to five.
  const std::size_t slack = hangul ? 3 * allowed : 4 * allowed;
  const std::size_t shortest = typed.size() > slack ? typed.size() - slack : 0;
  for (const Field field : kTextFields) {
    if (in ? *in != field : field == Field::kAuthor && hangul) continue;
    for_each_size(*vocabulary(field, hangul, index), shortest, typed.size() + slack, [&](Vocabulary::Words& words) {
      fill(words, words.marks, TypingDistance::marks);
      for (std::size_t i = 0; i < words.papers.size(); ++i) {
        if (!from_typed.may_reach(words.marks[i])) continue;
        Deadline::step();
        const std::string_view candidate = words.word(i);
        const std::size_t distance = candidate == typed ? allowed + 1 : from_typed.to(candidate);
        if (distance > allowed) continue;
        const auto [place, is_new] = seen.try_emplace(std::string(candidate), out.size());
        if (is_new) out.push_back({std::string(candidate), distance, 0});
        out[place->second].papers += words.papers[i];
      }
    });
  }
  keep_best(out, max);
  return out;
}

std::vector<Spelling> sound_spellings(const std::string& hangul, In in, const Xapian::Database& index, std::size_t max,
                                      SoundMatch match) {
  std::vector<Spelling> out;
  const Sound sound = sound_of_hangul(hangul);
  if (sound.consonants.size() < (match == SoundMatch::kAlone ? 2U : 1U)) return out;
  const std::uint32_t consonants = hash_of(sound);
  const std::string letters = letters_read_aloud(hangul);
  const double least = min_likeness(sound, hangul, match);
  std::unordered_map<std::string, Xapian::doccount> papers_of;
  std::unordered_map<std::string, double> alike;
  for (const Field field : in ? std::vector{*in} : std::vector{Field::kBody, Field::kTitle}) {
    const auto longest = kMaxLettersOfSound * sound.letters.size();
    for_each_size(*vocabulary(field, false, index), sound.consonants.size(), longest, [&](Vocabulary::Words& words) {
      fill(words, words.consonants, consonants_of);
      for (std::size_t i = 0; i < words.papers.size(); ++i) {
        const auto [one, other] = words.consonants[i];
        const std::string_view candidate = words.word(i);
        if (one != consonants && other != consonants && candidate != letters) continue;
        Deadline::step();
        double most = candidate == letters ? 1 : 0;
        for (const Sound& sounds : sounds_of_latin(candidate)) {
          most = std::max(most,
                          match == SoundMatch::kAlone ? likeness(sound, sounds) : likeness_among_others(sound, sounds));
        }
        if (most < least) continue;
        papers_of[std::string(candidate)] += words.papers[i];
        alike[std::string(candidate)] = most;
      }
    });
  }
  for (const auto& [word, papers] : papers_of) out.push_back({word, 0, papers, false, alike[word]});
  std::sort(out.begin(), out.end(), [&](const Spelling& a, const Spelling& b) {
    if (a.likeness != b.likeness) return a.likeness > b.likeness;
    return a.papers != b.papers ? a.papers > b.papers : a.word < b.word;
  });
  if (out.size() > max) out.resize(max);
  return out;
}

namespace {

std::vector<Spelling> find_meant_words(const std::string& word, In in, const Xapian::Database& index, std::size_t max) {
  std::vector<Spelling> out = other_readings(word, index, max);
  for (Spelling& one : out) one.clear = true;
  if (!out.empty()) return out;  // keys of the other layout that spell a word are no slip of the finger
  std::string stem;
  for (const Token& token : analyze(word)) {
    if (token.form == Form::kStem && token.script == Script::kHangul) stem = token.term;
  }
  for (std::string& other : loan_spellings(stem.empty() ? word : stem)) {
    const Xapian::doccount papers = papers_with_word(other, in, index);
    if (papers > 0 && out.size() < max) out.push_back({std::move(other), 0, papers, true});
  }
  if (!out.empty()) return out;
  const auto add_near = [&](const std::string& typed) {
    const std::size_t strokes = keystrokes(normalize_input(typed)).size();
    for (Spelling& more : near_spellings(typed, in, index, max)) {
      const bool known = std::any_of(out.begin(), out.end(), [&](const Spelling& s) { return s.word == more.word; });
      more.clear = is_clear(more, strokes, index.get_doccount());
      if (!known) out.push_back(std::move(more));
    }
  };
  add_near(word);
  if (!stem.empty()) add_near(stem);
  if (word.find('-') != std::string::npos && std::none_of(out.begin(), out.end(), [](auto& s) { return s.clear; })) {
    out = near_by_parts(word, in, index, max);
    const std::size_t strokes = keystrokes(normalize_input(word)).size();
    for (Spelling& one : out) one.clear = is_clear(one, strokes, index.get_doccount());
  }
  if (!in || *in != Field::kAuthor) {
    for (Spelling& one : sound_spellings(word, std::nullopt, index, max)) {
      one.clear = true;
      one.distance = 2;  // behind what only one slip is in the way of
      out.push_back(std::move(one));
    }
  }
  keep_best(out, max);
  return out;
}

// What was found for a word, as the cache of a revision keeps it.
struct MeantWords {
  std::vector<Spelling> words;
  [[nodiscard]] std::size_t bytes() const {
    std::size_t out = sizeof *this;
    for (const Spelling& one : words) out += sizeof one + one.word.capacity();
    return out;
  }
};

}  // namespace

std::vector<Spelling> meant_words(const std::string& word, In in, const Xapian::Database& index, std::size_t max) {
  const std::string key =
      "meant words\x1f" + std::string(in ? spec(*in).name : "") + '\x1f' + std::to_string(max) + '\x1f' + word;
  return RevisionCache(index).get(key, [&] { return MeantWords{find_meant_words(word, in, index, max)}; })->words;
}

}  // namespace papersearch

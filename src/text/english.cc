// Latin words: the stem, and the pieces inside a name.
#include "src/text/english.h"

#include <xapian.h>

#include <algorithm>
#include <array>

#include "src/text/memo.h"

namespace papersearch {
namespace {

enum class Kind { kLower, kUpper, kDigit, kOther };

Kind kind_of(char c) {
  if (c >= 'a' && c <= 'z') return Kind::kLower;
  if (c >= 'A' && c <= 'Z') return Kind::kUpper;
  if (c >= '0' && c <= '9') return Kind::kDigit;
  return Kind::kOther;
}

constexpr std::size_t kMinPiece = 3;       // "La" of LLaMA and "Ra" of LoRA mean nothing alone
constexpr std::size_t kMaxNameBytes = 64;  // longer words are no names

}  // namespace

std::string english_stem(const std::string& folded) {
  const bool plain =
      std::all_of(folded.begin(), folded.end(), [](char c) { return kind_of(c) == Kind::kLower || c == '\''; });
  if (!plain || folded.size() < 3) return folded;
  // Porter2 leaves the plural of an acronym alone, for want of a vowel before the s: LLMs, GPUs.
  constexpr auto kProcessors = std::to_array<std::string_view>({"gpus", "cpus", "tpus", "npus"});
  const bool consonants = folded.find_first_of("aeiouy") == std::string::npos && !folded.ends_with("ss");
  const bool processor = std::find(kProcessors.begin(), kProcessors.end(), folded) != kProcessors.end();
  if (folded.ends_with('s') && (consonants || processor)) return folded.substr(0, folded.size() - 1);
  thread_local Xapian::Stem stem("english");
  thread_local Memo<std::string> stems;
  const std::string& out = stems.get(folded, [&] { return stem(folded); });
  return out.empty() ? folded : out;
}

std::vector<Piece> name_pieces(std::string_view original) {
  std::vector<Piece> out;
  if (original.size() > kMaxNameBytes) return out;
  std::size_t begin = 0;
  std::size_t letters = 0;  // where the letters before the first digit end
  const std::size_t size = original.size();
  const auto close = [&](std::size_t end) {
    const bool digits = kind_of(original[begin]) == Kind::kDigit;
    if (end - begin >= kMinPiece && !digits && end - begin < size) out.push_back({begin, end});
    begin = end;
  };
  for (std::size_t i = 1; i < size; ++i) {
    const Kind before = kind_of(original[i - 1]);
    const Kind here = kind_of(original[i]);
    const bool number_edge = (before == Kind::kDigit) != (here == Kind::kDigit);
    const bool hump = before == Kind::kLower && here == Kind::kUpper;
    // "VLMEval": the last capital begins the next piece; but the s of "LLMs" begins none.
    const bool acronym_end = before == Kind::kUpper && here == Kind::kUpper && i + 1 < size &&
                             kind_of(original[i + 1]) == Kind::kLower && !(i + 2 == size && original[i + 1] == 's');
    if (number_edge && here == Kind::kDigit && letters == 0) letters = i;
    if (number_edge || hump || acronym_end) close(i);
  }
  if (begin == 0) return {};
  close(size);
  // "ResNet50" is also ResNet, "Llama3" also Llama.
  if (letters >= 2 && std::none_of(out.begin(), out.end(), [&](Piece p) { return p.begin == 0 && p.end == letters; })) {
    out.insert(out.begin(), {0, letters});
  }
  return out;
}

}  // namespace papersearch

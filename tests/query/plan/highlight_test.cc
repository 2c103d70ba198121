// SPDX-License-Identifier: GPL-2.0-or-later
// What lights up: words are left out of the analysis where they cannot, and nothing is lost by that.
#include "query/plan/highlight.h"

#include <array>
#include <random>

#include "src/text/analyzer.h"
#include "tests/catch.h"

namespace papersearch::highlight_test {

namespace {

// The whole text analyzed, every byte that a match covers.
std::vector<bool> all_lit(std::string_view text, const Highlight& highlight) {
  std::vector<bool> out(text.size());
  const auto light = [&](std::size_t begin, std::size_t end) {
    for (; begin < end; ++begin) out[begin] = true;
  };
  for (const Token& token : analyze(text)) {
    if (token.form == Form::kBigram) continue;
    if (highlight.terms.contains(token.term)) light(token.at.begin, token.at.end);
    if (token.form != Form::kWord || token.script != Script::kHangul) continue;
    const std::string_view word = text.substr(token.at.begin, token.at.size());
    for (const auto& [hangul, aspect] : highlight.inside) {
      if (const std::size_t at = word.find(hangul); at != std::string_view::npos)
        light(token.at.begin + at, token.at.begin + at + hangul.size());
    }
  }
  return out;
}

constexpr auto kPieces = std::to_array<std::string_view>({"강화",
                                                          "학습",
                                                          "강화학습을",
                                                          "학습했습니다",
                                                          "해서",
                                                          "하는",
                                                          "몰라서",
                                                          "모르는",
                                                          "도와",
                                                          "돕는",
                                                          "들어",
                                                          "듣고",
                                                          "지어",
                                                          "짓는",
                                                          "빨라서",
                                                          "빠른",
                                                          "그래서",
                                                          "모델의",
                                                          "LLM은",
                                                          "LLMs",
                                                          "ControlNet",
                                                          "control",
                                                          "net",
                                                          "dying",
                                                          "die",
                                                          "skies",
                                                          "Models",
                                                          "model",
                                                          "GPT-4o",
                                                          "gpt4o",
                                                          "long-context",
                                                          "longcontext",
                                                          "C++",
                                                          "C#",
                                                          "v1.5",
                                                          "3D-가우시안",
                                                          "$\\alpha$-VAE",
                                                          "café",
                                                          "é",
                                                          "漢字",
                                                          "(RAG)에서는",
                                                          "10,000",
                                                          "a_b",
                                                          "don't",
                                                          "ＬＬＭ",
                                                          "ㅎㅎ",
                                                          "30%의",
                                                          "2024-10",
                                                          "...",
                                                          "새로운",
                                                          "새로운모델",
                                                          "Qwen2.5",
                                                          "Qwen 2.5",
                                                          "Claude-3.5-Sonnet",
                                                          "1만 2천을",
                                                          "12000",
                                                          "4비트로",
                                                          "4-bit",
                                                          "70 B",
                                                          "70B",
                                                          "512×512",
                                                          "512 × 512",
                                                          "제로\u200b샷은",
                                                          "제로샷",
                                                          "강\u200b화",
                                                          "７０",
                                                          "C#",
                                                          "모델을",
                                                          "🤗",
                                                          "👍🏽",
                                                          "β",
                                                          "beta",
                                                          "GPT's",
                                                          "Alzheimer’s",
                                                          "matrices",
                                                          "colour",
                                                          "color",
                                                          "128K",
                                                          "oedema",
                                                          "edema",
                                                          "mice",
                                                          "mouse",
                                                          "Dying",
                                                          "die",
                                                          "grey",
                                                          "gray",
                                                          "men",
                                                          "man",
                                                          "feet",
                                                          "k-means",
                                                          "kmeans",
                                                          "R",
                                                          "R&D",
                                                          "U.S.",
                                                          "VLMEval",
                                                          "mRNA",
                                                          "YOLOv8s",
                                                          "S²FT",
                                                          "S2FT",
                                                          "H₂O",
                                                          "25℃",
                                                          "25°c",
                                                          "㈜네이버",
                                                          "강화\u00A0학습",
                                                          "70\u2009GB",
                                                          "10㎏",
                                                          "10kg",
                                                          "½",
                                                          "1/2",
                                                          "달라",
                                                          "다르다",
                                                          "커진",
                                                          "큰",
                                                          "들어",
                                                          "듣는",
                                                          "나눠",
                                                          "나누는",
                                                          "그려진",
                                                          "할",
                                                          "하수",
                                                          "파란",
                                                          "파랗게",
                                                          "어려워",
                                                          "v2.0.1",
                                                          "v2",
                                                          "A100s",
                                                          "torch.nn.relu",
                                                          "torch.nn",
                                                          "아름다워서",
                                                          "아름답게",
                                                          "데이터베이스를",
                                                          "데이터",
                                                          "데이터셋은",
                                                          "가르쳐",
                                                          "가르치는",
                                                          "깨달아",
                                                          "깨닫고",
                                                          "강화학습의-모델",
                                                          "\u1106\u1169\u1103\u1166\u11af\u110b\u1173\u11af"});

}  // namespace

TEST_CASE("the same lights up as in a text that is analyzed whole") {
  std::mt19937 random(41);
  const auto piece = [&] { return std::string(kPieces.at(random() % kPieces.size())); };
  for (int i = 0; i < 5000; ++i) {
    Highlight highlight;
    for (std::size_t n = 1 + random() % 3; n > 0; --n) {
      const std::size_t aspect = highlight.add_aspect(1);
      for (const Token& token : analyze(piece() + (random() % 2 == 0 ? " " + piece() : ""))) {
        if (token.form == Form::kBigram) continue;
        highlight.add_term(token.term, aspect);
        if (token.script == Script::kHangul && token.term.size() >= 6) highlight.add_inside(token.term, aspect);
      }
    }
    std::string text;
    for (std::size_t n = random() % 12; n > 0; --n) {
      text += piece();
      const std::size_t gap = random() % 10;
      text += gap == 0 ? "" : gap == 1 ? "  " : gap == 2 ? "\n" : gap == 3 ? "-" : " ";
    }
    if (random() % 4 == 0) text += " 강화 학습 새로운 모델 ";  // pairs that are one word elsewhere
    CAPTURE(text);
    std::vector<bool> lit(text.size());
    for (const Match& match : Highlighter(highlight).find(text)) {
      for (std::size_t at = match.at.begin; at < match.at.end; ++at) lit[at] = true;
    }
    REQUIRE(lit == all_lit(text, highlight));
  }
}

TEST_CASE("decomposed text, and text with invisible characters, lights up where composed text does") {
  Highlight highlight;
  const std::size_t aspect = highlight.add_aspect(1);
  highlight.add_term("모델", aspect);
  const auto lit = [&](std::string_view text) {
    std::string out;
    for (const Match& match : Highlighter(highlight).find(text)) out += text.substr(match.at.begin, match.at.size());
    return out;
  };
  CHECK(lit("모델을") == "모델");
  CHECK(lit("\u1106\u1169\u1103\u1166\u11af\u110b\u1173\u11af") == "\u1106\u1169\u1103\u1166\u11af");
  CHECK(lit("모\u200b델을") == "모\u200b델");
  CHECK(lit("모델\u200b을") == "모델\u200b");
}

}  // namespace papersearch::highlight_test

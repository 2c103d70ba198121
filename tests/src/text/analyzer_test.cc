// SPDX-License-Identifier: GPL-2.0-or-later
// The analyzer: term, form, position and span of each token together, and what holds for any text.
#include "src/text/analyzer.h"

#include <random>
#include <string>

#include "src/base/utf8.h"
#include "src/text/normalize.h"
#include "src/text/segment.h"
#include "tests/catch.h"

namespace papersearch::analyzer_test {

namespace {

// "term/form@position[text of its span]" of each token; w word, s stem, j joined, t the stem of such a one, p part, b
// bigram.
std::string shown(std::string_view text, bool bigrams = false) {
  std::string out;
  for (const Token& token : analyze(text)) {
    if (token.form == Form::kBigram && !bigrams) continue;
    out += (out.empty() ? "" : " ") + token.term + "/" + "wsjtpb"[static_cast<int>(token.form)] + "@" +
           std::to_string(token.position) + "[" + std::string(text.substr(token.at.begin, token.at.size())) + "]";
  }
  return out;
}

bool on_border(std::string_view text, std::uint32_t at) { return at == text.size() || !is_continuation(text[at]); }

// Text of random pieces that have caused trouble somewhere.
std::string random_text(std::mt19937& random) {
  static const std::vector<std::string> kPieces = {"모델",        "의",
                                                   "LLM",         "-",
                                                   "GPT",         "4o",
                                                   " ",           "에서는",
                                                   "강화",        "학습",
                                                   "\n",          "(",
                                                   ")",           "ε",
                                                   "$",           "\\pi",
                                                   "_0",          "漢字",
                                                   "ﾊﾝ",          "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB",
                                                   "é",           "e\xCC\x81",
                                                   "\xFF",        "\xED\xA0\x80",
                                                   "\xE2\x80",    "\xE2\x80\x8B",
                                                   "ControlNet",  "3D",
                                                   "2배",         "ＡＢＣ",
                                                   "ㅎㅏㄴ",      "ㅋㅋ",
                                                   "👩‍🔬", "\xCC\x81",
                                                   "C++",         "'s",
                                                   "10,000",      "v1.5",
                                                   "\x01",        "--",
                                                   "ﷺ",           "İ",
                                                   "ß",           "ไทย"};
  std::string out;
  for (std::size_t n = random() % 30; n > 0; --n) out += kPieces[random() % kPieces.size()];
  return out;
}

}  // namespace

TEST_CASE("words in all their forms, with position and span") {
  struct Row {
    const char* text;
    const char* tokens;
  };
  const Row rows[] = {
      {"", ""},
      {"!?", ""},
      {"Models", "models/w@0[Models] model/s@0[Models]"},
      {"model", "model/w@0[model]"},
      {"LLM의", "llm/w@0[LLM]"},
      {"LLM에서는 모델", "llm/w@0[LLM] 모델/w@1[모델]"},
      {"모델의 크기", "모델의/w@0[모델의] 모델/s@0[모델] 크기/w@1[크기]"},
      {"(RAG)을 위한", "rag/w@0[RAG] 위한/w@1[위한]"},
      {"의 모델", "의/w@0[의] 모델/w@1[모델]"},
      {"30%의 향상", "30/w@0[30] 향상/w@1[향상]"},
      {"100만 토큰", "100/w@0[100] 1000000/j@0[100만] 만/w@1[만] 토큰/w@2[토큰]"},
      {"2배", "2/w@0[2] 배/w@1[배]"},
      {"1위를", "1/w@0[1] 위를/w@1[위를] 위/s@1[위]"},
      {"long-context", "long/w@0[long] context/w@1[context] longcontext/j@0[long-context]"},
      {"Long-Context LLMs",
       "long/w@0[Long] context/w@1[Context] longcontext/j@0[Long-Context] llms/w@2[LLMs] llm/s@2[LLMs]"},
      {"GPT-4o는", "gpt/w@0[GPT] 4o/w@1[4o] gpt4o/j@0[GPT-4o]"},
      {"ControlNet", "controlnet/w@0[ControlNet] control/p@0[Control] net/p@0[Net]"},
      {"ResNet50", "resnet50/w@0[ResNet50] resnet/p@0[ResNet] res/p@0[Res] net/p@0[Net]"},
      {"LLaMA", "llama/w@0[LLaMA]"},
      {"VLMEval", "vlmeval/w@0[VLMEval] vlm/p@0[VLM] eval/p@0[Eval]"},
      {"3D-aware", "3d/w@0[3D] aware/w@1[aware] awar/s@1[aware] 3daware/j@0[3D-aware]"},
      {"3D-가우시안의", "3d/w@0[3D] 가우시안의/w@1[가우시안의] 가우시안/s@1[가우시안] 3d가우시안/j@0[3D-가우시안의]"},
      {"비전-언어 모델",
       "비전/w@0[비전] 언어/w@1[언어] 비전언어/j@0[비전-언어] 모델/w@2[모델] 언어모델/j@1[언어 모델]"},
      {"강화 학습", "강화/w@0[강화] 학습/w@1[학습] 강화학습/j@0[강화 학습]"},
      {"강화 학습의", "강화/w@0[강화] 학습의/w@1[학습의] 학습/s@1[학습]"},
      {"강화의 학습", "강화의/w@0[강화의] 강화/s@0[강화] 학습/w@1[학습]"},
      {"새로운 모델", "새로운/w@0[새로운] 새롭/s@0[새로] 모델/w@1[모델] 새로운모델/j@0[새로운 모델]"},
      {"강화, 학습", "강화/w@0[강화] 학습/w@1[학습]"},
      {"Top-k를", "top/w@0[Top] k/w@1[k] topk/j@0[Top-k]"},
      {"BF16으로", "bf16/w@0[BF16] bf/p@0[BF]"},
      {"C++와 C#", "c++/w@0[C++] c#/w@1[C#]"},
      {"v1.5 o3", "v1.5/w@0[v1.5] v1/p@0[v1] 1.5/p@0[1.5] o3/w@1[o3]"},
      {"10,000", "10000/w@0[10,000]"},
      {"2024-10-21", "2024/w@0[2024] 10/w@1[10] 21/w@2[21]"},
      {"$\\textbf{Only-IF}$:Revealing",
       "only/w@0[Only] onli/s@0[Only] if/w@1[IF] onlyif/j@0[Only-IF] revealing/w@2[Revealing] reveal/s@2[Revealing]"},
      {"$ε$-VAE", "epsilon/w@0[ε] vae/w@1[VAE] epsilonvae/j@0[ε$-VAE] epsilonva/t@0[ε$-VAE]"},
      {"$\\pi_0$", "pi/w@0[\\pi] 0/w@1[0] pi0/j@0[\\pi_0]"},
      {"π0", "pi0/w@0[π0] pi/p@0[π]"},
      {"ＧＰＴ", "gpt/w@0[ＧＰＴ]"},
      {"a -- b", "a/w@0[a] b/w@1[b]"},
      {"漢字를", "漢字/w@0[漢字]"},
      {"유아인은", "유아인은/w@0[유아인은] 유아/s@0[유아] 유아인/j@0[유아인]"},
      {"대(大)규모의 언어", "대규모의/w@0[대(大)규모의] 대규모/s@0[대(大)규모] 大/p@0[大] 언어/w@1[언어]"},
      {"초（超）고(高)속", "초고속/w@0[초（超）고(高)속] 超/p@0[超] 高/p@0[高]"},
      {"지능(知能)은 대 (大)규모", "지능/w@0[지능] 知能/w@1[知能] 대/w@2[대] 大/w@3[大] 규모/w@4[규모]"},
      {"don't", "don't/w@0[don't]"},
      {"Alzheimer’s GPT's models'",
       "alzheimer/w@0[Alzheimer’s] alzheim/s@0[Alzheimer’s] gpt/w@1[GPT's] models/w@2[models] model/s@2[models]"},
      {"MoEs matrices colour",
       "moes/w@0[MoEs] moe/s@0[MoEs] matrices/w@1[matrices] matrix/s@1[matrices] colour/w@2[colour] color/s@2[colour]"},
      {"Qwen 2.5", "qwen/w@0[Qwen] 2.5/w@1[2.5] qwen2.5/j@0[Qwen 2.5]"},
      {"see 2.5", "see/w@0[see] 2.5/w@1[2.5]"},
      {"70 B, 4비트", "70/w@0[70] b/w@1[B] 70b/j@0[70 B] 4/w@2[4] 4bit/j@2[4비트] 4비트/j@2[4비트] 비트/w@3[비트]"},
      {"512×512", "512x512/w@0[512×512] 512/p@0[512] 512/p@0[512]"},
      {"16 × 16", "16/w@0[16] x/w@1[×] 16x/j@0[16 ×] 16/w@2[16]"},
      {"10㎏ 128K", "10kg/w@0[10㎏] 10킬로그램/j@0[10㎏] 128k/w@1[128K] 128000/s@1[128K]"},
      {"$16\\times 16$", "16/w@0[16] x/w@1[\\times] 16/w@2[16]"},
      {"1,000.5", "1000.5/w@0[1,000.5]"},
      {"1만 2천",
       "1/w@0[1] 10000/j@0[1만] 만/w@1[만] 2/w@2[2] 2000/j@2[2천] 12000/j@0[1만 2천] "
       "천/w@3[천]"},
      {"fine-tuning text-to-image",
       "fine/w@0[fine] tuning/w@1[tuning] tune/s@1[tuning] finetuning/j@0[fine-tuning] finetun/t@0[fine-tuning] "
       "text/w@2[text] to/w@3[to] image/w@4[image] imag/s@4[image] texttoimage/j@2[text-to-image] "
       "texttoimag/t@2[text-to-image]"},
      {"naïve Erdős–Rényi",
       "naïve/w@0[naïve] naiv/s@0[naïve] erdős/w@1[Erdős] erdo/s@1[Erdős] rényi/w@2[Rényi] "
       "renyi/s@2[Rényi] erdősrényi/j@1[Erdős–Rényi]"},
      {"H100×8 8×7B", "h100/w@0[H100] x/w@1[×] 8/w@2[8] 8x7b/w@3[8×7B]"},
      {"DeepSeek-R1-Zero",
       "deepseek/w@0[DeepSeek] deep/p@0[Deep] seek/p@0[Seek] r1/w@1[R1] zero/w@2[Zero] "
       "deepseekr1zero/j@0[DeepSeek-R1-Zero] deepseekr1/j@0[DeepSeek-R1]"},
      {"GPT-4만", "gpt/w@0[GPT] 4/w@1[4] gpt4/j@0[GPT-4] 만/w@2[만]"},
      {"Claude-3.5-Sonnet",
       "claude/w@0[Claude] claud/s@0[Claude] 3.5/w@1[3.5] sonnet/w@2[Sonnet] claude3.5sonnet/j@0[Claude-3.5-Sonnet] "
       "claude3.5/j@0[Claude-3.5]"},
      {"Qwen2.5와 YOLOv8",
       "qwen2.5/w@0[Qwen2.5] qwen/p@0[Qwen] 2.5/p@0[2.5] yolov8/w@1[YOLOv8] yolov/p@1[YOLOv] yolo/p@1[YOLO]"},
      {"A100s, 1990s 10s", "a100s/w@0[A100s] a100/s@0[A100s] 1990s/w@1[1990s] 1990/s@1[1990s] 10s/w@2[10s]"},
      {"DALL·E", "dalle/w@0[DALL·E] dall/s@0[DALL·E]"},
      {"👍🏽 🇰🇷 ™", "👍🏽/w@0[👍🏽] 👍/s@0[👍🏽] 🇰🇷/w@1[🇰🇷]"},
      {"1,00 1.5", "1,00/w@0[1,00] 1.5/w@1[1.5]"},
      {"v2.0.1", "v2.0.1/w@0[v2.0.1] v2/p@0[v2] v2.0/p@0[v2.0] 2.0/p@0[2.0] 2.0.1/p@0[2.0.1]"},
      {"config.json", "config.json/w@0[config.json] config/p@0[config] json/p@0[json]"},
      {"getHTTPResponse",
       "gethttpresponse/w@0[getHTTPResponse] gethttprespons/s@0[getHTTPResponse] get/p@0[get] http/p@0[HTTP] "
       "response/p@0[Response] "
       "httpresponse/p@0[HTTPResponse]"},
      {"μTransfer λόγος", "mutransfer/w@0[μTransfer] mutransf/s@0[μTransfer] λόγοσ/w@1[λόγος]"},
      {"🤗 ∞", "🤗/w@0[🤗] infinity/w@1[∞] infin/s@1[∞]"},
      {"제로\u200b샷 trans\u00adformer",
       "제로샷/w@0[제로\u200b샷] transformer/w@1[trans\u00adformer] transform/s@1[trans\u00adformer]"},
      {"M$^{2}$UGen", "m/w@0[M] 2/w@1[2] ugen/w@2[UGen] gen/p@2[Gen] m2ugen/j@0[M$^{2}$UGen] m2/j@0[M$^{2]"},
      {"S²FT", "s/w@0[S] 2ft/w@1[²FT] s2ft/j@0[S²FT]"},
      {"{a_b}{c}", "a/w@0[a] b/w@1[b] ab/j@0[a_b] c/w@2[c]"},
      {"snake_case", "snake/w@0[snake] case/w@1[case] snakecase/j@0[snake_case] snakecas/t@0[snake_case]"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(shown(row.text) == row.tokens);
  }
}

TEST_CASE("a Hangul stem of three syllables or more gives every pair of neighbours") {
  CHECK(shown("학습", true) == "학습/w@0[학습]");
  CHECK(shown("학습에서는", true) == "학습에서는/w@0[학습에서는] 학습/s@0[학습]");
  CHECK(shown("강화학습을", true) ==
        "강화학습을/w@0[강화학습을] 강화학습/s@0[강화학습] 강화/b@0[강화] 화학/b@0[화학] 학습/b@0[학습]");
}

TEST_CASE("NFD, half-width and NFC text give the same terms") {
  const auto terms = [](std::string_view text) {
    std::string out;
    for (const Token& token : analyze(text)) out += token.term + " ";
    return out;
  };
  const std::string nfd =
      "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xA8\xE1\x84\x89\xE1\x85\xB3\xE1\x86\xB8\xE1\x84\x8B\xE1\x85\xB3\xE1\x86\xAF";
  CHECK(terms(nfd) == terms("학습을"));
  CHECK(terms("ＣｏｎｔｒｏｌＮｅｔ").find("controlnet") != std::string::npos);
}

TEST_CASE("terms are bounded and end on a code point") {
  for (const std::string& text : {std::string(100000, 'a'), [] {
                                    std::string hangul;
                                    for (int i = 0; i < 30000; ++i) hangul += "가";
                                    return hangul;
                                  }()}) {
    for (const Token& token : analyze(text)) {
      REQUIRE(token.term.size() <= kMaxTermBytes);
      REQUIRE(valid_utf8(token.term) == token.term);
    }
  }
}

TEST_CASE("any text: segments join to it, spans are in it and on borders, terms are UTF-8") {
  std::mt19937 random(20241021);
  for (int round = 0; round < 3000; ++round) {
    const std::string text = random_text(random);
    CAPTURE(text);
    std::string joined;
    for (const Segment& s : segment(text)) joined += text.substr(s.at.begin, s.at.size());
    REQUIRE(joined == text);
    const std::string valid = valid_utf8(text);
    std::uint32_t position = 0;
    for (const Token& token : analyze(valid)) {
      REQUIRE(token.at.begin < token.at.end);
      REQUIRE(token.at.end <= valid.size());
      REQUIRE(on_border(valid, token.at.begin));
      REQUIRE(on_border(valid, token.at.end));
      REQUIRE(!token.term.empty());
      REQUIRE(valid_utf8(token.term) == token.term);
      if (token.form == Form::kWord) {
        REQUIRE(token.position >= position);
        position = token.position;
      }
    }
    analyze(text);  // ill-formed as it is: no crash
  }
}

TEST_CASE("many combining marks cost no more than many letters") {
  std::string marks = "a";
  for (int i = 0; i < 200000; ++i) marks += i % 2 == 0 ? "\xCC\xA3" : "\xCC\x81";
  CHECK(analyze(marks).size() <= 2);  // quadratic normalisation would not come back
}

TEST_CASE("names lose case and accents") {
  CHECK(normalize_name("José Álvarez") == "jose alvarez");
  CHECK(normalize_name("김민수") == "김민수");
}

}  // namespace papersearch::analyzer_test

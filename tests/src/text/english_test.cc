// SPDX-License-Identifier: GPL-2.0-or-later
// Stems of English words, and pieces of names.
#include "src/text/english.h"

#include <string>

#include "tests/catch.h"

namespace papersearch::english_test {

TEST_CASE("Porter2, plurals of acronyms, and words that are their own stem") {
  struct Row {
    const char* word;
    const char* stem;
  };
  for (const Row& row : {Row{"models", "model"},
                         {"generation", "generat"},
                         {"llms", "llm"},
                         {"gpus", "gpu"},
                         {"class", "class"},
                         {"is", "is"},
                         {"gpt4o", "gpt4o"},
                         {"naïve", "naïve"},
                         {"matrices", "matrix"},
                         {"analyses", "analysi"},
                         {"analysis", "analysi"},
                         {"colours", "color"},
                         {"optimisation", "optim"},
                         {"optimist", "optimist"},
                         {"optimization", "optim"},
                         {"labelling", "label"},
                         {"realistic", "realist"},
                         {"don't", "don't"},
                         {"", ""}}) {
    CAPTURE(row.word);
    CHECK(english_stem(row.word) == row.stem);
    CHECK(english_stem(row.word) == row.stem);  // from the cache
  }
}

TEST_CASE("British spellings are American ones, and what only looks British stays") {
  for (const char* pair : {"tokenisation tokenization", "tokenised tokenized", "quantiser quantizer", "analyse analyze",
                           "parametrising parametrizing", "colours colors", "modelling modeling"}) {
    const std::string both = pair;
    CAPTURE(both);
    const std::size_t blank = both.find(' ');
    CHECK(english_stem(both.substr(0, blank)) == english_stem(both.substr(blank + 1)));
  }
  for (const char* word : {"noise", "praise", "raising", "exercise", "precise", "franchised", "expertise", "denoising",
                           "surprised", "premise", "compromised", "disguise", "supervised", "revision", "likewise"}) {
    CAPTURE(word);
    CHECK(english_stem(word).find('z') == std::string::npos);
  }
}

TEST_CASE("possessives, and acronyms with the s of a plural") {
  CHECK(without_possessive("gpt's") == "gpt");
  CHECK(without_possessive("models'") == "models");
  CHECK(without_possessive("rlhf'd") == "rlhf");
  CHECK(without_possessive("'s") == "'s");
  CHECK(is_plural_of_acronym("MoEs"));
  CHECK(is_plural_of_acronym("3090s"));
  CHECK_FALSE(is_plural_of_acronym("Models"));
  CHECK_FALSE(is_plural_of_acronym("As"));
}

TEST_CASE("pieces of names") {
  struct Row {
    std::string word;
    const char* pieces;
  };
  for (const Row& row : {Row{"ControlNet", "Control Net"},
                         {"ResNet50", "ResNet Res Net"},
                         {"VLMEval", "VLM Eval"},
                         {"Llama3", "Llama"},
                         {"Node.js", "Node"},
                         {"torch.nn.softmax", "torch softmax torch.nn nn.softmax"},
                         {"getHTTPResponse", "get HTTP Response HTTPResponse"},
                         {"v2.0.1", "v2 v2.0 2.0 2.0.1"},
                         {"3.10.4", "3.10"},
                         {"3.5", ""},
                         {"16x16x3", "16 16 3"},
                         {"10,000", ""},
                         {"O'Connor", "Connor"},
                         {"d’Aspremont", "Aspremont"},
                         {"don't", ""},
                         {"LLaMA", ""},
                         {"LLMs", ""},
                         {"GPTs", ""},
                         {"diffusion", ""},
                         {"", ""},
                         {"A" + std::string(64, 'b') + "Net", ""}}) {
    CAPTURE(row.word);
    std::string pieces;
    for (const Piece p : name_pieces(row.word))
      pieces += (pieces.empty() ? "" : " ") + row.word.substr(p.begin, p.end - p.begin);
    CHECK(pieces == row.pieces);
  }
}

}  // namespace papersearch::english_test

// Stems of English words, and pieces of names.
#include "src/text/english.h"

#include <catch2/catch.hpp>
#include <string>

using namespace papersearch;

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
                         {"don't", "don't"},
                         {"", ""}}) {
    CAPTURE(row.word);
    CHECK(english_stem(row.word) == row.stem);
    CHECK(english_stem(row.word) == row.stem);  // from the cache
  }
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

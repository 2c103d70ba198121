// How the spellings of a concept are compared.
#pragma once

#include <string>
#include <string_view>

namespace papersearch {

// The stems of the words, as one: "Pre-Training" and "pretraining" are pretrain, "강화 학습" and "강화학습" 강화학습,
// "LLMs" and "LLM" llm. Empty where there is no word.
std::string concept_key(std::string_view text);

}  // namespace papersearch

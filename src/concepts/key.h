// SPDX-License-Identifier: GPL-2.0-or-later
// The key by which spellings of a concept are compared.
#pragma once

#include <string>
#include <string_view>

namespace papersearch {

// The stems of the words of a spelling in one: "pretrain" for "Pre-Training" and "pretraining", "강화학습" for
// "강화 학습" and "강화학습", "llm" for "LLMs" and "LLM". Empty where the text has no word. UTF-8; thread safety and
// errors are those of analyze() (src/text/analyzer.h).
std::string concept_key(std::string_view text);

}  // namespace papersearch

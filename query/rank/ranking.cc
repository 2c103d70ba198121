// SPDX-License-Identifier: GPL-2.0-or-later
// Every number that decides the order of results.
#include "query/rank/ranking.h"

#include <algorithm>
#include <cmath>

namespace papersearch {

// Chosen by ../shared/eval/relevance.py --sample 500 over the real archive of 3,590 papers, where not said otherwise.
// The figures: ko is nDCG@10 of six-word Korean queries, en2ko MRR@10 of English titles over Korean bodies, spacing
// nDCG@10 of two words typed joined. Differences under .005 are noise.
const Ranking kRanking = {
    .title = 1.0,           // en2ko and ko have no say; 1 keeps title MRR@10 at .999
    .author = 0.3,          // 0: en2ko -.002; a name is a rare term and would outweigh words at 1
    .exact_name = 0.4,      // 0.8: en2ko -.013, concepts -.004; it was .8 before words were weighed by topicality
    .exact = 0.6,           // 0.1: spacing .801, 0.5: .812, 1.0: .819
    .exact_in_long = 0.15,  // 0.1: ko -.001
    .part = 0.8,            // 0: en2ko .533, 0.3: .555, 0.6: .563; weighed apart from the word: title .778 for .828
    // Chosen on other queries than --sample 500 takes (seed 11: ko .229, en2ko .618 before), and looked at on sentences
    // and headings of LibreOffice's Korean help, so as not to fit this archive alone.
    .particle = 0.8,  // 1, and 1 for endings: ko -.010; .6 and .6: -.005
    .ending = 0.6,
    .topical = 0.75,          // 0: ko -.011, and -.010 in that help; 0.5: -.004, 1: -.004
    .topical_latin = 1,       // 0: en2ko -.059, 1.5: +.003, but -.007 in that help
    .most_topical = 2,        // 3: ko -.002
    .most_topical_latin = 3,  // 2: en2ko -.015
    .bigram = 0.2,            // .15: ko alike, .3: ko +.001, spacing -.003; Korean questions like .15 to .45 alike
    .joined = 0.7,            // 0.3: spacing -.008
    .joined_in_long = 0.3,    // 0.7: ko -.001, seed 11: -.004
    // en2ko .56 and concepts .56 without other spellings. The shares were measured before a run was one bonus.
    .concept_share = 0.5,          // .35: concepts -.002, .7: +.005 and ko -.002
    .concept_share_in_long = 0.2,  // .5: ko -.002
    .concept_share_latin = 0.6,    // 0.5: en2ko -.007; summaries are Korean, so an English word is rarely there
    // By tests/programs/relevance/title_share.py, the share of the titles that name a concept among the first ten,
    // asked in Korean and in English: none .53 and .81; .5 and 1: .73, .87; 1 and 2: .80, .89; .7 and 4: .85, .90.
    // Judged queries .909; .914; .915; .910. spacing .889, .882, .868, .833, which counts only papers that have the
    // typed words.
    .concept_title = 1,
    .concept_run_title = 2,
    .concept_run = 2.5,          // 1.5: concepts .857, 2.5: .868, 3.5: .876; spacing .859, .858, .857
    .concept_run_in_long = 0.2,  // 0.5: ko -.001
    // As much as a run has by all its words. Judged short queries of several concepts .738 without, 2.5: .756, 3.5:
    // .787; en2ko .737 and .738, spacing and all others alike.
    .concept_beside_run = 3.5,
    .concept_run_latin = 1.5,  // 1: en2ko .626, 1.5: .631, 2.5: .618
    .whole_title = 20,         // 0: title .979; with it all 3,591 pasted titles are in their first ten
    .exact_title = 100,        // more than any paper has beside; without it 24 of 3,590 titles are not first
    .title_head = 30,          // of 2,595 names before a colon not first: 0: 64, 4: 37, 8: 26, 15: 11, 30: 4
    .named_author = 100,       // more than a paper about the rest has; with 12 some of these came first
    .all_words_up_to = 4,
    .k1 = 1.5,  // 1: ko .242, 2: as 1.5; Korean questions over encyclopedia paragraphs like it lower
    .b = 0.75,  // 0.6: ko +.001, but -.006 in LibreOffice's help
    .min_length = 0.5,
};

// Measured on 800 KorQuAD questions (nDCG@10), and on judged questions in Korean and English.
const Ranking kQuestionRanking = [] {
  Ranking out = kRanking;
  out.k1 = 0.6;           // 1.5: .957, .6: .961
  out.bigram = 0.4;       // with k1 .6: .962
  out.topical = 0;        // with both: .964; judged Korean questions .628 and .627
  out.topical_latin = 0;  // 1: judged Korean questions .617, 0: .656; English .855, .862
  // A sentence says once what it is about, so the name of a concept counts more than in a long list of words, and its
  // words in other spellings less. Judged Korean questions .890 and .944; English ones .887, with both .915.
  out.concept_run_in_long = 1;
  out.concept_run_latin = 0.7;
  out.concept_share_latin = 0.3;
  // Who asks in a sentence has everyday words. New judged Korean questions of this archive: .2: .557, .35: .576, .5:
  // .577, .7: .592; Korean questions over encyclopedia paragraphs .961, .5: .962.
  out.concept_share_in_long = 0.5;
  out.concept_beside_run = 0;  // 평가 of self-attention은 어떻게 평가하나요? is no other thing that is asked for
  return out;
}();

// Over the neighbours in judged queries and in names of concepts: those of names (강화 학습, 전문가 혼합) have shares
// from .3 and 6 to 110 times what chance has, but for a few rare ones; those of two subjects (수학 추론, llm agents)
// shares up to .22 and 7 times.
const Collocation kCollocation = {.papers = 3, .share = 0.25, .share_of_more = 0.12, .times_chance = 5};

const Question kQuestion = {.min_share = 0.6, .max_papers = 60};

// A word of a short query weighs 3 to 9, so .4 for votes and .2 for recency decide between papers that match alike.
const Bonus kBonus = {.votes = 0.4, .full_votes = 200, .recency = 0.2, .half_life = 180};

double topicality(Xapian::termcount said, Xapian::doccount papers, bool hangul, const Ranking& ranking) {
  if (papers == 0) return 1;
  const double most = hangul ? ranking.most_topical : ranking.most_topical_latin;
  const double times = std::clamp(static_cast<double>(said) / papers, 1.0, most);
  return std::pow(times, hangul ? ranking.topical : ranking.topical_latin);
}

}  // namespace papersearch

// SPDX-License-Identifier: GPL-2.0-or-later
// Every number that decides the order of results.
#pragma once

#include <xapian.h>

#include <cstddef>

namespace papersearch {

// How much each kind of evidence counts, beside a word's own stem in the body, which counts 1.
// query/rank/ranking.cc has the values and the measurements that chose them.
struct Ranking {
  double title;               // the same in the title
  double author;              // the word is part of an author's name
  double exact_name;          // the word stands there as it was typed: a Latin word, where an s makes another name
  double exact;               // the same of a Korean word, endings included, in a short query
  double exact_in_long;       // the same in a long one, where endings say little
  double part;                // of its weight that a word keeps that is only in names: "net" in ControlNet
  double particle;            // of a Korean word's weight in a long query that it keeps with a particle: 모델에서
  double ending;              // the same with an ending of a predicate: 제안하며
  double topical;             // power of how often a paper that has the word says it; Korean, in a long query
  double topical_latin;       // the same of a Latin word
  double most_topical;        // times a paper; more says no more
  double most_topical_latin;  // the same of a Latin word
  double bigram;              // each pair of neighbouring syllables
  double joined;              // neighbouring words stand there as one, or side by side: 강화학습, 강화 학습
  double joined_in_long;      // the same in a long query
  double concept_share;       // of a word's weight that its concept's other spellings earn as well
  double concept_share_in_long;  // the same in a long query
  double concept_share_latin;    // the same of a Latin word in a long query
  double concept_title;          // another spelling of a word's concept in the title, in a short query
  double concept_run_title;      // the same of several words
  double concept_run;            // several words, or another spelling of what they name or describe, stand there as one
  double concept_run_in_long;    // the same in a long query
  double concept_beside_run;     // one word, or another spelling of what it names, beside such words in a short query
  double concept_run_latin;      // the same of Latin words in a long query
  double whole_title;            // a constant for a title that has all the words
  double exact_title;            // a constant for a title that is the query
  double title_head;             // a constant for a title whose part before the colon is the query
  double named_author;           // a constant for a paper by an author whose whole name is in the query
  std::size_t all_words_up_to;   // words; of a longer list the answer is what has most of it
  double k1, b, min_length;      // BM25
};
extern const Ranking kRanking;

// The same for a question, in which what a paper is about is said once and not named again and again.
extern const Ranking kQuestionRanking;

// When words that stand side by side in the archive name one thing, so that papers with the words apart are no answer.
struct Collocation {
  double papers;         // that have them side by side
  double share;          // of the papers that have both words
  double share_of_more;  // the same of three words or more, which rarely all stand in one place
  double times_chance;   // as many as if each paper had shuffled its words
};
extern const Collocation kCollocation;

// Which papers are the answer to a question: those with most of its words by weight.
struct Question {
  double min_share;        // of the score of the best paper
  std::size_t max_papers;  // the best of them
};
extern const Question kQuestion;

// What a paper gets beside its words: bounded, so that it orders papers that match alike and no others.
struct Bonus {
  double votes;  // at most; reached at `full_votes`, half of it at about the square root of that
  int full_votes;
  double recency;  // for the newest day of the index; halves every `half_life` days before it
  int half_life;
};
extern const Bonus kBonus;

// What a word is worth beside one that each paper says once, in a long query: what papers say again and again is what
// they are about (burstiness; Church and Gale, Poisson mixtures, 1995). From how often all papers say it and how many.
double topicality(Xapian::termcount said, Xapian::doccount papers, bool hangul, const Ranking& ranking);

}  // namespace papersearch

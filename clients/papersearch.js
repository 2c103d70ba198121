// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * A client of paperserve's API, in one file without dependencies: an ES module for browsers and Node 18.
 *
 *     import { Client } from "./papersearch.js";
 *     for await (const hit of new Client("http://127.0.0.1:8080").hits("강화 학습", { min_votes: 10 }))
 *       console.log(hit.date, hit.title, hit.url);
 */

// made of data/openapi.json by clients/make_types.py
/**
 * @typedef {Object} Problem
 * @property {string} type
 * @property {string} title
 * @property {number} status
 * @property {string} [detail]
 * @property {Array<number>} [span] where in the path and query of the request, as sent, what is wrong stands: bytes from, to
 */
/**
 * @typedef {Object} HitSnippet
 * @property {string} text
 * @property {boolean} match
 */
/**
 * @typedef {Object} HitTitleMarked
 * @property {string} text
 * @property {boolean} match
 */
/**
 * @typedef {Object} HitScoreParts
 * @property {string} what
 * @property {number} score
 */
/**
 * @typedef {Object} HitConcepts
 * @property {string} text
 * @property {string} other
 * @property {number} papers
 */
/**
 * @typedef {Object} Hit
 * @property {number} rank
 * @property {boolean} partial has some of the words only, and is not counted in the total
 * @property {string} id
 * @property {string} title
 * @property {string} title_text the title with its LaTeX as people read it: SL²A-INR
 * @property {string} url the digest's link where it is http or https, else empty
 * @property {string} date
 * @property {Array<string>} dates
 * @property {number | null} votes
 * @property {Array<string>} authors
 * @property {boolean} more_authors
 * @property {Array<string>} matched_authors
 * @property {number} score
 * @property {Array<HitSnippet>} snippet
 * @property {Array<HitTitleMarked>} title_marked
 * @property {Array<HitScoreParts>} [score_parts]
 * @property {Array<HitConcepts>} [concepts] that the paper names in Latin letters and in Hangul
 */
/**
 * @typedef {Object} PaperSections
 * @property {string} name
 * @property {Array<string>} bullets
 */
/**
 * @typedef {Object} PaperConcepts
 * @property {string} text
 * @property {string} other
 * @property {number} papers
 */
/**
 * @typedef {Object} Paper
 * @property {string} id
 * @property {string} title
 * @property {string} title_text the title with its LaTeX as people read it: SL²A-INR
 * @property {string} url the digest's link where it is http or https, else empty
 * @property {string} date
 * @property {Array<string>} dates
 * @property {number | null} votes
 * @property {Array<string>} authors
 * @property {boolean} more_authors
 * @property {Array<string>} other_titles
 * @property {Array<PaperSections>} sections
 * @property {Array<PaperConcepts>} [concepts] that the paper names in Latin letters and in Hangul
 */
/**
 * @typedef {Object} FacetsAuthor
 * @property {string} value
 * @property {number} papers
 * @property {string} filter
 */
/**
 * @typedef {Object} FacetsMonth
 * @property {string} value
 * @property {number} papers
 * @property {string} filter
 */
/**
 * @typedef {Object} FacetsSection
 * @property {string} value
 * @property {number} papers
 * @property {string} filter
 */
/**
 * @typedef {Object} FacetsVotes
 * @property {string} value
 * @property {number} papers
 * @property {string} filter
 */
/**
 * @typedef {Object} Facets
 * @property {Array<FacetsAuthor>} author
 * @property {Array<FacetsMonth>} month
 * @property {Array<FacetsSection>} section
 * @property {Array<FacetsVotes>} votes
 */
/**
 * @typedef {Object} AnswerNotes
 * @property {string} level
 * @property {string} code
 * @property {string} message
 * @property {string} hint
 * @property {Array<number>} span
 */
/**
 * @typedef {Object} AnswerRepairedWords
 * @property {string} from
 * @property {string} to
 * @property {boolean} as_well whether papers with the word as typed are in the answer, too
 * @property {Array<number>} span bytes of the query
 */
/**
 * @typedef {Object} AnswerRepaired
 * @property {string} query the query with the repaired words
 * @property {Array<AnswerRepairedWords>} words
 */
/**
 * @typedef {Object} AnswerSuggestions
 * @property {string} kind
 * @property {string} query with the filters of the request in its words
 * @property {string} what
 * @property {number} total
 * @property {string | null} words the query alone, where the filters of the request stay as they are; null where they do not
 */
/**
 * @typedef {Object} AnswerTrend
 * @property {string} month
 * @property {number} papers
 * @property {number} all
 */
/**
 * @typedef {Object} Answer
 * @property {number} version
 * @property {string} query
 * @property {number} total papers that have all of what the query asks for; facets, trend, sorted lists and feeds are of these
 * @property {number} total_partial papers that have some of the words only; they follow those of the answer in order of relevance
 * @property {string} [sort] the order of the hits: that of the parameter, else what the query asks for
 * @property {number} took_ms milliseconds that the answer took to make
 * @property {number} revision of the index that the answer was made from; rises with every commit
 * @property {string} history revisions of one history alone can be compared; an index made from nothing begins another
 * @property {Array<AnswerNotes>} notes
 * @property {Array<string>} also other spellings of the query's concepts that were searched as well
 * @property {AnswerRepaired} [repaired] what was searched instead of words that no paper has or hardly one; left out where nothing was
 * @property {Array<AnswerSuggestions>} suggestions
 * @property {Facets} [facets]
 * @property {Array<AnswerTrend>} [trend]
 * @property {Object} [explain]
 * @property {Array<Object>} hits
 * @property {string | null} [next]
 */
/**
 * @typedef {Object} CountFacetsAnswer
 * @property {string} query
 * @property {number} total
 * @property {number} revision
 * @property {number} took_ms
 * @property {Facets} facets
 * @property {string} history revisions of one history alone can be compared; an index made from nothing begins another
 */
/**
 * @typedef {Object} CountTrendsAnswerTrendsTrend
 * @property {string} month
 * @property {number} papers
 * @property {number} all
 */
/**
 * @typedef {Object} CountTrendsAnswerTrends
 * @property {string} query
 * @property {number} total
 * @property {Array<CountTrendsAnswerTrendsTrend>} trend
 */
/**
 * @typedef {Object} CountTrendsAnswer
 * @property {number} revision
 * @property {number} took_ms
 * @property {Array<CountTrendsAnswerTrends>} trends
 * @property {string} history revisions of one history alone can be compared; an index made from nothing begins another
 */
/**
 * @typedef {Object} SuggestAnswerWords
 * @property {string} query what was typed with its last word completed
 * @property {string} word as papers mostly write it
 * @property {number} papers with the word in the summary, plus those with it in the title
 */
/**
 * @typedef {Object} SuggestAnswerConcepts
 * @property {string} query what was typed with its last words completed to text
 * @property {string} text the spelling that starts as typed: 강화 학습
 * @property {string} other the same in the other script: reinforcement learning
 * @property {number} papers that say that these mean the same
 */
/**
 * @typedef {Object} SuggestAnswerTitles
 * @property {string} id
 * @property {string} title
 * @property {string} title_text the title with its LaTeX as people read it
 */
/**
 * @typedef {Object} SuggestAnswer
 * @property {Array<SuggestAnswerWords>} words
 * @property {Array<SuggestAnswerConcepts>} concepts at most 5, those of more typed words first, then the best known
 * @property {Array<string>} authors
 * @property {Array<SuggestAnswerTitles>} titles
 * @property {number} revision of the index that the answer was made from; rises with every commit
 * @property {string} history revisions of one history alone can be compared; an index made from nothing begins another
 * @property {number} took_ms milliseconds that the answer took to make
 */
/**
 * @typedef {Object} GetPapersAnswer
 * @property {number} total
 * @property {number} revision
 * @property {Array<string>} missing ids that the index has not
 * @property {Array<Object>} papers in the order of ids; see Paper
 * @property {string} history revisions of one history alone can be compared; an index made from nothing begins another
 * @property {number} took_ms milliseconds that the answer took to make
 */
/**
 * @typedef {Object} GetPaperAnswerSections
 * @property {string} name
 * @property {Array<string>} bullets
 */
/**
 * @typedef {Object} GetPaperAnswerConcepts
 * @property {string} text
 * @property {string} other
 * @property {number} papers
 */
/**
 * @typedef {Object} GetPaperAnswer
 * @property {string} id
 * @property {string} title
 * @property {string} title_text the title with its LaTeX as people read it: SL²A-INR
 * @property {string} url the digest's link where it is http or https, else empty
 * @property {string} date
 * @property {Array<string>} dates
 * @property {number | null} votes
 * @property {Array<string>} authors
 * @property {boolean} more_authors
 * @property {Array<string>} other_titles
 * @property {Array<GetPaperAnswerSections>} sections
 * @property {Array<GetPaperAnswerConcepts>} [concepts] that the paper names in Latin letters and in Hangul
 * @property {number} revision
 * @property {string} history revisions of one history alone can be compared; an index made from nothing begins another
 * @property {number} took_ms milliseconds that the answer took to make
 */
/**
 * @typedef {Object} ListDigestsAnswerDays
 * @property {string} date
 * @property {number} papers
 */
/**
 * @typedef {Object} ListDigestsAnswer
 * @property {number} total of all days
 * @property {Array<ListDigestsAnswerDays>} days
 * @property {number} revision of the index that the answer was made from; rises with every commit
 * @property {string} history revisions of one history alone can be compared; an index made from nothing begins another
 * @property {number} took_ms milliseconds that the answer took to make
 */
/**
 * @typedef {Object} GetDigestAnswer
 * @property {string} date
 * @property {number} total
 * @property {number} revision
 * @property {Array<Paper>} papers
 * @property {string | null} previous the day before that has a digest
 * @property {string | null} next
 * @property {string} history revisions of one history alone can be compared; an index made from nothing begins another
 * @property {number} took_ms milliseconds that the answer took to make
 */
/**
 * @typedef {Object} ListRisingConceptsAnswerConcepts
 * @property {string} text in Latin letters
 * @property {string} other in Hangul
 * @property {number} papers that a search for `other` finds, as wherever a concept is shown
 * @property {number} recent of these those of the last days
 * @property {number} before of these those of the days before
 */
/**
 * @typedef {Object} ListRisingConceptsAnswerBefore
 * @property {string | null} from null: from the first day
 * @property {string | null} to
 * @property {number} papers
 */
/**
 * @typedef {Object} ListRisingConceptsAnswer
 * @property {string} from
 * @property {string} to
 * @property {number} papers of these days
 * @property {Array<ListRisingConceptsAnswerConcepts>} concepts
 * @property {number} revision of the index that the answer was made from; rises with every commit
 * @property {string} history revisions of one history alone can be compared; an index made from nothing begins another
 * @property {number} took_ms milliseconds that the answer took to make
 * @property {ListRisingConceptsAnswerBefore} before the days before these, twelve times as many, which they are compared with: a concept rises where its share of the papers is higher than in them by more than chance makes it
 */
/**
 * @typedef {Object} GetConceptAnswerSpellingsExamples
 * @property {string} id
 * @property {string} title
 */
/**
 * @typedef {Object} GetConceptAnswerSpellings
 * @property {string} text
 * @property {string} why
 * @property {number} evidence papers that say so
 * @property {number} papers papers that have it
 * @property {Array<GetConceptAnswerSpellingsExamples>} examples
 */
/**
 * @typedef {Object} GetConceptAnswer
 * @property {number} version
 * @property {string} words
 * @property {number} papers
 * @property {Array<GetConceptAnswerSpellings>} spellings
 * @property {number} revision of the index that the answer was made from; rises with every commit
 * @property {string} history revisions of one history alone can be compared; an index made from nothing begins another
 * @property {number} took_ms milliseconds that the answer took to make
 */
/**
 * @typedef {Object} GetAuthorAnswerAuthors
 * @property {string} value
 * @property {number} papers
 * @property {string} filter
 */
/**
 * @typedef {Object} GetAuthorAnswerMonths
 * @property {string} value
 * @property {number} papers
 * @property {string} filter
 */
/**
 * @typedef {Object} GetAuthorAnswerSections
 * @property {string} value
 * @property {number} papers
 * @property {string} filter
 */
/**
 * @typedef {Object} GetAuthorAnswer
 * @property {string} author
 * @property {number} total
 * @property {number} revision
 * @property {Array<GetAuthorAnswerAuthors>} authors those who wrote with this author, and this author
 * @property {Array<GetAuthorAnswerMonths>} months
 * @property {Array<GetAuthorAnswerSections>} sections
 * @property {Array<Paper>} papers the newest first
 * @property {string} history revisions of one history alone can be compared; an index made from nothing begins another
 * @property {number} took_ms milliseconds that the answer took to make
 * @property {string | null} next
 */
/**
 * @typedef {Object} GetIndexAnswer
 * @property {number} papers
 * @property {number} revision
 * @property {string} history
 * @property {string | null} newest
 * @property {string} version
 * @property {number} took_ms milliseconds that the answer took to make
 */
/**
 * @typedef {Object} SearchParameters
 * @property {string} [q] the query, see docs/query-syntax.md; empty: all papers
 * @property {number} [limit] hits
 * @property {number} [offset] hits to skip
 * @property {string} [cursor] the reply's next: the same list goes on, whatever came meanwhile
 * @property {string} [sort] order
 * @property {string} [rank] with or without the bonus for votes and recency
 * @property {string} [match] what the answer is: papers with all of the words (of a long query most of them), after which papers with some of them follow, marked; or papers with any of the words
 * @property {string} [facets] count by author, month, section, votes
 * @property {string} [trend] papers by month
 * @property {string} [explain] what each score is made of
 * @property {string} [exact] no other spellings of the query's concepts
 * @property {Array<string>} [without] not this one of the other spellings in also; repeated: nor these
 * @property {string} [since_revision] papers that came after this revision of the index, 57 or HISTORY-57; 410 where the index never had it
 * @property {Array<string>} [author] papers of this author, in any spelling of the name; where none is called exactly so, of one whose name has these words; repeated: of any of them; together at most 1 KiB
 * @property {Array<string>} [section] papers with a section of this name; where none is called exactly so, whose name has these words; repeated: with any of them; together at most 1 KiB
 * @property {Array<string>} [month] papers of this month; repeated: of any of them; a value of the facet
 * @property {Array<string>} [votes] papers with so many votes: 10, 10..19, 100.., unknown; repeated: with any of them; a value of the facet
 * @property {string} [from] first day, month or year: 2024-10-21, 2024-10, 2024
 * @property {string} [to] last day, month or year
 * @property {number} [min_votes] at least so many votes
 * @property {number} [facet_limit] values of each facet at most
 * @property {string} [facet_values] only the authors and sections whose letters contain those of each of these words
 * @property {string} [typing] 1 while the query is being typed: its last word is also the beginning of a word, half a Hangul syllable included
 * @property {string} [concepts] with up to four concepts of each paper
 * @property {string} [format] json; or for bibliographies and spreadsheets
 * @property {string} [fields] only these keys of each paper, with commas between them
 */
// so far

/** What the server answered instead; `problem` is RFC 9457's object. */
export class ProblemError extends Error {
  /** @param {Problem} problem */
  constructor(problem) {
    super(problem.detail || problem.title);
    this.problem = problem;
  }
}

export class Client {
  /** @param {string} address */
  constructor(address = "http://127.0.0.1:8080") {
    this.address = address.replace(/\/+$/, "");
  }

  /**
   * One page of hits. Lists are repeated parameters: {author: ["Yu Qiao"]}.
   * @param {string} query @param {SearchParameters} [parameters] @returns {Promise<Answer>}
   */
  search(query = "", parameters = {}) {
    return this.#get("/v1/search", { q: query, ...parameters });
  }

  /** All hits, page by page. @param {string} query @param {SearchParameters} [parameters] @returns {AsyncGenerator<Hit>} */
  async *hits(query = "", parameters = {}) {
    let page = await this.search(query, parameters);
    yield* page.hits;
    while (page.next) {
      page = await this.search(query, { ...parameters, cursor: page.next });
      yield* page.hits;
    }
  }

  /** @param {string} id @returns {Promise<Paper>} */
  paper(id) {
    return this.#get(`/v1/papers/${encodeURIComponent(id)}`);
  }

  /** @param {string} id @param {number} limit @returns {Promise<Answer>} */
  similar(id, limit = 10) {
    return this.#get(`/v1/papers/${encodeURIComponent(id)}/similar`, { limit });
  }

  /** @param {string} day @returns {Promise<GetDigestAnswer>} */
  digest(day) {
    return this.#get(`/v1/digests/${encodeURIComponent(day)}`);
  }

  /** @param {string} typed @returns {Promise<SuggestAnswer>} */
  suggest(typed) {
    return this.#get("/v1/suggest", { q: typed });
  }

  /** @returns {Promise<GetIndexAnswer>} */
  index() {
    return this.#get("/v1/index");
  }

  async #get(path, parameters = {}) {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) {
      for (const each of Array.isArray(value) ? value : [value]) query.append(name, typeof each === "boolean" ? Number(each) : each);
    }
    const answer = await fetch(`${this.address}${path}?${query}`);
    if (answer.ok) return answer.json();
    if (!(answer.headers.get("Content-Type") || "").includes("problem+json")) throw new Error(`HTTP ${answer.status}`);
    throw new ProblemError(await answer.json());
  }
}

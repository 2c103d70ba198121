// The types of the page. Answers are those of data/openapi.json (npm run types), so that a key that is renamed there
// fails the check of the page's code.
import type { components, paths } from "./openapi";

type Schemas = components["schemas"];
export type ProblemBody = Schemas["Problem"];
export type Hit = Schemas["Hit"];
export type Paper = Schemas["Paper"];
export type Facets = Schemas["Facets"];
// Only those who ask for some keys get hits without the others.
export type Answer = Omit<Schemas["Answer"], "hits"> & { hits: Hit[] };
export type Counted = Answer & Required<Pick<Answer, "facets" | "trend">>;

// A path of the document, what it answers, and its parameters.
export type Path = keyof paths;
export type AnswerOf<P extends Path> = paths[P]["get"] extends { responses: { 200: { content: { "application/json": infer Body } } } } ? Body : never;
export type PlacesOf<P extends Path> = paths[P]["get"]["parameters"] extends { path: infer Places } ? Places : undefined;

export type Trend = AnswerOf<"/v1/trends">["trends"][number];
export type Digest = AnswerOf<"/v1/digests/{date}">;
export type DayOfDigest = AnswerOf<"/v1/digests">["days"][number];
export type Rising = AnswerOf<"/v1/concepts">;
export type ConceptPage = AnswerOf<"/v1/concepts/{key}">;

export type Month = Trend["trend"][number];
export type Concept = NonNullable<Paper["concepts"]>[number];
export type Note = Answer["notes"][number];
export type FacetName = keyof Facets;
// Of a value that is chosen and not among those that came, the number may not be known.
export type FacetValue = { value: string; papers?: number };

// Parameters of the page's address; one that is empty is taken away.
export type Change = Record<string, string | string[]>;
// How the page came to a place.
export type How = "load" | "go" | "typing" | "visit" | "back";
// What Back finds again.
export type Left = { y: number; focus: string | null; hits: number };
// What is new in saved searches, by their query strings; null where it cannot be told.
export type Fresh = Map<string, number | null>;

// What went wrong on the way to an address: a Problem, or what fetch() throws where the server does not answer.
export type Failure = { error: Error & { status?: number; type?: string; parameter?: string; value?: string | null }; how: How; at: URLSearchParams };

// What is on the page.
export type ShownStart = {
  kind: "start";
  days: DayOfDigest[];
  rising: Rising | null;
  digest: Digest | null;
  trends: Trend[] | null;
  fresh?: Fresh;
};
export type ShownPaper = { kind: "paper"; paper: Paper; similar: Answer | null; trends: Trend[] | null };
export type ShownDay = { kind: "day"; digest: Digest };
export type ShownConcept = { kind: "concept"; concept: ConceptPage; counted: Counted; newest: Answer; voted: Answer };
export type ShownTrends = { kind: "compare"; trends: Trend[] };
export type ShownAnswer = { kind: "answer"; answer: Answer };
export type Shown = ShownStart | ShownPaper | ShownDay | ShownConcept | ShownTrends | ShownAnswer;

// An event at an element of this kind.
export type On<Target extends Element, Kind extends Event = Event> = Kind & { target: Target; currentTarget: Target };

// Texts that say something of a value.
export interface MadeTexts {
  total(papers: number, some: number, milliseconds: string): string;
  unknown(word: string): string;
  repaired(from: string, to: string, asWell: boolean): string;
  without(words: string): string;
  papers(count: number): string;
  month(month: string, papers: number, all: number): string;
  alreadyCompared(query: string): string;
  mostCompared(queries: number): string;
  unknownAuthor(name: string): string;
  upTo(papers: number): string;
  missingDay(day: string): string;
  noDay(day: string): string;
  wrongValue(parameter: string, value: string): string;
  dropValue(parameter: string): string;
  missingConcept(words: string): string;
  note(note: Note, words: string): string;
  problem(problem: { type?: string; message: string }): string;
  reason(what: string): string;
  whySpelling(why: string): string;
  fresh(papers: number): string;
  dayPapers(day: string, papers: number): string;
  noDigest(day: string): string;
  risingNote(recent: string, usual: string): string;
  dayHeading(day: string): string;
  evidence(papers: number): string;
  has(papers: number): string;
  rankOf(votes: string): string;
  monthRange(from: string, to: string): string;
  day: { today: string; yesterday: string; ago(days: number): string };
}

declare global {
  interface WindowEventMap {
    moved: CustomEvent<How>;
    counted: Event;
  }
}

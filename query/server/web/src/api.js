// @ts-check
// Asks the server. Addresses are relative, so that the page works below any path.

/**
 * The answers are those of data/openapi.json; the types are made from it (npm run types).
 * @typedef {import("./openapi").operations} Operations
 * @typedef {import("./openapi").components["schemas"]} Schemas
 * @typedef {Schemas["Hit"]} Hit
 * @typedef {Schemas["Paper"]} Paper
 * @typedef {Schemas["Facets"]} Facets
 * @typedef {Omit<Schemas["Answer"], "hits"> & { hits: Hit[] }} Answer
 */

/**
 * What an operation of the document answers.
 * @template {keyof Operations} Name
 * @typedef {Operations[Name] extends { responses: { 200: { content: { "application/json": infer Body } } } } ? Body : never} AnswerOf
 */

/** A problem that the server tells (RFC 9457). */
class Problem extends Error {
  /**
   * @param {Partial<Schemas["Problem"]>} body
   * @param {number} status
   */
  constructor(body, status) {
    super(body.detail ?? body.title ?? String(status));
    this.status = status;
    this.type = String(body.type ?? "")
      .split("/")
      .at(-1);
  }
}

// The answer as JSON. Throws a Problem where the server says what is wrong, a TypeError where it does not answer, and an
// AbortError where the signal came first.
/**
 * @param {string} path
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>}
 */
async function get(path, signal) {
  const reply = await fetch(path, { signal, headers: { Accept: "application/json" } });
  const body = await reply.json().catch(() => ({}));
  if (!reply.ok) throw new Problem(body, reply.status);
  return body;
}

/** @param {string} path */
async function getText(path) {
  const reply = await fetch(path);
  if (!reply.ok) throw new Problem({}, reply.status);
  return reply.text();
}

/**
 * The hits of a query.
 * @param {URLSearchParams} asked
 * @param {AbortSignal} [signal]
 * @returns {Promise<Answer>}
 */
export const search = (asked, signal) => get(`v1/search?${asked}`, signal);

export const kMaxTrends = 5; // queries of one request for trends, as the server has it

/**
 * @param {string[]} queries
 * @param {AbortSignal} [signal]
 * @returns {Promise<AnswerOf<"countTrends">["trends"]>}
 */
export const getTrends = async (queries, signal) => (await get(`v1/trends?${new URLSearchParams(queries.map((q) => ["q", q]))}`, signal)).trends;

/** @param {string} id @param {AbortSignal} [signal] @returns {Promise<AnswerOf<"getPaper">>} */
export const getPaper = (id, signal) => get(`v1/papers/${encodeURIComponent(id)}`, signal);

/**
 * The concepts of papers by their ids.
 * @param {string[]} ids
 * @param {AbortSignal} [signal]
 * @returns {Promise<Map<string, Paper["concepts"]>>}
 */
export async function getConceptsOf(ids, signal) {
  const { papers } = await get(`v1/papers?${new URLSearchParams({ ids: ids.join(","), fields: "id,concepts" })}`, signal);
  return new Map(papers.map((p) => [p.id, p.concepts ?? []]));
}

/** @param {string} id @param {AbortSignal} [signal] @returns {Promise<Answer>} */
export const getSimilar = (id, signal) => get(`v1/papers/${encodeURIComponent(id)}/similar?limit=6`, signal);

/** @param {string} id */
export const getBibtex = (id) => getText(`v1/papers/${encodeURIComponent(id)}?format=bibtex`);

/** @param {AbortSignal} [signal] @returns {Promise<AnswerOf<"listDigests">["days"]>} */
export const getDays = async (signal) => (await get("v1/digests", signal)).days;

/** @param {string} day @param {AbortSignal} [signal] @returns {Promise<AnswerOf<"getDigest">>} */
export const getDigest = (day, signal) => get(`v1/digests/${encodeURIComponent(day)}`, signal);

/** @param {AbortSignal} [signal] @returns {Promise<AnswerOf<"listRisingConcepts">>} */
export const getRising = (signal) => get("v1/concepts", signal);

/** @param {string} words @param {AbortSignal} [signal] @returns {Promise<AnswerOf<"getConcept">>} */
export const getConcept = (words, signal) => get(`v1/concepts/${encodeURIComponent(words)}`, signal);

/** @param {string} typed @param {AbortSignal} [signal] @returns {Promise<AnswerOf<"suggest">>} */
export const suggestFor = (typed, signal) => get(`v1/suggest?limit=6&q=${encodeURIComponent(typed)}`, signal);

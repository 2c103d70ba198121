// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// Asks the server. Addresses are relative, so that the page works below any path.

/** @import { Answer, AnswerOf, Concept, Counted, Path, PlacesOf, ProblemBody } from "./types" */

/** A problem that the server tells (RFC 9457). */
class Problem extends Error {
  /**
   * @param {Partial<ProblemBody>} body
   * @param {number} status
   * @param {string} target that was asked for
   */
  constructor(body, status, target) {
    super(body.detail ?? body.title ?? String(status));
    this.status = status;
    this.type = body.type?.split("/").at(-1) ?? "";
    // The detail of a wrong parameter begins with its name: "'from': a day, month or year". One that may be repeated is found
    // by the span of the wrong one, which counts from the slash that the target is without.
    this.parameter = this.type === "invalid-parameter" ? (this.message.match(/^'(\w+)': /)?.[1] ?? "") : "";
    const [from = 0, to = 0] = body.span ?? [];
    this.value = new URLSearchParams(target.slice(from - 1, to - 1)).get(this.parameter);
  }
}

/**
 * @param {Path} path as data/openapi.json has it
 * @param {Record<string, string>} [places] what stands in its braces
 * @param {Record<string, string> | URLSearchParams | string[][]} [query]
 */
function targetOf(path, places = {}, query = {}) {
  const filled = Object.entries(places).reduce((all, [name, value]) => all.replace(`{${name}}`, encodeURIComponent(value)), path.slice(1));
  const asked = String(new URLSearchParams(query));
  return asked ? `${filled}?${asked}` : filled;
}

/**
 * The answer as JSON. Throws a Problem where the server says what is wrong, a TypeError where it does not answer, and an
 * AbortError where the signal came first.
 * @template {Path} P
 * @param {P} path
 * @param {{ at?: PlacesOf<P>, query?: Record<string, string> | URLSearchParams | string[][], signal?: AbortSignal }} [options]
 * @returns {Promise<AnswerOf<P>>}
 */
async function get(path, { at, query, signal } = {}) {
  const target = targetOf(path, /** @type {Record<string, string> | undefined} */ (at), query);
  const reply = await fetch(target, { signal, headers: { Accept: "application/json" } });
  const body = await reply.json().catch(() => ({}));
  if (!reply.ok) throw new Problem(body, reply.status, target);
  return body;
}

/**
 * The hits of a query.
 * @param {URLSearchParams} asked
 * @param {AbortSignal} [signal]
 * @returns {Promise<Answer>}
 */
export const search = async (asked, signal) => /** @type {Answer} */ (await get("/v1/search", { query: asked, signal }));

/**
 * The numbers of a query without its hits.
 * @param {URLSearchParams} asked
 * @param {AbortSignal} [signal]
 * @returns {Promise<Counted>}
 */
export const countPapers = async (asked, signal) => {
  const query = new URLSearchParams(asked);
  for (const [name, value] of Object.entries({ limit: "0", facets: "1", trend: "1" })) query.set(name, value);
  return /** @type {Counted} */ (await search(query, signal));
};

export const kMaxTrends = 5; // queries of one request for trends, as the server has it

/** @param {string[]} queries @param {AbortSignal} [signal] */
export const getTrends = async (queries, signal) => (await get("/v1/trends", { query: queries.map((q) => ["q", q]), signal })).trends;

/** @param {string} id @param {AbortSignal} [signal] */
export const getPaper = (id, signal) => get("/v1/papers/{id}", { at: { id }, signal });

/**
 * The concepts of papers by their ids.
 * @param {string[]} ids
 * @param {AbortSignal} [signal]
 * @returns {Promise<Map<string, Concept[]>>}
 */
export async function getConceptsOf(ids, signal) {
  const { papers } = await get("/v1/papers", { query: { ids: ids.join(","), fields: "id,concepts" }, signal });
  return new Map(papers.map((p) => [p.id, p.concepts ?? []]));
}

/** @param {string} id @param {AbortSignal} [signal] */
export const getSimilar = async (id, signal) => /** @type {Answer} */ (await get("/v1/papers/{id}/similar", { at: { id }, query: { limit: "6" }, signal }));

/** @param {string} id */
export async function getBibtex(id) {
  const reply = await fetch(targetOf("/v1/papers/{id}", { id }, { format: "bibtex" }));
  if (!reply.ok) throw new Problem({}, reply.status, "");
  return reply.text();
}

/** @param {AbortSignal} [signal] */
export const getDays = async (signal) => (await get("/v1/digests", { signal })).days;

/** @param {string} date @param {AbortSignal} [signal] */
export const getDigest = (date, signal) => get("/v1/digests/{date}", { at: { date }, signal });

/** @param {AbortSignal} [signal] */
export const getRising = (signal) => get("/v1/concepts", { signal });

/** @param {string} key @param {AbortSignal} [signal] */
export const getConcept = (key, signal) => get("/v1/concepts/{key}", { at: { key }, signal });

/** @param {string} typed @param {AbortSignal} [signal] */
export const suggestFor = (typed, signal) => get("/v1/suggest", { query: { limit: "6", q: typed }, signal });

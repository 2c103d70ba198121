// Asks the server. Addresses are relative, so that the page works below any path.

/** A problem that the server tells (RFC 9457). */
export class Problem extends Error {
  constructor(body, status) {
    super(body.detail ?? body.title ?? String(status));
    this.status = status;
    this.type = String(body.type ?? "").split("/").at(-1);
  }
}

// The answer as JSON. Throws a Problem where the server says what is wrong, a TypeError where it does not answer, and an
// AbortError where the signal came first.
export async function get(path, signal) {
  const reply = await fetch(path, { signal, headers: { Accept: "application/json" } });
  const body = await reply.json().catch(() => ({}));
  if (!reply.ok) throw new Problem(body, reply.status);
  return body;
}

export async function getText(path) {
  const reply = await fetch(path);
  if (!reply.ok) throw new Problem({}, reply.status);
  return reply.text();
}

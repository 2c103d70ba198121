// Asks the server. Throws what the server says is wrong, with its status, and an AbortError where the signal came first.
export async function get(path, signal) {
  const reply = await fetch(path, { signal, headers: { Accept: "application/json" } });
  const body = await reply.json();
  if (!reply.ok) throw Object.assign(new Error(body.detail ?? body.title), { status: reply.status });
  return body;
}

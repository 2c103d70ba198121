// Where the page is: its address, the entries of the browser's history, and what the address asks of the server.
// A change of place is told to the window as the event "moved".

// The address as the page has it. A browser refuses changes of location that come too quickly, as those of typing may.
let place = location.search;
// Whether the last word of the query is still being typed: the answer is then also what the word may become.
let typing = Boolean(history.state?.typing);
// The place where typing began, until what was typed has an entry of its own.
let before = null;

const kAsked = ["q", "author", "section", "month", "votes", "from", "to", "min_votes", "sort", "exact", "without"];

export const address = () => new URLSearchParams(place);
export const isTyping = () => typing;

function write(how) {
  try {
    history[how]({ typing }, "", place || "/");
  } catch { /* Too many changes in too short a time. The next one says where the page is. */ }
}

const moved = () => dispatchEvent(new Event("moved"));

function changed(change) {
  const now = address();
  for (const [name, value] of Object.entries(change)) {
    now.delete(name);
    for (const one of [value].flat()) if (one) now.append(name, one);
  }
  return now.size ? `?${now}` : "";
}

// Gives what was typed an entry of its own, behind the one where typing began.
function settle() {
  if (!before) return;
  const here = [place, typing];
  [place, typing] = before;
  before = null;
  write("replaceState");
  const same = place === here[0];
  [place, typing] = here;
  write(same ? "replaceState" : "pushState");
}

// Goes where these parameters are changed. A query that ends typing takes the place of what was typed.
export function go(change) {
  const next = changed(change);
  if ("q" in change) {
    typing = false;
    if (before) place = next;
  }
  settle();
  if (next !== place) {
    place = next;
    write("pushState");
  } else {
    write("replaceState");
  }
  moved();
}

// Follows the keys: the address of this entry changes.
export function follow(change) {
  before ??= [place, typing];
  place = changed(change);
  typing = true;
  write("replaceState");
  moved();
}

// Goes to an address of the page: "?paper=…".
export function visit(search) {
  settle();
  place = search;
  typing = false;
  write("pushState");
  moved();
}

addEventListener("popstate", () => {
  place = location.search;
  typing = Boolean(history.state?.typing);
  before = null;
});

// What the address asks of /v1/search.
export function query() {
  const asked = new URLSearchParams();
  for (const [name, value] of address()) if (kAsked.includes(name)) asked.append(name, value);
  if (typing && asked.get("q")) asked.set("typing", "1");
  return asked;
}

// One author alone is a page about that person.
export function person() {
  const names = [...query().keys()].filter((name) => name !== "sort");
  return names.length === 1 && names[0] === "author" ? address().get("author") : null;
}

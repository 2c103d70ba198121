// The page says in Korean each remark on a query and each problem that the sources of the server have; without a browser.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { euro, iga, kKoreanNotes, kKoreanProblems } from "../src/korean.js";

const query = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const kNoteRooms = ["language", "expand", "match", "plan", "result"];
const kShownOtherwise = ["word-not-found"]; // among the hits' suggestions, with what is found instead

const sources = (room) =>
  readdirSync(join(query, room))
    .filter((name) => name.endsWith(".cc"))
    .map((name) => readFileSync(join(query, room, name), "utf8").replace(/\/\/.*/g, ""));

test("each remark on a query has its words, and no other", () => {
  // A text in kebab case is nothing else than a code in these rooms.
  const codes = kNoteRooms.flatMap(sources).flatMap((text) => [...text.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map((found) => found[1]));
  assert.deepEqual([...new Set(codes)].sort(), [...Object.keys(kKoreanNotes), ...kShownOtherwise].sort());
});

test("each type of problems has its words, and no other", () => {
  const types = [...readFileSync(join(query, "server/problems.cc"), "utf8").matchAll(/\{"([a-z-]+)", \d{3},/g)].map((found) => found[1]);
  assert.deepEqual(types.sort(), Object.keys(kKoreanProblems).sort());
});

test("words are followed by the particles of their last letter", () => {
  for (const [word, subject, by] of [
    ["모델", "이", "로"],
    ["확산", "이", "으로"],
    ["언어", "가", "로"],
    ["확산!", "이", "으로"],
    ["모델)", "이", "로"],
    ["LLM", "이", "으로"],
    ["URL", "이", "로"],
    ["LoRA", "가", "로"],
    ["GPT-3", "이", "으로"],
    ["V8", "이", "로"],
    ["", "가", "로"],
  ]) {
    assert.equal(iga(word), `‘${word}’${subject}`);
    assert.equal(euro(word), `‘${word}’${by}`);
  }
});

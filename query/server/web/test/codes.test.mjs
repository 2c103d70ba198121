// SPDX-License-Identifier: GPL-2.0-or-later
// The page says in Korean each remark on a query and each problem that the sources of the server have; without a browser.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { euro, iga, kKoreanNotes, kKoreanProblems, kKoreanReasons, kKoreanWhy } from "../src/korean.js";

const query = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const kNoteRooms = ["language", "expand", "match", "plan", "result"];
const kShownOtherwise = ["word-not-found", "repaired"]; // beside the hits, with what is found instead

const sources = (room) =>
  readdirSync(join(query, room))
    .filter((name) => name.endsWith(".cc"))
    .map((name) => readFileSync(join(query, room, name), "utf8").replace(/\/\/.*/g, ""));

test("each remark on a query has its words, and no other", () => {
  // A text in kebab case is nothing else than a code in these rooms; one of a single word stands behind its level.
  const codes = kNoteRooms
    .flatMap(sources)
    .flatMap((text) => [...text.matchAll(/"([a-z]+(?:-[a-z]+)+)"|Level::kNote,\s*"([a-z]+)"/g)].map((found) => found[1] ?? found[2]));
  assert.deepEqual([...new Set(codes)].sort(), [...Object.keys(kKoreanNotes), ...kShownOtherwise].sort());
});

test("each type of problems has its words, and no other", () => {
  const types = [...readFileSync(join(query, "server/problems.cc"), "utf8").matchAll(/\{"([a-z-]+)", \d{3},/g)].map((found) => found[1]);
  assert.deepEqual(types.sort(), Object.keys(kKoreanProblems).sort());
});

test("each reason why spellings mean the same has its words, and no other", () => {
  const reason = readFileSync(join(query, "result/concept.cc"), "utf8").match(/std::string reason\([\s\S]*?\n}/)[0];
  const reasons = [...reason.matchAll(/return "(.+)";/g)].map((found) => found[1]);
  assert.deepEqual(reasons.sort(), Object.keys(kKoreanWhy).sort());
});

test("each part of a score has its words, and no other", () => {
  // Of whole texts and beginnings the planner has the article, of ends the space or the comma before them.
  const kPart = /"((?:(?:the|a|an|all|its|how) |(?: |, )(?:as|in|or|its) )[^"\\;]*)/g;
  const parts = [...new Set(sources("plan").flatMap((text) => [...text.matchAll(kPart)].map((found) => found[1])))];
  const saidBy = (part) => kKoreanReasons.filter(([english]) => english.test(`${part}x`) || english.test(part) || english.test(`x${part}`));
  assert.deepEqual(
    parts.filter((part) => !saidBy(part).length),
    [],
  );
  assert.deepEqual(
    kKoreanReasons.filter((row) => !parts.some((part) => saidBy(part).includes(row))),
    [],
  );
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
    ["SAR", "이", "로"],
    ["transformer", "가", "로"],
    ["vector", "가", "로"],
    ["learning", "이", "으로"],
    ["Facebook", "이", "으로"],
    ["feedback", "이", "으로"],
    ["Grok", "이", "으로"],
    ["network", "가", "로"],
    ["benchmark", "가", "로"],
    ["task", "가", "로"],
    ["model", "이", "로"],
    ["sample", "이", "로"],
    ["scale", "이", "로"],
    ["frame", "이", "으로"],
    ["machine", "이", "으로"],
    ["software", "가", "로"],
    ["code", "가", "로"],
    ["type", "이", "으로"],
    ["diffusion", "이", "으로"],
    ["agent", "가", "로"],
    ["context", "가", "로"],
    ["dataset", "이", "으로"],
    ["chat", "이", "으로"],
    ["layout", "이", "으로"],
    ["weight", "가", "로"],
    ["map", "이", "으로"],
    ["loop", "가", "로"],
    ["group", "이", "으로"],
    ["web", "이", "으로"],
    ["metric", "이", "으로"],
    ["mosaic", "가", "로"],
    ["graph", "가", "로"],
    ["video", "가", "로"],
    ["memory", "가", "로"],
    ["ChatGPT", "가", "로"],
    ["FlashAttention", "이", "으로"],
    ["LLMs", "가", "로"],
    ["llm", "이", "으로"],
    ["T5", "가", "로"],
    ["BERT", "가", "로"],
    ["CLIP", "이(가)", "(으)로"],
    ["check", "이(가)", "(으)로"],
    ["GitHub", "이(가)", "(으)로"],
    ["bit", "이(가)", "(으)로"],
    ["", "가", "로"],
  ]) {
    assert.equal(iga(word), `‘${word}’${subject}`);
    assert.equal(euro(word), `‘${word}’${by}`);
  }
});

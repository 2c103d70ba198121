// SPDX-License-Identifier: GPL-2.0-or-later
// What is typed into the box: hits and suggestions that follow the keys.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { close, facet, open, press, searches, settled, start, stop, total, until, wanted } from "./browser.mjs";

before(() => start());
after(stop);

test("typing Korean by composition: never a lone jamo, nothing lost or doubled, the hits follow half a syllable", async () => {
  const page = await open();
  const asked = searches(page);
  await page.focus("#q");
  const ime = await page.context().newCDPSession(page);
  const compose = async (text) => {
    await ime.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await until(async () => (await page.inputValue("#q")).endsWith(text));
  };
  const isAsked = (text) => until(() => asked.some((a) => a.get("q") === text));
  await compose("ㅁ");
  await page.waitForTimeout(100); // in which a request would have begun
  await compose("모");
  await isAsked("모");
  await compose("몯");
  await isAsked("몯");
  await settled(page);
  assert.match(await page.textContent("ol.hits"), /모델/);
  await ime.send("Input.insertText", { text: "모" });
  await compose("데");
  await isAsked("모데");
  await compose("델");
  await isAsked("모델");
  await settled(page);
  assert.equal(await page.inputValue("#q"), "모델");
  assert.deepEqual([...new Set(asked.map((a) => a.get("q")))], ["모", "몯", "모데", "모델"]);
  assert.ok(asked.every((a) => a.get("typing") === "1"));
  assert.ok((await page.locator("ol.hits > li").count()) > 3);
  await ime.send("Input.insertText", { text: "델" });
  await page.waitForTimeout(100);
  await settled(page);
  assert.equal(await page.inputValue("#q"), "모델");
  assert.equal(asked.at(-1).get("q"), "모델");
  assert.equal(asked.filter((a) => a.get("q") === "모델").length, 1);
  await close(page);
});

test("the hits follow the keys within 50 milliseconds; Enter makes one entry of the history, and the query is whole", async () => {
  const page = await open("/?q=강화학습");
  const asked = searches(page);
  const entries = await page.evaluate(() => history.length);
  await page.fill("#q", "");
  await settled(page);
  await page.evaluate(() => {
    const fetched = window.fetch;
    window.delays = [];
    let at = 0;
    addEventListener(
      "input",
      () => {
        at = performance.now();
      },
      { capture: true }, // before the page follows the key
    );
    window.fetch = (path, ...rest) => {
      if (path.startsWith("v1/search?") && !path.includes("limit=0")) window.delays.push(performance.now() - at);
      return fetched(path, ...rest);
    };
  });
  for (const [i, letter] of [..."transfor"].entries()) {
    await page.keyboard.type(letter);
    await page.waitForFunction((n) => window.delays.length === n, i + 1);
  }
  const delays = await page.evaluate(() => window.delays);
  assert.ok(Math.min(...delays) <= 50, `${delays} ms`); // the least, since a machine may be busy
  await settled(page);
  assert.ok(asked.length > 2);
  assert.equal(asked.at(-1).get("q"), "transfor");
  assert.equal(asked.at(-1).get("typing"), "1");
  assert.ok((await page.locator("ol.hits > li").count()) > 0);
  assert.equal(wanted(page).get("q"), "transfor");
  assert.equal(await page.evaluate(() => history.length), entries);
  assert.equal(await page.locator(".help").count(), 0); // half a word is no mistake
  await page.keyboard.type("mer");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.equal(asked.at(-1).get("q"), "transformer");
  assert.equal(asked.at(-1).get("typing"), null);
  assert.equal(await page.evaluate(() => history.length), entries + 1);
  await page.goBack();
  await settled(page);
  assert.equal(wanted(page).get("q"), "강화학습");
  assert.equal(await page.inputValue("#q"), "강화학습");
  await close(page);
});

test("a newer key ends what an older one asked for, and the numbers are those of the newest", async () => {
  const page = await open("/?q=강화학습");
  let go;
  const held = new Promise((resolve) => {
    go = resolve;
  });
  await page.route(/\/v1\/search\?q=mod&/, async (r) => {
    await held;
    await r.continue().catch(() => {});
  });
  await page.fill("#q", "mod");
  await page.waitForRequest(/\/v1\/search\?q=mod&/);
  const ended = page.waitForEvent("requestfailed", (r) => r.url().includes("q=mod&"));
  await page.fill("#q", "model");
  await ended;
  await settled(page);
  const papers = await total(page);
  assert.ok(papers > 0);
  const months = await page.locator(".bars .bar").evaluateAll((all) => all.map((b) => Number(b.dataset.papers)));
  assert.equal(
    months.reduce((a, b) => a + b),
    papers,
  );
  go();
  await close(page);
});

test("typed, then filtered: the answer stays that of the word's beginning, and Back leads through both", async () => {
  const page = await open("/");
  const asked = searches(page);
  await page.fill("#q", "mode");
  await page.waitForURL(/q=mode/);
  await settled(page);
  const { pressed, papers } = Object.values(await facet(page, "구역"))[0];
  assert.equal(pressed, false);
  await press(page, "구역", null);
  assert.equal(asked.at(-1).get("typing"), "1");
  assert.equal(await total(page), papers);
  await page.goBack();
  await settled(page);
  assert.equal(wanted(page).toString(), "q=mode");
  await page.goBack();
  await settled(page);
  assert.equal(await page.locator(".start").count(), 1);
  await close(page);
});

test("keyboard: /, arrows, Enter, Esc; suggestions", async () => {
  const page = await open("/?q=모델");
  await page.locator("body").press("/");
  await page.waitForFunction((wanted) => document.activeElement.id === wanted, "q");
  await page.keyboard.type("trans");
  await page.waitForFunction(() => document.querySelector("[role=option] b")?.textContent.toLowerCase() === "trans");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.getAttribute("#q", "aria-activedescendant"), "s0");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.match(await page.inputValue("#q"), /^trans\w+/i); // as papers write it
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  assert.equal(await page.inputValue("#q"), "");
  await close(page);
});

test("a concept is suggested once and first, with what it means", async () => {
  const page = await open("/");
  await page.focus("#q");
  await page.keyboard.type("모데");
  await page.waitForSelector("[role=option]");
  const options = await page.locator("[role=option]").allTextContents();
  assert.equal(options[0], "모델model");
  assert.ok(options.length > 1 && !options.slice(1).some((text) => text.startsWith("모델") && text.length === 2), options.join());
  await close(page);
});

test("the arrows choose among suggestions for what is typed, not for what was", async () => {
  const page = await open("/");
  await page.focus("#q");
  await page.keyboard.type("tra");
  await page.waitForFunction(() => document.querySelector("[role=option] b")?.textContent.toLowerCase() === "tra");
  let go;
  const held = new Promise((resolve) => {
    go = resolve;
  });
  await page.route(/v1\/suggest/, async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.type("nsf");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.getAttribute("#q", "aria-activedescendant"), null);
  go();
  await page.waitForFunction(() => document.querySelector("[role=option] b")?.textContent.toLowerCase() === "transf");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.getAttribute("#q", "aria-activedescendant"), "s0");
  await close(page);
});

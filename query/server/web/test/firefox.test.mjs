// SPDX-License-Identifier: GPL-2.0-or-later
// The way that most readers go, in the Firefox of the system; skipped where there is none (apt install firefox-esr). Playwright
// drives its own build of Firefox else; WebDriver BiDi is spoken by any.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, test } from "node:test";
import { close, FIREFOX, go, open, press, settled, start, stop, total, visit, wanted } from "./browser.mjs";

const skip = existsSync(FIREFOX) ? false : `there is no ${FIREFOX}`;
before(() => skip || start("firefox"));
after(() => skip || stop());

// What Firefox tells of a syllable that is composed: its last "input" comes behind the end of the composition.
const compose = (page, steps, text) =>
  page.evaluate(
    ([parts, whole]) => {
      const input = document.getElementById("q");
      const tell = (event) => input.dispatchEvent(event);
      const before = input.value;
      tell(new CompositionEvent("compositionstart", { bubbles: true, data: "" }));
      for (const part of parts) {
        tell(new CompositionEvent("compositionupdate", { bubbles: true, data: part }));
        input.value = before + part;
        tell(new InputEvent("input", { bubbles: true, data: part, isComposing: true, inputType: "insertCompositionText" }));
      }
      input.value = before + whole;
      tell(new CompositionEvent("compositionend", { bubbles: true, data: whole }));
      tell(new InputEvent("input", { bubbles: true, data: whole, inputType: "insertCompositionText" }));
    },
    [steps, text],
  );

test("Firefox: typing Hangul, Enter, a filter, a paper, Back, the keyboard alone, the dark; no errors", { skip }, async () => {
  const page = await open("/");
  assert.ok((await page.locator(".card").count()) > 0);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.ok(Math.max(...ground.match(/\d+/g).map(Number)) < 60, ground);

  await page.focus("#q");
  await compose(page, ["ㅁ", "모", "몯"], "모");
  await compose(page, ["ㄷ", "데"], "델");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => new URLSearchParams(location.search).get("q") === "모델");
  await settled(page);
  assert.equal(await page.inputValue("#q"), "모델");
  assert.equal(await page.locator("[role=option]").count(), 0);
  const all = await total(page);
  assert.ok(all > 20);

  await press(page, "추천 수", null);
  assert.ok((await total(page)) < all);
  assert.equal(wanted(page).getAll("votes").length, 1);
  await page.goBack();
  await settled(page);
  assert.equal(await total(page), all);

  // The last of the hits, by keys.
  const hits = await page.locator(".hit").count();
  await page.locator(".hit h2 a").first().focus();
  for (let i = 1; i < hits; ++i) await page.keyboard.press("ArrowDown");
  const id = await page.evaluate(() => document.activeElement.closest("li").dataset.id);
  const y = await page.evaluate(() => scrollY);
  assert.ok(y > 500);
  await page.keyboard.press("Enter");
  await page.waitForSelector("article.paper");
  await settled(page);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
  assert.equal(wanted(page).get("paper"), id);
  await page.goBack();
  await page.waitForSelector(".hit");
  await settled(page);
  assert.ok(Math.abs((await page.evaluate(() => scrollY)) - y) < 40);
  assert.equal(await page.evaluate(() => document.activeElement.closest("li")?.dataset.id), id);

  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q");
  await page.keyboard.type("trans");
  await page.waitForFunction(() => document.querySelector("[role=option] b")?.textContent.toLowerCase() === "trans");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => /^trans\w+/i.test(new URLSearchParams(location.search).get("q")));
  await settled(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  assert.equal(await page.inputValue("#q"), "");

  for (const path of ["/?day=2024-12-30", "/?concept=강화 학습", "/?author=Furu Wei", "/?compare=모델&compare=diffusion", "/?q=zzzqqqx"]) {
    await visit(page, path);
    assert.equal(await page.locator("h1").count(), 1, path);
    assert.equal(await page.locator("main [role=alert]").count(), 0, path);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, path);
  }
  await go(page, "/");
  await close(page);
});

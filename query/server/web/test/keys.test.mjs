// SPDX-License-Identifier: GPL-2.0-or-later
// The page by keys: where the focus is, what makes an entry of the history, and how menus behave.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { close, facet, leave, open, openMenu, settled, start, stop, until, wanted } from "./browser.mjs";

before(() => start());
after(stop);

const focused = (page) => page.evaluate(() => `${document.activeElement.tagName}.${document.activeElement.className}`);
const entries = (page) => page.evaluate(() => history.length);

test("the focus is never lost: after all filters are cleared, a line is taken away, forward", async () => {
  const page = await open("/?q=모델&votes=10..19&votes=5..9");
  await page.locator(".chips button").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll(".chips button[aria-label]").length === 1);
  await settled(page);
  assert.match(await focused(page), /^BUTTON/);
  await page.locator(".chips .quiet").focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !document.querySelector(".chips"));
  assert.match(await focused(page), /^BUTTON.menu-button/);
  await page.locator(".hit h2 a").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("article.paper");
  await page.goBack();
  await page.waitForSelector("ol.hits");
  await page.goForward();
  await page.waitForSelector("article.paper");
  await page.waitForFunction(() => document.activeElement !== document.body);
  assert.match(await focused(page), /^H1/);
  await page.goto(`${page.base}/?compare=모델&compare=diffusion`);
  await settled(page);
  for (const left of [1, 0]) {
    await page.locator(".legend button").last().focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction((n) => document.querySelectorAll(".legend li").length === n, left);
    assert.doesNotMatch(await focused(page), /^BODY/);
  }
  await close(page);
});

test("a day is gone to when it is whole: on Enter or when the field is left, and at once when it is picked", async () => {
  const page = await open("/?day=2024-12-30");
  const field = page.locator(".strip input");
  const before = await entries(page);
  await field.focus();
  for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowUp");
  await page.waitForTimeout(300);
  assert.equal(await entries(page), before);
  await page.waitForFunction((wanted) => document.activeElement.type === wanted, "date");
  await field.evaluate((e) => {
    e.value = "2024-12-06";
  });
  await page.keyboard.press("Enter");
  await page.waitForURL(/day=2024-12-06/);
  await settled(page);
  assert.equal(await entries(page), before + 1);
  page.problems = page.problems.filter((p) => !p.includes("404")); // the small archive may have no such day
  await page.goto(`${page.base}/?day=2024-12-30`);
  await settled(page);
  await page.locator(".strip input").fill("2024-12-06"); // as a picker does it
  await page.waitForURL(/day=2024-12-06/);
  await leave(page);
});

test("a range that is moved by keys is one entry of the history", async () => {
  const page = await open("/?q=모델");
  const before = await entries(page);
  const from = page.locator("[role=slider][data-end=from]");
  await from.focus();
  for (const _ of [1, 2, 3]) {
    await page.keyboard.press("ArrowRight");
    await settled(page);
  }
  assert.equal(await entries(page), before + 1);
  await page.locator("[role=slider][data-end=to]").focus();
  await page.keyboard.press("ArrowLeft");
  await settled(page);
  assert.equal(await entries(page), before + 2);
  await page.goBack();
  await settled(page);
  await page.goBack();
  await settled(page);
  assert.equal(wanted(page).has("from"), false);
  await close(page);
});

test("a menu stays beside its button, its search has the focus, and whole words of names come first", async () => {
  const page = await open("/?q=모델", { viewport: { width: 1280, height: 700 } });
  await openMenu(page, "저자");
  await page.waitForFunction((wanted) => document.activeElement.className === wanted, "seek");
  const distance = async () => {
    const button = await page.locator(".menu-button", { hasText: "저자" }).boundingBox();
    const menu = await page.locator("section.menu[aria-label=저자]").boundingBox();
    return Math.round(menu.y - button.y - button.height);
  };
  const before = await distance();
  await page.mouse.move(900, 600);
  await page.mouse.wheel(0, 120);
  await page.waitForFunction(() => scrollY > 60);
  await until(async () => (await distance()) === before);
  await page.mouse.wheel(0, 2000);
  await page.waitForFunction(() => !document.querySelector(":popover-open"));
  await page.evaluate(() => scrollTo(0, 0));
  await openMenu(page, "저자");
  await page.locator(".seek").fill("xi");
  await page.waitForFunction(() => [...document.querySelectorAll("section.menu[aria-label=저자] li span")].every((s) => /xi/i.test(s.textContent)));
  const names = Object.keys(await facet(page, "저자")).map((name) => ` ${name.toLowerCase().replace(/\W+/g, " ")} `);
  const ranks = names.map((name) => (name.includes(" xi ") ? 0 : name.includes(" xi") ? 1 : 2));
  assert.ok(new Set(ranks).size > 1, names.join());
  assert.deepEqual(ranks, ranks.toSorted());
  await close(page);
  const phone = await open("/?q=모델", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await phone.locator(".menu-button", { hasText: "저자" }).tap();
  assert.equal(await phone.evaluate(() => getComputedStyle(document.documentElement).overflowY), "hidden");
  await close(phone);
});

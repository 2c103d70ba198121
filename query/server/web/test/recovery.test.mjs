// SPDX-License-Identifier: GPL-2.0-or-later
// What the reader keeps where something fails: the view, the box, the filters, the focus, and a way on.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { facet, leave, open, searches, settled, start, stop, total, until, wanted } from "./browser.mjs";

before(() => start());
after(stop);

const overloaded = (route) =>
  route.fulfill({
    status: 503,
    contentType: "application/problem+json",
    body: JSON.stringify({ type: "/problems/overloaded", title: "The server has too much to do", status: 503 }),
  });
const alerts = (page) => page.locator("main [role=alert]").allTextContents();
const opacity = (page, selector) =>
  page
    .locator(selector)
    .first()
    .evaluate((e) => Number(getComputedStyle(e).opacity));
const isFocusLost = (page) => page.evaluate(() => document.activeElement === document.body);

test("a paper that fails leaves its list, dimmed, with one message; filters of the list lead back to it", async () => {
  const page = await open("/?q=모델");
  const ids = () => page.locator("ol.hits > li").evaluateAll((all) => all.map((one) => one.dataset.id));
  const before = await ids();
  const authors = await facet(page, "저자");
  await page.route(/v1\/papers\//, overloaded);
  await page.locator(".hit h2 a").nth(3).click();
  await page.waitForSelector("main > .error");
  assert.equal((await alerts(page)).length, 1);
  assert.deepEqual(await ids(), before);
  assert.deepEqual(await facet(page, "저자"), authors);
  assert.equal(await page.inputValue("#q"), "모델");
  await until(async () => (await opacity(page, "ol.hits")) < 1); // it fades
  assert.equal(await isFocusLost(page), false);
  // What is chosen in the list that stayed is chosen there.
  await page.selectOption(".sort", "votes");
  await settled(page);
  assert.equal(wanted(page).toString(), new URLSearchParams({ q: "모델", sort: "votes" }).toString());
  assert.equal(await page.locator("main > .error").count(), 0);
  assert.equal(await opacity(page, "ol.hits"), 1);
  await page.locator(".hit h2 a").first().click();
  await page.waitForSelector("main > .error");
  await page.unroute(/v1\/papers\//);
  await page.locator("main > .error button").click();
  await page.waitForSelector("article.paper");
  await page.waitForFunction((wanted) => document.activeElement.tagName === wanted, "H1");
  await leave(page);
});

test("more hits that do not come are said beside the button, and come when they can, from where the list ended", async () => {
  const page = await open("/?q=모델");
  const hits = page.locator("ol.hits > li");
  const shown = await hits.count();
  await page.route(/cursor=/, overloaded);
  await page.locator("button.more").focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector(".further [role=alert]");
  assert.equal((await alerts(page)).length, 1);
  assert.equal(await hits.count(), shown);
  assert.equal(await opacity(page, "ol.hits"), 1);
  await page.unroute(/cursor=/);
  const asked = searches(page);
  await page.keyboard.press("Enter"); // the focus is still on the button
  await page.waitForFunction((n) => document.querySelectorAll("ol.hits > li").length > n, shown);
  assert.equal(asked.length, 1);
  assert.ok(asked[0].get("cursor"));
  assert.equal((await alerts(page)).length, 0);
  const first = await hits.nth(shown).getAttribute("data-id");
  await page.waitForFunction((id) => document.activeElement.closest("li")?.dataset.id === id, first);
  const more = await hits.count();
  await page.context().setOffline(true);
  await page.locator("button.more").click();
  await page.waitForSelector(".further [role=alert]");
  await page.context().setOffline(false);
  await page.waitForFunction((n) => document.querySelectorAll("ol.hits > li").length > n, more);
  assert.equal(asked.filter((a) => !a.has("cursor")).length, 0);
  const ids = await hits.evaluateAll((all) => all.map((one) => one.dataset.id));
  assert.equal(new Set(ids).size, ids.length);
  await leave(page);
});

test("a search that fails keeps the numbers it had, dimmed, and says so once; also without a connection", async () => {
  const page = await open("/?q=모델");
  const before = { authors: await facet(page, "저자"), bars: await page.locator(".bars .bar i.some").count() };
  const asBefore = async () => {
    assert.equal((await alerts(page)).length, 1);
    assert.deepEqual(await facet(page, "저자"), before.authors);
    assert.equal(await page.locator(".bars .bar i.some").count(), before.bars);
    await until(async () => (await opacity(page, ".counted")) < 1); // it fades
    await until(async () => (await opacity(page, "ol.hits")) < 1); // it fades
  };
  await page.route(/v1\/search/, overloaded);
  await page.selectOption(".sort", "votes");
  await page.waitForSelector("main > .error");
  await settled(page);
  await asBefore();
  await page.unroute(/v1\/search/);
  await page.locator("main > .error button").click();
  await settled(page);
  assert.equal((await alerts(page)).length, 0);
  assert.equal(await opacity(page, ".counted"), 1);
  assert.equal(await isFocusLost(page), false);
  await page.context().setOffline(true);
  await page.fill("#q", "diffusion");
  await page.waitForSelector("main > .error");
  await settled(page);
  await asBefore();
  assert.equal(await page.inputValue("#q"), "diffusion");
  await page.context().setOffline(false);
  await page.waitForFunction(() => !document.querySelector("main > .error"));
  await settled(page);
  assert.ok((await total(page)) > 0);
  assert.notDeepEqual(await facet(page, "저자"), before.authors);
  await leave(page);
});

test("a wrong value in the address is named in the language of the page and can be dropped; there is nothing to try again", async () => {
  const page = await open("about:blank");
  for (const [path, said, rest] of [
    ["/?q=diffusion&from=xx", /첫날\(from\)에 ‘xx’/, "q=diffusion"],
    ["/?q=diffusion&sort=foo", /정렬\(sort\)에 ‘foo’를/, "q=diffusion"],
    ["/?min_votes=-3&q=diffusion", /최소 추천 수\(min_votes\)에 ‘-3’/, "q=diffusion"],
    ["/?q=diffusion&votes=5..9&votes=abc&votes=10..19", /추천 수\(votes\)에 ‘abc’/, "q=diffusion&votes=5..9&votes=10..19"],
    ["/?q=diffusion&from=2024-12&to=2024-10", /끝날\(to\)에 ‘2024-10’/, "q=diffusion&from=2024-12"],
    ["/?q=diffusion&exact=7", /쓴 그대로만 찾기\(exact\)/, "q=diffusion"],
  ]) {
    await page.goto(page.base + path);
    await settled(page);
    assert.match((await alerts(page)).join(), said, path);
    assert.equal(await page.getByRole("button", { name: "다시 시도" }).count(), 0, path);
    await page.locator("main > .error button").click();
    await settled(page);
    assert.deepEqual(await alerts(page), [], path);
    assert.equal(decodeURIComponent(wanted(page).toString()), rest, path);
    assert.equal(await isFocusLost(page), false);
  }
  await page.goto(`${page.base}/?day=2024-02-30`);
  await settled(page);
  assert.match((await alerts(page)).join(), /2024-02-30: 그런 날은 없습니다/);
  assert.equal(await page.locator("main > .error button").count(), 0);
  await page.click("#language");
  assert.match((await alerts(page)).join(), /there is no such day/);
  await page.goto(`${page.base}/?q=diffusion&votes=abc`);
  await settled(page);
  assert.match((await alerts(page)).join(), /“abc” as the votes \(votes\)/);
  await leave(page);
});

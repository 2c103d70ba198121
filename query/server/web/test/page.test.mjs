// SPDX-License-Identifier: GPL-2.0-or-later
// The page in a real browser: what is asked, chosen and shown.   BIN=build/bin SOURCE=. node --test test/page.test.mjs
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { close, facet, leave, open, openMenu, press, settled, start, stop, total, until, wanted } from "./browser.mjs";

before(() => start());
after(stop);

test("results, facets, chips, back button", async () => {
  const page = await open("/?q=모델");
  const all = await page.textContent("[role=status]");
  assert.ok((await page.locator("mark").count()) > 3);
  await press(page, "저자", null);
  assert.notEqual(await page.textContent("[role=status]"), all);
  assert.match(page.url(), /author=/);
  assert.equal(await page.locator(".chips button").count(), 2);
  await page.goBack();
  await settled(page);
  assert.equal((await page.textContent("[role=status]")).split("·")[0], all.split("·")[0]);
  await page.selectOption(".sort", "date");
  await settled(page);
  const dates = await page.locator(".hits .facts time").evaluateAll((all) => all.map((one) => one.dateTime));
  assert.deepEqual(dates, dates.toSorted().reverse());
  await page.reload();
  await settled(page);
  assert.equal(await page.inputValue(".sort"), "date");
  await close(page);
});

test("values of a facet are chosen together; each number is that of the value alone", async () => {
  const page = await open("/?q=모델");
  for (const title of ["추천 수", "구역", "저자"]) {
    const before = await facet(page, title);
    const [first, second] = Object.keys(before);
    await press(page, title, first);
    assert.equal(await total(page), before[first].papers, `${title}: ${first}`);
    const one = await facet(page, title);
    for (const name of Object.keys(one)) if (before[name]) assert.equal(one[name].papers, before[name].papers);
    assert.equal(one[first].pressed, true);
    await press(page, title, second);
    const both = await total(page);
    assert.ok(both >= Math.max(before[first].papers, before[second].papers) && both <= before[first].papers + before[second].papers);
    assert.equal(await page.locator(".chips button[aria-label]").count(), 2);
    await press(page, title, first);
    assert.equal(await total(page), before[second].papers);
    await page.locator(".chips button").last().click();
    await settled(page);
    assert.equal(wanted(page).toString(), new URLSearchParams({ q: "모델" }).toString());
  }
  await close(page);
});

test("bands of votes, also unknown ones; the least votes of old addresses", async () => {
  const page = await open("/?min_votes=50");
  assert.match(await page.textContent(".chips"), /▲ 50\+/);
  const votes = await facet(page, "추천 수");
  assert.ok(votes["▲ 5–9"].papers > 0, JSON.stringify(votes));
  await press(page, "추천 수", "▲ 5–9");
  assert.equal(wanted(page).toString(), "votes=5..9");
  assert.equal(await total(page), votes["▲ 5–9"].papers);
  await press(page, "추천 수", "알 수 없음");
  assert.deepEqual(wanted(page).getAll("votes"), ["5..9", "unknown"]);
  assert.equal(await total(page), votes["▲ 5–9"].papers + votes["알 수 없음"].papers);
  assert.match(await page.textContent(".chips"), /▲ 5–9 ×.*추천 수: 알 수 없음 ×/s);
  await close(page);
});

test("what is chosen stays visible and pressed, though it has no papers or is not among the first", async () => {
  const page = await open("/?q=모델&author=Nobody Atall&author=furu wei&votes=100000..&section=Conclusion&from=2024-01&to=2025&month=2024-10");
  const authors = await facet(page, "저자");
  assert.deepEqual(authors["Nobody Atall"], { papers: 0, pressed: true });
  assert.equal(Object.entries(authors).filter(([name, v]) => name.toLowerCase() === "furu wei" && v.pressed).length, 1);
  assert.deepEqual((await facet(page, "추천 수"))["▲ 100000+"], { papers: 0, pressed: true });
  assert.equal((await facet(page, "구역")).Conclusion.pressed, true);
  assert.equal(await page.locator(".chips button[aria-label]").count(), 6); // a range is one
  await press(page, "저자", "Nobody Atall");
  assert.deepEqual(wanted(page).getAll("author"), ["furu wei"]);
  await page.locator(".chips button").last().click();
  await settled(page);
  assert.deepEqual([...wanted(page).keys()], ["q"]);
  await close(page);
});

test("authors are looked for by letters, and more of them are shown", async () => {
  const page = await open("/?q=모델");
  const first = Object.keys(await facet(page, "저자"));
  assert.equal(first.length, 8);
  await openMenu(page, "저자");
  await page.locator("section.menu[aria-label=저자] .values").click();
  await settled(page);
  const more = Object.keys(await facet(page, "저자"));
  assert.ok(more.length > 8 && more.length <= 32);
  assert.deepEqual(more.slice(0, 8), first);
  const asked = [];
  page.on("request", (r) => r.url().includes("facet_values=") && asked.push(new URL(r.url()).searchParams.get("facet_values")));
  const last = more.at(-1).toLowerCase().slice(0, 6);
  await page.getByLabel("저자 찾기").pressSequentially(last, { delay: 10 });
  await until(() => asked.at(-1) === last); // on a busy machine there is time for a request between two keys
  await page.waitForFunction(
    (letters) =>
      [...document.querySelectorAll("section.menu[aria-label=저자] li span")].every((s) =>
        s.textContent
          .toLowerCase()
          .replace(/[^a-z]/g, "")
          .includes(letters),
      ),
    last.replace(/[^a-z]/g, ""),
  );
  assert.ok(asked.length < last.length, asked.join());
  assert.ok(Object.keys(await facet(page, "저자")).includes(more.at(-1)));
  await press(page, "저자", more.at(-1));
  assert.equal(wanted(page).get("author"), more.at(-1));
  assert.equal(await page.getByLabel("저자 찾기").inputValue(), last);
  assert.equal((await facet(page, "저자"))[more.at(-1)].pressed, true);
  await openMenu(page, "저자");
  await page.getByLabel("저자 찾기").fill("qqqqqq");
  await page.waitForSelector("text=맞는 저자가 없습니다.");
  assert.equal((await facet(page, "저자"))[more.at(-1)].pressed, true);
  await page.getByLabel("저자 찾기").fill("");
  assert.deepEqual(Object.keys(await facet(page, "저자")).slice(0, 8), first);
  await page.goto(`${page.base}/?q=모델`);
  await settled(page);
  await page.click("#language");
  assert.equal(await page.getByLabel("Search authors").count(), 1);
  await close(page);
});

test("the page of a person: who wrote with whom, and both together by a press", async () => {
  const page = await open("/?author=Furu Wei&sort=date");
  assert.equal(await page.textContent("h1.author"), "Furu Wei");
  assert.equal(await page.locator(".chips").count(), 0);
  const papers = await total(page);
  const others = await facet(page, "함께 쓴 저자");
  assert.ok(!others["Furu Wei"]);
  assert.ok(Object.values(others).every((v) => v.papers <= papers && !v.pressed));
  const [name, { papers: together }] = Object.entries(others)[0];
  await press(page, "함께 쓴 저자", name);
  assert.equal(await total(page), together);
  for (const authors of await page.locator(".hits .authors").allTextContents()) assert.match(authors, /Furu Wei/);
  await close(page);
});

test("the hits do not wait for the numbers beside them, which keep their place; an error of theirs leaves the hits", async () => {
  const page = await open("/?q=모델");
  await openMenu(page, "저자");
  const list = await page.locator("section.menu[aria-label=저자] ul").boundingBox();
  let go;
  const held = new Promise((resolve) => {
    go = resolve;
  });
  await page.route(/\/v1\/search\?.*facets=1/, async (r) => {
    await held;
    await r.continue();
  });
  const before = await page.textContent("ol.hits");
  await page.selectOption(".sort", "votes");
  await page.waitForFunction(
    (text) => document.querySelector("ol.hits").textContent !== text && !document.querySelector("main").hasAttribute("aria-busy"),
    before,
  );
  assert.equal(await page.locator(".filters[aria-busy]").count(), 1);
  assert.deepEqual(await page.locator("section.menu[aria-label=저자] ul").boundingBox(), list);
  go();
  await settled(page);
  assert.deepEqual(await page.locator("section.menu[aria-label=저자] ul").boundingBox(), list);
  await page.unroute(/\/v1\/search\?.*facets=1/);
  await page.route(/\/v1\/search\?.*facets=1/, (r) => r.abort());
  await page.selectOption(".sort", "date");
  await page.waitForSelector(".filters [role=alert]");
  assert.ok((await page.locator("ol.hits > li").count()) > 3);
  await page.unroute(/\/v1\/search\?.*facets=1/);
  await page.locator(".filters [role=alert] button").click();
  await settled(page);
  assert.equal(await page.locator(".filters [role=alert]").count(), 0);
  assert.ok(Object.keys(await facet(page, "저자")).length > 3);
  await leave(page);
});

test("paper, day and author views; why this match", async () => {
  const page = await open("/?q=강화학습");
  await page.locator("button", { hasText: "왜 나왔나요?" }).first().click();
  await page.waitForSelector("table.why tr");
  await page.locator(".hits h2 a").first().click();
  await page.waitForSelector("article.paper");
  assert.ok((await page.locator("article.paper section").count()) >= 2);
  await page.locator("article .facts a").first().click();
  await page.waitForURL(/day=/);
  await settled(page);
  assert.ok((await page.locator("ol.hits > li").count()) >= 1);
  await page.locator(".facts .authors a").first().click();
  await page.waitForURL(/author=/);
  await settled(page);
  const author = new URL(page.url()).searchParams.get("author");
  assert.equal(await page.textContent("h1.author"), author);
  assert.ok(!(await page.locator("section.menu[aria-label='함께 쓴 저자'] li button span").allTextContents()).includes(author));
  await close(page);
});

test("other spellings are said, can be dropped one by one or all, and come back", async () => {
  const page = await open("/?q=대규모 언어 모델");
  const names = async () => (await page.locator(".also button[aria-label]").allTextContents()).map((n) => n.replace(" ×", ""));
  const before = await names();
  assert.ok(
    before.some((n) => /LLM/.test(n)),
    before.join(),
  );
  await page.locator(".also button[aria-label]").first().click();
  await page.waitForURL(/without=/);
  await settled(page);
  assert.ok(!(await names()).includes(before[0]));
  await page.locator(".also button").last().click();
  await page.waitForURL((url) => !url.searchParams.has("without"));
  await settled(page);
  assert.deepEqual(await names(), before);
  await page.locator(".also button").last().click();
  await page.waitForURL(/exact=1/);
  await settled(page);
  assert.deepEqual(await names(), []);
  await page.goBack();
  await settled(page);
  assert.deepEqual(await names(), before);
  await close(page);
});

test("nothing found: what is unknown, did you mean", async () => {
  const page = await open("/?q=트렌스포머&exact=1");
  assert.match(await page.textContent(".help"), /트렌스포머/);
  await page.locator(".help button").first().click();
  await settled(page);
  assert.equal(await page.inputValue("#q"), "트랜스포머");
  assert.ok((await page.locator("ol.hits > li").count()) > 0);
  await close(page);
});

test("an order in words is the one chosen, and another choice overrides it", async () => {
  const page = await open("/?q=최신순 모델");
  assert.equal(await page.locator(".sort").inputValue(), "date");
  assert.match(await page.textContent(".help"), /최신순/);
  await page.locator(".sort").selectOption("relevance");
  await settled(page);
  assert.equal(await page.locator(".sort").inputValue(), "relevance");
  assert.match(page.url(), /sort=relevance/);
  await close(page);
});

test("a slip is repaired, which is said above the hits and can be undone", async () => {
  const page = await open("/?q=트렌스포머");
  assert.match(await page.textContent(".help"), /트렌스포머.*트랜스포머/);
  assert.ok((await page.locator("ol.hits > li").count()) > 0);
  assert.equal(await page.inputValue("#q"), "트렌스포머");
  assert.equal(await page.getByRole("button", { name: "쓴 그대로만" }).count(), 1); // not beside other spellings as well
  await page.locator(".help button").first().click();
  await settled(page);
  assert.equal(await page.locator("ol.hits > li").count(), 0);
  await close(page);
});

test("a suggestion takes the place of the words, and filters stay filters", async () => {
  const page = await open("/?q=트렌스포머&section=What's New&exact=1");
  const [query, papers] = await page
    .locator(".help p:has(button)")
    .first()
    .evaluate((p) => [p.querySelector("button").textContent, Number(p.textContent.match(/(\d+)편/)[1])]);
  assert.equal(query, "트랜스포머");
  await page.locator(".help button").first().click();
  await settled(page);
  assert.equal(await page.inputValue("#q"), query);
  assert.deepEqual([...wanted(page)].sort(), [
    ["exact", "1"],
    ["q", query],
    ["section", "What's New"],
  ]);
  assert.equal(await page.locator(".chips button[aria-label]").count(), 1);
  assert.equal(await total(page), papers);
  await close(page);
});

test("errors are said, and tried again", async () => {
  const page = await open("/?q=모델");
  await page.route("**/v1/search?*", (r) => r.abort());
  await page.selectOption(".sort", "votes");
  await page.waitForSelector("[role=alert]");
  await page.unroute("**/v1/search?*");
  await page.locator("main > .error button").click();
  await page.waitForFunction(() => !document.querySelector("[role=alert]"));
  await leave(page);
});

test("English and Korean: by the browser's language, by the switch, remembered", async () => {
  const page = await open("/", { locale: "en-US" });
  assert.match(await page.textContent("main"), /Search digests/);
  await page.click("#language");
  assert.match(await page.textContent("main"), /찾아보세요/);
  await page.reload();
  await settled(page);
  assert.match(await page.textContent("main"), /찾아보세요/);
  await close(page);
});

// SPDX-License-Identifier: GPL-2.0-or-later
// What once went wrong on the page, each fault a test.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { close, leave, open, press, searches, settled, start, stop, total, wanted } from "./browser.mjs";

before(() => start());
after(stop);

const compose = async (page) => {
  const ime = await page.context().newCDPSession(page);
  return async (text, commit = false) =>
    commit ? ime.send("Input.insertText", { text }) : ime.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
};

test("Enter at once after a Hangul syllable searches; after a Japanese conversion it does not; no list covers the hits", async () => {
  const page = await open("/");
  const type = await compose(page);
  await page.focus("#q");
  await type("모");
  await type("모델", true);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q") === "모델");
  await settled(page);
  await page.waitForTimeout(100); // in which the end of the composition would be followed
  await settled(page);
  assert.equal(await page.evaluate(() => history.state.typing), false);
  assert.equal(await page.locator("[role=option]").count(), 0);
  assert.ok((await page.locator("ol.hits > li").count()) > 3);
  await page.goto("about:blank");
  await page.goto(page.base);
  await settled(page);
  // No time passes between the end of a composition and Enter.
  const submitted = (text) =>
    page.evaluate((text) => {
      const input = document.getElementById("q");
      const before = location.href;
      const now = performance.now();
      performance.now = () => now; // also where the machine is busy
      input.value = text;
      input.dispatchEvent(new CompositionEvent("compositionend", { data: text }));
      input.form.requestSubmit();
      delete performance.now;
      return location.href !== before;
    }, text);
  assert.equal(await submitted("漢字"), false);
  assert.equal(await submitted("한글"), true);
  assert.equal(wanted(page).get("q"), "한글");
  await settled(page);
  await close(page);
});

test("Back: as many hits as there were, where they were, with the focus on the paper that was opened", async () => {
  const page = await open("/?q=모델");
  const asked = searches(page);
  await page.locator("button.more").click();
  await page.waitForFunction(() => document.querySelectorAll("ol.hits > li").length > 20);
  await settled(page);
  const hits = await page.locator("ol.hits > li").count();
  const link = page.locator(".hit h2 a").nth(24);
  await link.scrollIntoViewIfNeeded();
  const id = await page.locator("ol.hits > li").nth(24).getAttribute("data-id");
  await link.focus();
  const y = await page.evaluate(() => scrollY);
  assert.ok(y > 500);
  await page.keyboard.press("Enter");
  await page.waitForSelector("article.paper");
  await settled(page);
  await page.waitForFunction((wanted) => document.activeElement.tagName === wanted, "H1");
  assert.equal(await page.evaluate(() => scrollY), 0);
  const before = asked.length;
  await page.goBack();
  await settled(page);
  assert.equal(await page.locator("ol.hits > li").count(), hits);
  assert.ok(Math.abs((await page.evaluate(() => scrollY)) - y) < 40);
  await page.waitForFunction((wanted) => document.activeElement.closest("li")?.dataset.id === wanted, id);
  assert.equal(asked.length, before); // as it was, without asking again
  await page.reload();
  await settled(page);
  assert.equal(await page.locator("ol.hits > li").count(), hits);
  assert.ok(Math.abs((await page.evaluate(() => scrollY)) - y) < 40);
  await close(page);
});

test("More twice at once gives no paper twice; without a connection it is said and the hits stay", async () => {
  const page = await open("/?q=모델");
  await page.evaluate(() => {
    const more = document.querySelector("button.more");
    more.click();
    more.click();
  });
  await page.waitForFunction(() => document.querySelectorAll("ol.hits > li").length > 20);
  await page.waitForLoadState("networkidle"); // nor does a second answer come
  const ids = await page.locator("ol.hits > li").evaluateAll((all) => all.map((one) => one.dataset.id));
  assert.equal(new Set(ids).size, ids.length);
  await page.context().setOffline(true);
  await page.locator("button.more").click();
  await page.waitForSelector("main [role=alert]");
  assert.match(await page.textContent("main [role=alert]"), /연결되어 있지 않습니다/);
  assert.equal(await page.locator("ol.hits > li").count(), ids.length);
  await page.context().setOffline(false);
  await page.waitForFunction(() => !document.querySelector("main [role=alert]"));
  assert.deepEqual(
    page.problems.filter((p) => !/ERR_INTERNET_DISCONNECTED|Failed to load/.test(p)),
    [],
  );
  await leave(page);
});

test("typing on a paper leaves the paper in the history", async () => {
  const page = await open("/?q=모델");
  const id = await page.locator("ol.hits > li").first().getAttribute("data-id");
  await page.locator(".hit h2 a").first().click();
  await page.waitForSelector("article.paper");
  await page.fill("#q", "diff");
  await page.waitForURL(/q=diff/);
  await settled(page);
  await page.keyboard.type("usion");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=diffusion/);
  await settled(page);
  await page.goBack();
  await page.waitForSelector("article.paper");
  assert.equal(wanted(page).get("paper"), id);
  await page.goBack();
  await settled(page);
  assert.equal(wanted(page).toString(), new URLSearchParams({ q: "모델" }).toString());
  await close(page);
});

test("Back after another query was typed over a list shows the list, and its numbers where they had not come", async () => {
  const page = await open("/?q=강화학습");
  const ids = () => page.locator("ol.hits > li").evaluateAll((all) => all.map((one) => one.dataset.id));
  const before = [await total(page), await ids()];
  await page.fill("#q", "diffus");
  await page.waitForURL(/q=diffus/);
  await settled(page);
  await page.keyboard.press("End");
  await page.keyboard.type("ion");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=diffusion/);
  await settled(page);
  await page.goBack();
  await settled(page);
  assert.deepEqual([await total(page), await ids()], before);
  let isHeld = true;
  await page.route(/facets=1/, (r) => (isHeld ? null : r.continue()));
  await page.selectOption(".sort", "votes");
  await page.waitForURL(/sort=votes/);
  await page.waitForFunction(() => !document.querySelector("main[aria-busy]"));
  await page.locator(".hit h2 a").first().click();
  await page.waitForSelector("article.paper");
  isHeld = false;
  await page.goBack();
  await page.waitForSelector("ol.hits");
  await settled(page);
  assert.equal(await page.locator(".counted.busy").count(), 0);
  await close(page);
});

test("Esc empties the box, and the address and the hits follow", async () => {
  const page = await open("/?q=모델");
  await page.focus("#q");
  await page.keyboard.press("Escape");
  await page.waitForURL((url) => !url.searchParams.has("q"));
  await settled(page);
  assert.equal(await page.inputValue("#q"), "");
  assert.equal(await page.locator(".start").count(), 1);
  await close(page);
});

test("'without' and spellings at no hits: what is pressed finds what it says", async () => {
  const page = await open("about:blank");
  for (const path of [
    "/?q=트렌스포머&exact=1&author=Furu Wei",
    "/?q=모델&author=Nobody Atall",
    "/?q=모델&from=2031&sort=date",
    "/?q=강화학습&votes=100000..&section=What's New&without=RL",
  ]) {
    await page.goto(page.base + path);
    await settled(page);
    const buttons = page.locator(".help p:has(button)");
    const offers = await buttons.evaluateAll((all) => all.map((p) => Number(p.textContent.match(/(\d[\d,]*)편/)?.[1].replace(",", "") ?? -1)));
    assert.ok(
      offers.some((n) => n > 0),
      path,
    );
    const i = offers.findIndex((n) => n > 0);
    await buttons.nth(i).locator("button").click();
    await settled(page);
    assert.equal(await total(page), offers[i], path);
  }
  await close(page);
});

test("'without' a filter takes only this one away, and the others stay what they are", async () => {
  const page = await open("/?q=강화학습&votes=100000..&section=What's New&without=RL");
  assert.match(await page.locator(".help p:has(button)").first().textContent(), /^▲ 100000\+ 없이:/); // as its chip
  await page.locator(".help p:has(button) button").first().click();
  await settled(page);
  assert.equal(wanted(page).toString(), new URLSearchParams({ q: "강화학습", section: "What's New", without: "RL" }).toString());
  assert.equal(await page.locator(".chips button[aria-label]").count(), 1);
  await page.goto(`${page.base}/?q=모델&from=2031&min_votes=2`);
  await settled(page);
  await page.locator(".help p:has(button) button").first().click();
  await settled(page);
  assert.equal(wanted(page).toString(), new URLSearchParams({ q: "모델", min_votes: "2" }).toString());
  await close(page);
});

test("the box keeps the query on a paper that was opened from its hits", async () => {
  const page = await open("/?q=모델");
  await page.locator(".hit h2 a").first().click();
  await page.waitForSelector("article.paper");
  assert.equal(await page.inputValue("#q"), "모델");
  await page.locator(".similar a").first().click();
  await page.waitForFunction(() => document.activeElement.tagName === "H1");
  await page.reload();
  await settled(page);
  assert.equal(await page.inputValue("#q"), "모델");
  await page.focus("#q");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q") === "모델" && !url.searchParams.has("paper"));
  await settled(page);
  await page.goBack();
  await page.goBack();
  await page.waitForSelector("article.paper");
  await page.locator(".paper .authors a").first().click();
  await page.waitForSelector("h1.author");
  assert.equal(await page.inputValue("#q"), "");
  await close(page);
});

test("typing on an author's page leaves it in the history; a filter leaves its heading", async () => {
  const page = await open("/?q=모델");
  await page.locator(".hit .authors a").first().click();
  await page.waitForSelector("h1.author");
  await settled(page);
  const person = await page.textContent("h1.author");
  await press(page, "추천 수", null);
  assert.equal(await page.textContent("h1.author"), person);
  assert.equal(await page.locator(".chips button[aria-label]").count(), 1);
  await page.locator(".chips button").last().click();
  await settled(page);
  assert.equal(wanted(page).toString(), new URLSearchParams({ author: person }).toString());
  assert.equal(await page.textContent("h1.author"), person);
  await page.waitForFunction((wanted) => document.activeElement.className === wanted, "menu-button");
  await page.fill("#q", "zz");
  await page.waitForURL(/q=zz/);
  await settled(page);
  await page.goBack();
  await settled(page);
  assert.equal(await page.textContent("h1.author"), person);
  await close(page);
});

test("an author's page keeps its heading when it is sorted; titles of documents", async () => {
  const page = await open("/?author=Furu Wei");
  await page.selectOption(".sort", "votes");
  await settled(page);
  assert.equal(await page.textContent("h1.author"), "Furu Wei");
  assert.match(await page.title(), /^Furu Wei –/);
  const day = await page.locator(".facts time").first().getAttribute("datetime");
  await page.goto(`${page.base}/?day=${day}`);
  await settled(page);
  assert.match(await page.title(), /^\d{4}년 .*요약 –/);
  await page.goto(`${page.base}/?concept=모델`);
  await settled(page);
  assert.match(await page.title(), /^모델 –/);
  await page.goto(`${page.base}/?q=모델`);
  await settled(page);
  assert.match(await page.title(), /^모델 –/);
  await close(page);
});

test("errors leave the hits, the filters and the box; a missing day is a day; words are Korean", async () => {
  const page = await open("/?q=모델");
  const hits = await page.locator("ol.hits > li").count();
  await page.route(/v1\/search/, (r) =>
    r.fulfill({
      status: 503,
      contentType: "application/problem+json",
      body: JSON.stringify({ type: "/problems/overloaded", title: "The server has too much to do", status: 503 }),
    }),
  );
  await page.selectOption(".sort", "votes");
  await page.waitForSelector("main > .error");
  assert.match(await page.textContent("main > .error"), /서버가 바쁩니다/);
  assert.equal(await page.locator("ol.hits > li").count(), hits);
  assert.equal(await page.locator(".filters").count(), 1);
  assert.equal(await page.inputValue("#q"), "모델");
  await page.unroute(/v1\/search/);
  await page.goto(`${page.base}/?day=1999-01-01`);
  await settled(page);
  assert.match(await page.textContent("[role=alert]"), /1999년 1월 1일 \(금\)에는 요약이 없습니다/);
  await page.goto(`${page.base}/?paper=9999.99999`);
  await settled(page);
  assert.match(await page.textContent("[role=alert]"), /그런 논문이 없습니다/);
  await page.goto(`${page.base}/?q=${encodeURIComponent("최신순 모델 nope:x date:soon")}`);
  await settled(page);
  assert.doesNotMatch(await page.textContent(".help"), /[a-z]{4,} [a-z]{2,} [a-z]{2,}/);
  await page.goto(`${page.base}/?q=${encodeURIComponent("강화학습")}`);
  await settled(page);
  const first = page.locator(".hit").first();
  await first.hover();
  await first.getByRole("button", { name: "왜 나왔나요?" }).click();
  await page.waitForSelector(".why tr");
  assert.doesNotMatch(await page.textContent(".why"), /in the (title|summary)|votes|as typed|syllables/);
  await leave(page);
});

test("on a phone the filters are in the first screen, and a menu is a sheet from below", async () => {
  const page = await open("/?q=모델", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const menus = await page.locator(".menus").boundingBox();
  assert.ok(menus.y < 500, `${menus.y}`);
  assert.ok((await page.locator(".hit").first().boundingBox()).y < 844);
  await page.locator(".menu-button", { hasText: "저자" }).tap();
  const sheet = await page.locator("section.menu[aria-label=저자]").boundingBox();
  assert.equal(Math.round(sheet.y + sheet.height), 844);
  assert.equal(Math.round(sheet.width), 390);
  assert.ok(
    await page
      .locator(".hit .actions")
      .first()
      .evaluate((e) => getComputedStyle(e).opacity === "1"),
  );
  await close(page);
});

test("one search landmark, a heading on every view, arrows in the day view, 200 % zoom, print, less motion", async () => {
  const page = await open("/?q=모델");
  const day = await page.locator(".facts time").first().getAttribute("datetime");
  const id = await page.locator("ol.hits > li").first().getAttribute("data-id");
  for (const path of [
    "/",
    "/?q=모델",
    `/?day=${day}`,
    `/?paper=${id}`,
    "/?concept=모델",
    "/?compare=모델&compare=diffusion",
    "/?author=Furu Wei",
    "/?day=1999-01-01",
  ]) {
    await page.goto(page.base + path);
    await settled(page);
    page.problems = page.problems.filter((p) => !p.includes("404")); // a missing day is one
    assert.equal(await page.locator("h1").count(), 1, path);
    assert.equal(await page.getByRole("search").count(), 1, path);
    await page.setViewportSize({ width: 640, height: 400 }); // 1280 at 200 %
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, path);
    await page.setViewportSize({ width: 320, height: 640 }); // 1280 at 400 %, WCAG 1.4.10
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, path);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  await page.goto(`${page.base}/?day=${day}`);
  await settled(page);
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction((wanted) => document.activeElement.closest("li")?.className === wanted, "hit");
  await page.keyboard.press("ArrowLeft");
  await page.waitForURL((url) => url.searchParams.get("day") < day);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("body > header").isVisible(), false);
  await page.emulateMedia({ media: "screen", reducedMotion: "reduce", forcedColors: "active" });
  assert.equal(await page.locator("h1").first().isVisible(), true);
  await close(page);
});

test("nothing that comes late moves the page", async () => {
  const page = await open("about:blank");
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) if (!one.hadRecentInput) window.shift += one.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.route(/limit=0/, async (r) => {
    await new Promise((done) => setTimeout(done, 300));
    await r.continue();
  });
  for (const path of ["/", "/?q=모델", "/?author=Furu Wei", "/?concept=모델"]) {
    await page.goto(page.base + path);
    await settled(page);
    await page.waitForTimeout(200); // in which a shift would be told
    assert.equal(await page.evaluate(() => window.shift), 0, path);
  }
  await close(page);
});

// What a small archive has none of: concepts that rise, and those of its papers.
const concepts = ["diffusion", "transformer", "video", "agent", "reward", "vision"].map((text) => ({ text, other: `${text} 개념`, papers: 3 }));

test("rising concepts are shown without their trends, too", async () => {
  const page = await open("/?day=1999-01-01");
  page.problems = [];
  await page.route(/v1\/concepts$/, (r) =>
    r.fulfill({ json: { revision: 1, papers: 10, before: { papers: 40 }, concepts: concepts.map((c) => ({ ...c, recent: 2, before: 3 })) } }),
  );
  await page.goto(page.base);
  await settled(page);
  assert.equal(await page.locator(".rising li").count(), 5);
  assert.equal(await page.locator(".rising path.line").count(), 5);
  assert.equal(await page.locator(".rising small").first().textContent(), "이번 주 2편 · 평소 0.8편");
  await page.route(/v1\/trends/, (r) => r.fulfill({ status: 503, json: {} }));
  await page.reload();
  await settled(page);
  assert.equal(await page.locator(".rising li").count(), 5);
  assert.equal(await page.locator(".rising path.line").count(), 0);
  await leave(page);
});

test("the start page does not wait for what is new in the saved searches, which moves nothing when it comes", async () => {
  const searches = ["q=모델", "q=diffusion", "votes=20..49", "author=Furu+Wei"];
  for (const width of [1280, 390]) {
    const page = await open("/", { viewport: { width, height: 844 } });
    await page.evaluate(
      (all) => localStorage.setItem("papersearch.saved", JSON.stringify(all)),
      await Promise.all(
        searches.map(async (search) => {
          const { history } = await (await fetch(`${page.base}/v1/search?limit=0&${search}`)).json();
          return { search, seen: `${history}-0` };
        }),
      ),
    );
    let go;
    const held = new Promise((resolve) => {
      go = resolve;
    });
    await page.route(/since_revision/, async (r) => {
      await held;
      await r.continue();
    });
    await page.reload();
    await page.waitForSelector(".card");
    assert.equal(await page.locator(".saved li").count(), searches.length);
    const places = () => page.locator(".saved a, .saved button, .newest").evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const before = await places();
    go();
    await settled(page);
    assert.equal(await page.locator(".saved .fresh").count(), searches.length);
    assert.deepEqual(await places(), before, `${width}`);
    // What is forgotten while its number is on the way stays forgotten.
    await page.reload();
    await page.locator(".saved button").first().click();
    await settled(page);
    assert.equal(await page.locator(".saved li").count(), searches.length - 1);
    await close(page);
  }
});

test("concepts of the hits are asked for when the keys rest, and move nothing when they come", async () => {
  for (const width of [1280, 1001, 700, 390]) {
    const page = await open("/", { viewport: { width, height: 844 }, hasTouch: width < 400, isMobile: width < 400 });
    const asked = searches(page);
    let go;
    const held = new Promise((resolve) => {
      go = resolve;
    });
    let requests = 0;
    await page.route(/v1\/papers\?/, async (r) => {
      ++requests;
      const ids = new URL(r.request().url()).searchParams.get("ids").split(",");
      await held;
      await r.fulfill({ json: { total: ids.length, revision: 1, missing: [], papers: ids.map((id, i) => ({ id, concepts: i % 2 ? concepts : undefined })) } });
    });
    await page.focus("#q");
    await page.keyboard.type("mode", { delay: 30 });
    await page.waitForRequest(/v1\/papers\?/);
    await settled(page);
    assert.ok(asked.length > 0 && asked.every((a) => !a.has("concepts")));
    const places = () => page.locator(".hit h2, .hit .actions").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
    const before = await places();
    assert.ok(before.length > 3);
    go();
    await page.waitForSelector(".hit .tag");
    assert.ok((await page.locator(".hit").nth(1).locator(".tag").count()) <= 4);
    assert.deepEqual(await places(), before, `${width}`);
    assert.equal(requests, 1);
    await page.keyboard.press("Enter");
    await settled(page);
    assert.equal(asked.at(-1).get("concepts"), "1");
    await close(page);
  }
});

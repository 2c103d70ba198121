// SPDX-License-Identifier: GPL-2.0-or-later
// What the page shows: its views, what it keeps for the reader, and what it says without JavaScript.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { close, go, open, settled, start, stop, total, wanted } from "./browser.mjs";

before(() => start());
after(stop);

test("start: the newest day, a year, cards with the most voted first", async () => {
  const page = await open("/");
  assert.match(await page.textContent("#newest"), /12월 30일 \(월\)의 요약/);
  assert.ok((await page.locator(".week i").count()) >= 52 * 7);
  const cards = await page.locator(".card .votes").allTextContents();
  assert.match(cards[0], /3/);
  await page.locator(".week i.l1:not(.here)").last().click();
  await page.waitForURL(/day=/);
  await settled(page);
  const day = wanted(page).get("day");
  assert.equal(await page.inputValue(".strip input"), day);
  await page.locator(".strip .step").first().click();
  await page.waitForURL((url) => url.searchParams.get("day") < day);
  await settled(page);
  await page.locator(".strip .step").last().click();
  await page.waitForURL((url) => url.searchParams.get("day") === day);
  await close(page);
});

test("a hit: votes apart, a relative day, three authors, two lines, actions with the keyboard", async () => {
  const page = await open("/?q=모델");
  const hit = page.locator(".hit").first();
  const votes = await hit.locator(".votes").first().boundingBox();
  const title = await hit.locator("h2").boundingBox();
  assert.ok(votes.x + votes.width <= title.x);
  assert.deepEqual(await hit.locator("h2").evaluate((e) => [getComputedStyle(e).fontSize, getComputedStyle(e).lineHeight]), ["18px", "26px"]);
  assert.ok((await hit.locator(".snippet").boundingBox()).height <= 48);
  assert.ok((await hit.locator(".authors a").count()) <= 3);
  assert.equal(await hit.locator(".actions").evaluate((e) => getComputedStyle(e).opacity), "0");
  await hit.locator(".actions a").first().focus();
  assert.equal(await hit.locator(".actions").evaluate((e) => getComputedStyle(e).opacity), "1");
  assert.match(await hit.locator(".actions a").first().getAttribute("href"), /^https:\/\/arxiv\.org\/pdf\//);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await hit.getByRole("button", { name: "BibTeX" }).click();
  await page.waitForFunction(() => navigator.clipboard.readText().then((text) => text.startsWith("@misc{")));
  await hit.getByRole("button", { name: "링크 복사" }).click();
  await page.waitForFunction(() => navigator.clipboard.readText().then((text) => /\?paper=/.test(text)));
  await close(page);
});

test("a paper: its rail with links, BibTeX, days and similar papers", async () => {
  const page = await open("/?q=모델");
  await page.locator(".hit h2 a").first().click();
  await page.waitForSelector("article.paper");
  await settled(page);
  await page.locator(".rail summary").click();
  await page.waitForFunction(() => document.querySelector(".rail pre").textContent.startsWith("@misc{"));
  assert.ok((await page.locator(".rail .similar li").count()) > 0);
  assert.ok((await page.locator(".rail time, .rail .plain a").count()) > 0);
  await page.locator(".rail .similar a").first().click();
  await page.waitForFunction(() => document.activeElement.tagName === "H1");
  await close(page);
});

test("a concept: its spellings, its months, who writes about it, its papers", async () => {
  const page = await open("/?concept=강화 학습");
  assert.equal(await page.textContent("h1"), "강화 학습");
  assert.match(await page.textContent(".spellings"), /reinforcement learning/i);
  assert.ok((await page.locator(".still .bar").count()) > 5);
  assert.ok((await page.locator(".short li").count()) > 1);
  await page.locator(".spellings a").first().click();
  await page.waitForURL((url) => url.searchParams.get("concept") !== "강화 학습");
  await settled(page);
  assert.equal(await page.locator("h1").count(), 1);
  await close(page);
});

test("trends of several queries: added, taken away, at most five", async () => {
  const page = await open("/?q=모델");
  await page.locator(".tools a", { hasText: "추세 비교" }).click();
  await page.waitForURL(/compare=/);
  await settled(page);
  for (const [i, word] of ["diffusion", "transformer", "video", "<b>x</b>"].entries()) {
    await page.fill(".add input", word);
    await page.keyboard.press("Enter");
    await page.waitForFunction((n) => document.querySelectorAll(".legend li").length === n, i + 2);
  }
  assert.equal(await page.locator(".compared path").count(), 5);
  assert.equal(await page.locator(".add input").count(), 0);
  assert.match(await page.textContent(".legend"), /<b>x<\/b>/);
  await page.locator(".legend button").nth(1).click();
  await page.waitForFunction(() => document.querySelectorAll(".legend li").length === 4);
  await close(page);
});

test("a saved search is on the start page with what is new, and can be forgotten", async () => {
  const page = await open("/?q=모델&votes=10..19");
  await page.getByRole("button", { name: "검색 저장" }).click();
  assert.equal(await page.getByRole("button", { name: "저장됨" }).getAttribute("aria-pressed"), "true");
  await go(page, "/");
  assert.match(await page.textContent(".saved"), /모델 votes:10..19.*새 논문 없음/s);
  // As if the reader had seen it before any paper came.
  await page.evaluate(() => {
    const saved = JSON.parse(localStorage.getItem("papersearch.saved"));
    saved[0].seen = saved[0].seen.replace(/\d+$/, "0");
    localStorage.setItem("papersearch.saved", JSON.stringify(saved));
  });
  await page.reload();
  await settled(page);
  assert.match(await page.textContent(".saved .fresh"), /새 논문 \d+편/);
  await page.locator(".saved a").click();
  await page.waitForURL(/votes=/);
  await settled(page);
  await go(page, "/");
  assert.match(await page.textContent(".saved"), /새 논문 없음/);
  await page.locator(".saved button").click();
  assert.equal(await page.locator(".saved").count(), 0);
  await page.reload();
  await settled(page);
  assert.equal(await page.locator(".saved").count(), 0);
  // What the browser kept may be anything.
  for (const value of ["{", "[1,null,{}]", '"x"', '[{"search":"q=a","seen":"nonsense"}]']) {
    await page.evaluate((v) => localStorage.setItem("papersearch.saved", v), value);
    await page.reload();
    await settled(page);
    assert.equal(await page.locator(".start").count(), 1, value);
  }
  page.problems = page.problems.filter((p) => !p.includes("400"));
  await close(page);
});

test("each list has its feed, which browsers and readers find", async () => {
  const page = await open("/?q=모델&votes=10..19&sort=date");
  const address = await page.locator(".tools a", { hasText: "피드" }).getAttribute("href");
  assert.equal(await page.locator("link[rel=alternate]").getAttribute("href"), address);
  const feed = await (await fetch(`${page.base}/${address}`)).text();
  assert.match(feed, /<link rel="self"[^>]*feed\.atom\?q=/);
  assert.match(feed, /<link rel="alternate" type="text\/html"/);
  assert.ok(feed.match(/<entry>/g).length >= (await total(page)));
  const plain = await (await fetch(page.url())).text();
  assert.match(plain, /<link id="feed" rel="alternate"[^>]*href="v1\/feed\.atom\?q=/);
  await close(page);
});

test("light or dark by choice, kept; the help on ?, closed by Esc, the focus where it was", async () => {
  const page = await open("/?q=모델", { colorScheme: "light" });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.click("#theme");
  await page.click("#theme");
  assert.notEqual(await ground(), light);
  assert.match(await page.getAttribute("#theme", "aria-label"), /어둡게/);
  const dark = await ground();
  await page.reload();
  await settled(page);
  assert.equal(await ground(), dark);
  await page.locator(".hit h2 a").first().focus();
  await page.keyboard.press("?");
  assert.equal(await page.locator("dialog[open]").count(), 1);
  assert.match(await page.textContent("dialog"), /votes:50\.\./);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("dialog[open]").count(), 0);
  await page.waitForFunction((wanted) => document.activeElement.closest("h2")?.lang === wanted, "en");
  await close(page);
});

test("LaTeX in titles is read", async () => {
  const page = await open("/?q=latextitle");
  assert.equal(await page.textContent(".hit h2"), "SL²A-INR and Only-IF, ~20 ε-VAE latextitle");
  await page.locator(".hit h2 a").click();
  await page.waitForSelector("article.paper");
  assert.equal(await page.textContent("h1"), "SL²A-INR and Only-IF, ~20 ε-VAE latextitle");
  assert.match(await page.title(), /^SL²A-INR/);
  assert.match(await (await fetch(`${page.base}/v1/feed.atom?q=latextitle`)).text(), /<title>SL²A-INR and Only-IF/);
  await close(page);
});

test("nobody else is asked for anything; the script stays within its budget", async () => {
  const page = await open("about:blank");
  const hosts = new Set();
  let script = "";
  page.on("response", (r) => {
    hosts.add(new URL(r.url()).host);
    if (r.url().endsWith(".js")) script = r.url();
  });
  for (const path of ["/", "/?q=모델", "/?concept=모델", "/?compare=모델"]) await go(page, path);
  hosts.delete("");
  assert.deepEqual([...hosts], [new URL(page.base).host]);
  assert.ok(gzipSync(await (await fetch(script)).text()).length < 35 * 1024);
  await close(page);
});

// The contrast of two colours as WCAG has it.
const contrast = (a, b) => {
  const light = (color) => {
    const [r, g, blue] = color
      .match(/\d+/g)
      .map(Number)
      .map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue + 0.05;
  };
  return Math.max(light(a), light(b)) / Math.min(light(a), light(b));
};

test("borders of controls can be seen; links in lists are large enough", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await open("/?q=모델", { colorScheme });
    for (const [path, selectors] of [
      ["/?q=모델", ["#q", ".menu-button", "select.sort", ".seek", ".months select"]],
      ["/?day=2024-12-30", [".strip input"]],
      ["/?compare=모델", [".add input"]],
    ]) {
      await go(page, path);
      for (const selector of selectors) {
        const [edge, ground] = await page
          .locator(selector)
          .first()
          .evaluate((e) => [getComputedStyle(e).borderTopColor, getComputedStyle(document.body).backgroundColor]);
        assert.ok(contrast(edge, ground) >= 3, `${selector} ${colorScheme}: ${edge} on ${ground}`);
      }
    }
    await go(page, "/?concept=LLM");
    const heights = await page.locator(".concept .short h3 a, .concept .plain a").evaluateAll((all) => all.map((a) => a.getBoundingClientRect().height));
    assert.ok(heights.length > 3 && Math.min(...heights) >= 24, heights.join());
    await close(page);
  }
});

test("with forced colours the heat map has its steps and lines their patterns; on paper the query and the filters are said", async () => {
  const page = await open("/", { forcedColors: "active" });
  const colours = await page.locator(".week i.l0, .week i.l1").evaluateAll((all) => all.map((i) => getComputedStyle(i).backgroundColor));
  assert.equal(new Set(colours).size, 2);
  await go(page, "/?compare=모델&compare=diffusion");
  const dashes = await page.locator(".legend path").evaluateAll((all) => all.map((one) => getComputedStyle(one).strokeDasharray));
  assert.equal(new Set(dashes).size, 2);
  await go(page, "/?q=모델&votes=5..9");
  await page.emulateMedia({ media: "print" });
  const heading = await page.locator("h1").boundingBox();
  assert.ok(heading.width > 20 && heading.height > 20);
  assert.ok(await page.locator(".chips button").first().isVisible());
  assert.equal(await page.locator(".counted").isVisible(), false);
  await close(page);
});

test("similar papers of a hit are a part of the paper's page, which is gone to", async () => {
  const page = await open("/?q=모델", { viewport: { width: 1280, height: 400 } });
  await page.locator(".hit .actions a", { hasText: "비슷한 논문" }).first().focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("#similar");
  await settled(page);
  assert.equal(new URL(page.url()).hash, "#similar");
  const isShown = () => page.locator("#similar h2").evaluate((e) => e.getBoundingClientRect().top >= 0 && e.getBoundingClientRect().top < innerHeight);
  assert.ok(await isShown());
  await page.waitForFunction((wanted) => document.activeElement.closest("section")?.id === wanted, "similar");
  const paper = wanted(page).get("paper");
  await go(page, "/");
  await go(page, `/?paper=${paper}#similar`);
  assert.ok(await isShown());
  // To skip to the main part asks for nothing again.
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction((wanted) => document.activeElement.id === wanted, "main");
  assert.equal(wanted(page).get("paper"), paper);
  await close(page);
});

test("a concept shows papers as evidence of its spellings, and no spelling that no paper has", async () => {
  const page = await open("/?concept=LLM", { locale: "en-US" });
  const { spellings } = await (await fetch(`${page.base}/v1/concepts/LLM`)).json();
  assert.ok(spellings.some((s) => !s.papers));
  const shown = await page.locator(".spellings li > a").allTextContents();
  assert.deepEqual(
    shown,
    spellings.filter((s) => s.papers).map((s) => s.text),
  );
  assert.match(await page.textContent(".spellings li"), new RegExp(spellings[0].examples[0].title.slice(0, 30)));
  assert.match(await page.textContent(".concept .ends"), /^[A-Z][a-z]{2} \d{4}/);
  await page.locator(".evidence a").first().click();
  await page.waitForSelector("article.paper");
  await close(page);
});

test("months and their papers are read without a mouse; the second scale is said; months in English have three letters", async () => {
  const page = await open("/?q=모델", { locale: "en-US" });
  assert.match(await page.textContent(".histogram .key"), /all papers \(up to \d+\)/);
  const edge = await page
    .locator(".bar i.all")
    .first()
    .evaluate((e) => [getComputedStyle(e).borderTopColor, getComputedStyle(document.body).backgroundColor]);
  assert.ok(contrast(...edge) >= 3);
  assert.equal(await page.locator(".histogram ul.hidden li").count(), await page.locator(".bars .bar").count());
  assert.match(await page.locator(".histogram ul.hidden").textContent(), /Sep 2024, \d+ of \d+ papers/);
  assert.match(await page.locator(".ticks span").first().textContent(), /^Nov 2023$/);
  await page.locator("[data-end=to]").focus();
  assert.match(await page.textContent(".reading"), /^Dec 2024, \d+ of \d+ papers$/);
  await page.keyboard.press("ArrowLeft");
  await settled(page);
  assert.match(await page.textContent(".reading"), /^Nov 2024/);
  await page.locator("#q").focus();
  assert.equal(await page.locator(".reading").count(), 0);
  await close(page);
});

test("the feed of each page is its own", async () => {
  const page = await open("/?concept=LLM");
  const feed = () => page.locator("#feed").getAttribute("href");
  const feedOf = (words) => `v1/feed.atom?${new URLSearchParams({ q: words })}`;
  assert.equal(await feed(), feedOf("LLM"));
  await go(page, "/?compare=모델&compare=diffusion");
  assert.equal(await feed(), feedOf("모델"));
  await go(page, "/?day=2024-12-30");
  assert.equal(await feed(), "v1/feed.atom");
  assert.equal((await fetch(`${page.base}/${await feed()}`)).status, 200);
  await close(page);
});

test("the day is said once with its year, and the field beside it is the day", async () => {
  const page = await open("/");
  assert.match(await page.textContent("#newest"), /^\d{4}년 12월 30일 \(월\)의 요약$/);
  assert.doesNotMatch(await page.locator(".strip").textContent(), /\d/);
  await page.locator("#newest a").click();
  await page.waitForURL(/day=2024-12-30/);
  await settled(page);
  assert.doesNotMatch(await page.locator(".strip").textContent(), /\d/);
  assert.equal(await page.locator(".hit time").count(), 0);
  await close(page);
});

test("why a hit is one: each meaning once, in the words as typed, with a bar; orders by their names", async () => {
  const page = await open("/?q=강화 학습 RL");
  assert.deepEqual(await page.locator(".sort option").allTextContents(), ["관련도순", "최신순", "추천순", "오래된순"]);
  const hit = page.locator(".hit").first();
  await hit.hover();
  await hit.getByRole("button", { name: "왜 나왔나요?" }).click();
  await page.waitForSelector(".why tr");
  const said = await page.locator(".why th").allTextContents();
  assert.equal(new Set(said).size, said.length, said.join());
  assert.ok(said.some((text) => /^(RL|강화 학습)/.test(text)) && !said.some((text) => /^rl|음절|쓴 그대로/.test(text)), said.join());
  const widths = await page.locator(".why rect").evaluateAll((all) => all.map((r) => Number(r.getAttribute("width"))));
  assert.equal(widths[0], 100);
  assert.deepEqual(
    widths,
    widths.toSorted((a, b) => b - a),
  );
  await close(page);
});

test("a hit without concepts has no empty row, and its summary uses the width", async () => {
  const page = await open("/?q=모델", { viewport: { width: 1440, height: 900 } });
  const bare = page.locator(".hit:not(:has(.tag))").first();
  const [hit, snippet] = [await bare.boundingBox(), await bare.locator(".snippet").boundingBox()];
  assert.ok(hit.y + hit.height - (snippet.y + snippet.height) <= 16);
  assert.ok((await page.locator(".snippet").evaluateAll((all) => Math.max(...all.map((e) => e.getBoundingClientRect().width)))) > 700);
  await close(page);
});

test("what is typed is marked in what it may become", async () => {
  const page = await open("/");
  await page.focus("#q");
  await page.keyboard.type("trans");
  await page.waitForFunction(() => document.querySelector("[role=option] b")?.textContent.toLowerCase() === "trans"); // the last key has been followed
  assert.deepEqual([...new Set((await page.locator("[role=option] b").allTextContents()).map((b) => b.toLowerCase()))], ["trans"]);
  await close(page);
});

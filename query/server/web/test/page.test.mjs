// The page in a real browser.   BIN=build/bin SOURCE=. OUT=build/screenshots node --test test/
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const { BIN, SOURCE, OUT, CHROMIUM = "/usr/bin/chromium" } = process.env;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let folder, server, base, browser;

before(async () => {
  mkdirSync(OUT, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), "page-"));
  cpSync(join(SOURCE, "data/archive"), join(folder, "archive"), { recursive: true });
  writeFileSync(join(folder, "archive/hostile.md"), `## Daily Papers (2024-12-30)

### [&lt;img src=x onerror="document.title='owned'"&gt; "quoted" \u202Etxt](https://arxiv.org/abs/2412.66666)
Vote: 3
Authors: <script>alert(1)</script>, A"B

- **<b>What's</b>**: <script>document.title='owned'</script> 적대적인 글 \u001b[31m & <svg onload=alert(1)>

### [Link](javascript:alert(1))

- 적대적인 링크
`);
  execFileSync(join(BIN, "paperindex"), ["-q", "--db", join(folder, "db"), join(folder, "archive")]);
  const port = join(folder, "port");
  server = spawn(join(BIN, "paperserve"), ["--db", join(folder, "db"), "--listen", "127.0.0.1:0", "--port-file", port]);
  for (let i = 0; i < 500 && !(existsSync(port) && readFileSync(port, "utf8").endsWith("\n")); ++i) await new Promise((r) => setTimeout(r, 20));
  base = `http://127.0.0.1:${readFileSync(port, "utf8").trim()}`;
  browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
});

after(async () => {
  await browser?.close();
  server?.kill("SIGTERM");
  await new Promise((r) => server?.on("exit", r));
  rmSync(folder, { recursive: true });
});

async function open(path = "/", options = {}) {
  const context = await browser.newContext({ locale: "ko-KR", ...options });
  const page = await context.newPage();
  page.problems = [];
  page.on("console", (m) => m.type() === "error" && page.problems.push(m.text()));
  page.on("pageerror", (e) => page.problems.push(String(e)));
  await page.goto(base + path);
  await settled(page);
  return page;
}
// Neither the hits nor the numbers beside them are waited for.
const settled = (page) => page.waitForFunction(() => !document.querySelector("[aria-busy]"));
const wanted = (page) => new URL(page.url()).searchParams;
// The requests of the page for hits, as their parameters; those that only count have a limit of 0.
function searches(page) {
  const asked = [];
  page.on("request", (r) => {
    const url = new URL(r.url());
    if (url.pathname === "/v1/search" && url.searchParams.get("limit") !== "0") asked.push(url.searchParams);
  });
  return asked;
}
const total = async (page) => Number((await page.textContent("[role=status]")).match(/\d[\d,]*/)?.[0].replace(",", "") ?? 0);
// A facet by its title: the texts of its buttons, their numbers, and which of them are pressed.
const facet = async (page, title) => Object.fromEntries(await page.locator(`aside section[aria-label="${title}"] li button`).evaluateAll((all) =>
  all.map((b) => [b.querySelector("span").textContent, { papers: Number(b.querySelector("small").textContent.replace(",", "")), pressed: b.getAttribute("aria-pressed") === "true" }])));
const press = async (page, title, text) => {
  await page.locator(`aside section[aria-label="${title}"] li button`, { has: page.locator("span", { hasText: text === null ? /./ : new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`) }) }).first().click();
  await settled(page);
};
const close = async (page, problems = []) => {
  assert.deepEqual(page.problems, problems);
  await page.context().close();
};

test("typing Korean by composition: never a lone jamo, nothing lost or doubled, the hits follow half a syllable", async () => {
  const page = await open();
  const asked = searches(page);
  await page.focus("#q");
  const ime = await page.context().newCDPSession(page);
  const compose = async (text) => {
    await ime.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(250);
  };
  await compose("ㅁ");
  await compose("모");
  await compose("몯");
  await settled(page);
  assert.match(await page.textContent("ol.hits"), /모델/);
  await ime.send("Input.insertText", { text: "모" });
  await compose("데");
  await compose("델");
  await settled(page);
  assert.equal(await page.inputValue("#q"), "모델");
  assert.deepEqual([...new Set(asked.map((a) => a.get("q")))], ["모", "몯", "모데", "모델"]);
  assert.ok(asked.every((a) => a.get("typing") === "1"));
  assert.ok(await page.locator("ol.hits > li").count() > 3);
  await ime.send("Input.insertText", { text: "델" });
  await page.waitForTimeout(300);
  assert.equal(await page.inputValue("#q"), "모델");
  assert.equal(asked.at(-1).get("q"), "모델");
  assert.equal(asked.filter((a) => a.get("q") === "모델").length, 1);
  await close(page);
});

test("the hits follow the keys within 80 milliseconds; Enter makes one entry of the history, and the query is whole", async () => {
  const page = await open("/?q=강화학습");
  const asked = searches(page);
  const entries = await page.evaluate(() => history.length);
  await page.fill("#q", "");
  await settled(page);
  await page.evaluate(() => {
    const fetched = window.fetch;
    window.delays = [];
    let at = 0;
    document.getElementById("q").addEventListener("input", () => { at = performance.now(); });
    window.fetch = (path, ...rest) => {
      if (path.startsWith("/v1/search?") && !path.includes("limit=0")) window.delays.push(performance.now() - at);
      return fetched(path, ...rest);
    };
  });
  for (const letter of "transfor") {
    await page.keyboard.type(letter);
    await page.waitForTimeout(100);
  }
  const delays = await page.evaluate(() => window.delays);
  assert.ok(Math.min(...delays) <= 80, `${delays} ms`);  // the least, since a machine may be busy
  await settled(page);
  assert.ok(asked.length > 2);
  assert.equal(asked.at(-1).get("q"), "transfor");
  assert.equal(asked.at(-1).get("typing"), "1");
  assert.ok(await page.locator("ol.hits > li").count() > 0);
  assert.equal(wanted(page).get("q"), "transfor");
  assert.equal(await page.evaluate(() => history.length), entries);
  assert.equal(await page.locator(".help").count(), 0);  // half a word is no mistake
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
  const held = new Promise((resolve) => { go = resolve; });
  await page.route(/\/v1\/search\?q=mod&/, async (r) => { await held; await r.continue().catch(() => {}); });
  await page.fill("#q", "mod");
  await page.waitForRequest(/\/v1\/search\?q=mod&/);
  const ended = page.waitForEvent("requestfailed", (r) => r.url().includes("q=mod&"));
  await page.fill("#q", "model");
  await ended;
  await settled(page);
  const papers = await total(page);
  assert.ok(papers > 0);
  const months = await page.locator(".bars button").evaluateAll((all) => all.map((b) => Number(b.title.match(/중 (\d+)편/)[1])));
  assert.equal(months.reduce((a, b) => a + b), papers);
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

test("results, facets, chips, back button", async () => {
  const page = await open("/?q=모델");
  const all = await page.textContent("[role=status]");
  assert.ok(await page.locator("mark").count() > 3);
  await page.locator("aside li button").first().click();
  await settled(page);
  assert.notEqual(await page.textContent("[role=status]"), all);
  assert.match(page.url(), /author=/);
  assert.equal(await page.locator(".chips button").count(), 2);
  await page.goBack();
  await settled(page);
  assert.equal((await page.textContent("[role=status]")).split("·")[0], all.split("·")[0]);
  await page.selectOption(".line select", "date");
  await settled(page);
  const dates = await page.locator(".hits .facts a:first-child").allTextContents();
  assert.deepEqual(dates.filter((d) => /^\d{4}-/.test(d)), dates.filter((d) => /^\d{4}-/.test(d)).sort().reverse());
  await page.reload();
  await settled(page);
  assert.equal(await page.inputValue(".line select"), "date");
  await close(page);
});

test("the histogram: a month by click, a range by brush", async () => {
  const page = await open("/?q=모델");
  const bars = page.locator(".bars button");
  assert.ok(await bars.count() > 5);
  const [first, last] = [await bars.nth(2).boundingBox(), await bars.nth(6).boundingBox()];
  await page.mouse.move(first.x + first.width / 2, first.y + 20);
  await page.mouse.down();
  await page.mouse.move(last.x + last.width / 2, last.y + 20, { steps: 4 });
  await page.mouse.up();
  await settled(page);
  const url = new URL(page.url());
  assert.equal(url.searchParams.get("from"), await bars.nth(2).getAttribute("data-month"));
  assert.equal(url.searchParams.get("to"), await bars.nth(6).getAttribute("data-month"));
  await bars.nth(3).click();
  await settled(page);
  assert.equal(new URL(page.url()).searchParams.get("from"), new URL(page.url()).searchParams.get("to"));
  await close(page);
});

test("the histogram counts the answer, also the months around those that are chosen", async () => {
  const page = await open("/?q=모델");
  const labels = () => page.locator(".bars button").evaluateAll((all) => all.map((b) => b.title));
  const before = await labels();
  assert.equal(before.reduce((sum, title) => sum + Number(title.match(/중 (\d+)편/)[1]), 0), await total(page));
  await page.locator(".bars button:has(i.some)").nth(2).click();
  await settled(page);
  assert.deepEqual(await labels(), before);
  assert.equal(await page.locator(".bars [aria-pressed=true]").count(), 1);
  assert.equal(await total(page), Number((await page.locator(".bars [aria-pressed=true]").getAttribute("title")).match(/중 (\d+)편/)[1]));
  const months = page.locator(".months select");
  await months.nth(0).selectOption("2024-12");
  await settled(page);
  assert.equal(wanted(page).toString(), new URLSearchParams({ q: "모델", from: "2024-12" }).toString());
  await months.nth(1).selectOption("2024-10");  // before the first: there is no such range
  await settled(page);
  assert.deepEqual([wanted(page).get("from"), wanted(page).get("to")], [null, "2024-10"]);
  await page.goto(`${base}/?q=모델&month=2024-10`);
  await settled(page);
  assert.deepEqual(await labels(), before);
  assert.equal(await page.locator(".bars [aria-pressed=true]").getAttribute("data-month"), "2024-10");
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
  assert.equal(await page.locator(".chips button[aria-label]").count(), 7);
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
  await page.locator("aside section[aria-label=저자] .values").click();
  await settled(page);
  const more = Object.keys(await facet(page, "저자"));
  assert.ok(more.length > 8 && more.length <= 32);
  assert.deepEqual(more.slice(0, 8), first);
  const asked = [];
  page.on("request", (r) => r.url().includes("facet_values=") && asked.push(new URL(r.url()).searchParams.get("facet_values")));
  const last = more.at(-1).toLowerCase().slice(0, 6);
  await page.getByLabel("저자 찾기").pressSequentially(last, { delay: 10 });
  while (asked.at(-1) !== last) await page.waitForTimeout(20);  // on a busy machine there is time for a request between two keys
  await page.waitForFunction((letters) => [...document.querySelectorAll("aside section[aria-label=저자] li span")].every((s) => s.textContent.toLowerCase().replace(/[^a-z]/g, "").includes(letters)), last.replace(/[^a-z]/g, ""));
  assert.ok(asked.length < last.length, asked.join());
  assert.ok(Object.keys(await facet(page, "저자")).includes(more.at(-1)));
  await press(page, "저자", more.at(-1));
  assert.equal(wanted(page).get("author"), more.at(-1));
  assert.equal(await page.getByLabel("저자 찾기").inputValue(), last);
  assert.equal((await facet(page, "저자"))[more.at(-1)].pressed, true);
  await page.getByLabel("저자 찾기").fill("qqqqqq");
  await page.waitForSelector("text=맞는 저자가 없습니다.");
  assert.equal((await facet(page, "저자"))[more.at(-1)].pressed, true);
  await page.getByLabel("저자 찾기").fill("");
  assert.deepEqual(Object.keys(await facet(page, "저자")).slice(0, 8), first);
  await page.goto(`${base}/?q=모델`);
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
  for (const facts of await page.locator(".hits .facts").allTextContents()) if (facts.includes("arXiv")) assert.match(facts, /Furu Wei/);
  await close(page);
});

test("the hits do not wait for the numbers beside them, which keep their place; an error of theirs leaves the hits", async () => {
  const page = await open("/?q=모델");
  const list = await page.locator("aside section[aria-label=저자] ul").boundingBox();
  let go;
  const held = new Promise((resolve) => { go = resolve; });
  await page.route(/\/v1\/search\?.*facets=1/, async (r) => { await held; await r.continue(); });
  const before = await page.textContent("ol.hits");
  await page.selectOption(".line select", "votes");
  await page.waitForFunction((text) => document.querySelector("ol.hits").textContent !== text && !document.querySelector("main").hasAttribute("aria-busy"), before);
  assert.equal(await page.locator("aside[aria-busy]").count(), 1);
  assert.deepEqual(await page.locator("aside section[aria-label=저자] ul").boundingBox(), list);
  go();
  await settled(page);
  assert.deepEqual(await page.locator("aside section[aria-label=저자] ul").boundingBox(), list);
  await page.unroute(/\/v1\/search\?.*facets=1/);
  await page.route(/\/v1\/search\?.*facets=1/, (r) => r.abort());
  await page.selectOption(".line select", "date");
  await page.waitForSelector("aside [role=alert]");
  assert.ok(await page.locator("ol.hits > li").count() > 3);
  await page.unroute(/\/v1\/search\?.*facets=1/);
  await page.locator("aside [role=alert] button").click();
  await settled(page);
  assert.equal(await page.locator("aside [role=alert]").count(), 0);
  assert.ok(Object.keys(await facet(page, "저자")).length > 3);
  await page.context().close();
});

test("paper, day and author views; why this match", async () => {
  const page = await open("/?q=강화학습");
  await page.locator("button", { hasText: "왜 나왔나요?" }).first().click();
  await page.waitForSelector("table.why tr");
  await page.locator(".hits h2 a").first().click();
  await page.waitForSelector("article.paper");
  assert.ok(await page.locator("article.paper section").count() >= 2);
  await page.screenshot({ path: join(OUT, "paper.png") });
  await page.locator(".facts a").first().click();
  await page.waitForURL(/day=/);
  await settled(page);
  assert.ok(await page.locator("ol.hits > li").count() >= 1);
  await page.locator(".facts a").nth(1).click();
  await page.waitForURL(/author=/);
  await settled(page);
  const author = new URL(page.url()).searchParams.get("author");
  assert.equal(await page.textContent("h1.author"), author);
  assert.ok(!(await page.locator("aside li button span").allTextContents()).includes(author));
  await close(page);
});

test("other spellings are said, can be dropped one by one or all, and come back", async () => {
  const page = await open("/?q=대규모 언어 모델");
  const names = async () => (await page.locator(".also button[aria-label]").allTextContents()).map((n) => n.replace(" ×", ""));
  const before = await names();
  assert.ok(before.some((n) => /LLM/.test(n)), before.join());
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
  assert.ok(await page.locator("ol.hits > li").count() > 0);
  await close(page);
});

test("an order in words is the one chosen, and another choice overrides it", async () => {
  const page = await open("/?q=최신순 모델");
  assert.equal(await page.locator(".line select").inputValue(), "date");
  assert.match(await page.textContent(".help"), /최신순/);
  await page.locator(".line select").selectOption("relevance");
  await settled(page);
  assert.equal(await page.locator(".line select").inputValue(), "relevance");
  assert.match(page.url(), /sort=relevance/);
  await close(page);
});

test("a slip is repaired, which is said above the hits and can be undone", async () => {
  const page = await open("/?q=트렌스포머");
  assert.match(await page.textContent(".help"), /트렌스포머.*트랜스포머/);
  assert.ok(await page.locator("ol.hits > li").count() > 0);
  assert.equal(await page.inputValue("#q"), "트렌스포머");
  await page.locator(".help button").first().click();
  await settled(page);
  assert.equal(await page.locator("ol.hits > li").count(), 0);
  await close(page);
});

test("a suggestion has the filters in its words, and takes their place", async () => {
  const page = await open("/?q=트렌스포머&section=What's New&exact=1");
  const [query, papers] = await page.locator(".help p:has(button)").first().evaluate((p) => [p.querySelector("button").textContent, Number(p.textContent.match(/(\d+)편/)[1])]);
  assert.match(query, /section:/);
  await page.locator(".help button").first().click();
  await settled(page);
  assert.equal(await page.inputValue("#q"), query);
  assert.equal(await page.locator(".chips").count(), 0);
  assert.equal(await total(page), papers);
  await close(page);
});

test("keyboard: /, arrows, Enter, Esc; suggestions", async () => {
  const page = await open("/?q=모델");
  await page.locator("body").press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q");
  await page.keyboard.type("trans");
  await page.waitForSelector("[role=option]");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.getAttribute("#q", "aria-activedescendant"), "s0");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.match(await page.inputValue("#q"), /^trans\w+/i);  // as papers write it
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  assert.equal(await page.inputValue("#q"), "");
  await close(page);
});

test("a hostile digest does nothing", async () => {
  const page = await open("/?q=적대적인");
  assert.equal(await page.locator("ol.hits > li").count(), 2);
  assert.doesNotMatch(await page.title(), /owned/);
  assert.match(await page.textContent("ol.hits"), /<img src=x onerror/);
  assert.equal(await page.locator("a[href^='javascript:']").count(), 0);
  assert.equal(await page.locator("main img, main script, main svg").count(), 0);
  await press(page, "저자", "<script>alert(1)</script>");
  assert.equal(await total(page), 1);
  assert.match(await page.textContent(".chips"), /<script>alert\(1\)<\/script> ×/);
  await page.goto(`${base}/?author=${encodeURIComponent("A\"B")}`);
  await settled(page);
  assert.equal(await total(page), 1);
  await press(page, "함께 쓴 저자", "<script>alert(1)</script>");
  assert.equal(await total(page), 1);
  assert.equal(await page.locator("main img, main script, main svg").count(), 0);
  await close(page);
});

test("errors are said, and tried again", async () => {
  const page = await open("/?q=모델");
  await page.route("**/v1/search?*", (r) => r.abort());
  await page.selectOption(".line select", "votes");
  await page.waitForSelector("[role=alert]");
  await page.unroute("**/v1/search?*");
  await page.locator("main button").click();
  await page.waitForSelector("ol.hits > li");
  await page.context().close();
});

test("axe finds nothing, in light and dark, wide and narrow, Korean and English; screenshots", async () => {
  for (const [name, path, options] of [
    ["start-ko-light", "/", {}],
    ["results-ko-light", "/?q=강화학습", {}],
    ["results-en-dark", "/?q=long-context", { locale: "en-US", colorScheme: "dark" }],
    ["results-phone-ko-dark", "/?q=모델", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
    ["start-phone-en-light", "/", { viewport: { width: 390, height: 844 }, locale: "en-US" }],
    ["concept-ko-light", "/?q=대규모 언어 모델", {}],
    ["author-en-light", "/?author=Furu Wei", { locale: "en-US" }],
    ["nothing-en-light", "/?q=transfomer", { locale: "en-US" }],
    ["chosen-ko-light", "/?q=모델&votes=10..19&votes=20..49&from=2024-06", {}],
    ["chosen-phone-en-dark", "/?q=모델&votes=unknown&month=2024-10", { viewport: { width: 390, height: 844 }, locale: "en-US", colorScheme: "dark" }],
  ]) {
    const page = await open(path, { viewport: { width: 1280, height: 900 }, ...options, bypassCSP: true });
    await page.screenshot({ path: join(OUT, `${name}.png`) });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => axe.run());
    assert.deepEqual(violations.map((v) => `${name}: ${v.id} ${v.nodes[0].html} ${v.nodes[0].failureSummary}`), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wide, false, `${name} is wider than the window`);
    await page.context().close();
  }
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

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
  await page.waitForFunction(() => !document.querySelector("main").hasAttribute("aria-busy"));
  return page;
}
const settled = (page) => page.waitForFunction(() => !document.querySelector("main").hasAttribute("aria-busy"));
const close = async (page, problems = []) => {
  assert.deepEqual(page.problems, problems);
  await page.context().close();
};

test("typing Korean by composition: never a lone jamo, nothing lost or doubled, the last syllable needs no blank", async () => {
  const page = await open();
  const asked = [];
  page.on("request", (r) => r.url().includes("/v1/search?") && asked.push(new URL(r.url()).searchParams.get("q")));
  const suggested = [];
  page.on("request", (r) => r.url().includes("/v1/suggest") && suggested.push(new URL(r.url()).searchParams.get("q")));
  await page.focus("#q");
  const ime = await page.context().newCDPSession(page);
  const compose = async (text, pause) => {
    await ime.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(pause);
  };
  await compose("ㅁ", 60);
  await compose("모", 60);
  await ime.send("Input.insertText", { text: "모" });
  await compose("ㄷ", 60);
  await compose("데", 60);
  await compose("델", 700);
  await settled(page);
  assert.equal(await page.inputValue("#q"), "모델");
  assert.deepEqual(asked, ["모델"]);
  assert.ok(await page.locator("ol.hits > li").count() > 3);
  await ime.send("Input.insertText", { text: "델" });
  await page.waitForTimeout(400);
  assert.equal(await page.inputValue("#q"), "모델");
  assert.deepEqual(asked, ["모델"]);
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
  await page.selectOption("select", "date");
  await settled(page);
  const dates = await page.locator(".hits .facts a:first-child").allTextContents();
  assert.deepEqual(dates.filter((d) => /^\d{4}-/.test(d)), dates.filter((d) => /^\d{4}-/.test(d)).sort().reverse());
  await page.reload();
  await settled(page);
  assert.equal(await page.inputValue("select"), "date");
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
  const page = await open("/?q=트렌스포머");
  assert.match(await page.textContent(".help"), /트렌스포머/);
  await page.locator(".help button").first().click();
  await settled(page);
  assert.equal(await page.inputValue("#q"), "트랜스포머");
  assert.ok(await page.locator("ol.hits > li").count() > 0);
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
  await close(page);
});

test("errors are said, and tried again", async () => {
  const page = await open("/?q=모델");
  await page.route("**/v1/search?*", (r) => r.abort());
  await page.selectOption("select", "votes");
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

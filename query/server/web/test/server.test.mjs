// SPDX-License-Identifier: GPL-2.0-or-later
// What the server writes or must stand itself: a hostile archive on every view, the page without JavaScript, proxies.
import assert from "node:assert/strict";
import { createServer, request } from "node:http";
import { after, before, test } from "node:test";
import { close, go, leave, open, press, settled, start, stop, total } from "./browser.mjs";

before(() => start());
after(stop);

test("a hostile digest does nothing among hits and filters", async () => {
  const page = await open("/?q=적대적인");
  assert.equal(await page.locator("ol.hits > li").count(), 2);
  assert.doesNotMatch(await page.title(), /owned/);
  assert.match(await page.textContent("ol.hits"), /<img src=x onerror/);
  assert.equal(await page.locator("a[href^='javascript:']").count(), 0);
  assert.equal(await page.locator("main img, main script, main svg").count(), 0);
  await press(page, "저자", "<script>alert(1)</script>");
  assert.equal(await total(page), 1);
  assert.match(await page.textContent(".chips"), /<script>alert\(1\)<\/script> ×/);
  await page.goto(`${page.base}/?author=${encodeURIComponent('A"B')}`);
  await settled(page);
  assert.equal(await total(page), 1);
  await press(page, "함께 쓴 저자", "<script>alert(1)</script>");
  assert.equal(await total(page), 1);
  assert.equal(await page.locator("main img, main script, main svg").count(), 0);
  await close(page);
});

test("a hostile digest does nothing on any view", async () => {
  const page = await open("/?paper=2412.66666");
  assert.match(await page.textContent("h1"), /<img src=x onerror/);
  const tags = encodeURIComponent("<img src=x onerror=alert(1)> 모델");
  for (const path of [
    "/",
    "/?paper=2412.66666",
    "/?day=2024-12-30",
    `/?q=${tags}&exact=1&sort=date`,
    `/?q=적대적인&author=${tags}&section=${tags}&votes=1..9&votes=unknown&from=2024-12`,
    "/?author=<script>alert(1)</script>",
    `/?concept=${tags}`,
    "/?concept=강화 학습",
    `/?compare=${encodeURIComponent("<svg onload=alert(1)>")}&compare=모델`,
  ]) {
    await go(page, path);
    assert.notEqual(await page.title(), "owned");
    assert.equal(await page.locator("main img, main script, main [onload], main [onerror], a[href^='javascript:']").count(), 0, path);
  }
  page.problems = page.problems.filter((p) => !p.includes("404")); // of the concept that nobody knows
  await close(page);
});

test("without JavaScript: hits, a paper, a day, the next page; previews of links; nothing hostile", async () => {
  const page = await open("about:blank", { javaScriptEnabled: false });
  await page.goto(`${page.base}/?q=${encodeURIComponent("모델")}`);
  assert.equal(await page.textContent("h1"), "모델");
  assert.equal(await page.inputValue("#q"), "모델");
  assert.equal(await page.locator("ol li").count(), 20);
  await page.locator("a[rel=next]").click();
  assert.match(page.url(), /offset=20/);
  assert.ok((await page.locator("ol li").count()) > 0);
  await page.locator("ol h2 a").first().click();
  assert.match(page.url(), /paper=/);
  const title = await page.textContent("h1");
  assert.equal(await page.getAttribute("meta[property='og:title']", "content"), `${title} – papersearch`);
  assert.ok((await page.getAttribute("meta[property='og:description']", "content")).length > 10);
  await page.locator(".facts a").first().click();
  assert.match(page.url(), /day=/);
  assert.ok((await page.locator("ol li").count()) > 0);
  await page.fill("#q", "diffusion");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=diffusion/);
  assert.equal(await page.textContent("h1"), "diffusion");
  await page.goto(`${page.base}/`);
  assert.ok((await page.locator("ol li").count()) > 0);
  for (const path of [
    "/?q=적대적인",
    "/?day=2024-12-30",
    "/?paper=2412.66666",
    `/?q=${encodeURIComponent('"><script>x</script></noscript><img src=x>')}`,
    "/?q=모델&votes=x",
    "/?paper=%00".replace("%00", "-"),
    "/?day=x",
  ]) {
    await page.goto(page.base + path);
    assert.equal(await page.locator("h1").count(), 1, path);
    assert.equal(await page.locator("main img, main script, main svg, a[href^='javascript:']").count(), 0, path);
    assert.notEqual(await page.title(), "owned");
  }
  await leave(page);
});

test("without JavaScript: the page's own words are in the language of the reader, and no others", async () => {
  const hangul = /\p{Script=Hangul}{2,}/u;
  for (const [locale, lang, more, none] of [
    ["ko-KR", "ko", "더 보기", /\bMore\b|\d papers\b|Search papers/],
    ["en-US", "en", "More", /더 보기|논문 \d+편|본문으로|논문 검색/],
  ]) {
    const page = await open("about:blank", { javaScriptEnabled: false, locale });
    for (const [path, status] of [
      ["/?q=the", 200],
      ["/?compare=the&compare=model", 200],
      ["/?paper=9999.99999", 404],
      ["/?day=1999-01-01", 404],
      ["/?q=a&votes=x", 200],
    ]) {
      assert.equal((await page.goto(page.base + path)).status(), status);
      assert.equal(await page.getAttribute("html", "lang"), lang);
      assert.doesNotMatch(await page.textContent("body > header"), none, path);
      const own = await page.locator("main").evaluate((main) => {
        for (const one of main.querySelectorAll("ol, ul")) one.remove();
        return main.textContent;
      });
      assert.doesNotMatch(own, none, path);
      if (lang === "en") assert.doesNotMatch(own, hangul, path);
    }
    await page.goto(`${page.base}/?q=모델`);
    assert.equal(await page.textContent("a[rel=next]"), more);
    await leave(page);
  }
});

test("without JavaScript: what is compared, and what is wrong or not there, is said", async () => {
  const page = await open("about:blank", { javaScriptEnabled: false });
  for (const [path, status, said] of [
    ["/?compare=모델&compare=diffusion", 200, /추세 비교.*모델.*diffusion/s],
    ["/?paper=9999.99999", 404, /그런 논문이 없습니다/],
    ["/?day=2024-02-30", 404, /그런 날은 없습니다/],
    ["/?day=1999-01-01", 404, /그날에는 요약이 없습니다/],
    ["/?q=diffusion&votes=abc", 200, /쓸 수 없는 값이 있습니다: votes/],
  ]) {
    const reply = await page.goto(page.base + path);
    assert.equal(reply.status(), status, path);
    assert.match(await page.textContent("main"), said, path);
    assert.equal(await page.locator("h1").count(), 1, path);
  }
  await page.goto(`${page.base}/?compare=모델&compare=diffusion`);
  await page.locator("main li a").last().click();
  assert.equal(await page.textContent("h1"), "diffusion");
  await page.goto(`${page.base}/?paper=%20`);
  assert.ok((await page.locator("ol li").count()) > 0); // of the newest day
  await leave(page);
});

test("below a path of a proxy, and where the browser keeps nothing", async () => {
  const page = await open("/");
  const proxy = createServer((asked, reply) => {
    if (!asked.url.startsWith("/search/")) return reply.writeHead(404).end();
    const passed = request(
      page.base + asked.url.slice("/search".length),
      { headers: { ...asked.headers, host: new URL(page.base).host, "x-forwarded-prefix": "/search", "x-forwarded-proto": "https" } },
      (answer) => {
        reply.writeHead(answer.statusCode, answer.headers);
        answer.pipe(reply);
      },
    );
    passed.end();
  });
  await new Promise((done) => proxy.listen(0, "127.0.0.1", done));
  const at = `http://127.0.0.1:${proxy.address().port}`;
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  );
  await page.goto(`${at}/search/`);
  await settled(page);
  assert.equal(await page.locator(".start").count(), 1);
  await page.fill("#q", "모델");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\/\?q=/);
  await settled(page);
  assert.ok((await page.locator("ol.hits > li").count()) > 3);
  await page.locator(".hit h2 a").first().click();
  await page.waitForSelector("article.paper");
  await page.locator(".home").click();
  await page.waitForSelector(".start");
  assert.equal(new URL(page.url()).pathname, "/search/");
  await page.click("#language");
  assert.match(await page.textContent("main"), /Search digests/);
  const described = await (await fetch(`${at}/search/v1/opensearch.xml`)).text();
  assert.match(described, /"https:\/\/127\.0\.0\.1:\d+\/search\/\?q=\{searchTerms\}"/);
  proxy.close();
  await close(page);
});

// SPDX-License-Identifier: GPL-2.0-or-later
// What has a limit, or is there already, or is nobody, is said.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { close, go, open, settled, start, stop, wanted } from "./browser.mjs";

before(() => start());
after(stop);

test("a range up to the last month stays open, and a range is one chip", async () => {
  const page = await open("/?q=모델");
  const bars = page.locator(".bars .bar");
  const last = (await bars.count()) - 1;
  const middle = async (i) => {
    const box = await bars.nth(i).boundingBox();
    return [box.x + box.width / 2, box.y + 20];
  };
  await page.mouse.move(...(await middle(last - 3)));
  await page.mouse.down();
  await page.mouse.move(...(await middle(last)), { steps: 3 });
  await page.mouse.up();
  await settled(page);
  assert.equal(wanted(page).get("from"), await bars.nth(last - 3).getAttribute("data-month"));
  assert.equal(wanted(page).has("to"), false);
  await page.goto(`${page.base}/?q=모델&from=2024-03&to=2024-10`);
  await settled(page);
  const chips = page.locator(".chips button[aria-label]");
  assert.equal(await chips.count(), 1);
  assert.match(await chips.textContent(), /2024년 3월 – 2024년 10월/);
  await chips.click();
  await settled(page);
  assert.deepEqual([...wanted(page).keys()], ["q"]);
  await close(page);
});

test("what is blank asks for nothing", async () => {
  const page = await open("about:blank");
  for (const path of ["/?q=%20", "/?compare=%20", "/?q=+&compare="]) {
    await page.goto(page.base + path);
    await settled(page);
    assert.equal(await page.locator(".start").count(), 1, path);
  }
  await close(page);
});

test("to compare: the field is empty after it was added; what is there already, and the sixth, is said", async () => {
  const page = await open("/?compare=모델&compare=Diffusion");
  const add = async (text) => {
    await page.fill(".add input", text);
    await page.keyboard.press("Enter");
    await settled(page);
  };
  await add("video");
  await page.waitForFunction(() => document.querySelectorAll(".legend li").length === 3);
  assert.equal(await page.inputValue(".add input"), "");
  await add("diffusion ");
  assert.match(await page.textContent(".add [role=status]"), /‘diffusion’은 이미 있습니다/);
  assert.equal(await page.locator(".legend li").count(), 3);
  await page.goto(`${page.base}/?${["a", "b", "c", "d", "e", "f"].map((q) => `compare=${q}`).join("&")}`);
  await settled(page);
  assert.equal(await page.locator(".legend li").count(), 5);
  assert.match(await page.textContent(".add [role=status]"), /5개까지/);
  await close(page);
});

test("without a clipboard the text is shown and selected", async () => {
  const page = await open("/?q=모델");
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  const button = page.locator(".hit .actions button", { hasText: "링크 복사" }).first();
  await button.focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog[open] textarea");
  assert.match(await page.evaluate(() => getSelection().toString() || document.activeElement.value), /\?paper=/);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("dialog[open]").count(), 0);
  await page.waitForFunction((wanted) => document.activeElement.textContent === wanted, "링크 복사");
  await close(page);
});

test("an author whom nobody knows is said to be none", async () => {
  const page = await open("/?author=Nobody Atall");
  assert.equal(await page.textContent("h1.author"), "Nobody Atall");
  assert.match(await page.textContent(".line [role=status]"), /‘Nobody Atall’: 그런 이름의 저자는 없습니다/);
  assert.equal(await page.locator(".help .facts").count(), 0);
  await close(page);
});

test("a query that no address has room for is searched as far as it fits, and this is said", async () => {
  const page = await open("/");
  await page.fill("#q", "강화학습 ".repeat(200));
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=/);
  await settled(page);
  assert.match(await page.textContent("#limit"), /너무 길어/);
  assert.equal(await page.locator("main [role=alert]").count(), 0);
  assert.ok(new URL(page.url()).search.length < 3100);
  await page.fill("#q", "강화학습");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.equal(await page.textContent("#limit"), "");
  await close(page);
});

test("an answer without papers has no histogram, and where nothing is chosen no filters; with days chosen it has both", async () => {
  const page = await open("/?q=zzzqqqx");
  assert.equal(await page.locator(".histogram, .menu-button").count(), 0);
  assert.match(await page.textContent(".empty"), /낱말을 줄이거나/);
  await page.locator(".empty button").click();
  assert.equal(await page.locator("dialog[open]").count(), 1);
  await page.keyboard.press("Escape");
  await go(page, "/?q=모델&author=Nobody Atall");
  assert.equal(await page.locator(".histogram").count(), 0);
  assert.ok((await page.locator(".menu-button").count()) > 1); // for another choice
  assert.ok((await page.locator("section.menu[aria-label='저자'] li button").count()) > 1);
  await go(page, "/?q=모델&from=2031");
  assert.ok((await page.locator(".histogram .bar i.some").count()) > 0);
  await close(page);
});

test("of a repaired word no more is said than is so", async () => {
  const page = await open("about:blank");
  const words = [
    { from: "노멀라이제이션", to: "normalization", as_well: true, span: [0, 21] },
    { from: "트렌스포머", to: "트랜스포머", as_well: false, span: [22, 37] },
  ];
  await page.route(/v1\/search/, async (route) => {
    const answer = await (await route.fetch()).json();
    await route.fulfill({ json: { ...answer, repaired: { query: "x", words } } });
  });
  await go(page, "/?q=모델");
  const said = () => page.locator(".help p").allTextContents();
  assert.deepEqual((await said()).slice(0, 2), [
    "‘노멀라이제이션’이 있는 논문이 거의 없어 ‘normalization’도 함께 찾았습니다.",
    "‘트렌스포머’ 대신 ‘트랜스포머’로 찾은 결과입니다.",
  ]);
  await page.click("#language");
  assert.deepEqual((await said()).slice(0, 2), [
    "Hardly a paper has “노멀라이제이션”. Showing “normalization” as well.",
    "Showing “트랜스포머” instead of “트렌스포머”.",
  ]);
  await close(page);
});

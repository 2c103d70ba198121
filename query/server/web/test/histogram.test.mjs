// SPDX-License-Identifier: GPL-2.0-or-later
// Papers by month: what is counted, labelled and chosen there.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { close, open, openMenu, settled, start, stop, total, visit, wanted } from "./browser.mjs";

before(() => start());
after(stop);

// The middle of a month in the histogram.
const monthAt = async (page, i) => {
  const box = await page.locator(".bars .bar").nth(i).boundingBox();
  return [box.x + box.width / 2, box.y + 20];
};

test("the histogram: a month by click, a range by brush that shows itself, by handles and by keys", async () => {
  const page = await open("/?q=모델");
  const bars = page.locator(".bars .bar");
  const all = await bars.count();
  assert.ok(all > 8);
  const month = (i) => bars.nth(i).getAttribute("data-month");
  const entries = await page.evaluate(() => history.length);
  await page.mouse.move(...(await monthAt(page, 2)));
  await page.mouse.down();
  await page.mouse.move(...(await monthAt(page, 4)), { steps: 4 });
  assert.equal(await page.locator(".bar.chosen").count(), 3);
  await page.mouse.move((await monthAt(page, 6))[0], 700, { steps: 4 }); // outside of the plot
  assert.equal(await page.locator(".bar.chosen").count(), 5);
  assert.equal(await page.evaluate(() => history.length), entries);
  await page.mouse.up();
  await settled(page);
  assert.deepEqual([wanted(page).get("from"), wanted(page).get("to")], [await month(2), await month(6)]);
  // What lies outside keeps its bars.
  assert.ok((await page.locator(".bar:not(.chosen) i.some").count()) > 0);
  const handle = await page.locator("[role=slider][data-end=to]").boundingBox();
  await page.mouse.move(handle.x + 12, handle.y + 40);
  await page.mouse.down();
  await page.mouse.move(...(await monthAt(page, 7)), { steps: 3 });
  await page.mouse.up();
  await settled(page);
  assert.deepEqual([wanted(page).get("from"), wanted(page).get("to")], [await month(2), await month(7)]);
  await page.locator("[role=slider][data-end=from]").focus();
  await page.keyboard.press("ArrowRight");
  await settled(page);
  assert.equal(wanted(page).get("from"), await month(3));
  await page.waitForFunction((wanted) => document.activeElement.dataset.end === wanted, "from");
  assert.match(await page.locator("[role=slider][data-end=from]").getAttribute("aria-valuetext"), /^\d{4}년 \d{1,2}월$/);
  await page.keyboard.press("Home");
  await settled(page);
  assert.equal(wanted(page).get("from"), await month(0));
  await page.mouse.click(...(await monthAt(page, 3)));
  await settled(page);
  assert.equal(wanted(page).get("from"), wanted(page).get("to"));
  await page.mouse.click(...(await monthAt(page, 3)));
  await settled(page);
  assert.equal(wanted(page).has("from"), false);
  await close(page);
});

test("the histogram says its first and its last month, and no label covers another", async () => {
  const page = await open("about:blank");
  let months = [];
  await page.route(/facets=1/, async (route) => {
    const answer = await (await route.fetch()).json();
    answer.facets.month = months.map((value) => ({ value, papers: 10 }));
    answer.trend = months.map((month) => ({ month, papers: 10, all: 10 }));
    await route.fulfill({ json: answer });
  });
  await page.goto(page.base);
  await settled(page);
  for (const count of [1, 2, 3, 4, 7, 14, 15, 20, 29, 43, 61, 200]) {
    months = Array.from({ length: count }, (_, i) => new Date(Date.UTC(2024, 11 - i)).toISOString().slice(0, 7)).reverse();
    await visit(page, "/?q=모델");
    assert.equal(await page.locator(".bars .bar").count(), count);
    for (const width of [1440, 1001, 1000, 700, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const labels = await page.locator(".ticks span:visible").evaluateAll((all) =>
        all.map((one) => {
          const { left, right } = one.getBoundingClientRect();
          return { left, right, text: one.textContent };
        }),
      );
      const about = `${count} months in ${width} pixels: ${labels.map((l) => l.text).join(", ")}`;
      const place = await page.locator(".plot").boundingBox();
      const end = place.x + place.width;
      assert.equal(labels[0].text.slice(0, 4), months[0].slice(0, 4), about);
      if (count > 1) assert.match(labels.at(-1).text, /12월?$/, about);
      for (let i = 1; i < labels.length; ++i) assert.ok(labels[i].left >= labels[i - 1].right + 2, about);
      assert.ok(labels[0].left >= place.x - 12 && labels.at(-1).right <= end + 12, about);
    }
  }
  await close(page);
});

test("the histogram counts the answer, also the months around those that are chosen", async () => {
  const page = await open("/?q=모델");
  const papers = () => page.locator(".bars .bar").evaluateAll((all) => all.map((b) => Number(b.dataset.papers)));
  const before = await papers();
  assert.equal(
    before.reduce((sum, n) => sum + n, 0),
    await total(page),
  );
  const third = await page.locator(".bars .bar").evaluateAll((all) => all.map((b, i) => (b.dataset.papers > 0 ? i : -1)).filter((i) => i >= 0)[2]);
  await page.mouse.click(...(await monthAt(page, third)));
  await settled(page);
  assert.deepEqual(await papers(), before);
  assert.equal(await page.locator(".bar.chosen").count(), 1);
  assert.equal(await total(page), before[third]);
  await openMenu(page, "기간");
  const months = page.locator(".months select");
  await months.nth(0).selectOption("2024-12");
  await settled(page);
  assert.equal(wanted(page).toString(), new URLSearchParams({ q: "모델", from: "2024-12" }).toString());
  await months.nth(1).selectOption("2024-10"); // before the first: there is no such range
  await settled(page);
  assert.deepEqual([wanted(page).get("from"), wanted(page).get("to")], [null, "2024-10"]);
  await page.goto(`${page.base}/?q=모델&month=2024-10`);
  await settled(page);
  assert.deepEqual(await papers(), before);
  assert.equal(await page.locator(".bar.chosen").getAttribute("data-month"), "2024-10");
  await close(page);
});

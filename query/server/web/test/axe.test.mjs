// SPDX-License-Identifier: GPL-2.0-or-later
// Each view in each width, light and dark, Korean and English: what axe finds, and pictures to look at.
// SCREENSHOTS=/tmp/pictures BIN=build/bin SOURCE=. node --test test/axe.test.mjs   writes the pictures.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { leave, open, SCREENSHOTS, settled, start, stop, visit } from "./browser.mjs";

const kAxe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const kTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const kDesktop = { width: 1440, height: 900 };
const kTablet = { width: 1024, height: 768 };
const kPhone = { width: 390, height: 844 };

before(() => start());
after(stop);

const views = async () => {
  const page = await open("/?q=모델");
  const id = await page.locator("ol.hits > li").first().getAttribute("data-id");
  const day = await page.locator(".facts time").first().getAttribute("datetime");
  await leave(page);
  return [
    ["start", "/"],
    ["results", "/?q=강화학습"],
    ["chosen", "/?q=모델&votes=10..19&votes=20..49&from=2024-06"],
    ["nothing", "/?q=zzzqqqx"],
    ["menu", "/?q=모델", (on) => on.locator(".menu-button").first().click(), ".filters"],
    ["help", "/?q=모델", (on) => on.locator("#help-button").click()],
    ["paper", `/?paper=${id}`],
    ["day", `/?day=${day}`],
    ["concept", "/?concept=강화 학습"],
    ["spellings", "/?concept=LLM"],
    ["author", "/?author=Furu Wei"],
    ["compare", "/?compare=강화학습&compare=diffusion"],
    ["missing", "/?day=1999-01-01"],
  ];
};

const closeAll = (page) =>
  page.evaluate(() => {
    document.querySelector("dialog[open]")?.close();
    document.querySelector(":popover-open")?.hidePopover();
  });

const findings = async (page, part) => {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(kAxe);
  return page.evaluate(
    ([context, runOnly]) =>
      window.axe
        .run(context ?? document, { runOnly, resultTypes: ["violations"] })
        .then(({ violations }) => violations.map((v) => `${v.id} ${v.nodes.length} ${v.nodes[0].html} ${v.nodes[0].failureSummary}`)),
    [part, { type: "tag", values: kTags }],
  );
};

// Views follow each other in one document, and widths change in it: to load a view and axe anew each time takes several
// times as long. A view of which a picture is wanted is loaded.
//
// No rule of axe depends on the language, the colours and the width at once, so it reads each view twice: in Korean, light and
// wide, and in English, dark and narrow. Whether a view is as wide as its window is seen in each language and width; there are
// pictures of each in both colours.
const kSettings = [
  { locale: "ko-KR", sizes: [kDesktop, kTablet], colours: "light", read: kDesktop },
  { locale: "ko-KR", sizes: [kPhone], colours: "light", read: null },
  { locale: "en-US", sizes: [kDesktop, kTablet], colours: "dark", read: null },
  { locale: "en-US", sizes: [kPhone], colours: "dark", read: kPhone },
];

for (const { locale, sizes, colours, read } of kSettings) {
  const language = locale.slice(0, 2);
  const isPhone = sizes.includes(kPhone);
  const title = `no view is wider than the window${read ? ", and axe finds nothing on it" : ""}: ${language}, ${colours}, ${isPhone ? "phone" : "desktop"}`;
  test(title, async () => {
    const touch = isPhone ? { hasTouch: true, isMobile: true } : {};
    const page = await open("/", { viewport: sizes[0], locale, colorScheme: colours, bypassCSP: true, reducedMotion: "reduce", ...touch });
    // `part`: what is new in it, where the rest is that of another view
    for (const [name, path, act, part] of await views()) {
      await closeAll(page);
      await page.setViewportSize(sizes[0]);
      await (SCREENSHOTS ? page.goto(page.base + path) : visit(page, path));
      await settled(page);
      await act?.(page);
      for (const size of sizes) {
        await page.setViewportSize(size);
        for (const colorScheme of SCREENSHOTS ? [colours === "light" ? "dark" : "light", colours] : []) {
          await page.emulateMedia({ colorScheme });
          await page.screenshot({ path: join(SCREENSHOTS, `${name}-${size.width}-${language}-${colorScheme}.png`) });
        }
        if (size === read) assert.deepEqual(await findings(page, part), [], `${name} ${size.width}`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, `${name} ${size.width} is wider than the window`);
      }
    }
    await leave(page);
  });
}

// SPDX-License-Identifier: GPL-2.0-or-later
// Makes the pictures in docs/, of the sample archive.   BIN=build/bin SOURCE=. node query/server/web/test/pictures.mjs
import { readFileSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { leave, open, SOURCE, start, stop } from "./browser.mjs";

const kDesktop = { viewport: { width: 1160, height: 740 }, colorScheme: "light" };
const kPhone = { viewport: { width: 390, height: 780 }, colorScheme: "dark", hasTouch: true, isMobile: true };
const kPaper = "/?paper=2402.08609";
const docs = (name) => join(SOURCE, "docs", name);

async function picture(name, path, options) {
  const page = await open(path, { reducedMotion: "reduce", ...options });
  await page.evaluate(() => document.activeElement.blur());
  await page.screenshot({ path: docs(name) });
  await leave(page);
}

// Phones side by side.
async function row(name, parts) {
  const page = await open("about:blank", { viewport: { width: parts.length * 406 + 16, height: 812 } });
  const images = parts.map((part) => `<img src="data:image/png;base64,${readFileSync(docs(part)).toString("base64")}">`);
  await page.setContent(`<body style="margin:16px;display:flex;gap:16px;background:#3a3d44">${images.join("")}`);
  await page.screenshot({ path: docs(name) });
  await leave(page);
  for (const part of parts) unlinkSync(docs(part));
}

await start("chromium", { isHostile: false });
for (const [locale, suffix] of [
  ["en-US", ""],
  ["ko-KR", "-ko"],
]) {
  await picture(`screenshot${suffix}.png`, "/?q=모델", { locale, ...kDesktop });
}
await picture("screenshot-start.png", "/", { locale: "ko-KR", ...kDesktop });
await picture("screenshot-paper.png", kPaper, { locale: "en-US", ...kDesktop });
const phones = { "phone1.png": "/", "phone2.png": "/?q=강화학습", "phone3.png": "/?compare=diffusion&compare=transformer" };
for (const [name, path] of Object.entries(phones)) await picture(name, path, { locale: "ko-KR", ...kPhone });
await row("screenshot-phone.png", Object.keys(phones));
await stop();

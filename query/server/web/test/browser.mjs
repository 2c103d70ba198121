// SPDX-License-Identifier: GPL-2.0-or-later
// A server with a small archive, and a browser that looks at it.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import playwright from "playwright-core";

// ASSETS: a folder to serve the page from, instead of the one built in. SCREENSHOTS: a folder for a picture of each view.
export const { BIN, SOURCE, CHROMIUM = "/usr/bin/chromium", FIREFOX = "/usr/bin/firefox-esr", ASSETS, SCREENSHOTS } = process.env;
const kPatience = 60_000; // milliseconds until what should happen has not; it happens late beside other tests and sanitizers
let folder, server, base, browser;
let spare = null; // a context that is as it was when it was new

const kHostile = `## Daily Papers (2024-12-30)

### [&lt;img src=x onerror="document.title='owned'"&gt; "quoted" \u202Etxt](https://arxiv.org/abs/2412.66666)
Vote: 3
Authors: <script>alert(1)</script>, A"B

- **<b>What's</b>**: <script>document.title='owned'</script> 적대적인 글 \u001b[31m & <svg onload=alert(1)>

### [SL$^{2}$A-INR and $\\textbf{Only-IF}$, $\\sim$20 $ε$-VAE latextitle](https://arxiv.org/abs/2412.66667)
Vote: 1

- 제목에 수식이 있는 논문

### [Link](javascript:alert(1))

- 적대적인 링크
`;
const kLaunch = {
  chromium: () => playwright.chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] }),
  // BiDi has no word for colours, so this one is dark altogether.
  firefox: () => playwright._bidiFirefox.launch({ executablePath: FIREFOX, firefoxUserPrefs: { "layout.css.prefers-color-scheme.content-override": 0 } }),
};

// Starts a server of the small archive and, for tests, a hostile digest, and a browser beside it.
export async function start(name = "chromium", { isHostile = true } = {}) {
  const launching = kLaunch[name]();
  if (SCREENSHOTS) mkdirSync(SCREENSHOTS, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), "page-"));
  cpSync(join(SOURCE, "data/archive"), join(folder, "archive"), { recursive: true });
  if (isHostile) writeFileSync(join(folder, "archive/hostile.md"), kHostile);
  execFileSync(join(BIN, "paperindex"), ["-q", "--db", join(folder, "db"), join(folder, "archive")]);
  const port = join(folder, "port");
  server = spawn(join(BIN, "paperserve"), [
    "--db",
    join(folder, "db"),
    "--listen",
    "127.0.0.1:0",
    "--port-file",
    port,
    "--trusted-proxy",
    "127.0.0.1",
    ...(ASSETS ? ["--assets", ASSETS] : []),
  ]);
  await until(() => existsSync(port) && readFileSync(port, "utf8").endsWith("\n"));
  base = `http://127.0.0.1:${readFileSync(port, "utf8").trim()}`;
  browser = await launching;
}

export async function stop() {
  await browser?.close();
  server?.kill("SIGTERM");
  await new Promise((r) => server?.on("exit", r));
  rmSync(folder, { recursive: true });
}

// A page of its own, in the context that tests without options share: a new context has a new process, in which the script and the
// fonts are read anew, and which takes twice as long. A test that fails keeps its context.
export async function open(path = "/", options = null) {
  const context = (!options && spare) || (await browser.newContext({ locale: "ko-KR", ...options }));
  if (context === spare) spare = null;
  context.setDefaultTimeout(kPatience);
  const page = await context.newPage();
  page.isUsual = !options;
  page.base = base;
  page.problems = [];
  page.on("console", (m) => m.type() === "error" && page.problems.push(m.text()));
  page.on("pageerror", (e) => page.problems.push(String(e)));
  await page.goto(path === "about:blank" ? path : base + path);
  for (const before of context.pages()) if (before !== page) await before.close();
  await settled(page);
  return page;
}
// Neither the hits nor the numbers beside them are waited for.
export const settled = (page) => (page.url() === "about:blank" ? null : page.waitForFunction(() => !document.querySelector("[aria-busy]")));
export const go = async (page, path) => {
  await page.goto(page.base + path);
  await settled(page);
};
// Goes to an address within the document, as Back and Forward do. To load it takes several times as long.
export async function visit(page, path) {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await settled(page);
}
// Waits for what no event of the browser tells.
export async function until(holds) {
  for (const end = Date.now() + kPatience; !(await holds()); await new Promise((r) => setTimeout(r, 20))) assert.ok(Date.now() < end, `never: ${holds}`);
}
export const wanted = (page) => new URL(page.url()).searchParams;
// The requests of the page for hits, as their parameters; those that only count have a limit of 0.
export function searches(page) {
  const asked = [];
  page.on("request", (r) => {
    const url = new URL(r.url());
    if (url.pathname === "/v1/search" && url.searchParams.get("limit") !== "0") asked.push(url.searchParams);
  });
  return asked;
}
export const total = async (page) => Number((await page.textContent("[role=status]")).match(/\d[\d,]*/)?.[0].replace(",", "") ?? 0);
// A facet by its title: the texts of its buttons, their numbers, and which of them are pressed.
export const facet = async (page, title) =>
  Object.fromEntries(
    await page
      .locator(`section.menu[aria-label="${title}"] li button`)
      .evaluateAll((all) =>
        all.map((b) => [
          b.querySelector("span").textContent,
          { papers: Number(b.querySelector("small").textContent.replace(",", "")), pressed: b.getAttribute("aria-pressed") === "true" },
        ]),
      ),
  );
export const openMenu = async (page, title) => {
  if (await page.locator("[role=option]").count()) await page.keyboard.press("Escape"); // they are above the menus
  if (await page.locator(`section.menu[aria-label="${title}"]`).isHidden()) await page.locator(".menu-button", { hasText: title }).click();
};
export const press = async (page, title, text) => {
  await openMenu(page, title);
  await page
    .locator(`section.menu[aria-label="${title}"] li button`, {
      has: page.locator("span", { hasText: text === null ? /./ : new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`) }),
    })
    .first()
    .click();
  await settled(page);
  await page.evaluate(() => document.querySelector(":popover-open")?.hidePopover());
};
// Fails where the page had other problems than these.
export const close = async (page, problems = []) => {
  assert.deepEqual(page.problems, problems);
  await leave(page);
};
export async function leave(page) {
  const context = page.context();
  if (!page.isUsual || spare || browser.browserType() !== playwright.chromium) return context.close();
  const session = await context.newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await session.send("Storage.clearDataForOrigin", { origin: base, storageTypes: "all" });
  await context.setOffline(false);
  await context.clearPermissions();
  await page.goto(`${base}/healthz`); // the page stays until the next one is there, since the process ends with the last
  spare = context;
}

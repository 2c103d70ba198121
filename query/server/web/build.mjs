// SPDX-License-Identifier: GPL-2.0-or-later
// Bundles the page into dist/, which is committed: a machine without npm builds the programs.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

mkdirSync("dist", { recursive: true });
await build({
  entryPoints: ["src/app.js"],
  outfile: "dist/app.js",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  lineLimit: 180,
  legalComments: "inline",
});
await build({ entryPoints: ["src/style.css"], outfile: "dist/style.css", minify: true, lineLimit: 180 });
copyFileSync("src/index.html", "dist/index.html");
for (const file of ["dist/app.js", "dist/style.css", "dist/index.html"]) {
  // one newline at the end, as a text has it
  writeFileSync(file, `${readFileSync(file, "utf8").trimEnd()}\n`);
}

// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// Light or dark: as the system has it, until the reader chooses.
import { recall, remember } from "./memory.js";

const kThemes = /** @type {const} */ (["auto", "light", "dark"]);
/** @type {typeof kThemes[number]} */
let theme = kThemes.includes(recall("theme")) ? recall("theme") : "auto";

export const currentTheme = () => theme;

function apply() {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function nextTheme() {
  theme = kThemes[(kThemes.indexOf(theme) + 1) % kThemes.length];
  remember("theme", theme);
  apply();
}

apply();

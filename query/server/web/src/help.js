// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// The help on queries and keys, in a dialog.
import { html, render } from "lit-html";
import { byId } from "./elements.js";
import { t } from "./texts.js";

const dialog = /** @type {HTMLDialogElement} */ (byId("help"));

export function showHelp() {
  render(
    html`<h2>${t.help}<button type="button" class="close" aria-label=${t.close} @click=${() => dialog.close()}>×</button></h2>
    <dl>${t.helpRows.map(([query, meaning]) => html`<div><dt><code>${query}</code></dt><dd>${meaning}</dd></div>`)}</dl>
    <dl>${t.keys.map(([key, meaning]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${meaning}</dd></div>`)}</dl>`,
    dialog,
  );
  if (!dialog.open) dialog.showModal();
}

dialog.addEventListener("click", (e) => {
  if (e.target === dialog) dialog.close();
});

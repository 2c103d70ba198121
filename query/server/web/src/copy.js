// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// Copies a text. Where the browser does not let the page do it, as without https, the text is shown and selected.
import { html, render } from "lit-html";
import { t } from "./texts.js";

const kSaid = 1500; // milliseconds for which a button says that it was done

/** @param {string} text @param {string} title */
function show(text, title) {
  const dialog = document.createElement("dialog");
  document.body.append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  render(
    html`<h2>${title}<button type="button" class="close" aria-label=${t.close} @click=${() => dialog.close()}>×</button></h2><p class="facts" id="by-hand">${t.copyByHand}</p><textarea readonly rows="6" aria-labelledby="by-hand" .value=${text}></textarea>`,
    dialog,
  );
  dialog.setAttribute("aria-label", title);
  dialog.showModal();
  const field = dialog.querySelector("textarea");
  field?.focus();
  field?.select();
}

/** @param {string} text @param {HTMLElement} button */
export async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return show(text, button.textContent ?? "");
  }
  const before = button.textContent;
  button.textContent = t.copied;
  setTimeout(() => {
    button.textContent = before;
  }, kSaid);
}

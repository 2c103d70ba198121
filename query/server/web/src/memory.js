// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// What the browser keeps for the reader: nothing where it does not let the page keep anything.

/** @param {string} key @returns {any} */
export function recall(key) {
  try {
    return JSON.parse(localStorage.getItem(`papersearch.${key}`) ?? "null");
  } catch {
    return null;
  }
}

/** @param {string} key @param {any} value */
export function remember(key, value) {
  try {
    localStorage.setItem(`papersearch.${key}`, JSON.stringify(value));
  } catch {
    /* The page works without it until it is closed. */
  }
}

#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# The page in a real browser.   page.sh BIN SOURCE
# Exits with 77, which ctest shows as skipped, where Chromium or the page's tools are not installed (make deps).
set -eu
web=$2/query/server/web
if ! command -v chromium >/dev/null || ! command -v node >/dev/null || [ ! -d "$web/node_modules/playwright-core" ]; then
  echo "skipped: no Chromium, or no node_modules; install them with: make deps"
  exit 77
fi
# Two files at once: each waits for a browser and a server most of the time.
BIN=$1 SOURCE=$2 exec node --test --test-concurrency=2 "$web"/test/*.test.mjs

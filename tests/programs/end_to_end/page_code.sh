#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# The code of the page is formatted, without lint, of the types of the API, and has words for what the server says.
#   page_code.sh SOURCE
# Exits with 77, which ctest shows as skipped, where the page's tools are not installed (make deps).
set -eu
cd "$1/query/server/web"
if ! ./node_modules/.bin/biome --version >/dev/null 2>&1 || ! [ -x ./node_modules/.bin/tsc ] || ! [ -x ./node_modules/.bin/openapi-typescript ]; then
  echo "skipped: no biome, tsc or openapi-typescript; install them with: make deps"
  exit 77
fi
exec npm run --silent check

#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# The page's bundle is what its sources make.   bundle.sh SOURCE
# Exits with 77, which ctest shows as skipped, where the page's tools are not installed (make deps).
set -eu
cd "$1/query/server/web"
if ! command -v node >/dev/null || ! ./node_modules/.bin/esbuild --version >/dev/null 2>&1; then
  echo "skipped: no node, or no node_modules; install them with: make deps"
  exit 77
fi
committed=$(mktemp -d)
trap 'rm -r "$committed"' EXIT
cp -r dist "$committed/dist"
node build.mjs
diff -r dist "$committed/dist" || { echo "the bundle in dist/ is not what src/ makes: commit what is there now"; exit 1; }

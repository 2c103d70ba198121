#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# The server answers requests that are made from its OpenAPI document as the document says.   schemathesis.sh BIN SOURCE
# Says so and ends where schemathesis is not installed (pip install schemathesis). What the document cannot say of valid
# requests, such as that a range of days does not end before it begins, is left out (schemathesis.toml).
set -eu
if ! command -v schemathesis >/dev/null; then
  echo "skipped: no schemathesis; install it with: pip install schemathesis"
  exit 0
fi
bin=$(realpath "$1")
source=$(realpath "$2")
folder=$(mktemp -d)
cd "$folder"  # where it leaves what it remembers
"$bin/paperindex" -q --db "$folder/db" "$source/data/archive"
"$bin/paperserve" --db "$folder/db" --listen 127.0.0.1:0 --port-file "$folder/port" &
server=$!
trap 'kill $server; wait $server || true; rm -r "$folder"' EXIT
while [ ! -s "$folder/port" ]; do
  kill -0 $server  # where the server ended, so does the test
  sleep 0.05
done
schemathesis --config-file "$source/tests/programs/end_to_end/schemathesis.toml" run \
  "http://127.0.0.1:$(cat "$folder/port")/v1/openapi.json" --max-examples "${EXAMPLES:-100}"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# What runs in several threads, under ThreadSanitizer: a finding ends the program with 66 and fails the run.   tsan.sh BIN SOURCE
set -euo pipefail
bin=$(realpath "$1") source=$(realpath "$2")
here=$(realpath "$(dirname "$0")")
export TSAN_OPTIONS="exitcode=66 suppressions=$here/tsan_suppressions.txt"
python3 -W ignore "$here/server.py" "$bin" "$source"
python3 -W ignore "$here/server_index.py" "$bin" "$source"
PAPERSEARCH_SOAK_SECONDS=${PAPERSEARCH_SOAK_SECONDS:-20} "$bin/papersearch_tests" "readers beside a writer*"
"$bin/papersearch_tests" "*several threads*,*kept*,a server *"

# A crowd that comes, asks, hangs up early and stays silent, while the index changes and the server is told to open it again.
folder=$(mktemp -d)
server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$folder"' EXIT
cp -r "$source/data/archive" "$folder/archive"
"$bin/paperindex" -q --db "$folder/db" "$folder/archive"
"$bin/paperserve" --db "$folder/db" --listen 127.0.0.1:0 --port-file "$folder/port" --connections 60 --cache 0 --threads 4 2>"$folder/log" &
server=$!
while [ ! -s "$folder/port" ]; do sleep 0.1; done
python3 "$here/crowd_under_change.py" "$(cat "$folder/port")" "$server" "$bin/paperindex" "$folder" "${PAPERSEARCH_CROWD_SECONDS:-20}"
kill -TERM "$server"
wait "$server" || { cat "$folder/log"; exit 1; }
server=""
if grep -A40 "WARNING: ThreadSanitizer" "$folder/log"; then exit 1; fi
echo "ThreadSanitizer: no finding"

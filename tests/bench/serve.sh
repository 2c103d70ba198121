#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Load on loopback: 200 mixed searches over the archive replicated 20 times, cores shared with the load.
#   serve.sh BIN ARCHIVE
set -euo pipefail
bin=$(realpath "$1") archive=$2
here=$(cd "$(dirname "$0")" && pwd)
command -v wrk >/dev/null || { echo "serve: needs wrk"; exit 0; }
tmp=$(mktemp -d)
server=
trap 'kill $server 2>/dev/null || true; rm -rf "$tmp"' EXIT
python3 "$here/replicate.py" "$archive" "$tmp/archive" 20
python3 - "$archive" "$tmp" <<'PY'
import json, pathlib, random, re, sys, urllib.parse
source, tmp = map(pathlib.Path, sys.argv[1:])
words = []
for f in sorted(source.rglob("*.md")):
    words += re.findall(r"[가-힣]{2,6}|[A-Za-z]{4,}", f.read_text(errors="replace"))[:40]
rng = random.Random(1)
queries = [" ".join(rng.sample(words, rng.choice([1, 1, 2, 2, 3]))) for _ in range(200)]
(tmp / "q.lua").write_text("local q = {" + ",".join(json.dumps("/v1/search?q=" + urllib.parse.quote(q)) for q in queries) +
    "}\nlocal i = 0\nrequest = function() i = i % #q + 1; return wrk.format('GET', q[i]) end\n")
PY
"$bin/paperindex" -q --db "$tmp/db" "$tmp/archive" 2>/dev/null || true

serve() {
  rm -f "$tmp/port"
  "$bin/paperserve" --db "$tmp/db" --listen 127.0.0.1:0 --port-file "$tmp/port" "$@" 2>/dev/null &
  server=$!
  until [ -s "$tmp/port" ]; do sleep 0.05; done
  url=http://127.0.0.1:$(cat "$tmp/port")
}
stop() { kill "$server"; wait "$server" || true; }
load() { wrk -t1 -c"$1" -d"$2" --timeout 10s --latency -s "$tmp/q.lua" "$url" | grep -E "^ *(50|99)%|Requests/sec|Non-2xx|Socket" | tr '\n' ' ' | tr -s ' '; echo; }
# Of the process that serves: the one that was started watches over it.
rss() { awk '/VmRSS/ {print $2}' "/proc/$(pgrep -P "$server" || echo "$server")/status"; }

echo "200 searches over 20 x ${archive##*/../}:"
serve --cache 0
wrk -t1 -c2 -d3s -s "$tmp/q.lua" "$url" >/dev/null
echo "each searched anew, 16 connections: $(load 16 10s)"
python3 "$here/spellings.py" "$url" "$tmp/q.lua" "$archive"
stop
serve
wrk -t1 -c16 -d3s -s "$tmp/q.lua" "$url" >/dev/null
echo "answers kept (the default), 16 connections: $(load 16 10s)"
echo "256 connections: $(load 256 10s)"
python3 "$here/crowd.py" "$url" "$tmp/q.lua"
commits=0
(
  while sleep 1; do
    commits=$((commits + 1))
    printf '## Daily Papers (2025-01-01)\n\n### [Load %d](https://arxiv.org/abs/9901.%05d) (▲1)\n\n강화 학습 %d\n' \
      "$commits" "$commits" "$commits" >"$tmp/archive/new$commits.md"
    "$bin/paperindex" -q --db "$tmp/db" "$tmp/archive" 2>/dev/null && echo "$commits" >"$tmp/commits"
  done
) &
writer=$!
echo "while paperindex commits every second, 16 connections: $(load 16 20s)"
kill "$writer"
wait "$writer" 2>/dev/null || true
echo "  commits meanwhile: $(cat "$tmp/commits" 2>/dev/null || echo none); a failed answer would stand above as Non-2xx or Socket errors"
before=$(rss)
for _ in 1 2 3 4; do wrk -t1 -c16 -d10s -s "$tmp/q.lua" "$url"; done | awk '/requests in/ {n += $1} END {printf "%d requests, ", n}'
echo "memory $before kB before, $(rss) kB after"
stop

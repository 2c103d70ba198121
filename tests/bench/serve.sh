#!/usr/bin/env bash
# Load on loopback: 200 mixed searches over the archive replicated 20 times, 16 connections.   serve.sh BIN ARCHIVE
set -euo pipefail
bin=$1 archive=$2
command -v wrk >/dev/null || { echo "serve: needs wrk"; exit 0; }
tmp=$(mktemp -d)
trap 'kill $server 2>/dev/null; rm -rf "$tmp"' EXIT
python3 - "$archive" "$tmp" <<'PY'
import json, pathlib, random, re, sys, urllib.parse
source, tmp = map(pathlib.Path, sys.argv[1:])
words = []
for f in sorted(source.rglob("*.md")):
    text = f.read_text(errors="replace")
    words += re.findall(r"[가-힣]{2,6}|[A-Za-z]{4,}", text)[:40]
    for i in range(20):
        path = tmp / "archive" / str(i) / f.relative_to(source)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(re.sub(r"(abs/)([0-9.]+)", rf"\g<1>\g<2>r{i}", text) if i else text)
rng = random.Random(1)
queries = [" ".join(rng.sample(words, rng.choice([1, 1, 2, 2, 3]))) for _ in range(200)]
(tmp / "q.lua").write_text("local q = {" + ",".join(json.dumps("/v1/search?q=" + urllib.parse.quote(q)) for q in queries) +
    "}\nlocal i = 0\nrequest = function() i = i % #q + 1; return wrk.format('GET', q[i]) end\n")
PY
"$bin/paperindex" -q --db "$tmp/db" "$tmp/archive" 2>/dev/null || true
"$bin/paperserve" --db "$tmp/db" --listen 127.0.0.1:0 --port-file "$tmp/port" 2>/dev/null &
server=$!
until [ -s "$tmp/port" ]; do sleep 0.05; done
url=http://127.0.0.1:$(cat "$tmp/port")
wrk -t1 -c16 -d5s -s "$tmp/q.lua" "$url" >/dev/null
rss() { awk '/VmRSS/ {print $2}' "/proc/$server/status"; }
before=$(rss)
wrk -t1 -c16 -d20s --latency -s "$tmp/q.lua" "$url" | grep -E "99%|Requests/sec|Non-2xx" || true
echo "memory: $before kB before, $(rss) kB after"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Prints ratios: what the index costs beside stems alone, and a cold search beside ripgrep where that is installed.
#   run.sh BUILD [ARCHIVE]
# Without an archive it takes one that lies beside the checkout, else the sample, for which limits mean nothing and are not
# printed. Says what it would measure besides if more were installed.
set -euo pipefail
build=$1
source=$(cd "$(dirname "$0")/../.." && pwd)
archive=${2:-}
if [ -z "$archive" ]; then
  archive=$source/../shared/archive
  [ -d "$archive" ] || archive=$source/data/archive
fi
archive=$(realpath "$archive")
echo "corpus: $archive"
python3 "$source/tests/bench/scale.py" "$archive"
lacks() { command -v "$1" >/dev/null || echo "not installed: $1 ($2), so $3 is left out"; }
lacks rg ripgrep "grep beside the search"
lacks omindex xapian-omega "Omega beside the full build"
lacks wrk wrk "load on the server"
cmake --build "$build" --target index_bench >/dev/null
"$build/bin/index_bench" "$archive"

db=$(mktemp -d)
trap 'rm -rf "$db"' EXIT
"$build/bin/paperindex" -q --db "$db/index" "$archive" 2>/dev/null || true
python3 - "$build/bin/papersearch" "$db/index" "$archive" <<'PY'
import shutil, subprocess, sys, time
program, db, archive = sys.argv[1:]
def median(command, rounds=40):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - start)
    return sorted(times)[len(times) // 2] * 1000
for query in ("long-context", "강화학습", "LLM의 추론 비용", "votes:10.. date:2024 diffusion"):
    print(f"papersearch {query!r}: {median([program, '--db', db, query]):.1f} ms, whole process, median of 40")
print(f"papersearch --version (process start): {median([program, '--version']):.1f} ms")
if shutil.which("rg"):
    print(f"rg -c long-context: {median(['rg', '-c', 'long-context', archive]):.1f} ms")
PY

python3 "$source/tests/bench/ingest.py" "$build/bin" "$archive"

python3 "$source/tests/bench/latency.py" "$build/bin" "$archive"

python3 "$source/tests/bench/facets.py" "$build/bin" "$archive" 31

"$source/tests/bench/serve.sh" "$build/bin" "$archive"

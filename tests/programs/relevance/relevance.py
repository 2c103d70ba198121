#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""How well judged queries find their papers, per slice, over data/archive; a slice below its floor fails.

  relevance.py BIN SOURCE            the judged queries of queries.tsv, and the floors below
  relevance.py BIN SOURCE --real     then ../shared/eval/relevance.py too, where it is there
"""
import collections
import json
import math
import pathlib
import subprocess
import sys
import tempfile

# What a slice must keep: the nDCG@10 it had when it was set, less .03 for changes that help elsewhere.
FLOORS_FILE = pathlib.Path(__file__).with_name("floors.tsv")
BIN, SOURCE = (pathlib.Path(a).resolve() for a in sys.argv[1:3])


def queries():
    for line in pathlib.Path(__file__).with_name("queries.tsv").read_text().splitlines():
        if line and not line.startswith("#"):
            name, query, ids = line.split("\t")
            yield name, query, set(ids.split(","))


def measure(hits, relevant):
    gains = [1 if h in relevant else 0 for h in hits[:10]]
    ideal = sum(1 / math.log2(i + 2) for i in range(min(10, len(relevant))))
    first = next((i for i, g in enumerate(gains) if g), None)
    return 0 if first is None else 1 / (first + 1), sum(g / math.log2(i + 2) for i, g in enumerate(gains)) / ideal


def main():
    floors = dict(line.split("\t") for line in FLOORS_FILE.read_text().splitlines() if not line.startswith("#"))
    rows = collections.defaultdict(list)
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run([BIN / "paperindex", "-q", "--db", tmp + "/db", SOURCE / "data/archive"], check=True)
        for name, query, relevant in queries():
            run = subprocess.run([BIN / "papersearch", "--db", tmp + "/db", "--format", "jsonl", "--", query], capture_output=True)
            if run.returncode not in (0, 1):
                raise SystemExit(f"papersearch exited {run.returncode} on {query!r}")
            rows[name].append(measure([json.loads(line)["id"] for line in run.stdout.splitlines()], relevant))
    failed = [name for name in floors if name not in rows]
    print(f"{'slice':24} {'queries':>7} {'MRR@10':>7} {'nDCG@10':>7} {'floor':>6}")
    for name, figures in rows.items():
        mrr, ndcg = (sum(f[i] for f in figures) / len(figures) for i in (0, 1))
        floor = float(floors.get(name, "1"))
        print(f"{name:24} {len(figures):7} {mrr:7.3f} {ndcg:7.3f} {floor:6.2f}{'  below its floor' if ndcg < floor else ''}")
        if ndcg < floor:
            failed.append(name)
    real = SOURCE.parent / "shared/eval/relevance.py"
    if "--real" in sys.argv and real.exists():
        subprocess.run([sys.executable, real, "--bin", BIN, "--archive", SOURCE.parent / "shared/archive", "--sample", "500"], check=True)
    return 1 if failed else 0


sys.exit(main())

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Goldens: query -> tree -> plan -> first hits over data/archive.   check.py BIN SOURCE [--update]"""
import json
import pathlib
import subprocess
import sys
import tempfile

BIN, SOURCE = (pathlib.Path(a).resolve() for a in sys.argv[1:3])
HERE = pathlib.Path(__file__).parent


def answers():
    with tempfile.TemporaryDirectory() as db:
        subprocess.run([BIN / "paperindex", "-q", "--db", db + "/index", SOURCE / "data/archive"], check=True, capture_output=True)
        for query in (HERE / "queries.txt").read_text().splitlines():
            if query.startswith("#"):
                continue
            words, _, options = query.partition(" --")
            run = subprocess.run([BIN / "papersearch", "--db", db + "/index", "--format", "json", "--explain", "--limit", "5",
                                  *(("--" + options).split() if options else []), "--", words], capture_output=True)
            answer = json.loads(run.stdout)
            yield {"query": query, "tree": answer["explain"]["tree"],
                   "notes": [n["code"] for n in answer["notes"]], "suggestions": [s["query"] for s in answer["suggestions"]],
                   "plan": answer["explain"]["plan"], "total": answer["total"], "partial": answer["total_partial"],
                   "hits": [("some: " if h["partial"] else "") + h["id"] + " " + h["title"][:60] for h in answer["hits"]]}


lines = [json.dumps(a, ensure_ascii=False) for a in answers()]
golden = HERE / "expected.jsonl"
if "--update" in sys.argv:
    golden.write_text("\n".join(lines) + "\n")
    sys.exit(0)
wrong = [(want, got) for want, got in zip(golden.read_text().splitlines(), lines, strict=True) if want != got]
for want, got in wrong:
    print(f"wanted {want}\ngot    {got}\n")
print(f"{len(lines) - len(wrong)} of {len(lines)} goldens hold; --update writes them anew, then look at the difference")
sys.exit(1 if wrong else 0)

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""How well a query in either language finds the papers that have a concept in the title, which is English.

  title_share.py BIN ARCHIVE [WORST]

Of the concepts of data/concepts.tsv that six titles or more name, 120 are drawn. Each is asked for by its first Korean and its first
English spelling; printed is the share of these titles among the first ten hits (of all of them, where they are fewer).
"""
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

BIN, ARCHIVE = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
WORST = int(sys.argv[3]) if len(sys.argv) > 3 else 0
CONCEPTS = pathlib.Path(__file__).resolve().parents[3] / "data" / "concepts.tsv"
DRAWN, MIN_TITLES, SEED = 120, 6, 4


def is_korean(text):
    return re.search("[가-힣]", text) is not None


def folded(text):
    return re.sub(r"[-\s]+", " ", text.lower())


with tempfile.TemporaryDirectory() as folder:
    subprocess.run([BIN / "paperindex", "-q", "--db", folder + "/db", ARCHIVE], check=True)

    def ask(query, limit=10):
        run = subprocess.run([BIN / "papersearch", "--db", folder + "/db", "--format", "jsonl", "--limit", str(limit), "--", query],
                             capture_output=True, text=True)
        return [json.loads(line) for line in run.stdout.splitlines()]

    titles = {hit["id"]: folded(hit["title"]) for hit in ask("date:1990..", 100_000)}
    concepts = []
    for line in CONCEPTS.read_text(encoding="utf-8").splitlines():
        spellings = [s for s in line.split("\t") if s and not s.startswith("?")]
        korean = [s for s in spellings if is_korean(s)]
        english = [s for s in spellings if not is_korean(s) and len(s) > 3]
        if line[:1] in "#!" or not korean or not english:
            continue
        named = re.compile("|".join(rf"(?<![a-z0-9]){re.escape(folded(s))}s?(?![a-z0-9])" for s in english))
        papers = {paper for paper, title in titles.items() if named.search(title)}
        if len(papers) >= MIN_TITLES:
            concepts.append((korean[0], english[0], papers))
    draw = random.Random(SEED)
    draw.shuffle(concepts)
    rows = []
    for korean, english, papers in concepts[:DRAWN]:
        shares = [len({hit["id"] for hit in ask(query)} & papers) / min(10, len(papers)) for query in (korean, english)]
        rows.append((*shares, korean, english, len(papers)))
print(f"{len(rows)} concepts: asked in Korean {sum(r[0] for r in rows) / len(rows):.3f}, in English {sum(r[1] for r in rows) / len(rows):.3f}")
for row in sorted(rows)[:WORST]:
    print(f"  {row[0]:.2f} {row[1]:.2f}  {row[2]} / {row[3]}, {row[4]} titles")

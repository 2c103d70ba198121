#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws what spelling_pairs.tsv judges: of 660 frequent words of an archive the first three other spellings, of these 300.

  spelling_sample.py BIN ARCHIVE SEED

Prints word, its papers, the other spelling, its papers, and why it is one, with tabs between.
"""
import collections
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

BIN, ARCHIVE, SEED = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
FREQUENT, WORDS, PAIRS = 2500, 660, 300
PARTICLES = ("에서", "으로", "를", "을", "은", "는", "이", "가", "의", "에", "와", "과", "로", "도")


def words_of(text):
    yield from re.findall(r"[a-z][a-z0-9-]+", text)
    for word in re.findall(r"[가-힣]{2,}", text):
        particle = next((p for p in PARTICLES if word.endswith(p) and len(word) - len(p) >= 2), None)
        if particle:
            yield word[:-len(particle)]


papers = collections.Counter()
for digest in sorted(ARCHIVE.rglob("*.md")):
    for paper in digest.read_text(encoding="utf-8", errors="replace").split("\n### ")[1:]:
        bullets = "\n".join(line for line in paper.split("\n") if line.startswith("- "))
        papers.update(set(words_of(bullets.lower())))
draw = random.Random(SEED)
words = sorted(papers, key=lambda word: (-papers[word], word))[:FREQUENT]
draw.shuffle(words)
pairs = []
with tempfile.TemporaryDirectory() as folder:
    subprocess.run([BIN / "paperindex", "-q", "--db", folder + "/db", ARCHIVE], check=True)
    for word in words[:WORDS]:
        run = subprocess.run([BIN / "papersearch", "--db", folder + "/db", "--concept", word, "--format", "json"],
                             capture_output=True, text=True)
        answer = json.loads(run.stdout) if run.stdout else {"spellings": []}
        pairs += [(word, answer["papers"], other["text"], other["papers"], other["why"])
                  for other in answer["spellings"][:3]]
draw.shuffle(pairs)
for pair in pairs[:PAIRS]:
    print(*pair, sep="\t")

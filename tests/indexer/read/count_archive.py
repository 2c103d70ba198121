#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts an archive with a few lines that share nothing with the parser: one line a month,
   month papers votes_known votes_unknown authors_lists unlabelled, and last the totals of digests, entries, ids."""
import collections
import pathlib
import re
import sys

months = collections.defaultdict(lambda: [0, 0, 0, 0, 0])
ids, entries, digests = set(), 0, 0
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.md")):
    text = path.read_text(encoding="utf-8")
    if "\n## Daily Papers (" not in "\n" + text:
        continue
    digests += 1
    month = re.search(r"^## Daily Papers \((\d{4}-\d\d)", text, re.M).group(1)
    for block in re.split(r"^### ", text, flags=re.M)[1:]:
        entries += 1
        ids.add(re.search(r"abs/([\d.]+)\)", block).group(1))
        row = months[month]
        row[0] += 1
        row[1 if re.search(r"^Vote: \d+$", block, re.M) else 2] += 1
        row[3] += bool(re.search(r"^Authors: \S", block, re.M))
        row[4] += not re.search(r"^- \*\*", block, re.M)
for month, row in sorted(months.items()):
    print(month, *row)
print(digests, entries, len(ids))

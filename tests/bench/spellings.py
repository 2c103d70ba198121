#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What other spellings cost: each search with them and with exact=1, one at a time, in turns.   spellings.py URL Q.LUA ARCHIVE

Q.LUA holds the paths of the searches; the server keeps no answers (--cache 0). Prints the p95 of each and their ratio.
"""
import json
import pathlib
import re
import sys
import time
import urllib.request

from scale import limit

url, paths = sys.argv[1], re.findall(r'"(/v1/search[^"]*)"', open(sys.argv[2]).read())


def seconds(path):
    start = time.perf_counter()
    with urllib.request.urlopen(url + path) as reply:
        json.load(reply)
    return time.perf_counter() - start


best = {"": [], "&exact=1": []}
for path in paths:
    rounds = {more: [] for more in best}
    for _ in range(3):
        for more in best:
            rounds[more].append(seconds(path + more))
    for more in best:
        best[more].append(min(rounds[more]))
p95 = {more: sorted(times)[len(times) * 95 // 100] * 1000 for more, times in best.items()}
print(f"other spellings: p95 {p95['']:.1f} ms over {len(paths)} searches, {p95['&exact=1']:.1f} ms with exact=1, "
      f"ratio {p95[''] / p95['&exact=1']:.2f}{limit(pathlib.Path(sys.argv[3]), 1.5)}")

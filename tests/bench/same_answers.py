#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Asks two builds the same and says where their answers differ: papers, order, scores as printed, totals, snippets, facets,
explanations but for the text of the plan. For changes that should change nothing.
  same_answers.py BIN OTHER_BIN ARCHIVE [EACH [SEED [COPIES]]]
EACH is how many queries there are of each kind, each with other parameters in turn. Exits with 1 where an answer differs."""
import itertools, json, sys

from kinds import queries, text_of
from served import index_of, served

one, other, archive = sys.argv[1:4]
each, seed, copies = (int(n) for n in (sys.argv[4:] + ["40", "7", "1"][len(sys.argv) - 4:]))
WAYS = [{}, {"explain": 1}, {"facets": 1, "trend": 1}, {"sort": "date"}, {"sort": "votes"}, {"typing": 1}, {"exact": 1}, {"offset": 15},
        {"rank": "plain"}, {"match": "any"}, {"min_votes": 10, "from": "2024-03"}, {"offset": 200, "limit": 50}, {"concepts": 3}, {"limit": 100}]
OF_THE_RUN = {"took_ms", "history", "revision", "plan"}


def difference(a, b, path=""):
    """Where two answers differ first; None where they do not."""
    if isinstance(a, dict) and isinstance(b, dict):
        names = [n for n in a | b if n not in OF_THE_RUN]
        return next((d for n in names if (d := difference(a.get(n), b.get(n), f"{path}.{n}"))), None)
    if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        return next((d for i, (x, y) in enumerate(zip(a, b)) if (d := difference(x, y, f"{path}[{i}]"))), None)
    if isinstance(a, float) and isinstance(b, float) and abs(a - b) < 1.5e-4:  # scores have four digits
        return None
    return None if a == b else f"{path}: {str(a)[:120]} | {str(b)[:120]}"


asked = different = 0
with index_of(one, archive, copies) as index, served(one, index) as first, served(other, index) as second:
    ways = itertools.cycle(WAYS)
    for kind, (some, more) in queries(text_of(archive), each, seed).items():
        for query in some:
            way = {**next(ways), **more}
            (status, a), (other_status, b) = first.ask(query, **way), second.ask(query, **way)
            found = difference(json.loads(a), json.loads(b)) if status == other_status else f"status {status} | {other_status}"
            asked += 1
            if found:
                different += 1
                print(f"{kind}: {query!r} {way} {found}")
print(f"{asked} queries, {different} answers differ")
sys.exit(1 if different else 0)

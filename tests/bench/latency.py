#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Prints how long an answer takes by the kind of its query: in milliseconds over HTTP, ten hits with snippets, one client,
without the cache of answers. "first" is the slowest and the mean of what the process is asked for the first time; the others
are the best of three askings of each query afterwards.
  latency.py BIN ARCHIVE [COPIES]
COPIES multiplies the archive with papers of their own (replicate.py). The queries are made of the archive, always the same."""
import re, sys, time

from kinds import queries, text_of
from served import index_of, served

bin_dir, archive = sys.argv[1:3]
copies = int(sys.argv[3]) if len(sys.argv) > 3 else 1
def at_share(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


EACH = 30  # queries of a kind
text = text_of(archive)
with index_of(bin_dir, archive, copies) as index, served(bin_dir, index) as server:

    def milliseconds(query, more):
        start = time.perf_counter()
        status, _ = server.ask(query, **more)
        if status != 200:
            sys.exit(f"{query}: {status}")
        return (time.perf_counter() - start) * 1000

    papers = len(re.findall(r"^### \[", text, re.M)) * copies
    print(f"{papers} entries; ms   first: mean    most   then: mean     p50     p95     p99")
    everything = []
    for kind, (asked, more) in queries(text, EACH).items():
        first = [milliseconds(query, more) for query in asked]
        warm = [min(milliseconds(query, more) for _ in range(3)) for query in asked]
        everything += warm
        print(f"{kind:20} {sum(first) / len(first):12.1f} {max(first):7.1f} {sum(warm) / len(warm):12.2f} "
              f"{at_share(warm, .5):7.2f} {at_share(warm, .95):7.2f} {at_share(warm, .99):7.2f}")
    print(f"{'all':20} {'':20} {sum(everything) / len(everything):12.2f} {at_share(everything, .5):7.2f} "
          f"{at_share(everything, .95):7.2f} {at_share(everything, .99):7.2f}")

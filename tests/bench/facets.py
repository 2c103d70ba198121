#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Prints what facets and trend add to a search: the server's CPU time of searches with them beside the same searches without,
warm, without its cache of answers, and what memory it has before and after.
  facets.py BIN ARCHIVE [COPIES]
COPIES multiplies the archive with papers of their own (replicate.py)."""
import json, os, pathlib, sys

from served import index_of, served

bin_dir, archive = sys.argv[1:3]
copies = int(sys.argv[3]) if len(sys.argv) > 3 else 1
QUERIES = ["강화학습", "diffusion model", "LLM", "long context", "지식 증류", "robot", "모델", "vision language model", "benchmark", "추론",
           "reinforcement learning", "transformer", "image generation", "데이터", "agent", "code generation", "3D", "video", "음성", "안전"]
ROUNDS = 5


def cpu_seconds(pids):
    total = 0
    for pid in pids:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / os.sysconf("SC_CLK_TCK")


def resident_mb(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


with index_of(bin_dir, archive, copies) as index, served(bin_dir, index) as server:
    worker = server.worker

    def ask(query, **more):
        return json.loads(server.ask(query, **more)[1])

    papers = ask("")["total"]
    for query in QUERIES:
        ask(query)
    before = resident_mb(worker)
    for query in QUERIES:
        ask(query, facets=1, trend=1)
    spent = {}
    matches = 0
    for name, more in (("plain", {}), ("facets", {"facets": 1, "trend": 1})) * ROUNDS:
        start = cpu_seconds([worker])
        for query in QUERIES:
            matches += ask(query, **more)["total"]
        spent[name] = spent.get(name, 0) + cpu_seconds([worker]) - start
    count = ROUNDS * len(QUERIES)
    print(f"{papers} papers, {matches / 2 / count:.0f} in an answer on average: a search {spent['plain'] / count * 1000:.2f} ms of CPU, "
          f"with facets and trend {spent['facets'] / count * 1000:.2f} ms, {spent['facets'] / spent['plain']:.2f} times (at most 1.5); "
          f"memory {before:.0f} MB before the first facets, {resident_mb(worker):.0f} MB after")

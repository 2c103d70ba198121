#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Prints what facets and trend add to a search: the server's CPU time of searches with them beside the same searches without,
warm, without its cache of answers, and what memory it has before and after.
  facets.py BIN ARCHIVE [COPIES]
COPIES multiplies the archive with papers of their own (replicate.py)."""
import json, os, pathlib, subprocess, sys, tempfile, time, urllib.parse, urllib.request

bin_dir, archive = sys.argv[1:3]
copies = int(sys.argv[3]) if len(sys.argv) > 3 else 1
here = pathlib.Path(__file__).resolve().parent
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


with tempfile.TemporaryDirectory() as tmp:
    if copies > 1:
        subprocess.run([sys.executable, here / "replicate.py", archive, f"{tmp}/archive", str(copies)], check=True, stdout=subprocess.DEVNULL)
        archive = f"{tmp}/archive"
    subprocess.run([f"{bin_dir}/paperindex", "-q", "--db", f"{tmp}/index", archive], check=True, stderr=subprocess.DEVNULL)
    server = subprocess.Popen([f"{bin_dir}/paperserve", "--db", f"{tmp}/index", "--listen", "127.0.0.1:0", "--port-file", f"{tmp}/port",
                               "--cache", "0", "--threads", "1"], stderr=subprocess.DEVNULL)
    try:
        while not pathlib.Path(f"{tmp}/port").exists():
            time.sleep(0.05)
        port = pathlib.Path(f"{tmp}/port").read_text().strip()
        worker = subprocess.run(["pgrep", "-P", str(server.pid)], capture_output=True, text=True).stdout.split()[0]

        def ask(query, **more):
            address = f"http://127.0.0.1:{port}/v1/search?" + urllib.parse.urlencode({"q": query, "limit": 10, **more})
            with urllib.request.urlopen(address) as reply:
                return json.load(reply)

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
    finally:
        server.terminate()
        server.wait()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Ingest beside its peers, as ratios of one run.   ingest.py BIN ARCHIVE [--quick] [--warm] [--papers N]

A small archive, such as the sample, says nothing about limits: they are then not printed (see scale.py).

Full build: CPU and size beside both indexers of Omega with n-grams (xapian-omega, where installed), best of three in turns:
omindex, a text file a paper, and scriptindex, a record a paper with title and body. A day's update with fsync at 5,000 and
100,000 papers (the archive replicated). A search by a new process beside ripgrep over the same Markdown, in turns: with the
page cache dropped (where root may), and with all that is read in the cache.
"""
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

from replicate import entries, replicate, texts_of, with_ids
from scale import is_large_enough, limit

BIN, ARCHIVE = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
SMALL = int(sys.argv[sys.argv.index("--papers") + 1]) if "--papers" in sys.argv else 5000  # of the smaller archive
WARM = "--warm" in sys.argv  # the whole machine is slow after its page cache was dropped
QUICK = "--quick" in sys.argv or not is_large_enough(ARCHIVE)


def cpu(command, **env):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(list(map(str, command)), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, **env})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def size(folder):
    return sum(f.stat().st_size for f in folder.rglob("*") if f.is_file())


def update(tmp, papers):
    archive, db = tmp / f"a{papers}", tmp / f"db{papers}"
    replicate(ARCHIVE, archive, papers=papers)
    subprocess.run([BIN / "paperindex", "-q", "--db", db, archive], check=True)
    # The newest digest of ten entries or more, else the largest there is.
    digests = [text for _, text in texts_of(ARCHIVE)]
    day = next((text for text in reversed(digests) if entries(text) >= 10), max(digests, key=entries))
    times = []
    for n in range(9):
        text = with_ids(day, f"n{n}")
        text = re.sub(r"\(20\d\d-\d\d-\d\d\)", f"(2025-01-{n + 1:02})", text)
        (archive / f"new{n}.md").write_text(text)
        start = time.perf_counter()
        subprocess.run([BIN / "paperindex", "-q", "--db", db, archive], check=True)
        times.append((time.perf_counter() - start) * 1000)
    print(cold_search(db, archive, papers))
    shutil.rmtree(archive)
    shutil.rmtree(db)
    return sorted(times)[len(times) // 2], entries(text)


def in_turns(commands, rounds, before):
    times = [[] for _ in commands]
    for _ in range(rounds):
        for command, of in zip(commands, times):
            before()
            start = time.perf_counter()
            subprocess.run(list(map(str, command)), stdout=subprocess.DEVNULL)
            of.append((time.perf_counter() - start) * 1000)
    return [sorted(of)[rounds // 2] for of in times]


def drop_caches():
    subprocess.run(["sync"])
    pathlib.Path("/proc/sys/vm/drop_caches").write_text("3")


def cold_search(db, archive, papers):
    commands = [[BIN / "papersearch", "--db", db, "long-context"]]
    if shutil.which("rg"):
        commands.append(["rg", "-i", "long-context", archive])
    lines = []
    ways = [("page cache dropped", 7, drop_caches), ("page cache warm", 31, lambda: None)]
    for name, rounds, before in ways[1:] if WARM else ways:
        try:
            ask, *grep = in_turns(commands, rounds, before)
        except OSError:
            lines.append(f"new process, {name}: only root can")
            continue
        line = f"new process, {name}, {papers:,} papers: {ask:.1f} ms"
        if grep:
            line += f", ripgrep over the Markdown {grep[0]:.1f} ms, ratio {ask / grep[0]:.2f}{limit(ARCHIVE, 1)}"
        lines.append(line)
    return "\n".join(lines)


def pieces_for_omega(tmp):
    (tmp / "pieces").mkdir()
    records = []
    for f in sorted(ARCHIVE.rglob("*.md")):
        for piece in re.split(r"(?m)^(?=### \[)", f.read_text(errors="replace"))[1:]:
            title, _, body = piece.partition("\n")
            (tmp / "pieces" / f"{len(records):06}.txt").write_text(piece)
            records.append(f"id={len(records)}\ntitle={title}\nbody=" + body.strip("\n").replace("\n", "\n=") + "\n")
    (tmp / "records").write_text("\n".join(records))
    (tmp / "script").write_text("id : unique=Q boolean=Q\ntitle : field index=S index\nbody : field index\n")
    return len(records)


with tempfile.TemporaryDirectory() as folder:
    tmp = pathlib.Path(folder)
    text = sum(f.stat().st_size for f in ARCHIVE.rglob("*.md"))
    count = pieces_for_omega(tmp)
    builds = {"paperindex": [BIN / "paperindex", "-q", "--rebuild", "--db", tmp / "db", ARCHIVE]}
    if shutil.which("omindex"):
        builds["omindex"] = ["omindex", "--db", tmp / "omindex", "--url=/", tmp / "pieces"]
        builds["scriptindex"] = ["scriptindex", "--stemmer", "english", tmp / "scriptindex", tmp / "script", tmp / "records"]
    seconds = {name: [] for name in builds}
    for _ in range(3):
        for name, command in builds.items():
            shutil.rmtree(tmp / name, ignore_errors=True)
            seconds[name].append(cpu(command, XAPIAN_CJK_NGRAM="1"))
    print(f"corpus: {count} papers, {text / 1e6:.1f} MB of Markdown")
    ours = min(seconds["paperindex"])
    print(f"full build: {ours:.2f} s CPU, {size(tmp / 'db') / 1e6:.1f} MB, {size(tmp / 'db') / text:.2f} times the text{limit(ARCHIVE, 3.5)}")
    for name in list(builds)[1:]:
        print(f"Omega's {name}, n-grams: {min(seconds[name]):.2f} s CPU, {size(tmp / name) / 1e6:.1f} MB; "
              f"ratio of CPU {ours / min(seconds[name]):.2f}{limit(ARCHIVE, .4)}")
    small, papers = update(tmp, SMALL)
    print(f"a day's update of {papers} papers at {SMALL:,}: {small:.0f} ms with fsync, median of 9{limit(ARCHIVE, 60)}")
    if not QUICK:
        large, _ = update(tmp, 100_000)
        print(f"the same at 100,000: {large:.0f} ms, {large / small:.1f} times{limit(ARCHIVE, 2)}")
    print(cold_search(tmp / "db", ARCHIVE, count))

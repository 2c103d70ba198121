#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The benchmarks run over the sample archive, as in a clean clone, and print no limits for it.   sample.py BIN ROOT"""
import pathlib
import subprocess
import sys
import tempfile

BIN, ROOT = map(pathlib.Path, sys.argv[1:])
BENCH = ROOT / "tests" / "bench"


def run(*command):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


sample = ROOT / "data" / "archive"
assert "make bench ARCHIVE=DIR" in run(sys.executable, BENCH / "scale.py", sample)
out = run(sys.executable, BENCH / "ingest.py", BIN, sample, "--papers", "200", "--warm")
assert "a day's update of" in out and "limit" not in out, out

with tempfile.TemporaryDirectory() as folder:
    empty = subprocess.run([sys.executable, BENCH / "scale.py", folder], capture_output=True, text=True)
    assert empty.returncode != 0 and "no digest with an entry" in empty.stderr, empty
    copies = pathlib.Path(folder) / "copies"
    run(sys.executable, BENCH / "replicate.py", sample, copies, 3)
    assert len(list(copies.rglob("*.md"))) == 3 * len(list(sample.rglob("*.md")))
print("ok")

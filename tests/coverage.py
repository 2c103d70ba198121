#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Prints which share of the lines of each room the tests ran, by gcov's counts of a build with --coverage.

  coverage.py BUILD ROOT [--files]     --files: of each file as well
"""
import collections
import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "layers"))
from check import KNOWS, room_of  # noqa: E402


def counts(build, root):
    """How often each line ran that has code: {file: {line: count}}. A header has the counts of all who include it."""
    lines = collections.defaultdict(collections.Counter)
    notes = sorted(path for path in build.rglob("*.gcno") if "/tests/" not in path.as_posix())
    for note in notes:
        out = subprocess.run(["gcov", "--json-format", "--stdout", note], cwd=build, capture_output=True, check=True).stdout
        for part in out.splitlines():
            for file in json.loads(part)["files"]:
                path = (build / file["file"]).resolve()
                if not path.is_relative_to(root) or path.is_relative_to(build):
                    continue
                for line in file["lines"]:
                    lines[path.relative_to(root).as_posix()][line["line_number"]] += line["count"]
    return lines


def share(lines):
    return f"{sum(count > 0 for count in lines):6} of {len(lines):6} lines  {100 * sum(count > 0 for count in lines) / len(lines):5.1f} %"


def main():
    build, root = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    by_room = collections.defaultdict(dict)
    for file, lines in counts(build, root).items():
        by_room[room_of(file) if room_of(file) in KNOWS else "programs"][file] = list(lines.values())
    if not by_room:
        sys.exit(f"no counts below {build}: build it with the preset \"coverage\" and run the tests")
    every = []
    for room in [room for room in [*KNOWS, "programs"] if room in by_room]:
        files = by_room[room]
        every += (all_lines := [count for lines in files.values() for count in lines])
        print(f"{room:22} {share(all_lines)}")
        if "--files" in sys.argv:
            for file in sorted(files):
                print(f"  {file:40} {share(files[file])}")
    print(f"{'all':22} {share(every)}")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether an archive is large enough for the limits of the benchmarks to mean something.   scale.py ARCHIVE

The limits were chosen on an archive of 3,590 papers. In a small one the costs that do not grow with it outweigh the rest:
the words of few papers are nearly all different, and an empty index has some size.
"""
import pathlib
import sys

from replicate import entries, texts_of

LEAST_PAPERS = 2000


def papers(archive):
    return sum(entries(text) for _, text in texts_of(archive))


def is_large_enough(archive):
    return papers(archive) >= LEAST_PAPERS


def limit(archive, value):
    """ (limit 2), or nothing where the archive is too small for it."""
    return f" (limit {value})" if is_large_enough(archive) else ""


if __name__ == "__main__":
    archive = pathlib.Path(sys.argv[1])
    count = papers(archive)
    if count == 0:
        sys.exit(f"bench: {archive} has no digest with an entry; say where one is: make bench ARCHIVE=DIR")
    if count < LEAST_PAPERS:
        print(f"{count} papers: the limits are for {LEAST_PAPERS:,} and more and are not printed; "
              "clone an archive and say: make bench ARCHIVE=DIR")

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""An archive several times over, each copy with ids of its own.   replicate.py ARCHIVE TARGET COPIES

The copies keep their days, so that a day of the copy has as many papers as the archive has copies.
"""
import pathlib
import re
import sys


def texts_of(archive):
    """The digests of an archive: their paths below it and what they say."""
    return [(f.relative_to(archive), f.read_text(errors="replace")) for f in sorted(archive.rglob("*.md"))]


def entries(text):
    return text.count("\n### [")


def with_ids(text, mark):
    """The same entries as other papers."""
    return re.sub(r"(abs/)([0-9.]+)", rf"\g<1>\g<2>{mark}", text)


def replicate(archive, target, papers=None, copies=None):
    """Whole copies, or as many digests as it takes to have so many papers."""
    texts = texts_of(archive)
    if not any(entries(text) for _, text in texts):
        sys.exit(f"{archive} has no digest with an entry: there is nothing to replicate")
    copy = 0
    while (papers is None or papers > 0) and (copies is None or copy < copies):
        for path, text in texts:
            if papers is not None and papers <= 0:
                break
            (target / str(copy) / path).parent.mkdir(parents=True, exist_ok=True)
            (target / str(copy) / path).write_text(with_ids(text, f"r{copy}") if copy else text)
            papers = papers if papers is None else papers - entries(text)
        copy += 1


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__.splitlines()[0])
    replicate(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), copies=int(sys.argv[3]))

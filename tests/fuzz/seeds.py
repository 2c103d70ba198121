#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the seeds of the fuzz targets: the texts that the tests have, so that a new test is a new seed.

  seeds.py ROOT FOLDER    writes FOLDER/parser, FOLDER/analyzer and FOLDER/digest
  seeds.py --self-test

The seeds in tests/fuzz/corpus are additional ones that no test has.
"""
import hashlib
import pathlib
import re
import sys

MAX_BYTES = 4096  # of a seed, as run.sh gives to libFuzzer

LITERAL = re.compile(r'(?:u8)?R"(?P<tag>[^()\\\s"]*)\((?P<raw>.*?)\)(?P=tag)"|[uUL]?"(?P<text>(?:[^"\\\n]|\\.)*)"', re.S)
ESCAPE = re.compile(rb'\\(x[0-9a-fA-F]+|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|.)', re.S)
SIMPLE = {b"n": b"\n", b"t": b"\t", b"r": b"\r", b"a": b"\a", b"b": b"\b", b"f": b"\f", b"v": b"\v", b"e": b"\x1b"}


def unescaped(text):
    def replacement(match):
        escape = match.group(1)
        if escape[:1] == b"x":
            return bytes([int(escape[1:], 16) & 0xFF])
        if escape[:1] in b"uU" and len(escape) > 1:
            return chr(int(escape[1:], 16)).encode("utf-8", "replace")
        if escape.isdigit():
            return bytes([int(escape, 8) & 0xFF])
        return SIMPLE.get(escape, escape)

    return ESCAPE.sub(replacement, text.encode("utf-8"))


def literals(source):
    """The string literals of C++ source as bytes, adjacent ones joined as the compiler joins them."""
    source = re.sub(r"^\s*(#include.*|//.*)$", "", source, flags=re.M)
    out, end = [], None
    for match in LITERAL.finditer(source):
        text = match.group("raw").encode("utf-8") if match.group("raw") is not None else unescaped(match.group("text"))
        if end is not None and not source[end:match.start()].strip():
            out[-1] += text
        else:
            out.append(text)
        end = match.end()
    return out


def seeds(root):
    def read(path):
        return (root / path).read_text(encoding="utf-8")

    def texts(path):
        return literals(read(path))

    def lines(path):
        return [line.encode("utf-8") for line in read(path).splitlines() if line and not line.startswith("#")]

    archive = [path.read_bytes()[:MAX_BYTES] for path in sorted((root / "data/archive").rglob("*.md"))]
    titles = re.findall(rb"^### \[(.*)\]\(", b"\n".join(archive), re.M)
    manual = re.findall(r"^    (.+)$", read("docs/query-syntax.md"), re.M)
    return {
        "parser": texts("tests/query/language/parser_test.cc") + texts("tests/query/result/bounds_test.cc")
        + [line.split(b" --")[0] for line in lines("tests/programs/golden/queries.txt")]
        + [line.split(b"\t")[1] for line in lines("tests/programs/relevance/queries.tsv")]
        + [line.encode("utf-8") for line in manual] + titles,
        "analyzer": texts("tests/src/text/analyzer_test.cc") + texts("tests/src/text/normalize_test.cc")
        + texts("tests/src/text/korean/stem_test.cc") + lines("tests/src/text/eojeols.txt") + titles,
        "digest": texts("tests/indexer/read/digest_test.cc") + archive,
    }


def write(root, folder):
    for target, texts in seeds(root).items():
        (folder / target).mkdir(parents=True, exist_ok=True)
        for text in texts:
            text = text[:MAX_BYTES]
            (folder / target / hashlib.sha1(text).hexdigest()).write_bytes(text)


def self_test(root):
    source = r'''#include "src/a.h"
    // "a comment"
    const char* a = "one\n" "t\xC3\xA9\"" ; f(R"(raw "text"\n)", u8"\uAC00", U"가\t", "\x1b[1m");'''
    wanted = [b'one\nt\xc3\xa9"', b'raw "text"\\n', "가".encode(), "가\t".encode(), b"\x1b[1m"]
    assert literals(source) == wanted, literals(source)
    for target, texts in seeds(root).items():
        assert len(set(texts)) > 50, f"only {len(set(texts))} seeds of {target}"


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        self_test(pathlib.Path(__file__).parents[2])
    else:
        write(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))

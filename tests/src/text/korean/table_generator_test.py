#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""A mistake in the table of Korean endings is an error of the build that names the line.

  table_generator_test.py MAKE_KOREAN_TABLE ROOT
"""
import pathlib
import subprocess
import sys
import tempfile

MISTAKES = {  # a row, and a part of the message
    "josa\tC": "three columns",
    "josa\tC\t은\t이": "three columns",
    "noun\tC\t은": 'no kind of row "noun"',
    "josa\tX\t은": 'no condition "X"',
    "after\tend\t고": 'no shape of a stem "end"',
    "verb\t라\t이르": 'no conjugation "라"',
    "predicate\t르\t르": "two syllables or more",
    "josa\tC\tabc": "is not Hangul",
    "keep\t-\tㄱ": "is not Hangul",
    "keep\t-\t-": "is empty",
    "keep\t-\t" + "가" * 16: "is too long",
    "predicate\t-\t" + "가" * 8: "is too long",
}


def main():
    program, root = sys.argv[1], pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as tmp:
        table, out = pathlib.Path(tmp, "table.tsv"), pathlib.Path(tmp, "table.cc")

        def run(text):
            table.write_text(text, encoding="utf-8")
            return subprocess.run([program, table, out], capture_output=True, text=True)

        for row, message in MISTAKES.items():
            result = run("# a comment\n\n" + row + "\n")
            assert result.returncode == 2 and f"{table}:3: " in result.stderr and message in result.stderr, (row, result)
        whole = run((root / "data/korean_endings.tsv").read_text(encoding="utf-8"))
        assert whole.returncode == 0, whole
        first = out.read_bytes()
        run((root / "data/korean_endings.tsv").read_text(encoding="utf-8"))
        assert out.read_bytes() == first, "the same table makes another file"
        assert subprocess.run([program, tmp + "/none", out], capture_output=True).returncode == 2
        assert subprocess.run([program, table, tmp + "/no/folder.cc"], capture_output=True).returncode == 2
        assert subprocess.run([program], capture_output=True).returncode == 2


if __name__ == "__main__":
    main()

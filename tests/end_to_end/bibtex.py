#!/usr/bin/env python3
"""The real bibtex and biber read what we write, over every title of the archives.   bibtex.py BIN SOURCE [--long]"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

BIN = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
REAL = SOURCE.parent / "shared/archive"
LONG = "--long" in sys.argv
HOSTILE = ["}} @misc(evil, title={x})", "{ lone", "lone }", r"$\input{/etc/passwd}$", r"$^^5cinput{x}$", "100% of #1 & _x_ ~ ^ \\", "say \"x\"",
           "@comment{", "$5 and $6", r"$\pi_{0}$", "a, b and c", "a \x1b]52;c;eA==\x07 b", "\u202e reversed", "\x7f\x9b31m", "$}$", "\\{", "한글 제목"]
# A style of our own: the package with the usual ones is not needed to parse.
STYLE = "ENTRY {title author year eprint url archiveprefix}{}{}\nFUNCTION {misc} {cite$ write$ newline$}\nREAD\nITERATE {call.type$}\n"


class Bibtex(unittest.TestCase):
    def setUp(self):
        self.tmp = pathlib.Path(tempfile.mkdtemp())

    def tearDown(self):
        shutil.rmtree(self.tmp)

    def bibliography(self, archive):
        db = self.tmp / "db"
        subprocess.run([BIN / "paperindex", "-q", "--db", db, archive], check=True, capture_output=True)
        done = subprocess.run([BIN / "papersearch", "--db", db, "--format", "bibtex", "--limit", "100000", "date:1990.."], check=True, capture_output=True)
        (self.tmp / "papers.bib").write_bytes(done.stdout)
        keys = re.findall(r"^@misc\{(.*),$", done.stdout.decode(), re.M)
        self.assertEqual(len(keys), len(set(keys)))
        self.assertEqual(len(keys), done.stdout.count(b"\n}\n"))
        return keys

    def hostile(self):
        folder = self.tmp / "hostile"
        folder.mkdir()
        entries = "".join(f"### [{title}](https://example.org/p{n})\nAuthors: {title.replace(',', '')}, Yu Qiao\n\n- text\n\n" for n, title in enumerate(HOSTILE))
        (folder / "2024-10-01.md").write_text("## Daily Papers (2024-10-01)\n\n" + entries, encoding="utf-8")
        return folder

    def archives(self):
        yield self.hostile(), len(HOSTILE)
        yield SOURCE / "data/archive", 50
        if REAL.is_dir():
            yield REAL, 3500
        else:
            print("skipped: no real archive beside the project", file=sys.stderr)

    def test_bibtex(self):
        if not shutil.which("bibtex"):
            self.skipTest("bibtex is not installed (package texlive-binaries)")
        for archive, least in self.archives():
            keys = self.bibliography(archive)
            self.assertGreaterEqual(len(keys), least)
            (self.tmp / "ours.bst").write_text(STYLE)
            (self.tmp / "papers.aux").write_text("\\bibstyle{ours}\n\\bibdata{papers}\n\\citation{*}\n")
            done = subprocess.run(["bibtex", "papers"], cwd=self.tmp, capture_output=True, text=True,
                                  env={**os.environ, "BSTINPUTS": ".", "BIBINPUTS": ".", "max_strings": "400000"})
            self.assertEqual(done.returncode, 0, done.stdout[-2000:])
            self.assertNotIn("error message", done.stdout)
            self.assertEqual((self.tmp / "papers.bbl").read_text().split(), keys)

    def test_biber(self):
        if not shutil.which("biber"):
            self.skipTest("biber is not installed (package biber)")
        for archive, papers in self.archives():
            if papers > 1000 and not LONG:  # a minute and a half
                continue
            keys = self.bibliography(archive)
            done = subprocess.run(["biber", "--tool", "--output-file", "out.bib", "papers.bib"], cwd=self.tmp, capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stdout[-2000:])
            self.assertNotIn("ERROR", done.stdout)
            self.assertNotIn("syntax error", done.stdout)
            self.assertEqual(sorted(re.findall(r"^@misc\{(.*),$", (self.tmp / "out.bib").read_text(), re.M | re.I)), sorted(keys))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + [a for a in sys.argv[3:] if a != "--long"])

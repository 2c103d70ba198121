#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""ICU's data is loaded by those runs alone that need it.   lazy_icu.py BIN SOURCE

For builds with ICU's code linked statically (cmake/icu.cmake); the loader itself says what it loads.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

BIN = pathlib.Path(sys.argv[1]).resolve()
SAMPLE = pathlib.Path(sys.argv[2]).resolve() / "data/archive"


def run(program, *args, **env):
    return subprocess.run([str(BIN / program), *map(str, args)], capture_output=True, env={**os.environ, **env})


class LazyIcu(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tmp = tempfile.TemporaryDirectory()
        cls.db = pathlib.Path(cls.tmp.name, "db")
        done = run("paperindex", "--db", cls.db, SAMPLE)
        assert done.returncode == 0, done.stderr

    @classmethod
    def tearDownClass(cls):
        cls.tmp.cleanup()

    def loads_data(self, program, *args):
        done = run(program, *args, LD_DEBUG="files")
        self.assertIn(done.returncode, (0, 1), done.stderr)
        self.assertIn(b"libxapian", done.stderr)  # the loader does say what it loads
        return b"libicudata" in done.stderr

    def test_programs_start_without_icu(self):
        for program in ("papersearch", "paperindex", "paperserve"):
            libraries = run(program, LD_TRACE_LOADED_OBJECTS="1").stdout
            self.assertIn(b"libxapian", libraries)
            self.assertNotIn(b"libicu", libraries)

    def test_plain_searches_do_without_the_data(self):
        for query in ("long-context", "LLM agents", "강화 학습", "강화학습", "어텐션은", "diffusion date:2024", "Gonçalo", "없는낱말"):
            with self.subTest(query):
                self.assertFalse(self.loads_data("papersearch", "--db", self.db, query))

    def test_a_run_that_finds_nothing_changed_does_without_the_data(self):
        self.assertFalse(self.loads_data("paperindex", "--db", self.db, SAMPLE))

    def test_the_data_is_there_when_it_is_needed(self):
        for query in ("ＬＬＭ", "强化学习"):
            with self.subTest(query):
                self.assertTrue(self.loads_data("papersearch", "--db", self.db, query))
        ids = lambda query: run("papersearch", "--db", self.db, "--format", "csv", query).stdout.splitlines()[1:]
        self.assertTrue(ids("LLM"))
        self.assertEqual(ids("ＬＬＭ"), ids("LLM"))

    def test_missing_data_is_said_and_harms_no_search_without_it(self):
        with tempfile.TemporaryDirectory() as folder:
            for version in range(72, 90):
                pathlib.Path(folder, f"libicudata.so.{version}").write_bytes(b"")
            done = run("papersearch", "--db", self.db, "ＬＬＭ", LD_LIBRARY_PATH=folder)
            self.assertEqual(done.returncode, 2)
            self.assertEqual(done.stdout, b"")
            self.assertIn(b"cannot load ICU's data", done.stderr)
            self.assertIn(b"hint: install the package libicu72", done.stderr)
            self.assertEqual(run("papersearch", "--db", self.db, "LLM", LD_LIBRARY_PATH=folder).returncode, 0)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=1)

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Each fault is called by its own name, and loses nothing.   faults.py BIN SOURCE"""
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

BIN = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
SAMPLE = SOURCE / "data/archive"
SANITIZED = "asan" in str(BIN) or "tsan" in str(BIN)
NOBODY = 65534


def run(program, *args, before=None, env=None, timeout=60):
    clean = {k: v for k, v in os.environ.items() if k != "PAPERSEARCH_DB"}
    return subprocess.run([str(BIN / program), *map(str, args)], capture_output=True, timeout=timeout, preexec_fn=before,
                          env={**clean, **(env or {})} if env != {} else {})


def generation(db):
    return db / (db / "current").read_text().split()[1]


class Faults(unittest.TestCase):
    def setUp(self):
        self.tmp = pathlib.Path(tempfile.mkdtemp())
        self.tmp.chmod(0o755)
        self.db = self.tmp / "db"
        self.assertEqual(run("paperindex", "-q", "--db", self.db, SAMPLE).returncode, 0)

    def tearDown(self):
        shutil.rmtree(self.tmp)

    def found(self, **more):
        done = run("papersearch", "--db", self.db, "모델", **more)
        return done

    def says(self, done, code, *words):
        self.assertEqual(done.returncode, code, done.stderr)
        for word in words:
            self.assertIn(word.encode(), done.stderr)
        for wrong in (b"damaged", b"no index", b"rebuild") if code == 2 else ():
            self.assertNotIn(wrong, done.stderr)

    def as_nobody(self):
        if os.geteuid() != 0:
            return None
        return lambda: os.setuid(NOBODY)

    def test_what_cannot_be_read_for_lack_of_permission(self):
        if os.geteuid() == 0 and not os.access(BIN, os.X_OK):
            self.skipTest("needs programs that others may run")
        if run("papersearch", "--version", before=self.as_nobody()).returncode != 0:
            self.skipTest("another user may not run these programs")
        owner = (NOBODY, NOBODY)
        for path in [self.db, *self.db.rglob("*")]:
            if os.geteuid() == 0:
                os.chown(path, *owner)
        tables = sorted(table.name for table in generation(self.db).glob("*.glass"))
        for name in ("../../current", "", "iamglass", *tables):
            path = generation(self.db) / name  # a rebuild may have made another
            mode = path.stat().st_mode
            path.chmod(0)
            self.says(self.found(before=self.as_nobody()), 2, "Permission denied", "hint: check")
            names = sorted(os.listdir(self.db))
            for option in ([], ["--rebuild"], ["--check"], ["--repair"], ["--dry-run"]):
                done = run("paperindex", "--db", self.db, *option, SAMPLE, before=self.as_nobody())
                if done.returncode != 0:  # a plain run may need nothing of that table
                    self.says(done, 2, "Permission denied")
                    self.assertEqual(sorted(os.listdir(self.db)), names)
                else:
                    self.assertNotEqual(path.name, "current")
            if path.exists():  # a rebuild may do without what it replaces
                path.chmod(mode)
            self.assertEqual(self.found(before=self.as_nobody()).returncode, 0)

    @unittest.skipIf(SANITIZED, "UndefinedBehaviorSanitizer looks at objects through a pipe, and takes them for broken without one")
    def test_too_few_file_descriptors(self):
        told = 0
        for limit in range(3, 16):
            few = lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))
            for done in (self.found(before=few), run("paperindex", "--db", self.db, SAMPLE, before=few),
                         run("paperindex", "--check", "--db", self.db, SAMPLE, before=few)):
                if done.returncode in (0, 127):  # 127: not even the libraries
                    continue
                if b"Too many open files" not in done.stderr:
                    self.assertNotIn(b"damaged", done.stderr)
                    self.assertNotIn(b"no index", done.stderr)
                    continue
                self.says(done, 2, "Too many open files", "ulimit -n")
                told += 1
        self.assertGreater(told, 0)
        self.assertEqual(self.found().returncode, 0)

    @unittest.skipIf(SANITIZED, "sanitizers need all the memory there is")
    def test_out_of_memory(self):
        archive = self.tmp / "large"
        archive.mkdir()
        (archive / "2024-10-01.md").write_text("## Daily Papers (2024-10-01)\n\n### [T](https://arxiv.org/abs/2410.00001)\n\n- "
                                               + "word " * 8_000_000)
        little = lambda: resource.setrlimit(resource.RLIMIT_AS, (64 << 20, 64 << 20))
        done = run("paperindex", "-q", "--db", self.db, archive, SAMPLE, before=little)
        self.says(done, 2, "out of memory", "ulimit -v")
        self.assertEqual(self.found().returncode, 0)

    def test_an_unreadable_stub_and_a_full_disk_leave_the_index(self):
        if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", self.tmp], capture_output=True).returncode != 0:
            self.skipTest("only root may mount a small file system")
        try:
            self.assertEqual(run("paperindex", "-q", "--db", self.db, SAMPLE).returncode, 0)
            kept = generation(self.db)
            stub = (self.db / "current").read_text()
            with open(self.tmp / "filler", "wb") as filler:
                left = os.statvfs(self.tmp)
                filler.write(bytes(left.f_bavail * left.f_frsize - (64 << 10)))
            for damage in ("", "nonsense", None):
                (self.db / "current").unlink()
                if damage is not None:
                    (self.db / "current").write_text(damage)
                for option in (["--rebuild"], ["--repair"], []):
                    done = run("paperindex", *option, "--db", self.db, SAMPLE)
                    self.assertIn(done.returncode, (2, 5, 6), done.stderr)
                    self.assertTrue(kept.exists(), (damage, option))
            (self.db / "current").write_text(stub)
            self.assertEqual(self.found().returncode, 0)
        finally:
            subprocess.run(["umount", self.tmp], check=True)

    def test_a_damaged_stub_is_repaired(self):
        for damage in ("", "nonsense", "glass generations/1", "auto current\n"):
            (self.db / "current").write_text(damage)
            done = run("paperindex", "--db", self.db, SAMPLE)
            self.says(done, 5, "current", "--repair")
            self.assertEqual(run("paperindex", "--check", "-q", "--db", self.db, SAMPLE).returncode, 5)
            self.assertEqual(run("paperindex", "--repair", "-q", "--db", self.db, SAMPLE).returncode, 0)
            self.assertEqual(self.found().returncode, 0)
            self.assertEqual(len(os.listdir(self.db / "generations")), 1)

    def test_missing_generations_are_named_and_repaired(self):
        shutil.rmtree(self.db / "generations")
        for done in (self.found(), run("paperindex", "--db", self.db, SAMPLE)):
            self.says(done, 5, "generations/", "is missing", "--repair")
        self.assertEqual(run("paperindex", "--repair", "-q", "--db", self.db, SAMPLE).returncode, 0)
        self.assertEqual(self.found().returncode, 0)

    def test_without_a_home(self):
        for done in (run("papersearch", "모델", env={}), run("paperindex", SAMPLE, env={}), run("paperserve", env={})):
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertIn(b"PAPERSEARCH_DB", done.stderr)

    @unittest.skipIf(SANITIZED, "sanitizers tell of crashes themselves")
    def test_a_crash_says_that_it_is_one(self):
        for crash, words in ((signal.SIGSEGV, b"segmentation fault"), (signal.SIGABRT, b"aborted"), (signal.SIGBUS, b"bus error")):
            process = subprocess.Popen([BIN / "paperindex", "-q", "--watch", "--db", self.db, SAMPLE], stderr=subprocess.PIPE)
            time.sleep(0.3)
            process.send_signal(crash)
            said = process.communicate(timeout=20)[1]
            self.assertEqual(process.returncode, 7, said)
            self.assertIn(b"paperindex: the program crashed (" + words, said)
            self.assertIn(b"paperindex(", said)  # where
            self.assertIn(b"--check", said)
            self.assertNotIn(b"damaged", said)
        self.assertEqual(self.found().returncode, 0)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])

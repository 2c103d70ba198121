#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""From a push to what readers find: the lines of docs/operations.md, with a git repository for the archive, and the same by
the units of systemd, and by cron's line with cron's PATH.   flow.py BIN SOURCE"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

BIN = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
NEW = "## Daily Papers (2030-01-02)\n\n### [A new paper](https://arxiv.org/abs/3001.00001)\n\nVote: 7\n\n- 새 논문이다.\n"


class Flow(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.tmp = pathlib.Path(self.folder.name)
        shutil.copytree(SOURCE / "data/archive", self.tmp / "remote")
        self.env = {**os.environ, "PATH": f"{BIN}:{os.environ['PATH']}", "ARCHIVE_URL": f"file://{self.tmp}/remote", "GIT_CONFIG_GLOBAL": "/dev/null",
                    **{f"GIT_{who}_{what}": "tests@localhost" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}}
        self.git("init", "-q", "-b", "main")
        self.commit("first")

    def tearDown(self):
        self.folder.cleanup()

    def git(self, *arguments):
        subprocess.run(["git", "-C", self.tmp / "remote", *arguments], check=True, env=self.env)

    def commit(self, message):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    def push_new_digest(self):
        path = self.tmp / "remote/2030/01/02.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(NEW)
        self.commit("a new digest")

    def shell(self, line, cwd=None, env=None):
        done = subprocess.run(["sh", "-c", line], cwd=cwd or self.tmp, env=env or self.env, capture_output=True, text=True)
        self.assertIn(done.returncode, (0, 1), line + done.stderr)
        return done.stdout

    def newest(self, db):
        return json.loads(self.shell(f"papersearch --db {db} --sort date --limit 1 --format jsonl votes:0.."))["id"]

    def test_lines_of_the_page(self):
        page = (SOURCE / "docs/operations.md").read_text()
        lines = re.search(r"<!-- run by tests/programs/end_to_end/flow.py -->\n```sh\n(.*?)```", page, re.S)[1]
        before, after = lines.split("git -C archive pull")
        self.shell(before)
        self.assertNotEqual(self.newest("index"), "3001.00001")
        self.push_new_digest()
        found = self.shell("export PAPERSEARCH_DB=$PWD/index\ngit -C archive pull" + after)
        self.assertEqual(json.loads(found)["id"], "3001.00001")

    def test_units_and_a_server_that_runs(self):
        def command(unit):
            text = (SOURCE / f"packaging/systemd/papersearch-{unit}.service").read_text()
            return re.search(r"^ExecStart=(.*)$", text, re.M)[1].replace("%S/papersearch", str(self.tmp))
        for _ in range(2):  # the first run clones, the second pulls
            self.shell(command("pull"))
            self.shell(command("index"))
        server = subprocess.Popen([BIN / "paperserve", "--db", self.tmp / "index", "--listen", "127.0.0.1:0", "--port-file", self.tmp / "port"], stderr=subprocess.DEVNULL)
        try:
            while not ((self.tmp / "port").exists() and (self.tmp / "port").read_text().strip()):
                self.assertIsNone(server.poll())
                time.sleep(.02)
            address = f"http://127.0.0.1:{(self.tmp / 'port').read_text().strip()}/v1/search?q=sort:date"
            self.assertNotEqual(json.load(urllib.request.urlopen(address))["hits"][0]["id"], "3001.00001")
            self.push_new_digest()
            self.shell(command("pull"))
            self.shell(command("index"))
            self.assertEqual(json.load(urllib.request.urlopen(address))["hits"][0]["id"], "3001.00001")
        finally:
            server.terminate()
            server.wait()

    def test_line_for_cron(self):
        page = (SOURCE / "docs/operations.md").read_text()
        line = re.search(r"^10 \* \* \* \*  (.*)$", page, re.M)[1]
        self.shell(f"git clone -q $ARCHIVE_URL {self.tmp}/clone")
        self.push_new_digest()
        line = line.replace("/srv/daily_papers_ko", f"{self.tmp}/clone").replace("/usr/local/bin", str(BIN))
        self.assertEqual(self.shell(line, env={"HOME": str(self.tmp), "PATH": "/usr/bin:/bin"}), "")
        self.assertEqual(self.newest(self.tmp / ".local/share/papersearch/index"), "3001.00001")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])

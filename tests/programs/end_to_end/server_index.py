#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""A server whose index is taken away, replaced or damaged under it.   server_index.py BIN SOURCE"""
import http.client
import json
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

BIN = pathlib.Path(sys.argv[1]).resolve()
QUERY = "/v1/search?q=" + urllib.parse.quote("모델")


def digest(number):
    return f"## Daily Papers (2024-10-{number:02})\n\n### [Paper {number}](https://arxiv.org/abs/2410.{number:05})\n\n- 새로운 모델\n"


class Server(unittest.TestCase):
    def setUp(self):
        self.tmp = pathlib.Path(tempfile.mkdtemp())
        self.db = self.tmp / "db"
        for name, number in (("old", 1), ("new", 2)):
            (self.tmp / name).mkdir()
            (self.tmp / name / "digest.md").write_text(digest(number))
        self.index("old")
        self.process = subprocess.Popen([BIN / "paperserve", "--db", self.db, "--listen", "127.0.0.1:0", "--port-file", self.tmp / "port",
                                         "--threads", "2"], stderr=subprocess.PIPE)
        deadline = time.monotonic() + 20
        while not (self.tmp / "port").exists() or not (self.tmp / "port").read_text().strip():
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.02)
        self.port = int((self.tmp / "port").read_text())

    def tearDown(self):
        self.process.send_signal(signal.SIGTERM)
        said = self.process.communicate(timeout=30)[1]
        self.assertEqual(self.process.returncode, 0, said)
        shutil.rmtree(self.tmp)

    def index(self, archive, *options, db=None):
        subprocess.run([BIN / "paperindex", "-q", *options, "--db", db or self.db, self.tmp / archive], check=True, capture_output=True)

    def get(self, target, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET", target, headers={k.replace("_", "-"): v for k, v in headers.items()})
        reply = connection.getresponse()
        answer = reply.status, reply.read(), reply.headers
        connection.close()
        return answer

    def papers(self):
        """What each thread answers; asked often enough that every thread is asked, kept answers and new ones."""
        found = set()
        for n in range(8):
            for target in (QUERY, f"{QUERY}&limit={n + 1}"):
                status, body, _ = self.get(target)
                self.assertEqual(status, 200, body)
                found.update(hit["id"] for hit in json.loads(body)["hits"])
        return found

    def test_every_way_in_which_an_index_is_replaced(self):
        def remove():
            shutil.rmtree(self.db)
            self.index("new")

        def damage():
            (self.db / "current").write_text("nonsense")
            self.index("new", "--rebuild")

        def lose():
            (self.db / "current").unlink()
            self.index("new")

        def move():
            self.index("new", db=self.tmp / "other")
            shutil.rmtree(self.db)
            (self.tmp / "other").rename(self.db)

        for replace in (remove, damage, lose, move):
            with self.subTest(replace.__name__):
                shutil.rmtree(self.db, ignore_errors=True)
                self.index("old")
                self.assertEqual(self.papers(), {"2410.00001"})
                tag = self.get(QUERY)[2]["ETag"]
                replace()
                self.assertEqual(self.papers(), {"2410.00002"})
                status, _, headers = self.get(QUERY, If_None_Match=tag)
                self.assertEqual(status, 200)
                self.assertNotEqual(headers["ETag"], tag)
                self.process.send_signal(signal.SIGHUP)
                self.assertEqual(self.papers(), {"2410.00002"})

    def test_an_index_that_is_gone_is_no_answer_and_not_ready(self):
        self.assertEqual(self.papers(), {"2410.00001"})
        self.assertEqual(self.get("/readyz")[0], 200)
        tag = self.get("/")[2]["ETag"]
        for lost in (self.db / "current", self.db / "generations", self.db):
            aside = self.tmp / "aside"
            lost.rename(aside)
            self.assertEqual(self.get(QUERY)[0], 503, lost)
            for asked in ({}, {"If_None_Match": tag}, {"If_None_Match": "*"}):  # of no answer nothing is known
                status, body, headers = self.get("/", **asked)
                self.assertEqual((status, "Retry-After" in headers), (503, True), lost)
                self.assertIn("app.", str(body))
            self.assertEqual(self.get("/readyz")[0], 503, lost)
            self.assertEqual(self.get("/healthz")[0], 200)
            aside.rename(lost)
            self.assertEqual(self.get("/readyz")[0], 200, lost)
            self.assertEqual(self.papers(), {"2410.00001"})

    def test_pages_and_news_of_an_index_that_is_gone(self):
        first = json.loads(self.get(QUERY)[1])
        (self.tmp / "old" / "more.md").write_text(digest(3))
        self.index("old")
        name = f"{first['history']}-{first['revision']}"
        self.assertEqual([h["id"] for h in json.loads(self.get(f"{QUERY}&since_revision={name}")[1])["hits"]], ["2410.00003"])
        cursor = json.loads(self.get(f"{QUERY}&limit=1")[1])["next"]
        self.assertEqual(self.get(f"{QUERY}&limit=1&cursor={cursor}")[0], 200)
        shutil.rmtree(self.db)
        self.index("new")
        for parameter in (f"since_revision={name}", f"since_revision={first['revision'] + 7}", f"cursor={cursor}"):
            status, body, _ = self.get(f"{QUERY}&{parameter}")
            self.assertEqual(status, 410, parameter)
            self.assertEqual(json.loads(body)["type"], "/problems/revision-gone")
        for parameter in ("since_revision=x", "since_revision=-1", f"since_revision={first['history']}", "cursor=5", "cursor=1-2x",
                          "cursor=99999999999999999999-1", "cursor=-", "cursor=1-1-1"):
            self.assertEqual(self.get(f"{QUERY}&{parameter}")[0], 400, parameter)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])

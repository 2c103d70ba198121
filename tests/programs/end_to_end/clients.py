#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The clients against a server that runs; their types are those of data/openapi.json.   clients.py BIN SOURCE"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

BIN = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
sys.path.insert(0, str(SOURCE / "clients"))
sys.dont_write_bytecode = True

import papersearch  # noqa: E402: its folder is known only now

SCRIPT = """
import { Client, ProblemError } from "./papersearch.mjs";
const client = new Client(process.argv[2] + "/");
const all = [];
for await (const hit of client.hits("모델", { limit: 5 })) all.push(hit.id);
let problem;
try { await client.search("a", { limit: 1000 }); } catch (error) { if (error instanceof ProblemError) problem = error.problem; }
const paper = await client.paper("2412.09858");
console.log(JSON.stringify({ all, problem: problem.type, status: problem.status, title: paper.title, similar: (await client.similar(paper.id, 3)).hits.length,
  day: (await client.digest("2024-12-18")).papers.length, words: (await client.suggest("강화")).words.length, papers: (await client.index()).papers,
  author: (await client.search("", { author: ["Sergey Levine"], facets: true })).total }));
"""


class Clients(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        tmp = pathlib.Path(cls.folder.name)
        subprocess.run([BIN / "paperindex", "-q", "--db", tmp / "db", SOURCE / "data/archive"], check=True)
        cls.server = subprocess.Popen([BIN / "paperserve", "--db", tmp / "db", "--listen", "127.0.0.1:0", "--port-file", tmp / "port"], stderr=subprocess.DEVNULL)
        while not ((tmp / "port").exists() and (tmp / "port").read_text().strip()):
            assert cls.server.poll() is None
            time.sleep(.02)
        cls.address = f"http://127.0.0.1:{(tmp / 'port').read_text().strip()}"
        done = subprocess.run([BIN / "papersearch", "--db", tmp / "db", "--format", "jsonl", "--limit", "1000", "모델"], capture_output=True)
        cls.wanted = [json.loads(line)["id"] for line in done.stdout.splitlines()]

    @classmethod
    def tearDownClass(cls):
        cls.server.terminate()
        cls.server.wait()
        cls.folder.cleanup()

    def test_types_are_those_of_the_document(self):
        done = subprocess.run([sys.executable, SOURCE / "clients/make_types.py", SOURCE], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_python(self):
        client = papersearch.Client(self.address + "/")
        self.assertEqual([hit["id"] for hit in client.hits("모델", limit=5)], self.wanted)
        with self.assertRaises(papersearch.ProblemError) as caught:
            client.search("a", limit=1000)
        self.assertEqual(caught.exception.problem["status"], 400)
        paper = client.paper("2412.09858")
        self.assertEqual(set(paper) - set(papersearch.Paper.__annotations__), {"revision", "history", "took_ms"})
        self.assertEqual(len(client.similar(paper["id"], 3)["hits"]), 3)
        self.assertTrue(client.digest("2024-12-18")["papers"])
        self.assertTrue(client.suggest("강화")["words"])
        self.assertEqual(client.index()["papers"], 75)
        answer = client.search("", author=["Sergey Levine"], facets=True)
        self.assertEqual(answer["total"], 2)
        self.assertEqual(set(answer) - set(papersearch.Answer.__annotations__), set())
        for name in papersearch.Answer.__required_keys__:
            self.assertIn(name, answer)

    @unittest.skipUnless(shutil.which("node"), "node is not installed")
    def test_javascript(self):
        script = pathlib.Path(self.folder.name, "test.mjs")
        script.write_text(SCRIPT)
        shutil.copy(SOURCE / "clients/papersearch.js", script.with_name("papersearch.mjs"))  # a module for Node by its name
        done = subprocess.run(["node", script, self.address], capture_output=True, text=True)
        self.assertEqual(done.stderr, "")
        got = json.loads(done.stdout)
        self.assertEqual(got["all"], self.wanted)
        self.assertEqual((got["status"], got["similar"], got["papers"], got["author"]), (400, 3, 75, 2))
        self.assertTrue(got["title"].startswith("RLDG"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])

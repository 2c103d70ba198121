#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Alert rules and dashboard ask for metrics that the programs give, and promtool finds them right.   monitoring.py BIN SOURCE"""
import json
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
FOLDER = SOURCE / "packaging/monitoring"
NAME = re.compile(r"\b((?:papersearch|http|search)_[a-z_]+)\b")


def index(db, *more, archive=SOURCE / "data/archive"):
    return subprocess.run([BIN / "paperindex", "--db", db, "--report", "prometheus", *more, archive], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)


def numbers(text):
    return {line.split()[0]: float(line.split()[1]) for line in text.splitlines() if line[0] != "#"}


class Monitoring(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.db = pathlib.Path(cls.folder.name, "db")
        cls.job = index(cls.db)
        port = pathlib.Path(cls.folder.name, "port")
        cls.server = subprocess.Popen([BIN / "paperserve", "--db", cls.db, "--listen", "127.0.0.1:0", "--port-file", port], stderr=subprocess.DEVNULL)
        while not (port.exists() and port.read_text().strip()):
            time.sleep(.02)
        cls.address = f"http://127.0.0.1:{port.read_text().strip()}"
        urllib.request.urlopen(cls.address + "/v1/search?q=mamba").read()
        cls.served = urllib.request.urlopen(cls.address + "/metrics").read().decode()

    @classmethod
    def tearDownClass(cls):
        cls.server.terminate()
        cls.server.wait()
        cls.folder.cleanup()

    def test_run_and_index_are_measured(self):
        found = numbers(self.job.stdout)
        self.assertEqual(found["papersearch_run_exit_code"], 0)
        self.assertEqual(found["papersearch_index_papers"], 75)
        self.assertEqual(found["papersearch_index_findings_open"], 2)
        self.assertEqual(found["papersearch_index_newest_day_timestamp_seconds"], 1734480000)  # 2024-12-18
        self.assertLess(abs(found["papersearch_index_last_run_timestamp_seconds"] - time.time()), 100)

    def test_a_run_that_fails_is_measured_too(self):
        failed = index(self.db, archive="/nonexistent")
        self.assertNotEqual(failed.returncode, 0)
        found = numbers(failed.stdout)
        self.assertEqual(found["papersearch_run_exit_code"], failed.returncode)
        self.assertEqual(found["papersearch_index_papers"], 75)
        self.assertEqual(numbers(index("/proc/none").stdout).keys(),
                         {"papersearch_run_exit_code", "papersearch_run_seconds", "papersearch_run_timestamp_seconds"})

    def test_server_says_the_same_of_the_index(self):
        served = numbers(re.sub(r"^.*\{.*\n", "", self.served, flags=re.M))
        for name, value in numbers(self.job.stdout).items():
            if name.startswith("papersearch_index") and "last_run" not in name:
                self.assertEqual(served[name], value, name)
        self.assertEqual(served["papersearch_index_up"], 1)

    def test_rules_and_dashboard_ask_for_what_is_there(self):
        there = set(NAME.findall(self.served)) | set(NAME.findall(self.job.stdout))
        asked = "".join(re.findall(r"expr:(.*(?:\n {10,}.*)*)", (FOLDER / "alerts.yml").read_text()))
        dashboard = json.loads((FOLDER / "dashboard.json").read_text())
        asked += " ".join(target["expr"] for panel in dashboard["panels"] for target in panel["targets"])
        self.assertGreater(len(set(NAME.findall(asked))), 8)
        self.assertEqual(set(NAME.findall(asked)) - there, set())

    @unittest.skipUnless(shutil.which("promtool"), "promtool is not installed")
    def test_promtool_finds_nothing(self):
        for command in (["check", "rules", "alerts.yml"], ["test", "rules", "alerts_test.yml"]):
            done = subprocess.run(["promtool", *command], cwd=FOLDER, capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        for text in (self.served, self.job.stdout):
            done = subprocess.run(["promtool", "check", "metrics"], input=text, capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the examples of docs/api.md against a server of the sample archive.   api_examples.py BIN SOURCE"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

BIN, SOURCE = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
text = (SOURCE / "docs/api.md").read_text().split("## Examples")[1]
folder = pathlib.Path(tempfile.mkdtemp())
subprocess.run([BIN / "paperindex", "-q", "--db", folder / "db", SOURCE / "data/archive"], check=True)
server = subprocess.Popen([BIN / "paperserve", "--db", folder / "db", "--listen", "127.0.0.1:0", "--port-file", folder / "port"], stderr=subprocess.DEVNULL)
try:
    while not (folder / "port").exists() or not (folder / "port").read_text().endswith("\n"):
        time.sleep(0.02)
    environment = {**os.environ, "BASE": "http://127.0.0.1:" + (folder / "port").read_text().strip()}
    commands = [line for line in re.search(r"```sh\n(.*?)```", text, re.S)[1].splitlines() if line.startswith("curl ")]
    assert len(commands) > 8
    for command in commands:
        done = subprocess.run(command.replace("curl -s", "curl -sS --fail"), shell=True, env=environment, capture_output=True, text=True)
        assert done.returncode == 0 and done.stdout, (command, done.stderr)
        if "format=bibtex" in command:
            assert done.stdout.count("@misc{") == 2, done.stdout
        elif "format=csv" in command:
            assert done.stdout.count("\n") > 2, done.stdout
        else:
            answer = json.loads(done.stdout)
            counted = [values for values in answer.get("facets", {}).values() if values]
            assert counted or any(answer.get(key) for key in ("hits", "days", "papers", "spellings", "concepts")), (command, answer)
            fields = re.search(r"fields=([\w,]+)", command)
            if fields:
                assert set(answer["hits"][0]) == set(fields[1].split(",")), (command, answer)
    if shutil.which("node"):
        script = folder / "example.mjs"
        script.write_text(re.search(r"```js\n(.*?)```", text, re.S)[1])
        said = subprocess.run(["node", script], env=environment, check=True, capture_output=True, text=True).stdout.split()
        assert said[-1] == "304", said
    else:
        print("skipped: the example in JavaScript, since there is no node")
finally:
    server.terminate()
    server.wait()
    shutil.rmtree(folder)

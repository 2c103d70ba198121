#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Clients of every kind at a server whose index changes.   crowd_under_change.py PORT SERVER_PID PAPERINDEX FOLDER SECONDS"""
import os
import pathlib
import random
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.parse

port, server = int(sys.argv[1]), int(sys.argv[2])
paperindex, folder, seconds = sys.argv[3], pathlib.Path(sys.argv[4]), float(sys.argv[5])
end = time.monotonic() + seconds
WORDS = "모델 강화학습 diffusion transformer 추론 date:2024.. \"긴 문맥\" author:li -video 트렌스포머".split()
statuses = {}
lock = threading.Lock()


def client(seed):
    rng = random.Random(seed)
    while time.monotonic() < end:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=10) as s:
                for _ in range(rng.randrange(1, 6)):
                    query = urllib.parse.quote(" ".join(rng.choices(WORDS, k=rng.randrange(1, 4))))
                    path = rng.choice([f"/v1/search?q={query}&facets=1&trend=1", f"/v1/suggest?q={query}", "/metrics", "/readyz", "/", f"/v1/feed.atom?q={query}"])
                    s.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
                    manner = rng.random()
                    if manner < 0.15:
                        break  # hangs up without waiting
                    if manner < 0.2:
                        s.sendall(b"GET /v1/sea")  # and says no more
                        time.sleep(rng.random())
                        break
                    head = s.recv(65536)
                    with lock:
                        status = head[9:12].decode(errors="replace")
                        statuses[status] = statuses.get(status, 0) + 1
                    while head and not head.endswith(b"\n") and rng.random() < 0.9:
                        head = s.recv(65536)
        except OSError:
            pass


threads = [threading.Thread(target=client, args=(n,)) for n in range(24)]
idle = []
for thread in threads:
    thread.start()
n = 0
while time.monotonic() < end:
    n += 1
    idle = [*idle[-40:], socket.create_connection(("127.0.0.1", port))]
    (folder / "archive" / f"n{n % 7}.md").write_text(f"## Daily Papers (2025-01-{n % 28 + 1:02})\n\n### [N{n}](https://arxiv.org/abs/2501.{n:05})\n\n- 새로운 모델 {n}\n")
    subprocess.run([paperindex, "-q", *(["--rebuild"] if n % 4 == 0 else []), "--db", folder / "db", folder / "archive"], check=True)
    if n % 3 == 0:
        os.kill(server, signal.SIGHUP)
    time.sleep(0.1)
for thread in threads:
    thread.join()
print(f"{n} changes of the index beside {sum(statuses.values())} answers: {statuses}")
if statuses.get("200", 0) == 0 or statuses.keys() - {"200", "503", ""}:
    sys.exit("answers that should not be")

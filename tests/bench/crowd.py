#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Eight clients alone, and among 500 idle and 200 slow-loris connections; none of 256 starved.   crowd.py URL QUERIES"""
import re
import socket
import sys
import threading
import time

host, port = sys.argv[1].removeprefix("http://").split(":")
targets = re.findall(r'"(/v1/search[^"]*)"', open(sys.argv[2]).read())


def connect():
    return socket.create_connection((host, int(port)), timeout=20)


def more(connection):
    data = connection.recv(65536)
    if not data:
        raise ConnectionError("closed before the answer was whole")
    return data


def ask(connection, target):
    """The status, and whether the server will close: it does so after some thousands of requests."""
    connection.sendall(f"GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    data = b""
    while b"\r\n\r\n" not in data:
        data += more(connection)
    head, body = data.split(b"\r\n\r\n", 1)
    length = int(re.search(rb"(?i)content-length: (\d+)", head).group(1))
    while len(body) < length:
        body += more(connection)
    return int(head.split()[1]), b"connection: close" in head.lower()


def clients(count, seconds):
    times, served, failed = [], [0] * count, []

    def one(n):
        end = time.monotonic() + seconds
        try:
            while time.monotonic() < end:
                with connect() as connection:
                    closing = False
                    while time.monotonic() < end and not closing:
                        start = time.monotonic()
                        status, closing = ask(connection, targets[(n * 37 + served[n]) % len(targets)])
                        if status != 200:
                            failed.append(n)
                        times.append(time.monotonic() - start)
                        served[n] += 1
        except OSError as error:
            failed.append(error)

    threads = [threading.Thread(target=one, args=(n,)) for n in range(count)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    times.sort()
    return times[int(len(times) * 0.99)] * 1000, served, failed


alone, _, failed = clients(8, 5)
idle = [connect() for _ in range(500)]
slow = [connect() for _ in range(200)]
opened = time.monotonic()
for s in slow:
    s.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX: ")
closed, done = [], threading.Event()


def dribble():
    alive = list(slow)
    while alive and not done.is_set():
        for s in list(alive):
            try:
                s.sendall(b"a")
                s.setblocking(False)
                if s.recv(1) == b"":
                    raise ConnectionError
                s.setblocking(True)
            except BlockingIOError:
                s.setblocking(True)
            except OSError:
                alive.remove(s)
                closed.append(time.monotonic() - opened)
        time.sleep(0.5)


thread = threading.Thread(target=dribble)
thread.start()
crowded, _, failed_more = clients(8, 5)
health = []
for _ in range(20):
    start = time.monotonic()
    with connect() as c:
        ask(c, "/healthz")
    health.append(time.monotonic() - start)
thread.join(15)
done.set()
print(f"p99 of 8 clients: {alone:.1f} ms alone, {crowded:.1f} ms among 500 idle and 200 slow-loris ({crowded / alone:.2f} times); "
      f"/healthz at most {max(health) * 1000:.1f} ms; {len(closed)} of 200 slow-loris closed after {min(closed, default=0):.1f} to "
      f"{max(closed, default=0):.1f} s; failed: {len(failed) + len(failed_more)}")
for s in idle + slow:
    s.close()
p99, served, failed = clients(256, 10)
print(f"256 clients: from {min(served)} to {max(served)} answers each, p99 {p99:.0f} ms, failed: {len(failed)}")

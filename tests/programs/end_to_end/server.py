#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Asks the real server as browsers, jobs and attackers do.   server.py BIN SOURCE"""
import gzip
import http.client
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse
import xml.etree.ElementTree as xml

BIN = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()


def check(schema, value, root, where="answer"):
    """The part of JSON Schema that our document uses."""
    if "$ref" in schema:
        schema = root["components"]["schemas"][schema["$ref"].rsplit("/")[-1]]
    if "anyOf" in schema:
        failures = []
        for one in schema["anyOf"]:
            try:
                return check(one, value, root, where)
            except AssertionError as failure:
                failures.append(str(failure))
        raise AssertionError("; ".join(failures))
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    fits = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "array": list, "object": dict, "null": type(None)}
    assert not kinds or any(isinstance(value, fits[k]) for k in kinds), f"{where}: {value!r} is no {kinds}"
    if isinstance(value, dict) and "properties" in schema:
        for key in schema.get("required", []):
            assert key in value, f"{where} lacks {key}"
        for key, inner in value.items():
            assert key in schema["properties"], f"{where}.{key} is not in the document"
            check(schema["properties"][key], inner, root, f"{where}.{key}")
    if isinstance(value, list) and "items" in schema:
        for i, inner in enumerate(value):
            check(schema["items"], inner, root, f"{where}[{i}]")
    if "enum" in schema:
        assert value in schema["enum"], f"{where}: {value!r}"


class Server:
    def __init__(self, db, *options, **process):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        port_file = self.folder / "port"
        self.log = open(self.folder / "log", "w+")
        self.process = subprocess.Popen([str(BIN / "paperserve"), "--db", str(db), "--listen", "127.0.0.1:0", "--port-file", str(port_file), *options], stderr=self.log, **process)
        until = time.time() + 20
        while (not port_file.exists() or not port_file.read_text().endswith("\n")) and time.time() < until:
            time.sleep(0.02)
        self.port = int(port_file.read_text())

    def get(self, path, method="GET", **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request(method, path, headers={k.replace("_", "-"): v for k, v in headers.items()})
        reply = connection.getresponse()
        reply.bytes = reply.read()
        connection.close()
        return reply

    def json(self, path, **parameters):
        reply = self.get(path + ("?" + urllib.parse.urlencode(parameters, doseq=True) if parameters else ""))
        return reply.status, json.loads(reply.bytes)

    def raw(self, data, timeout=8.0, shut=False):
        """What comes back for these bytes until the server closes or falls silent."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as s:
            try:
                s.sendall(data)
                if shut:
                    s.shutdown(socket.SHUT_WR)
            except OSError:
                pass
            out = b""
            s.settimeout(1.0)
            try:
                while piece := s.recv(65536):
                    out += piece
            except OSError:
                pass
            return out

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(15)
        self.log.close()
        shutil.rmtree(self.folder)
        return code


class Api(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tmp = pathlib.Path(tempfile.mkdtemp())
        cls.db = cls.tmp / "db"
        subprocess.run([BIN / "paperindex", "-q", "--db", cls.db, SOURCE / "data/archive"], check=True)
        cls.server = Server(cls.db)
        cls.document = cls.server.json("/v1/openapi.json")[1]

    @classmethod
    def tearDownClass(cls):
        assert cls.server.stop() == 0
        shutil.rmtree(cls.tmp)

    def paper(self):
        return self.server.json("/v1/search", q="모델", limit=1)[1]["hits"][0]

    def test_every_route_answers_as_the_document_says(self):
        hit = self.paper()
        examples = {
            "/v1/search": ["?q=강화학습&facets=1&trend=1&explain=1&limit=3", "?q=", "?q=zzzz", "?q=%28%28&sort=date", "?q=모델&author=Yu%20Qiao&author=X&from=2024&to=2024-12&min_votes=1"],
            "/v1/facets": ["?q=모델", ""],
            "/v1/trends": ["?q=모델&q=diffusion"],
            "/v1/suggest": ["?q=강ㅎ", "?q=trans&limit=3", ""],
            "/v1/papers/{id}": ["", "?format=bibtex"],
            "/v1/papers": [f"?ids={hit['id']},9999.99999", f"?ids={hit['id']}&fields=id,title", f"?ids={hit['id']}&format=csv"],
            "/v1/concepts": ["?days=30&limit=20"],
            "/v1/papers/{id}/similar": ["", "?limit=2&from=2024"],
            "/v1/digests": ["", "?limit=2"],
            "/v1/digests/{date}": [""],
            "/v1/feed.atom": ["?q=모델"],
        }
        self.assertEqual(set(examples) - set(self.document["paths"]), set())
        for route, item in self.document["paths"].items():
            for query in examples.get(route, [""]):
                path = route.replace("{id}", hit["id"]).replace("{date}", hit["date"]).replace("{key}", "모델").replace("{name}", hit["authors"][0]).replace("{type}", "not-found") + query
                reply = self.server.get(urllib.parse.quote(path, safe="/?&=%"))
                self.assertEqual(reply.status, 200, (path, reply.bytes))
                media = reply.headers["Content-Type"].split(";")[0]
                self.assertIn(media, item["get"]["responses"]["200"]["content"], path)
                content = item["get"]["responses"]["200"]["content"][media]
                if media == "application/json":
                    check(content["schema"], json.loads(reply.bytes), self.document, path)
                if media.endswith("xml"):
                    xml.fromstring(reply.bytes)

    def test_every_error_is_a_problem(self):
        for path, status, kind, wrong in [
            ("/v1/search?limit=x", 400, "invalid-parameter", "limit=x"), ("/v1/search?q=a&limit=101&sort=date", 400, "invalid-parameter", "limit=101"),
            ("/v1/search?q=a&nope=1", 400, "invalid-parameter", "nope=1"), ("/v1/search?q=a&&q=b", 400, "invalid-parameter", "q=b"),
            ("/v1/search?q=%EA%B0%80&sort=best", 400, "invalid-parameter", "sort=best"), ("/v1/search?from=soon", 400, "invalid-parameter", "from=soon"),
            ("/v1/search?from=2025&to=2024", 400, "invalid-parameter", "to=2024"), ("/v1/search?offset=9999&limit=100", 400, "invalid-parameter", "offset=9999"),
            ("/v1/search?cursor=x", 400, "invalid-parameter", "cursor=x"), ("/v1/trends", 400, "invalid-parameter", None),
            ("/v1/trends?" + "q=a&" * 5 + "q=6", 400, "invalid-parameter", "q=6"), ("/v1/search?facets=maybe", 400, "invalid-parameter", "facets=maybe"),
            ("/v1/suggest?limit=0", 400, "invalid-parameter", "limit=0"), ("/v1/search?q=a&limit", 400, "invalid-parameter", "limit"),
            ("/v1/papers/9999.99999", 404, "not-found", None), ("/v1/papers/9999.99999/similar", 404, "not-found", None), ("/v1/digests/1999-01-01", 404, "not-found", None),
            ("/v1/digests/x", 400, "invalid-parameter", None), ("/v1/digests/2024-13-01", 400, "invalid-parameter", None), ("/v1/", 404, "not-found", None), ("/nothing", 404, "not-found", None), ("/v1/papers/a/b", 404, "not-found", None),
            ("/v1/search?q=a%zz", 400, "malformed-request", "%zz"), ("/v1/search?q=a%00&limit=x", 400, "malformed-request", "%00"),
            ("/v1/search?q=%ff&limit=1", 400, "malformed-request", "%ff"), ("/v1/search?q=a%4", 400, "malformed-request", "%4"), ("/v1/%zz", 400, "malformed-request", "%zz"),
        ]:
            reply = self.server.get(path)
            body = json.loads(reply.bytes)
            self.assertEqual((reply.status, body["type"]), (status, "/problems/" + kind), path)
            self.assertEqual(path[slice(*body["span"])] if "span" in body else None, wrong, path)
            self.assertEqual(reply.headers["Content-Type"], "application/problem+json")
            check({"$ref": "#/components/schemas/Problem"}, body, self.document)

    def test_one_hit_schema_with_the_command_line(self):
        done = subprocess.run([BIN / "papersearch", "--db", self.db, "--format", "json", "--limit", "3", "모델"], capture_output=True, check=True)
        ours = json.loads(done.stdout)
        served = self.server.json("/v1/search", q="모델", limit=3)[1]
        self.assertEqual([set(h) for h in ours["hits"]], [set(h) for h in served["hits"]])
        self.assertEqual([h["id"] for h in ours["hits"]], [h["id"] for h in served["hits"]])

    def test_pages_by_cursor(self):
        seen, cursor = [], None
        while True:
            page = self.server.json("/v1/search", q="모델", limit=7, **({"cursor": cursor} if cursor else {}))[1]
            seen += [h["id"] for h in page["hits"]]
            cursor = page["next"]
            if not cursor:
                break
        self.assertEqual(len(seen), page["total"])
        self.assertEqual(len(set(seen)), len(seen))

    def test_headers(self):
        reply = self.server.get("/v1/search?q=a", Accept_Encoding="gzip")
        self.assertEqual(reply.headers["Content-Encoding"], "gzip")
        self.assertIn("hits", json.loads(gzip.decompress(reply.bytes)))
        self.assertNotIn("Content-Encoding", self.server.get("/v1/search?q=a", Accept_Encoding="gzip;q=0, identity").headers)
        for name in ("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "X-Request-Id", "ETag", "Cache-Control", "Vary"):
            self.assertIn(name, reply.headers)
        self.assertEqual(self.server.get("/v1/search?q=a", If_None_Match=reply.headers["ETag"]).status, 304)
        self.assertEqual(self.server.get("/v1/search?q=b", If_None_Match=reply.headers["ETag"]).status, 200)
        head = self.server.get("/v1/search?q=a", method="HEAD")
        self.assertEqual((head.status, head.bytes), (200, b""))
        self.assertGreater(int(head.headers["Content-Length"]), 100)
        post = self.server.get("/v1/search", method="POST")
        self.assertEqual((post.status, post.headers["Allow"]), (405, "GET, HEAD, OPTIONS"))
        self.assertEqual(self.server.get("/v1/search", method="OPTIONS").status, 204)
        self.assertEqual(self.server.get("/robots.txt").bytes, b"User-agent: *\nDisallow: /v1/\n")
        days = self.server.json("/v1/digests")[1]
        newest = self.server.json("/v1/digests", limit=2)[1]
        self.assertEqual((newest["total"], newest["days"]), (len(days["days"]), days["days"][-2:]))
        self.assertNotIn("Access-Control-Allow-Origin", self.server.get("/v1/index", Origin="https://example.org").headers)

    def test_options_of_the_server(self):
        server = Server(self.db, "--cors-origin", "https://example.org", "--rate", "5", "--access-log")
        try:
            reply = server.get("/v1/index", Origin="https://example.org")
            self.assertEqual(reply.headers["Access-Control-Allow-Origin"], "https://example.org")
            self.assertEqual(reply.headers["Access-Control-Expose-Headers"], "ETag, Retry-After, X-Request-Id")
            self.assertNotIn("Access-Control-Allow-Origin", server.get("/v1/index", Origin="https://example.com").headers)
            preflight = server.get("/v1/index", method="OPTIONS", Origin="https://example.org")
            self.assertEqual(preflight.headers["Access-Control-Allow-Headers"], "If-None-Match, X-Request-Id")
            self.assertRegex(pathlib.Path(server.log.name).read_text(), r"listening on \S+:[1-9]\d*\n")
            codes = [server.get("/v1/index").status for _ in range(20)]
            self.assertIn(429, codes)
            page = [server.get("/", X_Forwarded_For="203.0.113.10") for _ in range(6)][-1]
            self.assertEqual((page.status, "Retry-After" in page.headers), (429, True))
            self.assertIn(b"app.", page.bytes)  # whose script says what is wrong
            self.assertEqual(server.get("/healthz").status, 200)
            lines = [json.loads(line) for line in pathlib.Path(server.log.name).read_text().splitlines() if line.startswith("{")]
            self.assertEqual(lines[0]["route"], "/v1/index")
            self.assertNotIn("127.0.0.1", json.dumps(lines))
        finally:
            self.assertEqual(server.stop(), 0)

    def test_unix_socket(self):
        path = self.tmp / "socket"
        process = self.start_unix(path)
        self.assertTrue(self.ask_unix(path).startswith(b"HTTP/1.1 200"))
        self.end(process)
        self.assertFalse(path.exists())

    def start_unix(self, path, *options):
        process = subprocess.Popen([BIN / "paperserve", "--db", self.db, "--listen", f"unix:{path}", *options], stderr=subprocess.PIPE)
        self.addCleanup(lambda: process.poll() is None and process.terminate())  # where the test fails before its end
        process.stderr.readline()  # "listening on": the file is there a moment before anyone can connect
        return process

    def ask_unix(self, path):
        with socket.socket(socket.AF_UNIX) as s:
            s.connect(str(path))
            s.sendall(b"GET /v1/index HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            reply = b""
            while piece := s.recv(65536):
                reply += piece
            return reply

    def end(self, process):
        process.terminate()
        said = process.communicate(timeout=15)[1]
        self.assertEqual(process.returncode, 0, said)

    def test_a_path_that_is_no_socket_of_ours_stays(self):
        for what, make in {"a file": lambda p: p.write_text("precious"), "a folder": lambda p: p.mkdir(),
                           "a link to a file": lambda p: (p.with_suffix(".real").write_text("precious"), p.symlink_to(p.with_suffix(".real"))),
                           "a link to nothing": lambda p: p.symlink_to("nowhere")}.items():
            path = self.tmp / ("taken " + what)
            make(path)
            done = subprocess.run([BIN / "paperserve", "--db", self.db, "--listen", f"unix:{path}"], capture_output=True, timeout=20)
            self.assertEqual(done.returncode, 2, what)
            self.assertIn(b"no socket", done.stderr)
            self.assertTrue(path.is_symlink() or path.exists(), what)
            if what == "a file":
                self.assertEqual(path.read_text(), "precious")

    def test_one_server_to_a_socket(self):
        path = self.tmp / "one.sock"
        first = self.start_unix(path, "--socket-mode", "0600")
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        second = subprocess.run([BIN / "paperserve", "--db", self.db, "--listen", f"unix:{path}"], capture_output=True, timeout=20)
        self.assertEqual(second.returncode, 2)
        self.assertIn(b"another program listens there", second.stderr)
        self.assertTrue(self.ask_unix(path).startswith(b"HTTP/1.1 200"))
        # A socket that another has put in its place is not removed by who ends.
        path.unlink()
        other = self.start_unix(path)
        self.assertEqual(path.stat().st_mode & 0o777, 0o660)
        self.end(first)
        self.assertTrue(self.ask_unix(path).startswith(b"HTTP/1.1 200"))
        self.end(other)
        self.assertFalse(path.exists())

    def test_a_socket_left_by_a_server_that_was_killed_is_replaced(self):
        path = self.tmp / "stale.sock"
        with socket.socket(socket.AF_UNIX) as s:
            s.bind(str(path))
        self.assertTrue(path.exists())
        process = self.start_unix(path)
        self.assertTrue(self.ask_unix(path).startswith(b"HTTP/1.1 200"))
        self.end(process)

    def test_a_crash_of_what_serves_costs_a_moment(self):
        if "asan" in str(BIN) or "tsan" in str(BIN):
            self.skipTest("sanitizers end a crash in their own way")
        server = Server(self.db)

        def child_after(last):
            """The process that serves; the one before it may answer still for a moment after its signal."""
            until = time.time() + 20
            while time.time() < until:
                children = pathlib.Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children").read_text().split()
                if children and children[0] != last:
                    return children[0]
                time.sleep(0.01)
            self.fail("no process serves")

        def answers():
            until = time.time() + 20
            while time.time() < until:
                try:
                    if server.get("/v1/index").status == 200:
                        break
                except OSError:
                    time.sleep(0.05)
            self.assertEqual(server.get("/v1/index").status, 200)

        child = child_after(None)
        answers()  # a crash while it opens the index is said to be one of Xapian
        try:
            for crash in (signal.SIGSEGV, signal.SIGKILL):
                os.kill(int(child), crash)
                child = child_after(child)
                answers()
            said = pathlib.Path(server.log.name).read_text()
            self.assertIn("the program crashed (segmentation fault)", said)
            self.assertEqual(said.count("it is started again"), 2)
        finally:
            self.assertEqual(server.stop(), 0)

    def test_connections_are_never_more_than_said(self):
        limit = 5
        server = Server(self.db, "--connections", str(limit))

        def answers(s):
            s.settimeout(5)
            try:
                s.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
                return b" 200 " in s.recv(4096)
            except OSError:
                return False

        def gauge(s):
            s.sendall(b"GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")
            text = b""
            while b"http_connections " not in text:
                text += s.recv(65536)
            return int(float(re.search(rb"^http_connections (\S+)", text, re.M).group(1)))

        try:
            idle = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(limit)]
            self.assertTrue(all(answers(s) for s in idle))
            newer = socket.create_connection(("127.0.0.1", server.port))  # the one idle for longest goes
            self.assertTrue(answers(newer))
            self.assertFalse(answers(idle[0]))
            self.assertLessEqual(gauge(newer), limit)
            busy = []
            for s in (*idle[1:], newer):  # none of them is idle any more
                s.sendall(b"GET / HT")
                busy.append(s)
            time.sleep(0.3)
            refused = socket.create_connection(("127.0.0.1", server.port))
            self.assertFalse(answers(refused))
            for s in busy:
                s.close()
            time.sleep(0.3)
            again = socket.create_connection(("127.0.0.1", server.port))
            self.assertTrue(answers(again))
            crowd = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(60)]
            time.sleep(0.5)
            last = socket.create_connection(("127.0.0.1", server.port))
            self.assertTrue(answers(last))
            last = socket.create_connection(("127.0.0.1", server.port))
            self.assertLessEqual(gauge(last), limit)
            for s in crowd:
                s.close()
        finally:
            self.assertEqual(server.stop(), 0)

    def test_framing_that_a_proxy_might_read_otherwise(self):
        for head in (b"Transfer-Encoding: gzip, chunked", b"Transfer-Encoding: identity", b"Transfer-Encoding: chunked, chunked",
                     b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", b"Transfer-Encoding: xchunked",
                     b"Transfer-Encoding: chunked\r\nContent-Length: 5", b"Content-Length: 5\r\nContent-Length: 5",
                     b"Transfer-Encoding:", b"Content-Length: 5, 5", b"Content-Length: +5", b"Host: localhost", b"Host: other",
                     b"X: a\r\n b", b"X: a\r\n\tb", b" X: a"):
            reply = self.server.raw(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n" + head + b"\r\n\r\n0\r\n\r\n" +
                                    b"GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")
            self.assertTrue(reply.startswith(b"HTTP/1.1 400"), (head, reply[:60]))
            self.assertEqual(reply.count(b"HTTP/1.1 "), 1, head)  # and nothing of what came behind it
            self.assertIn(b"Connection: close", reply)
        old = self.server.raw(b"GET /healthz HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
        self.assertTrue(old.startswith(b"HTTP/1.1 400"), old[:60])
        good = self.server.raw(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: Chunked\r\n\r\n0\r\n\r\n", shut=True)
        self.assertTrue(good.startswith(b"HTTP/1.1 200"), good[:60])

    def test_headers_behind_the_body_say_nothing(self):
        ask = b"GET /v1/index HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        tag = self.server.get("/v1/index").headers["ETag"].encode()
        for trailer in (b"If-None-Match: " + tag, b"Host: evil.example.org", b"Accept-Encoding: gzip"):
            reply = self.server.raw(ask + b"Transfer-Encoding: chunked\r\n\r\n0\r\n" + trailer + b"\r\n\r\n")
            self.assertTrue(reply.startswith(b"HTTP/1.1 200"), (trailer, reply[:60]))
        server = Server(self.db, "--rate", "1", "--trusted-proxy", "127.0.0.0/8")
        try:
            replies = [server.raw(ask + b"X-Forwarded-For: 203.0.113.9\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-Forwarded-For: 198.51.100.%d\r\n\r\n" % n)
                       for n in range(6)]
            self.assertIn(b"429", [reply[9:12] for reply in replies])
        finally:
            self.assertEqual(server.stop(), 0)

    def test_who_waits_to_be_told_to_send_a_body_hears_at_once(self):
        for method, status in ((b"POST", b"405"), (b"GET", b"417")):
            reply = self.server.raw(method + b" /v1/index HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n")
            self.assertEqual(reply[9:12], status, reply[:60])
            self.assertIn(b"Connection: close", reply)
        reply = self.server.raw(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n\r\n", shut=True)
        self.assertEqual(reply[9:12], b"200")

    def test_the_name_in_the_address_goes_before_the_host(self):
        for target, host, status in (("http://localhost/healthz", "localhost", 200), ("HTTP://localhost:80/healthz", "evil.example.org", 200),
                                     ("http://localhost?q=/nothing", "localhost", 200), ("http://evil.example.org/healthz", "localhost", 421),
                                     ("http://user@localhost/healthz", "localhost", 400), ("http:///healthz", "localhost", 400)):
            reply = self.server.raw(f"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
            self.assertEqual(int(reply[9:12]), status, target)

    def test_names_that_are_not_ours_are_not_answered(self):
        for host, status in (("localhost", 200), (f"127.0.0.1:{self.server.port}", 200), ("[::1]", 200), ("evil.example.org", 421),
                             ("192.0.2.1", 421), ("a b", 400), ("", 400)):
            self.assertEqual(self.server.get("/v1/index", Host=host).status, status, host)
        server = Server(self.db, "--host", "search.example.org", "--host", "other.example.org")
        try:
            for host, status in (("search.example.org", 200), ("other.example.org:443", 200), ("third.example.org", 421)):
                self.assertEqual(server.get("/v1/index", Host=host).status, status, host)
        finally:
            self.assertEqual(server.stop(), 0)

    def test_tags_are_compared_as_lists(self):
        for path in ("/v1/search?q=a", "/", "/app.js"):
            tag = self.server.get(path).headers["ETag"]
            for header, status in ((tag, 304), (f'"x", {tag}', 304), ("*", 304), (tag.removeprefix("W/"), 304), ('"x"', 200)):
                reply = self.server.get(path, If_None_Match=header)
                self.assertEqual(reply.status, status, (path, header))
                self.assertRegex(reply.headers["Date"], r"^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$")
        tag = self.server.get("/").headers["ETag"].encode()
        for path, status in (("/v1/papers/9999.99999", 404), ("/v1/search?limit=x", 400), ("/v1/search?q=any", 304), ("/v1/search?q=any", 304)):
            reply = self.server.get(path, If_None_Match="*")  # any answer, if there is one
            self.assertEqual((reply.status, reply.bytes == b""), (status, status == 304), path)
        two = self.server.raw(b"GET / HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nIf-None-Match: \"x\"\r\nIf-None-Match: " % self.server.port + tag + b"\r\nConnection: close\r\n\r\n")
        self.assertTrue(two.startswith(b"HTTP/1.1 304"), two[:60])

    def test_addresses_are_those_that_clients_see(self):
        for options, headers, base in [
            ((), {}, "http://127.0.0.1:{}"),
            ((), {"X_Forwarded_Proto": "https", "X_Forwarded_Prefix": "/evil"}, "http://127.0.0.1:{}"),  # of nobody who is trusted
            (("--trusted-proxy", "127.0.0.1"), {"X_Forwarded_Proto": "https", "X_Forwarded_Prefix": "/search/"}, "https://127.0.0.1:{}/search"),
            (("--trusted-proxy", "127.0.0.1"), {"X_Forwarded_Prefix": '/"><script>'}, "http://127.0.0.1:{}"),
            (("--base-url", "https://example.org/papers/"), {"X_Forwarded_Prefix": "/x"}, "https://example.org/papers"),
        ]:
            server = Server(self.db, *options)
            try:
                address = base.format(server.port)
                for path, wanted in (("/v1/opensearch.xml", f'"{address}/?q='), ("/v1/feed.atom?q=a", f'rel="self" type="application/atom+xml" href="{address}/v1/feed.atom?q=a"'), ("/?q=a", f'og:url" content="{address}/?q=a"')):
                    for _ in range(2):  # the second may come from the cache
                        self.assertIn(wanted, server.get(path, **headers).bytes.decode(), (options, headers, path))
                if "X_Forwarded_Prefix" in headers:  # the answer that is kept for it is not that of others
                    self.assertNotIn(headers["X_Forwarded_Prefix"].rstrip("/") + "/v1", server.get("/v1/feed.atom?q=a").bytes.decode())
            finally:
                self.assertEqual(server.stop(), 0)
        bad = subprocess.run([BIN / "paperserve", "--db", self.db, "--base-url", "ftp://x"], capture_output=True, text=True)
        self.assertEqual(bad.returncode, 2)
        self.assertIn("no address of a server", bad.stderr)

    def test_the_client_behind_a_proxy(self):
        server = Server(self.db, "--rate", "1", "--trusted-proxy", "127.0.0.0/8")
        try:
            for client in range(20):  # each has its own allowance
                self.assertEqual(server.get("/v1/index", X_Forwarded_For=f"1.1.1.1, 198.51.100.{client}").status, 200)
            codes = [server.get("/v1/index", X_Forwarded_For=f"1.1.1.{n}, 203.0.113.9").status for n in range(6)]
            self.assertIn(429, codes)
        finally:
            self.assertEqual(server.stop(), 0)

    def test_a_rate_holds_on_a_unix_socket(self):
        path = self.tmp / "rate.sock"
        for options in (["--rate", "1"], ["--rate", "1", "--trusted-proxy", "unix"]):  # nobody says for whom he asks
            process = self.start_unix(path, *options)
            self.assertIn(b"429", [self.ask_unix(path)[9:12] for _ in range(6)], options)
            self.end(process)

    def test_a_value_of_a_filter_is_no_query(self):
        everything = self.server.json("/v1/search")[1]["total"]
        for quote in '"\u201c\u201d\u201e\uff02':
            name = f"Nobody{quote} OR votes:0.. OR title:{quote}model"
            for parameter in ("author", "section"):
                self.assertEqual(self.server.json("/v1/search", **{parameter: name})[1]["total"], 0, name)
            for suffix in ("", "/similar"):
                self.assertEqual(self.server.get("/v1/papers/" + urllib.parse.quote(name) + suffix).status, 404, name)
        for name in ("!!", '"', "\u201d", " ", "word " * 65):  # nothing that could be looked for, or too much
            status, body = self.server.json("/v1/search", author=["Somebody", name])
            self.assertEqual((status, body["type"]), (400, "/problems/invalid-parameter"), name)
            self.assertIn("author", body["detail"])
        self.assertEqual(self.server.get("/v1/papers/%22").status, 404)
        self.assertEqual(self.server.json("/v1/search", author="")[1]["total"], everything)  # as a form sends it

    def test_fewer_files_than_connections(self):
        files = 150
        server = Server(self.db, "--threads", "1", preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (files, files)))
        try:
            crowd = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(2 * files)]
            with socket.create_connection(("127.0.0.1", server.port), timeout=5) as s:  # while the crowd stays
                s.sendall(b"GET /v1/index HTTP/1.1\r\nHost: localhost\r\n\r\n")
                self.assertEqual(s.recv(4096)[9:12], b"200")
            self.assertIn(f"the system allows {files} open files", pathlib.Path(server.log.name).read_text())
            for s in crowd:
                s.close()
        finally:
            self.assertEqual(server.stop(), 0)

    def test_a_parameter_may_be_repeated_as_often_as_the_document_says(self):
        words = [a + b for a in "bcdfghjk" for b in "bcdfghjk"]
        values = {"month": [f"{2000 + n // 12}-{n % 12 + 1:02}" for n in range(64)], "votes": [f"{n}..{n + 9}" for n in range(64)]}
        limited = {(path, parameter["name"], parameter["schema"]["maxItems"]) for path, item in self.document["paths"].items()
                   for parameter in item["get"].get("parameters", []) if "maxItems" in parameter["schema"] and "{" not in path}
        self.assertGreater(len(limited), 5)
        for path, name, most in limited:
            rest = {"q": "x"} if path == "/v1/trends" and name != "q" else {}
            names = values.get(name, words)
            for count, wanted in ((most, 200), (most + 1, 400)):
                reply = self.server.get(path + "?" + urllib.parse.urlencode({**rest, name: names[:count]}, doseq=True))
                self.assertEqual(reply.status, wanted, (path, name, count))
                if wanted == 400:
                    self.assertIn(f"'{name}'", json.loads(reply.bytes)["detail"])

    def test_more_filters_than_are_applied_are_refused(self):
        refused = 0
        for count in (1, 10, 30, 40, 60):
            names = [f"Author Number{n}" for n in range(count)]
            status, body = self.server.json("/v1/search", q="", author=names)
            if status == 400:
                refused += 1
                self.assertEqual(body["type"], "/problems/invalid-parameter")
                self.assertIn("author", body["detail"])
                self.assertTrue(body["span"])
            else:
                self.assertEqual(status, 200)
                some = self.server.json("/v1/search", q="", author=names[:-1] + ["Yu Qiao"])[1]["total"]
                self.assertEqual(some, self.server.json("/v1/search", q="", author="Yu Qiao")[1]["total"])
        self.assertGreater(refused, 0)

    def test_arguments_that_do_not_fit_are_quoted(self):
        for arguments, word in ((["--listen", "127.0.0.1:80x9"], b"80x9"), (["--listen", "127.0.0.1:70000"], b"70000"),
                                (["--listen", "x\x1b]0;"], b"no port in x]0;"), (["--rate", "-1"], b"-1"), (["--rate", "nan"], b"nan"), (["--rate", "x\x1b"], b"x"),
                                (["--connections", "0"], b"0"), (["--threads", "1x"], b"1x"), (["--cache", "-1"], b"-1"),
                                (["--port-file", "/nowhere/at/all"], b"/nowhere/at/all"), (["--socket-mode", "999"], b"999"),
                                (["--trusted-proxy", "proxy"], b"proxy"), (["--cors-origin", "example.org"], b"example.org"),
                                (["--cors-origin", "https://Example.org"], b"https://Example.org"), (["--cors-origin", "https://example.org:443"], b"example.org:443"),
                                (["--host", "http://x"], b"http://x"), (["--assets", "/nowhere"], b"/nowhere"), (["--nonsense\x1b"], b"nonsense"), (["--db"], b"--db")):
            db = [] if arguments == ["--db"] else ["--db", self.db]
            done = subprocess.run([BIN / "paperserve", *db, "--listen", "127.0.0.1:0", *arguments] if "--listen" not in arguments else
                                  [BIN / "paperserve", *db, *arguments], capture_output=True, timeout=20)
            self.assertEqual(done.returncode, 2, (arguments, done.stderr))
            self.assertIn(b"paperserve: ", done.stderr)
            self.assertIn(word, done.stderr, arguments)
            self.assertNotIn(b"\x1b", done.stderr)

    def test_hostile_requests_get_a_right_status(self):
        host = b"Host: localhost\r\n"
        for sent, wanted in [
            (b"GET /" + b"a" * 5000 + b" HTTP/1.1\r\n" + host + b"\r\n", (414,)),
            (b"GET /" + b"a" * 65536 + b" HTTP/1.1\r\n" + host + b"\r\n", (414, 431)),
            (b"GET / HTTP/1.1\r\n" + host + b"X: " + b"a" * 65536 + b"\r\n\r\n", (431,)),
            (b"GET / HTTP/1.1\r\n" + host + b"X: y\r\n" * 5000 + b"\r\n", (431,)),
            (b"GET / HTTP/1.1\r\n" + host + b"Content-Length: 1000000\r\n\r\n" + b"x" * 1000, (413,)),
            (b"GET / HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\nfffff\r\n" + b"x" * 70000, (413,)),
            (b"GET / HTTP/1.1\r\n" + host + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", (400,)),
            (b"GET / HTTP/1.1\r\n" + host + b"Content-Length: -1\r\n\r\n", (400,)),
            (b"GET / HTTP/9.9\r\n" + host + b"\r\n", (400,)),
            (b"GET / HTTP/1.1\r\n\r\n", (400,)),
            (b"GET / HTTP/1.1\r\n" + host + host + b"\r\n", (400,)),
            (b"GET /\x00 HTTP/1.1\r\n" + host + b"\r\n", (400,)),
            (b"\x16\x03\x01\x02\x00\x01", ()),
            (b"nonsense\r\n\r\n", (400,)),
            (b"DELETE / HTTP/1.1\r\n" + host + b"\r\n", (405,)),
            (b"GET /v1/search?q=" + b"(" * 3000 + b" HTTP/1.1\r\n" + host + b"Connection: close\r\n\r\n", (200,)),
        ]:
            reply = self.server.raw(sent)
            status = int(reply.split()[1]) if reply else None
            self.assertTrue(status in wanted or (not wanted and status in (None, 400)), (sent[:60], reply[:80]))
        self.assertEqual(self.server.get("/healthz").status, 200)

    def test_pipelined_and_half_closed(self):
        one = b"GET /v1/search?q=a&limit=1 HTTP/1.1\r\nHost: localhost\r\n\r\n"
        self.assertEqual(self.server.raw(one * 5, shut=True).count(b"HTTP/1.1 200"), 5)
        self.assertEqual(self.server.raw(one, shut=True).count(b"HTTP/1.1 200"), 1)

    def test_slow_clients_are_closed_and_hurt_nobody(self):
        slow = []
        for _ in range(60):
            s = socket.create_connection(("127.0.0.1", self.server.port))
            s.sendall(b"GET / HT")
            slow.append(s)
        idle = [socket.create_connection(("127.0.0.1", self.server.port)) for _ in range(100)]
        for _ in range(10):
            self.assertEqual(self.server.get("/v1/search?q=a").status, 200)
        time.sleep(6.5)
        for s in slow:
            s.settimeout(2)
            first = s.recv(4096)
            self.assertTrue(first == b"" or b" 408 " in first, first[:40])
            s.close()
        for s in idle:
            s.close()

    def test_answers_while_the_index_changes(self):
        archive, db = self.tmp / "growing", self.tmp / "growing.db"
        shutil.copytree(SOURCE / "data/archive", archive)
        subprocess.run([BIN / "paperindex", "-q", "--db", db, archive], check=True)
        server = Server(db, "--threads", "2")
        bad, done = [], threading.Event()

        def ask():
            while not done.is_set():
                reply = server.get("/v1/search?q=%EB%AA%A8%EB%8D%B8&facets=1")
                if reply.status != 200:
                    bad.append((reply.status, reply.bytes))

        threads = [threading.Thread(target=ask) for _ in range(3)]
        for thread in threads:
            thread.start()
        try:
            for n in range(12):
                (archive / f"n{n}.md").write_text(f"## Daily Papers (2025-01-{n + 1:02})\n\n### [N{n}](https://arxiv.org/abs/2501.{n:05})\n\n- 새로운 모델\n")
                subprocess.run([BIN / "paperindex", "-q", *(["--rebuild"] if n % 4 == 3 else []), "--db", db, archive], check=True)
            self.assertEqual(server.json("/v1/papers/2501.00011")[0], 200)  # without a restart
            server.process.send_signal(signal.SIGHUP)
            self.assertEqual(server.json("/v1/papers/2501.00011")[0], 200)
        finally:
            done.set()
            for thread in threads:
                thread.join()
            self.assertEqual(server.stop(), 0)
        self.assertEqual(bad, [])

    def test_signals_are_handled_from_the_first_moment(self):
        for ended, delay in ((how, n / 2000) for how in (signal.SIGTERM, signal.SIGHUP) for n in range(20)):
            process = self.start_unix(self.tmp / "early.sock")
            time.sleep(delay)
            process.send_signal(ended)
            if ended == signal.SIGHUP:
                self.assertTrue(self.ask_unix(self.tmp / "early.sock").startswith(b"HTTP/1.1 200"))
                process.terminate()
            said = process.communicate(timeout=15)[1]
            self.assertEqual((process.returncode, said), (0, b""), (ended, delay))
            self.assertFalse((self.tmp / "early.sock").exists())

    def test_stops_when_what_is_under_way_is_answered(self):
        server = Server(self.db)
        idle = socket.create_connection(("127.0.0.1", server.port))
        reply = server.get("/v1/search?q=a")
        self.assertEqual(reply.status, 200)
        start = time.time()
        self.assertEqual(server.stop(), 0)
        self.assertLess(time.time() - start, 8)
        idle.close()

    def test_page_and_metrics(self):
        page = self.server.get("/")
        self.assertIn("text/html", page.headers["Content-Type"])
        self.assertNotIn(b"<script>", page.bytes)
        self.assertLess(len(gzip.compress(self.server.get("/app.js").bytes)), 35 * 1024)
        self.assertEqual(self.server.get("/style.css").status, 200)
        metrics = self.server.get("/metrics").bytes.decode()
        for name in ("http_requests_total", "http_request_duration_seconds_bucket", "http_connections", "search_queue_depth", "build_info"):
            self.assertIn(name, metrics)

    def test_no_index(self):
        done = subprocess.run([BIN / "paperserve", "--db", self.tmp / "none"], capture_output=True)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"paperindex ARCHIVE", done.stderr)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])

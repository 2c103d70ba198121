#!/usr/bin/env python3
"""Asks the real server as browsers, jobs and attackers do.   server.py BIN SOURCE"""
import gzip
import http.client
import json
import os
import pathlib
import re
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
    def __init__(self, db, *options):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        port_file = self.folder / "port"
        self.log = open(self.folder / "log", "w+")
        self.process = subprocess.Popen([str(BIN / "paperserve"), "--db", str(db), "--listen", "127.0.0.1:0", "--port-file", str(port_file), *options], stderr=self.log)
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
            "/v1/papers/{id}": [""],
            "/v1/papers/{id}/similar": ["", "?limit=2&from=2024"],
            "/v1/digests/{date}": [""],
            "/v1/feed.atom": ["?q=모델"],
        }
        self.assertEqual(set(examples) - set(self.document["paths"]), set())
        for route, item in self.document["paths"].items():
            for query in examples.get(route, [""]):
                path = route.replace("{id}", hit["id"]).replace("{date}", hit["date"]) + query
                reply = self.server.get(urllib.parse.quote(path, safe="/?&=%"))
                self.assertEqual(reply.status, 200, (path, reply.bytes))
                (media, content), = item["get"]["responses"]["200"]["content"].items()
                self.assertEqual(reply.headers["Content-Type"].split(";")[0], media, path)
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
            ("/v1/digests/x", 404, "not-found", None), ("/v1/", 404, "not-found", None), ("/nothing", 404, "not-found", None), ("/v1/papers/a/b", 404, "not-found", None),
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
        self.assertNotIn("Access-Control-Allow-Origin", self.server.get("/v1/index", Origin="https://example.org").headers)

    def test_options_of_the_server(self):
        server = Server(self.db, "--cors-origin", "https://example.org", "--rate", "5", "--access-log")
        try:
            reply = server.get("/v1/index", Origin="https://example.org")
            self.assertEqual(reply.headers["Access-Control-Allow-Origin"], "https://example.org")
            self.assertNotIn("Access-Control-Allow-Origin", server.get("/v1/index", Origin="https://example.com").headers)
            codes = [server.get("/v1/index").status for _ in range(20)]
            self.assertIn(429, codes)
            self.assertEqual(server.get("/healthz").status, 200)
            lines = [json.loads(line) for line in pathlib.Path(server.log.name).read_text().splitlines() if line.startswith("{")]
            self.assertEqual(lines[0]["route"], "/v1/index")
            self.assertNotIn("127.0.0.1", json.dumps(lines))
        finally:
            self.assertEqual(server.stop(), 0)

    def test_unix_socket(self):
        path = self.tmp / "socket"
        process = subprocess.Popen([BIN / "paperserve", "--db", self.db, "--listen", f"unix:{path}"], stderr=subprocess.DEVNULL)
        try:
            until = time.time() + 20
            while not path.exists() and time.time() < until:
                time.sleep(0.02)
            with socket.socket(socket.AF_UNIX) as s:
                s.connect(str(path))
                s.sendall(b"GET /v1/index HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                reply = b""
                while piece := s.recv(65536):
                    reply += piece
            self.assertTrue(reply.startswith(b"HTTP/1.1 200"))
        finally:
            process.terminate()
            self.assertEqual(process.wait(15), 0)
        self.assertFalse(path.exists())

    def test_hostile_requests_get_a_right_status(self):
        host = b"Host: x\r\n"
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
        one = b"GET /v1/search?q=a&limit=1 HTTP/1.1\r\nHost: x\r\n\r\n"
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
        self.assertLess(len(gzip.compress(self.server.get("/app.js").bytes)), 20 * 1024)
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

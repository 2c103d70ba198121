#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""papersearch --mcp as an assistant's program runs it.   assistant.py BIN SOURCE

Every message is checked against the parts of the protocol's schema (2025-06-18) that it uses. A client that others wrote
talks to it where the package `mcp` of Python is installed."""
import asyncio
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

try:
    from mcp import ClientSession, StdioServerParameters
    from mcp.client.stdio import stdio_client
except ImportError:
    ClientSession = None

BIN = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()

# The protocol's schema, as far as this server goes: a name of a key ends with "?" where it may be missing.
TEXT = {"type": "text", "text": str}
SCHEMA = {
    "initialize": {"protocolVersion": str, "capabilities": {"tools": {"listChanged?": bool}}, "serverInfo": {"name": str, "title?": str, "version": str}, "instructions?": str},
    "ping": {},
    "tools/list": {"tools": [{"name": str, "title?": str, "description?": str,
                              "inputSchema": {"type": "object", "properties?": dict, "required?": [str], "additionalProperties?": bool},
                              "annotations?": {"readOnlyHint?": bool, "openWorldHint?": bool}}], "nextCursor?": str},
    "tools/call": {"content": [TEXT], "structuredContent?": dict, "isError?": bool},
}


def mistakes(value, schema, at="result"):
    if isinstance(schema, type):
        return [] if isinstance(value, schema) else [f"{at} is no {schema.__name__}: {value!r}"]
    if isinstance(schema, str):
        return [] if value == schema else [f"{at} is not {schema!r}"]
    if isinstance(schema, list):
        if not isinstance(value, list):
            return [f"{at} is no list"]
        return [m for i, each in enumerate(value) for m in mistakes(each, schema[0], f"{at}[{i}]")]
    if not isinstance(value, dict):
        return [f"{at} is no object"]
    known = {key.rstrip("?"): (key, part) for key, part in schema.items()}
    out = [f"{at} has {key}" for key in value if key not in known]
    for name, (key, part) in known.items():
        if name in value:
            out += mistakes(value[name], part, f"{at}.{name}")
        elif not key.endswith("?"):
            out.append(f"{at} lacks {name}")
    return out


class Assistant:
    """A client of a few lines."""

    def __init__(self, db):
        self.process = subprocess.Popen([BIN / "papersearch", "--db", db, "--mcp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.last = 0

    def send(self, line):
        self.process.stdin.write(line if isinstance(line, bytes) else line.encode())
        self.process.stdin.flush()

    def receive(self):
        return json.loads(self.process.stdout.readline())

    def ask(self, method, **params):
        self.last += 1
        self.send(json.dumps({"jsonrpc": "2.0", "id": self.last, "method": method, "params": params}) + "\n")
        answer = self.receive()
        assert (answer["jsonrpc"], answer["id"]) == ("2.0", self.last), answer
        if "result" in answer:
            assert (found := mistakes(answer["result"], SCHEMA[method])) == [], found
        return answer

    def call(self, tool, **arguments):
        return self.ask("tools/call", name=tool, arguments=arguments)["result"]

    def end(self):
        self.process.stdin.close()
        code = self.process.wait(10)
        errors = self.process.stderr.read()
        self.process.stdout.close()
        self.process.stderr.close()
        return code, errors


class Mcp(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.db = pathlib.Path(cls.folder.name, "db")
        subprocess.run([BIN / "paperindex", "-q", "--db", cls.db, SOURCE / "data/archive"], check=True)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def setUp(self):
        self.assistant = Assistant(self.db)

    def tearDown(self):
        self.assertEqual(self.assistant.end(), (0, b""))

    def test_conversation(self):
        self.assertEqual(self.assistant.ask("initialize", protocolVersion="2025-06-18", capabilities={}, clientInfo={"name": "t", "version": "1"})["result"]["protocolVersion"], "2025-06-18")
        self.assistant.send('{"jsonrpc":"2.0","method":"notifications/initialized"}\n')
        tools = self.assistant.ask("tools/list")["result"]["tools"]
        self.assertEqual([tool["name"] for tool in tools], ["search", "show", "similar", "concepts", "days"])
        found = self.assistant.call("search", query="강화학습", limit=2)
        self.assertEqual(json.loads(found["content"][0]["text"]), found["structuredContent"])
        self.assertEqual(found["structuredContent"]["hits"][0]["id"], "2412.09858")
        shown = self.assistant.call("show", id="https://arxiv.org/abs/2412.09858v1")["structuredContent"]
        self.assertTrue(shown["title"].startswith("RLDG"))
        self.assertTrue(shown["sections"])
        self.assertEqual(len(self.assistant.call("similar", id="2412.09858", limit=3)["structuredContent"]["hits"]), 3)
        self.assertIn("reinforcement learning", [s["text"] for s in self.assistant.call("concepts", words="강화 학습")["structuredContent"]["spellings"]])
        days = self.assistant.call("days", limit=2)["structuredContent"]["days"]
        self.assertEqual([day["date"] for day in days], ["2024-12-18", "2024-11-27"])

    def test_it_finds_what_the_program_finds(self):
        for query in ("강화학습", "long context", "author:\"Yu Qiao\"", "votes:10..", "없는낱말입니다"):
            done = subprocess.run([BIN / "papersearch", "--db", self.db, "--format", "json", query], capture_output=True)
            wanted, found = json.loads(done.stdout), self.assistant.call("search", query=query)["structuredContent"]
            self.assertEqual([h["id"] for h in found["hits"]], [h["id"] for h in wanted["hits"]])
            self.assertEqual((found["total"], found["total_partial"]), (wanted["total"], wanted["total_partial"]))

    def test_what_goes_wrong_is_said_and_ends_nothing(self):
        self.assertTrue(self.assistant.call("show", id="2499.99999")["isError"])
        for line, code in ((b"{\n", -32700), (b"\xff\xfe\n", -32700), (b"[" * 500_000 + b"\n", -32700), (b"x" * 5_000_000 + b"\n", -32600),
                           (b'{"jsonrpc":"2.0","id":1,"method":"no/such"}\n', -32601),
                           (b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search","arguments":{"query":1}}}\n', -32602),
                           (b"[]\n", -32600), (b"null\n", -32600)):
            self.assistant.send(line)
            self.assertEqual(self.assistant.receive()["error"]["code"], code, line[:50])
        self.assertIn("hits", self.assistant.call("search", query="((((\"" * 1000)["structuredContent"])
        self.assertEqual(self.assistant.ask("ping")["result"], {})

    def test_an_index_may_come_later(self):
        with tempfile.TemporaryDirectory() as folder:
            late = Assistant(pathlib.Path(folder, "db"))
            self.assertIn("no index", late.call("search", query="mamba")["content"][0]["text"])
            subprocess.run([BIN / "paperindex", "-q", "--db", pathlib.Path(folder, "db"), SOURCE / "data/archive"], check=True)
            self.assertGreater(late.call("search", query="mamba")["structuredContent"]["total"], 0)
            self.assertEqual(late.end(), (0, b""))

    @unittest.skipIf(ClientSession is None, "the package mcp of Python is not installed")
    def test_a_client_that_others_wrote(self):
        async def talk():
            async with stdio_client(StdioServerParameters(command=str(BIN / "papersearch"), args=["--db", str(self.db), "--mcp"])) as streams:
                async with ClientSession(*streams) as session:
                    started = await session.initialize()
                    tools = await session.list_tools()
                    called = await session.call_tool("search", {"query": "mamba"})
                    failed = await session.call_tool("show", {"id": "2499.99999"})
                    return [each.model_dump(by_alias=True) for each in (started, tools, called, failed)]
        started, tools, called, failed = asyncio.run(talk())
        self.assertEqual(started["serverInfo"]["name"], "papersearch")
        self.assertEqual(len(tools["tools"]), 5)
        self.assertGreater(called["structuredContent"]["total"], 0)
        self.assertTrue(failed["isError"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])

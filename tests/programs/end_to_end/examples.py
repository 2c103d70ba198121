#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The examples against a mail server and a webhook of our own, with hostile titles.   examples.py BIN SOURCE"""
import email
import email.policy
import http.server
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import unittest

BIN = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
EXAMPLES = SOURCE / "examples"


class Webhook:
    """Keeps the bodies that are posted to it."""

    def __enter__(self):
        bodies = self.bodies = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                bodies.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


class Mailbox:
    """As much of SMTP as it takes to be sent one mail."""

    def __enter__(self):
        self.mails = []
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self.socket.getsockname()[1]}"
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()
        return self

    def serve(self):
        connection, _ = self.socket.accept()
        with connection, connection.makefile("rwb") as stream:
            def say(line):
                stream.write(line + b"\r\n")
                stream.flush()
            say(b"220 here")
            for line in stream:
                if line.upper().startswith(b"DATA"):
                    say(b"354 go on")
                    data = b""
                    while (part := stream.readline()) != b".\r\n":
                        data += part
                    self.mails.append(email.message_from_bytes(data, policy=email.policy.default))
                say(b"221 bye" if line.upper().startswith(b"QUIT") else b"250 ok")
                if line.upper().startswith(b"QUIT"):
                    return

    def __exit__(self, *_):
        self.thread.join(10)
        self.socket.close()


def paper(title, url="https://arxiv.org/abs/2410.00001"):
    return json.dumps({"title": title, "url": url, "date": "2024-10-21"})


def notify(papers, *arguments):
    subprocess.run([sys.executable, EXAMPLES / "notify.py", *arguments], input="".join(p + "\n" for p in papers), text=True, check=True)


HOSTILE = [paper("A <!channel> & *b* @everyone [x](http://evil)\r\nBcc: x@y\x1b[31m \u202etxt"), paper("가나다", "")]


class Examples(unittest.TestCase):
    def test_mail(self):
        with Mailbox() as box:
            notify(HOSTILE, "mail", "you@example.org", "--smtp", box.address)
        mail, = box.mails
        self.assertEqual((mail["Subject"], mail["To"], mail["Bcc"]), ("2 new papers", "you@example.org", None))
        lines = mail.get_content().splitlines()
        self.assertEqual(lines[0], "A <!channel> & *b* @everyone [x](http://evil) Bcc: x@y [31m txt (2024-10-21)")
        self.assertIn("가나다 (2024-10-21)", lines)

    def test_slack(self):
        with Webhook() as hook:
            notify(HOSTILE, "slack", hook.url)
        text = hook.bodies[0]["text"].splitlines()
        self.assertEqual(text[1], "• <https://arxiv.org/abs/2410.00001|A &lt;!channel&gt; &amp; *b* @everyone [x](http://evil) Bcc: x@y [31m txt> (2024-10-21)")
        self.assertEqual(text[2], "• 가나다 (2024-10-21)")

    def test_discord(self):
        with Webhook() as hook:
            notify(HOSTILE, "discord", hook.url)
            notify([paper("long " * 30 + str(i)) for i in range(100)], "discord", hook.url)
        first, many = hook.bodies
        self.assertEqual(first["allowed_mentions"], {"parse": []})
        self.assertIn(r"\[x\]\(http://evil\)", first["content"])
        self.assertIn(r"\@everyone", first["content"])
        self.assertLessEqual(len(many["content"]), 2000)
        self.assertTrue(many["content"].endswith(">"))

    def test_no_papers_no_message(self):
        with Webhook() as hook:
            notify([], "slack", hook.url)
        self.assertEqual(hook.bodies, [])

    @unittest.skipUnless(shutil.which("jq"), "jq is not installed")
    def test_new_papers_come_once(self):
        with tempfile.TemporaryDirectory() as name:
            tmp = pathlib.Path(name)
            env = {**os.environ, "PATH": f"{BIN}:{os.environ['PATH']}", "PAPERSEARCH_DB": str(tmp / "db")}

            def index():
                subprocess.run([BIN / "paperindex", "-q", tmp / "archive"], env=env, check=True)

            def new():
                done = subprocess.run([EXAMPLES / "new_papers.sh", tmp / "state", "논문"], env=env, capture_output=True, text=True)
                self.assertEqual(done.returncode, 0, done.stderr)
                return [json.loads(line)["id"] for line in done.stdout.splitlines()]

            def add(number):
                path = tmp / f"archive/2030/01/0{number}.md"
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(f"## Daily Papers (2030-01-0{number})\n\n### [P{number}](https://arxiv.org/abs/3001.0000{number})\n\n- 새 논문이다.\n")
                index()

            add(1)
            self.assertEqual(new(), [])
            self.assertEqual(new(), [])
            add(2)
            add(3)
            self.assertEqual(sorted(new()), ["3001.00002", "3001.00003"])
            self.assertEqual(new(), [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])

# SPDX-License-Identifier: GPL-2.0-or-later
"""A server over an index of its own, for measurements: one searching thread, no cache of answers."""
import contextlib, http.client, pathlib, subprocess, sys, tempfile, time, urllib.parse

from replicate import replicate


class Server:
    def __init__(self, bin_dir, index):
        self.scratch = tempfile.TemporaryDirectory()
        port = pathlib.Path(self.scratch.name) / "port"
        self.process = subprocess.Popen([f"{bin_dir}/paperserve", "--db", index, "--listen", "127.0.0.1:0", "--port-file", port,
                                         "--cache", "0", "--threads", "1"], stderr=subprocess.DEVNULL)
        while not (port.exists() and port.read_text().strip()):
            if self.process.poll() is not None:
                sys.exit("paperserve has ended")
            time.sleep(0.05)
        self.worker = subprocess.run(["pgrep", "-P", str(self.process.pid)], capture_output=True, text=True).stdout.split()[0]
        self.connection = http.client.HTTPConnection("127.0.0.1", int(port.read_text()))

    def ask(self, query, **more):
        """The status and the body of a search."""
        self.connection.request("GET", "/v1/search?" + urllib.parse.urlencode({"q": query, "limit": 10, **more}))
        reply = self.connection.getresponse()
        return reply.status, reply.read()

    def end(self):
        self.connection.close()
        self.process.terminate()
        self.process.wait()
        self.scratch.cleanup()


@contextlib.contextmanager
def index_of(bin_dir, archive, copies=1):
    """The folder of an index of the archive, several times over."""
    with tempfile.TemporaryDirectory() as tmp:
        if copies > 1:
            replicate(pathlib.Path(archive), pathlib.Path(tmp) / "archive", copies=copies)
            archive = f"{tmp}/archive"
        subprocess.run([f"{bin_dir}/paperindex", "-q", "--db", f"{tmp}/index", archive], check=True, stderr=subprocess.DEVNULL)
        yield f"{tmp}/index"


@contextlib.contextmanager
def served(bin_dir, index):
    server = Server(bin_dir, index)
    try:
        yield server
    finally:
        server.end()
